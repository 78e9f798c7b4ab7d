"""All that distctl says goes through here: what strangers wrote may be read at a terminal, and may not steer it."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import click

# What a terminal obeys: C0 and C1 (ESC, CSI, OSC and BEL among them), save tabs and the ends of lines. A lone carriage
# return writes over what stands on the line.
_OBEYED = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
# What turns the order of the words around it (Unicode Standard Annex 9): embeddings, overrides and isolates.
_TURNING = "\u202a-\u202e\u2066-\u2069"
_STEERING = re.compile(rf"[{_OBEYED}]|\r(?!\n)")
_TURNED = re.compile(f"[{_TURNING}]")
_UNESCAPED = re.compile(f"[\x7f-\x9f{_TURNING}]")  # json itself escapes C0


def shown(text: str) -> str:
    """Return `text` as a terminal may have it: each sign that it would obey becomes U+FFFD, and lines stay lines."""
    if text.isprintable():  # none of these signs is
        return text
    return _TURNED.sub("", _STEERING.sub("\N{REPLACEMENT CHARACTER}", text))


def say(text: object = "", err: bool = False, nl: bool = True) -> None:
    """Print for people, on standard error where `err`, with the end of a line where `nl`."""
    click.echo(shown(str(text)), err=err, nl=nl)  # noqa: TID251 - the one place


def say_in(colour: str | None, text: object, err: bool = False, nl: bool = True, bold: bool = False) -> None:
    """Print for people in a colour, where there is a terminal that has them."""
    click.secho(shown(str(text)), fg=colour, bold=bold or None, err=err, nl=nl)  # noqa: TID251 - the other


def hand_over(octets: bytes) -> None:
    """Write a file or message that was asked for on standard output, octet for octet: it is for a program to read."""
    click.echo(octets, nl=False)  # noqa: TID251 - nothing is said


def json_of(value: Any, indent: int | None = 2) -> str:
    """Return a value as JSON with letters as they are, and escapes for every sign that a terminal would obey."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_jsonable)
    return _UNESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _jsonable(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")

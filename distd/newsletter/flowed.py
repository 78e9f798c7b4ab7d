"""Lines of plain text for mail: format=flowed (RFC 3676), measured in columns of a screen, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from distd.newsletter.document import is_wide

WIDTH = 72
# Japanese line breaking (JIS X 4051): what may not begin a line, what may not end one.
_NOT_FIRST = frozenset(
    "、。，．・：；！？」』）】〕〉》］｝ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ),.:;!?]}”’…"
)
_NOT_LAST = frozenset("「『（【〔〈《［｛([{“‘")
_SPACES = re.compile(r"( +)")


@dataclass(frozen=True)
class Line:
    """One line as its writer meant it, however long; `hanging` indents its later lines where they are broken."""

    text: str
    fixed: bool = False  # a row of a table, a program: never broken
    hanging: int = 0


def columns(text: str) -> int:
    """Return how many columns of a screen `text` takes."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def flow(lines: list[Line], width: int = WIDTH, delsp: bool = False) -> str:
    """Return text for a format=flowed body; joined again by RFC 3676 it is exactly `lines`.

    With `delsp` a line may also break between two characters of a script without spaces.
    """
    out: list[str] = []
    for line in lines:
        text = line.text if line.text == "-- " else line.text.rstrip(" ")
        pieces = [text] if line.fixed else list(_broken(text, width, delsp, stuffed=True))
        soft = " " if delsp else ""
        out += [_stuffed(piece + soft) for piece in pieces[:-1]]
        out.append(_stuffed(pieces[-1]))
    return "\n".join(out) + "\n"


def readable(lines: list[Line], width: int = WIDTH) -> str:
    """Return text for a terminal or a comparison: broken lines are indented to hang below their first."""
    out: list[str] = []
    for line in lines:
        pieces = [line.text] if line.fixed else list(_broken(line.text, width - line.hanging, True))
        out.append(pieces[0].rstrip())
        out += [" " * line.hanging + piece.rstrip() for piece in pieces[1:]]
    return "\n".join(out) + "\n"


def _stuffed(text: str) -> str:
    """Protect what RFC 3676 section 4.4 would misread; a line's `From ` is encoded in mail/mime.py instead."""
    return f" {text}" if text.startswith((" ", ">")) else text


def _broken(text: str, width: int, between_wide: bool, stuffed: bool = False) -> Iterator[str]:
    """Yield the lines of a paragraph; the space at which a line broke stays at its end.

    Where lines will be `stuffed`, the space that a line is given counts: a reader of the raw text sees it.
    """
    line, used = "", 0
    for unit in _units(text, between_wide):
        taken = columns(unit.rstrip(" "))
        if line and used + taken > width:
            yield line
            line, used = "", 0
        if stuffed and not line:
            used = len(_stuffed(unit)) - len(unit)
        line += unit
        used += columns(unit)
    yield line


def _units(text: str, between_wide: bool) -> Iterator[str]:
    """Yield the pieces between which a line may be broken: a word with the spaces after it, or a wide character."""
    unit = ""
    for word in _SPACES.split(text):
        if not word:
            continue
        if word.startswith(" "):
            unit += word
            # Spaces at the very start indent; a line may not break there.
            if unit.strip(" "):
                yield unit
                unit = ""
            continue
        for character in word:
            if between_wide and unit.strip(" ") and _may_break(unit[-1], character):
                yield unit
                unit = ""
            unit += character
    if unit:
        yield unit


def _may_break(before: str, after: str) -> bool:
    if after in _NOT_FIRST or before in _NOT_LAST or unicodedata.combining(after):
        return False
    return is_wide(before) or is_wide(after)

"""The settings file, read and checked."""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import msgspec

from distd.failures import Misconfigured, unreadable
from distd.settings.rules import broken_rules
from distd.settings.sections import Section, Settings


def read_settings(path: Path) -> Settings:
    """Read and check the settings file.

    Raises Misconfigured with one sentence that names the file, the key and what is expected.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Misconfigured(
            f"{path}: there is no such file; `distctl init DIR` makes a workspace with one"
        ) from None
    except (OSError, UnicodeDecodeError) as failure:
        raise unreadable(path, failure) from None
    except tomllib.TOMLDecodeError as failure:
        raise Misconfigured(f"{path}: is not valid TOML: {failure}") from None
    _refuse_unknown_keys(path, table, Settings, "")
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as failure:
        raise Misconfigured(f"{path}: {_in_plain_words(str(failure))}") from None
    for key, expected in broken_rules(settings):
        raise Misconfigured(f"{path}: {key}: expected {expected}")
    return settings


def _refuse_unknown_keys(path: Path, table: dict[str, Any], section: type[Section], prefix: str) -> None:
    known = {item.name: item.type for item in msgspec.structs.fields(section)}
    for key, value in table.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"known here: {', '.join(known)}"
            raise Misconfigured(f"{path}: {prefix}{key}: there is no such key; {hint}")
        inner = known[key]
        if isinstance(inner, type) and issubclass(inner, Section) and isinstance(value, dict):
            _refuse_unknown_keys(path, value, inner, f"{prefix}{key}.")


def _in_plain_words(failure: str) -> str:
    """Turn msgspec's `Expected `int`, got `str` - at `$.relay.connections`` into `relay.connections: expected ...`."""
    what, _, where = failure.replace("`", "").partition(" - at $.")
    if what.startswith("Object missing required field "):
        return f"{what.removeprefix('Object missing required field ')}: this key is required"
    if what.startswith("Invalid enum value ") and (allowed := _words_allowed(where)):
        return f"{where}: {what.removeprefix('Invalid enum value ')} is none of {', '.join(allowed)}"
    return f"{where or 'the file'}: {what[:1].lower()}{what[1:]}"


def _words_allowed(where: str) -> tuple[str, ...]:
    """Return the words that the key `where`, such as `relay.starttls`, may have; nothing when it has no such list."""
    annotation: Any = Settings
    for name in re.sub(r"\[.*?\]", "", where).split("."):
        fields = {item.name: item.type for item in msgspec.structs.fields(annotation)}
        if name not in fields:
            return ()
        annotation = fields[name]
    if get_origin(annotation) is list:
        (annotation,) = get_args(annotation)
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def known_keys(section: type[Section] = Settings, prefix: str = "") -> list[str]:
    """Return every key a settings file may hold, such as `relay.url`; the manual's test reads it."""
    keys: list[str] = []
    for item in msgspec.structs.fields(section):
        inner = item.type
        if isinstance(inner, type) and issubclass(inner, Section):
            keys += known_keys(inner, f"{prefix}{item.name}.")
        else:
            keys.append(prefix + item.name)
    return keys

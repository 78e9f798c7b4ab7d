"""Where a line of text may be broken, measured in columns of a screen, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

CHARACTERS_KEPT = 5_000  # whose width is not looked up again

# Japanese line breaking (JIS X 4051): what may not begin a line, what may not end one.
_NOT_FIRST = frozenset(
    "、。，．・：；！？」』）】〕〉》］｝ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ),.:;!?]}”’…"
)
_NOT_LAST = frozenset("「『（【〔〈《［｛([{“‘")
_SPACES = re.compile(r"( +)")


def is_wide(character: str) -> bool:
    """Say whether a character is of a script written without spaces between words, or its punctuation."""
    return unicodedata.east_asian_width(character) in "WF" and not _is_hangul(character)


def columns(text: str) -> int:
    """Return how many columns of a screen `text` takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def broken(
    text: str, width: int, between_wide: bool = True, led_by: Callable[[str], int] | None = None
) -> Iterator[str]:
    """Yield the lines of a paragraph; the space at which a line broke stays at its end.

    Where `between_wide`, a line may also break between two characters of a script without spaces. `led_by` says how
    many columns will be put before a line that begins so.
    """
    line, used = "", 0
    for unit in _units(text, between_wide):
        taken = columns(unit.rstrip(" "))
        if line and used + taken > width:
            yield line
            line, used = "", 0
        if led_by is not None and not line:
            used = led_by(unit)
        line += unit
        used += columns(unit)
    yield line


def _is_hangul(character: str) -> bool:
    return "\u1100" <= character <= "\u11ff" or "\uac00" <= character <= "\ud7ff"


@lru_cache(CHARACTERS_KEPT)
def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


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
        if word.isascii():
            unit += word
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

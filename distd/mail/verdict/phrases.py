"""Tables of phrases in many languages, looked for in sentences that `sentences.folded` has made plain.

A line is a language and its phrases, parted by commas. `*` stands for any ending, ` .. ` for up to three words between.
Phrases of scripts that part no words are found anywhere; all others begin and end where a word does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from distd.mail.verdict import languages
from distd.mail.verdict.sentences import without_accents

#: The characters of scripts that part no words.
UNPARTED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_UNPARTED = re.compile(f"[{UNPARTED}]")
# The vowels of Devanagari are marks, and parts of their word like any letter.
_LETTER = r"[\w\u0900-\u0903\u093a-\u094f\u0962\u0963]"


class Phrases:
    """What finds any phrase of a family: those of a table, and those of `languages`. It is made when first asked."""

    def __init__(self, family: str, table: str) -> None:
        self._family, self._table = family, table

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _pattern_of(self._family, self._table)

    def search(self, plain: str) -> re.Match[str] | None:
        return self.pattern.search(plain)

    def sub(self, instead: str, plain: str) -> str:
        return self.pattern.sub(instead, plain)

    def subn(self, instead: str, plain: str) -> tuple[str, int]:
        return self.pattern.subn(instead, plain)


def _pattern_of(family: str, table: str) -> re.Pattern[str]:
    lines = [*table.strip().split("\n"), *languages.lines(family)]
    listed = [phrase for line in lines for phrase in line.split(":", 1)[1].split(",")]
    composed = (unicodedata.normalize("NFKC", each).strip().casefold() for each in listed)
    plain = {without_accents(each) for each in composed if each}
    unparted = _any_of(list(each) for each in plain if _UNPARTED.search(each))
    parted = _any_of(_pieces(each) for each in plain if not _UNPARTED.search(each))
    return re.compile(rf"(?<!{_LETTER}){parted}(?!{_LETTER})" + (f"|{unparted}" if unparted else ""))


_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_STEM = 4  # letters; a shorter word has no endings here
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
_HEBREW_STEM = 3  # letters; before a shorter word the letters of particles would make another word
_ANY_ENDING, _BETWEEN = r"\w*", r"(?: [^\s,;:]+){0,3} "


def _pieces(phrase: str) -> list[str]:
    """Return a phrase as patterns of its characters, and of what stands for several."""
    letters = list(phrase)
    if _ARABIC.search(phrase):  # particles and the article are written together with the word
        return [r"[وفبلك]?(?:ال)?", *letters, *([_ANY_ENDING] if len(phrase) >= _ARABIC_STEM else [])]
    if _HEBREW.search(phrase):
        return ["[ושהבלכמ]{0,2}", *letters] if len(phrase) >= _HEBREW_STEM else letters
    words = [_ANY_ENDING if letter == "*" else letter for letter in phrase.replace(" .. ", "\n")]
    return [_BETWEEN if word == "\n" else word for word in words]


class _Branch(dict[str, "_Branch"]):
    """What may follow the same beginning; a phrase that ends here has an empty piece."""


def _any_of(phrases: Iterable[list[str]]) -> str:
    """Return a pattern of all phrases in which those that begin alike share their beginning, which is found faster."""
    root = _Branch()
    for pieces in phrases:
        branch = root
        for piece in pieces:
            branch = branch.setdefault(piece, _Branch())
        branch[""] = _Branch()
    return _pattern(root) if root else ""


def _pattern(branch: _Branch) -> str:
    """Return the pattern of a branch: the longest phrase first, and what stands for several letters last."""
    following = sorted(branch.keys() - {""}, key=lambda piece: (piece in (_ANY_ENDING, _BETWEEN), piece))
    ways = [f"{_escaped(piece)}{_pattern(branch[piece])}" for piece in following]
    if "" in branch:
        return f"(?:{'|'.join(ways)})?" if ways else ""
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _escaped(piece: str) -> str:
    return piece if len(piece) > 1 else re.escape(piece).replace(r"\ ", " ")

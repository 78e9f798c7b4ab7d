"""Phrases of many languages, found in a text in one pass.

A phrase is written as a person would write it. Case, accents and the width of letters do not count. `*` begins or
ends a word that may go on; `a|b` is one word or the other, `a_b` two words in one's place; `...` is up to eight words,
or some characters in a script without spaces, of the same sentence. In such a script a phrase is found anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_MARKS = re.compile(r"[\u0300-\u036f]")
_ARMENIAN_QUESTION = re.compile(r"\u055e(\w*)")  # its mark stands within the word that is asked for
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "´": "'", "`": "'", "–": "-"}
)  # fmt: skip
# Scripts whose words are not set apart: Han, kana, Hangul (endings stick to its words), Thai and its neighbours.
UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f"
_UNSPACED = re.compile(f"[{UNSPACED}]")
_ANYTHING = "..."
_SPACE = r",?[^\S\n]+"
START = 4  # characters; by these a fragment is looked up before it is looked for
# How whatever may be a fragment begins: a word, or at any letter of another alphabet than the Latin.
_BEGINS = re.compile(rf"(?=((?:(?<![a-z0-9_])\w|[^\x00-\x7f]).{{0,{START - 1}}}))", re.DOTALL)
_GAP = r"(?:[^\n]{0,24}?|(?:[^\s\n]{1,40}[^\S\n]+){0,8}?)"


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Return what is equal for spellings that mean the same: no case, accents, widths or typographic quotes."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS))
    return unicodedata.normalize("NFC", _ARMENIAN_QUESTION.sub(r"\1?", _MARKS.sub("", apart)))


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase found: in which sentence, and the words as they stand there."""

    sentence: int
    words: str


class Fragment(NamedTuple):
    """A part of a word by which it is looked up."""

    text: str
    inside: bool  # a word of the text may begin before it


class Phrase:
    """One phrase; its pattern is made when it is first needed, since most never are."""

    __slots__ = ("_folded", "_others", "_pattern")

    def __init__(self, written: str) -> None:
        """Take a phrase as it is written; raises ValueError when it says nothing."""
        self._folded = fold(written.replace(_ANYTHING, f" {_ANYTHING} ").strip())
        if not all(fragment.text for fragment in self.fragments):
            raise ValueError("a phrase needs a word in every place of at least one alternative")
        self._pattern: re.Pattern[str] | None = None
        self._others: Sequence[Sequence[str]] | None = None

    @property
    def fragments(self) -> Sequence[Fragment]:
        """Every match holds one of these: of the place whose shortest word is the longest."""
        return max(self._places(), key=_shortest, default=[Fragment("", False)])

    def may_be_in(self, text: str) -> bool:
        """Say whether a text that holds one of the fragments has a word for every other place, too; False is sure."""
        if self._others is None:
            places = [*self._places()]
            places.remove(max(places, key=_shortest))
            self._others = [[fragment.text for fragment in place] for place in places]
        for words in self._others:
            for word in words:  # no any(): each text is asked for half a hundred phrases
                if word in text:
                    break
            else:
                return False
        return True

    def _places(self) -> Iterator[list[Fragment]]:
        """Yield of each place what its words cannot be without."""
        for place in self._folded.split():
            if place != _ANYTHING:
                yield [*map(_fragment, place.split("|"))]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern that finds the phrase in folded sentences, one a line."""
        if self._pattern is None:
            self._pattern = re.compile(self._source())
        return self._pattern

    def _source(self) -> str:
        source, apart = "", ""
        for place in self._folded.split():
            if place == _ANYTHING:
                source, apart = source + (r"[^\S\n]*" if apart else "") + _GAP, ""
                continue
            source += apart + "(?:" + "|".join(map(_word, place.split("|"))) + ")"
            apart = _SPACE
        return source


class Phrases:
    """The phrases of all families, ready to be looked for."""

    def __init__(self, families: Mapping[str, Iterable[Phrase]]) -> None:
        by_fragment: dict[str, list[tuple[str, Phrase]]] = {}
        inside = set[str]()
        for family, phrases in families.items():
            for phrase in phrases:
                said = (family, phrase)
                for fragment in dict.fromkeys(phrase.fragments):
                    by_fragment.setdefault(fragment.text, []).append(said)
                    if fragment.inside:
                        inside.add(fragment.text)
        self._fragments = [(fragment, tuple(phrases)) for fragment, phrases in by_fragment.items()]
        #: The places of fragments by how they begin: only those that begin like something in a text are looked for,
        #: and the few that may begin inside a word of letters that most texts have.
        self._by_start: dict[str, list[int]] = {}
        self._inside: list[int] = []
        for place, text in enumerate(by_fragment):
            if text in inside and text[0].isascii():
                self._inside.append(place)
            else:
                self._by_start.setdefault(text[:START], []).append(place)

    def find(self, sentences: Sequence[str]) -> dict[str, list[Hit]]:
        """Return every hit by family; `sentences` are folded."""
        text = "\n".join(sentences)
        starts = [0]
        for sentence in sentences[:-1]:
            starts.append(starts[-1] + len(sentence) + 1)
        hits: dict[str, list[Hit]] = {}
        looked: set[int] = set()
        for fragment, phrases in self._perhaps_in(text):
            if fragment not in text:
                continue
            for family, phrase in phrases:
                if id(phrase) in looked:
                    continue
                looked.add(id(phrase))
                if not phrase.may_be_in(text):
                    continue
                for match in phrase.pattern.finditer(text):
                    number = bisect_right(starts, match.start()) - 1
                    hits.setdefault(family, []).append(Hit(number, match[0]))
        return hits

    def _perhaps_in(self, text: str) -> Iterator[tuple[str, tuple[tuple[str, Phrase], ...]]]:
        """Yield the few fragments, with their phrases, that begin like something in the text."""
        begun = begins = set(_BEGINS.findall(text))
        for length in range(START - 1, 0, -1):
            begins = {begin[:length] for begin in begins}
            begun |= begins
        places = [place for start in begun & self._by_start.keys() for place in self._by_start[start]]
        places += self._inside
        for place in sorted(places):  # the order in which the families were written
            yield self._fragments[place]


def _shortest(place: Sequence[Fragment]) -> int:
    return min(len(fragment.text) for fragment in place)


def _fragment(word: str) -> Fragment:
    bare = word.strip("*")
    inside = word.startswith("*") or not bare[:1].isalnum() or _is_unspaced(bare)
    return Fragment(bare.partition("_")[0], inside)


def _is_unspaced(word: str) -> bool:
    return not word.isascii() and _UNSPACED.search(word) is not None


def _word(word: str) -> str:
    bare = word.strip("*")
    if _is_unspaced(bare):
        return re.escape(bare)
    # Latin letters beside Japanese ones are a word of their own: DISのPDF.
    letters = "[a-z0-9_]" if bare.isascii() else r"\w"
    spoken = re.escape(bare).replace("_", _SPACE)
    if word.startswith("*"):
        spoken = rf"\w*{spoken}"
    elif bare[:1].isalnum():
        # Looking back from behind the first letter, the search may leap from one such letter to the next.
        spoken = f"{spoken[0]}(?<!{letters}{spoken[0]}){spoken[1:]}"
    if word.endswith("*"):
        return rf"{spoken}\w*"
    return f"{spoken}(?!{letters})" if bare[-1:].isalnum() else spoken

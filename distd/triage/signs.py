"""All that a message is compared by: its words, what they mean, and where it came to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from distd.mail.wording import wording
from distd.triage.outreach import form_lines, names_a_date
from distd.triage.phrases import UNSPACED
from distd.triage.piece import Piece

SENTENCES = 60  # nobody's wish comes later
MANY = 6  # sentences; more of them tell no more
LETTERS = (3, 4)  # that stand together in a word, its ends included: what remains of it in any inflection
WORDS_KEPT = 20_000  # whose letters are not taken apart again

_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(f"[{UNSPACED}]+")


class Signs(NamedTuple):
    """Two bundles of signs; each counts alike, however long a message is."""

    words: frozenset[str]  # and stems, meanings, and circumstances
    letters: frozenset[str]

    @property
    def spoken(self) -> Iterator[str]:
        """The words and their stems alone."""
        return (sign for sign in self.words if sign[0] not in "#@")


def signs_of(piece: Piece, among: Collection[int] | None = None) -> Signs:
    """Return all that a piece of mail is compared by, or some of its sentences.

    Beside what `words_of` returns, `~vot`, letters that stand together.
    """
    letters = set[str]()
    for sentence in (piece.said[number] for number in _numbers(piece, among)):
        letters.update(*map(_letters, _WORD.findall(_RUN.sub(" ", sentence))))
    return Signs(words_of(piece, among), frozenset(letters))


def words_of(piece: Piece, among: Collection[int] | None = None) -> frozenset[str]:
    """Return the words that a piece of mail is compared by, or some of its sentences, and what goes with them.

    Its words and their stems; `#paper`, a meaning of config/triage.toml; `#paper+want`, two of them in one sentence;
    `@reply`, what can be told of it without a word.
    """
    words = set[str]()
    numbers = _numbers(piece, among)
    for sentence in (piece.said[number] for number in numbers):
        words.update(wording(_WORD.findall(_RUN.sub(" ", sentence)), _RUN.findall(sentence)))
    for inside in _meanings(piece, numbers):
        words.update(f"#{one}" for one in inside)
        words.update(f"#{one}+{other}" for one, other in combinations(inside, 2))
    words.update(f"@{circumstance}" for circumstance in _circumstances(piece, len(numbers)))
    return frozenset(words)


def _numbers(piece: Piece, among: Collection[int] | None) -> list[int]:
    return [n for n in range(len(piece.said))[:SENTENCES] if among is None or n in among]


def _meanings(piece: Piece, numbers: Collection[int]) -> Iterator[list[str]]:
    """Yield what is meant in each of these sentences, in a fixed order."""
    by_sentence: dict[int, set[str]] = {}
    for family in piece.found:
        for number in piece.at(family):
            by_sentence.setdefault(number, set()).add(family)
    for number in piece.asking:
        by_sentence.setdefault(number, set()).add("asking")
    for number in numbers:
        if piece.names_a_body(number):
            by_sentence.setdefault(number, set()).add("body")
    for number in sorted(by_sentence.keys() & set(numbers)):
        yield sorted(by_sentence[number])


def _circumstances(piece: Piece, sentences: int) -> Iterator[str]:
    """Yield where a message came to and how it looks, whatever it says."""
    yield f"to {piece.own.purpose}"
    yield f"{min(sentences, MANY)} sentences"
    if piece.is_reply:
        yield "reply"
    if piece.is_forward:
        yield "passed on"
    if form_lines(piece) >= piece.thresholds.form_lines:
        yield "form"
    if piece.message.attachments:
        yield "files"
    if names_a_date(piece):
        yield "date"
    if piece.questioning:
        yield "question mark"
    if piece.text_said != piece.said:
        yield "subject"


@lru_cache(maxsize=WORDS_KEPT)
def _letters(word: str) -> frozenset[str]:
    if word.isdigit():
        return frozenset()
    ends = f" {word} "
    return frozenset(
        f"~{ends[at : at + length]}" for length in LETTERS for at in range(len(ends) - length + 1)
    )

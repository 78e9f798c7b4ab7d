"""All that a message is compared by: its words, what they mean, and where it came to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from distd.triage.phrases import UNSPACED
from distd.triage.piece import Piece

SENTENCES = 60  # nobody's wish comes later
MANY = 6  # sentences; more of them tell no more
STEM = 5  # letters; a longer word is also known by how it begins
CHARACTERS = (2, 3)  # that stand together, in scripts without spaces

_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(f"[{UNSPACED}]+")


def signs_of(piece: Piece) -> frozenset[str]:
    """Return all that a piece of mail is compared by.

    Its words and their stems; `#paper`, a meaning of config/triage.toml; `#paper+want`, two of them in one sentence;
    and where it came to.
    """
    meanings = [*_meanings(piece)]
    signs = {sign for sentence in piece.said[:SENTENCES] for sign in _words(sentence)}
    for inside in meanings:
        signs.update(f"#{one}" for one in inside)
        signs.update(f"#{one}+{other}" for one, other in combinations(inside, 2))
    signs.add(f"to {piece.own.purpose}")
    signs.add(f"of {min(len(piece.said), MANY)} sentences")
    if piece.is_reply:
        signs.add("a reply")
    if piece.is_forward:
        signs.add("passed on")
    return frozenset(signs)


def _meanings(piece: Piece) -> Iterator[list[str]]:
    """Yield what is meant in each sentence, in a fixed order."""
    by_sentence: dict[int, set[str]] = {}
    for family in piece.found:
        for number in piece.at(family):
            by_sentence.setdefault(number, set()).add(family)
    for number in piece.asking:
        by_sentence.setdefault(number, set()).add("asking")
    for number in sorted(by_sentence):
        if number < SENTENCES:
            yield sorted(by_sentence[number])


def _words(sentence: str) -> Iterator[str]:
    for run in _RUN.findall(sentence):
        for length in CHARACTERS:
            yield from (run[at : at + length] for at in range(len(run) - length + 1))
    words = ["0" if word.isdigit() else word for word in _WORD.findall(_RUN.sub(" ", sentence))]
    for word in words:
        yield word
        if len(word) > STEM:
            yield f"{word[:STEM]}-"
    yield from (f"{one} {other}" for one, other in pairwise(words))

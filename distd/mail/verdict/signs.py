"""All that replies of reviewers are compared by: what their sentences speak of, and their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from distd.mail.verdict.meanings import meanings
from distd.mail.verdict.phrases import UNPARTED
from distd.mail.verdict.sentences import folded
from distd.mail.wording import wording

SENTENCES = 30  # nobody's verdict comes later
MANY = 4  # sentences; more of them tell no more
NAME_WORDS = 3
NAME_CHARACTERS = 6  # in scripts without spaces

_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(f"[{UNPARTED}]+")
# What stands in no name: who, not, wait, ask, see, and what ends a sentence.
_NO_NAME = re.compile(
    "[我你您他她它们們等先问問再看但不没沒要请請会會需待缓緩停慢读讀想说說吧吗嗎呢的了把给給还還只应應该該吗否]"
    "|[明今后後][天日]|[ぁ-ん]|(?:요|다|까|게)$"
)


class Signs(NamedTuple):
    """Two bundles of signs; each counts alike, however long a reply is."""

    meanings: frozenset[str]
    words: frozenset[str]


def signs_of(sentences: Sequence[str], found: Sequence[str]) -> Signs:
    """Return the signs of a reply, from its sentences and from what the reading by grammar `found` in them.

    `#if` is a family of phrases, `#approve+if` two of them in one sentence, `>#if` one in the last sentence,
    `.#approve` one that stands alone in its sentence, `=approved` a finding of the grammar.
    """
    spoken, words = {f"={each}" for each in found}, set[str]()
    last: list[str] = []
    telling = 0
    for sentence in map(folded, sentences[:SENTENCES]):
        inside = sorted(meanings(sentence))
        if not inside and is_short(sentence):
            continue  # a name, or initials
        telling += 1
        last = inside or ["other"]
        spoken.update(f"#{one}" for one in last)
        spoken.update(f"#{one}+{other}" for one, other in combinations(inside, 2))
        if len(last) == 1:
            spoken.add(f".#{last[0]}")
        words.update(wording(_WORD.findall(_RUN.sub(" ", sentence)), _RUN.findall(sentence)))
    spoken.update(f">#{one}" for one in last)
    spoken.add(f"of {min(telling, MANY)} sentences")
    return Signs(frozenset(spoken), frozenset(words))


def is_short(plain: str) -> bool:
    """Say whether a sentence is no more than a name, as far as its length tells."""
    return (
        len(_WORD.findall(_RUN.sub(" ", plain))) <= NAME_WORDS
        and sum(map(len, _RUN.findall(plain))) <= NAME_CHARACTERS
    )


def is_unparted_name(plain: str) -> bool:
    """Say the same of a sentence in a script that parts no words."""
    if _NO_NAME.search(plain) or _WORD.search(_RUN.sub(" ", plain)):
        return False
    return sum(map(len, _RUN.findall(plain))) <= NAME_CHARACTERS

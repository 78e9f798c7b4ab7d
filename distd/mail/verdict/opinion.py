"""A second opinion on a reviewer's reply: what replies like this one meant, and what forbids to take it for a yes.

An approval in words that the grammar does not know counts only where both agree: a clear word of approval or leave to
send, with nothing anywhere that hangs a condition on it, takes it back, asks, waits or passes on another's view; and
the weights learned from labelled replies (`distd.mail.verdict.weights`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import cache
from typing import Literal

from distd.mail.verdict.against import BUT, IF, NOT
from distd.mail.verdict.asides import NEXT_TIME, PART
from distd.mail.verdict.beside import BESIDE
from distd.mail.verdict.harmless import capitals, is_name, other_pictures
from distd.mail.verdict.leave import SEND
from distd.mail.verdict.meanings import FAMILIES, meanings, without_nothing
from distd.mail.verdict.sentences import folded
from distd.mail.verdict.signs import SENTENCES, is_unparted_name, signs_of
from distd.mail.verdict.undecided import BARE, LATER
from distd.mail.verdict.unopposed import NOTHING, UNTOUCHED
from distd.mail.verdict.weights import WEIGHTS
from distd.mail.verdict.yes import APPROVE

Verdict = Literal["approved", "changes", "rejected", "unclear"]
Worths = dict[Verdict, float]
Weights = Mapping[str, Sequence[float]]

VERDICTS: tuple[Verdict, ...] = ("approved", "changes", "rejected", "unclear")  # the columns of the weights
BEFORE = "(before any sign)"
BENIGN = frozenset({"approve", "send", "nothing", "untouched", "next time", "pleasant"})
PREVENTS = ("if", "change", "fault", "refuse", "later", "question", "received")
HINDERS = ("but", "others", "doubt")  # and what no table knows


def worths(said: Sequence[str], found: Sequence[str], weights: Weights | None = None) -> Worths:
    """Return what speaks for each verdict: the more, the surer."""
    known = weights or _learned()
    total = list(known[BEFORE])
    for bundle in signs_of(said, found):
        told = [known[sign] for sign in bundle & known.keys()]
        for row in told:
            for column, weight in enumerate(row):
                total[column] += weight / math.sqrt(len(told))
    return dict(zip(VERDICTS, total, strict=True))


class Clarity(Enum):
    """How far the words of a sentence, or of a whole reply, leave an approval as it is."""

    CLEAR = auto()
    DOUBTFUL = auto()  # something is said beside it that may take it back, and mostly does not
    OPPOSED = auto()  # another sentence has what an approval has not: a wish, a condition, a fault
    # Or what approves has that, or something unknown, in its own sentence: "go ahead, make my day".
    NONE = auto()


def clarity(said: Sequence[str]) -> tuple[Clarity, str]:
    """Return how clear an approval a reply is, and the sentence that approves."""
    if len(said) > SENTENCES:  # so much is said for a reason
        return Clarity.NONE, ""
    each = [_beside_approval(sentence) for sentence in said]
    approving = [
        sentence
        for sentence, clear in zip(said, each, strict=True)
        if clear is Clarity.CLEAR and _approves(folded(sentence)) and not _is_hindered(sentence)
    ]
    if not approving or any(map(takes_back, said)) or _is_bare(said):
        return Clarity.NONE, ""
    if Clarity.NONE in each:
        return Clarity.OPPOSED, approving[0]
    if Clarity.DOUBTFUL not in each:
        return Clarity.CLEAR, approving[0]
    return (Clarity.DOUBTFUL, approving[0]) if any(map(_gives_leave, approving)) else (Clarity.NONE, "")


def _gives_leave(sentence: str) -> bool:
    """Say whether a sentence says more than that nothing is to be changed."""
    left = without_nothing(folded(sentence))
    return _beside(left) != left


def takes_back(sentence: str) -> bool:
    """Say whether a sentence gives leave for a part, to some, or under a condition."""
    plain = folded(sentence)
    left = without_nothing(plain)
    if not SEND.search(left) or NEXT_TIME.search(plain):
        return False
    return bool(PART.search(left)) or any(each.search(_beside(left)) for each in (BUT, IF, LATER))


def _is_bare(said: Sequence[str]) -> bool:
    return bool(BARE.fullmatch(folded(" ".join(said))))


def _is_hindered(sentence: str) -> bool:
    beside = _beside(without_nothing(folded(sentence)))
    return any(FAMILIES[name].search(beside) for name in HINDERS)


def _beside(left: str) -> str:
    """Return what stands beside the words that approve and give leave."""
    return SEND.sub(" ", APPROVE.sub(" ", left))


def may_object(sentence: str) -> bool:
    """Say whether a sentence has what no approval has beside it."""
    return _beside_approval(sentence) is not Clarity.CLEAR


def _beside_approval(sentence: str) -> Clarity:
    plain = folded(sentence)
    if NEXT_TIME.search(plain):
        return Clarity.CLEAR
    left = without_nothing(plain)
    if other_pictures(sentence) or any(FAMILIES[name].search(left) for name in PREVENTS):
        return Clarity.NONE
    beside = _beside(left)
    if beside != left and (PART.search(left) or NOT.search(beside)):
        return Clarity.NONE
    if any(FAMILIES[name].search(beside) for name in HINDERS):
        return Clarity.DOUBTFUL
    known = all(map(_says_nothing_else, _clauses(sentence))) or not any(
        map(_unknown, _clauses(_marked(plain)))
    )
    return Clarity.CLEAR if known else Clarity.DOUBTFUL


def _says_nothing_else(clause: str) -> bool:
    """Say whether a clause is a name, or speaks of what the tables know."""
    plain = folded(clause)
    if is_name(plain, capitals(clause)) or is_unparted_name(plain) or not BENIGN.isdisjoint(meanings(plain)):
        return True
    return not _unknown(plain)


def _approves(plain: str) -> bool:
    """Say whether a clause of a folded sentence approves, in words of its own that say nothing else.

    A yes of the next time ("you have my vote next time", "next time, yes") is none of now.
    """
    plain = _marked(plain)
    if not (later := NEXT_TIME.search(plain)):
        return any(map(_is_yes, _clauses(plain)))
    before, after = plain[: later.start()], plain[later.end() :]
    *ended, _ = _CLAUSE_END.split(before)
    wished, *others = _CLAUSE_END.split(after)
    return any(map(_is_yes, ended)) or (bool(_unknown(wished)) and any(map(_is_yes, others)))


def _marked(plain: str) -> str:
    """Return a folded sentence with a mark for every phrase that approves."""
    plain = UNTOUCHED.sub(" ", NOTHING.sub(_YES, plain))
    for family in (APPROVE, SEND):
        plain = family.sub(_YES, plain)
    return plain


def _is_yes(clause: str) -> bool:
    return _YES in clause and not _unknown(clause)


def _unknown(clause: str) -> re.Match[str] | None:
    """Return whatever a clause says that may not stand beside an approval."""
    return _WORD.search(BESIDE.sub(" ", clause))


def _clauses(plain: str) -> Iterator[str]:
    return (clause for each in _CLAUSE_END.split(plain) if (clause := each.strip()))


_WORD = re.compile(r"[^\W_]")
_YES = "\ue000"  # stands for a phrase that approves, whatever parts clauses in it
_CLAUSE_END = re.compile(
    r"[,;:!.()\[\]/–—、，；：。،؛\"]+|\s-+\s|(?<!\w)(?:and|et|y|und|e|en|och|и|so)(?!\w)|ので|ため|并|並且"
)


@cache
def _learned() -> dict[str, tuple[float, ...]]:
    rows = (row.rsplit("\t", len(VERDICTS)) for row in WEIGHTS.strip().splitlines())
    return {sign: tuple(map(float, weights)) for sign, *weights in rows}

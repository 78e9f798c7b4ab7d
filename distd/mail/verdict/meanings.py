"""What the words of reviewers mean, in the languages they write: families of phrases.

A family says what is spoken of and never what it comes to: that is weighed over the whole reply, by `opinion`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from distd.mail.verdict.against import BUT, CHANGE, FAULT, IF, NOT
from distd.mail.verdict.asides import NEXT_TIME, PART, PLEASANT
from distd.mail.verdict.leave import SEND
from distd.mail.verdict.phrases import Phrases
from distd.mail.verdict.refusal import REFUSE
from distd.mail.verdict.undecided import DOUBT, LATER, OTHERS, QUESTION, RECEIVED
from distd.mail.verdict.unopposed import NOTHING, UNTOUCHED
from distd.mail.verdict.yes import APPROVE

FAMILIES: dict[str, Phrases | re.Pattern[str]] = {
    "approve": APPROVE,
    "send": SEND,
    "if": IF,
    "but": BUT,
    "change": CHANGE,
    "fault": FAULT,
    "refuse": REFUSE,
    "later": LATER,
    "others": OTHERS,
    "doubt": DOUBT,
    "question": QUESTION,
    "received": RECEIVED,
    "not": NOT,
    "pleasant": PLEASANT,
}


def meanings(plain: str) -> Iterator[str]:
    """Yield the families that a folded sentence has phrases of."""
    plain, nothing = NOTHING.subn(" ", plain)
    plain, untouched = UNTOUCHED.subn(" ", plain)
    if nothing:
        yield "nothing"
    if untouched:
        yield "untouched"
    if NEXT_TIME.search(plain):
        yield "next time"
    if PART.search(plain):
        yield "part"
    yield from (name for name, family in FAMILIES.items() if family.search(plain))


def without_nothing(plain: str) -> str:
    """Return a folded sentence without what says that nothing is to be changed."""
    return UNTOUCHED.sub(" ", NOTHING.sub(" ", plain))

"""Which body's reply an order to pass one on means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distd.failures import Refused


@dataclass(frozen=True)
class BodyReply:
    """One thing that a member body wrote in a case."""

    number: int  # of the entry in the thread
    country: str
    text: str


def reply_meant(case: int, replies: Sequence[BodyReply], number: int = 0, country: str = "") -> BodyReply:
    """Return the reply meant of those in a case, oldest first; raises Refused where it is not certain which.

    A country asks for what its body wrote last; else `number` is the reply that the secretary was shown, whatever has
    come since. An order without either names nobody, so it counts only where no more than one body has replied.
    """
    if not replies:
        raise Refused(f"no body has replied to question {case} yet")
    if country:
        theirs = [reply for reply in replies if reply.country == country]
        if not theirs:
            raise Refused(f"the body of {country} has not replied to question {case}")
        return theirs[-1]
    for reply in replies:
        if reply.number == number:
            return reply
    countries = list(dict.fromkeys(reply.country for reply in replies))
    if len(countries) > 1:
        raise Refused(
            f"the bodies of {', '.join(countries)} have replied to question {case};"
            f" say whose reply is meant by its country behind the word forward, such as {countries[0]}"
        )
    return replies[-1]

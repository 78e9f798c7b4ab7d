"""When what comes back stops a mailing: too many errors among its first messages, or a block that is aimed at us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from distd.delivery.fates import is_blocked
from distd.store.queue import Settlement
from distd.store.words import DeliveryState

ERRORS = frozenset({DeliveryState.REFUSED, DeliveryState.UNKNOWN})
_NOT_TAKEN = frozenset({DeliveryState.PENDING, DeliveryState.REFUSED})
# Four dead addresses are no sign of anything, however small the mailing.
FEWEST_ERRORS = 5


class Cause(StrEnum):
    """Why a mailing is stopped."""

    ERRORS = "errors"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the settings allow."""

    share: float = 0.05  # of errors, among the first `sample` messages that reach their end
    sample: int = 1000
    blocks: int = 3  # so many blocks stop a mailing; 0: none do


@dataclass(frozen=True, slots=True)
class Counts:
    """How the messages of one mailing fared since it started or was resumed."""

    outcomes: int = 0  # ended, of those that were tried
    errors: int = 0  # refused or unknown, among them
    blocks: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.outcomes + other.outcomes, self.errors + other.errors, self.blocks + other.blocks)


def counted(settlements: Iterable[Settlement]) -> Counts:
    """Count what attempts at the deliveries of one mailing came to; who left is not counted."""
    counts = Counts()
    for settlement in settlements:
        state = settlement.state
        failed = state in ERRORS
        ended = failed or state is DeliveryState.ACCEPTED
        counts += Counts(int(ended), int(failed), int(is_block(settlement)))
    return counts


def is_block(settlement: Settlement) -> bool:
    """Say whether an attempt ended with words that are aimed at us, whatever became of the delivery."""
    if settlement.state not in _NOT_TAKEN:
        return False
    return is_blocked(settlement.reply, settlement.status)


def why_stop(before: Counts, now: Counts, recipients: int, limits: Limits) -> Cause | None:
    """Say why a mailing is to be stopped, if it is.

    `before` are the counts without the last group: once the sample is complete, errors stop nothing any more. A
    mailing need not wait for the whole sample: what the sample allows is used up as soon as it is used up. A mailing
    smaller than the sample is its own sample.
    """
    if limits.blocks and now.blocks >= max(1, min(limits.blocks, recipients)):
        return Cause.BLOCKED
    if before.outcomes >= limits.sample:
        return None
    allowed = limits.share * max(min(limits.sample, recipients), now.outcomes)
    if now.errors > allowed and now.errors >= FEWEST_ERRORS:
        return Cause.ERRORS
    return None

"""What an outcome becomes in the queue: the retry timetable, the maximum age and the rule for the unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from distd.delivery.outcomes import Accepted, Cancelled, Deferred, Outcome, Refused, RelayTrouble, Unknown
from distd.delivery.reasons import Reason, reason_of, wait_asked
from distd.delivery.timetable import is_too_old, pause
from distd.mail.phrase import one_line
from distd.store.queue import Claimed, Settlement
from distd.store.words import DeliveryState

_REPLY_CHARACTERS = 1000
# A message that was on its way at that many crashes of ours may well be their cause.
_CRASHES = 5
# What blocks us for good is tried that often in all: by then somebody has mended it, or nobody will.
_BLOCKED_ATTEMPTS = 3
# A mistake of ours is mended within a day, or costs this delivery no more attempts.
_DEFECT_PAUSE, _DEFECT_ATTEMPTS = timedelta(hours=1), 24


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings that decide fates."""

    maximum_age_hours: float
    unknown: Literal["retry-once", "leave"]


def fate(
    claimed: Claimed, outcome: Outcome, owner: str, now: datetime, chance: float, rules: Rules
) -> Settlement:
    """Return how `outcome` is settled; raises ValueError for relay trouble, which settles nothing."""

    def settle(
        state: DeliveryState,
        reply: str,
        status: str = "",
        until: datetime | None = None,
        uncertain: bool = False,
    ) -> Settlement:
        said = (reply if reply.isprintable() else one_line(reply))[:_REPLY_CHARACTERS]
        return Settlement(claimed.id, owner, claimed.attempts, state, said, status, now, until, uncertain)

    attempts = claimed.attempts + 1
    match outcome:
        case Accepted(reply, status):
            return settle(DeliveryState.ACCEPTED, reply, status)
        case Refused(reply, status) if attempts < _BLOCKED_ATTEMPTS and is_blocked(reply, status):
            # No reader has refused anything: what stopped us may be mended, and the reader gets the issue.
            until = now + pause(attempts, Reason.BLOCKED, chance)
            return settle(DeliveryState.PENDING, reply, status, until=until)
        case Refused(reply, status):
            return settle(DeliveryState.REFUSED, reply, status)
        case Cancelled(reason):
            return settle(DeliveryState.CANCELLED, reason)
        case Unknown(reason) if rules.unknown == "leave" or claimed.uncertain:
            return settle(DeliveryState.UNKNOWN, reason, uncertain=True)
        case Unknown(reason):
            until = now + pause(attempts, Reason.OTHER, chance)
            return settle(DeliveryState.PENDING, reason, until=until, uncertain=True)
        case Deferred(reply, status, _) if is_too_old(
            claimed.created_at, attempts, now, rules.maximum_age_hours
        ):
            # 4.4.7: delivery time expired (RFC 3463)
            gave_up = f"gave up after {rules.maximum_age_hours:g} hours: last reply: {reply}"
            return settle(DeliveryState.REFUSED, gave_up, "4.4.7")
        case Deferred(reply, status, wished):
            at = wished or now + pause(attempts, reason_of(reply, status), chance, wait_asked(reply))
            return settle(DeliveryState.PENDING, reply, status, until=at)
        case RelayTrouble(reason):
            raise ValueError(f"the relay's trouble is not a delivery's fate: {reason}")


def fate_despite(
    defect: Exception, claimed: Claimed, outcome: Outcome, owner: str, now: datetime
) -> Settlement:
    """Return how `outcome` is settled where `fate` failed: by its kind alone, and nothing that was said is read.

    What the relay took stays taken, and what nobody knows stays unknown. All else is tried again, a no of the relay's
    too, which the mistake may have been made of.
    """
    state, until = DeliveryState.PENDING, now + _DEFECT_PAUSE
    match outcome:
        case Accepted():
            state = DeliveryState.ACCEPTED
        case Unknown():
            state = DeliveryState.UNKNOWN
        case Cancelled():
            state = DeliveryState.CANCELLED
        case Deferred() | Refused() if claimed.attempts + 1 >= _DEFECT_ATTEMPTS:
            state = DeliveryState.REFUSED
    said = f"{type(outcome).__name__.lower()}, with a defect of distd: {defect!a}"[:_REPLY_CHARACTERS]
    return Settlement(
        claimed.id, owner, claimed.attempts, state, said, "", now,
        until if state is DeliveryState.PENDING else None, uncertain=state is DeliveryState.UNKNOWN,
    )  # fmt: skip


def is_blocked(reply: str, status: str) -> bool:
    """Say whether a reply blocks us as a sender, and not one reader."""
    return reason_of(reply, status) is Reason.BLOCKED


class Unanswered(msgspec.Struct, frozen=True, gc=False, array_like=True, tag="dot"):
    """A message whose final dot was about to be sent when a process died; nobody knows whether it was."""

    delivery: int
    attempts: int
    uncertain: int


def fates_of_unanswered(
    unanswered: Sequence[Unanswered], owner: str, now: datetime, rules: Rules
) -> list[Settlement]:
    """Return how the messages a dead process had on the wire are settled.

    Here the fault was ours and not the relay's, so `retry-once` tries again at once, also a second time.
    """
    reason = "distd ended before the relay's answer came"
    settlements = []
    for one in unanswered:
        final = rules.unknown == "leave" or one.uncertain >= _CRASHES
        state, until = (DeliveryState.UNKNOWN, None) if final else (DeliveryState.PENDING, now)
        settlements.append(
            Settlement(one.delivery, owner, one.attempts, state, reason, "", now, until, uncertain=True)
        )
    return settlements

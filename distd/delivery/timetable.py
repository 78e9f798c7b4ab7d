"""When a deferred delivery is tried again, and when we give up."""

from __future__ import annotations

from datetime import datetime, timedelta

from distd.delivery.reasons import Reason

_MINUTE, _HOUR = 60, 3600
_STEPS = {
    # A greylisting server wants to see us again, and soon: five minutes is the usual minimum.
    Reason.GREYLISTED: (
        5 * _MINUTE, 5 * _MINUTE, 10 * _MINUTE, 20 * _MINUTE, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR,
    ),
    # To come at once would be what it complains of.
    Reason.BUSY: (10 * _MINUTE, 20 * _MINUTE, 40 * _MINUTE, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR),
    # A cable, a router or a name server is seen to within the hour, or after a night.
    Reason.NETWORK: (10 * _MINUTE, 30 * _MINUTE, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR),
    # A full mailbox is emptied by a person, who sleeps at night.
    Reason.FULL: (2 * _HOUR, 4 * _HOUR, 8 * _HOUR),
    # Somebody has to write to somebody; Yahoo asks for four hours, lists of spammers forget after a day.
    Reason.BLOCKED: (4 * _HOUR, 8 * _HOUR, 16 * _HOUR),
    Reason.OTHER: (5 * _MINUTE, 15 * _MINUTE, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR),
}  # fmt: skip
_JITTER = 0.25  # of the pause, added; so that what was deferred together does not come back together
_LONGEST_ASKED = 8 * _HOUR  # a server that asks for more is not taken at its word
_FEWEST_ATTEMPTS = 3  # a mailing that was paused for a week is not given up at its first deferral


def pause(attempts: int, reason: Reason, chance: float, asked_seconds: int | None = None) -> timedelta:
    """Return how long to wait after the `attempts`-th attempt (1 or more); `chance` lies in [0, 1).

    A server that asks for `asked_seconds` is not called on before they have passed.
    """
    steps = _STEPS[reason]
    seconds = max(steps[min(attempts, len(steps)) - 1], min(asked_seconds or 0, _LONGEST_ASKED))
    return timedelta(seconds=seconds * (1 + _JITTER * chance))


def is_too_old(created_at: datetime, attempts: int, now: datetime, maximum_age_hours: float) -> bool:
    """Say whether a delivery that was attempted `attempts` times is given up instead of tried again."""
    return attempts >= _FEWEST_ATTEMPTS and now - created_at >= timedelta(hours=maximum_age_hours)

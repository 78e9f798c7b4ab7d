"""When a deferred delivery is tried again, and when we give up."""

from __future__ import annotations

from datetime import datetime, timedelta

_MINUTE, _HOUR = 60, 3600
_DEFAULT = (5 * _MINUTE, 15 * _MINUTE, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR)
# A greylisting server wants to see us again, and soon: five minutes is the usual minimum.
_GREYLISTED = (5 * _MINUTE, 5 * _MINUTE, 10 * _MINUTE, 20 * _MINUTE, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR)
# A full mailbox is emptied by a person, who sleeps at night.
_FULL = (2 * _HOUR, 4 * _HOUR, 8 * _HOUR)
_JITTER = 0.25  # of the pause, added; so that what was deferred together does not come back together
_FEWEST_ATTEMPTS = 3  # a mailing that was paused for a week is not given up at its first deferral


def pause(attempts: int, reply: str, status: str, chance: float) -> timedelta:
    """Return how long to wait after the `attempts`-th attempt (1 or more); `chance` lies in [0, 1)."""
    steps = _steps(reply, status)
    seconds = steps[min(attempts, len(steps)) - 1]
    return timedelta(seconds=seconds * (1 + _JITTER * chance))


def is_too_old(created_at: datetime, attempts: int, now: datetime, maximum_age_hours: float) -> bool:
    """Say whether a delivery that was attempted `attempts` times is given up instead of tried again."""
    return attempts >= _FEWEST_ATTEMPTS and now - created_at >= timedelta(hours=maximum_age_hours)


def _steps(reply: str, status: str) -> tuple[int, ...]:
    if status == "4.2.2":
        return _FULL
    if status == "4.7.1" or "greylist" in reply.casefold() or (not status and reply.startswith("450")):
        return _GREYLISTED
    return _DEFAULT

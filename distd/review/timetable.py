"""When reviewers are reminded, when a deputy is asked, when a review expires."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

DEPUTY_AT_REMINDER = 2


@dataclass(frozen=True)
class Silence:
    """A vote that was not given yet."""

    asked_at: datetime
    reminded_at: datetime | None
    reminders: int
    deputy_waits: bool  # there is a deputy who was not asked yet


@dataclass(frozen=True)
class Due:
    """What is to be done about a silence."""

    reminder: bool
    deputy: bool


def due(silence: Silence, expires_at: datetime, reminder_days: int, now: datetime) -> Due:
    """Say what is due: a reminder every `reminder_days`, and once the deputy.

    The deputy is asked with the second reminder, at the latest when half of the time is over, so that a deputy
    never comes too late. After a long standstill one reminder is due, not all that were missed.
    """
    last = silence.reminded_at or silence.asked_at
    reminder = now >= last + timedelta(days=reminder_days)
    half_time = silence.asked_at + (expires_at - silence.asked_at) / 2
    second = reminder and silence.reminders + 1 >= DEPUTY_AT_REMINDER
    return Due(reminder, silence.deputy_waits and (second or now >= half_time))

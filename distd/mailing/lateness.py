"""What a moment means that was missed: the one written rule, for mailings and for standing orders."""

from __future__ import annotations

from datetime import datetime, timedelta


def is_too_late(due_at: datetime, now: datetime, late_hours: int) -> bool:
    """Say whether the secretary must be asked: what is late by less than `late_hours` is made up for unasked.

    A machine that was off over lunch sends the newsletter after lunch; one that was off for a week must not send
    last week's invitation.
    """
    return now - due_at >= timedelta(hours=late_hours)

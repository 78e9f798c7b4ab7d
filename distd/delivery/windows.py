"""When mailings go out: days and hours in a time zone. Notices always go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WHOLE_DAY = (time(0), time(0))


@dataclass(frozen=True)
class Window:
    """Open on `days` (mon is 0) from one time of day to another; where they are equal, all day.

    A night such as 22:00 to 06:00 belongs to the day on which it begins.
    """

    days: Collection[int]
    opens: time
    closes: time
    zone: ZoneInfo

    def is_open(self, now: datetime) -> bool:
        """Say whether mailings may go out at this moment."""
        local = now.astimezone(self.zone)
        at, today = local.time(), local.weekday()
        if self.opens == self.closes:
            return today in self.days
        if self.opens < self.closes:
            return today in self.days and self.opens <= at < self.closes
        yesterday = (today - 1) % len(DAYS)
        return (today in self.days and at >= self.opens) or (yesterday in self.days and at < self.closes)

    def next_opening(self, now: datetime) -> datetime:
        """Return the moment from which mailings may go out: now, where they may."""
        if self.is_open(now):
            return now
        local = now.astimezone(self.zone)
        opens = time(0) if self.opens == self.closes else self.opens
        for days in range(len(DAYS) + 1):
            date = local.date() + timedelta(days=days)
            # Looked at again as a moment: a time that the clocks skip in spring is later than it says.
            moment = datetime.combine(date, opens, self.zone).astimezone(now.tzinfo)
            if date.weekday() in self.days and moment > now:
                return moment
        raise ValueError("a window that never opens")


def read_hours(text: str) -> tuple[time, time]:
    """Return the two times of `08:00-18:00`; an empty text is the whole day. Raises ValueError."""
    if not text:
        return _WHOLE_DAY
    opens, dash, closes = text.partition("-")
    if not dash:
        raise ValueError(f"{text!r} is no span of hours")
    return _read_time(opens), _read_time(closes)


def _read_time(text: str) -> time:
    hours, colon, minutes = text.strip().partition(":")
    if not (colon and hours.isdigit() and minutes.isdigit() and len(minutes) == 2):
        raise ValueError(f"{text!r} is no time of day")
    return time(0) if (hours, minutes) == ("24", "00") else time(int(hours), int(minutes))

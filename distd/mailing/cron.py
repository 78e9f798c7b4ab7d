"""Moments of a standing order: crontab's five fields in a time zone, read as crontab's users mean them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from distd.failures import Refused

WEEKDAYS = (
    "sun",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
)  # as crontab counts them; 7 is Sunday again
EXPECTED = "five fields are expected: minute, hour, day of month, month, day of week, such as `0 9 1 * *`"
LOOKS_BACK = (timedelta(hours=1), timedelta(days=1), timedelta(days=32), timedelta(days=366 * 9))


class Cron:
    """The moments of one crontab line.

    The time on the wall decides: a time that the clocks skip in spring comes when they have moved on, and one that
    they show twice in autumn counts once, the first time.
    """

    def __init__(self, expression: str, zone: ZoneInfo) -> None:
        """Raises Refused in one sentence when `expression` cannot be read or never comes."""
        fields = expression.split()
        if len(fields) != len(("minute", "hour", "day", "month", "weekday")):
            raise Refused(f"{expression!r} is no crontab line: {EXPECTED}")
        if fields[2] != "*" and fields[4] != "*":
            raise Refused(
                f"{expression!r} names a day of the month and a day of the week; programs differ in what that means, "
                "so write `*` for one of them"
            )
        try:
            fields[4] = _weekdays_by_name(fields[4])
            self._trigger = CronTrigger.from_crontab(" ".join(fields), timezone=zone)
        except ValueError as reason:
            said = str(reason).removeprefix("Error validating expression ")
            raise Refused(f"{expression!r} is no crontab line: {said[0].lower() + said[1:]}") from None
        if self.next_after(datetime(2000, 1, 1, tzinfo=UTC)) is None:
            raise Refused(f"{expression!r} never comes: there is no such day in any year")

    def next_after(self, moment: datetime) -> datetime | None:
        """Return the first moment after `moment`, in UTC."""
        found = self._fire_after(moment)
        while found is not None and found.fold:
            found = self._fire_after(found)
        return None if found is None else found.astimezone(UTC)

    def last_until(self, now: datetime, after: datetime) -> datetime | None:
        """Return the last moment after `after` and not after `now`, or None when there was none.

        When many were missed only the last of them matters.
        """
        for span in (*LOOKS_BACK, now - after):
            found = self.next_after(max(after, now - span))
            if found is not None and found <= now:
                return self._walk(found, now)
            if now - span <= after:
                return None
        return None

    def _walk(self, moment: datetime, now: datetime) -> datetime:
        following = self.next_after(moment)
        while following is not None and following <= now:
            moment, following = following, self.next_after(following)
        return moment

    def _fire_after(self, moment: datetime) -> datetime | None:
        local = moment.astimezone(self._trigger.timezone)
        found: datetime | None = self._trigger.get_next_fire_time(local, local + timedelta(days=1))
        return found


def _weekdays_by_name(field: str) -> str:
    """Write the days one by one, by name: crontab numbers them from Sunday, APScheduler from Monday.

    Raises ValueError when a day cannot be read.
    """
    if field == "*":
        return field
    days: list[str] = []
    for item in field.split(","):
        span, slash, step = item.partition("/")
        first, dash, last = ("0", "-", "6") if span == "*" else span.partition("-")
        begin = _weekday(first)
        end = _weekday(last) if dash else (len(WEEKDAYS) - 2 if slash else begin)
        if end < begin:
            raise ValueError(f"the days {span} run backwards")
        days += [WEEKDAYS[day] for day in range(begin, end + 1, int(step) if slash else 1)]
    return ",".join(dict.fromkeys(days))


def _weekday(text: str) -> int:
    if text.casefold() in WEEKDAYS:
        return WEEKDAYS.index(text.casefold())
    if text.isdigit() and int(text) < len(WEEKDAYS):
        return int(text)
    raise ValueError(f"there is no day of the week {text!r}")

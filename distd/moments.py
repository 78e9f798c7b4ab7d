"""Moments as people write them and as letters and commands show them, in a time zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from distd.failures import Misconfigured, Refused

EXPECTED = (
    "write such as `2005-05-02 09:00`, `2005-05-02T09:00+07:00`, `tomorrow 09:00`, `in 2 hours` or `now`"
)
GRACE = timedelta(minutes=1)  # whoever writes 09:00 at 09:00:30 means now

_CLOCK = re.compile(r"(today|tomorrow)(?: at)? (\d{1,2}):(\d{2})")
_SPAN = re.compile(r"in (an?|\d{1,4}) (minute|hour|day|week)s?")
_UNITS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}


def read_moment(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the moment `text` names, in UTC; a time without an offset is meant in `zone`.

    Raises Refused in one sentence when it cannot be read, lies in the past, or is a time that the clocks of
    `zone` skip or show twice.
    """
    words = " ".join(text.split())
    if words.casefold() == "now":
        return now
    if span := _SPAN.fullmatch(words.casefold()):
        count = 1 if span[1].startswith("a") else int(span[1])
        return now + count * _UNITS[span[2]]
    written = _written(words, zone, now)
    try:
        moment = _in_utc(written, zone, text) if written.tzinfo is None else written.astimezone(UTC)
    except OverflowError:
        raise Refused(f"{text!r} is out of reach; {EXPECTED}") from None
    if moment < now - GRACE:
        there = now.astimezone(zone)
        raise Refused(f"{text!r} is past: it is {there:%Y-%m-%d %H:%M} in {zone.key}; give a time to come")
    return moment


def _written(words: str, zone: ZoneInfo, now: datetime) -> datetime:
    try:
        if clock := _CLOCK.fullmatch(words.casefold()):
            day = now.astimezone(zone).date() + timedelta(days=clock[1] == "tomorrow")
            return datetime(day.year, day.month, day.day, int(clock[2]), int(clock[3]))  # noqa: DTZ001 - the zone follows
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
            raise Refused(f"{words!r} is a day without a time; {EXPECTED}")
        return datetime.fromisoformat(words)
    except ValueError:
        raise Refused(f"{words!r} is not a time; {EXPECTED}") from None


def _in_utc(wall: datetime, zone: ZoneInfo, text: str) -> datetime:
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        why = "does not exist: the clocks are put forward over it"
    else:
        why = "comes twice: the clocks are put back over it"
    raise Refused(
        f"{text!r} {why} in {zone.key}; write it with an offset, such as {wall:%Y-%m-%dT%H:%M}+00:00"
    )


def in_words(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as it reads in every language: `2005-05-02 09:00 CEST`."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z")


def zone(name: str) -> ZoneInfo:
    """Return the time zone called `name`; raises Misconfigured when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Misconfigured(f"{name!r} is not a time zone; a name looks like Asia/Bangkok") from None

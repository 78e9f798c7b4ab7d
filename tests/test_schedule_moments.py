"""When a crontab line comes: in its zone, over the change of clocks, once for each time on the wall."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.failures import Refused
from distd.mailing.cron import Cron
from distd.mailing.lateness import is_too_late

STOCKHOLM, BANGKOK = ZoneInfo("Europe/Stockholm"), ZoneInfo("Asia/Bangkok")


def moments(expression: str, zone: ZoneInfo, start: str, count: int) -> list[str]:
    cron, at, found = Cron(expression, zone), datetime.fromisoformat(start).replace(tzinfo=UTC), []
    for _ in range(count):
        following = cron.next_after(at)
        assert following is not None
        at = following
        found.append(f"{at:%m-%d %H:%M}")
    return found


@pytest.mark.parametrize(
    ("expression", "zone", "start", "expected"),
    [
        ("0 9 1 * *", BANGKOK, "2005-05-02", ["06-01 02:00", "07-01 02:00"]),
        # In winter nine o'clock in Stockholm is eight in UTC, in summer seven.
        ("0 9 * * *", STOCKHOLM, "2005-03-26", ["03-26 08:00", "03-27 07:00", "03-28 07:00"]),
        ("0 9 * * *", STOCKHOLM, "2005-10-29", ["10-29 07:00", "10-30 08:00", "10-31 08:00"]),
        # The clocks skip 02:30 in spring: it comes when they have moved on.
        ("30 2 * * *", STOCKHOLM, "2005-03-26", ["03-26 01:30", "03-27 01:30", "03-28 00:30"]),
        # They show 02:30 twice in autumn: it counts once.
        ("30 2 * * *", STOCKHOLM, "2005-10-29", ["10-29 00:30", "10-30 00:30", "10-31 01:30"]),
        # 2 May 2005 was a Monday; crontab's Sunday is 0 and 7.
        ("0 9 * * 1", ZoneInfo("UTC"), "2005-05-01", ["05-02 09:00", "05-09 09:00"]),
        ("0 9 * * 0", ZoneInfo("UTC"), "2005-05-02", ["05-08 09:00"]),
        ("0 9 * * 7", ZoneInfo("UTC"), "2005-05-02", ["05-08 09:00"]),
        ("0 9 * * 1-5", ZoneInfo("UTC"), "2005-05-06", ["05-06 09:00", "05-09 09:00"]),
        ("0 9 * * mon,FRI", ZoneInfo("UTC"), "2005-05-01", ["05-02 09:00", "05-06 09:00"]),
        (
            "0 9 * * */3",
            ZoneInfo("UTC"),
            "2005-05-01",
            ["05-01 09:00", "05-04 09:00", "05-07 09:00", "05-08 09:00"],
        ),
    ],
)
def test_moments(expression: str, zone: ZoneInfo, start: str, expected: list[str]) -> None:
    assert moments(expression, zone, start, len(expected)) == expected


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("0 9 1 *", "five fields"),
        ("0 25 1 * *", "no crontab line"),
        ("0 9 * * 8", "no day of the week '8'"),
        ("0 9 * * 5-1", "run backwards"),
        ("0 9 * * 1/0", "no crontab line"),
        ("0 9 30 2 *", "never comes"),
        ("0 9 1 * 1", "a day of the month and a day of the week"),
        ("at nine", "five fields"),
    ],
)
def test_what_is_refused(expression: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        Cron(expression, STOCKHOLM)


def test_of_many_missed_moments_the_last_counts() -> None:
    daily, start = Cron("0 9 * * *", BANGKOK), datetime(2005, 5, 1, tzinfo=UTC)

    assert daily.last_until(start + timedelta(days=200), start) == datetime(2005, 11, 16, 2, tzinfo=UTC)
    assert daily.last_until(start + timedelta(hours=1), start) is None
    assert daily.last_until(start + timedelta(hours=2), start) == start + timedelta(hours=2)


@given(
    days=st.integers(0, 365 * 25),
    minutes=st.integers(0, 60 * 24 * 400),
)
@settings(max_examples=60)
def test_the_last_moment_is_the_last_of_all(days: int, minutes: int) -> None:
    """Looking back is quick, and finds what walking through all moments finds."""
    start = datetime(2005, 1, 1, tzinfo=UTC) + timedelta(days=days)
    cron, now = Cron("15 7 * * 1,4", STOCKHOLM), start + timedelta(minutes=minutes)
    walked = [start]
    while (following := cron.next_after(walked[-1])) is not None and following <= now:
        walked.append(following)

    assert cron.last_until(now, start) == (walked[-1] if len(walked) > 1 else None)
    assert all(earlier < later for earlier, later in pairwise(walked))


@pytest.mark.parametrize(
    ("hours", "late"), [(0, False), (11.99, False), (12, True), (300, True), (-1, False)]
)
def test_late_is_late_by_the_written_hours(hours: float, late: bool) -> None:
    due = datetime(2005, 5, 2, 9, tzinfo=UTC)

    assert is_too_late(due, due + timedelta(hours=hours), 12) is late

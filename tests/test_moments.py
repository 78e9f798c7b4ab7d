"""Moments as a secretary writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.failures import Refused
from distd.moments import read_moment

BANGKOK, STOCKHOLM = ZoneInfo("Asia/Bangkok"), ZoneInfo("Europe/Stockholm")
NOW = datetime(2005, 5, 1, 12, 30, 40, tzinfo=UTC)  # 19:30:40 in Bangkok


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2005-05-02 09:00", "2005-05-02T02:00:00"),
        ("2005-05-02T09:00", "2005-05-02T02:00:00"),
        (" 2005-05-02   09:00 ", "2005-05-02T02:00:00"),
        ("2005-05-02T09:00+02:00", "2005-05-02T07:00:00"),
        ("2005-05-02T09:00Z", "2005-05-02T09:00:00"),
        ("tomorrow 09:00", "2005-05-02T02:00:00"),
        ("Tomorrow at 9:00", "2005-05-02T02:00:00"),
        ("today 23:15", "2005-05-01T16:15:00"),
        ("in 2 hours", "2005-05-01T14:30:40"),
        ("in an hour", "2005-05-01T13:30:40"),
        ("in 90 minutes", "2005-05-01T14:00:40"),
        ("in 1 week", "2005-05-08T12:30:40"),
        ("now", "2005-05-01T12:30:40"),
        ("today 19:30", "2005-05-01T12:30:00"),  # this very minute is no past
    ],
)
def test_a_moment_is_read_in_the_zone_of_the_house(text: str, expected: str) -> None:
    assert read_moment(text, BANGKOK, NOW) == datetime.fromisoformat(expected + "+00:00")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not a time"),
        ("soon", "is not a time"),
        ("2005-05-02", "is a day without a time"),
        ("2005-13-02 09:00", "is not a time"),
        ("tomorrow 25:00", "is not a time"),
        ("02/05/2005 09:00", "is not a time"),
        ("2005-05-01 09:00", "is past: it is 2005-05-01 19:30 in Asia/Bangkok"),
        ("today 09:00", "is past"),
        ("9999-12-31T23:59-12:00", "is out of reach"),
        ("yesterday 09:00", "is not a time"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        read_moment(text, BANGKOK, NOW)


def test_a_time_that_the_clocks_skip_or_show_twice_is_refused() -> None:
    now = datetime(2005, 1, 1, tzinfo=UTC)
    with pytest.raises(Refused, match="does not exist: the clocks are put forward"):
        read_moment("2005-03-27 02:30", STOCKHOLM, now)
    with pytest.raises(Refused, match="comes twice: the clocks are put back"):
        read_moment("2005-10-30 02:30", STOCKHOLM, now)

    assert read_moment("2005-10-30T02:30+01:00", STOCKHOLM, now) == datetime(2005, 10, 30, 1, 30, tzinfo=UTC)


@given(st.text(max_size=40))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    try:
        moment = read_moment(text, STOCKHOLM, NOW)
    except Refused:
        return
    assert moment.utcoffset() is not None

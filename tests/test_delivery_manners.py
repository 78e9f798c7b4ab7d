"""Manners towards other people's servers, as pure decisions: rates, windows, and a gentle beginning."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.delivery.allowance import (
    LONGEST_DEBT,
    Limits,
    Rate,
    after_taking,
    available,
    domain_of,
    limits,
    shares,
)
from distd.delivery.breaker import Breaker
from distd.delivery.relay import Relay
from distd.delivery.relays import Relays
from distd.delivery.slow_start import FIRST_CONNECTIONS, SlowStart
from distd.delivery.windows import Window, read_hours

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)  # a Monday
SIXTY = Rate(60)

# ---- rates


def test_a_rate_allows_a_few_seconds_worth_at_once_and_then_one_at_a_time() -> None:
    assert available(None, SIXTY, NOW) == 6
    empty_at = after_taking(None, 6, SIXTY, NOW)
    assert [available(empty_at, SIXTY, NOW + timedelta(seconds=s)) for s in (0, 0.9, 1, 3, 6, 600)] == [
        0, 0, 1, 3, 6, 6,
    ]  # fmt: skip


def test_a_slow_rate_still_lets_one_through() -> None:
    hourly = Rate(1)
    assert available(None, hourly, NOW) == 1
    assert available(after_taking(None, 1, hourly, NOW), hourly, NOW + timedelta(seconds=59)) == 0
    assert available(after_taking(None, 1, hourly, NOW), hourly, NOW + timedelta(seconds=60)) == 1


def test_what_notices_take_beyond_the_rate_is_owed_but_not_for_ever() -> None:
    empty_at = after_taking(None, 8, SIXTY, NOW)
    assert available(empty_at, SIXTY, NOW + timedelta(seconds=2)) == 0
    assert available(empty_at, SIXTY, NOW + timedelta(seconds=3)) == 1
    assert after_taking(None, 10_000, SIXTY, NOW) == NOW + LONGEST_DEBT


def test_a_clock_that_was_set_back_stops_nobody_for_long() -> None:
    empty_at = after_taking(None, 1, SIXTY, NOW + timedelta(hours=1))
    assert available(empty_at, SIXTY, NOW) == 1
    mended = after_taking(empty_at, 1, SIXTY, NOW)
    assert [available(mended, SIXTY, NOW + timedelta(seconds=s)) for s in (0, 1, 6)] == [0, 1, 6]


@given(
    st.integers(1, 6000),
    st.lists(st.tuples(st.floats(0, 30), st.integers(0, 500)), max_size=40),
)
def test_no_span_of_time_lets_out_more_than_its_rate_and_one_burst(
    per_minute: int, steps: list[tuple[float, int]]
) -> None:
    rate, now, empty_at, taken = Rate(per_minute), NOW, None, 0
    for seconds, wanted in steps:
        now += timedelta(seconds=seconds)
        granted = min(wanted, available(empty_at, rate, now))
        empty_at = after_taking(empty_at, granted, rate, now)
        taken += granted
        # An interval that is no whole number of microseconds is rounded by half of one at most.
        passed = (now - NOW).total_seconds() * (1 + 0.5e-6 / rate.interval.total_seconds())
        assert taken <= rate.burst + passed * per_minute / 60 + 1e-6


def test_the_settings_numbers_become_limits() -> None:
    said = limits(0, {"Docomo.ne.jp": 60, "*": 600, "free.example": 0})
    assert said == Limits(None, {"docomo.ne.jp": Rate(60), "*": Rate(600)})
    assert said.of(domain_of("reader@DOCOMO.ne.jp")) == Rate(60)
    assert said.of("other.example") == Rate(600)
    assert limits(0, {}).are_none


@given(st.integers(0, 1000), st.integers(1, 20), st.integers(0, 10_000))
def test_shares_are_fair_to_one(total: int, claimants: int, turn: int) -> None:
    given_ = shares(total, claimants, turn)
    assert sum(given_) == total
    assert max(given_) - min(given_) <= 1


def test_what_comes_one_at_a_time_goes_round() -> None:
    assert [shares(1, 3, turn) for turn in range(4)] == [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]]


# ---- windows


def window(days: str = "0123456", hours: str = "", zone: str = "UTC") -> Window:
    return Window([int(day) for day in days], *read_hours(hours), ZoneInfo(zone))


@pytest.mark.parametrize(
    ("chosen", "moment", "opening"),
    [
        (window(), "2005-05-02T03:00", "2005-05-02T03:00"),
        (window("01234", "08:00-18:00"), "2005-05-02T07:59", "2005-05-02T08:00"),
        (window("01234", "08:00-18:00"), "2005-05-02T17:59", "2005-05-02T17:59"),
        (window("01234", "08:00-18:00"), "2005-05-02T18:00", "2005-05-03T08:00"),
        (window("01234", "08:00-18:00"), "2005-05-06T18:00", "2005-05-09T08:00"),  # Friday evening
        (window("01234"), "2005-05-07T12:00", "2005-05-09T00:00"),
        (window("0", "22:00-06:00"), "2005-05-02T23:00", "2005-05-02T23:00"),
        (window("0", "22:00-06:00"), "2005-05-03T05:00", "2005-05-03T05:00"),  # the night of Monday
        (window("0", "22:00-06:00"), "2005-05-02T05:00", "2005-05-02T22:00"),
        (window("01234", "09:00-17:00", "Asia/Tokyo"), "2005-05-02T08:30", "2005-05-03T00:00"),
        (window("6", "02:30-03:30", "Europe/Stockholm"), "2026-03-28T12:00", "2026-03-29T01:30"),  # 02:30 is skipped
    ],
)  # fmt: skip
def test_when_mailings_may_go(chosen: Window, moment: str, opening: str) -> None:
    now, opens = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (moment, opening))
    assert chosen.next_opening(now) == opens
    assert chosen.is_open(now) == (opens == now)


@given(
    st.sets(st.integers(0, 6), min_size=1),
    st.times(),
    st.times(),
    st.sampled_from(["UTC", "Asia/Tokyo", "Europe/Stockholm", "America/Sao_Paulo"]),
    st.integers(0, 25 * 365 * 86_400).map(lambda seconds: NOW + timedelta(seconds=seconds)),
)
def test_every_window_opens_within_a_week_and_a_day(
    days: set[int], opens: time, closes: time, zone: str, now: datetime
) -> None:
    chosen = Window(days, opens.replace(microsecond=0), closes.replace(microsecond=0), ZoneInfo(zone))
    assert now <= chosen.next_opening(now) <= now + timedelta(days=8)


def test_hours_are_read_or_refused() -> None:
    assert read_hours("08:00-18:30") == (time(8), time(18, 30))
    assert read_hours("18:00-24:00") == (time(18), time(0))
    for wrong in ("8", "08:00", "08:00-25:00", "8h-9h", "08:00-"):
        with pytest.raises(ValueError, match=r"hour|time|span"):
            read_hours(wrong)


# ---- a gentle beginning


def test_a_new_relay_is_used_gently_and_then_fully() -> None:
    start = SlowStart(10)
    assert (start.connections, start.in_flight, start.is_over) == (2, 10, False)
    seen = [start.connections]
    for _ in range(200):
        start = start.answered()
        seen.append(start.connections)
    assert [seen[answers] for answers in (4, 5, 10, 30, 39, 40, 200)] == [2, 3, 4, 8, 9, 10, 10]
    assert start.is_over
    assert start.in_flight is None
    assert start.answered() is start
    assert start.troubled() == SlowStart(10)


@given(st.integers(1, 64), st.integers(0, 2000))
def test_no_more_connections_than_the_settings_allow(limit: int, answers: int) -> None:
    start = SlowStart(limit)
    for _ in range(answers):
        start = start.answered()
    assert start.connections <= max(limit, FIRST_CONNECTIONS)


# ---- relays in their order


def relays(number: int) -> Relays:
    made = [Relay("127.0.0.1", 2500 + n, "distd.example") for n in range(number)]
    return Relays(made, Breaker(2, 60), SlowStart(10))


def test_the_first_relay_that_may_be_tried_is_used() -> None:
    known = relays(3)
    first, second = known.used, known._all[1]

    assert known.failed(first.relay, "away", 0) is None
    assert known.candidate(0) is first
    assert known.failed(first.relay, "away", 0) == 60
    assert known.candidate(1) is second
    assert known.use(second)
    assert (known.used.trouble, first.trouble) == ("", "away")
    assert known.candidate(60) is first  # to be knocked at
    assert known.ready() is second
    first.breaker = first.breaker.on_trial()
    assert known.ready() is first


def test_when_all_are_down_nothing_is_tried() -> None:
    known = relays(2)
    for health in list(known._all):
        known.failed(health.relay, "away", 0)
        known.failed(health.relay, "away", 0)
    assert known.candidate(59) is None
    assert known.ready() is None


def test_trouble_makes_a_relay_a_new_one_again() -> None:
    known = relays(1)
    relay = known.used.relay
    grown = [known.answered(relay) for _ in range(200)]
    assert grown.count(True) == 8
    assert known.used.start.is_over

    known.failed(relay, "closed on us", 0)
    assert known.used.start.is_over  # one failure is none
    known.failed(relay, "closed on us", 0)
    assert known.used.start == SlowStart(10)

"""The daemon's sense of time: rounds are gone in turn, a failing one stops no other, and stopping is clean."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from distd.mailing import timing
from distd.mailing.timing import Timing
from distd.store.tables import Mailing
from distd.store.words import MailingState
from tests.conftest import Desk
from tests.post_office import until
from tests.sending import Office

DEADLINE_SECONDS = 10


class Counting:
    """Rounds that only count, the quick ones until a test lets them go on."""

    def __init__(self) -> None:
        self.quick_gone = self.slow_gone = 0
        self.order: list[str] = []
        self.inside = threading.Event()
        self.may_leave = threading.Event()
        self.may_leave.set()

    def quick(self) -> None:
        self.inside.set()
        self.may_leave.wait(DEADLINE_SECONDS)
        self.quick_gone += 1
        self.order.append("quick")

    def lengthy(self) -> None:
        self.order.append("lengthy")

    def slow(self) -> None:
        self.slow_gone += 1


def test_rounds_are_gone_at_once_and_then_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timing, "QUICK_SECONDS", 0.05)
    rounds = Counting()

    async def live() -> None:
        stop = asyncio.Event()
        with ThreadPoolExecutor(2) as threads:
            timing_ = Timing(rounds, threads, lambda: rounds.order.append("mail"))
            running = asyncio.create_task(timing_.run(stop))
            await until(lambda: rounds.quick_gone >= 3)
            stop.set()
            await asyncio.wait_for(running, DEADLINE_SECONDS)

    asyncio.run(live())
    assert rounds.slow_gone == 1
    # Who sends is woken before what takes long: the first readers of a million do not wait for the last.
    assert rounds.order[:6] == ["quick", "mail", "lengthy"] * 2


def test_a_round_in_hand_is_finished_before_the_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timing, "QUICK_SECONDS", 0.05)
    rounds = Counting()

    async def live() -> None:
        stop = asyncio.Event()
        with ThreadPoolExecutor(2) as threads:
            running = asyncio.create_task(Timing(rounds, threads).run(stop))
            await until(lambda: rounds.slow_gone)
            rounds.may_leave.clear()
            rounds.inside.clear()
            await until(rounds.inside.is_set)
            gone = rounds.quick_gone
            stop.set()
            done, _ = await asyncio.wait({running}, timeout=0.1)
            assert not done
            rounds.may_leave.set()
            await asyncio.wait_for(running, DEADLINE_SECONDS)
            assert rounds.quick_gone == gone + 1

    asyncio.run(live())


def test_a_failing_round_stops_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(desk)
    office.approve()
    office.send()
    rounds = office.home.rounds

    def fail(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setitem(rounds._quick, "calendar", fail)
    office.desk.clock.wind(seconds=5)
    rounds.quick()

    assert Mailing.get().state == MailingState.RUNNING

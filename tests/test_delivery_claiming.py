"""What one dispatcher claims, and when it takes up what another one seems to have left."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from distd.delivery.claiming import FREE_SECONDS, Claimer, Terms
from distd.delivery.journal import Journal
from distd.delivery.settling import Settler
from distd.delivery.stock import Stock
from distd.failures import TemporaryFailure
from distd.store.database import Database
from distd.store.queue import Queue
from distd.store.words import Lane
from tests.audience import running_mailing
from tests.conftest import Clock
from tests.post_office import compose


def test_a_clock_that_jumps_takes_no_claim_from_the_living(tmp_path: Path, clock: Clock) -> None:
    database = Database.open("sqlite:///distd.db", tmp_path)
    database.migrate()
    queue, seconds = Queue(database), 0.0
    running_mailing(1, clock())

    async def at_once(function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    async def story() -> None:
        nonlocal seconds
        settler = Settler(queue, Journal(tmp_path / "journal", "one"), at_once, lambda: None)
        claimer = Claimer(
            queue, Stock(), settler, compose, clock, lambda: seconds, Terms("one", 100, 600), at_once
        )
        [held] = queue.claim(Lane.MAILING, 1, "another", clock(), 600)

        assert await claimer.refill() == 0
        clock.wind(hours=1)  # by hand, not by waiting
        seconds += FREE_SECONDS
        assert await claimer.refill() == 0
        queue.renew([held.id], "another", clock(), 600)  # the other one has seen it too

        for _ in range(3):
            seconds += FREE_SECONDS
            clock.wind(seconds=FREE_SECONDS)
            assert await claimer.refill() == 0

        seconds += 600  # and now it is gone
        clock.wind(seconds=600)
        assert await claimer.refill() == 0
        seconds += FREE_SECONDS
        assert await claimer.refill() == 1

    asyncio.run(story())
    database.close()


def test_a_lease_that_could_not_be_renewed_is_renewed_at_the_next_look(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open("sqlite:///distd.db", tmp_path)
    database.migrate()
    queue, stock = Queue(database), Stock()
    running_mailing(1, clock())

    async def at_once(function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    def away(*_: object) -> None:
        raise TemporaryFailure("database: away")

    async def story() -> None:
        settler = Settler(queue, Journal(tmp_path / "journal", "one"), at_once, lambda: None)
        claimer = Claimer(queue, stock, settler, compose, clock, lambda: 0.0, Terms("one", 100, 600), at_once)
        assert await claimer.refill() == 1
        clock.wind(seconds=400)
        with monkeypatch.context() as outage:
            outage.setattr(queue, "renew", away)
            with pytest.raises(TemporaryFailure):
                await claimer.refill()
        await claimer.refill()

    asyncio.run(story())
    assert queue.expired(clock() + timedelta(seconds=500)) == set()
    database.close()

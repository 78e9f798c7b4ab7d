"""Outcomes on their way to a database that does not always take them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from distd.delivery import settling
from distd.delivery.fates import Unanswered
from distd.delivery.journal import Journal, JournalFailed, Segment
from distd.delivery.settling import Settled, Settler
from distd.failures import TemporaryFailure
from distd.store.database import Database
from distd.store.queue import Queue, Settlement
from distd.store.words import DeliveryState, Lane
from tests.audience import running_mailing
from tests.conftest import Clock
from tests.post_office import until


class FullAtFirst(Queue):
    """A queue whose disk is full for some tries."""

    tries = 0

    def settle(self, settlements: Iterable[Settlement]) -> None:
        self.tries += 1
        if self.tries < 5:
            raise TemporaryFailure("database or disk is full")
        super().settle(settlements)


def test_outcomes_are_written_as_soon_as_there_is_room_although_nothing_more_arrives(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "RETRY_SECONDS", 0.01)
    database = Database.open("sqlite:///distd.db", tmp_path)
    database.migrate()
    running_mailing(2, clock())
    queue, journal = FullAtFirst(database), Journal(tmp_path / "journal", "one")
    journal.open()
    taken, on_its_way = queue.claim(Lane.MAILING, 2, "one", clock(), 600)
    accepted = Settlement(taken.id, "one", 0, DeliveryState.ACCEPTED, "250 2.0.0 Ok", "2.0.0", clock())
    journal.write([Unanswered(on_its_way.id, 0, 0)], [accepted])

    async def at_once(function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    async def story() -> None:
        stop = asyncio.Event()
        settler = Settler(queue, journal, at_once, lambda: None)
        running = asyncio.create_task(settler.run(stop))
        settler.take([Settled(accepted, taken.address, taken.mailing_id)])
        await until(lambda: queue.tries == 4)
        assert len(list(journal.folder.glob("*.journal"))) <= 2  # and not one more for each try
        await until(lambda: not settler.unsettled())
        stop.set()
        await running

    asyncio.run(story())
    assert queue.counts()[DeliveryState.ACCEPTED] == 1
    [path] = journal.folder.glob("*.journal")
    assert b"outcome" not in path.read_bytes()
    journal.close()
    database.close()


@pytest.mark.parametrize("no_room_for", ["outcomes", "a new segment"])
def test_what_was_heard_while_the_disk_was_full_and_is_written_is_not_kept_for_the_next_start(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, no_room_for: str
) -> None:
    """The last outcomes of a mailing come between a try that fails and the one that succeeds."""
    monkeypatch.setattr(settling, "RETRY_SECONDS", 0.01)
    database = Database.open("sqlite:///distd.db", tmp_path)
    database.migrate()
    running_mailing(2, clock())
    queue, journal = FullAtFirst(database), Journal(tmp_path / "journal", "one")
    journal.open()
    outcomes = []
    for claimed in queue.claim(Lane.MAILING, 2, "one", clock(), 600):
        accepted = Settlement(claimed.id, "one", 0, DeliveryState.ACCEPTED, "250 2.0.0 Ok", "2.0.0", clock())
        outcomes.append(Settled(accepted, claimed.address, claimed.mailing_id))
    first, last = outcomes

    async def at_once(function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    async def story() -> None:
        stop = asyncio.Event()
        settler = Settler(queue, journal, at_once, lambda: None)
        journal.write(outcomes=[first.settlement])
        settler.take([first])
        running = asyncio.create_task(settler.run(stop))
        await until(lambda: queue.tries == 2)
        journal.write(outcomes=[last.settlement])
        settler.take([last])
        await until(lambda: not settler.unsettled())
        stop.set()
        await running

    if no_room_for == "a new segment":
        monkeypatch.setattr(journal, "cut", no_room)
    asyncio.run(story())
    journal.close()

    assert queue.counts()[DeliveryState.ACCEPTED] == 2
    assert list(journal.folder.iterdir()) == []
    database.close()


def no_room() -> Segment:
    raise JournalFailed("the disk is full")

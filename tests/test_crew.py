"""Sender processes beside the daemon: they share the work, are started again, and leave with it."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from distd.bell import Bell
from distd.delivery.crew import Crew
from distd.delivery.tally import Tally
from tests.crash.sink import Sink
from tests.house import House, audience, wait_for
from tests.post_office import until
from tests.relay import TestRelay

SAYS_AND_WAITS = 'import sys; print(\'{"accepted": 3, "in_flight": 2}\', flush=True); sys.stdin.read()'


def test_a_process_that_dies_is_started_again_and_its_work_is_not_forgotten(tmp_path: Path) -> None:
    async def story() -> Tally:
        crew, stop = Crew([sys.executable, "-c", SAYS_AND_WAITS], 2), asyncio.Event()
        running = asyncio.create_task(crew.run(stop))
        await until(lambda: crew.tally.accepted == 6)
        [first, _] = crew.pids
        os.kill(first, signal.SIGKILL)
        await until(lambda: crew.tally.accepted == 9 and len(crew.pids) == 2)
        assert first not in crew.pids
        stop.set()
        await asyncio.wait_for(running, 20)
        assert crew.pids == []
        return crew.tally

    assert asyncio.run(story()) == Tally(accepted=9)


def test_a_bell_is_heard_by_who_listens_and_harms_nobody_else(tmp_path: Path) -> None:
    folder = tmp_path / ("a folder with a long name " * 6)
    folder.mkdir()
    bell = Bell(folder)
    bell.ring()
    Bell(tmp_path / "nowhere").ring()

    async def story() -> int:
        rung: list[bool] = []
        async with bell.heard(lambda: rung.append(True)):
            await asyncio.to_thread(bell.ring)
            await until(lambda: bool(rung))
        return len(rung)

    assert asyncio.run(story()) == 1
    assert list(folder.iterdir()) == []


@pytest.mark.slow
def test_two_mailings_sent_by_two_processes_keep_one_rate_and_get_equal_parts_of_it(tmp_path: Path) -> None:
    per_second, burst, watched = 30, 180, 90
    sink = Sink(tmp_path / "record")
    house = House.build(
        tmp_path / "office", sink.port, audience(nmbs=250, liaisons=0, subscribers=250),
        review__rule="none", delivery__processes=2, delivery__messages_per_minute=60 * per_second,
    )  # fmt: skip
    for name, readers in (("issue-8", "nmbs"), ("issue-9", "subscribers")):
        write_issue(house.home / "issues" / name, readers)
        house.done("issue", "submit", name)
        house.done("send", name)
    with sink.running(), closing(sqlite3.connect(house.home / "distd.db", timeout=30)) as books:
        began = time.time()
        with house.running():
            at_first = wait_for(partial(handed_out, books, burst), "what may go at once", 60)
            later = wait_for(partial(handed_out, books, burst + watched), "the rest", 60)
            wait_for(lambda: sink.taken >= burst + watched, "the mail", 60)

    taken = sink.envelopes()
    assert len({one.recipient for one in taken}) == len(taken)
    for number, one in enumerate(taken, 1):
        assert number <= burst + per_second * (one.at - began)
    # Whoever starts first may have all that may go at once; from then on they share. It is counted where it is handed
    # out: a process that the machine keeps waiting mails its part later.
    parts = later - at_first
    assert abs(parts[1] - parts[2]) <= 2, parts


@pytest.mark.slow
def test_processes_together_open_no_more_connections_than_the_settings_allow(tmp_path: Path) -> None:
    with TestRelay().running() as relay:
        house = House.build(
            tmp_path / "office", relay.port, audience(nmbs=150),
            review__rule="none", delivery__processes=2, delivery__batch=10,
            relay__connections=3, relay__slow_start=False,
        )  # fmt: skip
        house.done("issue", "submit", "issue-1")
        relay.slowness_seconds = 0.02
        with house.running():
            house.done("send", "issue-1", "--wait")

    assert relay.most_at_once <= 3


def handed_out(books: sqlite3.Connection, at_least: int) -> Counter[int] | None:
    """Return how many deliveries of each mailing a process has or had in hand, where they are enough."""
    count = "SELECT mailing_id, COUNT(*) FROM delivery WHERE state <> 'pending' AND mailing_id IS NOT NULL"
    counts = Counter(dict(books.execute(f"{count} GROUP BY mailing_id")))
    return counts if counts.total() >= at_least else None


def write_issue(folder: Path, readers: str) -> None:
    folder.mkdir()
    (folder / "issue.md").write_text(
        f"---\nnewsletter: ISO/SR UPDATE\nnumber: {folder.name[-1]}\ntitle: May\ndate: 2005-05-02\n"
        f"languages: [en]\naudience: [{readers}]\n---\n\n## News\n\nAll is well.\n",
        "utf-8",
    )

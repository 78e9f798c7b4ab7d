"""Sender processes beside the daemon: they share the work, are started again, and leave with it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from functools import partial
from pathlib import Path

import pytest

from distd.bell import Bell
from distd.delivery.crew import Crew
from distd.delivery.tally import Tally
from tests.crash.test_daemon import mailbox, readers_mailed, report
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
def test_a_crew_sends_an_issue_once_to_everybody_although_one_of_it_is_killed(tmp_path: Path) -> None:
    with TestRelay().running() as sink:
        house = House.build(
            tmp_path / "office", sink.port, audience(nmbs=300, liaisons=5, subscribers=5),
            delivery__processes=2, delivery__batch=40, relay__connections=4,
        )  # fmt: skip
        with house.running():
            house.approve(partial(mailbox, sink))
            sink.heads_only = True
            sink.messages.clear()
            house.done("send", "issue-1")
            wait_for(lambda: len(sink.messages) > 30, "the first messages")
            os.kill(senders(house)[0], signal.SIGKILL)
            wait_for(lambda: len(set(readers_mailed(sink))) == 310, "all messages", 60)
            wait_for(lambda: report(house)["mailings"][0][1] == "done", "the end of the mailing", 60)
            told = report(house)
            left = senders(house)
            assert len(left) == 2
        wait_for(
            lambda: not any(Path(f"/proc/{pid}").exists() for pid in left), "the crew leaves with the daemon"
        )
    assert told["outcomes"]["accepted"] == 310
    assert len(readers_mailed(sink)) - 310 <= 4  # what was on its way on a killed process's connections


def senders(house: House) -> list[int]:
    """Return the processes that send for a house, oldest first."""
    assert house.process is not None
    children = Path(f"/proc/{house.process.pid}/task/{house.process.pid}/children").read_text("ascii")
    return [int(pid) for pid in children.split()]

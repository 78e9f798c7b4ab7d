"""Sender processes beside the daemon: they share the work, are started again, and leave with it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from distd.bell import Bell
from distd.delivery.crew import Crew
from distd.delivery.tally import Tally
from tests.post_office import until

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

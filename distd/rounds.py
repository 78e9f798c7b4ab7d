"""What the house does again and again: APScheduler keeps the time, threads do the work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from distd import maillog


@dataclass(frozen=True)
class Round:
    """One duty: `act` is called with the present moment every `seconds`, never twice at once."""

    name: str
    seconds: float
    act: Callable[[datetime], object]


class Rounds:
    """Walks all rounds until told to stop. A duty that fails is logged and tried again at its next turn."""

    def __init__(self, rounds: Sequence[Round], clock: Callable[[], datetime], executor: Executor) -> None:
        self._rounds = rounds
        self._clock = clock
        self._executor = executor

    async def run(self, stop: asyncio.Event) -> None:
        """Return when `stop` is set."""
        scheduler = AsyncIOScheduler(timezone="UTC")
        for duty in self._rounds:
            scheduler.add_job(
                self._walk,
                IntervalTrigger(seconds=duty.seconds),
                [duty],
                name=duty.name,
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
                next_run_time=datetime.now(scheduler.timezone),
            )
        scheduler.start()
        try:
            await stop.wait()
        finally:
            # A duty in hand ends in its thread, for which the daemon waits.
            scheduler.shutdown(wait=False)

    async def _walk(self, duty: Round) -> None:
        try:
            await asyncio.get_running_loop().run_in_executor(self._executor, duty.act, self._clock())
        except Exception as failure:
            maillog.trouble("round failed", round=duty.name, defect=repr(failure))

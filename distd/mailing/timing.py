"""Lets APScheduler go the rounds at the right moments. The tables are the truth; it remembers nothing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import UTC
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from distd.waiting import wait_for_any

QUICK_SECONDS = 2
SLOW_SECONDS = 60


class Goes(Protocol):
    """The rounds to be gone; each returns when it is done and never raises."""

    def quick(self) -> None:
        """Do what is due."""

    def lengthy(self) -> None:
        """Go on with what a quick round has begun."""

    def slow(self) -> None:
        """Do what a minute's wait does not hurt."""


class Timing:
    """The daemon's sense of time."""

    def __init__(
        self, rounds: Goes, threads: Executor, after_quick: Callable[[], None] = lambda: None
    ) -> None:
        self._rounds = rounds
        self._threads = threads
        self._after_quick = after_quick
        self._woken = asyncio.Event()
        self._in_hand: set[asyncio.Future[None]] = set()

    def wake(self) -> None:
        """Do what is due at once; called in the loop's thread."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Go the rounds until `stop` is set and the ones in hand are done."""
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # else two lines for every round
        scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        for go, seconds in ((self.wake, QUICK_SECONDS), (self._go_slow, SLOW_SECONDS)):
            scheduler.add_job(go, IntervalTrigger(seconds=seconds, timezone=UTC))
        await self._go_quick()  # at the start at once, then in turn
        await self._go_slow()
        scheduler.start()
        try:
            while not stop.is_set():
                await wait_for_any(stop, self._woken)
                if self._woken.is_set():
                    self._woken.clear()
                    await self._go_quick()
        finally:
            scheduler.pause()
            await asyncio.gather(*self._in_hand)
            scheduler.shutdown(wait=False)

    async def _go_quick(self) -> None:
        await self._in_thread(self._rounds.quick)
        self._after_quick()  # before the rest: the first readers of a large mailing do not wait for it
        await self._in_thread(self._rounds.lengthy)

    async def _go_slow(self) -> None:
        await self._in_thread(self._rounds.slow)

    async def _in_thread(self, go: Callable[[], None]) -> None:
        going = asyncio.get_running_loop().run_in_executor(self._threads, go)
        self._in_hand.add(going)
        going.add_done_callback(self._in_hand.discard)
        await going

"""The dispatcher: claims what is due, has it composed, lets it out by its way, and settles what became of it."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from distd import maillog
from distd.delivery.claiming import Claimer, Compose, Holding, Terms
from distd.delivery.fates import Rules
from distd.delivery.journal import Journal
from distd.delivery.recovery import recover
from distd.delivery.sending import Common
from distd.delivery.settling import Committed, Settler, nobody_hears
from distd.delivery.stock import Hand
from distd.delivery.tally import Tally
from distd.delivery.way import Counter, Way
from distd.failures import TemporaryFailure
from distd.store.queue import Queue
from distd.store.words import Lane
from distd.waiting import wait_for_any

TROUBLE_SECONDS = 1.0


@dataclass(frozen=True)
class Pace:
    """The settings of how the queue is worked."""

    batch: int = 1000
    composing: int = 1
    lease_seconds: float = 600
    idle_seconds: float = 0.25
    trouble_seconds: float = 60  # so long waits what met with the trouble of a relay


class _TakenBack(NamedTuple):
    """A hand on its way back to the queue, no attempt counted: until when it rests there, and the relay's trouble."""

    hand: Hand
    until: datetime | None = None
    reason: str = ""


class Dispatcher:
    """Works the queue. It runs once, by `run` or `drain_once`; `tally` says how it goes."""

    def __init__(
        self,
        queue: Queue,
        journal: Journal,
        way: Way,
        compose: Compose,
        clock: Callable[[], datetime],
        rules: Rules,
        pace: Pace,
        executor: Executor | None = None,
        chance: Callable[[], float] = random.random,
        ran_dry: Callable[[], None] = lambda: None,
        committed: Committed = nobody_hears,
    ) -> None:
        """`committed` hears of outcomes that are in the database, in a thread."""
        self.tally = Tally()
        self._queue = queue
        self._journal = journal
        self._way = way
        self._compose = compose
        self._clock = clock
        self._rules = rules
        self._pace = pace
        self._executor = executor
        self._chance = chance
        self._hungry = asyncio.Event()
        self._ran_dry = ran_dry
        self._has_claimed = False
        self._settler = Settler(queue, journal, self._in_thread, self._hungry.set, committed)
        self._stock: Holding
        self._claimer: Claimer
        self._taken_back: list[_TakenBack] = []

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set; then settle what is in hand, put back the rest, and return."""
        await self._work(stop, until_empty=False)

    async def drain_once(self) -> None:
        """Work until nothing is due any more, or the way out is shut; then return."""
        await self._work(asyncio.Event(), until_empty=True)

    def wake(self) -> None:
        """Look into the queue at once instead of after the idle time; call it from the loop's thread."""
        self._hungry.set()

    async def _work(self, stop: asyncio.Event, until_empty: bool) -> None:
        self._journal.open()
        all_sent = asyncio.Event()
        pace = self._pace
        stock = self._stock = self._way.open(
            Counter(self._common(), self._take_back, self._put_off, self._hungry.set, pace.batch)
        )
        terms = Terms(self._journal.owner, pace.batch, pace.lease_seconds, pace.composing)
        self._claimer = Claimer(
            self._queue, stock, self._settler, self._compose, self._clock,
            asyncio.get_running_loop().time, terms, self._in_thread,
            lambda: [each.hand for each in self._taken_back],
        )  # fmt: skip
        claims_left = False
        try:
            await self._in_thread(recover, self._queue, self._journal.folder, self._clock(), self._rules)
            claims_left = True
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._settler.run(all_sent))
                tasks.create_task(self._claimer.watch(all_sent))
                going_out = tasks.create_task(self._way.run())
                await self._feed(stop, until_empty)
                await self._way.close()
                await asyncio.wait([going_out])
                all_sent.set()
            with contextlib.suppress(TemporaryFailure):  # then the next start does it, or the leases end
                await self._return_taken_back()
                await self._claimer.put_back_all()
                claims_left = False
        finally:
            self._journal.close(claims_left)

    def _common(self) -> Common:
        loop = asyncio.get_running_loop()
        return Common(
            self._journal, self._settler, self.tally, self._clock, loop.time, self._chance, self._rules,
            loop.call_soon,
        )  # fmt: skip

    # ---- claiming

    async def _feed(self, stop: asyncio.Event, until_empty: bool) -> None:
        while not stop.is_set():
            self._hungry.clear()
            try:
                await self._return_taken_back()
                if self._way.is_shut:
                    for hand in self._stock.empty_out():
                        self._take_back(hand, "")
                    await self._return_taken_back()
                    if until_empty:
                        return
                    await wait_for_any(stop, timeout=self._pace.idle_seconds)
                    continue
                if not await self._way.is_ready():
                    continue
                claimed = await self._claimer.refill()
            except Exception as failure:
                maillog.trouble("nothing claimed", defect=str(failure) or repr(failure))
                await wait_for_any(stop, timeout=TROUBLE_SECONDS)
                continue
            self._has_claimed = self._has_claimed or bool(claimed)
            if self._has_claimed and not claimed and self._stock.is_empty and not self._settler.unsettled():
                self._has_claimed = False
                self._ran_dry()  # a mailing may be at its end
            if until_empty and not claimed and self._stock.is_empty and not self._taken_back:
                return
            if not claimed or self._stock.waiting(Lane.MAILING) > self._claimer.low_mark(Lane.MAILING):
                idle = 0.01 if until_empty else self._pace.idle_seconds
                await wait_for_any(stop, self._hungry, timeout=idle)

    async def _put_back(self, hands: Sequence[Hand], due_at: datetime | None = None) -> None:
        self.tally.put_back += len(hands)
        await self._claimer.put_back(hands, due_at)

    def _put_off(self, hands: Sequence[Hand], seconds: float) -> None:
        until = self._clock() + timedelta(seconds=seconds)
        self._taken_back += [_TakenBack(hand, until) for hand in hands]
        self._hungry.set()

    def _take_back(self, hand: Hand, reason: str) -> None:
        """Keep a hand for the queue: at once, or where the relay had trouble, later."""
        # Not at once: a message the relay chokes on must not be the next one again.
        until = self._clock() + timedelta(seconds=self._pace.trouble_seconds) if reason else None
        self._taken_back.append(_TakenBack(hand, until, reason))
        self._hungry.set()

    async def _return_taken_back(self) -> None:
        """Put what was taken back into the queue; where that fails all of it is kept, and tried again."""
        taken_back, self._taken_back = self._taken_back, []
        by_moment: dict[datetime | None, list[Hand]] = {}
        for each in taken_back:
            by_moment.setdefault(each.until, []).append(each.hand)
        try:
            for until, hands in by_moment.items():
                await self._put_back(hands, until)
        except Exception:
            self._taken_back = taken_back + self._taken_back
            raise
        for hand, until, reason in taken_back:
            if reason and until is not None:
                maillog.put_back(hand.claimed.id, hand.claimed.address, reason, until.isoformat())

    # ---- plumbing

    async def _in_thread(self, function: Callable[..., Any], *arguments: Any) -> Any:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, partial(self._guarded, function, *arguments))

    def _guarded(self, function: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return function(*arguments)
        except TemporaryFailure:
            self._queue.give_up_connection()
            raise

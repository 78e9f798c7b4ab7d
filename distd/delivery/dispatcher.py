"""The dispatcher: claims what is due, has it composed, hands it to the relay, and settles what became of it."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from distd import maillog
from distd.delivery.breaker import Breaker
from distd.delivery.claiming import Claimer, Compose, Terms
from distd.delivery.fates import Rules
from distd.delivery.journal import Journal
from distd.delivery.line import Line, knock
from distd.delivery.lost import RelayDown
from distd.delivery.pipeline import Ended
from distd.delivery.recovery import recover
from distd.delivery.relay import Relay
from distd.delivery.relays import Health, Relays
from distd.delivery.sending import Sending
from distd.delivery.settling import Committed, Settler, nobody_hears
from distd.delivery.slow_start import SlowStart
from distd.delivery.stock import Hand, Stock
from distd.delivery.tally import Tally
from distd.failures import TemporaryFailure
from distd.store.queue import Queue
from distd.store.words import Lane
from distd.waiting import wait_for_any

BOTH_LANES = (Lane.NOTICE, Lane.MAILING)
TROUBLE_SECONDS = 1.0
PAUSE_SECONDS = 0.05


@dataclass(frozen=True)
class Pace:
    """The settings of how the queue is worked."""

    connections: int = 10
    batch: int = 1000
    composing: int = 1
    lease_seconds: float = 600
    idle_seconds: float = 0.25
    breaker_failures: int = 5
    breaker_pause_seconds: float = 60
    slow_start: bool = True


class Dispatcher:
    """Works the queue. It runs once, by `run` or `drain_once`; `tally` says how it goes."""

    def __init__(
        self,
        queue: Queue,
        journal: Journal,
        relay: Relay,
        compose: Compose,
        clock: Callable[[], datetime],
        rules: Rules,
        pace: Pace,
        executor: Executor | None = None,
        chance: Callable[[], float] = random.random,
        ran_dry: Callable[[], None] = lambda: None,
        committed: Committed = nobody_hears,
        fallbacks: Sequence[Relay] = (),
    ) -> None:
        """`committed` hears of outcomes that are in the database, in a thread; `fallbacks` are tried in their order."""
        self.tally = Tally()
        breaker = Breaker(pace.breaker_failures, pace.breaker_pause_seconds)
        start = SlowStart(pace.connections) if pace.slow_start else SlowStart(0)
        self._relays = Relays([relay, *fallbacks], breaker, start)
        self._queue = queue
        self._journal = journal
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
        self._stock: Stock
        self._claimer: Claimer
        self._sending: Sending
        self._lines: dict[int, Line] = {}  # by the place of whoever keeps it
        self._leave: dict[int, asyncio.Event] = {}
        self._knocking: asyncio.Task[bool] | None = None
        self._taken_back: list[tuple[Hand, str]] = []

    @property
    def relay(self) -> Relay:
        """The relay in use."""
        return self._relays.used.relay

    @property
    def breaker(self) -> Breaker:
        """Whether the relay in use is worth trying."""
        return self._relays.used.breaker

    @property
    def relay_trouble(self) -> str:
        """What was last wrong with the relay in use; empty once it dealt with a message."""
        return self._relays.used.trouble

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set; then settle what is in hand, put back the rest, and return."""
        await self._work(stop, until_empty=False)

    async def drain_once(self) -> None:
        """Work until nothing is due any more, or the relay is down; then return."""
        await self._work(asyncio.Event(), until_empty=True)

    def wake(self) -> None:
        """Look into the queue at once instead of after the idle time; call it from the loop's thread."""
        self._hungry.set()

    async def _work(self, stop: asyncio.Event, until_empty: bool) -> None:
        self._journal.open()
        all_sent = asyncio.Event()
        loop = asyncio.get_running_loop()
        stock = self._stock = Stock(self._offer_work)
        terms = Terms(self._journal.owner, self._pace.batch, self._pace.lease_seconds, self._pace.composing)
        self._claimer = Claimer(
            self._queue, stock, self._settler, self._compose, self._clock, loop.time, terms, self._in_thread
        )
        self._sending = Sending(
            stock, self._journal, self._settler, self.tally, self._clock, loop.time, self._chance, self._rules,
            self._take_back, self._note_answer, self._note_failure, self._in_flight_allowed,
        )  # fmt: skip
        try:
            await self._in_thread(recover, self._queue, self._journal.folder, self._clock(), self._rules)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._settler.run(all_sent))
                tasks.create_task(self._claimer.watch(all_sent))
                workers = [
                    tasks.create_task(self._keep_line(place, lanes))
                    for place, lanes in enumerate(self._shifts())
                ]
                await self._feed(stop, until_empty)
                await stock.close()
                self._let_leave(self._leave)
                if self._knocking is not None:
                    self._knocking.cancel()
                await asyncio.wait(workers)
                all_sent.set()
            with contextlib.suppress(TemporaryFailure):  # then the leases end by themselves
                await self._return_taken_back()
                await self._claimer.put_back_all()
        finally:
            self._journal.close()

    def _shifts(self) -> list[tuple[Lane, ...]]:
        """Return the lanes of each connection: where there are several, one is kept free for notices."""
        reserved = 1 if self._pace.connections > 2 else 0
        return [(Lane.NOTICE,)] * reserved + [BOTH_LANES] * (self._pace.connections - reserved)

    # ---- claiming

    async def _feed(self, stop: asyncio.Event, until_empty: bool) -> None:
        while not stop.is_set():
            self._hungry.clear()
            try:
                await self._return_taken_back()
                if self._relays.candidate(self._now()) is None:
                    await self._put_back(self._stock.empty_out())
                    if until_empty:
                        return
                    await wait_for_any(stop, timeout=self._pace.idle_seconds)
                    continue
                if not await self._choose_relay():
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
            if not claimed or self._stock.waiting(Lane.MAILING) > self._claimer.low_mark:
                idle = 0.01 if until_empty else self._pace.idle_seconds
                await wait_for_any(stop, self._hungry, timeout=idle)

    async def _put_back(self, hands: Sequence[Hand], due_at: datetime | None = None) -> None:
        self.tally.put_back += len(hands)
        await self._claimer.put_back(hands, due_at)

    def _take_back(self, hand: Hand, reason: str) -> None:
        """Keep a hand for the queue: at once, or where the relay had trouble, later."""
        self._taken_back.append((hand, reason))
        self._hungry.set()

    async def _return_taken_back(self) -> None:
        taken_back, self._taken_back = self._taken_back, []
        try:
            await self._put_back([hand for hand, reason in taken_back if not reason])
            troubled = [hand for hand, reason in taken_back if reason]
            # Not at once: a message the relay chokes on must not be the next one again.
            until = self._clock() + timedelta(seconds=self._pace.breaker_pause_seconds)
            await self._put_back(troubled, until)
        except Exception:
            self._taken_back = taken_back + self._taken_back
            raise
        for hand, reason in taken_back:
            if reason:
                maillog.put_back(hand.claimed.id, hand.claimed.address, reason, until.isoformat())

    # ---- lines to the relay

    async def _keep_line(self, place: int, lanes: tuple[Lane, ...]) -> None:
        """Keep one connection open while there is work for it, until the stock is closed."""
        while await self._stock.has_work(lanes):
            health = self._relays.used
            if not health.breaker.may_try(self._now()) or not self._may_open(place):
                # Until what waits is put back, or the relay is known better.
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            leave = self._leave[place] = asyncio.Event()
            line = self._lines[place] = Line(health.relay, lanes, self._turn, self._lost)
            try:
                await line.open()
            except RelayDown as failure:
                self._note_failure(health.relay, str(failure))
                continue
            if health is not self._relays.used or self._stock.closed.is_set():
                leave.set()  # meanwhile
            self._turn(line, [])
            await line.until_gone(leave)
            await line.close()

    def _may_open(self, place: int) -> bool:
        """Say whether a new relay is known well enough for one more connection."""
        start = self._relays.used.start
        return start.is_over or place < start.connections

    def _in_flight_allowed(self) -> int | None:
        return self._relays.used.start.in_flight

    async def _choose_relay(self) -> bool:
        """Use the first relay that may be tried; say whether there is one. One that was down is knocked at first.

        Where another one is ready nobody waits for the knock: mail goes back as soon as it was answered.
        """
        candidate, ready = self._relays.candidate(self._now()), self._relays.ready()
        if candidate is None:
            return False
        if candidate.breaker.open_until is not None:
            if ready is not None:
                if self._knocking is None or self._knocking.done():
                    self._knocking = asyncio.create_task(self._is_back(candidate))
                candidate = ready
            elif not await self._is_back(candidate):
                return False
        before = self._relays.used.relay
        if self._relays.use(candidate):
            maillog.event("relay changed", relay=str(candidate.relay), before=str(before))
            # Lines to another one leave as soon as nothing is on its way there.
            self._let_leave(place for place, line in self._lines.items() if line.relay is not candidate.relay)
        return True

    def _let_leave(self, places: Iterable[int]) -> None:
        for place in places:
            self._leave[place].set()

    def _turn(self, line: Line, ended: Sequence[Ended[Hand]]) -> None:
        self._sending.turn(line, ended)
        if self._stock.waiting(Lane.MAILING) <= self._claimer.low_mark:
            self._hungry.set()

    def _lost(self, line: Line, *what: Any) -> None:
        self._sending.lost(line, *what)
        asyncio.get_running_loop().call_soon(self._offer_work)  # there is room for others now

    def _offer_work(self) -> None:
        """Give what has come into stock to lines that are open and wait for it."""
        for line in list(self._lines.values()):
            if line.has_room:
                self._turn(line, [])

    def _note_answer(self, relay: Relay) -> None:
        if self._relays.answered(relay):
            asyncio.get_running_loop().call_soon(self._offer_work)

    def _note_failure(self, relay: Relay, reason: str) -> None:
        pause = self._relays.failed(relay, reason, self._now())
        if pause is not None:
            maillog.trouble("relay down", relay=str(relay), reason=reason, pause_seconds=round(pause))
            self._hungry.set()  # there may be another one

    async def _is_back(self, health: Health) -> bool:
        """Knock at a relay that was down before anything is claimed for it."""
        try:
            await knock(health.relay)
        except RelayDown as failure:
            self._note_failure(health.relay, str(failure))
            return False
        maillog.event("relay answers again", relay=str(health.relay))
        health.breaker = health.breaker.on_trial()
        self._hungry.set()
        return True

    # ---- plumbing

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _in_thread(self, function: Callable[..., Any], *arguments: Any) -> Any:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, partial(self._guarded, function, *arguments))

    def _guarded(self, function: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return function(*arguments)
        except TemporaryFailure:
            self._queue.give_up_connection()
            raise

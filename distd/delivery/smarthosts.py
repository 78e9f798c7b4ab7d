"""The way out through smarthosts: some kept connections to the first relay that may be tried."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any

from distd import maillog
from distd.delivery.breaker import Breaker
from distd.delivery.claiming import Holding
from distd.delivery.line import Line, knock
from distd.delivery.lost import RelayDown
from distd.delivery.relay import Relay
from distd.delivery.relays import Health, Relays
from distd.delivery.sending import Sending
from distd.delivery.slow_start import SlowStart
from distd.delivery.stock import Stock
from distd.delivery.way import Counter
from distd.store.words import BOTH_LANES, NOTICES, Lane
from distd.waiting import wait_for_any

PAUSE_SECONDS = 0.05
# A relay that serves us on some connections and refuses one more has a limit; so long it is not asked again.
LIMITED_SECONDS = 30.0


class Smarthosts:
    """Keeps lines to the relay in use. Where several are named they are tried in their order."""

    def __init__(
        self, relays: Sequence[Relay], connections: int, breaker: Breaker, slow_start: bool = True
    ) -> None:
        """`breaker` is that of a relay nothing is known of."""
        start = SlowStart(connections) if slow_start else SlowStart(0)
        self._relays = Relays(relays, breaker, start)
        self._connections = connections
        self._stock: Stock
        self._counter: Counter
        self._sending: Sending
        self._lines: dict[int, Line] = {}  # by the place of whoever keeps it
        self._leave: dict[int, asyncio.Event] = {}
        self._refused: set[int] = set()  # places that the relay has no connection for at present
        self._bolder = asyncio.Event()  # set for a moment when the relay may have one more connection
        self._knocking: asyncio.Task[bool] | None = None

    @property
    def used(self) -> Health:
        """The relay in use, and how it fares."""
        return self._relays.used

    def open(self, counter: Counter) -> Holding:
        """Be ready to take hands; return where they are put."""
        self._counter = counter
        self._stock = Stock(self._offer_work)
        self._sending = Sending(
            counter.common,
            self._stock,
            counter.put_back,
            self._note_answer,
            self._note_failure,
            self._look_around,
            self._in_flight_allowed,
        )
        return self._stock

    async def run(self) -> None:
        """Keep the lines while there is work for them, until `close` was called and nothing is on its way."""
        async with asyncio.TaskGroup() as lines:
            for place, lanes in enumerate(self._shifts()):
                lines.create_task(self._keep_line(place, lanes))

    async def close(self) -> None:
        """Begin nothing new."""
        await self._stock.close()
        self._let_leave(self._leave)
        if self._knocking is not None:
            self._knocking.cancel()

    @property
    def is_shut(self) -> bool:
        """Whether all relays have to be left alone for a while."""
        return self._relays.candidate(self._now()) is None

    async def is_ready(self) -> bool:
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

    # ---- lines

    def _shifts(self) -> list[tuple[Lane, ...]]:
        """Return the lanes of each connection: all carry both, notices first.

        Where several are allowed, one for notices alone comes on top, opened when the first waits: to a relay far away,
        or a slow one, each connection that is kept free of the mailing costs its part of the rate.
        """
        return [BOTH_LANES] * self._connections + [NOTICES] * (self._connections > 1)

    async def _keep_line(self, place: int, lanes: tuple[Lane, ...]) -> None:
        """Keep one connection open while there is work for it, until the stock is closed."""
        while await self._stock.has_work(lanes):
            health = self._relays.used
            if not health.breaker.may_try(self._now()) or not self._may_open(place, lanes):
                # Until the relay is known better, or what waits is put back.
                await wait_for_any(self._bolder, timeout=PAUSE_SECONDS)
                continue
            leave = self._leave[place] = asyncio.Event()
            line = self._lines[place] = Line(health.relay, lanes, self._sending.hear, self._lost)
            try:
                await line.open()
            except RelayDown as failure:
                if self._serves_others(line):
                    await self._wait_for_a_place(place, line, str(failure))
                else:
                    self._note_failure(health.relay, str(failure))
                continue
            if health is not self._relays.used or self._stock.closed.is_set():
                leave.set()  # meanwhile
            self._sending.hear(line, ())
            await line.until_gone(leave)
            await line.close()

    def _serves_others(self, line: Line) -> bool:
        """Say whether other lines to the same relay are open and were served: then it is not down."""
        return any(
            other.is_open and other.served for other in self._lines.values() if other.relay is line.relay
        )

    async def _wait_for_a_place(self, place: int, line: Line, reason: str) -> None:
        if not self._refused:
            maillog.event("relay takes no more connections", relay=str(line.relay), reason=reason)
        self._refused.add(place)
        await wait_for_any(self._stock.closed, timeout=LIMITED_SECONDS)
        self._refused.discard(place)

    def _may_open(self, place: int, lanes: tuple[Lane, ...]) -> bool:
        """Say whether a new relay is known well enough for one more connection; notices are not kept waiting."""
        start = self._relays.used.start
        return start.is_over or place < start.connections or lanes == NOTICES

    def _in_flight_allowed(self) -> int | None:
        return self._relays.used.start.in_flight

    def _let_leave(self, places: Iterable[int]) -> None:
        for place in places:
            self._leave[place].set()

    def _look_around(self) -> None:
        """See to it, after each round, that the stock does not run out."""
        if self._stock.waiting(Lane.MAILING) <= self._counter.low_mark:
            self._counter.wake()

    def _lost(self, line: Line, *what: Any) -> None:
        self._sending.lost(line, *what)
        asyncio.get_running_loop().call_soon(self._offer_work)  # there is room for others now

    def _offer_work(self) -> None:
        """Give what has come into stock to lines that are open and wait for it."""
        for line in list(self._lines.values()):
            if line.has_room:
                self._sending.hear(line, ())

    # ---- how the relays fare

    def _note_answer(self, relay: Relay) -> None:
        if self._relays.answered(relay):
            self._bolder.set()  # whoever waits wakes; who comes later looks for himself
            self._bolder.clear()
            asyncio.get_running_loop().call_soon(self._offer_work)

    def _note_failure(self, relay: Relay, reason: str) -> None:
        pause = self._relays.failed(relay, reason, self._now())
        if pause is not None:
            maillog.trouble("relay down", relay=str(relay), reason=reason, pause_seconds=round(pause))
            self._counter.wake()  # there may be another one

    async def _is_back(self, health: Health) -> bool:
        """Knock at a relay that was down before anything is claimed for it."""
        try:
            await knock(health.relay)
        except RelayDown as failure:
            self._note_failure(health.relay, str(failure))
            return False
        maillog.event("relay answers again", relay=str(health.relay))
        health.breaker = health.breaker.on_trial()
        self._counter.wake()
        return True

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

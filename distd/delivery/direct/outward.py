"""The way out without a smarthost: hands sorted by domain, and the connections shared out among the domains."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from distd.delivery.allowance import domain_of
from distd.delivery.claiming import Holding
from distd.delivery.direct.destination import Destination, Means
from distd.delivery.stock import Hand
from distd.delivery.way import Counter
from distd.store.words import Lane
from distd.waiting import wait_for_any

SWEEP_SECONDS = 1.0
MOST_BATCHES = 4  # wait here at once, however many domains are slow


class Direct:
    """Sends straight to the mail servers of each domain, over so many connections in all."""

    def __init__(self, means: Means, connections: int) -> None:
        self.stale = asyncio.Event()
        self._means = means
        self._connections = connections
        # Where there are several, one is kept free for notices.
        self._reserved = 1 if connections > 2 else 0
        self._counter: Counter
        self._closed = asyncio.Event()
        self._destinations: dict[str, Destination] = {}
        self._wanting: dict[Destination, None] = {}  # who wants a line, in the order in which they asked
        self._keeping: dict[asyncio.Task[None], Destination] = {}  # who keeps a line, and for whom

    # ---- a way out

    def open(self, counter: Counter) -> Holding:
        """Be ready to take hands; return where they are put."""
        self._counter = counter
        return self

    async def run(self) -> None:
        """Send what comes, until `close` was called and nothing is on its way any more."""
        try:
            while not self._closed.is_set():
                self._sweep()
                await wait_for_any(self._closed, timeout=SWEEP_SECONDS)
            while self._keeping:
                await asyncio.wait(self._keeping)
        finally:
            for task in self._keeping:
                task.cancel()

    async def close(self) -> None:
        """Begin nothing new."""
        self._closed.set()
        self._wanting.clear()
        for destination in self._destinations.values():
            await destination.close()

    @property
    def is_shut(self) -> bool:
        """Whether nothing can go out at present. One domain's trouble is never that of all."""
        return False

    async def is_ready(self) -> bool:
        """Say whether more may be claimed."""
        return True

    # ---- what was claimed

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is being sent."""
        return all(destination.stock.is_empty for destination in self._destinations.values())

    def waiting(self, lane: Lane) -> int:
        """Return how many wait in one lane; those of a domain that has enough do not count, up to a bound.

        Else what waits for a slow domain would keep the queue behind it from all others.
        """
        counts = [(d.stock.waiting(lane), d.is_full) for d in self._destinations.values()]
        everything = sum(count for count, _ in counts)
        if everything >= MOST_BATCHES * self._counter.low_mark:
            return everything
        return sum(count for count, is_full in counts if not is_full)

    def hands(self) -> list[Hand]:
        """Return all hands, waiting and busy."""
        return [hand for destination in self._destinations.values() for hand in destination.stock.hands()]

    def ready(self) -> list[Hand]:
        """Return the hands that wait."""
        return [hand for destination in self._destinations.values() for hand in destination.stock.ready()]

    async def add(self, lane: Lane, hands: Iterable[Hand]) -> None:
        """Put hands into a lane, each with its domain."""
        sorted_: dict[str, list[Hand]] = {}
        for hand in hands:
            sorted_.setdefault(domain_of(hand.claimed.address), []).append(hand)
        for domain, group in sorted_.items():
            await self._destination(domain).take_in(lane, group)

    def look_up(self) -> None:
        """Let the lines take again what they had to leave for a look at its claim."""
        for destination in list(self._destinations.values()):
            destination.offer_work()

    def empty_out(self) -> list[Hand]:
        """Take out and return everything that still waits."""
        return [hand for destination in self._destinations.values() for hand in destination.stock.empty_out()]

    # ---- connections

    def _destination(self, domain: str) -> Destination:
        known = self._destinations.get(domain)
        if known is None:
            known = self._destinations[domain] = Destination(
                domain, self._means, self._counter, self.stale, self._changed
            )
        return known

    def _changed(self, destination: Destination) -> None:
        if destination.wants_more:
            self._wanting[destination] = None
        if self._wanting:
            self._share_out()

    def _share_out(self) -> None:
        """Give connections to those who want one: first to whoever has notices, then to whoever asked first."""
        while self._wanting and not self._closed.is_set():
            free = self._connections - len(self._keeping)
            chosen = next((one for one in self._wanting if one.has_notices), None)
            if chosen is None and free > self._reserved:
                chosen = next(iter(self._wanting))
            if chosen is None or free <= 0:
                self._make_room()
                return
            del self._wanting[chosen]
            if chosen.wants_more:
                task = asyncio.get_running_loop().create_task(chosen.keep_line())
                self._keeping[task] = chosen
                task.add_done_callback(self._line_ended)

    def _make_room(self) -> None:
        """Let as many lines leave as are wanted, of those that have nothing to do at present."""
        keepers = set(self._keeping.values())
        missing = len(self._wanting) - sum(destination.leaving for destination in keepers)
        for destination in keepers:
            while missing > 0 and destination.let_one_leave():
                missing -= 1

    def _line_ended(self, task: asyncio.Task[None]) -> None:
        del self._keeping[task]
        self._share_out()

    def _sweep(self) -> None:
        """Let lines leave that were idle for long, and forget domains that nothing is left of."""
        now = asyncio.get_running_loop().time()
        for domain, destination in list(self._destinations.items()):
            destination.let_idle_leave(now)
            if destination.is_forgettable(now):
                del self._destinations[domain]
                self._wanting.pop(destination, None)
        self._share_out()

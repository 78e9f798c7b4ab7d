"""The way out without a smarthost: hands sorted by domain, and the connections shared out among the domains."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from distd import maillog
from distd.delivery.allowance import domain_of
from distd.delivery.claiming import Holding
from distd.delivery.direct.destination import Destination, Terms
from distd.delivery.direct.reaching import Means
from distd.delivery.direct.turns import Turns
from distd.delivery.stock import Hand
from distd.delivery.way import Counter
from distd.store.words import Lane
from distd.waiting import wait_for_any

SWEEP_SECONDS = 1.0
MOST_SLOW = 100  # lines that take their time to open
MOST_BATCHES = 4  # wait here at once, however many domains are slow


class Direct:
    """Sends straight to the mail servers of each domain, over so many connections in all."""

    def __init__(self, means: Means, terms: Terms, connections: int) -> None:
        self.stale = asyncio.Event()
        self._means = means
        self._terms = terms
        self._connections = connections
        # Where there are several, one is kept free for notices.
        self._reserved = 1 if connections > 2 else 0
        self._shut_until = 0.0
        self._counter: Counter
        self._closed = asyncio.Event()
        self._destinations: dict[str, Destination] = {}
        self._turns: Turns[Destination] = Turns()
        self._sharing: asyncio.Handle | None = None
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
                for destination in set(self._keeping.values()):
                    destination.give_up_opening()
                # Again and again: Python 3.11 forgets it where what is waited for comes in the same moment.
                await asyncio.wait(self._keeping, timeout=SWEEP_SECONDS)
        finally:
            for task in self._keeping:
                task.cancel()

    async def close(self) -> None:
        """Begin nothing new."""
        self._closed.set()
        for destination in self._destinations.values():
            await destination.close()

    @property
    def is_shut(self) -> bool:
        """Whether nothing can go out at present, for a reason of ours; a domain's trouble is its own."""
        return self._now() < self._shut_until

    async def is_ready(self) -> bool:
        """Say whether more may be claimed."""
        return True

    # ---- what was claimed

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is being sent."""
        return all(destination.stock.is_empty for destination in self._destinations.values())

    @property
    def is_common(self) -> bool:
        """Whether all that waits waits for the same relay."""
        return False

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

    def changed(self, destination: Destination) -> None:
        """Hear that a destination has work for another line, or a line without work."""
        if destination.wants_more:
            self._turns.ask(destination, destination.has_notices, destination.has_none)
        self._share_out_soon()

    def _share_out_soon(self) -> None:
        """Share out once for all that happens in this turn of the loop."""
        if self._sharing is None and self._turns:
            self._sharing = asyncio.get_running_loop().call_soon(self._share_out)

    def _destination(self, domain: str) -> Destination:
        known = self._destinations.get(domain)
        if known is None:
            known = self._destinations[domain] = Destination(
                domain, self._means, self._terms, self._counter, self, self.stale
            )
        return known

    def _share_out(self) -> None:
        """Give connections to those who want one, as far as there are any."""
        self._sharing = None
        while not self._closed.is_set():
            free = self._free()
            chosen = self._turns.first(urgent_only=free <= self._reserved) if free > 0 else None
            if chosen is None:
                self._make_room()
                return
            self._turns.forget(chosen)
            if chosen.wants_more:
                task = asyncio.get_running_loop().create_task(chosen.keep_line())
                self._keeping[task] = chosen
                task.add_done_callback(self._line_ended)

    def _free(self) -> int:
        """Return how many connections are free. Those that are slow to open are not counted, up to a bound."""
        now = self._now()
        slow = sum(destination.slow(now) for destination in set(self._keeping.values()))
        return self._connections - len(self._keeping) + min(slow, MOST_SLOW)

    def _make_room(self) -> None:
        """Let as many lines leave as there are domains without one, of those lines that can be spared."""
        now = self._now()
        keepers = set(self._keeping.values())
        missing = self._turns.without_any - sum(one.leaving for one in keepers)
        for destination in keepers:
            while missing > 0 and destination.let_one_leave(now):
                missing -= 1

    def _line_ended(self, task: asyncio.Task[None]) -> None:
        del self._keeping[task]
        self._share_out_soon()

    def _sweep(self) -> None:
        """Let lines leave that were idle for long, and forget domains that nothing is left of."""
        now = self._now()
        for domain, destination in list(self._destinations.items()):
            destination.let_idle_leave(now)
            if destination.is_forgettable(now):
                del self._destinations[domain]
                self._turns.forget(destination)
        self._share_out_soon()

    # ---- trouble of our own

    def stand_still(self, reason: str) -> None:
        """Hear that nothing can go out for a reason of ours: then everything waits for a while."""
        if not self.is_shut:
            self._shut_until = self._now() + self._terms.pause_seconds
            maillog.trouble(
                "nothing can go out", reason=reason, pause_seconds=round(self._terms.pause_seconds)
            )
            self._counter.wake()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

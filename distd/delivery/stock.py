"""What the dispatcher has claimed and composed and not sent yet: two lanes, notices first."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

from distd.mail.envelope import Envelope
from distd.store.queue import Claimed, Standing
from distd.store.words import Lane


@dataclass(slots=True, eq=False)
class Hand:
    """One claimed delivery on its way through the dispatcher."""

    claimed: Claimed
    envelope: Envelope | None  # None: composing it failed, and `defect` says how
    defect: str
    checked_at: float  # when its claim was last seen to stand
    paused: bool = False
    gone: bool = False

    def note(self, standing: Standing, checked_at: float) -> None:
        """Write down what has become of its claim."""
        self.paused = self.claimed.id in standing.paused
        self.gone = not self.paused and self.claimed.id not in standing.due
        self.checked_at = checked_at


class Stock:
    """Hands waiting for a connection, and those on one."""

    def __init__(self) -> None:
        self._ready: dict[Lane, deque[Hand]] = {lane: deque() for lane in (Lane.NOTICE, Lane.MAILING)}
        self._busy: set[Hand] = set()
        self._changed = asyncio.Condition()
        self._closed = False

    def waiting(self, lane: Lane) -> int:
        """Return how many wait in one lane."""
        return len(self._ready[lane])

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is being sent."""
        return not self._busy and not any(self._ready.values())

    def hands(self) -> list[Hand]:
        """Return all hands, waiting and busy."""
        return [*self._busy, *self._ready[Lane.NOTICE], *self._ready[Lane.MAILING]]

    async def add(self, lane: Lane, hands: list[Hand]) -> None:
        """Put hands into a lane."""
        self._ready[lane].extend(hands)
        async with self._changed:
            self._changed.notify_all()

    async def take(self, lanes: tuple[Lane, ...]) -> Hand | None:
        """Return the next hand of the first lane that has one; None once the stock is closed."""
        while not self._closed:
            for lane in lanes:
                if self._ready[lane]:
                    hand = self._ready[lane].popleft()
                    self._busy.add(hand)
                    return hand
            async with self._changed:
                await self._changed.wait_for(lambda: self._closed or any(self._ready[lane] for lane in lanes))
        return None

    def done(self, hand: Hand) -> None:
        """Say that a taken hand was dealt with."""
        self._busy.discard(hand)

    def empty_out(self) -> list[Hand]:
        """Take out and return everything that still waits."""
        left = [*self._ready[Lane.NOTICE], *self._ready[Lane.MAILING]]
        for lane in self._ready.values():
            lane.clear()
        return left

    async def close(self) -> None:
        """Let those who wait for work go."""
        self._closed = True
        async with self._changed:
            self._changed.notify_all()

"""What the dispatcher has claimed and composed and not sent yet: two lanes, notices first."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable

import msgspec

from distd.mail.envelope import Draft, Envelope
from distd.store.queue import Claimed, Fallen
from distd.store.words import BOTH_LANES, Lane


class Hand(msgspec.Struct, eq=False, gc=False):
    """One claimed delivery on its way through the dispatcher."""

    claimed: Claimed
    message: Envelope | Draft | None  # None: composing it failed, and `defect` says how
    defect: str
    checked_at: float  # when its claim was last seen to stand
    paused: bool = False
    gone: bool = False
    unheard: bool = False  # a kept connection was gone before the relay had heard of it

    def note(self, fallen: Fallen, checked_at: float) -> None:
        """Write down what has become of its claim."""
        id_ = self.claimed.id
        self.paused = id_ in fallen.paused
        self.gone = id_ in fallen.gone
        self.checked_at = checked_at


class Stock:
    """Hands waiting for a connection, and those on one. Used by the event loop's thread alone."""

    def __init__(self, arrived: Callable[[], None] = lambda: None) -> None:
        self.closed = asyncio.Event()
        self.stale = asyncio.Event()  # a hand was asked for whose claim was not looked at for too long
        self._arrived = arrived
        self._ready: dict[Lane, deque[Hand]] = {lane: deque() for lane in BOTH_LANES}
        self._busy: set[Hand] = set()
        self._changed = asyncio.Condition()

    def waiting(self, lane: Lane) -> int:
        """Return how many wait in one lane."""
        return len(self._ready[lane])

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is being sent."""
        return not self._busy and not any(self._ready.values())

    @property
    def is_common(self) -> bool:
        """Whether all that waits waits for the same relay."""
        return True

    def hands(self) -> list[Hand]:
        """Return all hands, waiting and busy."""
        return [*self._busy, *self._ready[Lane.NOTICE], *self._ready[Lane.MAILING]]

    def ready(self) -> list[Hand]:
        """Return the hands that wait."""
        return [*self._ready[Lane.NOTICE], *self._ready[Lane.MAILING]]

    async def add(self, lane: Lane, hands: Iterable[Hand]) -> None:
        """Put hands into a lane."""
        self._ready[lane].extend(hands)
        await self._tell()

    def again(self, hand: Hand) -> None:
        """Put a taken hand back to the front of its lane."""
        self._busy.discard(hand)
        self._ready[hand.claimed.lane].appendleft(hand)

    def take(self, lanes: tuple[Lane, ...], seen_after: float) -> Hand | None:
        """Return the next hand of the first lane that has one, if its claim was seen to stand after `seen_after`."""
        for lane in lanes:
            ready = self._ready[lane]
            if ready:
                if ready[0].checked_at < seen_after:
                    self.stale.set()
                    return None
                hand = ready.popleft()
                self._busy.add(hand)
                return hand
        return None

    def done(self, hand: Hand) -> None:
        """Say that a taken hand was dealt with."""
        self._busy.discard(hand)

    def look_up(self) -> None:
        """Let the lines take again what they had to leave for a look at its claim."""
        self._arrived()

    async def has_work(self, lanes: tuple[Lane, ...]) -> bool:
        """Return when a hand waits in one of `lanes`; False once the stock is closed."""
        async with self._changed:
            await self._changed.wait_for(
                lambda: self.closed.is_set() or any(self._ready[lane] for lane in lanes)
            )
        return not self.closed.is_set()

    def empty_out(self) -> list[Hand]:
        """Take out and return everything that still waits."""
        left = self.ready()
        for lane in self._ready.values():
            lane.clear()
        return left

    async def close(self) -> None:
        """Let those who wait for work go."""
        self.closed.set()
        await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()
        self._arrived()

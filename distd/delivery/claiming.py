"""Claims what is due, has it composed, and keeps watch over what is claimed until it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from distd import maillog
from distd.delivery.settling import InThread, Settler
from distd.delivery.stock import Hand, Stock
from distd.mail.envelope import Envelope
from distd.store.queue import Claimed, Queue
from distd.store.words import Lane

Compose = Callable[[Claimed, datetime], Envelope]
FRESH_SECONDS = 0.05  # a claim seen to stand that long ago is looked at again before it is sent


@dataclass(frozen=True)
class Terms:
    """On what terms deliveries are claimed."""

    owner: str
    batch: int
    lease_seconds: float


class Claimer:
    """Fills the stock from the queue."""

    def __init__(
        self,
        queue: Queue,
        stock: Stock,
        settler: Settler,
        compose: Compose,
        clock: Callable[[], datetime],
        terms: Terms,
        in_thread: InThread,
    ) -> None:
        self._queue = queue
        self._stock = stock
        self._settler = settler
        self._compose = compose
        self._clock = clock
        self._terms = terms
        self._in_thread = in_thread
        self._renewed_at = clock()
        self._looking = asyncio.Lock()

    @property
    def low_mark(self) -> int:
        """With so many waiting or fewer, a lane has room for another batch."""
        return self._terms.batch // 2

    async def refill(self) -> int:
        """Keep the leases, and claim what there is room for; return how many were claimed."""
        await self._keep_leases()
        await self._in_thread(self._queue.free_expired, self._clock(), self._in_hand())
        claimed = 0
        for lane in (Lane.NOTICE, Lane.MAILING):
            if self._stock.waiting(lane) <= self.low_mark and not self._settler.is_behind:
                hands = await self._in_thread(self._claim, lane, asyncio.get_running_loop().time())
                await self._stock.add(lane, hands)
                claimed += len(hands)
        return claimed

    async def look_again(self, hand: Hand) -> None:
        """See whether the claims still stand: readers leave and mailings are paused while deliveries wait here.

        One question for all that is in stock, asked by whoever comes first.
        """
        loop = asyncio.get_running_loop()
        if loop.time() - hand.checked_at <= FRESH_SECONDS:
            return
        asked_at = loop.time()
        async with self._looking:
            hands = [hand for hand in self._stock.hands() if hand.checked_at < asked_at]
            if hands:
                at, ids = loop.time(), [hand.claimed.id for hand in hands]
                standing = await self._in_thread(self._queue.standing, ids, self._terms.owner)
                for one in hands:
                    one.note(standing, at)

    async def put_back(self, hands: list[Hand], due_at: datetime | None = None) -> None:
        """Give claims back to the queue, no attempt counted."""
        if hands:
            ids = [hand.claimed.id for hand in hands]
            await self._in_thread(self._queue.release, ids, self._terms.owner, due_at)

    async def put_back_all(self) -> None:
        """Give everything back that is claimed and has no outcome; only when nothing is being sent any more."""
        if not self._settler.unsettled():
            await self._in_thread(self._queue.release_owner, self._terms.owner)

    def _in_hand(self) -> list[int]:
        return [hand.claimed.id for hand in self._stock.hands()] + self._settler.unsettled()

    async def _keep_leases(self) -> None:
        """Renew the leases of all that is in hand when half their time has passed, or the clock was set back."""
        now = self._clock()
        if self._renewed_at <= now < self._renewed_at + timedelta(seconds=self._terms.lease_seconds / 2):
            return
        self._renewed_at = now
        if ids := self._in_hand():
            terms = self._terms
            await self._in_thread(self._queue.renew, ids, terms.owner, now, terms.lease_seconds)

    def _claim(self, lane: Lane, checked_at: float) -> list[Hand]:
        """Claim and compose one batch; in a thread."""
        now, terms = self._clock(), self._terms
        batch = self._queue.claim(lane, terms.batch, terms.owner, now, terms.lease_seconds)
        return [Hand(claimed, *self._composed(claimed, now), checked_at) for claimed in batch]

    def _composed(self, claimed: Claimed, now: datetime) -> tuple[Envelope | None, str]:
        try:
            return self._compose(claimed, now), ""
        except Exception as defect:
            # A mistake of ours must cost no reader the issue, and must not stop the line.
            maillog.trouble("composing failed", delivery=claimed.id, defect=repr(defect), exc_info=True)
            return None, repr(defect)

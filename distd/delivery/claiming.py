"""Claims what is due, has it composed, and keeps watch over what is claimed until it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from distd import maillog
from distd.delivery.settling import InThread, Settler
from distd.delivery.stock import Hand
from distd.failures import TemporaryFailure
from distd.mail.envelope import Draft, Envelope
from distd.store.queue import Claimed, Queue
from distd.store.words import BOTH_LANES, Lane
from distd.waiting import wait_for_any

Compose = Callable[[Claimed, datetime], Envelope | Draft]
LOOK_SECONDS = 0.4  # so often the claims that wait are looked at again
FREE_SECONDS = 5.0  # so often it is looked for claims whose dispatcher did not come back; leases last minutes
PIECE = 250  # messages composed at once; each piece is a hand-over between threads


@dataclass(frozen=True)
class Terms:
    """On what terms deliveries are claimed."""

    owner: str
    batch: int
    lease_seconds: float
    composing: int = 1  # threads that compose at once


class Holding(Protocol):
    """Where hands are put that were claimed, and wait until they are sent: a stock, or many."""

    @property
    def stale(self) -> asyncio.Event:
        """Set when a hand was asked for whose claim was not looked at for too long."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is being sent."""

    @property
    def is_common(self) -> bool:
        """Whether all that waits waits for the same relay."""

    def waiting(self, lane: Lane) -> int:
        """Return how many wait in one lane."""

    def hands(self) -> list[Hand]:
        """Return all hands, waiting and busy."""

    def ready(self) -> list[Hand]:
        """Return the hands that wait."""

    async def add(self, lane: Lane, hands: Iterable[Hand]) -> None:
        """Put hands into a lane."""

    def look_up(self) -> None:
        """Let the lines take again what they had to leave for a look at its claim."""

    def empty_out(self) -> list[Hand]:
        """Take out and return everything that still waits."""


class Claimer:
    """Fills the stock from the queue."""

    def __init__(
        self,
        queue: Queue,
        stock: Holding,
        settler: Settler,
        compose: Compose,
        clock: Callable[[], datetime],
        time: Callable[[], float],
        terms: Terms,
        in_thread: InThread,
        taken_back: Callable[[], list[Hand]] = list,
    ) -> None:
        """`taken_back` are the hands on their way back to the queue."""
        self._queue = queue
        self._stock = stock
        self._settler = settler
        self._compose = compose
        self._clock = clock
        self._time = time
        self._terms = terms
        self._in_thread = in_thread
        self._taken_back = taken_back
        self._renewed_at = clock()
        self._may_have_lost = False  # claims that the database knows of, and we do not
        self._seen_over: set[int] = set()  # claims, of whomever
        self._free_at = 0.0

    def low_mark(self, lane: Lane) -> int:
        """With so many waiting or fewer, a lane has room for another batch.

        Where there are rates, all before must have gone out: it counted when it was claimed, and would gather before
        a relay that stands still, to go out at once when it goes on. Of several servers, one that stands still must
        not keep the others waiting.
        """
        gathers = lane is Lane.MAILING and self._queue.is_rationed and self._stock.is_common
        return 0 if gathers else self._terms.batch

    async def refill(self) -> int:
        """Keep the leases, and claim what there is room for; return how many were claimed."""
        await self._keep_leases()
        await self._free_expired()
        await self._free_lost()
        claimed = 0
        for lane in BOTH_LANES:
            if self._stock.waiting(lane) <= self.low_mark(lane) and not self._settler.is_behind:
                self._may_have_lost = True
                claimed += await self._claim(lane)
                self._may_have_lost = False
        return claimed

    async def watch(self, stop: asyncio.Event) -> None:
        """Look at the claims in stock again and again, until `stop`.

        Meanwhile readers leave, mailings are paused, and the hours in which they go out end. One question for all that
        waits; asked before a claim that nobody looked at for too long may be sent.
        """
        stale = self._stock.stale
        while not stop.is_set():
            await wait_for_any(stop, stale, timeout=LOOK_SECONDS)
            hands = self._stock.ready()
            if hands and not stop.is_set():
                ids = [hand.claimed.id for hand in hands]
                try:
                    fallen = await self._in_thread(self._queue.fallen, ids, self._terms.owner, self._clock())
                except Exception as failure:
                    maillog.trouble("claims not looked at", defect=str(failure) or repr(failure))
                    await wait_for_any(stop, timeout=LOOK_SECONDS)
                    continue
                seen_at = self._time()
                for hand in hands:
                    hand.note(fallen, seen_at)
            if stale.is_set():
                stale.clear()
                self._stock.look_up()

    async def put_back(self, hands: Sequence[Hand], due_at: datetime | None = None) -> None:
        """Give claims back to the queue, no attempt counted."""
        if hands:
            ids = [hand.claimed.id for hand in hands]
            await self._in_thread(self._queue.release, ids, self._terms.owner, due_at)

    async def put_back_all(self) -> None:
        """Give everything back that is claimed and has no outcome; only when nothing is being sent any more."""
        if not self._settler.unsettled():
            await self._in_thread(self._queue.release_owner, self._terms.owner)

    def _in_hand(self) -> list[int]:
        hands = [*self._stock.hands(), *self._taken_back()]
        return [hand.claimed.id for hand in hands] + self._settler.unsettled()

    async def _keep_leases(self) -> None:
        """Renew the leases of all that is in hand when half their time has passed, or the clock was set back."""
        now = self._clock()
        if self._renewed_at <= now < self._renewed_at + timedelta(seconds=self._terms.lease_seconds / 2):
            return
        if ids := self._in_hand():
            terms = self._terms
            await self._in_thread(self._queue.renew, ids, terms.owner, now, terms.lease_seconds)
        self._renewed_at = now

    async def _free_expired(self) -> None:
        """Free what others left: what is over at two looks in turn, some seconds apart.

        A clock that jumps makes leases of the living seem over; they see it as well, and renew theirs meanwhile.
        """
        if self._time() < self._free_at:
            return
        self._free_at = self._time() + FREE_SECONDS
        over = await self._in_thread(self._queue.expired, self._clock())
        left = (over & self._seen_over).difference(self._in_hand())
        self._seen_over = over
        if left:
            await self._in_thread(self._queue.free, left, self._clock())

    async def _free_lost(self) -> None:
        """Put back what a claim that failed may have taken all the same: its answer was lost, or it was not composed.

        Nobody would come for it until its leases end.
        """
        if self._may_have_lost:
            await self._in_thread(self._queue.release_owner, self._terms.owner, self._in_hand())
            self._may_have_lost = False

    async def _claim(self, lane: Lane) -> int:
        """Claim one batch and have it composed, a small piece at a time, so that the lines never wait for all of it."""
        now, terms, checked_at = self._clock(), self._terms, self._time()
        limit = terms.batch if lane is Lane.NOTICE else self._queue.portion(terms.batch)
        batch = await self._in_thread(self._queue.claim, lane, limit, terms.owner, now, terms.lease_seconds)
        pieces = [batch[start : start + PIECE] for start in range(0, len(batch), PIECE)]
        width = terms.composing
        for start in range(0, len(pieces), width):
            composing = [
                self._in_thread(self._composed, piece, now, checked_at)
                for piece in pieces[start : start + width]
            ]
            for hands in await asyncio.gather(*composing):
                await self._stock.add(lane, hands)
        return len(batch)

    def _composed(self, piece: Sequence[Claimed], now: datetime, checked_at: float) -> list[Hand]:
        """Compose some messages as far as it needs the store or takes long; in a thread."""
        hands = []
        for claimed in piece:
            message, trouble = None, ""
            try:
                message = self._compose(claimed, now)
            except TemporaryFailure:
                raise  # the store does not serve us at present: all go back, and none has failed
            except Exception as defect:
                # A mistake of ours must cost no reader the issue, and must not stop the line.
                maillog.trouble("composing failed", delivery=claimed.id, defect=repr(defect), exc_info=True)
                trouble = repr(defect)
            hands.append(Hand(claimed, message, trouble, checked_at))
        return hands

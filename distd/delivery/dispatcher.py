"""The dispatcher: claims what is due, has it composed, hands it to the relay, and settles what became of it."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from distd import maillog
from distd.delivery.breaker import Breaker
from distd.delivery.claiming import Claimer, Compose, Terms
from distd.delivery.fates import Rules, Unanswered, fate
from distd.delivery.journal import Journal, JournalFailed
from distd.delivery.line import Line, knock
from distd.delivery.lost import RelayDown
from distd.delivery.outcomes import Accepted, Deferred, Outcome, Refused, RelayTrouble, Unknown
from distd.delivery.patience import Patience
from distd.delivery.recovery import recover
from distd.delivery.relay import Relay
from distd.delivery.settling import Settler, wait_for_any
from distd.delivery.stock import Hand, Stock
from distd.delivery.tally import Tally
from distd.failures import TemporaryFailure
from distd.store.queue import Claimed, Queue, Settlement
from distd.store.words import DeliveryState, Lane

BOTH_LANES = (Lane.NOTICE, Lane.MAILING)
TROUBLE_SECONDS = 1.0


@dataclass(frozen=True)
class Pace:
    """The settings of how the queue is worked."""

    connections: int = 10
    batch: int = 200
    lease_seconds: float = 600
    idle_seconds: float = 0.5
    breaker_failures: int = 5
    breaker_pause_seconds: float = 60


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
    ) -> None:
        self.tally = Tally()
        self.breaker = Breaker(pace.breaker_failures, pace.breaker_pause_seconds)
        self.relay_trouble = ""
        self._queue = queue
        self._journal = journal
        self._relay = relay
        self._clock = clock
        self._rules = rules
        self._pace = pace
        self._executor = executor
        self._chance = chance
        self._hungry = asyncio.Event()
        self._patience = Patience()
        self._stock = Stock()
        self._settler = Settler(queue, journal, self._in_thread)
        terms = Terms(journal.owner, pace.batch, pace.lease_seconds)
        self._claimer = Claimer(queue, self._stock, self._settler, compose, clock, terms, self._in_thread)

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
        try:
            await self._in_thread(recover, self._queue, self._journal.folder, self._clock(), self._rules)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._settler.run(all_sent))
                workers = [tasks.create_task(self._send(lanes)) for lanes in self._shifts()]
                await self._feed(stop, until_empty)
                await self._stock.close()
                await asyncio.wait(workers)
                all_sent.set()
            with contextlib.suppress(TemporaryFailure):  # then the leases end by themselves
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
                if not self.breaker.may_try(self._now()):
                    await self._put_back(self._stock.empty_out())
                    if until_empty:
                        return
                    await wait_for_any(stop, timeout=self._pace.idle_seconds)
                    continue
                if self.breaker.open_until is not None and not await self._relay_is_back():
                    continue
                claimed = await self._claimer.refill()
            except Exception as failure:
                maillog.trouble("nothing claimed", defect=str(failure) or repr(failure))
                await wait_for_any(stop, timeout=TROUBLE_SECONDS)
                continue
            if until_empty and not claimed and self._stock.is_empty:
                return
            if not claimed:
                idle = 0.01 if until_empty else self._pace.idle_seconds
                await wait_for_any(stop, self._hungry, timeout=idle)

    async def _put_back(self, hands: list[Hand], due_at: datetime | None = None) -> None:
        self.tally.put_back += len(hands)
        await self._claimer.put_back(hands, due_at)

    # ---- sending

    async def _send(self, lanes: tuple[Lane, ...]) -> None:
        """Keep one connection busy until the stock is closed."""
        line = Line(self._relay)
        try:
            while (hand := await self._stock.take(lanes)) is not None:
                if self._stock.waiting(Lane.MAILING) == self._claimer.low_mark:
                    self._hungry.set()
                if not await self._delivered(line, hand):
                    await asyncio.sleep(TROUBLE_SECONDS)
                    await self._stock.add(hand.claimed.lane, [hand])
        finally:
            await line.close()

    async def _delivered(self, line: Line, hand: Hand) -> bool:
        """Deal with one hand; say whether that could be done, outcome or not."""
        try:
            await self._deliver(line, hand)
        except Exception as failure:
            # The database may be away. What has an outcome was settled before anything could fail here.
            maillog.trouble("delivery put aside", delivery=hand.claimed.id, defect=repr(failure))
            return False
        finally:
            self._stock.done(hand)
        return True

    async def _deliver(self, line: Line, hand: Hand) -> None:
        if not self.breaker.may_try(self._now()):
            await self._put_back([hand])
            return
        await self._claimer.look_again(hand)
        if hand.paused:
            await self._put_back([hand])
            return
        if hand.gone:
            maillog.cancelled(
                hand.claimed.id, hand.claimed.address, "cancelled, or settled by another dispatcher"
            )
            self.tally.count(DeliveryState.CANCELLED, self._now())
            return
        self.tally.in_flight += 1
        try:
            outcome = await self._attempt(line, hand)
        finally:
            self.tally.in_flight -= 1
        if isinstance(outcome, RelayTrouble):
            outcome = self._patience.judge(hand.claimed.id, outcome)
        if isinstance(outcome, RelayTrouble):
            await self._relay_failed(hand, outcome.reason)
        else:
            self._settle(hand.claimed, outcome)

    async def _attempt(self, line: Line, hand: Hand) -> Outcome:
        claimed = hand.claimed
        if hand.envelope is None:
            return Deferred(f"451 4.3.0 a defect of distd: {hand.defect}", "4.3.0")
        dot = partial(self._journal.dot, Unanswered(claimed.id, claimed.attempts, claimed.uncertain))
        try:
            outcome = await line.send(hand.envelope, dot)
        except JournalFailed as failure:
            # Not the relay's trouble, and yet the same: nothing can be sent at present.
            return RelayTrouble(str(failure))
        except Exception as defect:
            maillog.trouble("sending failed", delivery=claimed.id, defect=repr(defect), exc_info=True)
            if self._journal.is_unanswered(claimed.id):
                return Unknown(f"a defect of distd after the final dot: {defect!r}")
            return Deferred(f"451 4.3.0 a defect of distd: {defect!r}", "4.3.0")
        if line.is_open or isinstance(outcome, Accepted | Refused):
            self._patience.answered(claimed.id, isinstance(outcome, Accepted | Refused))
            self._note_answer()
        elif isinstance(outcome, Deferred | Unknown):
            self._note_failure(outcome.reply if isinstance(outcome, Deferred) else outcome.reason)
        return outcome

    # ---- settling

    def _settle(self, claimed: Claimed, outcome: Outcome) -> None:
        settlement = fate(claimed, outcome, self._journal.owner, self._clock(), self._chance(), self._rules)
        self._settler.take(settlement)
        self.tally.count(settlement.state, self._now())
        _log_fate(claimed, settlement)

    async def _relay_failed(self, hand: Hand, reason: str) -> None:
        """Put the delivery back, no attempt counted, and let the breaker know."""
        with contextlib.suppress(JournalFailed):  # then a crash would count it as uncertain, no more
            self._journal.back(hand.claimed.id)
        self._note_failure(reason)
        # Not at once: a message the relay chokes on must not be the next one again.
        until = self._clock() + timedelta(seconds=self._pace.breaker_pause_seconds)
        await self._put_back([hand], until)
        maillog.put_back(hand.claimed.id, hand.claimed.address, reason, until.isoformat())

    def _note_answer(self) -> None:
        before, self.breaker = self.breaker, self.breaker.answered()
        if self.breaker is not before:
            self.relay_trouble = ""

    def _note_failure(self, reason: str) -> None:
        before, self.breaker = self.breaker, self.breaker.failed(self._now())
        self.relay_trouble = reason
        if self.breaker.open_until is not None and self.breaker.open_until != before.open_until:
            pause = self.breaker.open_until - self._now()
            maillog.trouble("relay down", relay=str(self._relay), reason=reason, pause_seconds=round(pause))

    async def _relay_is_back(self) -> bool:
        """Knock at the relay before anything is claimed for it."""
        try:
            await knock(self._relay)
        except RelayDown as failure:
            self._note_failure(str(failure))
            return False
        maillog.event("relay answers again", relay=str(self._relay))
        self.breaker = self.breaker.on_trial()
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


def _log_fate(claimed: Claimed, settlement: Settlement) -> None:
    id_, address, reply = claimed.id, claimed.address, settlement.reply
    match settlement.state:
        case DeliveryState.ACCEPTED:
            maillog.accepted(id_, address, reply)
        case DeliveryState.REFUSED:
            maillog.refused(id_, address, reply)
        case DeliveryState.CANCELLED:
            maillog.cancelled(id_, address, reply)
        case DeliveryState.UNKNOWN:
            maillog.unknown(id_, address, reply)
        case _:
            maillog.deferred(id_, address, reply, settlement.until.isoformat() if settlement.until else "")

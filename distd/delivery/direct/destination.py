"""One domain: what waits for it, and a few lines to the servers that take its mail."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from distd import maillog
from distd.delivery.direct.queueing import Queueing
from distd.delivery.direct.reaching import Means, NoNetwork, open_line
from distd.delivery.direct.routes import wanted_lines
from distd.delivery.direct.servers import Server
from distd.delivery.line import Line
from distd.delivery.outcomes import Deferred, Refused
from distd.delivery.relay import Relay
from distd.delivery.sending import Sending
from distd.delivery.stock import Hand, Stock
from distd.delivery.way import Counter
from distd.store.words import BOTH_LANES, Lane

# A server that has not greeted us by then may take its time, and holds up nobody else meanwhile.
SLOW_SECONDS = 3.0


@dataclass(frozen=True)
class Terms:
    """How other people's servers are used."""

    lines: int = 3  # to one domain at once
    idle_seconds: float = 10.0  # so long a line without work is kept
    slice_seconds: float = 10.0  # and so long one with work, where other domains want a connection
    pause_seconds: float = 60.0  # so long whoever serves nobody is left alone at first


class House(Protocol):
    """What a destination tells whoever shares out the connections, and when something of ours is wrong."""

    def changed(self, destination: Destination) -> None:
        """Hear that there is work for another line, or that a line has nothing to do any more."""

    @property
    def is_shut(self) -> bool:
        """Whether nothing can go out at present."""

    def stand_still(self, reason: str) -> None:
        """Hear that nothing can go out for a reason of ours: no network, no room for the journal."""


@dataclass
class _Stay:
    """An open line: since when, whether its server stopped serving us, and what lets it leave."""

    line: Line
    since: float
    has_failed: bool = False
    leave: asyncio.Event = field(default_factory=asyncio.Event)


class Destination:
    """One domain. Used by the event loop's thread alone.

    Where it `wants_more`, somebody shall run `keep_line` as soon as may be.
    """

    def __init__(
        self, domain: str, means: Means, terms: Terms, counter: Counter, house: House, stale: asyncio.Event
    ) -> None:
        self.domain = domain
        self.stock = Stock(self.offer_work)
        self.stock.stale = stale
        self._means = means
        self._terms = terms
        self._counter = counter
        self._house = house
        self._sending = Sending(
            counter.common,
            self.stock,
            self._put_back,
            self._note_answer,
            self._note_failure,
            self._look_around,
        )
        self._full = max(1, counter.low_mark // 2)
        self._queueing = Queueing(self._full, self._now())
        self._limited: tuple[float, int] | None = None  # until when, and to how many lines
        self._lines: dict[Line, _Stay] = {}
        self._opening: dict[asyncio.Task[Any], float] = {}  # each since when
        self._staff = 0  # lines open, opening or closing
        self._idle_since = self._now()
        # For all that waits or comes: until when, and what becomes of it.
        self._shut: tuple[float, Deferred | Refused] | None = None

    # ---- what waits

    @property
    def is_full(self) -> bool:
        """Whether so much waits here that more would only be in the way of others."""
        return self.stock.waiting(Lane.MAILING) >= self._full

    @property
    def has_notices(self) -> bool:
        """Whether a notice waits."""
        return bool(self.stock.waiting(Lane.NOTICE))

    async def take_in(self, lane: Lane, hands: Sequence[Hand]) -> None:
        """Take hands into stock; those there is no room for go back to the queue until there should be."""
        room = len(hands) if lane is Lane.NOTICE else max(0, self._full - self.stock.waiting(lane))
        await self.stock.add(lane, hands[:room])
        if hands[room:]:
            self._counter.put_off(hands[room:], self._queueing.seconds(len(hands) - room, self._now()))

    def offer_work(self) -> None:
        """Give what waits to lines that have room, and ask for another line where that is not enough."""
        if self._shut is not None:
            if self._now() < self._shut[0]:
                self._sending.conclude(self.stock.empty_out(), self._shut[1])
                return
            self._shut = None
        with_room = [line for line in self._lines if line.has_room]
        for line in with_room:
            self._sending.hear(line, ())
        if not with_room and self.wants_more:
            self._house.changed(self)

    def is_forgettable(self, now: float) -> bool:
        """Whether nothing is left here that would be missed."""
        return not self._staff and self.stock.is_empty and (self._shut is None or now >= self._shut[0])

    # ---- lines

    @property
    def wants_more(self) -> bool:
        """Whether there is work for another line."""
        waiting = self.stock.waiting(Lane.NOTICE) + self.stock.waiting(Lane.MAILING)
        wanted = wanted_lines(waiting, len(self._lines), self._limit())
        return not self.stock.closed.is_set() and self._staff < wanted

    @property
    def has_none(self) -> bool:
        """Whether no line is open, or about to be."""
        return not self._staff

    @property
    def leaving(self) -> int:
        """How many lines are about to leave."""
        staying = sum(not stay.leave.is_set() for stay in self._lines.values())
        return self._staff - staying - len(self._opening)

    def slow(self, now: float) -> int:
        """Return how many lines have been about to open for long."""
        return sum(now - since > SLOW_SECONDS for since in self._opening.values())

    async def keep_line(self) -> None:
        """Open a line, keep it while it has work, and close it. What cannot be sent is settled."""
        self._staff += 1
        try:
            line = await self._opened()
            if line is not None:
                await self._keep(line)
        except NoNetwork as failure:
            for hand in self.stock.empty_out():
                self._counter.put_back(hand, str(failure))
            self._house.stand_still(str(failure))
        except Exception as defect:
            # A mistake of ours must not stop the mail of all others.
            maillog.trouble("a line failed", domain=self.domain, defect=repr(defect), exc_info=True)
            self._shut_for(Deferred(f"451 4.3.0 a defect of distd: {defect!r}", "4.3.0"))
        finally:
            self._staff -= 1
        self.offer_work()

    async def _opened(self) -> Line | None:
        """Return a line to the first server that serves us; None where there is none."""
        task = asyncio.current_task()
        assert task is not None
        self._opening[task] = self._now()
        try:
            found = await open_line(self.domain, self._means, self._make_line, self._now, not self._lines)
        finally:
            del self._opening[task]
        if isinstance(found, Line):
            return found
        if self._lines:
            # Some let in so many of us at once, and no more; or it was a moment's trouble.
            self._limited = self._now() + self._terms.pause_seconds, len(self._lines)
        else:
            self._shut_for(found)
        return None

    def _limit(self) -> int:
        if self._limited is not None and self._now() < self._limited[0]:
            return self._limited[1]
        return self._terms.lines

    async def _keep(self, line: Line) -> None:
        stay = self._lines[line] = _Stay(line, self._now())
        if self.stock.closed.is_set():
            stay.leave.set()
        try:
            self._sending.hear(line, ())
            self.offer_work()
            await line.until_gone(stay.leave)
        finally:
            del self._lines[line]
        await line.close()

    def _make_line(self, server: Server) -> Line:
        return Line(server, BOTH_LANES, self._sending.hear, self._sending.lost, self._means.connect)

    def let_idle_leave(self, now: float) -> None:
        """Let all lines leave when there was nothing to do for a while."""
        if not self.stock.is_empty:
            self._idle_since = now
        elif now - self._idle_since >= self._terms.idle_seconds:
            for stay in self._lines.values():
                stay.leave.set()

    def let_one_leave(self, now: float) -> bool:
        """Let a line leave for another domain: one without work, one beyond the first, or one that had its time.

        Say whether there is such a line.
        """
        staying = {line: stay for line, stay in self._lines.items() if not stay.leave.is_set()}
        for line, stay in staying.items():
            if line.is_idle or len(staying) > 1 or now - stay.since >= self._terms.slice_seconds:
                stay.leave.set()
                return True
        return False

    async def close(self) -> None:
        """Begin nothing new; lines leave when nothing is on its way any more."""
        await self.stock.close()
        for stay in self._lines.values():
            stay.leave.set()

    def give_up_opening(self) -> None:
        """Let go of those servers that have not greeted us yet."""
        for task in self._opening:
            task.cancel()

    def _shut_for(self, outcome: Deferred | Refused) -> None:
        """Settle all that waits, and for a while what comes, by an outcome that is the same for all of the domain."""
        self._shut = (self._now() + self._terms.pause_seconds, outcome)
        if isinstance(outcome, Deferred):
            maillog.event("domain not reached", domain=self.domain, reason=outcome.reply)
        self._sending.conclude(self.stock.empty_out(), outcome)

    # ---- what happens on a line

    def _look_around(self) -> None:
        """See to it, after each round, that there is work for the lines and that there are lines for the work."""
        if not self.stock.waiting(Lane.MAILING):
            self._counter.wake()
        if self.wants_more or any(line.is_idle for line in self._lines):
            self._house.changed(self)

    def _put_back(self, hand: Hand, reason: str) -> None:
        """Take a hand back that could not go out: to the next server where this one had trouble, else to the queue."""
        if reason and not self._house.is_shut:
            self.stock.again(hand)
        else:
            self._counter.put_back(hand, reason)

    def _note_answer(self, relay: Relay) -> None:
        self._queueing.served += 1
        assert isinstance(relay, Server)
        self._means.servers.answered(relay)

    def _note_failure(self, relay: Relay, reason: str) -> None:
        """Use a connection no more whose server does not serve us; that counts once, however much was on its way."""
        stay = next((stay for line, stay in self._lines.items() if line.relay is relay), None)
        if stay is None or stay.has_failed:
            return
        if stay.line.dropped:  # by us
            self._house.stand_still(reason)
            return
        stay.has_failed = True
        stay.leave.set()
        stay.line.lanes = ()  # at once: what it did not take shall not be the next that it is offered
        assert isinstance(relay, Server)
        self._means.servers.failed(relay, reason, self._now())

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

"""One domain: what waits for it, and a few lines to the servers that take its mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from distd import maillog
from distd.delivery.direct.policies import Policies
from distd.delivery.direct.queueing import Queueing
from distd.delivery.direct.resolving import Directory
from distd.delivery.direct.routes import Route, unreached, wanted_lines
from distd.delivery.direct.servers import Acquaintances, Server
from distd.delivery.line import Connect, Line
from distd.delivery.lost import RelayDown
from distd.delivery.outcomes import Deferred, Refused
from distd.delivery.pipeline import Ended
from distd.delivery.relay import Relay
from distd.delivery.stock import Hand, Stock
from distd.delivery.way import Counter
from distd.failures import TemporaryFailure
from distd.mail.mta_sts import Mode, Policy
from distd.store.words import Lane

BOTH_LANES = (Lane.NOTICE, Lane.MAILING)
# Hosts may have many addresses; whoever answers at none of these is not to be reached at present.
MOST_ADDRESSES = 8


@dataclass(frozen=True)
class Terms:
    """How other people's servers are used."""

    lines: int = 3  # to one domain at once
    idle_seconds: float = 10.0  # so long a line without work is kept
    pause_seconds: float = 60.0  # so long whoever serves nobody is left alone at first


@dataclass(frozen=True)
class Means:
    """What all destinations share."""

    directory: Directory
    policies: Policies
    connect: Connect
    servers: Acquaintances
    server_at: Callable[..., Server]  # by `host`, `address` and `policy`
    terms: Terms


class Destination:
    """One domain. Used by the event loop's thread alone.

    `changed` is called when there is work for another line, or a line has nothing to do any more. Where it `wants_more`
    somebody shall run `keep_line` as soon as may be.
    """

    def __init__(
        self,
        domain: str,
        means: Means,
        counter: Counter,
        stale: asyncio.Event,
        changed: Callable[[Destination], None],
    ) -> None:
        self.domain = domain
        self.stock = Stock(self.offer_work)
        self.stock.stale = stale
        self._means = means
        self._counter = counter
        self._changed = changed
        self._sending = counter.sending(self.stock, self._put_back, self._note_answer, self._note_failure)
        self._full = max(1, counter.low_mark // 2)
        self._queueing = Queueing(self._full, self._now())
        self._limit = means.terms.lines
        self._lines: dict[Line, asyncio.Event] = {}  # each with what lets it leave
        self._staff = 0  # lines open, opening or closing
        self._opening: set[asyncio.Task[Any]] = set()
        self._answering: set[Relay] = set()
        self._shut: tuple[float, Deferred | Refused] | None = (
            None  # until when, and what becomes of all meanwhile
        )
        self._idle_since = self._now()

    @property
    def wants_more(self) -> bool:
        """Whether there is work for another line."""
        waiting = self.stock.waiting(Lane.NOTICE) + self.stock.waiting(Lane.MAILING)
        return not self.stock.closed.is_set() and self._staff < wanted_lines(
            waiting, len(self._lines), self._limit
        )

    @property
    def has_notices(self) -> bool:
        """Whether a notice waits."""
        return bool(self.stock.waiting(Lane.NOTICE))

    def is_forgettable(self, now: float) -> bool:
        """Whether nothing is left here that would be missed."""
        return not self._staff and self.stock.is_empty and (self._shut is None or now >= self._shut[0])

    @property
    def is_full(self) -> bool:
        """Whether so much waits here that more would only be in the way of others."""
        return self.stock.waiting(Lane.MAILING) >= self._full

    async def take_in(self, lane: Lane, hands: Sequence[Hand]) -> None:
        """Take hands into stock; those there is no room for go back to the queue until there should be."""
        room = len(hands) if lane is Lane.NOTICE else max(0, self._full - self.stock.waiting(lane))
        await self.stock.add(lane, hands[:room])
        if hands[room:]:
            await self._counter.put_off(hands[room:], self._queueing.seconds(len(hands) - room, self._now()))

    def offer_work(self) -> None:
        """Give what waits to lines that have room, and ask for another line where that is not enough."""
        if self._shut is not None:
            if self._now() < self._shut[0]:
                self._sending.conclude(self.stock.empty_out(), self._shut[1])
                return
            self._shut = None
        for line in list(self._lines):
            if line.has_room:
                self._turn(line, [])
        if self.wants_more:
            self._changed(self)

    @property
    def leaving(self) -> int:
        """How many lines are about to leave."""
        return self._staff - sum(not leave.is_set() for leave in self._lines.values()) - len(self._opening)

    def let_idle_leave(self, now: float) -> None:
        """Let lines leave that have had nothing to do for a while."""
        if not self.stock.is_empty:
            self._idle_since = now
        elif now - self._idle_since >= self._means.terms.idle_seconds:
            while self.let_one_leave():
                pass

    def let_one_leave(self) -> bool:
        """Let a line leave that has nothing to do just now; say whether there is one."""
        for line, leave in self._lines.items():
            if line.is_idle and not leave.is_set():
                leave.set()
                return True
        return False

    async def close(self) -> None:
        """Begin nothing new; lines leave when nothing is on its way any more."""
        await self.stock.close()
        for task in self._opening:
            task.cancel()
        for leave in self._lines.values():
            leave.set()

    async def keep_line(self) -> None:
        """Open a line, keep it while it has work, and close it. What cannot be sent is settled."""
        self._staff += 1
        line = None
        task = asyncio.current_task()
        assert task is not None
        try:
            self._opening.add(task)
            line = await self._opened()
            self._opening.discard(task)
            if line is not None:
                leave = self._lines[line] = asyncio.Event()
                if self.stock.closed.is_set():
                    leave.set()
                self._turn(line, [])
                self.offer_work()
                await line.until_gone(leave)
                del self._lines[line]
                await line.close()
        except Exception as defect:
            # A mistake of ours must not stop the mail of all others.
            maillog.trouble("a line failed", domain=self.domain, defect=repr(defect), exc_info=True)
            self._shut_for(Deferred(f"451 4.3.0 a defect of distd: {defect!r}", "4.3.0"))
        finally:
            self._opening.discard(task)
            self._staff -= 1
            if line is not None:
                self._lines.pop(line, None)
                self._answering.discard(line.relay)
        self.offer_work()

    # ---- finding a server

    async def _opened(self) -> Line | None:
        """Return a line to the first server that serves us; None where there is none, and what waited is settled."""
        route = await self._means.directory.route(self.domain)
        if not isinstance(route, Route):
            self._shut_for(route)
            return None
        policy = await self._means.policies.of(route.domain)
        trouble = ""
        async for server, why_not in self._candidates(route, policy):
            if server is None or why_not:
                trouble = why_not
                continue
            line = Line(server, BOTH_LANES, self._turn, self._lost, self._means.connect)
            try:
                await line.open()
            except RelayDown as failure:
                trouble = str(failure)
                if self._lines:
                    # Some let in so many of us at once, and no more.
                    self._limit = max(1, len(self._lines))
                    return None
                self._means.servers.failed(server, trouble, self._now())
                maillog.event("server not reached", domain=self.domain, server=str(server), reason=trouble)
                continue
            return line
        self._shut_for(unreached(trouble or f"no mail server of {self.domain} has an address"))
        return None

    async def _candidates(self, route: Route, policy: Policy) -> AsyncIterator[tuple[Server | None, str]]:
        """Yield the addresses of a domain's servers in their order, each with why it is not to be tried, if so."""
        tried = 0
        for host in route.hosts:
            if policy.mode is not Mode.NONE and not policy.names(host):
                why_not = f"{host} is no mail server of {self.domain} by its MTA-STS policy"
                if policy.mode is Mode.ENFORCE:
                    yield None, why_not
                    continue
                maillog.event("MTA-STS in testing: not to be delivered", domain=self.domain, reason=why_not)
            try:
                addresses = await self._means.directory.addresses(host)
            except TemporaryFailure as failure:
                yield None, f"the DNS tells no address of {host} at present: {failure}"
                continue
            for address in addresses[: MOST_ADDRESSES - tried]:
                server = self._means.server_at(host=host, address=address, policy=policy.mode)
                yield server, self._means.servers.trouble(server, self._now())
                tried += 1

    def _shut_for(self, outcome: Deferred | Refused) -> None:
        """Settle all that waits, and for a while what comes, by an outcome that is the same for all of the domain."""
        self._shut = (self._now() + self._means.terms.pause_seconds, outcome)
        if isinstance(outcome, Deferred):
            maillog.event("domain not reached", domain=self.domain, reason=outcome.reply)
        self._sending.conclude(self.stock.empty_out(), outcome)

    # ---- what happens on a line

    def _turn(self, line: Line, ended: Sequence[Ended[Hand]]) -> None:
        self._sending.turn(line, ended)
        if not self.stock.waiting(Lane.MAILING):
            self._counter.wake()
        if line.is_idle:
            self._changed(self)

    def _lost(self, line: Line, *what: Any) -> None:
        self._sending.lost(line, *what)

    def _put_back(self, hand: Hand, reason: str) -> None:
        """Take a hand back that could not go out: to the queue, or to the next server where this one had trouble."""
        if reason:
            self.stock.again(hand)
        else:
            self._counter.put_back(hand, "")

    def _note_answer(self, relay: Relay) -> None:
        self._queueing.served += 1
        if relay not in self._answering:
            self._answering.add(relay)
            assert isinstance(relay, Server)
            self._means.servers.answered(relay)

    def _note_failure(self, relay: Relay, reason: str) -> None:
        """Leave a server alone, unless it has served us on this connection: to close it after so much is its right."""
        for line, leave in self._lines.items():
            if line.relay is relay:
                line.lanes = ()  # at once: what it did not take shall not be the next that it is offered
                leave.set()
        if relay in self._answering:
            self._answering.discard(relay)
            return
        assert isinstance(relay, Server)
        self._means.servers.failed(relay, reason, self._now())

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

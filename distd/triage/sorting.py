"""Takes messages from the spool, one after the other, to the one station that handles each.

What a message changes is one transaction, or none of it. The disk's sync at its end costs more than the work itself,
so a few messages that wait together share one; where anything fails, each of them gets its own after all.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from distd import maillog
from distd.failures import Misconfigured, NotFound, TemporaryFailure
from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.message import Message, read_answer, read_message
from distd.mail.replies.original import Original
from distd.store.database import Database
from distd.store.inbox import Inbox
from distd.store.incoming import Incoming
from distd.store.spool import Entry, Spool
from distd.store.words import InboundState
from distd.triage.finding import Finding, Kind

BATCH = 50
# Messages in one transaction: others wait for the database meanwhile, some hundredths of a second.
TOGETHER = 20
TOGETHER_OCTETS = 500_000  # long messages take their time
IDLE_SECONDS = 5.0  # a message that was put back in the line by a command is seen after so long
FIRST_PAUSE = timedelta(seconds=15)
LONGEST_PAUSE = timedelta(minutes=10)  # after a long outage nobody shall wait for another hour


@dataclass(frozen=True)
class Station:
    """Who handles a kind of message; `act` is given the finding as well, and returns in a few words what was done."""

    name: str
    act: Callable[[Incoming, Finding], str]


@dataclass(frozen=True)
class _Letter:
    """A message as it was read, and what tells it from all others."""

    entry: Entry
    message: Message
    digest: str


@dataclass(frozen=True)
class _Settled:
    """How a message ended; told to the log once that is certain."""

    state: InboundState
    kind: str = ""
    done: str = ""
    station: str = ""


def _count(_: Incoming, __: Finding) -> str:
    return "counted, and nobody answered"


#: Where mail of machines ends.
COUNTED = Station("counted", _count)


def nothing_answered(_: OwnAddress, __: Message) -> Original | None:
    """Know of nothing that was sent."""
    return None


def digest_of(recipient: str, message: Message) -> str:
    """Return what is equal for the same message twice, whatever way it came, and for no two different ones."""
    _, _, body = message.raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    known = [message.header(name) for name in ("from", "date", "subject")]
    head = "\0".join([recipient.casefold(), message.message_id, *known])
    return hashlib.sha256(head.encode("utf-8", "replace") + b"\0" + body.rstrip()).hexdigest()


def pause_after(attempts: int) -> timedelta:
    """Return how long a message waits after so many tries that failed through no fault of its own."""
    return min(FIRST_PAUSE * (1 << min(attempts, 10)), LONGEST_PAUSE)


def _evidence(finding: Finding) -> dict[str, Any]:
    """Return what a rule saw, for the record."""
    seen: dict[str, Any] = {"seen": finding.evidence, "confidence": finding.confidence}
    if finding.second:
        seen["second"] = finding.second
    if finding.topic:
        seen["topic"] = finding.topic
    if finding.route:
        seen["route"] = [*finding.route.countries] or "secretariat"
        seen["because"] = [*finding.route.evidence]
    return seen


class Sorter:
    """Reads, names and hands over every message of the spool.

    `stations` names one for every kind but AUTO_REPLY, which is only counted. `find_original` looks up the mail of
    ours that a message answers: what is copied from it is none of the writer's words. `get_ready` reads what `find`
    needs, once: it takes half a second, which neither the database nor the first writer shall wait for.
    """

    def __init__(
        self,
        database: Database,
        spool: Spool,
        inbox: Inbox,
        stations: Mapping[Kind, Station],
        find_address: Callable[[str], OwnAddress | None],
        find: Callable[[Incoming], Finding],
        clock: Callable[[], datetime],
        find_original: Callable[[OwnAddress, Message], Original | None] = nothing_answered,
        get_ready: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._spool = spool
        self._inbox = inbox
        self._stations = {Kind.AUTO_REPLY: COUNTED, **stations}
        self._find_address = find_address
        self._find = find
        self._clock = clock
        self._find_original = find_original
        self._get_ready = get_ready
        self._stopping = threading.Event()
        self._woken = asyncio.Event()

    def handle(self, entry: Entry) -> InboundState | None:
        """Handle one message and say how it ended; None when it must be tried again later."""
        try:
            (ended,) = self._settle([entry])
        except (TemporaryFailure, Misconfigured) as failure:
            # Words or an FAQ that make no sense are no fault of the message: it waits until they are mended.
            self._try_later(entry, failure)
            return None
        except Exception:
            # A mistake of ours, or a message beyond us: it waits for a person, and the line goes on.
            return self._hold(entry, traceback.format_exc())
        return ended.state

    def handle_waiting(self) -> int:
        """Handle what waits, up to a batch; return how many messages were taken up."""
        taken = 0
        try:
            waiting = self._spool.waiting(self._clock(), BATCH)
            if waiting:
                self._get_ready()
            for group in self._groups(waiting):
                if self._stopping.is_set():
                    break
                self._handle_together(group)
                taken += len(group)
        except (TemporaryFailure, NotFound, Misconfigured) as failure:
            # A disk that cannot be read now, an entry that a command has just taken away, words that make no sense.
            maillog.trouble("nothing can be sorted", reason=str(failure))
        return taken

    async def run(self, stop: asyncio.Event) -> None:
        """Handle messages until `stop` is set; the one in hand is settled first."""
        loop = asyncio.get_running_loop()
        stopped: asyncio.Task[object] = loop.create_task(stop.wait())
        with ThreadPoolExecutor(1, "triage") as thread:  # one thread: it keeps one connection to the database
            while not stop.is_set():
                self._woken.clear()
                work = loop.run_in_executor(thread, self.handle_waiting)
                both: list[asyncio.Future[Any]] = [work, stopped]
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                if stop.is_set():
                    self._stopping.set()
                if not await work and not await self._has_arrived(stopped):
                    with contextlib.suppress(Misconfigured):  # the first message will say so
                        await loop.run_in_executor(thread, self._get_ready)
            await loop.run_in_executor(thread, self._database.close)

    def wake(self) -> None:
        """Say that something has arrived; call it in the loop."""
        self._woken.set()

    async def _has_arrived(self, stopped: asyncio.Task[object]) -> bool:
        """Wait for a message, or a while; say whether there is one, or the end."""
        woken: asyncio.Task[object] = asyncio.get_running_loop().create_task(self._woken.wait())
        done, _ = await asyncio.wait(
            [woken, stopped], timeout=IDLE_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        woken.cancel()
        return bool(done)

    def _groups(self, ids: Sequence[str]) -> Iterator[list[Entry]]:
        """Yield the entries of the spool in the groups that share a transaction."""
        group: list[Entry] = []
        for id_ in ids:
            entry = self._spool.entry(id_)
            if group and sum(len(one.raw) for one in (*group, entry)) > TOGETHER_OCTETS:
                yield group
                group = []
            group.append(entry)
            if len(group) == TOGETHER:
                yield group
                group = []
        if group:
            yield group

    def _handle_together(self, group: Sequence[Entry]) -> None:
        """Handle messages in one transaction or, where that fails, each in its own: so one harms no other."""
        try:
            self._settle(group)
        except Exception:
            for entry in group:
                self.handle(entry)

    def _settle(self, group: Sequence[Entry]) -> list[_Settled]:
        """Do all that messages ask for, or nothing; only then are they told to the log and leave the spool."""
        letters = [_read(entry) for entry in group]
        with self._database.transaction():
            settled = [self._take_to_station(letter) for letter in letters]
        for entry, ended in zip(group, settled, strict=True):
            if ended.kind:
                maillog.handled(entry.id, ended.kind, ended.done, ended.station)
        self._spool.remove(*(entry.id for entry in group))
        return settled

    def _take_to_station(self, letter: _Letter) -> _Settled:
        entry, digest, message_id = letter.entry, letter.digest, letter.message.message_id
        if self._inbox.is_settled(entry.id):
            return _Settled(InboundState.HANDLED)  # a crash left it in the spool
        now = self._clock()
        if twin := self._inbox.twin(digest, entry.id):
            same = f"the same as {twin}"
            self._inbox.record(entry, digest, message_id, now, InboundState.DUPLICATE, reason=same)
            return _Settled(InboundState.DUPLICATE, "duplicate", same, "none")
        incoming = self._incoming(entry, letter.message)
        finding = self._find(incoming)
        station = self._stations[Kind.OTHER if finding.doubted else finding.kind]
        # The record is written first: what the station writes may point at it.
        self._inbox.record(
            entry, digest, message_id, now, InboundState.HANDLED,
            kind=finding.kind, station=station.name, reason=finding.reason,
        )  # fmt: skip
        done = station.act(incoming, finding)
        self._inbox.note(entry.id, {**_evidence(finding), "done": done})
        return _Settled(InboundState.HANDLED, finding.kind, done, station.name)

    def _incoming(self, entry: Entry, message: Message) -> Incoming:
        # An address that was there when the message was accepted, and is gone: a person shall see it.
        own = self._find_address(entry.recipient) or OwnAddress(Purpose.SECRETARY)
        if (original := self._find_original(own, message)) is not None:
            message = read_answer(message, original)
        return Incoming(entry.id, entry.sender, entry.recipient, own, entry.received_at, message)

    def _try_later(self, entry: Entry, failure: TemporaryFailure | Misconfigured) -> None:
        until = self._clock() + pause_after(entry.attempts)
        maillog.trouble("a message waits", inbound=entry.id, reason=str(failure), until=until.isoformat())
        try:
            self._spool.postpone(entry.id, until)
        except TemporaryFailure as still:
            # It stays as it was, on disk, and first in the line.
            maillog.trouble("the spool cannot be written", inbound=entry.id, reason=str(still))

    def _hold(self, entry: Entry, defect: str) -> InboundState | None:
        last_line = defect.strip().rsplit("\n", 1)[-1]
        maillog.held(entry.id, last_line)
        try:
            self._spool.hold(entry.id, defect, self._clock())
        except TemporaryFailure as failure:
            self._try_later(entry, failure)
            return None
        try:
            self._record_held(entry, last_line)
        except Exception as trouble:
            # It is set aside all the same, and the line must go on.
            maillog.trouble("a held message could not be recorded", inbound=entry.id, reason=repr(trouble))
        return InboundState.HELD

    def _record_held(self, entry: Entry, reason: str) -> None:
        letter = _read(entry)
        self._inbox.record(
            entry, letter.digest, letter.message.message_id, self._clock(), InboundState.HELD, reason=reason
        )


def _read(entry: Entry) -> _Letter:
    message = read_message(entry.raw, entry.sender)
    return _Letter(entry, message, digest_of(entry.recipient, message))

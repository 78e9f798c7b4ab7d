"""One sync for all who wait: messages that arrive together are committed to the spool together."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from distd import maillog
from distd.failures import TemporaryFailure
from distd.store.spool import Arrival, Spool

GROUP_MESSAGES = 200
GROUP_OCTETS = 32_000_000


@dataclass(frozen=True)
class _Waiting:
    arrival: Arrival
    answer: asyncio.Future[list[str]]


class GroupCommit:
    """Hands messages of many sessions to one writer thread, which commits whatever waits in one transaction."""

    def __init__(self, spool: Spool, arrived: Callable[[], None]) -> None:
        self._spool = spool
        self._arrived = arrived  # called in the loop after each commit
        self._line: SimpleQueue[_Waiting | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the writer; call it in the loop whose sessions will submit."""
        loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._write, args=(loop,), name="spool writer", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Return when everything submitted so far is settled and the writer has ended."""
        if self._thread is not None:
            self._line.put(None)
            await asyncio.to_thread(self._thread.join)
            self._thread = None

    async def submit(self, arrival: Arrival) -> list[str]:
        """Return the ids under which `arrival` is on disk; raises TemporaryFailure when it is not."""
        if self._thread is None:
            raise TemporaryFailure("the spool is being closed")
        answer: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()
        self._line.put(_Waiting(arrival, answer))
        return await answer

    def _write(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            group, ended = self._next_group()
            if group:
                outcome = self._commit(group)
                try:
                    loop.call_soon_threadsafe(self._wake, group, outcome)
                except RuntimeError:
                    return  # the loop is gone, and with it everybody who could be answered
            if ended:
                return

    def _next_group(self) -> tuple[list[_Waiting], bool]:
        """Wait for one message, then take all that wait behind it; say whether the line was ended."""
        group: list[_Waiting] = []
        octets = 0
        while len(group) < GROUP_MESSAGES and octets < GROUP_OCTETS:
            try:
                waiting = self._line.get(block=not group)
            except Empty:
                break
            if waiting is None:
                return group, True
            group.append(waiting)
            octets += len(waiting.arrival.raw)
        return group, False

    def _commit(self, group: list[_Waiting]) -> list[list[str]] | TemporaryFailure:
        try:
            kept = self._spool.accept([waiting.arrival for waiting in group])
        except TemporaryFailure as failure:
            maillog.trouble("nothing can be accepted", reason=str(failure))
            return failure
        except Exception as defect:
            # Whatever it was, nothing was committed, and the senders must hear so: else they would wait for ever.
            maillog.trouble("nothing can be accepted", reason=repr(defect))
            return TemporaryFailure(repr(defect))
        for waiting, ids in zip(group, kept, strict=True):
            arrival = waiting.arrival
            for id_, recipient in zip(ids, arrival.recipients, strict=True):
                maillog.received(id_, arrival.sender, recipient, len(arrival.raw))
        return kept

    def _wake(self, group: list[_Waiting], outcome: list[list[str]] | TemporaryFailure) -> None:
        for index, waiting in enumerate(group):
            if waiting.answer.done():  # its session ended meanwhile; the message is kept all the same
                continue
            if isinstance(outcome, TemporaryFailure):
                waiting.answer.set_exception(outcome)
            else:
                waiting.answer.set_result(outcome[index])
        if not isinstance(outcome, TemporaryFailure):
            self._arrived()

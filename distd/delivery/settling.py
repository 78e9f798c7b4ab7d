"""Outcomes on their way to the database: journalled at once, committed in groups."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import msgspec

from distd import maillog
from distd.delivery.journal import Journal, JournalFailed, Segment
from distd.maillog import FateLine
from distd.store.queue import Queue, Settlement
from distd.waiting import wait_for_any

InThread = Callable[..., Awaitable[Any]]
GROUP_SECONDS = 0.2  # a group gathers that long: a commit for each answer would be the slowest part of all
RETRY_SECONDS = 1.0
# With so many outcomes that cannot be written, nothing more is sent.
BACKLOG = 20_000


class Settled(msgspec.Struct, frozen=True, gc=False):
    """The outcome of a delivery, and whose it was: the address is for the log and for letters."""

    settlement: Settlement
    address: str
    mailing: int | None  # None: a notice


Committed = Callable[[Sequence[Settled]], None]  # hears what is in the database now, in a thread


def nobody_hears(_: Sequence[Settled]) -> None:
    """Hear of outcomes, and do nothing."""


class Settler:
    """Takes outcomes from the workers and sees them into the database."""

    def __init__(
        self,
        queue: Queue,
        journal: Journal,
        in_thread: InThread,
        all_written: Callable[[], None],
        committed: Committed = nobody_hears,
    ) -> None:
        self._committed = committed
        self._queue = queue
        self._journal = journal
        self._in_thread = in_thread
        self._all_written = all_written
        self._gathered: list[Settled] = []
        self._writing: list[Settled] = []
        self._untold: list[Settled] = []  # not in the log yet
        self._segments: list[Segment] = []
        self._arrived = asyncio.Event()

    @property
    def is_behind(self) -> bool:
        """Whether the database takes outcomes too slowly, or not at all."""
        return len(self._gathered) >= BACKLOG

    def unsettled(self) -> list[int]:
        """Return the deliveries whose outcome is not in the database yet."""
        return [settled.settlement.delivery for settled in (*self._writing, *self._gathered)]

    def take(self, settled: Sequence[Settled]) -> None:
        """Gather outcomes, which the journal has, for the next commit."""
        self._gathered.extend(settled)
        self._untold.extend(settled)
        self._arrived.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Commit group after group until `stop` is set and everything gathered is committed or has failed."""
        while not (stop.is_set() and not self._gathered):
            await wait_for_any(self._arrived, stop)
            await wait_for_any(stop, timeout=GROUP_SECONDS)
            if not await self.commit():
                if stop.is_set():
                    return  # the journal holds them for the next start
                await wait_for_any(stop, timeout=RETRY_SECONDS)

    async def commit(self) -> bool:
        """Write what was gathered; say whether that went well. What failed is kept, in memory and journal."""
        self._arrived.clear()
        group, self._gathered = self._gathered, []
        if not group:
            return True
        self._writing = group
        untold, self._untold = self._untold, []
        try:
            await self._in_thread(self._write, group, untold, self._next_segment())
        except Exception as failure:
            # A defect of ours is as good as a full disk here: keep all, say it, try again.
            maillog.trouble("outcomes not written", count=len(group), defect=str(failure) or repr(failure))
            self._gathered = group + self._gathered
            self._arrived.set()  # they are tried again also where nothing arrives any more
            return False
        finally:
            self._writing = []
        done, self._segments = self._segments, []
        for segment in done:
            segment.discard()
        if not self._gathered:
            self._journal.all_written()
            self._all_written()
        return True

    def _next_segment(self) -> Segment | None:
        """Close the journal's segment; None where it cannot be done, and the database alone must serve."""
        if (
            self._segments
        ):  # the last try failed: a file for every second that the disk is full would be too many
            return self._segments[-1]
        try:
            self._segments.append(self._journal.cut())
        except JournalFailed as failure:
            maillog.trouble("journal", defect=str(failure))
            return None
        return self._segments[-1]

    def _write(self, group: list[Settled], untold: list[Settled], segment: Segment | None) -> None:
        maillog.fates(_fate_line(settled) for settled in untold)
        if segment is not None:
            segment.sync()
        self._queue.settle(settled.settlement for settled in group)
        try:
            self._committed(group)
        except Exception as defect:
            # What is committed stays committed; a watch that stumbled hears of the next group.
            maillog.trouble("outcomes not heard of", count=len(group), defect=repr(defect), exc_info=True)


def _fate_line(settled: Settled) -> FateLine:
    told = settled.settlement
    return FateLine(told.state, told.delivery, settled.address, told.reply, told.at, told.until)

"""Sender processes beside the daemon: started, watched, started again, and told to leave.

A process of the crew has a pipe to the daemon at each end: a line on its standard input wakes it, the end of that
input tells it that the daemon is gone, and each line it prints is its tally.
"""

from __future__ import annotations

import asyncio
import contextlib
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence

import msgspec

from distd import maillog
from distd.delivery.tally import Tally
from distd.waiting import wait_for_any

FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 60.0
_HEALTHY_SECONDS = 60.0  # a process that lived that long did not fail at its start


class Crew:
    """Keeps `count` processes of one command alive."""

    def __init__(self, command: Sequence[str], count: int) -> None:
        self._command = command
        self._count = count
        self._processes: dict[int, Process] = {}
        self._now: dict[int, Tally] = {}  # of each living process
        self._before = Tally()  # of all that ended

    @property
    def tally(self) -> Tally:
        """What all have done together."""
        return Tally.sum([self._before, *self._now.values()])

    @property
    def pids(self) -> list[int]:
        """The processes that live."""
        return [process.pid for process in self._processes.values()]

    def wake(self) -> None:
        """Let all look into the queue at once."""
        for process in self._processes.values():
            if process.stdin is not None and not process.stdin.is_closing():
                process.stdin.write(b"\n")

    async def run(self, stop: asyncio.Event) -> None:
        """Keep them alive until `stop` is set and all have settled what they had in hand."""
        async with asyncio.TaskGroup() as tasks:
            for number in range(self._count):
                tasks.create_task(self._keep(number, stop))

    async def _keep(self, number: int, stop: asyncio.Event) -> None:
        loop = asyncio.get_running_loop()
        pause = FIRST_PAUSE_SECONDS
        while not stop.is_set():
            born = loop.time()
            status = await self._live(number, stop)
            if stop.is_set():
                return
            maillog.trouble("a sender process ended", status=status, again_in_seconds=pause)
            await wait_for_any(stop, timeout=pause)
            healthy = loop.time() - born > _HEALTHY_SECONDS
            pause = FIRST_PAUSE_SECONDS if healthy else min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _live(self, number: int, stop: asyncio.Event) -> int:
        """Let one process live until it ends or is told to; return its exit status."""
        process = await asyncio.create_subprocess_exec(*self._command, stdin=PIPE, stdout=PIPE)
        self._processes[number] = process
        ended = asyncio.Event()
        listening = asyncio.create_task(self._listen(number, process, ended))
        try:
            await wait_for_any(stop, ended)
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            status = await process.wait()
            await listening
            del self._processes[number]
            last_word = msgspec.structs.replace(self._now.pop(number, Tally()), in_flight=0)
            self._before = Tally.sum([self._before, last_word])
        return status

    async def _listen(self, number: int, process: Process, ended: asyncio.Event) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            with contextlib.suppress(msgspec.DecodeError):
                self._now[number] = msgspec.json.decode(line, type=Tally)
        ended.set()

"""A long way between two places on one machine: a TCP proxy that holds back every segment for a while.

    python -m benchmarks.delivery.delaying PORT --to PORT [--milliseconds 10]

Held in each direction, 10 ms make a round trip of 20 ms. Any amount may be on its way: the throughput is not limited,
only the time. The connection itself is made without delay, as if its round trip had passed.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
from collections import deque
from typing import cast

import uvloop


class Way(asyncio.Protocol):
    """One direction of one connection; what comes in goes to `there` when its time has come."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._held: deque[tuple[float, bytes | None]] = deque()  # None: the end
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self.there: asyncio.Transport | None = None
        self.here: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the near end."""
        self.here = cast(asyncio.Transport, transport)  # of uvloop: no subclass

    def data_received(self, data: bytes) -> None:
        """Hold a segment."""
        self._hold(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """Hold the end, too: it must not overtake."""
        self._hold(None)

    def joined(self, there: asyncio.Transport) -> None:
        """Say where everything goes; what came before was held."""
        self.there = there
        self._pass_on()

    def _hold(self, data: bytes | None) -> None:
        self._held.append((self._loop.time() + self._seconds, data))
        if self._timer is None:
            self._timer = self._loop.call_at(self._held[0][0], self._pass_on)

    def _pass_on(self) -> None:
        self._timer = None
        if self.there is None:
            return
        now = self._loop.time() + 0.0005
        due: list[bytes] = []
        while self._held and self._held[0][0] <= now:
            data = self._held.popleft()[1]
            if data is None:
                self.there.write(b"".join(due))
                self.there.close()
                return
            due.append(data)
        if due:
            self.there.write(b"".join(due))
        if self._held:
            self._timer = self._loop.call_at(self._held[0][0], self._pass_on)


class Near(Way):
    """The side of whoever connects: opens the connection behind it."""

    def __init__(self, to: int, seconds: float) -> None:
        super().__init__(seconds)
        self._to = to
        self._opening: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Open the way on."""
        super().connection_made(transport)
        self._opening = self._loop.create_task(self._open())

    async def _open(self) -> None:
        assert self.here is not None
        far = Way(self._seconds)
        far.joined(self.here)
        try:
            there, _ = await self._loop.create_connection(lambda: far, "127.0.0.1", self._to)
        except OSError:
            self.here.abort()
            return
        self.joined(there)


async def serve(port: int, to: int, seconds: float) -> None:
    """Pass everything on until SIGTERM."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    server = await loop.create_server(lambda: Near(to, seconds), "127.0.0.1", port, backlog=1024)
    await stop.wait()
    server.close()


def main() -> None:
    """Read the command line and serve."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("port", type=int)
    options.add_argument("--to", type=int, required=True, help="the port behind the long way")
    options.add_argument("--milliseconds", type=float, default=10.0, help="in each direction")
    chosen = options.parse_args()
    uvloop.run(serve(chosen.port, chosen.to, chosen.milliseconds / 1000))


if __name__ == "__main__":
    main()

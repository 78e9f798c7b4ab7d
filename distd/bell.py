"""A bell at the daemon's door: other processes of this machine ring it when there is something to do at once.

It only saves a wait. Whoever rings in vain, because no daemon runs or the system has no such sockets, loses nothing:
the daemon goes its rounds every few seconds.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

_NAME = "bell"


class Bell:
    """The bell of one workspace, a datagram socket in its queue folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ring(self) -> None:
        """Have the daemon look now."""
        with contextlib.suppress(OSError), self._place() as place, _datagrams() as ringer:
            ringer.sendto(b"\n", place)

    @contextlib.asynccontextmanager
    async def heard(self, answer: Callable[[], None]) -> AsyncIterator[None]:
        """Call `answer` in the running loop for each ringing, until the block ends."""
        loop = asyncio.get_running_loop()
        with _datagrams() as listener:
            with contextlib.suppress(OSError), self._place() as place:
                (self._folder / _NAME).unlink(missing_ok=True)  # of a daemon that was killed
                listener.bind(place)

            def listen() -> None:
                with contextlib.suppress(BlockingIOError):
                    while listener.recv(16):
                        pass
                answer()

            loop.add_reader(listener.fileno(), listen)
            try:
                yield
            finally:
                loop.remove_reader(listener.fileno())
                (self._folder / _NAME).unlink(missing_ok=True)

    @contextlib.contextmanager
    def _place(self) -> Iterator[str]:
        """Return the socket's name by way of the open folder: it holds 107 octets, and a path may be longer."""
        folder = os.open(self._folder, os.O_PATH | os.O_DIRECTORY)
        try:
            yield f"/proc/self/fd/{folder}/{_NAME}"
        finally:
            os.close(folder)


def _datagrams() -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    made.setblocking(False)
    return made

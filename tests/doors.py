"""A door in a loop of its own, for tests that come in as mail does."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import uvloop

from distd.mail.tokens import Tokens
from distd.reception.door import Door, DoorLimits
from distd.reception.recipients import Recipients
from distd.store.spool import Spool

DOMAIN = "sr.example.org"
TOKENS = Tokens(b"k" * 32)
LISTS = ("nmbs", "cag")
ANYWHERE = "smtp://127.0.0.1:0"


@dataclass
class OpenDoor:
    """A door that is open, and what its users need."""

    door: Door
    spool: Spool
    loop: asyncio.AbstractEventLoop
    arrivals: list[datetime] = field(default_factory=list)

    def url(self, index: int = 0) -> tuple[str, int]:
        parts = urlsplit(self.door.bound[index])
        return parts.hostname or "", parts.port or 0

    def client(self, index: int = 0) -> smtplib.SMTP:
        return smtplib.SMTP(*self.url(index), local_hostname="client.example", timeout=20)

    def line(self, index: int = 0) -> Line:
        return Line(socket.create_connection(self.url(index), timeout=20))

    def call(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run something in the door's loop and wait for it."""

        async def run() -> None:
            await work()

        asyncio.run_coroutine_threadsafe(run(), self.loop).result(30)


class Line:
    """A raw connection, for what no well-mannered client would say."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._file = connection.makefile("rb")

    def reply(self) -> str:
        """Read one reply, all of its lines; an empty text when the other side has closed."""
        lines = []
        while line := self._file.readline():
            lines.append(line.decode().rstrip("\r\n"))
            if line[3:4] != b"-":
                break
        return "\n".join(lines)

    def say(self, octets: bytes) -> str:
        self.connection.sendall(octets)
        return self.reply()

    def close(self) -> None:
        self._file.close()
        self.connection.close()


@contextmanager
def open_door(
    folder: Path,
    *listeners: str,
    limits: DoorLimits | None = None,
    spool: Spool | None = None,
    **options: object,
) -> Iterator[OpenDoor]:
    """Open a door in a thread; it is closed, and its spool with it, at the end."""
    spool = spool or Spool(folder)
    loop = uvloop.new_event_loop()  # as the daemon does
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    recipients = Recipients(DOMAIN, TOKENS, lambda: LISTS)
    door = Door(
        listeners or (ANYWHERE,), spool, recipients.find, lambda: datetime.now(UTC), "mx.sr.example.org",
        limits=limits, **options,  # type: ignore[arg-type] # tests pass what Door takes
    )  # fmt: skip
    opened = OpenDoor(door, spool, loop)
    try:
        opened.call(door.start)
        yield opened
    finally:
        opened.call(lambda: door.stop(2))
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
        spool.close()

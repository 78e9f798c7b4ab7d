"""A relay for tests: takes mail over loopback, remembers every message, and misbehaves as it is told."""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

PLAIN = ("SIZE 10000000", "8BITMIME", "SMTPUTF8")
MANNERS = {
    "one by one": PLAIN,
    "pipelining": (*PLAIN, "PIPELINING", "DSN", "ENHANCEDSTATUSCODES"),
    "chunking": (*PLAIN, "PIPELINING", "DSN", "ENHANCEDSTATUSCODES", "CHUNKING"),
}


@dataclass(frozen=True)
class Received:
    """One message the relay took."""

    sender: str
    recipient: str
    options: str
    octets: bytes

    @property
    def message_id(self) -> str:
        return str(message_from_bytes(self.octets)["Message-ID"])


@dataclass
class Fault:
    """What the relay does at `stage` instead of what it should: a reply, `drop`, or `stall`.

    Before `half drop` and `half stall` it says half of a good answer.
    """

    stage: str  # CONNECT EHLO STARTTLS AUTH MAIL RCPT DATA BODY DOT
    action: str
    to: str = ""  # a pattern for the recipient, where there is one
    times: int = 1_000_000_000
    every: int = 1  # 3: at every third occasion
    keep: bool = False  # at DOT: the message is taken, although nobody is told
    seen: int = 0

    def strikes(self, stage: str, recipient: str) -> bool:
        if stage != self.stage or self.times <= 0 or not re.search(self.to, recipient):
            return False
        self.seen += 1
        if self.seen % self.every:
            return False
        self.times -= 1
        return True


@dataclass
class TestRelay:
    """Runs in a thread of its own; `messages` and `faults` may be touched from the test."""

    __test__ = False

    extensions: list[str] = field(default_factory=lambda: [*PLAIN])
    faults: list[Fault] = field(default_factory=list)
    tls: ssl.SSLContext | None = None
    login: tuple[str, str] | None = None
    heads_only: bool = False  # remember the headers of a message alone, for thousands of large ones
    slowness_seconds: float = 0.0  # it thinks for that long over each message
    most_connections: int = 1_000_000_000  # at once; others are greeted by 421
    messages: list[Received] = field(default_factory=list)
    connections: int = 0
    open_now: int = 0
    most_at_once: int = 0  # connections
    logins: int = 0
    secured: int = 0  # connections that went over to TLS
    commands: list[str] = field(default_factory=list)
    port: int = 0
    released: threading.Event = field(default_factory=threading.Event)
    stalled: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def at(self, stage: str, action: str, **more: object) -> Fault:
        """Add a fault and return it."""
        fault = Fault(stage, action, **more)  # type: ignore[arg-type] # the fields are checked by the dataclass
        self.faults.append(fault)
        return fault

    @property
    def recipients(self) -> list[str]:
        return [message.recipient for message in self.messages]

    def keep(self, message: Received) -> None:
        """Take responsibility for a message."""
        self.messages.append(message)

    def told(self, message: Received) -> None:
        """Hear that the answer has left, as far as a server can know."""

    @contextmanager
    def running(self, port: int = 0, host: str = "127.0.0.1") -> Iterator[TestRelay]:
        """Serve on a free port of `host`, or on `port`, until the block ends."""
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, daemon=True)
        thread.start()
        server = asyncio.run_coroutine_threadsafe(self._start(host, port), loop).result(10)
        try:
            yield self
        finally:
            self.released.set()
            asyncio.run_coroutine_threadsafe(_stop(server), loop).result(10)
            loop.call_soon_threadsafe(loop.stop)
            thread.join(10)
            loop.close()

    async def _start(self, host: str, port: int) -> asyncio.Server:
        server = await asyncio.start_server(self._serve, host, port, limit=2**26)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        if self.open_now >= self.most_connections:
            writer.write(b"421 4.7.0 Too many connections from you\r\n")
            writer.close()
            return
        self.open_now += 1
        self.most_at_once = max(self.most_at_once, self.open_now)
        try:
            await _Dialogue(self, reader, writer).run()
        except (_Hangup, ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open_now -= 1
            writer.close()


class _Hangup(Exception):
    """The relay drops the connection."""


class _Dialogue:
    """One connection."""

    def __init__(self, relay: TestRelay, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.relay, self.reader, self.writer = relay, reader, writer
        self.secure = self.known = False
        self.sender = self.recipient = self.options = ""
        self.chunks = b""

    async def run(self) -> None:
        await self.answer("CONNECT", "220 relay.example ESMTP")
        while line := await self.reader.readline():
            words = line.decode("utf-8").rstrip("\r\n")
            verb = words[:4].upper()
            self.relay.commands.append(words)
            if verb == "QUIT":
                await self.say("221 2.0.0 Bye")
                return
            await getattr(self, f"on_{verb.lower()}", self.on_other)(words)

    async def on_ehlo(self, words: str) -> None:
        offers = list(self.relay.extensions)
        if self.relay.tls and not self.secure:
            offers.append("STARTTLS")
        if self.relay.login:
            offers.append("AUTH PLAIN")
        lines = ["relay.example", *offers]
        text = "\r\n".join(f"250{' ' if i == len(lines) - 1 else '-'}{line}" for i, line in enumerate(lines))
        await self.answer("EHLO", text)

    async def on_helo(self, words: str) -> None:
        await self.say("250 relay.example")

    async def on_star(self, words: str) -> None:
        if await self.answer("STARTTLS", "220 2.0.0 Go ahead") and self.relay.tls:
            await self.writer.start_tls(self.relay.tls)
            self.secure = True
            self.relay.secured += 1

    async def on_auth(self, words: str) -> None:
        _, user, password = base64.b64decode(words.split()[2]).decode().split("\0")
        self.known = (user, password) == self.relay.login
        self.relay.logins += self.known
        await self.answer("AUTH", "235 2.7.0 Welcome" if self.known else "535 5.7.8 Bad credentials")

    async def on_mail(self, words: str) -> None:
        if self.sender or self.recipient:
            await self.say("503 5.5.1 Nested MAIL")
            return
        if self.relay.login and not self.known:
            await self.say("530 5.7.0 Authentication required")
            return
        found = re.match(r"MAIL FROM:<(.*?)>(.*)", words, re.I)
        sender, options = (found[1], found[2].strip()) if found else ("", "")
        if await self.answer("MAIL", "250 2.1.0 Ok"):
            self.sender, self.options = sender or "<>", options

    async def on_rcpt(self, words: str) -> None:
        if not self.sender:
            await self.say("503 5.5.1 MAIL first")
            return
        found = re.match(r"RCPT TO:<(.*?)>", words, re.I)
        recipient = found[1] if found else ""
        if await self.answer("RCPT", "250 2.1.5 Ok", recipient):
            self.recipient = recipient

    async def on_data(self, words: str) -> None:
        if not self.recipient:
            await self.say("554 5.5.1 No valid recipients")
            return
        if not await self.answer("DATA", "354 Go ahead", self.recipient):
            return
        await self.misbehave("BODY", self.recipient)
        body = await self.reader.readuntil(b"\r\n.\r\n")
        await self.take(re.sub(rb"(?m)^\.\.", b".", body[:-3]))

    async def on_bdat(self, words: str) -> None:
        chunk = await self.reader.readexactly(int(words.split()[1]))
        if not self.recipient:
            await self.say("503 5.5.1 No valid recipients")
            return
        self.chunks += chunk
        if not words.upper().endswith("LAST"):
            await self.say(f"250 2.0.0 {len(chunk)} octets")
            return
        octets, self.chunks = self.chunks, b""
        if not await self.misbehave("DATA", self.recipient):
            await self.take(octets)

    async def take(self, octets: bytes) -> None:
        """Take a whole message, unless a fault strikes."""
        if self.relay.heads_only:
            octets = octets[: octets.index(b"\r\n\r\n") + 4]
        message = Received(self.sender.replace("<>", ""), self.recipient, self.options, octets)
        recipient, self.sender, self.recipient = self.recipient, "", ""
        for fault in self.relay.faults:
            if fault.stage == "DOT" and fault.strikes("DOT", recipient):
                if fault.keep:
                    self.relay.keep(message)
                if await self.act(fault):
                    return
        if self.relay.slowness_seconds:
            await asyncio.sleep(self.relay.slowness_seconds)
        self.relay.keep(message)
        await self.say(f"250 2.0.0 Ok: queued as {len(self.relay.messages)}")
        self.relay.told(message)

    async def on_rset(self, words: str) -> None:
        self.sender = self.recipient = ""
        self.chunks = b""
        await self.say("250 2.0.0 Ok")

    async def on_noop(self, words: str) -> None:
        await self.say("250 2.0.0 Ok")

    async def on_other(self, words: str) -> None:
        await self.say("502 5.5.2 Not known here")

    async def say(self, text: str) -> None:
        self.writer.write(text.encode() + b"\r\n")
        await self.writer.drain()
        if text.startswith("421"):
            # What was sent behind must be read, or the system answers it with a reset that overtakes our words.
            self.writer.write_eof()
            await self.reader.read()
            raise _Hangup

    async def answer(self, stage: str, text: str, recipient: str = "") -> bool:
        """Give the proper answer unless a fault strikes; return whether the proper one was given."""
        if not await self.misbehave(stage, recipient):
            await self.say(text)
            return text[0] in "23"
        return False

    async def misbehave(self, stage: str, recipient: str) -> bool:
        for fault in self.relay.faults:
            if fault.strikes(stage, recipient):
                return await self.act(fault)
        return False

    async def act(self, fault: Fault) -> bool:
        """Do what the fault says; return whether an answer was given."""
        half, action = fault.action.startswith("half "), fault.action.removeprefix("half ")
        if half:
            self.writer.write(b"250 2.0")
            await self.writer.drain()
        if action == "drop":
            raise _Hangup
        if action == "stall":
            self.relay.stalled.release()
            await asyncio.get_running_loop().run_in_executor(None, self.relay.released.wait, 60)
            return False
        await self.say(fault.action)
        return True


async def _stop(server: asyncio.Server) -> None:
    server.close()
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def self_signed(folder: Path) -> tuple[Path, Path]:
    """Write a certificate for localhost, signed by itself, and its key; return both paths."""
    import subprocess

    certificate, key = folder / "relay.pem", folder / "relay.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost"],
        check=True, capture_output=True,
    )  # fmt: skip
    return certificate, key

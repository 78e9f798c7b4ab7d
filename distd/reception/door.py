"""The door: listens for SMTP and LMTP, and keeps what comes in."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from distd import maillog
from distd.failures import Misconfigured
from distd.mail.addresses import OwnAddress
from distd.reception.group_commit import GroupCommit
from distd.reception.limits import PeerLimits, peer_of
from distd.reception.session import LmtpSession, SessionLimits, SmtpSession
from distd.store.spool import Arrival, Spool

STOP_SECONDS = 20.0
SOCKET_MODE = 0o666  # as open as a port of the loopback interface: the mail server has a user of its own


@dataclass(frozen=True)
class Listener:
    """One place where the door listens."""

    url: str
    protocol: str  # smtp or lmtp
    host: str = ""
    port: int = 0
    path: str = ""  # of a Unix socket

    @classmethod
    def of(cls, url: str) -> Listener:
        """Read `smtp://HOST:PORT`, `lmtp://HOST:PORT` or `lmtp+unix:///PATH`, as the settings have checked it."""
        parts = urlsplit(url)
        protocol, _, unix = parts.scheme.partition("+")
        if unix:
            return cls(url, protocol, path=parts.path)
        return cls(url, protocol, parts.hostname or "", parts.port or 0)


@dataclass(frozen=True)
class DoorLimits:
    """How much the door takes; per-peer limits are for SMTP, since the one LMTP peer is our own mail server."""

    session: SessionLimits = field(default_factory=SessionLimits)
    connections: int = 500
    connections_per_peer: int = 20
    messages_per_peer_per_minute: int = 600


def tls_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """Return the context for STARTTLS; raises Misconfigured when the files cannot be used."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as failure:
        raise Misconfigured(
            f"reception.certificate: {certificate} and {key} cannot be used: {failure}"
        ) from None
    return context


class Door:
    """Listens, admits, and has each message on disk before it is answered 250."""

    def __init__(
        self,
        listeners: Sequence[str],
        spool: Spool,
        find: Callable[[str], Awaitable[OwnAddress | None]],
        clock: Callable[[], datetime],
        hostname: str,
        *,
        limits: DoorLimits | None = None,
        tls: ssl.SSLContext | None = None,
        arrived: Callable[[], None] = lambda: None,
    ) -> None:
        self._listeners = [Listener.of(url) for url in listeners]
        self._limits = limits or DoorLimits()
        self._peers = PeerLimits(self._limits.connections_per_peer, self._limits.messages_per_peer_per_minute)
        self._writer = GroupCommit(spool, arrived)
        self._servers: list[asyncio.AbstractServer] = []
        self._sessions: dict[SmtpSession, str] = {}  # with the peer that each is counted for
        self._empty = asyncio.Event()
        self.hostname = hostname
        self.limits = self._limits.session
        self.tls = tls
        self.find = find
        self.clock = clock

    async def start(self) -> None:
        """Listen everywhere; raises Misconfigured in one sentence, with nothing left open, when a place is taken."""
        # aiosmtpd's own log repeats ours, command by command.
        logging.getLogger("mail.log").setLevel(logging.ERROR)
        self._writer.start()
        for listener in self._listeners:
            try:
                self._servers.append(await self._listen(listener))
            except OSError as failure:
                await self.stop(0)
                reason = failure.strerror or str(failure)
                raise Misconfigured(
                    f"reception.listen: {listener.url}: cannot listen there: {reason}"
                ) from None
        maillog.event("the door is open", listen=self.bound)

    @property
    def bound(self) -> list[str]:
        """Where the door listens, with the ports that were really given."""
        urls = []
        for listener, server in zip(self._listeners, self._servers, strict=False):
            if listener.path:
                urls.append(listener.url)
            else:
                host = f"[{listener.host}]" if ":" in listener.host else listener.host
                port = server.sockets[0].getsockname()[1]  # type: ignore[attr-defined] # asyncio's Server has them
                urls.append(f"{listener.protocol}://{host}:{port}")
        return urls

    async def stop(self, seconds: float = STOP_SECONDS) -> None:
        """Take no new mail; let messages that are coming in end within `seconds`; return when all is on disk."""
        for server in self._servers:
            server.close()
        for session in list(self._sessions):
            session.farewell()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._sessions:
                    self._empty.clear()
                    await self._empty.wait()
        for session in list(self._sessions):
            session.abort()
        await self._writer.stop()
        _remove_sockets(self._listeners[: len(self._servers)])
        self._servers.clear()

    async def _listen(self, listener: Listener) -> asyncio.AbstractServer:
        loop = asyncio.get_running_loop()
        kind = LmtpSession if listener.protocol == "lmtp" else SmtpSession
        if not listener.path:
            return await loop.create_server(lambda: kind(self), listener.host, listener.port, backlog=512)
        _refuse_live_socket(listener.path)
        server = await loop.create_unix_server(lambda: kind(self), listener.path, backlog=512)
        os.chmod(listener.path, SOCKET_MODE)  # noqa: PTH101 - a system call, not worth a thread
        return server

    # ---- what sessions ask

    async def keep(self, arrival: Arrival) -> list[str]:
        """Return the ids under which `arrival` is on disk; raises TemporaryFailure when it is not."""
        return await self._writer.submit(arrival)

    def enter(self, session: SmtpSession, peername: Any) -> str:
        """Count a session in; return the reply that turns it away, or nothing."""
        if len(self._sessions) >= self._limits.connections:
            return "421 4.3.2 Too many connections; please try again later"
        peer = "" if isinstance(session, LmtpSession) else peer_of(peername)
        if not self._peers.enter(peer):
            return "421 4.7.0 Too many connections from you; please try again later"
        self._sessions[session] = peer
        return ""

    def leave(self, session: SmtpSession) -> None:
        """Count a session out."""
        peer = self._sessions.pop(session, None)
        if peer is not None:
            self._peers.leave(peer)
        if not self._sessions:
            self._empty.set()

    def may_send(self, session: SmtpSession) -> bool:
        """Count a message; False when the peer has sent enough for now."""
        return self._peers.take_message(self._sessions.get(session, ""), asyncio.get_running_loop().time())


def _refuse_live_socket(path: str) -> None:
    """Raise OSError when somebody answers at `path`; a dead socket there is replaced by asyncio."""
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(path)
        except OSError:
            return
    raise OSError("another program listens there")


def _remove_sockets(listeners: Sequence[Listener]) -> None:
    for listener in listeners:
        if listener.path:
            Path(listener.path).unlink(missing_ok=True)

"""One conversation at the door: aiosmtpd's SMTP and LMTP, made quicker, and strict about where a message ends.

Only <CR><LF>.<CR><LF> ends a message. What a careless server before us, or after us, might take for an end
(a lone dot between other line ends) is refused, so that no second message can be smuggled inside a first one.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, cast

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, syntax

from distd import maillog
from distd.failures import TemporaryFailure
from distd.mail.addresses import OwnAddress
from distd.store.spool import Arrival

END_OF_DATA = b"\r\n.\r\n"
READ_OCTETS = 65_536
COMMAND_OCTETS = 2_048  # RFC 5321 asks for 512 and more with extensions; tokens and UTF-8 addresses are long

_ANY_END = re.compile(rb"(?:\r\n|\r|\n)\.(?:\r\n|\r|\n)")
_PLAIN_ADDRESS = re.compile(
    r"<([^\x00-\x20\x7f<>\"@:,\\()\[\]]+@[^\x00-\x20\x7f<>\"@:,\\()\[\]]+|)>(?: +(.*))?\Z"
)
_UNFIT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")

TOO_LARGE = "552 5.3.4 This message is larger than we take"
NOT_NOW = "452 4.3.1 We cannot store the message now; please try again later"
SMUGGLED = "521 5.5.2 Only <CR><LF>.<CR><LF> ends a message; a dot between other line ends is refused"
CLOSING = "421 4.3.2 The service is closing; please try again later"


@dataclass(frozen=True)
class SessionLimits:
    """What one conversation may take."""

    maximum_octets: int = 25_000_000
    maximum_recipients: int = 100
    command_seconds: float = 300
    data_seconds: float = 600  # for one whole message


class House(Protocol):
    """What a session asks of the door it belongs to."""

    hostname: str
    limits: SessionLimits
    tls: ssl.SSLContext | None
    find: Callable[[str], Awaitable[OwnAddress | None]]
    clock: Callable[[], datetime]

    async def keep(self, arrival: Arrival) -> list[str]:
        """Return the ids under which `arrival` is on disk; raises TemporaryFailure when it is not."""

    def enter(self, session: SmtpSession, peername: Any) -> str:
        """Count a session in; return the reply that turns it away, or nothing."""

    def leave(self, session: SmtpSession) -> None:
        """Count a session out; once is enough."""

    def may_send(self, session: SmtpSession) -> bool:
        """Count a message; False when the peer has sent enough for now."""


class EndsWrongly(Exception):
    """The peer sent what another server might take for the end of a message."""


def ends_wrongly(tail: bytes) -> bool:
    """Say whether a peer that has sent `tail` and now waits means to have ended its message, and has not."""
    return tail.endswith((b"\n.\n", b"\r.\n", b"\r.\r\n")) or (
        tail.endswith(b"\n.\r\n") and not tail.endswith(END_OF_DATA)
    )


def holds_wrong_end(data: bytes) -> bool:
    """Say whether `data`, from the line end before the first line to END_OF_DATA, holds an end that is none."""
    proper = data.count(b"\r\n")
    if data.count(b"\n") == proper == data.count(b"\r"):
        return False  # only <CR><LF> in it: the usual case
    return any(match.end() != len(data) for match in _ANY_END.finditer(data))


def content_of(data: bytes) -> bytes:
    """Return the message in `data`: without the frame, and with doubled dots undone (RFC 5321, section 4.5.2)."""
    return data[: -len(b".\r\n")].replace(b"\r\n.", b"\r\n")[len(b"\r\n") :]


def _hang_up(transport: asyncio.BaseTransport, reply: str) -> None:
    if transport.is_closing():
        return  # a TLS connection takes its time to close, and nothing more may be written to it
    # uvloop's transports are of no class of asyncio's; they write all the same.
    if reply:
        cast(asyncio.WriteTransport, transport).write(f"{reply}\r\n".encode())
    transport.close()


def _commands_of(kind: type) -> tuple[str, ...]:
    return tuple(name for name in dir(kind) if name.startswith(("smtp_", "auth_")))


class Manners:
    """aiosmtpd's hooks for one session: what is offered, who may send, and to whom."""

    def __init__(self, house: House, session: SmtpSession) -> None:
        self._house = house
        self._session = session

    async def handle_EHLO(self, _: Any, session: Any, __: Any, hostname: str, offers: list[str]) -> list[str]:
        """Offer PIPELINING, and neither AUTH nor HELP."""
        session.host_name = hostname
        kept = [offer for offer in offers if not offer[4:].startswith(("AUTH", "HELP"))]
        return ["\r\n".join([*kept, "250 PIPELINING"])]  # one write, and one packet

    async def handle_MAIL(self, _: Any, __: Any, envelope: Any, address: str, options: list[str]) -> str:
        """Take a sender, unless its peer has sent enough for now."""
        if not self._house.may_send(self._session):
            reply = "451 4.7.1 Too many messages in a minute; please try again later"
            maillog.not_yet(self._session.peer, address, reply)
            return reply
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, _: Any, __: Any, envelope: Any, address: str, options: list[str]) -> str:
        """Take a recipient that exists in this house; there is no relaying."""
        if address in envelope.rcpt_tos:
            return "250 2.1.5 OK"
        if len(envelope.rcpt_tos) >= self._house.limits.maximum_recipients:
            return self._session.turn_away(address, "452 4.5.3 Too many recipients; send the rest separately")
        if await self._house.find(address) is None:
            return self._session.turn_away(address, "550 5.1.1 There is no such address here")
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_exception(self, error: Exception) -> str:
        """Answer a failure of ours with a temporary reply that tells a stranger nothing."""
        if not isinstance(error, TemporaryFailure):
            maillog.trouble("the door failed", peer=self._session.peer, defect=repr(error))
        return "451 4.3.0 We cannot do that now; please try again later"


class SmtpSession(SMTP):
    """One SMTP conversation."""

    command_size_limit = COMMAND_OCTETS
    line_length_limit = READ_OCTETS  # the stream's buffer; commands have their own limit, above
    answers_each_recipient = False
    commands = _commands_of(SMTP)

    def __init__(self, house: House) -> None:
        self._house = house
        self._in_data = False
        self._tail = b""
        self._refused = False
        self._last = False
        self.peer = ""
        super().__init__(
            Manners(house, self),
            data_size_limit=house.limits.maximum_octets,
            enable_SMTPUTF8=True,
            hostname=house.hostname,
            ident="ESMTP distd",
            tls_context=house.tls,
            timeout=house.limits.command_seconds,
            loop=asyncio.get_running_loop(),
        )
        self.command_size_limits = defaultdict(lambda: COMMAND_OCTETS)

    def __dir__(self) -> tuple[str, ...]:
        """Name the commands alone: aiosmtpd looks through every name of each new session."""
        return self.commands

    # ---- the connection

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, unless the door is full; after STARTTLS this is called once more."""
        if self._original_transport is None:
            peername = transport.get_extra_info("peername")
            self.peer = str(peername[0]) if isinstance(peername, tuple) else "local"
            if refusal := self._house.enter(self, peername):
                self._refused = True
                self.turn_away("", refusal)
                _hang_up(transport, refusal)
                return
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Take octets in; notice at once when the peer waits behind an end that is none."""
        if self._refused:
            return
        if self._in_data:
            self._tail = (self._tail + data[-len(END_OF_DATA) :])[-len(END_OF_DATA) :]
            if ends_wrongly(self._tail):
                self._reader.set_exception(EndsWrongly())
                return
        super().data_received(data)

    def eof_received(self) -> bool | None:
        """The peer will send no more."""
        return None if self._refused else super().eof_received()

    def connection_lost(self, error: Exception | None) -> None:
        """The conversation is over."""
        self._house.leave(self)
        if not self._refused:
            super().connection_lost(error)

    def farewell(self) -> None:
        """End the conversation: at once, or behind the message that is coming in."""
        self._last = True
        if not self._in_data:
            self._close(CLOSING)

    def abort(self) -> None:
        """Cut the connection."""
        if self.transport is not None:
            cast(asyncio.WriteTransport, self.transport).abort()

    def _close(self, reply: str = "") -> None:
        if self.transport is not None:
            _hang_up(self.transport, reply)
        if self._handler_coroutine is not None:
            self._handler_coroutine.cancel()

    def turn_away(self, recipient: str, reply: str) -> str:
        """Log and return a reply that refuses something."""
        maillog.turned_away(self.peer, recipient, reply)
        return reply

    # ---- commands

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """Read an address; the usual form by one expression, where the library's full grammar is slow."""
        if match := _PLAIN_ADDRESS.match(arg):
            address, rest = match[1] or "<>", match[2] or ""
        else:
            address, rest = super()._getaddr(arg)
        return (None, None) if address is None or _UNFIT.search(address) else (address, rest)

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        """Take one message, and answer 250 only when it is on disk."""
        if await self.check_helo_needed():
            return
        if arg:
            await self.push("501 5.5.4 Syntax: DATA")
            return
        if self.envelope is None or not self.envelope.rcpt_tos:
            await self.push("503 5.5.1 RCPT first")
            return
        self._in_data, self._tail = True, b"\r\n"
        try:
            await self._take_message(str(self.envelope.mail_from), list(self.envelope.rcpt_tos))
        finally:
            self._in_data = False
        self.envelope = self._create_envelope()
        if self._last:
            self._close()

    async def _take_message(self, sender: str, recipients: list[str]) -> None:
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        self._reset_timeout(self._house.limits.data_seconds)
        try:
            data = await self._read_data()
        except EndsWrongly:
            self._close(self.turn_away(" ".join(recipients), SMUGGLED))
            await asyncio.sleep(0)  # here the cancellation takes hold: nothing more is read
            return
        self._reset_timeout()
        if data is None:
            await self._answer(recipients, self.turn_away(" ".join(recipients), TOO_LARGE))
            return
        reply = await self._keep("" if sender == "<>" else sender, recipients, content_of(data))
        await self._answer(recipients, reply)

    async def _read_data(self) -> bytes | None:
        """Return everything to the end of data, framed by <CR><LF>, or None when it is too large.

        Raises EndsWrongly when it holds what others might take for its end.
        """
        # The line end of the DATA command itself opens the frame: a message may begin with the final dot.
        self._reader._buffer[:0] = b"\r\n"  # type: ignore[attr-defined] # no public way to put octets back
        pieces: list[bytes] = []
        octets = 0
        ended = False
        while not ended:
            try:
                piece = await self._reader.readuntil(END_OF_DATA)
                ended = True
            except asyncio.LimitOverrunError as more:
                piece = await self._reader.read(more.consumed)
            octets += len(piece)
            if octets > self._house.limits.maximum_octets + len(END_OF_DATA):
                pieces.clear()
            else:
                pieces.append(piece)
        if octets > self._house.limits.maximum_octets + len(END_OF_DATA):
            return None
        data = b"".join(pieces)
        if holds_wrong_end(data):
            raise EndsWrongly
        return data

    async def _keep(self, sender: str, recipients: Sequence[str], raw: bytes) -> str:
        try:
            ids = await self._house.keep(Arrival(sender, recipients, raw, self._house.clock()))
        except TemporaryFailure:
            return self.turn_away(" ".join(recipients), NOT_NOW)
        return f"250 2.6.0 Kept as {ids[0]}"

    async def _answer(self, recipients: Sequence[str], reply: str) -> None:
        await self.push("\r\n".join([reply] * (len(recipients) if self.answers_each_recipient else 1)))

    @syntax("VRFY <address>")
    async def smtp_VRFY(self, arg: str) -> None:
        """Who is here is nobody's business."""
        await self.push("502 5.5.1 VRFY is not available")

    async def smtp_EXPN(self, arg: str) -> None:
        """Nor who is on a list."""
        await self.push("502 5.5.1 EXPN is not available")

    async def smtp_AUTH(self, arg: str) -> None:
        """Nobody logs in at this door."""
        await self.push("502 5.5.1 AUTH is not available")


class LmtpSession(SmtpSession, LMTP):
    """One LMTP conversation (RFC 2033): each recipient has an answer of its own."""

    answers_each_recipient = True
    commands = _commands_of(LMTP)

    async def smtp_LHLO(self, arg: str) -> None:
        """The greeting of LMTP."""
        await SMTP.smtp_EHLO(self, arg)

    async def smtp_EHLO(self, arg: str) -> None:
        """This is LMTP."""
        await LMTP.smtp_EHLO(self, arg)

    async def smtp_HELO(self, arg: str) -> None:
        """This is LMTP."""
        await LMTP.smtp_HELO(self, arg)

"""One kept connection to the relay, over aiosmtplib.

Sends one message at a time and says exactly where the connection was lost, since that decides between trying
again and not knowing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import cast

import aiosmtplib
from aiosmtplib.protocol import SMTPProtocol

from distd.delivery.lost import ConnectionGone, RelayDown, foreign
from distd.delivery.outcomes import Deferred, Outcome, Refused, RelayTrouble, Unknown
from distd.delivery.relay import Relay
from distd.delivery.replies import Reply, Stage, goes_on, judge
from distd.delivery.wire import dot_stuffed
from distd.mail.addresses import needs_smtputf8, wire_address
from distd.mail.envelope import Envelope
from distd.mail.phrase import one_line

_QUIT_SECONDS = 5.0


class _NothingSaid(ConnectionGone):
    """The connection was gone before the relay heard or answered anything of this message."""


class Line:
    """One connection to the relay, kept between messages and opened anew when it is gone."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._client: aiosmtplib.SMTP | None = None

    @property
    def is_open(self) -> bool:
        """Whether the connection stands, as far as can be known without asking."""
        return self._client is not None and self._client.is_connected

    @property
    def extensions(self) -> dict[str, str]:
        """What the relay offers: extension in lower case, and its parameter."""
        return dict(self._client.esmtp_extensions) if self._client else {}

    async def open(self) -> None:
        """Connect, secure, log in and say hello; raises RelayDown."""
        relay = self._relay
        self._drop()
        client = aiosmtplib.SMTP(
            hostname=relay.host,
            port=relay.port,
            local_hostname=relay.hello_name,
            timeout=relay.timeout_seconds,
            use_tls=relay.implicit_tls,
            start_tls=relay.start_tls_wish,
            validate_certs=relay.verify_certificate,
            username=relay.username or None,
            password=relay.password or None,
        )
        with foreign(RelayDown, f"relay {relay}"):
            await client.connect()
            await _hello(client)
        self._client = client

    async def send(self, envelope: Envelope, before_dot: Callable[[], None]) -> Outcome:
        """Send one message and return its outcome; `before_dot` is called when only the final dot is left.

        What `before_dot` raises is raised here, and the message is not sent.
        """
        try:
            kept = self.is_open
            if not kept:
                await self.open()
            try:
                return await self._transact(envelope, before_dot)
            except _NothingSaid as silence:
                if not kept:
                    return Deferred(f"{silence}")
            # The relay had closed the kept connection meanwhile, as it may.
            await self.open()
            return await self._transact(envelope, before_dot)
        except RelayDown as failure:
            return RelayTrouble(str(failure))
        except ConnectionGone as failure:
            return Deferred(str(failure))
        except BaseException:
            self._drop()  # nobody can tell where in the conversation this left us
            raise

    async def close(self) -> None:
        """Say goodbye and close."""
        client = self._client
        if client is not None and client.is_connected:
            with contextlib.suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
                await client.quit(timeout=min(self._relay.timeout_seconds, _QUIT_SECONDS))
        self._drop()

    async def _transact(self, envelope: Envelope, before_dot: Callable[[], None]) -> Outcome:
        message = dot_stuffed(envelope.message)
        options = self._mail_options(envelope, message)
        if isinstance(options, Refused):
            return options
        sender, recipient = _wire(envelope.sender), _wire(envelope.recipient)
        try:
            reply = await self._command(b"MAIL", b"FROM:<" + sender + b">", *options)
        except ConnectionGone as gone:
            raise _NothingSaid(str(gone)) from gone
        if not goes_on(Stage.MAIL, reply):
            return await self._turned_down(Stage.MAIL, reply)
        reply = await self._command(b"RCPT", b"TO:<" + recipient + b">")
        if not goes_on(Stage.RCPT, reply):
            return await self._turned_down(Stage.RCPT, reply)
        reply = await self._command(b"DATA")
        if not goes_on(Stage.DATA, reply):
            return await self._turned_down(Stage.DATA, reply)
        await self._write_body(message)
        return await self._end_with_dot(before_dot)

    def _mail_options(self, envelope: Envelope, message: bytes) -> list[bytes] | Refused:
        """Return the parameters of MAIL, or why this relay cannot take the message (RFC 1870, 6152, 6531)."""
        offered = self.extensions
        options: list[bytes] = []
        if "size" in offered:
            limit = offered["size"].strip()
            if limit.isdigit() and 0 < int(limit) < len(message):
                return Refused(
                    f"552 5.3.4 the message has {len(message)} octets and the relay takes {limit}", "5.3.4"
                )
            options.append(b"SIZE=%d" % len(message))
        if needs_smtputf8(envelope.recipient) or needs_smtputf8(envelope.sender):
            if "smtputf8" not in offered:
                return Refused(
                    "553 5.6.7 the address needs SMTPUTF8 (RFC 6531), which the relay lacks", "5.6.7"
                )
            options.append(b"SMTPUTF8")
        if "8bitmime" in offered and not message.isascii():
            options.append(b"BODY=8BITMIME")
        return options

    async def _write_body(self, message: bytes) -> None:
        """Write all but the final dot, and return when the transport has room again."""
        with self._conversation():
            self._protocol.write(message)
            async with asyncio.timeout(self._relay.timeout_seconds):
                # What StreamWriter.drain() calls on every protocol; aiosmtplib has no other name for it.
                await self._protocol._drain_helper()

    async def _end_with_dot(self, before_dot: Callable[[], None]) -> Outcome:
        if not self.is_open:
            raise ConnectionGone("the connection to the relay was lost before the final dot")
        before_dot()  # what it raises drops the connection: no dot, no message
        # From here until the answer nobody but the relay knows whether the message was taken.
        try:
            with self._conversation():
                self._protocol.write(b".\r\n")
                response = await self._protocol.read_response(timeout=self._relay.timeout_seconds)
        except ConnectionGone as gone:
            return Unknown(f"after the final dot: {gone}")
        return await self._turned_down(Stage.DOT, _reply(response))

    async def _command(self, *words: bytes) -> Reply:
        with self._conversation():
            response = await self._protocol.execute_command(*words, timeout=self._relay.timeout_seconds)
        return _reply(response)

    async def _turned_down(self, stage: Stage, reply: Reply) -> Outcome:
        """Make the connection fit for the next message and return the outcome of this one."""
        outcome = judge(stage, reply)
        if isinstance(outcome, RelayTrouble) or reply.code // 100 not in {2, 4, 5}:
            self._drop()
        elif stage is Stage.DATA and reply.code // 100 == 2:
            self._drop()  # such a relay does not know where it is in the conversation
        elif stage is not Stage.DOT:
            try:
                reset = await self._command(b"RSET")
            except ConnectionGone:
                return outcome
            if reset.code // 100 != 2:
                self._drop()
        return outcome

    @property
    def _protocol(self) -> SMTPProtocol:
        if self._client is None or self._client.protocol is None:
            raise aiosmtplib.SMTPServerDisconnected("the connection was lost")
        return self._client.protocol

    @contextlib.contextmanager
    def _conversation(self) -> Iterator[None]:
        try:
            with foreign(ConnectionGone, f"relay {self._relay}"):
                yield
        except ConnectionGone:
            self._drop()
            raise

    def _drop(self) -> None:
        """Cut the connection; octets still in our buffer are not sent any more."""
        client, self._client = self._client, None
        if client is None:
            return
        transport = client.transport
        if transport is not None:
            cast(asyncio.WriteTransport, transport).abort()
        client.close()


async def knock(relay: Relay) -> dict[str, str]:
    """Open a connection, log in, and return the extensions offered; raises RelayDown with the reason."""
    line = Line(relay)
    try:
        await line.open()
        return line.extensions
    finally:
        await line.close()


async def _hello(client: aiosmtplib.SMTP) -> None:
    """Say EHLO where connecting did not, or HELO to a relay that knows no other (RFC 5321, section 3.2)."""
    if not client.is_ehlo_or_helo_needed:
        return
    try:
        await client.ehlo()
    except aiosmtplib.SMTPHeloError:
        await client.helo()


def _reply(response: aiosmtplib.SMTPResponse) -> Reply:
    text = response.message
    return Reply(response.code, text if text.isprintable() else one_line(text))


def _wire(address: str) -> bytes:
    return wire_address(address).encode()

"""One kept connection to the relay.

aiosmtplib connects, secures, logs in and says EHLO; then the transport is ours, and a `Pipeline` talks over it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable
from typing import cast

import aiosmtplib

from distd import maillog
from distd.delivery.lost import RelayDown, foreign
from distd.delivery.offer import Offer, put
from distd.delivery.outcomes import Refused
from distd.delivery.pipeline import Ended, Loss, Manner, Pipeline, Transaction
from distd.delivery.relay import Relay
from distd.delivery.stock import Hand
from distd.mail.envelope import Envelope
from distd.store.words import Lane
from distd.waiting import wait_for_any

_QUIT_SECONDS = 5.0
_JOIN_OCTETS = 65_536  # up to here one copy is cheaper than many buffers

Heard = Callable[["Line", list[Ended[Hand]]], None]
Connect = Callable[[Relay], Awaitable[aiosmtplib.SMTP]]
Lost = Callable[["Line", list[Ended[Hand]], list[tuple[Transaction[Hand], Loss]], str], None]


class Line(asyncio.Protocol):
    """One connection to the relay for the hands of some lanes.

    `heard` is called with the transactions that ended, whenever the relay has said something or the line has room
    again; `lost` once for a connection that ended otherwise than by `close`, with what was open on it.
    """

    def __init__(
        self,
        relay: Relay,
        lanes: tuple[Lane, ...],
        heard: Heard,
        lost: Lost,
        connect: Connect | None = None,
    ) -> None:
        """`connect` opens the connection, as `connected` does, which does it where nothing else is said."""
        self.relay = relay
        self._connect = connect or connected
        self.lanes = lanes
        self.served = False  # whether the relay has dealt with a message on this connection
        self.dropped = False  # whether it was us who could not go on
        self._heard = heard
        self._lost = lost
        self._offer = Offer()
        self._pipeline: Pipeline[Hand] = Pipeline(Manner.LOCKSTEP)
        self._transport: asyncio.Transport | None = None
        self._changed = asyncio.Event()
        self._leaving = False
        self._heard_at = 0.0
        self._loop = asyncio.get_running_loop()

    # ---- the connection

    @property
    def is_open(self) -> bool:
        """Whether the connection stands, as far as can be known without asking."""
        return self._transport is not None

    @property
    def said_goodbye(self) -> bool:
        """Whether the relay closed in order, by 421: then it has taken nothing that it did not answer."""
        return self._pipeline.said_goodbye

    @property
    def is_idle(self) -> bool:
        """Whether no message is on its way."""
        return self._pipeline.is_idle

    async def open(self) -> None:
        """Connect, secure, log in and say hello; raises RelayDown."""
        client = await self._connect(self.relay)
        if client.transport is None:
            raise RelayDown(f"{self.relay.called}: closed the connection after its greeting")
        self._offer = Offer.of(client.esmtp_extensions)
        self._pipeline = Pipeline(self._offer.manner(self.relay.chunking), self.relay.depth)
        transport = cast(asyncio.Transport, client.transport)
        transport.set_write_buffer_limits(high=0)  # so that `resume_writing` says when a large body has left
        transport.set_protocol(self)
        if transport.is_closing():
            raise RelayDown(f"{self.relay.called}: closed the connection after its greeting")
        self._transport = transport
        self._heard_at = self._loop.time()

    async def until_gone(self, leave: asyncio.Event) -> None:
        """Return when the connection is gone, or when `leave` is set and nothing is on its way any more."""
        while self.is_open and not (leave.is_set() and self.is_idle):
            self._leaving = leave.is_set()
            self._changed.clear()
            events = (self._changed,) if self._leaving else (self._changed, leave)
            await wait_for_any(*events, timeout=self._patience())
            if self._pipeline.awaits_reply and self._patience() <= 0:
                self._end("no answer in time")

    async def close(self) -> None:
        """Say goodbye and close."""
        transport, self._transport = self._transport, None
        if transport is None:
            return
        goodbye = asyncio.Event()
        transport.set_protocol(_Goodbye(goodbye))
        transport.write(b"QUIT\r\n")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(self.relay.timeout_seconds, _QUIT_SECONDS)):
                await goodbye.wait()
        transport.abort()

    def _patience(self) -> float:
        """Return for how many seconds more the relay may be silent."""
        if not self._pipeline.awaits_reply:
            return self.relay.timeout_seconds
        return self._heard_at + self.relay.timeout_seconds - self._loop.time()

    def _end(self, reason: str) -> None:
        """Cut the connection; octets still in our buffer are not sent any more."""
        transport, self._transport = self._transport, None
        if transport is None:
            return
        transport.abort()
        ended, left = self._pipeline.lost()
        self._changed.set()
        self._lost(self, ended, left, f"{self.relay.called}: {reason}")

    # ---- what the pipeline is for

    @property
    def has_room(self) -> bool:
        """Whether another message may be begun."""
        return self._transport is not None and not self._leaving and self._pipeline.has_room

    def begin(self, hand: Hand, envelope: Envelope) -> Refused | None:
        """Put a message on the line; return why this relay cannot take it, or None."""
        transaction = put(envelope, self._offer, self._pipeline.manner, hand)
        if isinstance(transaction, Refused):
            return transaction
        if not self._pipeline.awaits_reply:
            self._heard_at = self._loop.time()
        self._pipeline.begin(transaction)
        return None

    def committed(self) -> list[Transaction[Hand]]:
        """Return the messages that are complete once `write` was called; none where nothing can be written any more."""
        return self._pipeline.take_committed() if self.is_open else []

    def write(self) -> bool:
        """Send what is to be sent; say whether `committed` has more to tell."""
        output = self._pipeline.take_output()
        transport = self._transport
        if transport is None:
            return False
        if output:
            if sum(map(len, output)) <= _JOIN_OCTETS:
                transport.write(b"".join(output))
            else:
                transport.writelines(output)
        if self._pipeline.is_draining and not transport.get_write_buffer_size():
            self._pipeline.drained()
            return True
        return False

    def break_off(self, defect: Exception) -> None:
        """Cut the connection since we made a mistake on it, which must cost the others nothing.

        What is on its way is unknown or deferred now, and the next connection starts afresh.
        """
        maillog.trouble("a line failed", defect=repr(defect), exc_info=defect)
        self._end(f"a defect of distd: {defect!r}")

    def drop(self, reason: str, unsent: Iterable[Transaction[Hand]]) -> None:
        """Cut the connection since we ourselves cannot go on; the output that would commit `unsent` was not sent."""
        self.dropped = True
        for transaction in unsent:
            transaction.committed = False
        self._end(reason)

    # ---- what asyncio calls

    def data_received(self, data: bytes) -> None:
        """Take what the relay says."""
        if self._transport is None:
            return
        self._heard_at = self._loop.time()
        ended = self._pipeline.receive(data)
        self.served = self.served or bool(ended)
        self._heard(self, ended)
        if self._pipeline.trouble:
            self._end(self._pipeline.trouble)
        elif self._leaving and self._pipeline.is_idle:
            self._changed.set()

    def resume_writing(self) -> None:
        """All has left our buffer."""
        if self._pipeline.is_draining:
            self._pipeline.drained()
            self._heard(self, [])

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is gone."""
        self._end(f"the connection was lost{f': {exc}' if exc else ''}")


class _Goodbye(asyncio.Protocol):
    """Waits for the relay to close after QUIT."""

    def __init__(self, gone: asyncio.Event) -> None:
        self._gone = gone

    def data_received(self, data: bytes) -> None:
        self._gone.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._gone.set()


async def connected(relay: Relay) -> aiosmtplib.SMTP:
    """Connect, secure, log in and say hello; raises RelayDown."""
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
    return await greeted(client, relay.called)


async def greeted(client: aiosmtplib.SMTP, called: str) -> aiosmtplib.SMTP:
    """Have a client connect and say hello, and return it; raises RelayDown, the connection closed."""
    try:
        with foreign(RelayDown, called):
            await client.connect()
            await say_hello(client)
    except BaseException:
        client.close()
        raise
    return client


async def say_goodbye(client: aiosmtplib.SMTP, seconds: float) -> None:
    """Quit, as far as the server has an ear for it, and close."""
    with contextlib.suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
        await client.quit(timeout=seconds)
    client.close()


async def knock(relay: Relay) -> dict[str, str]:
    """Open a connection, log in, and return the extensions offered; raises RelayDown with the reason."""
    client = await connected(relay)
    extensions = dict(client.esmtp_extensions)
    await say_goodbye(client, min(relay.timeout_seconds, _QUIT_SECONDS))
    return extensions


async def say_hello(client: aiosmtplib.SMTP) -> None:
    """Say EHLO where connecting did not, or HELO to a relay that knows no other (RFC 5321, section 3.2)."""
    if not client.is_ehlo_or_helo_needed:
        return
    try:
        await client.ehlo()
    except aiosmtplib.SMTPHeloError:
        await client.helo()

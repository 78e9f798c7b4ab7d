"""Opens connections to other people's servers, encrypted where they can (RFC 3207, RFC 7435).

Certificates are not verified where no policy asks for it: many servers have none that anybody could, and the other
choice would be the clear.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from functools import cache

import aiosmtplib

from distd import maillog
from distd.delivery.direct.servers import Server
from distd.delivery.line import greeted, say_hello
from distd.delivery.lost import RelayDown, foreign
from distd.delivery.relay import Relay
from distd.mail.mta_sts import Mode

# A server that is there answers a knock at once, and greets us within a minute; there are others to be tried.
KNOCK_SECONDS, GREETING_SECONDS = 20.0, 60.0


class TlsFailed(RelayDown):
    """A server that answers does not go over to TLS as it should."""


async def connected(trusted: ssl.SSLContext, relay: Relay) -> aiosmtplib.SMTP:
    """Connect to a Server, say hello, and secure what can be; raises RelayDown.

    `trusted` says whose certificates are good where they count.

    Where the domain's policy says so, it is TLS with a certificate that names the host, or nothing. Else TLS is taken
    where it is offered, and where it fails a fresh connection goes in the clear, unless the settings require it.
    """
    assert isinstance(relay, Server)
    if relay.policy is Mode.ENFORCE:
        return await _opened(relay, trusted, required=True)
    if relay.policy is Mode.TESTING:
        try:
            return await _opened(relay, trusted, required=True)
        except TlsFailed as failure:
            maillog.event("MTA-STS in testing: not to be delivered", server=str(relay), reason=str(failure))
    if relay.starttls == "never":
        return await _greeted(relay)
    try:
        return await _opened(relay, _any_certificate(), required=relay.starttls == "required")
    except TlsFailed as failure:
        if relay.starttls == "required":
            raise
        maillog.event("TLS failed, so in the clear", server=str(relay), reason=str(failure))
    return await _greeted(relay)


async def _opened(server: Server, context: ssl.SSLContext, required: bool) -> aiosmtplib.SMTP:
    """Connect, and go over to TLS where it is offered; raises TlsFailed where that fails, or is required and is not."""
    client = await _greeted(server)
    try:
        await _secure(client, server, context, required)
    except BaseException:
        client.close()
        raise
    return client


async def _secure(client: aiosmtplib.SMTP, server: Server, context: ssl.SSLContext, required: bool) -> None:
    if not client.supports_extension("starttls"):
        if required:
            raise TlsFailed(f"{server}: it offers no TLS (STARTTLS)")
        return
    with foreign(TlsFailed, str(server)):
        try:
            await client.starttls(server_hostname=server.host, tls_context=context)
        except ssl.SSLCertVerificationError as failure:
            why = failure.verify_message
            raise TlsFailed(f"{server}: its certificate is not good for {server.host}: {why}") from failure
        await say_hello(client)


async def _greeted(server: Server) -> aiosmtplib.SMTP:
    client = aiosmtplib.SMTP(
        hostname=server.host,  # the name that TLS asks for (SNI)
        sock=await _reached(server),
        local_hostname=server.hello_name,
        timeout=min(server.timeout_seconds, GREETING_SECONDS),
        start_tls=False,
    )
    return await greeted(client, server.called)


async def _reached(server: Server) -> socket.socket:
    """Return a socket that is connected to the server's address."""
    family = socket.AF_INET6 if ":" in server.address else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        async with asyncio.timeout(min(server.timeout_seconds, KNOCK_SECONDS)):
            await asyncio.get_running_loop().sock_connect(connection, (server.address, server.port))
    except BaseException as failure:
        connection.close()
        if isinstance(failure, TimeoutError):
            raise RelayDown(f"{server}: cannot be reached: no answer in time") from failure
        if isinstance(failure, OSError):
            why = os.strerror(failure.errno) if failure.errno else str(failure)
            raise RelayDown(f"{server}: cannot be reached: {why}") from failure
        raise
    return connection


def trusted_by_system() -> ssl.SSLContext:
    """Return a context for certificates that name their host and are trusted on this machine."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@cache
def _any_certificate() -> ssl.SSLContext:
    """Return a context that encrypts and verifies nothing: old versions and ciphers too, the clear would be worse."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context

"""Opens connections to other people's servers, encrypted where they can (RFC 3207; RFC 7435: some protection, mostly).

Certificates are not verified: most servers have none that anybody could, and the other choice would be the clear.
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
from distd.delivery.line import say_hello
from distd.delivery.lost import RelayDown, foreign
from distd.delivery.relay import Relay

# A server that is there answers a knock at once; there are others to be tried.
KNOCK_SECONDS = 20.0


async def connected(relay: Relay) -> aiosmtplib.SMTP:
    """Connect to a Server, say hello, and secure what can be; raises RelayDown.

    Where TLS was offered and fails, a fresh connection goes in the clear, unless TLS is required.
    """
    assert isinstance(relay, Server)
    client = await _greeted(relay)
    if relay.starttls == "never":
        return client
    try:
        await _secure(client, relay)
    except RelayDown as failure:
        client.close()
        if relay.starttls == "required":
            raise
        maillog.event("TLS failed, so in the clear", server=str(relay), reason=str(failure))
        return await _greeted(relay)
    except BaseException:
        client.close()
        raise
    return client


async def _secure(client: aiosmtplib.SMTP, server: Server) -> None:
    """Go over to TLS where the server offers it; raises RelayDown where it fails, or is required and not offered."""
    if not client.supports_extension("starttls"):
        if server.starttls == "required":
            raise RelayDown(f"{server}: it offers no TLS (STARTTLS), which relay.starttls asks for")
        return
    with foreign(RelayDown, str(server)):
        await client.starttls(server_hostname=server.host, tls_context=_any_certificate())
        await say_hello(client)


async def _greeted(server: Server) -> aiosmtplib.SMTP:
    client = aiosmtplib.SMTP(
        hostname=server.host,  # the name that TLS asks for (SNI)
        sock=await _reached(server),
        local_hostname=server.hello_name,
        timeout=server.timeout_seconds,
        start_tls=False,
    )
    try:
        with foreign(RelayDown, str(server)):
            await client.connect()
            await say_hello(client)
    except BaseException:
        client.close()
        raise
    return client


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


@cache
def _any_certificate() -> ssl.SSLContext:
    """Return a context that encrypts and verifies nothing: old versions and ciphers too, the clear would be worse."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context

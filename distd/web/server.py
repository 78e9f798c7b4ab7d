"""Serves the pages in the daemon's own event loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import uvicorn

from distd.failures import Misconfigured

GRACE_SECONDS = 5
CONNECTIONS = 500


class _Guest(uvicorn.Server):
    """uvicorn as a guest: signals belong to the daemon."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def bind(listen: str) -> socket.socket:
    """Take the port of `HOST:PORT`; raises Misconfigured when it is taken or may not be had."""
    parts = urlsplit(f"tcp://{listen}")
    host, port = parts.hostname or "", parts.port or 0
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=CONNECTIONS)
    except OSError as failure:
        raise Misconfigured(
            f"web.listen: {listen} cannot be listened on: {failure.strerror}; choose another port"
        ) from None


async def serve(app: Any, listener: socket.socket, stop: asyncio.Event) -> None:
    """Answer requests until `stop` is set; requests in hand are answered first."""
    server = _Guest(
        uvicorn.Config(
            app,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            ws="none",
            limit_concurrency=CONNECTIONS,
            timeout_graceful_shutdown=GRACE_SECONDS,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.should_exit = True
        stopping.cancel()
        await serving
        listener.close()

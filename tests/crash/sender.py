"""The process that is killed: one dispatcher on the database in a folder, until nothing is due.

Run as `python -m tests.crash.sender FOLDER PORT CONNECTIONS`.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path

from distd.delivery.breaker import Breaker
from distd.delivery.dispatcher import Dispatcher, Pace
from distd.delivery.fates import Rules
from distd.delivery.journal import Journal
from distd.delivery.relay import Relay
from distd.delivery.smarthosts import Smarthosts
from distd.mail.envelope import Envelope
from distd.store.database import Database
from distd.store.queue import Claimed, Queue


def compose(claimed: Claimed, now: datetime) -> Envelope:
    """Return the same message for the same delivery, whenever it is asked for."""
    head = f"Message-ID: <{claimed.id}@sr.example.org>\r\nSubject: issue 1\r\n\r\n"
    return Envelope.of(
        f"nmbs-bounces+{claimed.id}@sr.example.org", claimed.address, head.encode() + b"Hello.\r\n" * 50
    )


def main(folder: Path, port: int, connections: int) -> None:
    """Send until nothing is due any more."""
    queue = Queue(Database.open("sqlite:///crash.db", folder))
    dispatcher = Dispatcher(
        queue,
        Journal(folder / "journal", f"{os.getpid()}-{secrets.token_hex(4)}"),
        Smarthosts(
            [Relay("127.0.0.1", port, "distd.example", timeout_seconds=10)], connections, Breaker(5, 0.2)
        ),
        compose,
        lambda: datetime.now(UTC),
        Rules(120, "retry-once"),
        Pace(batch=100, trouble_seconds=0.2),
    )
    asyncio.run(dispatcher.drain_once())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

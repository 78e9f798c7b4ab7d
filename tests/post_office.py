"""A post office for tests of delivery: queue, relay, journal, clock, and dispatchers made from them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from distd.delivery.breaker import Breaker
from distd.delivery.dispatcher import Dispatcher, Pace
from distd.delivery.fates import Rules
from distd.delivery.journal import Journal
from distd.delivery.relay import Relay
from distd.delivery.settling import Committed, nobody_hears
from distd.delivery.smarthosts import Smarthosts
from distd.delivery.way import Way
from distd.mail.addresses import wire_address
from distd.mail.envelope import Envelope
from distd.store.queue import Claimed, Queue
from distd.store.tables import Delivery
from distd.store.words import DeliveryState
from tests.conftest import Clock
from tests.relay import TestRelay


def compose(claimed: Claimed, now: datetime) -> Envelope:
    text = f"Message-ID: <{claimed.id}@sr.example.org>\r\nSubject: issue 1\r\n\r\nHello.\r\n.lone dot\r\n"
    return Envelope.of(
        f"nmbs-bounces+{claimed.id}@sr.example.org", wire_address(claimed.address), text.encode()
    )


@dataclass
class Post:
    """A post office: queue, relay, journal, clock, and dispatchers made from them."""

    queue: Queue
    relay: TestRelay
    clock: Clock
    folder: Path
    made: int = 0
    way: Smarthosts = field(init=False)  # of the last dispatcher that was made
    rules: Rules = field(default_factory=lambda: Rules(120, "retry-once"))
    pace: dict[str, Any] = field(default_factory=lambda: {"connections": 4, "batch": 20})
    relay_options: dict[str, Any] = field(default_factory=dict)
    committed: Committed = nobody_hears
    fallbacks: list[int] = field(default_factory=list)  # ports

    @property
    def is_chunking(self) -> bool:
        """Whether the relay is talked to by CHUNKING."""
        return "CHUNKING" in self.relay.extensions

    def dispatcher(self, compose: Callable[[Claimed, datetime], Envelope] = compose) -> Dispatcher:
        self.made += 1
        pace = {**self.pace}
        breaker = Breaker(pace.pop("breaker_failures", 5), pace.pop("breaker_pause_seconds", 60.0))
        way = self.way_out(pace.pop("connections", 10), breaker)
        return Dispatcher(
            self.queue, Journal(self.folder, f"owner-{self.made}"), way, compose, self.clock, self.rules,
            Pace(**pace, trouble_seconds=breaker.pause_seconds), chance=lambda: 0.0, committed=self.committed,
        )  # fmt: skip

    def way_out(self, connections: int, breaker: Breaker) -> Way:
        options = {"timeout_seconds": 5.0, **self.relay_options}
        relays = [
            Relay("127.0.0.1", port, "distd.example", **options)
            for port in (self.relay.port, *self.fallbacks)
        ]
        self.way = Smarthosts(relays, connections, breaker)
        return self.way

    def drain(self, **more: Any) -> Dispatcher:
        dispatcher = self.dispatcher(**more)
        asyncio.run(asyncio.wait_for(dispatcher.drain_once(), 30))
        return dispatcher

    def states(self) -> dict[DeliveryState, int]:
        return {state: count for state, count in self.queue.counts().items() if count}

    def only(self) -> Delivery:
        [delivery] = Delivery.select()
        found: Delivery = delivery
        return found


async def until(holds: Callable[[], object], seconds: float = 20) -> None:
    """Return when `holds` does; raises TimeoutError after the deadline."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - what it waits for sets no event
            await asyncio.sleep(0.01)

"""A small internet on loopback addresses: a resolver, mail servers at one port, and a post office without a relay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from distd.delivery.breaker import Breaker
from distd.delivery.direct.destination import Means, Terms
from distd.delivery.direct.outward import Direct
from distd.delivery.direct.resolving import Directory
from distd.delivery.direct.servers import Acquaintances, Server
from distd.delivery.way import Way
from distd.store.queue import Queue
from tests.conftest import Clock
from tests.house import free_port
from tests.post_office import Post
from tests.relay import TestRelay
from tests.resolver import resolver


@dataclass
class Internet:
    """Names, addresses and the servers at them; all listen on one port."""

    records: dict[str, Sequence[str] | Mapping[str, Sequence[str]]]
    resolver: str
    port: int
    _stack: ExitStack
    servers: dict[str, TestRelay] = field(default_factory=dict)  # by address

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Internet]:
        records: dict[str, Sequence[str] | Mapping[str, Sequence[str]]] = {}
        with resolver(records) as place, ExitStack() as stack:
            yield cls(records, place, free_port(), stack)

    def server(self, address: str, **options: Any) -> TestRelay:
        """Start a mail server at an address."""
        server = TestRelay(**options)
        self._stack.enter_context(server.running(self.port, address))
        self.servers[address] = server
        return server

    def host(self, name: str, *addresses: str) -> None:
        """Give a host its addresses."""
        self.records[name] = {
            "A": [one for one in addresses if ":" not in one],
            "AAAA": [one for one in addresses if ":" in one],
        }

    def domain(self, name: str, *exchanges: str, **more: Sequence[str]) -> None:
        """Give a domain its MX records, such as `10 mx.bank.example.`"""
        self.records[name] = {"MX": exchanges, **more}

    def bank(self, domain: str, *addresses: str, **options: Any) -> list[TestRelay]:
        """Give a domain a server at each address, in this order of preference."""
        self.domain(domain, *(f"{10 + n} mx{n}.{domain}." for n, _ in enumerate(addresses)))
        for number, address in enumerate(addresses):
            self.host(f"mx{number}.{domain}", address)
        return [self.servers.get(address) or self.server(address, **options) for address in addresses]


@dataclass
class DirectPost(Post):
    """A post office that knows no relay."""

    pace: dict[str, Any] = field(default_factory=lambda: {"connections": 4, "batch": 200})
    internet: Internet | None = None
    direct: dict[str, Any] = field(default_factory=dict)  # terms
    own_names: frozenset[str] = frozenset({"distd.example"})

    @classmethod
    def at(cls, internet: Internet, queue: Queue, clock: Clock, folder: Path) -> DirectPost:
        return cls(queue, TestRelay(), clock, folder, internet=internet)

    def way_out(self, connections: int, breaker: Breaker) -> Way:
        assert self.internet is not None
        options = {"timeout_seconds": 5.0, **self.relay_options}
        server_at = partial(Server, port=self.internet.port, hello_name="distd.example", **options)
        means = Means(
            Directory(self.own_names, self.internet.resolver, chance=lambda: 0.0),
            Acquaintances(breaker.pause_seconds),
            server_at,
            Terms(pause_seconds=breaker.pause_seconds, **self.direct),
        )
        return Direct(means, connections)

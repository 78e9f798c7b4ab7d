"""A small internet on loopback addresses: a resolver, mail servers at one port, and a post office without a relay."""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import trustme

from distd.delivery.breaker import Breaker
from distd.delivery.direct.connecting import connected
from distd.delivery.direct.destination import Terms
from distd.delivery.direct.fetching import Fetcher
from distd.delivery.direct.outward import Direct
from distd.delivery.direct.policies import Policies
from distd.delivery.direct.reaching import Means
from distd.delivery.direct.resolving import Directory
from distd.delivery.direct.servers import Acquaintances, Server
from distd.delivery.way import Way
from distd.store.database import Database
from distd.store.queue import Queue
from distd.store.tables import Delivery, Issue, Mailing
from distd.store.words import DeliveryState
from tests.conftest import Clock
from tests.house import free_port
from tests.post_office import Post
from tests.relay import Received, TestRelay
from tests.resolver import resolver


@dataclass
class Internet:
    """Names, addresses and the servers at them; all listen on one port."""

    records: dict[str, Sequence[str] | Mapping[str, Sequence[str]]]
    resolver: str
    port: int
    _stack: ExitStack
    authority: trustme.CA = field(default_factory=trustme.CA)
    policy_port: int = 1  # where nobody listens
    servers: dict[str, TestRelay] = field(default_factory=dict)  # by address

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Internet]:
        records: dict[str, Sequence[str] | Mapping[str, Sequence[str]]] = {".": {"NS": ["a.root.example."]}}
        with resolver(records) as place, ExitStack() as stack:
            yield cls(records, place, free_port(), stack)

    def server(self, address: str, **options: Any) -> TestRelay:
        """Start a mail server at an address."""
        server = TestRelay(**options)
        self._stack.enter_context(server.running(self.port, address))
        self.servers[address] = server
        return server

    def arrived(self) -> list[Received]:
        """Return what has arrived anywhere."""
        return [message for server in self.servers.values() for message in list(server.messages)]

    def host(self, name: str, *addresses: str) -> None:
        """Give a host its addresses."""
        self.records[name] = {
            "A": [one for one in addresses if ":" not in one],
            "AAAA": [one for one in addresses if ":" in one],
        }

    def domain(self, name: str, *exchanges: str, **more: Sequence[str]) -> None:
        """Give a domain its MX records, such as `10 mx.bank.example.`"""
        self.records[name] = {"MX": exchanges, **more}

    def certificate(self, *names: str) -> ssl.SSLContext:
        """Return what a server needs to prove that it has these names, to those who trust our authority."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(*names).configure_cert(context)
        return context

    def trust(self) -> ssl.SSLContext:
        """Return the context of one who trusts our authority."""
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return context

    def policy(self, domain: str, *lines: str, id: str = "1", **answer: Any) -> PolicySite:
        """Announce a policy for a domain, and serve it at `mta-sts.` under it."""
        host = f"mta-sts.{domain}"
        site = PolicySite(("version: STSv1", *lines), **answer)
        context = self.certificate(host)
        self.policy_port = self._stack.enter_context(site.running(context))
        self.host(host, "127.0.0.1")
        self.records[f"_mta-sts.{domain}"] = [f'"v=STSv1; id={id};"']
        return site

    def bank(self, domain: str, *addresses: str, **options: Any) -> list[TestRelay]:
        """Give a domain a server at each address, in this order of preference."""
        self.domain(domain, *(f"{10 + n} mx{n}.{domain}." for n, _ in enumerate(addresses)))
        for number, address in enumerate(addresses):
            self.host(f"mx{number}.{domain}", address)
        return [self.servers.get(address) or self.server(address, **options) for address in addresses]


@dataclass
class PolicySite:
    """A web server that has one MTA-STS policy to show."""

    lines: Sequence[str]
    status: int = 200
    kind: str = "text/plain"
    headers: Mapping[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)  # host and path of each request

    @contextmanager
    def running(self, context: ssl.SSLContext) -> Iterator[int]:
        """Serve on a free port; yield it."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(f"{self.headers['Host']}{self.path}")
                octets = "".join(f"{line}\r\n" for line in site.lines).encode()
                self.send_response(site.status)
                for name, value in {"Content-Type": site.kind, **site.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                with contextlib.suppress(OSError):  # they may have had enough
                    self.wfile.write(octets)

            def log_message(self, format: str, *args: object) -> None:
                """Be silent."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.02), daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            server.server_close()
            thread.join(10)


@dataclass
class DirectPost(Post):
    """A post office that knows no relay."""

    pace: dict[str, Any] = field(default_factory=lambda: {"connections": 4, "batch": 200})
    internet: Internet = field(kw_only=True)
    direct: dict[str, Any] = field(default_factory=dict)  # terms
    own_names: frozenset[str] = frozenset({"distd.example"})

    def way_out(self, connections: int, breaker: Breaker) -> Way:
        options = {"timeout_seconds": 5.0, **self.relay_options}
        server_at = partial(Server, port=self.internet.port, hello_name="distd.example", **options)
        directory = Directory(self.own_names, self.internet.resolver, chance=lambda: 0.0)
        trusted = self.internet.trust()
        fetcher = Fetcher(directory, trusted, self.internet.policy_port)
        means = Means(
            directory,
            Policies(self.folder.parent / "policies", directory.texts, fetcher.policy, self.clock),
            partial(connected, trusted),
            Acquaintances(breaker.pause_seconds),
            server_at,
        )
        return Direct(means, Terms(pause_seconds=breaker.pause_seconds, **self.direct), connections)


@contextmanager
def direct_post(internet: Internet, clock: Clock, folder: Path) -> Iterator[DirectPost]:
    """Open a post office that knows no relay, with an empty queue."""
    database = Database.open("sqlite:///distd.db", folder)
    database.migrate()
    yield DirectPost(Queue(database), TestRelay(), clock, folder / "journal", internet=internet)
    database.close()


def fate(address: str, issue: str = "issue-1") -> tuple[DeliveryState, str, str]:
    """Return state, status and reply of the delivery of an issue to an address."""
    found = (
        Delivery.select().join(Mailing).join(Issue).where(Issue.name == issue, Delivery.address == address)
    )
    delivery = found.get()
    return DeliveryState(delivery.state), delivery.status, delivery.reply

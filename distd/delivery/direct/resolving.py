"""Asks the DNS for the servers of a domain and their addresses."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Collection
from typing import Any

import dns.asyncresolver
import dns.exception
import dns.name
import dns.rdatatype
import dns.resolver
import dns.reversename
import idna

from distd.delivery.direct.routes import (
    Exchange,
    Route,
    interleaved,
    no_answer,
    no_server,
    no_such_domain,
    route_of,
)
from distd.delivery.outcomes import Deferred, Refused
from distd.failures import TemporaryFailure
from distd.lookup import configured
from distd.mail.addresses import ascii_domain

ASKED_AT_ONCE = 50
# An answer is good for as long as it says itself, within these bounds; that there is none, for less (RFC 2308).
SHORTEST_SECONDS, LONGEST_SECONDS, LONGEST_NONE_SECONDS = 60.0, 3600.0, 300.0
_REMEMBERED = 20_000


class _Cache(dns.resolver.LRUCache):
    """Answers by their time to live, within bounds. That there is none is kept where the zone says for how long."""

    def put(self, key: dns.resolver.CacheKey, value: dns.resolver.Answer) -> None:
        if key[0] == dns.name.root:
            return  # asked to see whether anybody answers now
        now = time.time()
        if value.rrset is not None:
            value.expiration = min(max(value.expiration, now + SHORTEST_SECONDS), now + LONGEST_SECONDS)
        elif any(found.rdtype == dns.rdatatype.SOA for found in value.response.authority):
            value.expiration = min(value.expiration, now + LONGEST_NONE_SECONDS)
        else:
            return
        super().put(key, value)


class Directory:
    """Knows the way to a domain. `place` is the resolver asked, HOST:PORT; empty: the system's."""

    def __init__(
        self, own_names: Collection[str], place: str = "", chance: Callable[[], float] = random.random
    ) -> None:
        self._own_names = {name.rstrip(".").lower() for name in own_names}
        self._chance = chance
        self._resolver = configured(dns.asyncresolver.Resolver, place)
        self._resolver.cache = _Cache(_REMEMBERED)
        self._turnstile = asyncio.Semaphore(ASKED_AT_ONCE)

    async def route(self, domain: str) -> Route | Refused | Deferred:
        """Return the servers of a domain, or what becomes of mail to it where there is no way."""
        try:
            name = ascii_domain(domain).lower()
        except idna.IDNAError:
            return no_such_domain(domain)
        try:
            exchanges = [
                Exchange(record.preference, record.exchange.to_text().strip(".").lower())
                for record in await self._ask(name, "MX")
            ]
            if not exchanges and not await self.addresses(name):
                return no_server(domain)
        except dns.resolver.NXDOMAIN:
            return no_such_domain(domain)
        except TemporaryFailure as failure:
            return no_answer(domain, str(failure))
        return route_of(name, exchanges, self._own_names, self._chance)

    async def is_there(self) -> bool:
        """Say whether the resolver answers anything: every one knows who serves the root."""
        try:
            return bool(await self._ask(".", "NS"))
        except (TemporaryFailure, dns.resolver.NXDOMAIN):
            return False

    async def addresses(self, host: str) -> list[str]:
        """Return the addresses of a host in the order in which they are tried; none where it has none.

        Raises TemporaryFailure when there is no answer.
        """
        found = await asyncio.gather(*(self._addresses(host, kind) for kind in ("AAAA", "A")))
        known = [addresses for addresses in found if isinstance(addresses, list)]
        for failure in found:
            if isinstance(failure, TemporaryFailure) and not any(known):
                raise failure
        ipv6, ipv4 = (addresses if isinstance(addresses, list) else [] for addresses in found)
        return interleaved(ipv6, ipv4)

    async def names(self, address: str) -> list[str]:
        """Return the names of an address (PTR); raises TemporaryFailure when there is no answer."""
        try:
            records = await self._ask(dns.reversename.from_address(address).to_text(), "PTR")
        except dns.resolver.NXDOMAIN:
            return []
        return [record.target.to_text(omit_final_dot=True).lower() for record in records]

    async def texts(self, name: str) -> list[str]:
        """Return the TXT records of a name, each in one piece; none where there are none.

        Raises TemporaryFailure when there is no answer.
        """
        try:
            records = await self._ask(name, "TXT")
        except dns.resolver.NXDOMAIN:
            return []
        return [b"".join(record.strings).decode("utf-8", "replace") for record in records]

    async def _addresses(self, host: str, kind: str) -> list[str] | TemporaryFailure:
        try:
            return [record.address for record in await self._ask(host, kind)]
        except dns.resolver.NXDOMAIN:
            return []
        except TemporaryFailure as failure:
            return failure

    async def _ask(self, name: str, kind: str) -> list[Any]:
        async with self._turnstile:
            try:
                answer = await self._resolver.resolve(name, kind, search=False, raise_on_no_answer=False)
            except dns.resolver.NXDOMAIN:
                raise
            except dns.exception.Timeout:
                raise TemporaryFailure("no answer in time") from None
            except dns.exception.DNSException as failure:
                raise TemporaryFailure(str(failure) or type(failure).__name__) from None
        return list(answer.rrset or ())

"""From a domain to an open line: its route, its policy, and its servers in their order, until one serves us."""

from __future__ import annotations

import errno
import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from ipaddress import ip_address

from distd import maillog
from distd.delivery.direct.policies import Policies
from distd.delivery.direct.resolving import Directory
from distd.delivery.direct.routes import Route, unreached
from distd.delivery.direct.servers import Acquaintances, Server
from distd.delivery.line import Connect, Line
from distd.delivery.lost import RelayDown
from distd.delivery.outcomes import Deferred, Refused
from distd.failures import TemporaryFailure
from distd.mail.mta_sts import Mode, Policy

# Hosts may have many addresses; whoever answers at none of these is not to be reached at present.
MOST_ADDRESSES = 8
_NO_NETWORK = {
    errno.ENETUNREACH,
    errno.ENETDOWN,
    errno.EPERM,  # a firewall of this host, or the service manager's
}


class NoNetwork(TemporaryFailure):
    """The trouble is ours and no domain's: nothing can be reached from here."""


@dataclass(frozen=True)
class Means:
    """What is needed to reach other people's servers."""

    directory: Directory
    policies: Policies
    connect: Connect
    servers: Acquaintances
    server_at: Callable[..., Server]  # by `host`, `address` and `policy`


async def open_line(
    domain: str, means: Means, make_line: Callable[[Server], Line], now: Callable[[], float], is_first: bool
) -> Line | Deferred | Refused:
    """Return an open line to a server of a domain, or what becomes of its mail; raises NoNetwork.

    Where it `is_first`, a server that does not serve us is left alone for a while. Else others of ours are being
    served, and some servers let in so many and no more.
    """
    route = await means.directory.route(domain)
    if isinstance(route, Deferred) and not await means.directory.is_there():
        raise NoNetwork(route.reply)
    if not isinstance(route, Route):
        return route
    policy = await means.policies.of(route.domain)
    trouble = f"no mail server of {domain} has an address"
    async for found in candidates(means, route, policy):
        server = found if isinstance(found, Server) else None
        trouble = means.servers.trouble(server, now()) if server else str(found)
        if server is None or trouble:
            continue
        line = make_line(server)
        try:
            await line.open()
        except RelayDown as failure:
            if _is_public(server.address) and _errno(failure) in _NO_NETWORK:
                raise NoNetwork(str(failure)) from failure
            trouble = str(failure)
            if is_first:
                means.servers.failed(server, trouble, now())
                maillog.event("server not reached", domain=domain, server=str(server), reason=trouble)
            continue
        return line
    return unreached(trouble)


async def candidates(means: Means, route: Route, policy: Policy) -> AsyncIterator[Server | str]:
    """Yield the addresses of a domain's servers in their order, or why a host is left out."""
    tried = 0
    for host in route.hosts:
        if policy.mode is not Mode.NONE and not policy.names(host):
            why_not = f"{host} is no mail server of {route.domain} by its MTA-STS policy"
            if policy.mode is Mode.ENFORCE:
                yield why_not
                continue
            maillog.event("MTA-STS in testing: not to be delivered", domain=route.domain, reason=why_not)
        try:
            addresses = await means.directory.addresses(host)
        except TemporaryFailure as failure:
            yield f"the DNS tells no address of {host} at present: {failure}"
            continue
        for address in addresses[: MOST_ADDRESSES - tried]:
            tried += 1
            yield means.server_at(host=host, address=address, policy=policy.mode)


def _is_public(address: str) -> bool:
    """Say whether an address must be reachable from any network; many have no IPv6, and anybody may name 224.0.0.1."""
    parsed = ip_address(address)
    return parsed.version == 4 and parsed.is_global and not parsed.is_multicast


def _errno(failure: RelayDown) -> int | None:
    cause = failure.__cause__
    if isinstance(cause, ssl.SSLError):
        return None  # an OSError whose numbers mean something else
    return cause.errno if isinstance(cause, OSError) else None

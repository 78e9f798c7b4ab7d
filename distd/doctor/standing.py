"""How this host stands with other people's mail servers, as far as can be seen from here: for direct delivery.

Nobody can ask the large providers beforehand. What can be seen: whether a server is reached at all, what the DNS
says of our name and address, and whether it says who may send for our domain.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from ipaddress import ip_address

from distd.delivery.direct.policies import NO_POLICY
from distd.delivery.direct.reaching import Means, candidates
from distd.delivery.direct.resolving import Directory
from distd.delivery.direct.routes import Route
from distd.delivery.direct.servers import Server
from distd.delivery.line import say_goodbye
from distd.delivery.lost import RelayDown
from distd.failures import TemporaryFailure

KNOCK_SECONDS = 10.0


@dataclass
class Standing:
    """What speaks for us, and what against."""

    good: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    reached: bool = False  # whether any server was


async def standing(means: Means, domain: str, hello_name: str, somebody: str) -> Standing:
    """Look at what receivers look at, for mail from `domain`; knock at the servers of `somebody`'s domain."""
    found = Standing()
    own_address = await _knock(means, somebody.rpartition("@")[2], found)
    try:
        await _name(means.directory, hello_name, found)
        if own_address and ip_address(own_address).is_global:
            await reverse(means.directory, own_address, found)
        elif own_address:
            found.good.append(
                f"our address here is {own_address}, which others see as another one: it should have a name (PTR)"
            )
        await _spf(means.directory, domain, found)
    except TemporaryFailure as failure:
        found.doubts.append(f"the DNS does not answer: {failure}")
    return found


async def _knock(means: Means, domain: str, found: Standing) -> str:
    """Say hello to a server of a domain; return the address we had there, empty where none is reached."""
    route = await means.directory.route(domain)
    if not isinstance(route, Route):
        found.doubts.append(f"no way to {domain}: {route.reply}")
        return ""
    trouble = "none has an address"
    async for candidate in candidates(means, route, NO_POLICY):
        if not isinstance(candidate, Server):
            trouble = candidate
            continue
        server = replace(candidate, timeout_seconds=KNOCK_SECONDS)
        try:
            client = await means.connect(server)
        except RelayDown as failure:
            trouble = str(failure)
            continue
        own: str = client.get_transport_info("sockname")[0]
        secure = client.get_transport_info("sslcontext") is not None
        await say_goodbye(client, KNOCK_SECONDS)
        found.good.append(f"{server} answers{', by TLS' if secure else ', without TLS'}")
        found.reached = True
        return own
    found.doubts.append(
        f"no mail server of {domain} is reached: {trouble}; many networks let nobody out by port 25, and then a "
        "smarthost is needed"
    )
    return ""


async def _name(directory: Directory, hello_name: str, found: Standing) -> None:
    if await directory.addresses(hello_name):
        found.good.append(f"we say hello as {hello_name}")
    else:
        found.doubts.append(
            f"we say hello as {hello_name}, which has no address: set relay.hello_name to this host's full name"
        )


async def reverse(directory: Directory, address: str, found: Standing) -> None:
    """Look whether an address of ours has a name that leads back to it, as large providers ask."""
    names = await directory.names(address)
    if not names:
        found.doubts.append(
            f"{address} has no name in the DNS (PTR), for which many refuse mail; ask whoever gave you the address"
        )
        return
    for name in names:
        if address in await directory.addresses(name):
            found.good.append(f"{address} is {name}, there and back")
            return
    found.doubts.append(f"{address} is {names[0]} in the DNS, but that name does not lead back to it")


async def _spf(directory: Directory, domain: str, found: Standing) -> None:
    if any(text.lower().split(" ")[0] == "v=spf1" for text in await directory.texts(domain)):
        found.good.append(f"{domain} has an SPF record; it must allow this host")
    else:
        found.doubts.append(f'{domain} has no SPF record; publish a TXT record such as "v=spf1 a mx -all"')

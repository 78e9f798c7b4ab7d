"""Which servers take the mail of a domain, and in which order they are tried (RFC 5321, section 5.1; RFC 7505)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from distd.delivery.outcomes import Deferred, Refused

# Some domains name dozens; whoever answers at none of these is not to be reached at present.
MOST_HOSTS = 6


@dataclass(frozen=True, slots=True)
class Exchange:
    """One MX record. The host is in lower case, without the final dot: the root is an empty text."""

    preference: int
    host: str


@dataclass(frozen=True, slots=True)
class Route:
    """The servers of a domain, whose name is in A-labels, in the order in which they are tried."""

    domain: str
    hosts: tuple[str, ...]


def route_of(
    domain: str, exchanges: Sequence[Exchange], own_names: Collection[str], chance: Callable[[], float]
) -> Route | Refused:
    """Return the way to a domain that exists, or why there is none; no exchanges at all mean the domain itself.

    Equal preferences are shuffled by `chance`. Where one of `own_names` is among the hosts, mail has come to a server
    that is to pass it on to better ones: itself and its equals are left out, and all that are worse.
    """
    if not exchanges:
        exchanges = [Exchange(0, domain)]
    named = [exchange for exchange in exchanges if exchange.host]
    if not named:
        return Refused(f"556 5.1.10 {domain} takes no mail at all (null MX, RFC 7505)", "5.1.10")
    ours = [exchange.preference for exchange in named if exchange.host in own_names]
    better = [exchange for exchange in named if not ours or exchange.preference < min(ours)]
    if not better:
        return Refused(
            f"550 5.4.6 mail for {domain} leads back to this host, by the MX of its domain", "5.4.6"
        )
    ordered = sorted(better, key=lambda exchange: (exchange.preference, chance()))
    hosts = dict.fromkeys(exchange.host for exchange in ordered)
    return Route(domain, tuple(hosts)[:MOST_HOSTS])


def no_such_domain(domain: str) -> Refused:
    """Return what becomes of mail to a domain that does not exist."""
    return Refused(f"550 5.1.2 the domain {domain} does not exist", "5.1.2")


def no_server(domain: str) -> Refused:
    """Return what becomes of mail to a domain that has neither MX nor address."""
    return Refused(f"550 5.1.2 {domain} has no mail server and no address", "5.1.2")


def no_answer(domain: str, reason: str) -> Deferred:
    """Return what becomes of mail to a domain of which the DNS tells nothing at present."""
    return Deferred(f"451 4.4.3 the DNS tells no mail server of {domain} at present: {reason}", "4.4.3")


def unreached(reason: str) -> Deferred:
    """Return what becomes of mail to a domain none of whose servers serves us."""
    return Deferred(f"451 4.4.1 {reason}", "4.4.1")


def wanted_lines(waiting: int, open_now: int, limit: int, per_line: int = 10) -> int:
    """Return how many lines a domain should have: one, and where it answers, one more for each `per_line` that wait."""
    if not waiting:
        return open_now
    return min(limit, 1 + waiting // per_line) if open_now else 1


def interleaved(ipv6: Sequence[str], ipv4: Sequence[str]) -> list[str]:
    """Return addresses in the order in which they are tried, the families in turn (RFC 8305, section 4)."""
    both = [address for pair in zip(ipv6, ipv4, strict=False) for address in pair]
    shorter = min(len(ipv6), len(ipv4))
    return [*both, *ipv6[shorter:], *ipv4[shorter:]]

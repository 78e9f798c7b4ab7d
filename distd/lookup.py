"""Asks the DNS."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import urlsplit

import dns.exception
import dns.resolver

from distd.failures import Misconfigured, NotFound, TemporaryFailure

DNS_PORT = 53
LOOKUP_SECONDS = 5.0

AnyResolver = TypeVar("AnyResolver", bound=dns.resolver.BaseResolver)


def text_records(name: str, resolver: str = "") -> list[str]:
    """Return the TXT records of a name, each in one piece, from the system's resolver or that at HOST:PORT.

    Raises NotFound when there are none, TemporaryFailure when nobody answers.
    """
    asked = configured(dns.resolver.Resolver, resolver)
    try:
        answer = asked.resolve(name, "TXT", search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        raise NotFound(f"{name} has no TXT record") from None
    except dns.exception.DNSException as failure:
        reason = "no answer in time" if isinstance(failure, dns.exception.Timeout) else str(failure)
        raise TemporaryFailure(f"{name} could not be looked up: {reason}") from None
    return [b"".join(record.strings).decode("utf-8", "replace") for record in answer]


def configured(kind: type[AnyResolver], place: str) -> AnyResolver:
    """Return a resolver that asks the system's servers, or the one at `place`, HOST:PORT.

    Raises TemporaryFailure when the system names none, Misconfigured when `place` is no resolver.
    """
    try:
        asked = kind(configure=not place)
        if place:
            parts = urlsplit(f"dns://{place}")
            asked.nameservers, asked.port = [parts.hostname or ""], parts.port or DNS_PORT
    except dns.resolver.NoResolverConfiguration:
        raise TemporaryFailure("this machine names no DNS resolver") from None
    except ValueError:
        raise Misconfigured(
            f"{place!r} is no resolver; write its IP address and port, as in 127.0.0.1:53"
        ) from None
    asked.lifetime = LOOKUP_SECONDS
    return asked

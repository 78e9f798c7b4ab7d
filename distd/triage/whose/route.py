"""Where a question leads, and what the registry knows of who asks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sender:
    """What the registry knows of a From address."""

    country: str = ""  # ISO 3166-1 alpha-2; empty when it has none
    organisation: str = ""
    kind: str = ""  # a word of store.words.OrganisationKind


@dataclass(frozen=True)
class Route:
    """The member bodies a question belongs to, in the order they are named; none certain: the secretary."""

    countries: tuple[str, ...] = ()  # ISO 3166-1 alpha-2
    secretariat: bool = True
    evidence: tuple[str, ...] = ()  # for the secretary to read, best first
    asker_country: str = ""  # empty: unknown

"""Where a question leads, and what the registry knows of who asks."""

from __future__ import annotations

from dataclasses import dataclass, replace


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

    def leads_as(self, other: Route) -> bool:
        """Say whether another way leads to the same bodies."""
        return set(self.countries) == set(other.countries)

    def because(self, reason: str) -> Route:
        """Return the same way with one more reason, told before the others."""
        return replace(self, evidence=(reason, *self.evidence))


@dataclass(frozen=True)
class Ways:
    """Where a question leads by its topic, and where it would lead if it were asked of another body."""

    by_topic: Route
    own: Route  # the asker's own body
    named: Route  # the one that is asked about
    papers: Route  # the one whose papers are wanted
    signs: frozenset[str] = frozenset()  # what is seen of who is named, and how

    @property
    def are_one(self) -> bool:
        """Whether the asker's own body and the one asked about are the same."""
        return self.own.leads_as(self.named)

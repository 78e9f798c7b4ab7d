"""What an import knows and what it decided, as plain values: the words between the plan and the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from distd.store.words import Basis, Category, ContactState, OrganisationKind, SubscriptionState


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """An organisation of the registry, as an import sees it."""

    id: int
    kind: OrganisationKind
    name: str
    acronym: str
    country: str
    category: Category | None
    membership: str


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact of the registry, as an import sees it."""

    id: int
    address: str
    organisation: int
    name: str
    language: str
    role: str
    state: ContactState


@dataclass(frozen=True, slots=True)
class KnownSubscription:
    """A subscription of the registry, as an import sees it."""

    id: int
    state: SubscriptionState
    basis: Basis | None
    mandate_only: bool
    generation: int
    ended_at: datetime | None
    end_reason: str


@dataclass(eq=False, slots=True)
class NewOrganisation:
    """An organisation to be added; rows of a file complete it until the plan is made."""

    kind: OrganisationKind
    name: str
    acronym: str = ""
    country: str = ""
    category: Category | None = None
    membership: str = ""
    website: str = ""
    id: int = 0  # given when it is written


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to be added."""

    key: str
    address: str
    organisation: KnownOrganisation | NewOrganisation
    name: str
    language: str
    role: str


@dataclass(frozen=True, slots=True)
class Change:
    """New values for one row; an organisation not yet written may stand among them."""

    id: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Joining:
    """A contact to be made an active member of a list, anew or again."""

    key: str
    list_id: int
    basis: Basis
    line: int
    present: KnownSubscription | None
    consented: str = ""  # the day of their own consent, where the file says it


@dataclass(frozen=True, slots=True)
class Removal:
    """A member to be taken off a list."""

    subscription_id: int
    contact_id: int
    list_id: int


@dataclass
class Changes:
    """All that an import does to the registry."""

    organisations_added: list[NewOrganisation] = field(default_factory=list)
    organisations_changed: list[Change] = field(default_factory=list)
    contacts_added: list[NewContact] = field(default_factory=list)
    contacts_changed: list[Change] = field(default_factory=list)
    joinings: list[Joining] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any(vars(self).values())


@dataclass(frozen=True)
class Source:
    """Where an import comes from: the evidence of every subscription it makes."""

    file: str
    sha256: str
    source: str
    actor: str
    at: datetime

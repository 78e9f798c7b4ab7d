"""How the sending of an issue went, counted by the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Case, Value, fn

from distd.store.database import Database
from distd.store.tables import Bounce, Contact, Delivery, List, Mailing, Organisation, Subscription
from distd.store.words import DeliveryState, OrganisationKind, Selection

D = DeliveryState


@dataclass(frozen=True)
class Outcomes:
    """The deliveries of one or more mailings, by what became of them."""

    accepted: int = 0
    refused: int = 0
    unknown: int = 0
    cancelled: int = 0
    deferred: int = 0  # tried, and to be tried again
    waiting: int = 0  # not tried yet, or being tried
    perhaps_twice: int = 0  # accepted after an attempt whose answer was lost: the reader may have it twice
    returned: int = 0  # accepted, and came back later: the reader does not have it

    @property
    def total(self) -> int:
        """All deliveries; every one is in exactly one of the six states."""
        return self.settled + self.deferred + self.waiting

    @property
    def settled(self) -> int:
        """The deliveries that have reached their end."""
        return self.accepted + self.refused + self.unknown + self.cancelled

    def ends(self) -> dict[str, int]:
        """Return the four ends, for the ledger and the log."""
        return {
            "accepted": self.accepted,
            "refused": self.refused,
            "unknown": self.unknown,
            "cancelled": self.cancelled,
        }


@dataclass(frozen=True)
class Group:
    """The outcomes of one list, language or organisation."""

    name: str
    outcomes: Outcomes


@dataclass(frozen=True)
class Refusal:
    """A delivery that did not succeed, and what was said of it."""

    address: str
    name: str
    organisation: str
    list_name: str
    state: str
    reply: str


@dataclass(frozen=True)
class Returned:
    """A delivery that was accepted, and came back later."""

    address: str
    name: str
    organisation: str
    list_name: str
    at: datetime  # when the report came in
    status: str
    diagnostic: str


@dataclass(frozen=True)
class Unreachable:
    """A member body nobody of which got the issue."""

    country: str
    name: str
    why: str


class Reports:
    """Counts deliveries. Where mailings are counted together, each reader counts once, by the last attempt."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def outcomes(self, mailings: Sequence[int]) -> Outcomes:
        """Return the outcomes of some mailings together."""
        query: Any = Delivery.select(*_counted(mailings)).where(_of(mailings))
        return _outcomes(query.tuples().get())

    def per_list(self, mailings: Sequence[int]) -> list[Group]:
        """Return the outcomes of each list."""
        query = (
            Delivery.select(List.name, *_counted(mailings))
            .join(List, on=(Delivery.list == List.id))
            .where(_of(mailings))
            .group_by(List.id, List.name)
            .order_by(List.id)
        )
        return _groups(query)

    def per_language(self, mailings: Sequence[int]) -> list[Group]:
        """Return the outcomes of each language."""
        query = (
            Delivery.select(Delivery.language, *_counted(mailings))
            .where(_of(mailings))
            .group_by(Delivery.language)
            .order_by(fn.COUNT(Delivery.id).desc(), Delivery.language)
        )
        return _groups(query)

    def per_member_body(self, mailings: Sequence[int]) -> list[Group]:
        """Return the outcomes of each member body, by country."""
        label = Organisation.country.concat(" ").concat(_short_name())
        query = (
            Delivery.select(label, *_counted(mailings))
            .join(Contact, on=(Delivery.contact == Contact.id))
            .join(Organisation, on=(Contact.organisation == Organisation.id))
            .where(_of(mailings), Organisation.kind == OrganisationKind.MEMBER_BODY)
            .group_by(Organisation.id, Organisation.country, Organisation.acronym, Organisation.name)
            .order_by(Organisation.country, Organisation.name)
        )
        return _groups(query)

    def refusals(self, mailings: Sequence[int], limit: int | None = None) -> list[Refusal]:
        """Return the deliveries that were refused or whose fate is not known."""
        return self._said(mailings, Delivery.state.in_((D.REFUSED, D.UNKNOWN)), limit)

    def deferrals(self, mailings: Sequence[int]) -> list[Refusal]:
        """Return the deliveries that were tried and will be tried again, with what was said last."""
        return self._said(mailings, (Delivery.state == D.PENDING) & (Delivery.attempts > 0), None)

    def returned(self, mailings: Sequence[int]) -> list[Returned]:
        """Return the deliveries that were accepted and came back later."""
        query: Any = (
            _described(Bounce.at, Bounce.status, Bounce.diagnostic)
            .join(Bounce, on=(Bounce.delivery == Delivery.id))
            .where(_of(mailings), Delivery.state == D.ACCEPTED)
        )
        return [Returned(*row) for row in query.tuples()]

    def _said(self, mailings: Sequence[int], chosen: Any, limit: int | None) -> list[Refusal]:
        query = _described(Delivery.state, Delivery.reply).where(_of(mailings), chosen)
        return [Refusal(*map(str, row)) for row in query.limit(limit).tuples()]

    def unreachable_bodies(self, mailings: Sequence[int], lists: Sequence[str]) -> list[Unreachable]:
        """Return the member bodies on `lists` nobody of which got the issue or may still get it.

        Bodies all of whose contacts left of their own will are not among them.
        """
        got = self._organisations_reached(mailings)
        tried: Mapping[int, str] = self._last_replies(mailings)
        query: Any = (
            Organisation.select(
                Organisation.id,
                Organisation.country,
                _short_name(),
                fn.MAX(Contact.state_reason),
            )
            .join(Contact, on=(Contact.organisation == Organisation.id))
            .join(Subscription, on=(Subscription.contact == Contact.id))
            .join(List, on=(Subscription.list == List.id))
            .where(
                Organisation.kind == OrganisationKind.MEMBER_BODY,
                List.name.in_(list(lists)),
                Subscription.state == "active",
                ~Subscription.mandate_only,
                Organisation.id.not_in(got),
            )
            .group_by(Organisation.id, Organisation.country, Organisation.acronym, Organisation.name)
            .order_by(Organisation.country, Organisation.name)
        )
        return [
            Unreachable(
                country, name, tried.get(id_) or why or "came to the list after the recipients were frozen"
            )
            for id_, country, name, why in query.tuples()
        ]

    def _organisations_reached(self, mailings: Sequence[int]) -> Any:
        return (
            Contact.select(Contact.organisation)
            .join(Delivery, on=(Delivery.contact == Contact.id))
            .where(
                Delivery.mailing.in_(list(mailings)),
                Delivery.state.in_((D.ACCEPTED, D.UNKNOWN, D.PENDING, D.CLAIMED)),
                ~_came_back(),
            )
        )

    def _last_replies(self, mailings: Sequence[int]) -> dict[int, str]:
        """Return what was said last of the deliveries to each organisation that reached nobody."""
        query: Any = (
            Delivery.select(Contact.organisation, Delivery.reply)
            .join(Contact, on=(Delivery.contact == Contact.id))
            .where(Delivery.mailing.in_(list(mailings)), Delivery.state.in_((D.REFUSED, D.CANCELLED)))
            .order_by(Delivery.id)
        )
        said = {int(organisation): str(reply) for organisation, reply in query.tuples()}
        back: Any = (
            Delivery.select(Contact.organisation, Bounce.status, Bounce.diagnostic)
            .join(Contact, on=(Delivery.contact == Contact.id))
            .join(Bounce, on=(Bounce.delivery == Delivery.id))
            .where(Delivery.mailing.in_(list(mailings)), Delivery.state.in_((D.ACCEPTED, D.UNKNOWN)))
            .order_by(Bounce.at)
        )
        for organisation, status, diagnostic in back.tuples():
            said[int(organisation)] = f"came back later: {status} {diagnostic}".strip()
        return said


def _short_name() -> Any:
    return fn.COALESCE(fn.NULLIF(Organisation.acronym, ""), Organisation.name)


def _described(*columns: Any) -> Any:
    """Return a query of deliveries that says to whom each went, and `columns` of it."""
    return (
        Delivery.select(
            Delivery.address,
            Delivery.name,
            fn.COALESCE(Organisation.name, ""),
            fn.COALESCE(List.name, ""),
            *columns,
        )
        .join(Contact, "LEFT JOIN", on=(Delivery.contact == Contact.id))
        .join(Organisation, "LEFT JOIN", on=(Contact.organisation == Organisation.id))
        .join(List, "LEFT JOIN", on=(Delivery.list == List.id))
        .order_by(Delivery.id)
        .switch(Delivery)
    )


def _came_back() -> Any:
    """Return the condition that a report said of a delivery that it did not arrive."""
    return fn.EXISTS(Bounce.select(Value(1)).where(Bounce.delivery == Delivery.id))


def _of(mailings: Sequence[int]) -> Any:
    """Return the condition that a delivery counts in a report on `mailings`: of each contact, the last attempt.

    What was cancelled is no attempt, and counts where there is no other.
    """
    chosen = Delivery.mailing.in_(list(mailings))
    if len(mailings) < 2:
        return chosen
    other = Delivery.alias("other")
    later, attempted = other.id > Delivery.id, other.state != D.CANCELLED
    counts_instead = other.select(Value(1)).where(
        other.mailing.in_(list(mailings)),
        other.contact == Delivery.contact,
        (attempted & (later | (Delivery.state == D.CANCELLED))) | (later & (Delivery.state == D.CANCELLED)),
    )
    return chosen & ~fn.EXISTS(counts_instead)


def _among(mailings: Sequence[int], *selections: Selection) -> list[int]:
    """Return those of `mailings` that have one of `selections`."""
    query: Any = Mailing.select(Mailing.id).where(
        Mailing.id.in_(list(mailings)), Mailing.selection.in_(selections)
    )
    return [int(id_) for (id_,) in query.tuples()]


def _counted(mailings: Sequence[int]) -> list[Any]:
    tried = Delivery.attempts > 0
    # What was unknown goes to readers who may have it already.
    once_more = Delivery.mailing.in_(_among(mailings, Selection.UNKNOWN))
    conditions = [
        Delivery.state == D.ACCEPTED,
        Delivery.state == D.REFUSED,
        Delivery.state == D.UNKNOWN,
        Delivery.state == D.CANCELLED,
        (Delivery.state == D.PENDING) & tried,
        (Delivery.state == D.CLAIMED) | ((Delivery.state == D.PENDING) & ~tried),
        (((Delivery.uncertain > 0) | once_more) & (Delivery.state == D.ACCEPTED)) | (Delivery.uncertain > 1),
        (Delivery.state == D.ACCEPTED) & _came_back(),
    ]
    return [fn.COALESCE(fn.SUM(Case(None, [(condition, 1)], 0)), 0) for condition in conditions]


def _outcomes(row: Sequence[Any]) -> Outcomes:
    return Outcomes(*map(int, row))


def _groups(query: Any) -> list[Group]:
    return [Group(str(name).strip(), _outcomes(counts)) for name, *counts in query.tuples()]

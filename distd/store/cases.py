"""Questions as cases: named queries on what was asked, which bodies have it, and what was said."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from peewee import fn

from distd.failures import NotFound
from distd.mail.addresses import BadAddress, address_key
from distd.store.contacts import contact_with
from distd.store.database import Database
from distd.store.inbox import row_of
from distd.store.prepared import prepared
from distd.store.tables import (
    CaseEntry,
    CaseOriginal,
    CaseRoute,
    Contact,
    Delivery,
    List,
    Organisation,
    QuestionCase,
    Subscription,
)
from distd.store.words import (
    CaseKind,
    CaseState,
    ContactState,
    DeliveryState,
    EntryKind,
    OrganisationKind,
    SubscriptionState,
)

BODIES_LIST = "nmbs"
OPEN_STATES = (CaseState.ASKED, CaseState.ROUTED, CaseState.REMINDED)
WITH_BODIES = (CaseState.ROUTED, CaseState.REMINDED)
LETTERS_THAT_ASK = ("case-decide", "case-silent")  # the secretary for a decision

#: Of a route: its body may still reply.
_AWAITED: Any = CaseRoute.replied_at.is_null() & CaseRoute.given_up_at.is_null()


@prepared
def _original(case: Any) -> Any:
    return CaseOriginal.select().where(CaseOriginal.case == case)


@prepared
def _routes(case: Any) -> Any:
    return (
        CaseRoute.select(CaseRoute, Organisation)
        .join(Organisation)
        .where(CaseRoute.case == case)
        .order_by(CaseRoute.id)
    )


@prepared
def _asked(case: Any) -> Any:
    return CaseEntry.select(CaseEntry.text).where(
        (CaseEntry.case == case) & (CaseEntry.kind == EntryKind.ASKED)
    )


@prepared
def _said_with(delivery: Any) -> Any:
    return CaseEntry.select().where(CaseEntry.delivery == delivery)


@prepared
def _asked_since(key: Any, moment: Any) -> Any:
    where = (QuestionCase.address_key == key) & (QuestionCase.asked_at > moment)
    return QuestionCase.select(fn.COUNT(QuestionCase.id)).where(where)


@prepared
def _routed_since(country: Any, moment: Any) -> Any:
    where = (CaseRoute.country == country) & (CaseRoute.asked_at > moment)
    return CaseRoute.select(fn.COUNT(CaseRoute.id)).where(where)


@prepared
def _contacts_of_body(country: Any) -> Any:
    return (
        Contact.select(Contact, Organisation)
        .join(Organisation)
        .switch(Contact)
        .join(Subscription)
        .join(List)
        .where(
            (Organisation.kind == OrganisationKind.MEMBER_BODY)
            & (Organisation.country == country)
            & (Contact.state == ContactState.ACTIVE)
            & (List.name == BODIES_LIST)
            & (Subscription.state == SubscriptionState.ACTIVE)
        )
        .order_by(Contact.id)
    )


@prepared
def _people_of(organisation: Any) -> Any:
    return Contact.select(Contact.address_key).where(
        (Contact.organisation == organisation) & (Contact.state != ContactState.ERASED)
    )


class CaseStore:
    """Writes and finds cases; every writing method belongs into the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- writing

    def open(self, spool_id: str, kind: CaseKind, now: datetime, **facts: Any) -> QuestionCase:
        """Open a case in the state asked."""
        plain = {name: storable(value) for name, value in facts.items()}
        return QuestionCase.create(inbound=row_of.value(spool_id), kind=kind, asked_at=now, **plain)

    def add_route(self, case: QuestionCase, country: str, body: Organisation, now: datetime) -> CaseRoute:
        """Say that a body has the question; the case is routed from now on."""
        route = CaseRoute.create(case=case, country=country, organisation=body, asked_at=now)
        self.change(case, state=CaseState.ROUTED, routed_at=case.routed_at or now)
        return route

    def change(self, case: QuestionCase, **values: Any) -> None:
        """Change columns of a case, here and in the store."""
        QuestionCase.change(case.id, **values)
        for name, value in values.items():
            setattr(case, name, value)

    def change_route(self, route: CaseRoute, **values: Any) -> None:
        """Change columns of a route, here and in the store."""
        CaseRoute.change(route.id, **values)
        for name, value in values.items():
            setattr(route, name, value)

    def say(
        self,
        case: QuestionCase,
        kind: EntryKind,
        now: datetime,
        text: str = "",
        *,
        address: str = "",
        route: CaseRoute | None = None,
        delivery: int | None = None,
        spool_id: str = "",
        message_id: str = "",
    ) -> int:
        """Add to the thread of a case; return the number of the entry."""
        entry = CaseEntry.create(
            case=case,
            kind=kind,
            at=now,
            text=storable(text),
            address=storable(address),
            route=route,
            delivery=delivery,
            inbound=row_of.value(spool_id) if spool_id else None,
            message_id=storable(message_id),
        )
        return int(entry.id)

    def keep_original(self, case: QuestionCase, raw: bytes) -> None:
        """Keep the asker's message while the case is open."""
        CaseOriginal.create(case=case, message=raw)

    def close(self, case: QuestionCase, now: datetime) -> None:
        """End a case; the original is of no more use."""
        CaseOriginal.delete().where(CaseOriginal.case == case).execute()
        self.change(case, state=CaseState.CLOSED, closed_at=now)

    # ---- reading

    def original(self, case: QuestionCase) -> bytes:
        """Return the asker's message as it came; nothing when it is not kept."""
        found = _original.first(case.id)
        return bytes(found.message) if found else b""

    def one(self, number: int) -> QuestionCase:
        """Return a case; raises NotFound."""
        found = QuestionCase.get_or_none(QuestionCase.id == number)
        if found is None:
            raise NotFound(
                f"there is no question {number}; `distctl question list --all` shows what there is"
            )
        return found

    def find(self, number: int) -> QuestionCase | None:
        """Return a case, or None."""
        return QuestionCase.get_or_none(QuestionCase.id == number)

    def all(self, states: Collection[CaseState] = tuple(CaseState), text: str = "") -> list[QuestionCase]:
        """Return cases in these states, oldest first; with `text`, those in which it was said."""
        query = QuestionCase.select().where(QuestionCase.state.in_(list(states))).order_by(QuestionCase.id)
        if text:
            said = CaseEntry.select(CaseEntry.case).where(
                CaseEntry.text.contains(text) | CaseEntry.address.contains(text)
            )
            query = query.where(QuestionCase.id.in_(said) | QuestionCase.subject.contains(text))
        return list(query)

    def routes(self, case: QuestionCase) -> list[CaseRoute]:
        """Return the bodies that have a case, in the order in which they were asked."""
        return _routes.rows(case.id)

    def route(self, case: QuestionCase, route_id: int) -> CaseRoute | None:
        """Return one route of a case."""
        return next((route for route in self.routes(case) if route.id == route_id), None)

    def awaited(self, case: QuestionCase) -> list[str]:
        """Return the countries whose bodies an open case still waits for."""
        routes = self.routes(case) if case.state in WITH_BODIES else []
        return [str(route.country) for route in routes if not (route.replied_at or route.given_up_at)]

    def is_undecided(self, case: QuestionCase) -> bool:
        """Say whether something in a case waits for the secretary's decision, whoever else has it."""
        return bool(_undecided().where(CaseEntry.case == case).exists())

    def replies(self, case: QuestionCase) -> list[tuple[CaseEntry, CaseRoute]]:
        """Return what bodies wrote in a case, each with the route it came by, oldest first."""
        said: Any = (
            CaseEntry.select(CaseEntry, CaseRoute, Organisation)
            .join(CaseRoute)
            .join(Organisation)
            .where((CaseEntry.case == case) & (CaseEntry.kind == EntryKind.FROM_BODY))
            .order_by(CaseEntry.id)
        )
        return [(entry, entry.route) for entry in said]

    def entries(self, case: QuestionCase) -> list[CaseEntry]:
        """Return everything that was said in a case, oldest first."""
        return list(CaseEntry.select().where(CaseEntry.case == case).order_by(CaseEntry.id))

    def question(self, case: QuestionCase) -> str:
        """Return the asker's words."""
        return _asked.value(case.id) or ""

    def said_with(self, delivery_id: int) -> CaseEntry | None:
        """Return what was said with a notice of ours, by its delivery."""
        found: CaseEntry | None = _said_with.first(delivery_id)
        return found

    def asked_since(self, address: str, moment: datetime) -> int:
        """Count the cases somebody has opened since."""
        key = key_of(address)
        return int(_asked_since.value(key, moment)) if key else 0

    def routed_since(self, country: str, moment: datetime) -> int:
        """Count the questions a country's body was sent since."""
        return int(_routed_since.value(country, moment))

    def waiting_routes(self) -> list[CaseRoute]:
        """Return the routes of open cases whose body has not replied, with body and case."""
        return list(self._waiting().order_by(CaseRoute.id))

    def still_waiting(self, route_id: int) -> CaseRoute | None:
        """Return a route, held for this transaction, if its body has still not replied."""
        query = CaseRoute.select().where(CaseRoute.id == route_id)
        if not self._database.is_sqlite:
            query.for_update().get_or_none()
        found: CaseRoute | None = self._waiting().where(CaseRoute.id == route_id).first()
        return found

    def untold(self, since: datetime) -> list[int]:
        """Return the numbers of the questions asked since that a body has, and whose asker has heard nothing."""
        query = self._untold().where(QuestionCase.asked_at > since).order_by(QuestionCase.id)
        return [int(case.id) for case in query]

    def still_untold(self, number: int) -> QuestionCase | None:
        """Return a question, held for this transaction, if its asker has still heard nothing."""
        if not self._database.is_sqlite:
            QuestionCase.select().where(QuestionCase.id == number).for_update().get_or_none()
        found: QuestionCase | None = self._untold().where(QuestionCase.id == number).first()
        return found

    def _untold(self) -> Any:
        heard = CaseEntry.select(CaseEntry.id).where(
            (CaseEntry.case == QuestionCase.id) & CaseEntry.kind.in_((EntryKind.TO_ASKER, EntryKind.ANSWER))
        )
        return QuestionCase.select().where(QuestionCase.state.in_(WITH_BODIES) & ~fn.EXISTS(heard))

    def _waiting(self) -> Any:
        return (
            CaseRoute.select(CaseRoute, QuestionCase, Organisation)
            .join(QuestionCase)
            .switch(CaseRoute)
            .join(Organisation)
            .where(QuestionCase.state.in_(WITH_BODIES) & _AWAITED)
        )

    def arrived_nowhere(self, route: CaseRoute) -> bool:
        """Say whether every mail to the body was refused or cancelled."""
        query: Any = (
            Delivery.select(Delivery.state)
            .join(CaseEntry, on=(CaseEntry.delivery == Delivery.id))
            .where(CaseEntry.route == route)
        )
        states = [row.state for row in query]
        return bool(states) and all(
            state in {DeliveryState.REFUSED, DeliveryState.CANCELLED} for state in states
        )

    # ---- who

    def contacts_of_body(self, country: str) -> list[Contact]:
        """Return the working contacts of a country's member body that are on the list of member bodies."""
        return _contacts_of_body.rows(country)

    def contact_at(self, address: str) -> Contact | None:
        """Return the contact whose mailbox this is, with the organisation."""
        key = key_of(address)
        found: Contact | None = contact_with.first(key) if key else None
        return found

    def people_of(self, organisation: Organisation) -> Sequence[str]:
        """Return the address keys of an organisation's contacts that are not erased."""
        return _people_of.values(organisation.id)

    def counts(self) -> dict[str, int]:
        """Return how many cases are in each state."""
        rows: Any = QuestionCase.select(QuestionCase.state, fn.COUNT(QuestionCase.id)).group_by(
            QuestionCase.state
        )
        return {str(state): int(count) for state, count in rows.tuples()}


def waiting_for_secretary() -> list[int]:
    """Return the numbers of the open questions that wait for the secretary's word, whoever else has them.

    They are with no body, or no body that has them is waited for; or, of several bodies, one could not be asked, was
    given up, or replied without leave to pass that on, and the secretary has done nothing about it since.
    """
    query: Any = _waiting_for_secretary().order_by(QuestionCase.id)
    return [int(number) for (number,) in query.tuples()]


def count_waiting_for_secretary() -> int:
    """Return how many questions `waiting_for_secretary` would name."""
    return int(_waiting_for_secretary().count())


def _waiting_for_secretary() -> Any:
    with_body = CaseRoute.select(CaseRoute.case).where(_AWAITED)
    return QuestionCase.select(QuestionCase.id).where(
        (QuestionCase.state == CaseState.ASKED)
        | (
            QuestionCase.state.in_(WITH_BODIES)
            & (QuestionCase.id.not_in(with_body) | QuestionCase.id.in_(_undecided()))
        )
    )


def _undecided() -> Any:
    """Return the cases in which the secretary was asked to decide, and has not done so.

    Whoever sends a question on, or answers it, has decided; what a body itself lets the asker have decides on its own
    reply alone.
    """
    later: Any = CaseEntry.alias()
    decision = later.select(later.id).where(
        (later.case == CaseEntry.case)
        & (later.id > CaseEntry.id)
        & (
            (later.kind == EntryKind.TO_BODY)
            | ((later.kind == EntryKind.ANSWER) & (later.route.is_null() | (later.route == CaseEntry.route)))
        )
    )
    asks = (CaseEntry.kind == EntryKind.FROM_BODY) | (
        (CaseEntry.kind == EntryKind.TO_SECRETARY) & CaseEntry.text.in_(LETTERS_THAT_ASK)
    )
    return CaseEntry.select(CaseEntry.case).where(asks & ~fn.EXISTS(decision))


def key_of(address: str) -> str:
    """Return the key of a mailbox, or nothing when it is no usable address."""
    try:
        return address_key(address)
    except BadAddress:
        return ""


def storable(value: Any) -> Any:
    """Return text without what PostgreSQL cannot keep; anything else as it is."""
    if not isinstance(value, str):
        return value
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")

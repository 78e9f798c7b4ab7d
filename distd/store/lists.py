"""Named queries on lists, and on who is on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from peewee import JOIN, Case, IntegrityError, fn

from distd.failures import Refused
from distd.store.database import Database
from distd.store.prepared import prepared
from distd.store.tables import Contact, List, Organisation, Subscription
from distd.store.words import Basis, ContactState, SubscriptionState

#: How the reasons of endings begin that were not the contact's own wish; all other endings are.
REMOVED = "removed"


def left_by_own_wish(subscription: Any) -> bool:
    """Say whether this subscription was ended by the contact, so that nobody may quietly start it again."""
    ended: bool = subscription.state == SubscriptionState.ENDED
    return ended and not subscription.end_reason.startswith(REMOVED)


@prepared
def _names() -> Any:
    return List.select(List.name).order_by(List.id)


class Lists:
    """Reads and writes lists and single subscriptions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, title: str, now: datetime, **values: Any) -> List:
        """Add a list; raises Refused when the name is taken."""
        with self._database.transaction():
            try:
                return List.create(name=name, title=title, created_at=now, **values)
            except IntegrityError:
                raise Refused(f"there is a list called {name!r} already") from None

    def edit(self, list_: List, **values: Any) -> None:
        """Change columns of a list."""
        with self._database.transaction():
            List.update(**values).where(List.id == list_.id).execute()

    def named(self, name: str) -> List | None:
        """Return the list called `name`."""
        return List.get_or_none(List.name == name)

    def all(self) -> list[List]:
        """Return every list, oldest first."""
        return list(List.select().order_by(List.id))

    def names(self) -> list[str]:
        """Return the name of every list, oldest first."""
        return _names.values()

    def counts(self) -> dict[int, tuple[int, int, int]]:
        """Return active, pending and ended subscriptions per list id; erased contacts do not count."""
        state = Subscription.state
        query: Any = (
            Subscription.select(
                Subscription.list,
                *(
                    fn.SUM(Case(None, [(state == word, 1)], 0))
                    for word in (SubscriptionState.ACTIVE, SubscriptionState.PENDING, SubscriptionState.ENDED)
                ),
            )
            .join(Contact)
            .where(Contact.state != ContactState.ERASED)
            .group_by(Subscription.list)
        )
        return {int(row[0]): (int(row[1]), int(row[2]), int(row[3])) for row in query.tuples()}

    def members(self, list_: List, state: SubscriptionState = SubscriptionState.ACTIVE) -> list[Subscription]:
        """Return the subscriptions of a list, with contact and organisation, ordered by country and name."""
        return list(
            Subscription.select(Subscription, Contact, Organisation)
            .join(Contact)
            .join(Organisation)
            .where(
                (Subscription.list == list_)
                & (Subscription.state == state)
                & (Contact.state != ContactState.ERASED)
            )
            .order_by(Organisation.country, Organisation.name, Contact.address)
        )

    def of_contact(self, contact: Contact) -> list[Subscription]:
        """Return a contact's subscriptions, with their lists."""
        return list(
            Subscription.select(Subscription, List)
            .join(List)
            .where(Subscription.contact == contact)
            .order_by(List.id)
        )

    def find(self, contact: Contact, list_: List) -> Subscription | None:
        """Return the one row that tells the state of a contact on a list."""
        return Subscription.get_or_none((Subscription.contact == contact) & (Subscription.list == list_))

    def put_on(
        self, contact: Contact, list_: List, basis: Basis, evidence: dict[str, Any], now: datetime
    ) -> Subscription:
        """Make a contact an active member of a list; the caller has checked that this may be."""
        with self._database.transaction():
            values = {
                "state": SubscriptionState.ACTIVE,
                "basis": basis,
                "evidence": evidence,
                "mandate_only": False,
                "requested_at": now,
                "started_at": now,
                "ended_at": None,
                "end_reason": "",
            }
            present = self.find(contact, list_)
            if present is None:
                return Subscription.create(contact=contact, list=list_, **values)
            values["generation"] = present.generation + 1
            Subscription.update(**values).where(Subscription.id == present.id).execute()
            return Subscription.get_by_id(present.id)

    def take_off(self, subscription: Subscription, reason: str, now: datetime) -> None:
        """End a subscription for a reason that is not the contact's own wish."""
        with self._database.transaction():
            Subscription.update(
                state=SubscriptionState.ENDED,
                ended_at=now,
                end_reason=f"{REMOVED}: {reason}",
                mandate_only=False,
                generation=Subscription.generation + 1,
            ).where(Subscription.id == subscription.id).execute()

    def rows_for_export(self, list_name: str = "") -> Iterator[tuple[Any, ...]]:
        """Yield every active subscription, ordered by list, country, organisation and address.

        A row is address, name, organisation's name, acronym, country, kind, category, membership, list, basis,
        language, role.
        """
        query = (
            Subscription.select(
                Contact.address,
                Contact.name,
                Organisation.name,
                Organisation.acronym,
                Organisation.country,
                Organisation.kind,
                Organisation.category,
                Organisation.membership,
                List.name,
                Subscription.basis,
                Contact.language,
                Contact.role,
            )
            .join(List)
            .switch(Subscription)
            .join(Contact)
            .join(Organisation, JOIN.INNER)
            .where((Subscription.state == SubscriptionState.ACTIVE) & (Contact.state != ContactState.ERASED))
            .order_by(List.id, Organisation.country, Organisation.name, Contact.address)
        )
        if list_name:
            query = query.where(List.name == list_name)
        yield from query.tuples().iterator()

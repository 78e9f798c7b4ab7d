"""Named queries on contacts."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from peewee import IntegrityError

from distd.failures import Refused
from distd.mail.addresses import BadAddress, address_key
from distd.store.bounces import contacts_bounced
from distd.store.database import Database
from distd.store.prepared import prepared
from distd.store.spellings import contains
from distd.store.tables import Contact, List, Organisation, Subscription
from distd.store.words import ContactState, SubscriptionState


@prepared
def contact_with(key: Any) -> Any:
    """The contact with a mailbox, and the organisation."""
    return Contact.select(Contact, Organisation).join(Organisation).where(Contact.address_key == key)


def erased_key(key: str) -> str:
    """Return the address key of a mailbox whose holder was erased: it is found by its hash, and told by nothing."""
    return f"erased:{hashlib.sha256(key.encode()).hexdigest()}"


def departed_key(key: str) -> str:
    """Return the address key of a mailbox that left by own wish long ago: no file brings it back unasked."""
    return f"departed:{hashlib.sha256(key.encode()).hexdigest()}"


class Contacts:
    """Reads and writes the mailboxes of the registry."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, address: str, organisation: Organisation, now: datetime, **values: Any) -> Contact:
        """Add a contact; `address` is clean. Raises Refused when the mailbox is in the registry already."""
        with self._database.transaction():
            try:
                return Contact.create(
                    organisation=organisation,
                    address=address,
                    address_key=address_key(address),
                    state_since=now,
                    created_at=now,
                    **values,
                )
            except IntegrityError:
                raise Refused(
                    f"{address} is in the registry already; `distctl contact show {address}` shows it"
                ) from None

    def edit(self, contact: Contact, **values: Any) -> None:
        """Change columns of a contact; raises Refused when its new address is another contact's."""
        if "address" in values:
            values["address_key"] = address_key(values["address"])
        with self._database.transaction():
            try:
                Contact.update(**values).where(Contact.id == contact.id).execute()
            except IntegrityError:
                raise Refused(f"{values.get('address')} is in the registry already") from None

    def at(self, address: str) -> Contact | None:
        """Return the contact with this mailbox, however it is spelt."""
        try:
            key = address_key(address)
        except BadAddress:
            return None
        found: Contact | None = contact_with.first(key)
        return found

    def of_organisation(self, organisation: Organisation) -> list[Contact]:
        """Return an organisation's contacts."""
        return list(
            Contact.select()
            .where((Contact.organisation == organisation) & (Contact.state != ContactState.ERASED))
            .order_by(Contact.id)
        )

    def matching(
        self,
        text: str = "",
        list_name: str = "",
        country: str = "",
        state: str = "",
        limit: int = 1000,
        bounced: bool = False,
    ) -> list[Contact]:
        """Return contacts, with their organisation, whose address, name or organisation holds `text`.

        With `bounced` only those from whom mail came back.
        """
        query = (
            Contact.select(Contact, Organisation)
            .join(Organisation)
            .where(Contact.state != ContactState.ERASED)
            .order_by(Organisation.country, Organisation.name, Contact.address)
            .limit(limit)
        )
        if text:
            anywhere = (Contact.address, Contact.name, Organisation.name, Organisation.acronym)
            condition = contains(anywhere[0], text)
            for field in anywhere[1:]:
                condition |= contains(field, text)
            query = query.where(condition)
        if list_name:
            on_list = (
                Subscription.select(Subscription.contact)
                .join(List)
                .where((List.name == list_name) & (Subscription.state == SubscriptionState.ACTIVE))
            )
            query = query.where(Contact.id.in_(on_list))
        if country:
            query = query.where(Organisation.country == country)
        if state:
            query = query.where(Contact.state == state)
        if bounced:
            query = query.where(Contact.id.in_(contacts_bounced()))
        return list(query)

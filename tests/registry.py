"""Puts people on lists for tests of other rooms, without an import."""

from __future__ import annotations

from datetime import datetime

from distd.store.tables import Contact, List, Organisation, Subscription
from distd.store.words import OrganisationKind, SubscriptionState


def join(address: str, list_name: str, now: datetime, language: str = "en", country: str = "SE") -> Contact:
    """Put an address on a list, with a body of its own domain and country."""
    name = f"Body of {address.rpartition('@')[2]} in {country}"
    body = Organisation.get_or_none(Organisation.name == name) or Organisation.create(
        name=name, country=country, kind=OrganisationKind.MEMBER_BODY, created_at=now
    )
    contact: Contact = Contact.get_or_none(Contact.address_key == address) or Contact.create(
        organisation=body,
        address=address,
        address_key=address,
        language=language,
        state_since=now,
        created_at=now,
    )
    Subscription.create(
        contact=contact, list=List.get(List.name == list_name), state=SubscriptionState.ACTIVE, basis="mandate",
        evidence={"source": "a test"}, requested_at=now, started_at=now,
    )  # fmt: skip
    return contact

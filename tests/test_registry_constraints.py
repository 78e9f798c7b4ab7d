"""The registry's rules hold in the database itself, on both engines, whoever writes to it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from peewee import IntegrityError

from distd.store.database import Database
from distd.store.tables import Contact, List, Organisation, Subscription

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def member(database: Database) -> tuple[Contact, List]:
    """A contact and a list."""
    organisation = Organisation.create(
        kind="member_body", name="Swedish Institute for Standards", country="SE", created_at=NOW
    )
    contact = Contact.create(
        organisation=organisation,
        address="anna@sis-se.example",
        address_key="anna@sis-se.example",
        state_since=NOW,
        created_at=NOW,
    )
    return contact, List.create(name="nmbs", title="National member bodies", created_at=NOW)


ACTIVE = {"state": "active", "basis": "mandate", "evidence": {"source": "letter"}, "started_at": NOW}


def subscribe(member: tuple[Contact, List], **values: Any) -> Subscription:
    contact, list_ = member
    return Subscription.create(contact=contact, list=list_, requested_at=NOW, **{**ACTIVE, **values})


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param({"evidence": {}}, id="active without evidence"),
        pytest.param({"basis": None}, id="active without a legal basis"),
        pytest.param({"started_at": None}, id="active since never"),
        pytest.param({"state": "ended"}, id="ended at no moment"),
        pytest.param({"ended_at": NOW}, id="active and ended"),
        pytest.param({"basis": "consent", "mandate_only": True}, id="kept for a mandate that is none"),
    ],
)
def test_a_subscription_that_cannot_be_is_refused(
    database: Database, member: tuple[Contact, List], broken: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError), database.transaction():
        subscribe(member, **broken)
    assert Subscription.select().count() == 0


def test_nobody_is_on_a_list_twice(database: Database, member: tuple[Contact, List]) -> None:
    subscribe(member)
    with pytest.raises(IntegrityError), database.transaction():
        subscribe(member, state="pending", basis=None, started_at=None)


def test_a_mailbox_is_in_the_registry_once(database: Database, member: tuple[Contact, List]) -> None:
    contact, _ = member
    with pytest.raises(IntegrityError), database.transaction():
        Contact.create(
            organisation=contact.organisation,
            address="ANNA@sis-se.example",
            address_key=contact.address_key,
            state_since=NOW,
            created_at=NOW,
        )


def test_a_contact_with_a_history_cannot_vanish(database: Database, member: tuple[Contact, List]) -> None:
    subscribe(member)
    with pytest.raises(IntegrityError), database.transaction():
        member[0].delete_instance()
    with pytest.raises(IntegrityError), database.transaction():
        member[0].organisation.delete_instance()


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param({"membership": "P", "kind": "subscriber"}, id="P said of a subscriber"),
        pytest.param({"membership": "Q"}, id="neither P nor O"),
        pytest.param({"country": "SWE"}, id="a country of three letters"),
        pytest.param({"name": ""}, id="no name"),
    ],
)
def test_an_organisation_that_cannot_be_is_refused(database: Database, broken: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), database.transaction():
        Organisation.create(**{"kind": "member_body", "name": "A body", "created_at": NOW, **broken})
    assert Organisation.select().count() == 0

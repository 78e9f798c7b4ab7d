"""Statements whose SQL is made once do what peewee would do, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from peewee import fn

from distd.store.database import Database
from distd.store.prepared import prepared
from distd.store.tables import AutomaticReply, Contact, List, Organisation
from distd.store.words import ContactState, JoinPolicy, OrganisationKind

AT = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


@prepared
def _given(kind: Any, after: Any) -> Any:
    return AutomaticReply.select(fn.COUNT(AutomaticReply.id)).where(
        (AutomaticReply.kind == kind) & (AutomaticReply.at > after)
    )


@prepared
def _contacts(organisation: Any, state: Any) -> Any:
    return (
        Contact.select(Contact, Organisation)
        .join(Organisation)
        .where((Contact.organisation == organisation) & (Contact.state == state))
        .order_by(Contact.id)
    )


@prepared
def _writers(kind: Any) -> Any:
    return AutomaticReply.select(AutomaticReply.address_key).where(AutomaticReply.kind == kind)


@prepared
def _forget(kind: Any) -> Any:
    return AutomaticReply.delete().where(AutomaticReply.kind == kind)


def test_one_statement_serves_every_argument(database: Database) -> None:
    """Arguments are stored as their column stores them: moments, words, rows."""
    AutomaticReply.create(address_key="a@b.example", kind="thanks", at=AT)
    AutomaticReply.create(address_key="a@b.example", kind="thanks", at=AT + timedelta(days=1))

    assert _given.value("thanks", AT - timedelta(days=1)) == 2
    assert _given.value("thanks", AT) == 1
    assert _given.value("question", AT - timedelta(days=1)) == 0
    assert _writers.values("thanks") == ["a@b.example", "a@b.example"]
    assert _writers.values("question") == []
    assert _forget.execute("thanks") == 2
    assert _given.value("thanks", AT - timedelta(days=1)) == 0


def test_rows_come_with_what_was_joined_and_as_their_types(database: Database) -> None:
    body = Organisation.create(kind=OrganisationKind.MEMBER_BODY, name="SIS", country="SE", created_at=AT)
    other = Organisation.create(kind=OrganisationKind.MEMBER_BODY, name="DIN", country="DE", created_at=AT)
    for name, organisation in (("anna", body), ("björn", body), ("carl", other)):
        Contact.create(
            organisation=organisation, address=f"{name}@x.example", address_key=f"{name}@x.example",
            state_since=AT, created_at=AT,
        )  # fmt: skip

    found = _contacts.rows(body, ContactState.ACTIVE)

    assert [contact.address for contact in found] == ["anna@x.example", "björn@x.example"]
    assert found[0].organisation.country == "SE"
    assert found[0].state is ContactState.ACTIVE
    assert found[0].created_at == AT
    assert _contacts.first(other.id, ContactState.ACTIVE).address == "carl@x.example"
    assert _contacts.first(other.id, ContactState.ERASED) is None


def test_a_row_knows_its_id_and_can_be_changed(database: Database) -> None:
    first = List.create(name="nmbs", title="Bodies", created_at=AT)
    second = List.create(name="press", title="Press", created_at=AT, join_policy=JoinPolicy.CONFIRM)

    List.change(second.id, title="The press", newsletter=False)

    assert second.id == first.id + 1
    assert [(row.name, row.title, row.newsletter) for row in List.select().order_by(List.id)] == [
        ("nmbs", "Bodies", True),
        ("press", "The press", False),
    ]
    with pytest.raises(ValueError, match="nobody"):
        List.change(second.id, join_policy="nobody")

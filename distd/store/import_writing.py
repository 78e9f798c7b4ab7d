"""Writes what an import decided, in batches, and remembers what takes it back; its caller holds the transaction."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from distd.store.database import Database
from distd.store.fields import Table
from distd.store.import_values import (
    Change,
    Changes,
    Joining,
    KnownOrganisation,
    NewContact,
    NewOrganisation,
    Removal,
    Source,
)
from distd.store.imported import Undo, remember_added, remember_changed
from distd.store.lists import REMOVED
from distd.store.queue import Queue
from distd.store.tables import Contact, Organisation, Subscription
from distd.store.words import ContactState, SubscriptionState

BATCH = 500
T = TypeVar("T")


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Cut `items` into lists of at most `size`."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def _among(wanted: Container[Any], *columns: str) -> Callable[[dict[str, Any]], bool]:
    return lambda row: tuple(row[column] for column in columns) in wanted


def insert_all(database: Database, table: type[Table], rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows that name the same columns; a hundred times the rows peewee would insert as objects."""
    named = [table._meta.fields[name] for name in rows[0]]
    columns = ", ".join(field.column_name for field in named)
    marks = ", ".join("?" * len(named))
    values = [tuple(field.db_value(row[field.name]) for field in named) for row in rows]
    statement = f"INSERT INTO {table._meta.table_name} ({columns}) VALUES ({marks})"
    database.execute_many(statement, values)


def change(table: type[Organisation] | type[Contact], changes: Sequence[Change], undo: Undo) -> None:
    for batch in batches(changes):
        with remember_changed(undo, table, [change.id for change in batch]):
            for change in batch:
                values = {
                    name: value.id if isinstance(value, KnownOrganisation | NewOrganisation) else value
                    for name, value in change.values.items()
                }
                table.update(**values).where(table.id == change.id).execute()


def add_organisations(database: Database, added: Sequence[NewOrganisation], at: datetime, undo: Undo) -> None:
    for batch in batches(added):
        insert_all(
            database,
            Organisation,
            [
                {
                    "kind": new.kind,
                    "name": new.name,
                    "acronym": new.acronym,
                    "country": new.country,
                    "category": new.category,
                    "membership": new.membership,
                    "website": new.website,
                    "note": "",
                    "created_at": at,
                }
                for new in batch
            ],
        )
        by_name = {(new.name, new.country): new for new in batch}
        written = remember_added(
            undo,
            Organisation,
            Organisation.name.in_([new.name for new in batch]),
            _among(by_name, "name", "country"),
        )
        for row in written:
            by_name[row["name"], row["country"]].id = row["id"]


def add_contacts(database: Database, added: Sequence[NewContact], at: datetime, undo: Undo) -> None:
    for batch in batches(added):
        insert_all(
            database,
            Contact,
            [
                {
                    "organisation": new.organisation.id,
                    "address": new.address,
                    "address_key": new.key,
                    "name": new.name,
                    "language": new.language,
                    "role": new.role,
                    "state": ContactState.ACTIVE,
                    "state_reason": "",
                    "state_since": at,
                    "probes_sent": 0,
                    "created_at": at,
                }
                for new in batch
            ],
        )
        remember_added(undo, Contact, Contact.address_key.in_([new.key for new in batch]))


def join(database: Database, changes: Changes, source: Source, run: int, undo: Undo) -> None:
    for batch in batches(changes.joinings):
        keys = list({joining.key for joining in batch})
        query: Any = Contact.select(Contact.address_key, Contact.id).where(Contact.address_key.in_(keys))
        contact_ids: dict[str, int] = dict(query.tuples())
        again = [joining for joining in batch if joining.present is not None]
        first = [joining for joining in batch if joining.present is None]
        with remember_changed(undo, Subscription, [j.present.id for j in again if j.present]):
            for joining in again:
                _join_again(joining, _membership(joining, source, run))
        if first:
            insert_all(
                database,
                Subscription,
                [
                    {"contact": contact_ids[j.key], "list": j.list_id, "generation": 1}
                    | _membership(j, source, run)
                    for j in first
                ],
            )
            ids = {(contact_ids[j.key], j.list_id) for j in first}
            condition = Subscription.contact.in_([contact_ids[j.key] for j in first])
            remember_added(undo, Subscription, condition, _among(ids, "contact", "list"))


def _membership(joining: Joining, source: Source, run: int) -> dict[str, Any]:
    """Return the columns of an active subscription with its evidence."""
    consented = {"consented": joining.consented} if joining.consented else {}
    return {
        "state": SubscriptionState.ACTIVE,
        "basis": joining.basis,
        "evidence": {
            "how": "import",
            "import": run,
            "source": source.source,
            "file": source.file,
            "sha256": source.sha256,
            "line": joining.line,
            "at": source.at.isoformat(),
            "actor": source.actor,
            **consented,
        },
        "mandate_only": False,
        "requested_at": source.at,
        "started_at": source.at,
        "ended_at": None,
        "end_reason": "",
    }


def _join_again(joining: Joining, values: dict[str, Any]) -> None:
    present = joining.present
    assert present is not None
    if present.state is SubscriptionState.ACTIVE:
        # Only the basis changes: who is on the list stays on it, and so does what they chose.
        values = {name: values[name] for name in ("basis", "evidence")}
    else:
        values["generation"] = present.generation + 1
    Subscription.update(**values).where(Subscription.id == present.id).execute()


def remove(database: Database, removals: Sequence[Removal], source: Source, undo: Undo) -> int:
    """End these subscriptions; return how many queued messages were cancelled with them."""
    cancelled = 0
    reason = f"{REMOVED}: not in {source.file} any more"
    queue = Queue(database)
    for batch in batches(removals):
        ids = [removal.subscription_id for removal in batch]
        with remember_changed(undo, Subscription, ids):
            Subscription.update(
                state=SubscriptionState.ENDED,
                ended_at=source.at,
                end_reason=reason,
                mandate_only=False,
                generation=Subscription.generation + 1,
            ).where(Subscription.id.in_(ids)).execute()
        for removal in batch:
            cancelled += queue.cancel_for_contact(removal.contact_id, removal.list_id, reason, source.at)
    return cancelled

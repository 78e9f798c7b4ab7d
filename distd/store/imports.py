"""Named queries of an import: what the registry knows of the people in a file, and writing what was decided.

Everything goes in batches, so that a hundred thousand rows take seconds and little memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

import peewee

from distd.failures import TemporaryFailure
from distd.store.database import Database
from distd.store.fields import Table
from distd.store.imported import Undo, remember_added, remember_changed
from distd.store.lists import REMOVED
from distd.store.queue import Queue
from distd.store.tables import Contact, ImportRun, List, Organisation, Subscription
from distd.store.words import Basis, Category, ContactState, OrganisationKind, SubscriptionState

BATCH = 500
T = TypeVar("T")


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


class Imports:
    """Reads what an import must know, and writes what it decided."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def organisations(self) -> list[KnownOrganisation]:
        """Return every organisation."""
        query = Organisation.select(
            Organisation.id,
            Organisation.kind,
            Organisation.name,
            Organisation.acronym,
            Organisation.country,
            Organisation.category,
            Organisation.membership,
        ).order_by(Organisation.id)
        return [KnownOrganisation(*row) for row in query.tuples().iterator()]

    def contacts(self, keys: Iterable[str]) -> dict[str, KnownContact]:
        """Return the contacts with these address keys."""
        found: dict[str, KnownContact] = {}
        for batch in batches(keys):
            query: Any = Contact.select(
                Contact.address_key,
                Contact.id,
                Contact.address,
                Contact.organisation,
                Contact.name,
                Contact.language,
                Contact.role,
                Contact.state,
            ).where(Contact.address_key.in_(batch))
            found.update({row[0]: KnownContact(*row[1:]) for row in query.tuples()})
        return found

    def suppressed(self, keys: Iterable[str]) -> set[str]:
        """Return which of these address keys belong to people who asked to be forgotten."""
        erased = Contact.select(Contact.address_key).where(Contact.state == ContactState.ERASED).tuples()
        sealed = {row[0][-64:] for row in erased.iterator()}
        if not sealed:
            return set()
        return {key for key in keys if hashlib.sha256(key.encode()).hexdigest() in sealed}

    def subscriptions(
        self, contact_ids: Iterable[int], list_ids: Sequence[int]
    ) -> dict[tuple[int, int], KnownSubscription]:
        """Return the subscriptions of these contacts on these lists, by contact and list."""
        found: dict[tuple[int, int], KnownSubscription] = {}
        for batch in batches(contact_ids):
            query: Any = Subscription.select(
                Subscription.contact,
                Subscription.list,
                Subscription.id,
                Subscription.state,
                Subscription.basis,
                Subscription.mandate_only,
                Subscription.generation,
                Subscription.ended_at,
                Subscription.end_reason,
            ).where(Subscription.contact.in_(batch) & Subscription.list.in_(list(list_ids)))
            found.update({(row[0], row[1]): KnownSubscription(*row[2:]) for row in query.tuples()})
        return found

    def members(self, list_id: int) -> Iterator[tuple[int, int, str, str]]:
        """Yield subscription id, contact id, address key and address of a list's active members."""
        query = (
            Subscription.select(Subscription.id, Contact.id, Contact.address_key, Contact.address)
            .join(Contact)
            .where(
                (Subscription.list == list_id)
                & (Subscription.state == SubscriptionState.ACTIVE)
                & (Contact.state != ContactState.ERASED)
            )
            .order_by(Contact.address)
        )
        yield from query.tuples().iterator()

    def list_ids(self) -> dict[str, int]:
        """Return the ids of all lists by name."""
        return {row.name: int(row.id) for row in List.select().order_by(List.id)}

    def apply(self, changes: Changes, source: Source, counts: dict[str, int]) -> int:
        """Write everything in one transaction, with what takes it back; return the id of the import.

        Raises TemporaryFailure when somebody else added the same at this moment.
        """
        try:
            return self._write(changes, source, counts)
        except peewee.IntegrityError as failure:
            raise TemporaryFailure(
                f"{source.file}: the registry was changed while the file came in; nothing was kept, try again"
            ) from failure

    def _write(self, changes: Changes, source: Source, counts: dict[str, int]) -> int:
        with self._database.transaction():
            run = ImportRun.create(
                at=source.at,
                actor=source.actor,
                file=source.file,
                source=source.source,
                counts=counts,
                undo={},
            )
            undo = Undo()
            _change(Organisation, changes.organisations_changed, undo)
            _add_organisations(self._database, changes.organisations_added, source.at, undo)
            _add_contacts(self._database, changes.contacts_added, source.at, undo)
            _change(Contact, changes.contacts_changed, undo)
            _join(self._database, changes, source, int(run.id), undo)
            self._remove(changes.removals, source, undo)
            run.undo = undo.as_json()
            run.save(only=[ImportRun.undo])
        return int(run.id)

    def _remove(self, removals: Sequence[Removal], source: Source, undo: Undo) -> None:
        reason = f"{REMOVED}: not in {source.file} any more"
        queue = Queue(self._database)
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
                queue.cancel_for_contact(removal.contact_id, removal.list_id, reason, source.at)


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
    marks = ", ".join(["?" if database.is_sqlite else "%s"] * len(named))
    values = [tuple(field.db_value(row[field.name]) for field in named) for row in rows]
    statement = f"INSERT INTO {table._meta.table_name} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
    # As peewee's own execute_sql does; it has no executemany, and its stubs do not know the wrapper.
    with peewee.__exception_wrapper__:  # type: ignore[attr-defined]
        database.peewee.connection().cursor().executemany(statement, values)


def _change(table: type[Organisation] | type[Contact], changes: Sequence[Change], undo: Undo) -> None:
    for batch in batches(changes):
        with remember_changed(undo, table, [change.id for change in batch]):
            for change in batch:
                values = {
                    name: value.id if isinstance(value, KnownOrganisation | NewOrganisation) else value
                    for name, value in change.values.items()
                }
                table.update(**values).where(table.id == change.id).execute()


def _add_organisations(
    database: Database, added: Sequence[NewOrganisation], at: datetime, undo: Undo
) -> None:
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


def _add_contacts(database: Database, added: Sequence[NewContact], at: datetime, undo: Undo) -> None:
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


def _join(database: Database, changes: Changes, source: Source, run: int, undo: Undo) -> None:
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

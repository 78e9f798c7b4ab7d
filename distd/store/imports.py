"""Named queries of an import: what the registry knows of the people in a file, and writing what was decided.

Everything goes in batches, so that a hundred thousand rows take seconds and little memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import peewee
from peewee import fn

from distd.failures import TemporaryFailure
from distd.store.contacts import departed_key, erased_key
from distd.store.database import Database
from distd.store.fields import to_moment
from distd.store.import_values import Changes, KnownContact, KnownOrganisation, KnownSubscription, Source
from distd.store.import_writing import add_contacts, add_organisations, batches, change, join, remove
from distd.store.imported import Undo
from distd.store.tables import Contact, ImportRun, List, Organisation, Subscription
from distd.store.words import ContactState, SubscriptionState


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
        sealed = {erased_key(key): key for key in keys}
        found: set[str] = set()
        for batch in batches(sealed):
            query: Any = Contact.select(Contact.address_key).where(
                (Contact.state == ContactState.ERASED) & Contact.address_key.in_(batch)
            )
            found |= {sealed[key] for (key,) in query.tuples()}
        return found

    def departed(self, keys: Iterable[str]) -> dict[str, date]:
        """Return which of these address keys left by own wish so long ago that only this is known, and when."""
        sealed = {departed_key(key): key for key in keys}
        found: dict[str, date] = {}
        for batch in batches(sealed):
            query: Any = (
                Contact.select(Contact.address_key, fn.MAX(Subscription.ended_at))
                .join(Subscription, on=(Subscription.contact == Contact.id))
                .where((Contact.state == ContactState.ERASED) & Contact.address_key.in_(batch))
                .group_by(Contact.address_key)
            )
            found.update({sealed[key]: to_moment(ended).date() for key, ended in query.tuples()})
        return found

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
            change(Organisation, changes.organisations_changed, undo)
            add_organisations(self._database, changes.organisations_added, source.at, undo)
            add_contacts(self._database, changes.contacts_added, source.at, undo)
            change(Contact, changes.contacts_changed, undo)
            join(self._database, changes, source, int(run.id), undo)
            cancelled = remove(self._database, changes.removals, source, undo)
            run.undo = undo.as_json()
            run.counts = {**counts, "cancelled": cancelled}
            run.save(only=[ImportRun.undo, ImportRun.counts])
        return int(run.id)

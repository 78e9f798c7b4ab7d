"""Named queries on organisations."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from peewee import JOIN, IntegrityError, fn

from distd.failures import Refused
from distd.store.database import Database
from distd.store.spellings import any_spelling, contains
from distd.store.tables import Contact, Organisation
from distd.store.words import OrganisationKind


class Organisations:
    """Reads and writes the organisations of the registry."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, now: datetime, **values: Any) -> Organisation:
        """Add an organisation; raises Refused when its name is taken in its country."""
        with self._database.transaction(), _one_of_a_name(values):
            return Organisation.create(**values, created_at=now)

    def edit(self, organisation: Organisation, **values: Any) -> None:
        """Change columns of an organisation; raises Refused when its new name is taken in its country."""
        with self._database.transaction(), _one_of_a_name({"name": organisation.name, **values}):
            Organisation.update(**values).where(Organisation.id == organisation.id).execute()

    def named(self, text: str) -> list[Organisation]:
        """Return the organisations whose id, acronym or name is `text`, whatever its case."""
        if not text:
            return []  # or it would be any that has no acronym
        by_name = any_spelling(Organisation.acronym, text) | any_spelling(Organisation.name, text)
        if text.isascii() and text.isdigit() and len(text) < 19:  # more is no id of a database
            by_name |= Organisation.id == int(text)
        return list(Organisation.select().where(by_name).order_by(Organisation.id))

    def matching(
        self, text: str = "", kind: OrganisationKind | None = None, country: str = ""
    ) -> list[tuple[Organisation, int]]:
        """Return organisations with the number of their contacts, ordered by country and name."""
        query: Any = (
            Organisation.select(Organisation, fn.COUNT(Contact.id).alias("contact_count"))
            .join(Contact, JOIN.LEFT_OUTER, on=(Contact.organisation == Organisation.id))
            .group_by(Organisation)
            .order_by(Organisation.country, Organisation.name)
        )
        if text:
            query = query.where(contains(Organisation.acronym, text) | contains(Organisation.name, text))
        if kind is not None:
            query = query.where(Organisation.kind == kind)
        if country:
            query = query.where(Organisation.country == country)
        return [(row, int(row.contact_count)) for row in query]


@contextmanager
def _one_of_a_name(values: dict[str, Any]) -> Iterator[None]:
    """Translate the unique index on name and country into the user's terms."""
    try:
        yield
    except IntegrityError as failure:
        if "unique" in str(failure).lower():
            raise Refused(
                f"there is an organisation called {values.get('name')!r} in that country already"
            ) from None
        raise

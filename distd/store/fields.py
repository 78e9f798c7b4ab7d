"""Field types and constraint helpers that read the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from peewee import SQL, BigAutoField, Check, DatabaseProxy, Field, Model, NodeList, SqliteDatabase, TextField

COLUMN_TYPES_SQLITE = {"UTCDATETIME": "TEXT", "BIGAUTO": "INTEGER"}
COLUMN_TYPES_POSTGRESQL = {"UTCDATETIME": "TIMESTAMPTZ"}

#: One process works with one workspace; `Database.open` says which.
bound = DatabaseProxy()


class Table(Model):
    """The base of every table."""

    class Meta:
        database = bound
        legacy_table_names = False


class IdField(BigAutoField):
    """A row id that is never given twice, since tokens in mail name it for ever."""

    def ddl(self, ctx: Any) -> Any:
        """Add AUTOINCREMENT on SQLite, which otherwise reuses the ids of deleted last rows."""
        definition = super().ddl(ctx)
        if isinstance(_actual(self.model), SqliteDatabase):
            return NodeList((definition, SQL("AUTOINCREMENT")))
        return definition


class UtcDateTimeField(Field):
    """An aware UTC moment; text of fixed width on SQLite (sorts as time), TIMESTAMPTZ on PostgreSQL."""

    field_type = "UTCDATETIME"

    def db_value(self, value: datetime | str | None) -> str | None:
        return to_text(value) if isinstance(value, datetime) else value

    def python_value(self, value: datetime | str | None) -> datetime | None:
        if isinstance(value, str):
            value = datetime.fromisoformat(value)
        return value.astimezone(UTC) if value is not None else None


def to_text(moment: datetime) -> str:
    """Return the stored form of an aware moment."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f+00:00")


class JsonField(TextField):
    """A small value kept as canonical JSON text."""

    def db_value(self, value: Any) -> str | None:
        return None if value is None else canonical_json(value)

    def python_value(self, value: Any) -> Any:
        return json.loads(value) if value is not None else None


def canonical_json(value: Any) -> str:
    """Return the one JSON text of `value`: sorted keys, no spaces, UTF-8 kept."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class WordField(TextField):
    """A word of one enumeration; the column refuses any other."""

    def __init__(self, words: type[StrEnum], **options: Any) -> None:
        self.words = words
        super().__init__(**options)

    def python_value(self, value: Any) -> Any:
        return self.words(value) if value is not None else None

    def db_value(self, value: Any) -> str | None:
        return None if value is None else str(self.words(value))


def one_of(column: str, words: type[StrEnum]) -> Any:
    """Return the CHECK that keeps `column` to the words of an enumeration."""
    return Check(f"{column} IN ({', '.join(repr(str(word)) for word in words)})")


def _actual(model: type[Model]) -> Any:
    database = model._meta.database
    return database.obj if isinstance(database, DatabaseProxy) else database

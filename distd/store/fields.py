"""Field types and constraint helpers that read the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Self

from peewee import SQL, BigAutoField, Check, DatabaseProxy, Field, Model, NodeList, SqliteDatabase, TextField

COLUMN_TYPES_SQLITE = {"UTCDATETIME": "TEXT", "BIGAUTO": "INTEGER"}
COLUMN_TYPES_POSTGRESQL = {"UTCDATETIME": "TIMESTAMPTZ"}

#: One process works with one workspace; `Database.open` says which.
bound = DatabaseProxy()


class Table(Model):
    """The base of every table; adds and changes single rows with SQL that is made once for each set of columns."""

    class Meta:
        database = bound
        legacy_table_names = False

    @classmethod
    def create(cls, **values: Any) -> Self:
        """Add a row and return it, with its id."""
        row = cls(**values)
        meta: Any = cls._meta
        stored = _stored(cls, row.__data__)
        returning = f" RETURNING {_quoted(meta.primary_key)}" if bound.returning_clause else ""
        cursor = bound.execute_sql(
            _insert_sql(cls, tuple(stored), bound.param) + returning, [*stored.values()]
        )
        if meta.primary_key.name not in stored:
            setattr(row, meta.primary_key.name, cursor.fetchone()[0] if returning else cursor.lastrowid)
        return row

    @classmethod
    def change(cls, id_: int, **values: Any) -> None:
        """Give columns of the row with this id new values."""
        stored = _stored(cls, values)
        bound.execute_sql(_update_sql(cls, tuple(stored), bound.param), [*stored.values(), id_])


def _stored(table: type[Table], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as the columns of a table keep them."""
    fields = table._meta.fields
    return {name: fields[name].db_value(value) for name, value in values.items()}


@cache
def _insert_sql(table: type[Table], names: tuple[str, ...], mark: str) -> str:
    meta: Any = table._meta
    columns = ", ".join(_quoted(meta.fields[name]) for name in names)
    marks = ", ".join([mark] * len(names))
    return f'INSERT INTO "{meta.table_name}" ({columns}) VALUES ({marks})'


@cache
def _update_sql(table: type[Table], names: tuple[str, ...], mark: str) -> str:
    meta: Any = table._meta
    columns = ", ".join(f"{_quoted(meta.fields[name])} = {mark}" for name in names)
    key = _quoted(meta.primary_key)
    return f'UPDATE "{meta.table_name}" SET {columns} WHERE {key} = {mark}'


def _quoted(field: Field) -> str:
    return f'"{field.column_name}"'


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
        return to_moment(value) if value is not None else None


@lru_cache(maxsize=256)  # whole groups of rows are of one moment
def to_text(moment: datetime) -> str:
    """Return the stored form of an aware moment."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f+00:00")


def to_moment(stored: datetime | str) -> datetime:
    """Return the aware UTC moment of a stored one, as either engine returns it."""
    return (datetime.fromisoformat(stored) if isinstance(stored, str) else stored).astimezone(UTC)


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

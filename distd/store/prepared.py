"""Statements whose SQL is made once, and filled with new values at every call.

To make SQL of a peewee query takes several times as long as SQLite takes to run it, and each inbound message needs
some twenty. So the queries that every message needs are written as ever, in functions of their arguments, and
`prepared` keeps the SQL that such a function leads to, once for each engine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from inspect import signature
from typing import Any

from peewee import Database, Node

from distd.store.fields import bound

Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an argument goes in a statement, and how the column it meets there stores values."""

    argument: int
    convert: Convert | None


class _StandIn(Node):
    """Stands for an argument while the SQL is made."""

    def __init__(self, argument: int) -> None:
        self._argument = argument

    def __sql__(self, ctx: Any) -> Any:
        # False: what is handed over is the place, and only its later value can be converted.
        return ctx.value(_Place(self._argument, ctx.state.converter), False)


@dataclass(frozen=True, slots=True)
class _Statement:
    """The SQL of a query, and what goes into it: constants, and places for arguments."""

    sql: str
    values: Sequence[Any]
    query: Any  # knows how to read the rows

    def filled(self, arguments: Sequence[Any]) -> list[Any]:
        """Return the parameters of one call."""
        return [_stored(value, arguments) if isinstance(value, _Place) else value for value in self.values]


class Prepared:
    """A query of some arguments. None is no argument: what may be missing is compared in a query of its own."""

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self._made: dict[type[Database], _Statement] = {}
        self.__doc__ = build.__doc__

    def rows(self, *arguments: Any) -> list[Any]:
        """Return what the query finds."""
        statement, cursor = self._run(arguments)
        # What peewee does with the cursor of any query; its public ways there make the SQL anew.
        return list(statement.query._get_cursor_wrapper(cursor))

    def first(self, *arguments: Any) -> Any:
        """Return the first row, or None."""
        found = self.rows(*arguments)
        return found[0] if found else None

    def value(self, *arguments: Any) -> Any:
        """Return the first column of the first row as it is stored, or None."""
        _, cursor = self._run(arguments)
        found = cursor.fetchone()
        return found[0] if found else None

    def values(self, *arguments: Any) -> list[Any]:
        """Return the first column of every row as it is stored."""
        _, cursor = self._run(arguments)
        return [row[0] for row in cursor.fetchall()]

    def execute(self, *arguments: Any) -> int:
        """Run a statement that changes rows; return how many it changed."""
        _, cursor = self._run(arguments)
        return int(cursor.rowcount)

    def _run(self, arguments: Sequence[Any]) -> tuple[_Statement, Any]:
        statement = self._made.get(type(bound.obj))
        if statement is None:
            statement = self._made[type(bound.obj)] = self._make()
        return statement, bound.execute_sql(statement.sql, statement.filled(arguments))

    def _make(self) -> _Statement:
        query = self._build(*map(_StandIn, range(len(signature(self._build).parameters))))
        sql, values = query.sql()
        return _Statement(sql, values, query)


def prepared(build: Callable[..., Any]) -> Prepared:
    """Make a query of the arguments of `build`, which is called once for each engine, with stand-ins."""
    return Prepared(build)


def _stored(place: _Place, arguments: Sequence[Any]) -> Any:
    value = arguments[place.argument]
    return place.convert(value) if place.convert else value

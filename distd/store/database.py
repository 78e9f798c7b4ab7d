"""Opens the database, SQLite or PostgreSQL, and brings its tables up to date."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import peewee
from peewee import Database as PeeweeDatabase
from peewee import DatabaseError, InterfaceError, OperationalError, SqliteDatabase
from playhouse.migrations import Runner

from distd.failures import Misconfigured, TemporaryFailure
from distd.store import fields
from distd.store.served import ServedDatabase
from distd.store.write_ahead import empty_log

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_MILLISECONDS = 30_000


class Database:
    """The open database of one workspace. Each thread gets a connection of its own."""

    def __init__(self, peewee: PeeweeDatabase, url: str) -> None:
        self.peewee = peewee
        self.url = url
        # SQLite has one writer. Who finds it busy asks again every tenth of a second, and may miss each short moment in
        # which it is free; the threads of a process wait for their turn here, and it comes as soon as it can.
        self._turn: AbstractContextManager[object] = threading.RLock() if self.is_sqlite else nullcontext()

    @classmethod
    def open(cls, url: str, home: Path) -> Database:
        """Open `sqlite:///FILE` (relative to `home`) or `postgresql://...` and bind the tables to it.

        Raises Misconfigured when it cannot be opened.
        """
        peewee = (
            _sqlite(home / url.removeprefix("sqlite:///")) if url.startswith("sqlite:") else _postgresql(url)
        )
        opened = cls(peewee, url)
        try:
            peewee.connect()
        except (DatabaseError, InterfaceError) as failure:
            raise Misconfigured(f"{opened.called}: cannot be opened: {in_plain_words(failure)}") from None
        fields.bound.initialize(peewee)
        return opened

    @property
    def called(self) -> str:
        """What it is called in a sentence; its password is not."""
        scheme, _, rest = self.url.partition("://")
        return f"database {scheme}://{rest.rpartition('@')[2]}"

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return isinstance(self.peewee, SqliteDatabase)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. On SQLite the one writer's lock is taken at the start, so a reader never has to give up.

        A transaction inside a transaction is a savepoint. Raises TemporaryFailure when the disk is full, the
        file is read-only or the server went away.
        """
        try:
            with self._turn, self.peewee.atomic():
                yield
        except OperationalError as failure:
            raise as_failure(failure) from failure

    @contextmanager
    def together(self) -> Iterator[None]:
        """All or nothing with what the caller does: a part of its transaction, without a savepoint of its own.

        For writers that are called within one as a rule: whoever catches a failure of theirs gives up the whole.
        """
        if self.peewee.in_transaction():
            yield
        else:
            with self.transaction():
                yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Reads that need no lock; the failures of `transaction` are told the same way."""
        try:
            yield
        except OperationalError as failure:
            raise as_failure(failure) from failure

    def execute_many(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run one statement, written with ? for each value, for every row; far quicker than one by one."""
        statement = self.in_own_signs(statement)
        # As peewee's own execute_sql does; it has no executemany, and its stubs do not know the wrapper.
        with peewee.__exception_wrapper__:  # type: ignore[attr-defined] # as said above
            self.peewee.connection().cursor().executemany(statement, rows)

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement written by hand, with ? for each value, and return the rows it gives."""
        cursor = self.peewee.execute_sql(self.in_own_signs(statement), values)
        return list(cursor.fetchall()) if cursor.description else []

    def in_own_signs(self, statement: str) -> str:
        """Return a statement written with ? for each value as this engine wants it."""
        return statement if self.is_sqlite else statement.replace("?", "%s")

    def each_of(self, key: str, **columns: str) -> str:
        """Return, in this engine's SQL, the rows of one JSON parameter: of a list of ids, or of lists of values.

        `key` is the id's column, the first of each list; `columns` are the others with their types as PostgreSQL
        names them.
        """
        if not columns:
            if self.is_sqlite:
                return f"(SELECT value AS {key} FROM json_each(?))"
            return f"(SELECT value::bigint AS {key} FROM json_array_elements_text(?::json))"
        typed = {key: "bigint", **columns}.items()
        if self.is_sqlite:
            each = [f"json_extract(value, '$[{at}]') AS {name}" for at, (name, _) in enumerate(typed)]
            return f"(SELECT {', '.join(each)} FROM json_each(?))"
        each = [f"(value->>{at})::{kind} AS {name}" for at, (name, kind) in enumerate(typed)]
        return f"(SELECT {', '.join(each)} FROM json_array_elements(?::json))"

    def as_one(self, query: str, columns: Sequence[str], moments: Collection[str] = ()) -> str:
        """Return, in this engine's SQL, a statement that gives the rows of `query` as one JSON value, a list of lists.

        `moments` are the columns among them that hold one; it comes in UTC. For many rows: Python's sqlite3 lets go of
        the interpreter at each row, and where other threads are busy has to wait for it each time.
        """
        if self.is_sqlite:
            return f"SELECT json_group_array(json_array({', '.join(columns)})) FROM ({query})"
        utc = {
            name: f"to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
            for name in moments
        }
        values = ", ".join(utc.get(name, name) for name in columns)
        return f"SELECT COALESCE(json_agg(json_build_array({values}))::text, '[]') FROM ({query}) AS each"

    def migrate(self) -> list[str]:
        """Bring the tables up to date; return the names of the migrations that were applied."""
        try:
            applied: list[str] = Runner(self.peewee, str(MIGRATIONS)).up()
        except DatabaseError as failure:
            reason = in_plain_words(failure)
            raise Misconfigured(
                f"{self.called}: its tables cannot be brought up to date: {reason}"
            ) from failure
        return applied

    @staticmethod
    def all_migrations() -> list[str]:
        """Return the names of all migrations, in their order."""
        return sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))

    def pending_migrations(self) -> list[str]:
        """Return the names of migrations that were not applied yet."""
        return [m.name for m in Runner(self.peewee, str(MIGRATIONS)).status() if not m.applied]

    def version(self) -> str:
        """Return the engine's name and version."""
        if self.is_sqlite:
            return f"SQLite {self.peewee.execute_sql('SELECT sqlite_version()').fetchone()[0]}"
        return f"PostgreSQL {self.peewee.execute_sql('SHOW server_version').fetchone()[0]}"

    def complaint(self) -> str:
        """Return what the engine finds wrong with its own file, or an empty text."""
        if not self.is_sqlite:
            return ""
        (found,) = self.peewee.execute_sql("PRAGMA quick_check(1)").fetchone()
        return "" if found == "ok" else str(found)

    def empty_log(self) -> bool:
        """Let nothing that was forgotten stay in SQLite's log; say whether that could be done now.

        To be called in no transaction. PostgreSQL's log is the server's, which uses it again and again.
        """
        if not self.is_sqlite:
            return True
        with self.reading(), self._turn:
            return empty_log(self.peewee.execute_sql, BUSY_MILLISECONDS)

    def close(self) -> None:
        """Close this thread's connection."""
        if not self.peewee.is_closed():
            self.peewee.close()


def as_failure(failure: Exception) -> TemporaryFailure:
    """Return what to raise for a database that does not serve us at present."""
    while "cannot rollback" in str(failure) and isinstance(failure.__context__, Exception):
        # What SQLite gave up by itself, as it does when the disk is full, cannot be given up once more. Why it was
        # stands behind.
        failure = failure.__context__
    return TemporaryFailure(f"database: {in_plain_words(failure)}")


def is_away(failure: Exception) -> bool:
    """Say whether `failure` is a database's that does not serve us at present, and no mistake in a statement."""
    # A file that is damaged raises the plain DatabaseError.
    return isinstance(failure, OperationalError | InterfaceError) or type(failure) is DatabaseError


def in_plain_words(failure: Exception) -> str:
    """Return what an engine says on one line and, for what is often met, what to do."""
    said = "; ".join(" ".join(line.split()) for line in str(failure).splitlines() if line.strip())
    hint = next((hint for sign, hint in _HINTS.items() if sign in said), "")
    return f"{said or type(failure).__name__}{hint}"


_HINTS = {
    "database is locked": ": another program holds it; try again in a minute",
    "unable to open": ": look whether its folder is there and this account may write in it",
    "disk I/O error": ": the disk is full or fails",
    "disk is full": ": make room on the disk and try again",
    "readonly database": ": this account may not write there; look who owns the file and its folder",
    "file is not a database": "; restore the last backup",
    "is malformed": "; restore the last backup",
    "no such table": "; `distctl migrate` makes the tables",
    "already exists": "; another program keeps its tables there: name a database of our own",
}


def _sqlite(path: Path) -> SqliteDatabase:
    return SqliteDatabase(
        str(path),
        pragmas={
            "journal_mode": "wal",
            "synchronous": "full",  # promise 1 and 2: what was committed survives a power cut
            "foreign_keys": 1,
            "busy_timeout": BUSY_MILLISECONDS,
            "secure_delete": 1,  # what is forgotten is no more in the file; not every build does so by itself
        },
        lock_type="IMMEDIATE",
        field_types=fields.COLUMN_TYPES_SQLITE,
    )


def _postgresql(url: str) -> ServedDatabase:
    options: dict[str, Any] = {"prefer_psycopg3": True, "field_types": fields.COLUMN_TYPES_POSTGRESQL}
    return ServedDatabase(url, **options)

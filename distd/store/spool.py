"""The spool: every message that was answered 250, on disk until its station has acted.

A SQLite file of its own in queue/, on this machine even where the registry is on PostgreSQL: what a node has
accepted is safe on that node. Arrivals are committed with a full sync before anything is promised (promise 1);
removals need none, since a message that comes back after a crash is recognised and handled once.
"""

from __future__ import annotations

import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from distd import maillog
from distd.failures import Misconfigured, NotFound, TemporaryFailure
from distd.store.write_ahead import empty_log

SPOOL_FILE = "spool.db"
BUSY_SECONDS = 30
PRIVATE = 0o600
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's: no letter looks like a digit
_RANDOM_BITS = 30
_AT_ONCE = 0.0
_SCHEMA = """
CREATE TABLE IF NOT EXISTS content (
    id INTEGER PRIMARY KEY,
    raw BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS entry (
    id TEXT PRIMARY KEY,
    content_id INTEGER NOT NULL REFERENCES content (id),
    sender TEXT NOT NULL,       -- of the envelope; empty for <>
    recipient TEXT NOT NULL,
    received_at REAL NOT NULL,  -- seconds since 1970
    due_at REAL NOT NULL,       -- when triage may try again; at first no clock may delay it
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    defect TEXT NOT NULL DEFAULT '',
    held_at REAL,
    CHECK (held_at IS NULL OR defect <> '')
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_due ON entry (due_at, id) WHERE held_at IS NULL;
CREATE INDEX IF NOT EXISTS entry_content ON entry (content_id);
"""


@dataclass(frozen=True)
class Arrival:
    """A message at the door, about to be kept."""

    sender: str
    recipients: Sequence[str]
    raw: bytes
    received_at: datetime


@dataclass(frozen=True)
class Entry:
    """One message for one of our addresses, as it waits in the spool."""

    id: str
    sender: str
    recipient: str
    received_at: datetime
    raw: bytes
    attempts: int = 0


@dataclass(frozen=True)
class Held:
    """A message set aside because a station failed on it."""

    id: str
    sender: str
    recipient: str
    received_at: datetime
    held_at: datetime
    defect: str
    octets: int


class Spool:
    """The open spool of one node; safe to use from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._ids = Ids()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / SPOOL_FILE).touch(
                PRIVATE
            )  # other people's letters; SQLite's side files take the same mode
            self._durable = _connect(folder / SPOOL_FILE, "FULL")
            self._durable.executescript(_SCHEMA)
            self._quick = _connect(folder / SPOOL_FILE, "NORMAL")
        except (sqlite3.Error, OSError) as failure:
            from distd.store.database import in_plain_words

            reason = failure.strerror if isinstance(failure, OSError) else in_plain_words(failure)
            raise Misconfigured(f"{folder / SPOOL_FILE}: the spool cannot be opened: {reason}") from None

    def accept(self, arrivals: Sequence[Arrival]) -> list[list[str]]:
        """Keep the arrivals, all or none, synced to disk; return the ids of each, one for each recipient.

        Raises TemporaryFailure when the disk is full, read-only or failing: then nothing was accepted.
        """
        kept: list[list[str]] = []
        with self._writing(self._durable) as connection:
            for arrival in arrivals:
                content = connection.execute("INSERT INTO content (raw) VALUES (?)", (arrival.raw,)).lastrowid
                ids = [self._ids.next() for _ in arrival.recipients]
                at = arrival.received_at.timestamp()
                connection.executemany(
                    "INSERT INTO entry (id, content_id, sender, recipient, received_at, due_at)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    [
                        (id_, content, arrival.sender, recipient, at, _AT_ONCE)
                        for id_, recipient in zip(ids, arrival.recipients, strict=True)
                    ],
                )
                kept.append(ids)
        return kept

    def waiting(self, now: datetime, limit: int) -> list[str]:
        """Return the ids of entries that triage should handle now, oldest first, none of those held."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT id FROM entry WHERE held_at IS NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?",
                (now.timestamp(), limit),
            ).fetchall()
        return [id_ for (id_,) in rows]

    def remove(self, *ids: str) -> None:
        """Forget entries that were handled; an unknown one is forgotten already."""
        with self._writing(self._quick) as connection:
            for id_ in ids:
                _remove(connection, id_)

    def postpone(self, id_: str, until: datetime) -> None:
        """Try an entry again later."""
        with self._writing(self._quick) as connection:
            connection.execute(
                "UPDATE entry SET due_at = ?, attempts = attempts + 1 WHERE id = ?", (until.timestamp(), id_)
            )

    def hold(self, id_: str, defect: str, now: datetime) -> None:
        """Set an entry aside with the traceback of what failed on it; copies lie in held/ for people to read."""
        entry = self.entry(id_)
        with self._writing(self._durable) as connection:
            connection.execute(
                "UPDATE entry SET held_at = ?, defect = ? WHERE id = ?", (now.timestamp(), defect, id_)
            )
        self._export(entry, defect)

    def replay(self, id_: str, now: datetime) -> None:
        """Put a held entry back in the line; raises NotFound when it is not held."""
        with self._writing(self._durable) as connection:
            changed = connection.execute(
                "UPDATE entry SET held_at = NULL, defect = '', due_at = ? WHERE id = ? AND held_at IS NOT NULL",
                (now.timestamp(), id_),
            ).rowcount
        if not changed:
            raise _not_held(id_)
        self._forget_export(id_)

    def discard(self, id_: str) -> None:
        """Throw a held entry away for good; raises NotFound when it is not held."""
        with self._writing(self._durable) as connection:
            if not connection.execute(
                "SELECT 1 FROM entry WHERE id = ? AND held_at IS NOT NULL", (id_,)
            ).fetchone():
                raise _not_held(id_)
            _remove(connection, id_)
        self._forget_export(id_)

    def held(self) -> list[Held]:
        """Return what was set aside, oldest first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT entry.id, sender, recipient, received_at, held_at, defect, length(raw) FROM entry"
                " JOIN content ON content.id = content_id WHERE held_at IS NOT NULL ORDER BY entry.id"
            ).fetchall()
        return [
            Held(id_, sender, recipient, _moment(received), _moment(held), defect, octets)
            for id_, sender, recipient, received, held, defect, octets in rows
        ]

    def entry(self, id_: str) -> Entry:
        """Return one entry, held or not; raises NotFound."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT entry.id, sender, recipient, received_at, raw, attempts FROM entry"
                " JOIN content ON content.id = content_id WHERE entry.id = ?",
                (id_,),
            ).fetchone()
        if row is None:
            raise NotFound(f"there is no message {id_!r} in the spool")
        return Entry(row[0], row[1], row[2], _moment(row[3]), row[4], row[5])

    def count(self) -> int:
        """Return how many entries wait, those held not among them."""
        with self._reading() as connection:
            (waiting,) = connection.execute("SELECT count(*) FROM entry WHERE held_at IS NULL").fetchone()
        return int(waiting)

    def empty_log(self) -> bool:
        """Let nothing that was handled stay in the file's log; say whether that could be done now."""
        with self._reading() as connection:
            return empty_log(connection.execute, BUSY_SECONDS * 1000)

    def close(self) -> None:
        """Close the file; nothing may be asked of the spool afterwards."""
        with self._lock:
            self._quick.close()
            self._durable.close()

    def _export(self, entry: Entry, defect: str) -> None:
        head = f"id: {entry.id}\nfrom: {entry.sender}\nto: {entry.recipient}\nreceived: {entry.received_at}\n"
        try:
            held = self.folder / "held"
            held.mkdir(exist_ok=True)
            copies = {".eml": entry.raw, ".txt": f"{head}\n{defect}".encode("utf-8", "replace")}
            for suffix, octets in copies.items():
                copy = held / f"{entry.id}{suffix}"
                copy.touch(PRIVATE)
                copy.write_bytes(octets)
        except OSError as failure:
            # The copies are a convenience; the message itself is safe in the spool.
            maillog.trouble("a held message could not be copied", inbound=entry.id, reason=str(failure))

    def _forget_export(self, id_: str) -> None:
        for suffix in (".eml", ".txt"):
            with suppress(OSError):
                (self.folder / "held" / f"{id_}{suffix}").unlink(missing_ok=True)

    @contextmanager
    def _writing(self, connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
        """One transaction, all or nothing; the lock keeps our own two connections from waiting on SQLite's."""
        with self._lock, _translated(self.folder):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _translated(self.folder):
            yield self._quick


class Ids:
    """Makes ids that are short, sort by time, and are never given twice, even by two nodes in one millisecond."""

    def __init__(self) -> None:
        self._millisecond = 0
        self._random = 0

    def next(self) -> str:
        """Return such as `1k3v9q2m7x0c4fd`: the time, then chance; within a millisecond the chance part counts up."""
        millisecond = time.time_ns() // 1_000_000
        if millisecond > self._millisecond:
            self._millisecond, self._random = millisecond, secrets.randbits(_RANDOM_BITS - 1)
        else:  # the same millisecond, or a clock that was set back
            self._random += 1
        return _base32(self._millisecond, 9) + _base32(self._random, _RANDOM_BITS // 5)


def _base32(number: int, width: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(width)))


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _remove(connection: sqlite3.Connection, id_: str) -> None:
    row = connection.execute("DELETE FROM entry WHERE id = ? RETURNING content_id", (id_,)).fetchone()
    if row is not None:
        connection.execute(
            "DELETE FROM content WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE content_id = ?)",
            row * 2,
        )


def _not_held(id_: str) -> NotFound:
    return NotFound(f"no message {id_!r} is held; `distctl held list` shows those that are")


def _connect(path: Path, synchronous: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA page_size = 8192")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # a letter that was handled is no more in the file
    return connection


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as failure:
        raise TemporaryFailure(f"{folder / SPOOL_FILE}: the spool cannot be used now: {failure}") from failure

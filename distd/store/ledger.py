"""The append-only, hash-chained record of every decision."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distd.store.database import Database
from distd.store.fields import canonical_json, to_text
from distd.store.prepared import prepared
from distd.store.tables import LedgerEntry

GENESIS = "0" * 64
_LOCK = 0x6C656467  # PostgreSQL advisory lock: one writer extends the chain at a time


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold."""

    entry: int
    reason: str


@prepared
def _last_hash() -> Any:
    return LedgerEntry.select(LedgerEntry.hash).order_by(LedgerEntry.id.desc()).limit(1)


class Ledger:
    """Writes and checks the chain."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, at: datetime, actor: str, action: str, subject: str, **detail: Any) -> None:
        """Add one decision, in the transaction of the decision itself."""
        with self._database.together():
            if not self._database.is_sqlite:
                self._database.peewee.execute_sql("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            previous = self.head()
            sealed = _seal(previous, to_text(at), actor, action, subject, detail)
            LedgerEntry.create(
                at=at,
                actor=actor,
                action=action,
                subject=subject,
                detail=detail,
                previous_hash=previous,
                hash=sealed,
            )

    def head(self) -> str:
        """Return the hash of the last entry, or the genesis hash of an empty ledger."""
        return _last_hash.value() or GENESIS

    def last_before(self, moment: datetime) -> datetime | None:
        """Return when the last entry before a moment was made; None when there is none."""
        query = LedgerEntry.select().where(LedgerEntry.at < moment).order_by(LedgerEntry.id.desc())
        entry: LedgerEntry | None = query.first()
        return None if entry is None else entry.at

    def contains(self, sealed: str) -> bool:
        """Say whether an entry with this hash stands in the ledger."""
        return sealed == GENESIS or LedgerEntry.select().where(LedgerEntry.hash == sealed).exists()

    def verify(self) -> tuple[int, Break | None]:
        """Walk the whole chain; return the number of good entries and the first break, if any."""
        expected, count = GENESIS, 0
        for entry in LedgerEntry.select().order_by(LedgerEntry.id).iterator():
            if entry.previous_hash != expected:
                return count, Break(entry.id, "the entry before it was changed, removed or added")
            sealed = _seal(
                expected, to_text(entry.at), entry.actor, entry.action, entry.subject, entry.detail
            )
            if sealed != entry.hash:
                return count, Break(entry.id, "its content was changed")
            expected, count = sealed, count + 1
        return count, None

    def about(self, subject: str) -> Iterator[LedgerEntry]:
        """Return the entries on one subject, oldest first."""
        yield from LedgerEntry.select().where(LedgerEntry.subject == subject).order_by(LedgerEntry.id)

    def latest(self, count: int, subject: str | None = None) -> list[LedgerEntry]:
        """Return the last `count` entries, on one subject where it is given, oldest first."""
        query = LedgerEntry.select().order_by(LedgerEntry.id.desc()).limit(count)
        if subject is not None:
            query = query.where(LedgerEntry.subject == subject)
        return list(query)[::-1]


def _seal(previous: str, at: str, actor: str, action: str, subject: str, detail: dict[str, Any]) -> str:
    content = canonical_json([previous, at, actor, action, subject, detail])
    return hashlib.sha256(content.encode()).hexdigest()

"""The daily digest of everything automatic: what there is to tell, and that it was told once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import IntegrityError, fn

from distd.store.database import Database
from distd.store.tables import AutomaticReply, DeskDigest, LedgerEntry


@dataclass(frozen=True)
class Deed:
    """Something that was done without a person, as the ledger has it."""

    at: datetime
    action: str
    subject: str
    detail: dict[str, Any]


class Digests:
    """Reads what is new, and remembers which days are told."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_made(self, day: date) -> bool:
        """Say whether that day's digest was made."""
        return bool(DeskDigest.select().where(DeskDigest.day == day).exists())

    def begin(self, day: date, now: datetime) -> tuple[int, datetime | None] | None:
        """Take that day's digest, in the caller's transaction.

        Returns the last ledger entry that was told of, and when; None when another node has the day.
        """
        last = DeskDigest.select().order_by(DeskDigest.day.desc()).first()
        newest = LedgerEntry.select(fn.MAX(LedgerEntry.id)).scalar() or 0
        try:
            with self._database.transaction():
                DeskDigest.create(day=day, ledger_entry=newest, at=now)
        except IntegrityError:
            return None
        return (int(last.ledger_entry), last.at) if last else (0, None)

    def deeds_since(self, entry: int, actions: Collection[str], actor: str) -> list[Deed]:
        """Return what `actor` did after a ledger entry, oldest first."""
        rows = (
            LedgerEntry.select()
            .where(
                (LedgerEntry.id > entry)
                & LedgerEntry.action.in_(list(actions))
                & (LedgerEntry.actor.startswith(actor))
            )
            .order_by(LedgerEntry.id)
        )
        return [Deed(row.at, row.action, row.subject, row.detail) for row in rows]

    def answers_since(self, moment: datetime | None, other_than: Collection[str]) -> dict[str, int]:
        """Count the automatic answers of other rooms by their letter."""
        query: Any = AutomaticReply.select(AutomaticReply.kind, fn.COUNT(AutomaticReply.id)).where(
            AutomaticReply.kind.not_in(list(other_than))
        )
        if moment is not None:
            query = query.where(AutomaticReply.at > moment)
        counts: dict[str, int] = {}
        for kind, count in query.group_by(AutomaticReply.kind).tuples():
            letter = str(kind).partition(":")[0]
            counts[letter] = counts.get(letter, 0) + int(count)
        return counts

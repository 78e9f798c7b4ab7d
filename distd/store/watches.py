"""Named queries on how the first messages of each mailing fare: one row a mailing, counted up by all processes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from peewee import SQL, Value

from distd.store.database import Database
from distd.store.tables import Delivery, MailingBlock, MailingWatch

Counts = tuple[int, int, int]  # outcomes, errors, blocks


class Watches:
    """The counts of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, mailing_id: int, outcomes: int, errors: int, blocks: int, blocking: Collection[str] = ()
    ) -> tuple[Counts, Counts]:
        """Add to the counts of a mailing; return what they were before, and what they are now.

        Each domain in `blocking` is one block more, unless it was counted before.
        """
        with self._database.transaction():
            blocks += sum(self._is_new(mailing_id, domain) for domain in sorted(blocking))
            now = self._added(mailing_id, outcomes, errors, blocks)
        return (now[0] - outcomes, now[1] - errors, now[2] - blocks), now

    def _is_new(self, mailing_id: int, domain: str) -> bool:
        """Note that a domain blocks a mailing; say whether that was not known."""
        row = MailingBlock.insert(mailing=mailing_id, domain=domain).on_conflict_ignore()
        return bool(list(row.returning(MailingBlock.id).tuples().execute()))

    def _added(self, mailing_id: int, outcomes: int, errors: int, blocks: int) -> Counts:
        watch = MailingWatch
        rows: Any = (
            watch.insert(mailing=mailing_id, outcomes=outcomes, errors=errors, blocks=blocks)
            .on_conflict(
                conflict_target=[watch.mailing],
                update={
                    watch.outcomes: watch.outcomes + outcomes,
                    watch.errors: watch.errors + errors,
                    watch.blocks: watch.blocks + blocks,
                },
            )
            .returning(watch.outcomes, watch.errors, watch.blocks)
            .tuples()
            .execute()
        )
        [(all_outcomes, all_errors, all_blocks)] = list(rows)
        return int(all_outcomes), int(all_errors), int(all_blocks)

    def forget(self, mailing_id: int) -> None:
        """Begin to count anew: what was before is known and forgiven."""
        with self._database.together():
            MailingWatch.delete().where(MailingWatch.mailing == mailing_id).execute()
            MailingBlock.delete().where(MailingBlock.mailing == mailing_id).execute()

    def recipients(self, mailing_id: int, limit: int) -> int:
        """Return how many deliveries a mailing has, counted up to `limit`."""
        some = Delivery.select(Value(1)).where(Delivery.mailing == mailing_id).limit(limit).alias("some")
        return int(Delivery.select(SQL("1")).from_(some).count())

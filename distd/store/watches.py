"""Named queries on how the first messages of each mailing fare: one row a mailing, counted up by all processes."""

from __future__ import annotations

from typing import Any

from peewee import SQL, Value

from distd.store.database import Database
from distd.store.tables import Delivery, MailingWatch


class Watches:
    """The counts of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, mailing_id: int, outcomes: int, errors: int, blocks: int) -> tuple[int, int, int]:
        """Add to the counts of a mailing; return them as they are now: outcomes, errors, blocks."""
        watch = MailingWatch
        with self._database.transaction():
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
        MailingWatch.delete().where(MailingWatch.mailing == mailing_id).execute()

    def recipients(self, mailing_id: int, limit: int) -> int:
        """Return how many deliveries a mailing has, counted up to `limit`."""
        some = Delivery.select(Value(1)).where(Delivery.mailing == mailing_id).limit(limit).alias("some")
        return int(Delivery.select(SQL("1")).from_(some).count())

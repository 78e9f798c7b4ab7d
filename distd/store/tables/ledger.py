"""The ledger: every decision, in order, each row sealed by the hash of the one before."""

from __future__ import annotations

from peewee import TextField

from distd.store.fields import IdField, JsonField, Table, UtcDateTimeField


class LedgerEntry(Table):
    """One decision. Rows are only ever added; triggers refuse the rest."""

    id = IdField()
    at = UtcDateTimeField()
    actor = TextField()  # who: `secretary`, `reviewer:12`, `contact:7`, `distd`
    action = TextField()  # what: `review.approved`, `subscription.ended`
    subject = TextField()  # to what: `issue:issue-1`, `contact:7`
    detail = JsonField()
    previous_hash = TextField()
    hash = TextField(unique=True)

    class Meta:
        table_name = "ledger"

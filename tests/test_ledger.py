"""The ledger is append-only and its seal shows every change, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from peewee import DatabaseError, IntegrityError

from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.tables import LedgerEntry

AT = datetime(2005, 5, 2, 9, 0, 0, 123456, tzinfo=UTC)


def three_decisions(database: Database) -> Ledger:
    ledger = Ledger(database)
    ledger.append(AT, "secretary", "list.made", "list:nmbs", title="Organismes nationaux")
    ledger.append(AT, "reviewer:1", "review.approved", "issue:issue-1", words="承認します")
    ledger.append(AT, "distd", "mailing.done", "mailing:1", accepted=175, share=0.5)
    return ledger


def test_an_untouched_ledger_is_unbroken(database: Database) -> None:
    assert three_decisions(database).verify() == (3, None)


def test_entries_are_neither_changed_nor_removed(database: Database) -> None:
    three_decisions(database)

    with pytest.raises((IntegrityError, DatabaseError), match="append-only"), database.transaction():
        LedgerEntry.update(actor="somebody else").execute()
    with pytest.raises((IntegrityError, DatabaseError), match="append-only"), database.transaction():
        LedgerEntry.delete().execute()


@pytest.mark.parametrize(
    ("harm", "found_at"),
    [
        ("UPDATE ledger SET detail = '{}' WHERE id = 2", 2),
        ("DELETE FROM ledger WHERE id = 2", 3),
        ("UPDATE ledger SET at = '2005-05-03T00:00:00.000000+00:00' WHERE id = 1", 1),
    ],
)
def test_the_seal_shows_what_an_administrator_changed(database: Database, harm: str, found_at: int) -> None:
    ledger = three_decisions(database)
    triggers = (
        ["DROP TRIGGER ledger_is_never_changed", "DROP TRIGGER ledger_is_never_cut"]
        if database.is_sqlite
        else ["ALTER TABLE ledger DISABLE TRIGGER ALL"]
    )
    for statement in (*triggers, harm):
        database.peewee.execute_sql(statement)

    _, broken = ledger.verify()

    assert broken is not None
    assert broken.entry == found_at


def test_a_decision_undone_with_its_transaction_leaves_no_gap(database: Database) -> None:
    ledger = three_decisions(database)

    def fail_after_deciding() -> None:
        with database.transaction():
            ledger.append(AT, "secretary", "list.made", "list:x")
            raise RuntimeError("the rest failed")

    with pytest.raises(RuntimeError):
        fail_after_deciding()
    ledger.append(AT, "secretary", "list.made", "list:y")

    assert ledger.verify() == (4, None)

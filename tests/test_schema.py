"""The frozen migrations make exactly the tables that the code describes, on both engines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from peewee import IntegrityError
from playhouse.migrations import Runner
from playhouse.schema_diff import diff_models

from distd.store import tables
from distd.store.database import MIGRATIONS, Database
from distd.store.tables import Delivery, Mailing
from distd.store.words import Selection
from tests.audience import running_mailing
from tests.conftest import Clock


def test_migrations_leave_nothing_to_change(database: Database) -> None:
    difference = diff_models(database.peewee, tables.ALL)

    # Expression and partial indexes are declared as text, which the comparison cannot read.
    assert not difference.create_tables
    assert not difference.add_columns
    assert not difference.drop_columns
    assert [index for index in difference.add_indexes if index.columns] == []


def test_columns_and_constraints_are_those_of_the_models(tmp_path: Path) -> None:
    migrated = Database.open("sqlite:///migrated.db", tmp_path)
    migrated.migrate()
    from_migrations = definitions(migrated)
    migrated.close()
    described = Database.open("sqlite:///described.db", tmp_path)
    described.peewee.create_tables(tables.ALL)
    from_models = definitions(described)
    described.close()

    assert from_migrations == from_models


def definitions(database: Database) -> dict[str, str]:
    """Return the SQL of each table and index, white space folded."""
    rows = database.peewee.execute_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger'"
    )
    return {
        name: re.sub(r"\s+", " ", sql).replace("( ", "(")
        for name, sql in rows.fetchall()
        if name not in {"schema_migration", "schema_migration_name", "sqlite_sequence"}
    }


def test_migrating_twice_changes_nothing(database: Database) -> None:
    assert database.migrate() == []
    assert database.pending_migrations() == []


def test_a_database_of_the_first_form_keeps_its_mailings(
    database_url: str, tmp_path: Path, clock: Clock
) -> None:
    old = Database.open(database_url, tmp_path)
    Runner(old.peewee, str(MIGRATIONS)).up("0001_first_tables")
    mailing = running_mailing(3, clock())

    assert "0002_resends" in old.migrate()

    assert Delivery.select().where(Delivery.mailing == mailing).count() == 3
    Mailing.update(selection=Selection.REFUSED).execute()
    with pytest.raises(IntegrityError), old.transaction():
        old.peewee.execute_sql("UPDATE mailing SET selection = 'nobody'")
    assert old.complaint() == ""
    old.close()

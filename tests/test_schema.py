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


def definitions(database: Database) -> dict[str, list[str]]:
    """Return the parts of each table's and index's SQL: a column that came later stands after the constraints."""
    rows = database.peewee.execute_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger'"
    )
    return {
        name: sorted(parts(re.sub(r"\s+", " ", sql)))
        for name, sql in rows.fetchall()
        if name not in {"schema_migration", "schema_migration_name", "sqlite_sequence"}
    }


def parts(sql: str) -> list[str]:
    """Return what stands before the first parenthesis of a definition, and each column and constraint within it."""
    head, _, rest = sql.partition("(")
    found, depth, part = [head.strip()], 0, ""
    for character in rest[: rest.rindex(")")]:
        depth += (character == "(") - (character == ")")
        if character == "," and not depth:
            found.append(part.strip())
            part = ""
        else:
            part += character
    return [*found, part.strip(), rest[rest.rindex(")") :].strip()]


def test_migrating_twice_changes_nothing(database: Database) -> None:
    assert database.migrate() == []
    assert database.pending_migrations() == []


def test_a_database_of_the_first_form_keeps_its_mailings(
    database_url: str, tmp_path: Path, clock: Clock
) -> None:
    old = Database.open(database_url, tmp_path)
    Runner(old.peewee, str(MIGRATIONS)).up("0001_first_tables")
    mailing = running_mailing(0, clock())
    old.peewee.execute_sql(
        "INSERT INTO delivery (lane, mailing_id, address, name, language, sender, state, attempts, uncertain, "
        "created_at, due_at, lease_owner, reply, status) "
        f"VALUES ('mailing', {mailing.id}, 'reader@reader.example', '', 'en', '', 'pending', 0, 0, "
        "'2005-05-02T09:00:00.000000+00:00', '2005-05-02T09:00:00.000000+00:00', '', '', '')"
    )

    assert old.migrate() == Database.all_migrations()[1:]

    kept = Delivery.get()
    assert (kept.mailing, kept.address, kept.throttled_by) == (mailing, "reader@reader.example", "")
    Mailing.update(selection=Selection.REFUSED).execute()
    with pytest.raises(IntegrityError), old.transaction():
        old.peewee.execute_sql("UPDATE mailing SET selection = 'nobody'")
    assert old.complaint() == ""
    old.close()

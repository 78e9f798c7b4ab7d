"""A mailing may be a resend: to those refused, unknown or new. One CHECK has more words."""

from __future__ import annotations

from typing import Any

from peewee import SqliteDatabase

BEFORE = "CHECK (selection IN ('unreached', 'everybody'))"
AFTER = "CHECK (selection IN ('unreached', 'everybody', 'refused', 'unknown', 'new'))"


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the signature is playhouse.migrations'
    """Change the constraint in place: deliveries refer to mailings, so the table is not made anew."""
    if not isinstance(db, SqliteDatabase):
        db.execute_sql("ALTER TABLE mailing DROP CONSTRAINT mailing_selection_check")
        db.execute_sql(f"ALTER TABLE mailing ADD CONSTRAINT mailing_selection_check {AFTER}")
        return
    # As SQLite's documentation of ALTER TABLE (section 7) advises for a CHECK: no row is touched.
    (version,) = db.execute_sql("PRAGMA schema_version").fetchone()
    db.execute_sql("PRAGMA writable_schema = ON")
    db.execute_sql(
        "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = 'mailing'",
        (BEFORE, AFTER),
    )
    db.execute_sql(f"PRAGMA schema_version = {version + 1}")
    db.execute_sql("PRAGMA writable_schema = RESET")

"""A table that counts how the first messages of each mailing fare. The same statement serves both engines."""

from __future__ import annotations

from typing import Any

from peewee import SqliteDatabase

TABLE = """CREATE TABLE "mailing_watch" (
  "mailing_id" {integer} NOT NULL PRIMARY KEY,
  "outcomes" INTEGER NOT NULL CHECK (outcomes >= 0),
  "errors" INTEGER NOT NULL CHECK (errors >= 0),
  "blocks" INTEGER NOT NULL CHECK (blocks >= 0),
  FOREIGN KEY ("mailing_id") REFERENCES "mailing" ("id") ON DELETE CASCADE, CHECK (errors <= outcomes))"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the signature is playhouse.migrations'
    """Make the table."""
    db.execute_sql(TABLE.format(integer="INTEGER" if isinstance(db, SqliteDatabase) else "BIGINT"))

"""A table of the domains that block a mailing, so that all processes count each of them once."""

from __future__ import annotations

from typing import Any

from peewee import SqliteDatabase

STATEMENTS = (
    """CREATE TABLE "mailing_block" (
      "id" {identity},
      "mailing_id" {integer} NOT NULL,
      "domain" TEXT NOT NULL CHECK (domain <> ''),
      FOREIGN KEY ("mailing_id") REFERENCES "mailing" ("id") ON DELETE CASCADE)""",
    'CREATE INDEX "mailing_block_mailing_id" ON "mailing_block" ("mailing_id")',
    'CREATE UNIQUE INDEX "mailing_block_mailing_id_domain" ON "mailing_block" ("mailing_id", "domain")',
)
SQLITE = {"integer": "INTEGER", "identity": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"}
POSTGRESQL = {"integer": "BIGINT", "identity": "BIGSERIAL NOT NULL PRIMARY KEY"}


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the signature is playhouse.migrations'
    """Make the table."""
    words = SQLITE if isinstance(db, SqliteDatabase) else POSTGRESQL
    for statement in STATEMENTS:
        db.execute_sql(statement.format(**words))

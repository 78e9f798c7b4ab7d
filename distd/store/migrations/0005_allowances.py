"""What was taken of each rate, and which deliveries wait for the rate of a domain."""

from __future__ import annotations

from typing import Any

from peewee import SqliteDatabase

STATEMENTS = (
    """ALTER TABLE delivery ADD COLUMN "throttled_by" TEXT NOT NULL DEFAULT ''""",
    "DROP INDEX delivery_open",
    "CREATE INDEX delivery_open ON delivery (mailing_id, throttled_by, due_at, id) WHERE state = 'pending'",
    """CREATE TABLE "allowance" (
      "name" TEXT NOT NULL PRIMARY KEY,
      "empty_at" {moment} NOT NULL,
      "taken" {integer} NOT NULL CHECK (taken >= 0))""",
    """CREATE TABLE "throttle" (
      "id" {identity},
      "mailing_id" {integer} NOT NULL,
      "domain" TEXT NOT NULL CHECK (domain <> ''),
      FOREIGN KEY ("mailing_id") REFERENCES "mailing" ("id") ON DELETE CASCADE)""",
    'CREATE INDEX "throttle_mailing_id" ON "throttle" ("mailing_id")',
    'CREATE UNIQUE INDEX "throttle_mailing_id_domain" ON "throttle" ("mailing_id", "domain")',
)
SQLITE = {
    "integer": "INTEGER",
    "moment": "TEXT",
    "identity": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
}
POSTGRESQL = {"integer": "BIGINT", "moment": "TIMESTAMPTZ", "identity": "BIGSERIAL NOT NULL PRIMARY KEY"}


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the signature is playhouse.migrations'
    """Add the column, its index and the tables."""
    words = SQLITE if isinstance(db, SqliteDatabase) else POSTGRESQL
    for statement in STATEMENTS:
        db.execute_sql(statement.format(**words))

"""A large mailing starts while its last recipients are still being frozen: how far that has come."""

from __future__ import annotations

from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the signature is playhouse.migrations'
    """Add the column; nothing is being frozen at this moment."""
    kind = "INTEGER" if isinstance(db, SqliteDatabase) else "BIGINT"  # as peewee calls the same
    db.execute_sql(f'ALTER TABLE "mailing" ADD COLUMN "frozen_to" {kind}')

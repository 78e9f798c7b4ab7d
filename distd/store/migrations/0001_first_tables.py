"""The tables of the two journeys. The statements are frozen in the SQL files beside this one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the signature is playhouse.migrations'
    """Run the statements for this engine, which are separated by a line with `--` alone."""
    engine = "sqlite" if isinstance(db, SqliteDatabase) else "postgresql"
    script = (Path(__file__).with_suffix("") / f"{engine}.sql").read_text(encoding="utf-8")
    for statement in script.split("\n--\n"):
        if statement.strip():
            db.execute_sql(statement)

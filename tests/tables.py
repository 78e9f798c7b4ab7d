"""What all tables of a database say, as one text: where a person is forgotten, no part of it names them."""

from __future__ import annotations

from typing import Any

from distd.store.tables import ALL


def everything_kept() -> str:
    """Return all that any table says, in small letters."""
    rows: list[Any] = [row for table in ALL for row in table.select().dicts()]
    return "\n".join(
        str(bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else value)
        for row in rows
        for value in row.values()
    ).lower()

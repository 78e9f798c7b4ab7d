"""Writes who is on the lists as CSV that a spreadsheet opens harmlessly and that an import reads back unchanged."""

from __future__ import annotations

from distd.failures import NotFound, Refused
from distd.registry.sheet import write_sheet
from distd.store.database import Database
from distd.store.lists import Lists

HEADER = (
    "email",
    "name",
    "organisation",
    "acronym",
    "country",
    "kind",
    "category",
    "membership",
    "list",
    "basis",
    "language",
    "role",
)


def export(database: Database, list_name: str = "", separator: str = ",") -> str:
    """Return one row for each active subscription, of one list or of all; raises NotFound for an unknown list."""
    lists = Lists(database)
    if list_name and lists.named(list_name) is None:
        known = ", ".join(list_.name for list_ in lists.all())
        raise NotFound(f"there is no list {list_name!r}; there are {known}")
    rows = [["" if cell is None else str(cell) for cell in row] for row in lists.rows_for_export(list_name)]
    return write_sheet([HEADER, *rows], separator)


def encode(text: str, encoding: str) -> bytes:
    """Return the bytes of an export; raises Refused naming the first character the encoding has not."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as failure:
        before = text[: failure.start]
        line = before.count("\n") + 1
        character = text[failure.start]
        raise Refused(
            f"line {line} holds {character!r}, which {encoding} cannot write; use --encoding utf-8-sig"
        ) from None
    except (LookupError, ValueError):  # idna and its like are no encodings of a text
        raise Refused(
            f"there is no encoding {encoding!r}; usual ones are utf-8-sig, cp932, cp1252, utf-16"
        ) from None

"""What an import leaves behind, so that it can be taken back exactly, or refused when something was built on it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from peewee import IntegrityError

from distd.failures import Refused
from distd.store.database import Database
from distd.store.fields import canonical_json, to_text
from distd.store.tables import Bounce, Contact, Feedback, ImportRun, Organisation, Subscription

BATCH = 500
Registry = type[Organisation] | type[Contact] | type[Subscription]
# In the order in which rows may be taken away.
TABLES: dict[str, Registry] = {"subscription": Subscription, "contact": Contact, "organisation": Organisation}


@dataclass
class Undo:
    """Per table: the seal of each row as the import left it, and the old columns of those it changed."""

    seals: dict[str, dict[int, str]] = field(default_factory=lambda: {name: {} for name in TABLES})
    before: dict[str, dict[int, dict[str, Any]]] = field(
        default_factory=lambda: {name: {} for name in TABLES}
    )

    def as_json(self) -> dict[str, Any]:
        """Return what is stored; keys of JSON are text."""
        return {
            "seals": {t: {str(i): seal for i, seal in rows.items()} for t, rows in self.seals.items()},
            "before": {t: {str(i): row for i, row in rows.items()} for t, rows in self.before.items()},
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Undo:
        """Return what was stored."""
        return cls(
            {t: {int(i): seal for i, seal in rows.items()} for t, rows in stored["seals"].items()},
            {t: {int(i): row for i, row in rows.items()} for t, rows in stored["before"].items()},
        )


def remember_added(
    undo: Undo, table: Registry, condition: Any, is_ours: Callable[[dict[str, Any]], bool] = bool
) -> list[dict[str, Any]]:
    """Seal the rows of one batch that this import has just added, and return them."""
    query: Any = table.select().where(condition).dicts()
    rows = [_plain(row) for row in query]
    rows = [row for row in rows if is_ours(row)]
    undo.seals[_name(table)].update({row["id"]: _seal(row) for row in rows})
    return rows


@contextmanager
def remember_changed(undo: Undo, table: Registry, ids: Sequence[int]) -> Iterator[None]:
    """Keep the old columns of these rows, and seal them as they are after the block.

    A row that is changed twice keeps its oldest state.
    """
    if not ids:
        yield
        return
    old = _rows(table, ids)
    yield
    name = _name(table)
    for row_id, row in _rows(table, ids).items():
        changed = {column: old[row_id][column] for column in row if row[column] != old[row_id][column]}
        if row_id in undo.before[name] or row_id not in undo.seals[name]:  # else this import added it
            undo.before[name][row_id] = {**changed, **undo.before[name].get(row_id, {})}
        undo.seals[name][row_id] = _seal(row)


class ImportRuns:
    """Reads past imports and takes the last one back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self) -> ImportRun | None:
        """Return the last import that was not taken back."""
        query = ImportRun.select().where(ImportRun.undone_at.is_null()).order_by(ImportRun.id.desc())
        run: ImportRun | None = query.first()
        return run

    def take_back(self, run: ImportRun, now: datetime) -> None:
        """Make the registry what it was before the import; raises Refused when it was changed since."""
        if not run.undo:
            raise Refused(
                f"import {run.id} ({run.file}) cannot be taken back: what was before it is kept for a time only; "
                "import a corrected file instead"
            )
        undo = Undo.from_json(run.undo)
        with self._database.transaction():
            for name, table in TABLES.items():
                self._refuse_if_changed(run, table, undo.seals[name])
            built_on = Refused(
                f"import {run.id} ({run.file}) cannot be taken back: mail, reviews or contacts have come to "
                "depend on what it added; end the subscriptions or import a corrected file instead"
            )
            added = {name: [i for i in undo.seals[name] if i not in undo.before[name]] for name in TABLES}
            if _heard_from(added["contact"]):
                raise built_on
            try:
                for name, table in TABLES.items():
                    _restore(table, undo.before[name])
                for name, table in TABLES.items():
                    _delete(table, added[name])
            except IntegrityError:
                raise built_on from None
            run.undone_at = now
            run.save(only=[ImportRun.undone_at])

    def _refuse_if_changed(self, run: ImportRun, table: Registry, seals: dict[int, str]) -> None:
        ids = list(seals)
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            rows = _rows(table, batch)
            for row_id in batch:
                if row_id not in rows or _seal(rows[row_id]) != seals[row_id]:
                    raise Refused(
                        f"import {run.id} ({run.file}) cannot be taken back: {_called(table, row_id)} "
                        "was changed after it; import a corrected file instead"
                    )


def _heard_from(contacts: Sequence[int]) -> bool:
    """Say whether one of them wrote or bounced: rows that would not hold a contact back by themselves."""
    for start in range(0, len(contacts), BATCH):
        batch = contacts[start : start + BATCH]
        for table in (Feedback, Bounce):
            if table.select().where(table.contact.in_(batch)).exists():
                return True
    return False


def _restore(table: Registry, before: dict[int, dict[str, Any]]) -> None:
    for row_id, columns in before.items():
        if columns:
            table.update(**columns).where(table.id == row_id).execute()


def _delete(table: Registry, ids: Sequence[int]) -> None:
    for start in range(0, len(ids), BATCH):
        table.delete().where(table.id.in_(ids[start : start + BATCH])).execute()


def _rows(table: Registry, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    query: Any = table.select().where(table.id.in_(list(ids))).dicts()
    return {row["id"]: _plain(row) for row in query}


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {column: _plain_value(value) for column, value in row.items()}


def _plain_value(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_text(value)
    return str(value) if isinstance(value, StrEnum) else value


def _seal(row: dict[str, Any]) -> str:
    return hashlib.sha256(canonical_json(row).encode()).hexdigest()[:16]


def _name(table: Registry) -> str:
    return next(name for name, known in TABLES.items() if known is table)


def _called(table: Registry, row_id: int) -> str:
    if table is Contact:
        contact = Contact.get_or_none(Contact.id == row_id)
        return str(contact.address) if contact else "a contact it added"
    if table is Organisation:
        organisation = Organisation.get_or_none(Organisation.id == row_id)
        return str(organisation.name) if organisation else "an organisation it added"
    subscription = Subscription.get_or_none(Subscription.id == row_id)
    if subscription is None:
        return "a subscription it made"
    return f"{subscription.contact.address} on the list {subscription.list.name}"

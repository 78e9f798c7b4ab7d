"""What the ledger tells of one thing, as commands that show the thing tell it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from distd.cli.console import moment, print_table

if TYPE_CHECKING:
    from distd.store.tables import LedgerEntry


def for_scripts(past: Iterable[LedgerEntry]) -> list[dict[str, Any]]:
    """Return entries as `--json` prints them."""
    return [{"at": entry.at, "actor": entry.actor, "action": entry.action} for entry in past]


def print_past(past: Iterable[LedgerEntry], zone: str) -> None:
    """Print entries as a table, their moments in a time zone; an empty line where there are none."""
    rows = [(moment(entry.at, zone), entry.actor, entry.action) for entry in past]
    print_table(("when", "who", "what"), rows, "")

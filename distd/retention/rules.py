"""What is kept for a time only, in the words of the secretary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

#: Kind: what goes, and what stays of it. In the order in which they are looked through.
FORGOTTEN: Mapping[str, str] = {
    "letters": "letters we wrote, and where they went; that they went stays",
    "messages": "who wrote to us, and how it was read; that it came, and what was done, stays",
    "questions": "answered and closed questions: who asked, and every word; topic, bodies and dates stay",
    "feedback": "who wrote feedback that is not new; what they said stays",
    "mailings": "the address each issue of an ended mailing went to; whose it was, and how it ended, stays",
    "bounces": "reports that mail came back; a contact that they suspended stays so",
    "imports": "what would take an import back; what was imported, from where, stays",
    "departed": "contacts on no list any more who never voted in a review; that they were, and agreed, stays",
}


@dataclass(frozen=True)
class Rule:
    """How long one kind of data is kept; 0 days: for ever."""

    kind: str
    days: int

    @property
    def what(self) -> str:
        """What goes, and what stays."""
        return FORGOTTEN[self.kind]

    def before(self, now: datetime) -> datetime | None:
        """Return the moment before which all is forgotten; None where nothing ever is."""
        return now - timedelta(days=self.days) if self.days else None


def told(counts: Iterable[tuple[str, int]]) -> str:
    """Say in a line what was forgotten, or would be."""
    return ", ".join(f"{kind}: {count}" for kind, count in counts if count)

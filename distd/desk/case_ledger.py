"""What is written down of each case."""

from __future__ import annotations

from datetime import datetime

from distd.store.ledger import Ledger
from distd.store.tables import QuestionCase


class CaseLedger:
    """The pages of the ledger that are about questions."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def note(self, case: QuestionCase, actor: str, action: str, at: datetime, **detail: object) -> None:
        """Add an entry on a case, in the caller's transaction."""
        self._ledger.append(at, actor, action, f"question:{case.id}", **detail)

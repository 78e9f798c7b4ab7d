"""Notices that the database is older than what this workspace has done: a backup was restored.

The ledger's last seal is kept in a file outside the database. When the ledger does not know that seal, the
database has forgotten what was done after the backup; to go on would send issues twice.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from distd import maillog
from distd.failures import TemporaryFailure
from distd.mailing.calendar import Calendar
from distd.mailing.mailings import Mailings
from distd.moments import in_words
from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox

REASON = "a backup was restored; it may have been sent already"


class Anchor:
    """The file that remembers how far the ledger had come."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = ""

    def read(self) -> str | None:
        """Return the seal, or None when there is no file yet."""
        try:
            return self._path.read_text("ascii", errors="replace").strip()
        except FileNotFoundError:
            return None

    def keep(self, seal: str) -> None:
        """Replace the seal; after a crash the file holds the old one or the new one, whole.

        Raises TemporaryFailure when it cannot be written.
        """
        if seal == self._kept:
            return
        fresh = self._path.with_suffix(".new")
        try:
            with fresh.open("w", encoding="ascii") as file:
                file.write(seal + "\n")
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as failure:
            raise TemporaryFailure(f"{self._path}: cannot be written: {failure.strerror}") from None
        self._kept = seal


class Restoration:
    """Holds everything back after a backup was restored."""

    def __init__(
        self,
        anchor: Anchor,
        database: Database,
        ledger: Ledger,
        outbox: Outbox,
        mailings: Mailings,
        calendar: Calendar,
    ) -> None:
        self._anchor = anchor
        self._database = database
        self._ledger = ledger
        self._outbox = outbox
        self._mailings = mailings
        self._calendar = calendar

    def check(self, now: datetime) -> bool:
        """Say whether the database is an older one; if so pause what it holds and ask the secretary."""
        seal = self._anchor.read()
        if seal is None or self._ledger.contains(seal):
            return False
        with self._database.transaction():
            mailings = self._mailings.hold_back(REASON, now)
            schedules = self._calendar.ask_all(now)
            self._ledger.append(
                now, "distd", "workspace.restored", "workspace",
                mailings=[mailing.id for mailing in mailings], schedules=schedules, lost_seal=seal,
            )  # fmt: skip
            held = [
                {
                    "id": mailing.id,
                    "issue": mailing.issue.name,
                    "audience": mailing.audience,
                    "due": in_words(mailing.due_at, self._mailings.zone),
                }
                for mailing in mailings
            ]
            self._outbox.tell_secretary("mailing-restored", now, mailings=held, schedules=schedules)
        maillog.trouble("a backup was restored", mailings=len(mailings), schedules=len(schedules))
        return True

    def keep_anchor(self) -> None:
        """Remember how far the ledger has come."""
        self._anchor.keep(self._ledger.head())

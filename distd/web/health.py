"""Whether this process can do its work: the database answers, the spool takes a file, and mail can be sorted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from distd.store.database import Database


@dataclass(frozen=True)
class Health:
    """Looks when asked."""

    database: Database
    spool: Path
    word_troubles: Callable[[], Sequence[str]] = tuple

    def troubles(self) -> list[str]:
        """Return what is wrong, each in a few words; nothing when all is well."""
        return [trouble for trouble in (self._database(), self._spool(), *self.word_troubles()) if trouble]

    def _database(self) -> str:
        try:
            with self.database.transaction():
                self.database.version()
        except Exception as failure:
            # Whatever the engine's driver raises means one thing here; next time a new connection is tried.
            with suppress(Exception):
                self.database.close()
            return f"the database does not answer ({type(failure).__name__})"
        return ""

    def _spool(self) -> str:
        try:
            with tempfile.TemporaryFile(dir=self.spool) as file:
                file.write(b"x")
        except OSError as failure:
            return f"the spool takes no file ({failure.strerror})"
        return ""

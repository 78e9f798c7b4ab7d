"""Which rounds of the daemon failed when they were last gone, kept in a file for whoever asks from outside."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from distd import maillog

FILE = "failing-rounds.json"


class Failing(msgspec.Struct, frozen=True):
    """A round that fails, since when, and by what."""

    round: str
    since: datetime
    defect: str


class FailingRounds:
    """Remembers what fails; the file is written when that changes, not at every round."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = {failing.round: failing for failing in read_failing(path)}

    def failed(self, name: str, defect: str, now: datetime) -> None:
        """Note that a round failed; what fails in the same way again is not logged again."""
        known = self._known.get(name)
        if known and known.defect == defect:
            return
        maillog.trouble("a round failed", round=name, defect=defect)
        self._known[name] = Failing(name, known.since if known else now, defect)
        self._write()

    def went_well(self, name: str) -> None:
        """Note that a round was gone."""
        if self._known.pop(name, None):
            self._write()

    def _write(self) -> None:
        with suppress(OSError):  # a full disk: the log has told
            self._path.write_bytes(msgspec.json.encode(list(self._known.values())))


def read_failing(path: Path) -> list[Failing]:
    """Return what failed when it was last gone; nothing where no file says so."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Failing])
    except (OSError, msgspec.DecodeError):
        return []

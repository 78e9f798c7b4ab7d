"""Names of places and the countries that have one so called: a table that stays as its file has it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from distd.failures import unreadable
from distd.packaged import config_file
from distd.triage.countries.rows import Rows
from distd.triage.countries.words import UNSPACED_RUN

_BEGINNINGS_KEPT = 1_000  # whose names are not read again


class Places:
    """Countries by the folded name of a place, and names by the letters they begin with."""

    def __init__(self, lines: bytes) -> None:
        """Take rows of countries, name and beginning(), with tabs between."""
        self._rows = Rows(lines)
        self._known = lru_cache(_BEGINNINGS_KEPT)(self._read)

    @classmethod
    def read(cls, name: str, home: Path | None = None) -> Places:
        """Read a packaged table; a copy in the workspace's own config/ wins. Raises Misconfigured."""
        path = config_file(name, home)
        try:
            return cls(path.read_bytes())
        except OSError as failure:
            raise unreadable(path, failure) from None

    def beginning_like(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """Return the countries of every name that begins with the same letters."""
        first = beginning(name)
        return self._known(first) if self._rows.may_have(first) else {}

    def countries(self, name: str) -> tuple[str, ...]:
        """Return the countries that have a place so called."""
        return self.beginning_like(name).get(name, ())

    def _read(self, first: str) -> Mapping[str, tuple[str, ...]]:
        return {name: tuple(countries.split(";")) for countries, name in self._rows.of(first)}


def beginning(name: str) -> str:
    """Return the letters by which a name is looked up, and which it has in every case."""
    return name[: 2 if UNSPACED_RUN.match(name) else 3]

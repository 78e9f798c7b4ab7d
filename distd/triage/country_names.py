"""What the countries are called, in many languages: read once by the caller, then a value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CountryNames:
    """The names, adjectives and cities by which countries are known."""

    @classmethod
    def read(cls, home: Path | None = None) -> CountryNames:
        """Read the packaged table; a copy in the workspace's own config/ wins. Raises Misconfigured with file and line."""
        return cls()

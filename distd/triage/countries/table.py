"""What the countries are called, in many languages and all their cases: a table, looked up by how a name begins."""

from __future__ import annotations

import hashlib
from pathlib import Path

from distd.failures import unreadable
from distd.packaged import config_file
from distd.triage.countries.names import ADJECTIVES, CITIES, NAMES, PEOPLES, CountryName, NameKind
from distd.triage.countries.rows import Rows
from distd.triage.loading import collector_at_rest

#: Every form of every name in the tables of config/ and in Unicode's; `make names` writes it.
FORMS = "country_forms.tsv"


class CountryNames:
    """The names, adjectives and cities by which countries are known."""

    def __init__(self, lines: bytes) -> None:
        self._rows = Rows(lines)
        #: Say at once whether a name may begin with a word; False is sure.
        self.may_begin = self._rows.may_have

    @classmethod
    def read(cls, home: Path | None = None) -> CountryNames:
        """Read the packaged table of forms, or make one where the workspace has names of its own.

        Making it takes a second. Raises Misconfigured with file and line.
        """
        path = config_file(FORMS)
        try:
            with path.open("rb") as file:
                if file.readline().startswith(head(home)):
                    return cls(file.read())
        except OSError as failure:
            raise unreadable(path, failure) from None
        from distd.triage.countries.forms import lines  # and Babel, which knows Unicode's tables

        with collector_at_rest():
            return cls(lines(home))

    def beginning(self, word: str) -> list[CountryName]:
        """Return the names that begin with a folded word, or with a character where words are not set apart."""
        return [
            CountryName(
                form or word,
                tuple(filter(None, countries.split(";"))),
                NameKind(kind),
                frozenset(filter(None, languages.split(";"))),
            )
            for countries, kind, languages, form in self._rows.of(word)
        ]


def head(home: Path | None = None) -> bytes:
    """Return how a table of forms begins: with what tells the tables it was made of. Raises Misconfigured."""
    digest = hashlib.sha256()
    for name in (NAMES, ADJECTIVES, PEOPLES, CITIES):
        path = config_file(name, home)
        try:
            digest.update(path.read_bytes())
        except OSError as failure:
            raise unreadable(path, failure) from None
    return f"# of tables with the SHA-256 {digest.hexdigest()}".encode()

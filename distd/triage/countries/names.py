"""What the countries are called, in many languages and all their cases: a table, looked up by how a name begins."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from distd.failures import unreadable
from distd.loading import collector_at_rest
from distd.packaged import config_file
from distd.triage.countries.rows import Rows

ADJECTIVES = "country_adjectives.csv"
NAMES = "country_names.csv"
CITIES = "cities.csv"
#: Every form of every name in those tables and in Unicode's; `make names` writes it.
FORMS = "country_forms.tsv"


class NameKind(StrEnum):
    """How a word says a country."""

    NAME = "name"
    SHORT = "short"  # one Chinese character that stands for it: 独, 仏
    ADJECTIVE = "adjective"
    CAPITAL = "capital"
    CITY = "city"
    REGION = "region"  # a state of a country; it has no vote
    NOTHING = "nothing"  # names a country in its letters only: South China Sea


class CountryName(NamedTuple):
    """One form of one name."""

    form: str
    countries: tuple[str, ...]  # ISO 3166-1 alpha-2; two when the name alone does not tell which
    kind: NameKind
    languages: frozenset[str]  # in which it is said; empty: any


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
    for name in (NAMES, ADJECTIVES, CITIES):
        path = config_file(name, home)
        try:
            digest.update(path.read_bytes())
        except OSError as failure:
            raise unreadable(path, failure) from None
    return f"# of tables with the SHA-256 {digest.hexdigest()}".encode()


def line(name: CountryName, word: str) -> str:
    """Return the row of a name that begins with `word`."""
    form = "" if name.form == word else name.form
    return "\t".join((";".join(name.countries), name.kind, ";".join(sorted(name.languages)), form, word))

"""One form of what a country is called, and how it stands in a row."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

ADJECTIVES = "country_adjectives.csv"
NAMES = "country_names.csv"
PEOPLES = "peoples.csv"
CITIES = "cities.csv"


class NameKind(StrEnum):
    """How a word says a country."""

    NAME = "name"
    SHORT = "short"  # one Chinese character that stands for it: 独, 仏
    ADJECTIVE = "adjective"
    PEOPLE = "people"  # of one language: in others the same letters are other words
    CAPITAL = "capital"
    CITY = "city"
    REGION = "region"  # a state of a country; it has no vote
    GROUP = "group"  # several countries under one name, and each is meant: Benelux
    NOTHING = "nothing"  # names a country in its letters only: South China Sea


class CountryName(NamedTuple):
    """One form of one name."""

    form: str
    # ISO 3166-1 alpha-2; two when the name alone does not tell which, but for a group.
    countries: tuple[str, ...]
    kind: NameKind
    languages: frozenset[str]  # in which it is said; empty: any


def line(name: CountryName, word: str) -> str:
    """Return the row of a name that begins with `word`."""
    form = "" if name.form == word else name.form
    return "\t".join((";".join(name.countries), name.kind, ";".join(sorted(name.languages)), form, word))

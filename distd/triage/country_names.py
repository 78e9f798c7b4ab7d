"""What the countries are called, in many languages: read once by the caller, then a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from babel import Locale, localedata
from babel.core import get_global

from distd.packaged import config_rows
from distd.triage.inflection import adjective_forms, name_forms

ADJECTIVES = "country_adjectives.csv"
NAMES = "country_names.csv"
CITIES = "cities.csv"
LANGUAGES = (
    "en", "fr", "es", "de", "pt", "pt_PT", "it", "nl", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk",
    "hu", "ro", "hr", "sr_Latn", "sr", "sl", "bg", "mk", "sq", "el", "tr", "ru", "uk", "et", "lv", "lt",
    "ar", "fa", "he", "hi", "bn", "ta", "th", "vi", "id", "ms", "sw", "ja", "zh", "zh_Hant",
    "zh_Hant_HK", "ko", "ka", "hy", "az", "kk", "uz", "mn", "ca", "eu",
    "ur", "am", "km", "lo", "my", "si", "ne", "ga", "af",
)  # fmt: skip
# Names that Unicode's tables give and that are first of all something else in the mail of a committee:
# a meeting, a first name, a town.
_OTHERWISE = {"réunion", "reunión", "la réunion", "dominique", "maurice", "grenade", "granada", "montserrat",
              "man", "jersey", "san martín", "hongkong", "santa elena", "salvador", "mauricio", "maurício", "maurizio",
              "congo", "kongo"}  # fmt: skip
_NOT_COUNTRIES = {
    "EU",
    "EZ",
    "UN",
    "ZZ",
    "XA",
    "XB",
    "QO",
    "AC",
    "CP",
    "TA",
    "DG",
    "EA",
    "IC",
    "UM",
    "AQ",
    "MF",
    "SX",
    "BL",
}
_OTHER_WORDS = {"Dominican", "Dominicain", "Nigeri"}  # what endings make of one country, and mean another
_DASH = re.compile(r"\s+[-–]\s+")
_BRACKETS = re.compile(r"\s*[(（]([^()（）]+)[)）]")


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


@dataclass(frozen=True)
class CountryNames:
    """The names, adjectives and cities by which countries are known."""

    names: tuple[CountryName, ...] = ()

    @classmethod
    def read(cls, home: Path | None = None) -> CountryNames:
        """Read the packaged tables; a copy in the workspace's own config/ wins.

        Raises Misconfigured with file and line.
        """
        found: dict[tuple[str, NameKind], CountryName] = {}
        for name in (*_own(home), *_capitals(home), *_unicode().countries):
            key = (name.form.casefold(), name.kind)
            known = found.get(key)
            if known is None:
                found[key] = name
            elif known.countries == name.countries and known.languages and name.languages:
                both = known.languages | name.languages
                found[key] = CountryName(known.form, known.countries, known.kind, both)
        return cls(tuple(found.values()))


@dataclass(frozen=True, slots=True)
class _Unicode:
    """What Unicode's tables call countries, and the towns after which time zones are named."""

    countries: tuple[CountryName, ...]
    towns: dict[tuple[str, str], list[tuple[str, str]]]  # country and English name -> language and form


@cache
def _unicode() -> _Unicode:
    """Every country in every language; English first, it wins where two disagree."""
    names: list[CountryName] = []
    towns: dict[tuple[str, str], list[tuple[str, str]]] = {}
    english = _zones_in_english()
    for identifier in LANGUAGES:
        language = identifier.partition("_")[0]
        languages = frozenset({"nb", "no", "nn"} if language == "nb" else {language})
        locale = Locale.parse(identifier)
        territories = dict(locale.territories)
        zones = [(zone, name["city"]) for zone, name in locale.time_zones.items() if "city" in name]
        localedata.clear_caches()  # they keep all of every language ever opened: 50 MB for these names
        for country, written in territories.items():
            if len(country) != 2 or country in _NOT_COUNTRIES or not country.isalpha():
                continue
            for name in _spellings(written):
                names.extend(
                    CountryName(form, (country,), NameKind.NAME, languages)
                    for form in name_forms(identifier, name)
                    if form not in _OTHER_WORDS
                )
        for zone, city in zones:
            if zone in english:
                forms = towns.setdefault(english[zone], [])
                forms += [(language, form) for form in name_forms(identifier, city)]
    return _Unicode(tuple(names), towns)


def _zones_in_english() -> dict[str, tuple[str, str]]:
    """Return the country of each time zone, and the English name of its town."""
    written = {zone: name.get("city") for zone, name in Locale.parse("en").time_zones.items()}
    return {
        zone: (country, written.get(zone) or zone.rpartition("/")[2].replace("_", " "))
        for zone, country in get_global("zone_territories").items()
    }


def _capitals(home: Path | None) -> Iterator[CountryName]:
    """The capitals of the table, and what Unicode's tables call them in every language."""
    for row in config_rows(CITIES, home, ("country", "capital")):
        for capital in _forms(row["capital"]):
            yield CountryName(capital, (row["country"],), NameKind.CAPITAL, frozenset())
            for language, form in _unicode().towns.get((row["country"], capital), ()):
                yield CountryName(form, (row["country"],), NameKind.CAPITAL, frozenset({language}))


def _spellings(written: str) -> Iterator[str]:
    """Yield what people write for `Congo - Kinshasa` and `Myanmar (Burma)`."""
    name = _BRACKETS.sub("", _DASH.sub("-", written.strip()))
    if name and name.casefold() not in _OTHERWISE:
        yield name


def _own(home: Path | None) -> Iterator[CountryName]:
    for row in config_rows(NAMES, home, ("country", "kind", "names")):
        countries = tuple(filter(None, row["country"].split(";")))
        kind = NameKind.NOTHING if not countries else NameKind(row["kind"])
        for form in _forms(row["names"]):
            yield CountryName(form, countries, kind, frozenset())
    for row in config_rows(ADJECTIVES, home, ("country",)):
        countries = tuple(row["country"].split(";"))
        for language, words in row.items():
            if language == "country":
                continue
            for word in _forms(words):
                for form in adjective_forms(language, word):
                    yield CountryName(form, countries, NameKind.ADJECTIVE, _nordic(language))
    for row in config_rows(CITIES, home, ("country", "cities")):
        for form in _forms(row["cities"]):
            yield CountryName(form, (row["country"],), NameKind.CITY, frozenset())


def _nordic(language: str) -> frozenset[str]:
    return frozenset({"sv", "da", "nb", "no", "nn"} if language == "nordic" else {language})


def _forms(written: str) -> list[str]:
    return [form.strip() for form in (written or "").split(";") if form.strip()]

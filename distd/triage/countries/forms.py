"""Every form of every name of a country, made of the tables of config/ and of Unicode's: config/country_forms.tsv.

The table that comes with the program is made of the packaged ones by `make names`; it is made anew in memory for a
workspace that has names of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from babel import Locale, localedata
from babel.core import get_global

from distd.packaged import config_rows
from distd.triage.countries.inflection import adjective_forms, name_forms, people_forms
from distd.triage.countries.names import ADJECTIVES, CITIES, NAMES, PEOPLES, CountryName, NameKind, line
from distd.triage.countries.words import UNSPACED_RUN, fold, words_of

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
# Languages for which a short text in another is taken, and whose peoples are called nothing else there.
_TAKEN_FOR = {
    "hr": frozenset(("hr", "bs", "sr", "sl")),
    "sl": frozenset(("sl", "hr")),
    "cs": frozenset(("cs", "sk")),
    "sk": frozenset(("sk", "cs")),
    "az": frozenset(("az", "tr")),
}
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


def lines(home: Path | None = None) -> bytes:
    """Return the rows of the table, by the word they begin with; raises Misconfigured with file and line."""
    begun = [(word, name) for name in _names(home) if (word := _first_word(name.form))]
    begun.sort(key=lambda each: each[0])
    octets = bytearray()  # grown, since as many strings as there are rows would take five times as much
    for word, name in begun:
        octets += f"{line(name, word)}\n".encode()
    return bytes(octets)


def _first_word(form: str) -> str:
    """Return how a name begins: its first word, folded, or its first character where words are not set apart."""
    unspaced = unicodedata.normalize("NFKC", form)
    if UNSPACED_RUN.match(unspaced):
        return unspaced[0]
    words = words_of(form)
    return fold(words[0]) if words else ""


def _names(home: Path | None) -> Iterator[CountryName]:
    """Yield each name once; of two that mean different countries the first."""
    unicode = _read_unicode()
    found: dict[tuple[str, NameKind], CountryName] = {}
    for name in chain(_own(home), _capitals(home, unicode), _countries(unicode)):
        key = (name.form.casefold(), name.kind)
        known = found.get(key)
        if known is None:
            found[key] = name
        elif known.countries == name.countries and known.languages and name.languages:
            both = known.languages | name.languages
            found[key] = CountryName(known.form, known.countries, known.kind, both)
    yield from found.values()


@dataclass(frozen=True, slots=True)
class _Unicode:
    """What Unicode's tables call countries, and the towns after which time zones are named; each with its locale."""

    countries: dict[str, dict[str, str]]  # locale -> country -> name
    towns: dict[tuple[str, str], list[tuple[str, str]]]  # country and English name -> locale and name


def _read_unicode() -> _Unicode:
    """Read every language; English comes first, it wins where two disagree."""
    countries: dict[str, dict[str, str]] = {}
    towns: dict[tuple[str, str], list[tuple[str, str]]] = {}
    english = _zones_in_english()
    for identifier in LANGUAGES:
        locale = Locale.parse(identifier)
        countries[identifier] = {
            country: name for country, name in locale.territories.items() if _is_country(country)
        }
        for zone, name in locale.time_zones.items():
            if zone in english and "city" in name:
                towns.setdefault(english[zone], []).append((identifier, name["city"]))
        localedata.clear_caches()  # they keep all of every language ever opened: 50 MB for these names
    return _Unicode(countries, towns)


def _is_country(territory: str) -> bool:
    return len(territory) == 2 and territory not in _NOT_COUNTRIES and territory.isalpha()


def _countries(unicode: _Unicode) -> Iterator[CountryName]:
    for identifier, names in unicode.countries.items():
        language = _language(identifier)
        languages = frozenset({"nb", "no", "nn"} if language == "nb" else {language})
        for country, written in names.items():
            for name in _spellings(written):
                for form in sorted(name_forms(identifier, name)):
                    if form not in _OTHER_WORDS:
                        yield CountryName(form, (country,), NameKind.NAME, languages)


def _language(identifier: str) -> str:
    return identifier.partition("_")[0]


def _zones_in_english() -> dict[str, tuple[str, str]]:
    """Return the country of each time zone, and the English name of its town."""
    written = {zone: name.get("city") for zone, name in Locale.parse("en").time_zones.items()}
    return {
        zone: (country, written.get(zone) or zone.rpartition("/")[2].replace("_", " "))
        for zone, country in get_global("zone_territories").items()
    }


def _capitals(home: Path | None, unicode: _Unicode) -> Iterator[CountryName]:
    """The capitals of the table, and what Unicode's tables call them in every language."""
    for row in config_rows(CITIES, home, ("country", "capital")):
        for capital in _forms(row["capital"]):
            yield CountryName(capital, (row["country"],), NameKind.CAPITAL, frozenset())
            for identifier, name in unicode.towns.get((row["country"], capital), ()):
                languages = frozenset({_language(identifier)})
                for form in sorted(name_forms(identifier, name)):
                    yield CountryName(form, (row["country"],), NameKind.CAPITAL, languages)


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
                for form in sorted(adjective_forms(language, word)):
                    yield CountryName(form, countries, NameKind.ADJECTIVE, _nordic(language))
    for row in config_rows(PEOPLES, home, ("language", "country", "stems")):
        languages = _TAKEN_FOR.get(row["language"], frozenset({row["language"]}))
        for stem in _forms(row["stems"]):
            for form in sorted(people_forms(row["language"], stem)):
                yield CountryName(form, (row["country"],), NameKind.PEOPLE, languages)
    for row in config_rows(CITIES, home, ("country", "cities")):
        for form in _forms(row["cities"]):
            yield CountryName(form, (row["country"],), NameKind.CITY, frozenset())


def _nordic(language: str) -> frozenset[str]:
    return frozenset({"sv", "da", "nb", "no", "nn"} if language == "nordic" else {language})


def _forms(written: str) -> list[str]:
    return [form.strip() for form in (written or "").split(";") if form.strip()]

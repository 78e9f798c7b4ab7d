"""What is looked for in a text: every name of a country, a body or a liaison, as an entry of the gazetteer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from distd.registry.reference import Liaison, MemberBody
from distd.triage.countries.names import CountryName, NameKind
from distd.triage.countries.wordlike import (
    CAPITAL_NEEDED,
    ENGLISH_NEEDED,
    FIRST_NAMES,
    LANGUAGE_NEEDED,
    NEVER_ALONE,
    OTHER_ORGANISATIONS,
    SMALL_WORDS,
    TWO_SUCCESSORS,
    WORDLIKE,
)
from distd.triage.countries.words import UNSPACED_RUN, bare, fold, words_of

COMMON_LANGUAGES = frozenset({"en", "fr", "es", "pt", "it", "de", "nl", "sv", "da", "nb", "no"})


class How(StrEnum):
    """How a country, a body or a liaison is named."""

    BODY = "body"  # its name, or an acronym that is nothing else
    WORDLIKE = "wordlike"  # an acronym that is a word, or somebody else's, too
    COUNTRY = "country"
    ADJECTIVE = "adjective"
    CAPITAL = "capital"
    CITY = "city"
    REGION = "region"
    GROUP = "group"
    LIAISON = "liaison"
    NOTHING = "nothing"


class Entry(NamedTuple):
    """A name to look for, and what must be so where it counts."""

    how: How
    countries: tuple[str, ...]
    said: str
    words: tuple[str, ...]  # folded
    capitals: tuple[str, ...] = ()  # of an acronym: its words as they must be written
    languages: frozenset[str] = frozenset()  # empty: any
    capital: bool = False  # must begin with a capital
    foreign: bool = False  # no word of a language that most write
    alone: bool = True


_HOW = {
    NameKind.NAME: How.COUNTRY,
    NameKind.ADJECTIVE: How.ADJECTIVE,
    NameKind.PEOPLE: How.ADJECTIVE,
    NameKind.CAPITAL: How.CAPITAL,
    NameKind.CITY: How.CITY,
    NameKind.REGION: How.REGION,
    NameKind.GROUP: How.GROUP,
    NameKind.NOTHING: How.NOTHING,
}
_PEOPLES_IN_CAPITALS = {"af", "cs", "el", "hr", "is", "mk", "pl", "sk", "sl", "sr", "sw", "tl"}
# Of names of bodies: acronyms that are not in capitals, and countries that are called by an acronym, or in one word.
_MIXED_ACRONYMS = frozenset({"MoIAT-STR", "UkrNDNC", "BelGISS"})
_COUNTRY_ACRONYMS = frozenset({"UK", "USA", "UAE", "ROK", "DPRK", "DRC"})
_COUNTRY_ALIASES = frozenset((
    "Turkey", "Russia", "Syria", "Burma", "Laos", "Macau", "Macedonia", "Palestine", "Swaziland", "Vietnam",
))  # fmt: skip
_COUNTRY_PHRASES = re.compile(
    r"Korea|Congo$|Congo-|^Hong Kong|^Macao|Republic|^Great Britain|^United States|Ivory Coast|^Lao PDR",
    re.IGNORECASE,
)
_OF_A_BODY = re.compile(r"Standard|Institut|State Committee")
# Names of countries that tell none by themselves: of two countries each, or also a person's.
_NO_COUNTRY_ALONE = frozenset(("Korea", "Congo", *(name.capitalize() for name in FIRST_NAMES)))


def of_names(names: Iterable[CountryName]) -> Iterator[Entry]:
    """Yield the entries of names of countries; characters that stand for one are told by what stands beside them."""
    for name in names:
        if name.kind is NameKind.SHORT:
            continue
        words = tuple(map(fold, words_of(name.form)))
        if _is_in_capitals(name.form):
            written = tuple(map(bare, words_of(name.form)))
            yield Entry(_HOW[name.kind], name.countries, name.form, words, capitals=written)
            continue
        is_people = name.kind is NameKind.PEOPLE and all(map(str.isascii, words))
        risky = is_people or _needs_its_language(words, name.languages)
        unspaced = unicodedata.normalize("NFKC", name.form)
        yield Entry(
            _HOW[name.kind],
            name.countries,
            unspaced if UNSPACED_RUN.match(unspaced) else name.form,
            words,
            languages=name.languages if risky else frozenset(),
            foreign=_is_foreign(name),
            capital=_needs_a_capital(name, words, risky),
        )


def _is_in_capitals(form: str) -> bool:
    """Say whether a name counts in capitals only: USA, the US."""
    letters = bare(form).removeprefix("the ").removeprefix("The ")
    return letters.isascii() and letters.isupper() and len(letters) <= 5


def _is_foreign(name: CountryName) -> bool:
    """Say whether a name, in Latin letters, is none in the languages most write: it may be another word there."""
    if name.kind is not NameKind.NAME or not name.languages or name.languages & COMMON_LANGUAGES:
        return False
    return fold(name.form[:1]).isascii()


def _needs_a_capital(name: CountryName, words: Sequence[str], risky: bool) -> bool:
    """Say whether a name is another word, or a person's, where it is written small."""
    if not words or name.kind is NameKind.NOTHING:
        return False
    if words[0] in CAPITAL_NEEDED or words[0] in FIRST_NAMES:
        return True
    if name.kind is NameKind.PEOPLE:
        return bool(name.languages & _PEOPLES_IN_CAPITALS)
    if name.kind is NameKind.ADJECTIVE:
        return name.languages == {"tr"}
    return name.kind is NameKind.NAME and (risky or _is_foreign(name))


def _needs_its_language(words: Sequence[str], languages: frozenset[str]) -> bool:
    """Short names of one language are words of another: Vietnamese Đức, Norwegian Man, German Island."""
    if len(words) != 1 or not words[0].isascii() or not languages:
        return False
    if "en" in languages:
        return words[0] in ENGLISH_NEEDED
    return len(words[0]) <= 4 or words[0] in LANGUAGE_NEEDED


def of_bodies(members: Iterable[MemberBody]) -> Iterator[Entry]:
    """Yield the entries of all names of the bodies, and of their countries' names in English."""
    for body in members:
        for name in body.names:
            yield from _of_body(name, body)
        words = words_of(body.country_name)
        if words and _NO_COUNTRY_ALONE.isdisjoint(words):
            folded = tuple(map(fold, words))
            capital = fold(body.country_name) in CAPITAL_NEEDED
            yield Entry(How.COUNTRY, (body.country,), body.country_name, folded, capital=capital)


def _of_body(name: str, body: MemberBody) -> Iterator[Entry]:
    country = TWO_SUCCESSORS.get(name, (body.country,))
    written = words_of(name)
    words = tuple(map(fold, written))
    if UNSPACED_RUN.match(name):
        unspaced = unicodedata.normalize("NFKC", name)
        yield Entry(How.BODY, country, unspaced, words, alone=name not in NEVER_ALONE)
    elif _is_acronym(name, written):
        yield (entry := _acronym(name, country))
        if _is_no_word(entry):
            yield entry._replace(how=How.WORDLIKE, capitals=())
    elif len(written) != 1 or name not in {body.country_name, *_COUNTRY_ALIASES}:
        yield from _full_name(name, words, body, country)


def _is_acronym(name: str, written: Sequence[str]) -> bool:
    if name in _MIXED_ACRONYMS:
        return True
    return len(written) <= 2 and all(len(word) <= 9 for word in written) and name.upper() == name


def _full_name(
    name: str, words: tuple[str, ...], body: MemberBody, country: tuple[str, ...]
) -> Iterator[Entry]:
    if name in body.aliases and _COUNTRY_PHRASES.search(name) and not _OF_A_BODY.search(name):
        yield Entry(How.COUNTRY, country, name, words)
        return
    for part in name.split(" / "):
        outside = re.sub(r"\s*\([^)]*\)", "", part)
        inside = re.findall(r"\(([^)]{8,})\)", part)
        for spelt in {
            outside,
            outside.replace("Standardiz", "Standardis"),
            outside.replace("Organiz", "Organis"),
            *inside,
        }:
            folded = tuple(map(fold, words_of(spelt)))
            alone = len(folded) > 1 or len(name) >= 8
            yield Entry(
                How.BODY,
                country,
                name,
                folded,
                alone=alone and spelt not in NEVER_ALONE,
                capital=len(folded) <= 2 and folded[-1] in {"standards", "standard"},
            )


def _acronym(name: str, country: tuple[str, ...]) -> Entry:
    written = tuple(bare(word) for word in words_of(name))
    folded = tuple(map(fold, written))
    wordlike = name in WORDLIKE or (len(written) == 1 and len(name) <= 2)
    how = How.WORDLIKE if wordlike else How.BODY
    if name in _COUNTRY_ACRONYMS:
        how = How.COUNTRY
    return Entry(how, country, name, folded, capitals=written, alone=name not in NEVER_ALONE)


def _is_no_word(entry: Entry) -> bool:
    """Say whether an acronym is one in small letters, too: long enough, and hardly to be spoken."""
    if entry.how is not How.BODY or len(entry.words) > 1 or not entry.alone or not entry.words[0].isascii():
        return False
    word = entry.words[0]
    vowels = sum(letter in "aeiou" for letter in word)
    return word not in SMALL_WORDS and (len(word) > 4 or (len(word) == 4 and vowels < 2))


def of_liaisons(liaisons: Iterable[Liaison]) -> Iterator[Entry]:
    """Yield the entries of the names and acronyms of liaisons."""
    for liaison in liaisons:
        for name in (liaison.name, *re.findall(r"^([^(]+?)\s*\(", liaison.name)):
            words = tuple(map(fold, words_of(name)))
            if len(words) > 1 or len(name) > 9:
                yield Entry(How.LIAISON, (), liaison.acronym, words)
        if len(liaison.acronym) > 2 and liaison.acronym.isupper() and liaison.acronym != "WHO":
            written = tuple(words_of(liaison.acronym))
            yield Entry(How.LIAISON, (), liaison.acronym, tuple(map(fold, written)), capitals=written)


def of_others() -> Iterator[Entry]:
    """Yield the entries of what begins like a body's acronym and is none."""
    for name in OTHER_ORGANISATIONS:
        yield Entry(How.NOTHING, (), name, tuple(map(fold, words_of(name))))

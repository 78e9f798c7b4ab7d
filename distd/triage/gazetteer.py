"""Finds, in one pass over a text, every word that may name a country, its member body, or a liaison.

What a word is worth is said with it; whether it is asked about, or only mentioned, is told by roles.py.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from distd.registry.reference import Liaison, MemberBody
from distd.triage.country_names import CountryName, CountryNames, NameKind
from distd.triage.wordlike import (
    CAPITAL_NEEDED,
    FIRST_NAMES,
    LANGUAGE_NEEDED,
    NEVER_ALONE,
    OTHER_ORGANISATIONS,
    TWO_SUCCESSORS,
    WORDLIKE,
)

TEXT_CHARACTERS = 40_000  # no person types more; what follows is not read

_UNSPACED = "\u0900-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff"
_WORD = re.compile(rf"[^\W_{_UNSPACED}]+")
_UNSPACED_RUN = re.compile(rf"[{_UNSPACED}]+")
_GAP = re.compile(r"[ \t\n'’ʼ\-–‐/&,.()]{1,4}$")
_STANDARD = re.compile(
    r"[-–/ ]{0,3}(?:(?:EN|ISO|IEC|CEN|CENELEC|CLC|TS|TR|SPEC|VDE|HD|ETS|NF|PAS|CWA|ISO/IEC)\b[-–/: ]{0,3})*"
    r"(?:A?\d|(?:EN|ISO|IEC)\b)"
)
_STANDARD_BEFORE = re.compile(r"(?:\b(?:EN|ISO|IEC|NF|BS|DIN|SN|SR|TS)[-–/ ]{1,3})$")
_ALL_CAPITALS_LETTERS = 12


_COMMON_LANGUAGES = frozenset({"en", "fr", "es", "pt", "it", "de", "nl", "sv", "da", "nb", "no"})


class How(StrEnum):
    """How a country, a body or a liaison is named."""

    BODY = "body"  # its name, or an acronym that is nothing else
    WORDLIKE = "wordlike"  # an acronym that is a word, or somebody else's, too
    COUNTRY = "country"
    ADJECTIVE = "adjective"
    CITY = "city"
    REGION = "region"
    LIAISON = "liaison"
    NOTHING = "nothing"


# Of two meanings of the same words the first counts: what names nobody shields what it contains.
_RANK = {how: rank for rank, how in enumerate(
    (How.NOTHING, How.BODY, How.WORDLIKE, How.LIAISON, How.COUNTRY, How.REGION, How.ADJECTIVE, How.CITY))}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """One place of a text that names somebody."""

    how: How
    countries: tuple[str, ...]  # two or more: the words do not tell which
    words: str  # as written
    start: int
    end: int
    said: str = ""  # the table's own form: a liaison's name, an acronym
    alone: bool = True  # False: never counted without a second sign


@dataclass(frozen=True, slots=True)
class _Entry:
    how: How
    countries: tuple[str, ...]
    said: str
    words: tuple[str, ...]  # folded
    capitals: tuple[str, ...] = ()  # of an acronym: its words as they must be written
    languages: frozenset[str] = frozenset()  # empty: any
    capital: bool = False  # must begin with a capital
    foreign: bool = False  # no word of a language that most write
    alone: bool = True


def fold(word: str) -> str:
    """Return a word without case and accents."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", _bare(word).casefold()).replace("ı", "i")


def _bare(word: str) -> str:
    """Return a word without accents; its case is kept."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_LETTERS)


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "AE"})


def words_of(text: str) -> list[str]:
    """Return the words of a text, as they are written."""
    return _WORD.findall(text)


def plain(text: str) -> str:
    """Return the text as it is read here: one way of writing each letter, and no more than a person types."""
    text = text[:TEXT_CHARACTERS]
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


class Gazetteer:
    """All names, ready to be looked for."""

    def __init__(
        self, members: Sequence[MemberBody], liaisons: Sequence[Liaison], names: CountryNames
    ) -> None:
        self._members = {body.country for body in members}
        self._index: dict[str, list[_Entry]] = defaultdict(list)
        self._unspaced: dict[str, list[_Entry]] = defaultdict(list)
        for entry in (*_of_names(names), *_of_bodies(members), *_of_liaisons(liaisons), *_of_others()):
            self._add(entry)
        for entries in self._index.values():
            # The longest first; of two of one length, what must be written in capitals.
            entries.sort(key=lambda entry: (-len(entry.words), not entry.capitals, _RANK[entry.how]))
        for entries in self._unspaced.values():
            entries.sort(key=lambda entry: -len(entry.said))

    def _add(self, entry: _Entry) -> None:
        if _UNSPACED_RUN.match(entry.said):
            self._unspaced[entry.said[0]].append(entry)
        elif entry.words:
            self._index[entry.words[0]].append(entry)

    def find(self, text: str, language: str = "") -> list[Mention]:
        """Return what `text` names, in its order; `text` is plain()."""
        found = [*self._in_words(text, language)]
        if not text.isascii():
            found += self._in_runs(text)
            found.sort(key=lambda mention: mention.start)
        return _without_towns(text, [mention for mention in found if mention.how is not How.NOTHING])

    def _in_words(self, text: str, language: str) -> Iterator[Mention]:
        spans = [match.span() for match in _WORD.finditer(text)]
        folded = [fold(text[start:end]) for start, end in spans]
        index, count = 0, len(spans)
        while index < count:
            length = 1
            for entry in self._index.get(folded[index], ()):
                size = len(entry.words)
                if size > 1 and tuple(folded[index : index + size]) != entry.words:
                    continue
                place = spans[index : index + size]
                if _joined(text, place) and _written_so(text, place, entry, language):
                    yield _mention(entry, text[place[0][0] : place[-1][1]], place[0][0])
                    length = size
                    break
            index += length

    def _in_runs(self, text: str) -> Iterator[Mention]:
        for run in _UNSPACED_RUN.finditer(text):
            written, offset = run[0], run.start()
            index = 0
            while index < len(written):
                length = 1
                for entry in self._unspaced.get(written[index], ()):
                    if written.startswith(entry.said, index):
                        yield _mention(entry, entry.said, offset + index)
                        length = len(entry.said)
                        break
                index += length


def _without_towns(text: str, found: list[Mention]) -> list[Mention]:
    """Drop what a place that follows makes a mere town of it: Paris, Texas; Lebanon, New Jersey; Georgia (USA)."""
    kept = list(found)
    for first, second in pairwise(found):
        gap = text[first.end : second.start].strip(" \n")
        if gap not in {",", "("} or set(first.countries) <= set(second.countries):
            continue
        is_town = first.how is How.CITY and second.how in {How.COUNTRY, How.REGION}
        is_american = second.countries == ("US",) and first.words in {"Georgia", "Lebanon"}
        if is_town or is_american or (second.how is How.REGION and first.how is How.COUNTRY):
            kept.remove(first)
    return kept


def _mention(entry: _Entry, words: str, start: int) -> Mention:
    return Mention(entry.how, entry.countries, words, start, start + len(words), entry.said, entry.alone)


def _joined(text: str, place: Sequence[tuple[int, int]]) -> bool:
    """Say whether words stand together as one name."""
    return all(
        (gap := text[end:start]) == " " or (_GAP.match(gap) is not None and ". " not in gap.removeprefix("."))
        for (_, end), (start, _) in pairwise(place)
    )


def _written_so(text: str, place: Sequence[tuple[int, int]], entry: _Entry, language: str) -> bool:
    """Say whether the letters stand as this name is written."""
    start, end = place[0][0], place[-1][1]
    if entry.capitals:
        if any(_bare(text[a:b]) != word for (a, b), word in zip(place, entry.capitals, strict=True)):
            return False
        if entry.how is How.WORDLIKE and _in_capitals_line(text, start, end):
            return False
        near = text[end : end + 24]
        is_number = _STANDARD.match(near) or _STANDARD_BEFORE.search(text[max(0, start - 12) : start])
        return not is_number and not _company(text, start, end)
    if entry.foreign and language in _COMMON_LANGUAGES:
        return False
    if entry.languages and language not in entry.languages and not _accented(text[start:end], entry):
        return False
    if entry.capital:
        first = text[start]
        if not first.isupper() or _is_a_person(text, start, end, entry.words[0]):
            return False
    return True


def _accented(written: str, entry: _Entry) -> bool:
    """Letters that no other language puts together: Pháp is France, phap is anything."""
    return written == entry.said and not written.isascii() and len(written) >= 3


def _company(text: str, start: int, end: int) -> bool:
    """Dots make of two letters a company: S.A."""
    return text[start - 1 : start] == "." and text[end : end + 1] == "."


def _in_capitals_line(text: str, start: int, end: int) -> bool:
    before = text.rfind("\n", max(0, start - 300), start) + 1
    after = text.find("\n", end, end + 300)
    line = text[before:start] + text[end : after if after >= 0 else end + 300]
    letters = [letter for letter in line if letter.isalpha() and letter.isascii()]
    return len(letters) >= _ALL_CAPITALS_LETTERS and all(letter.isupper() for letter in letters)


_TITLE = re.compile(
    r"(?:\b(?:Mrs?|Ms|Dr|Prof|Dear|Hi|Hello|Michael|Sir|Mme|M|Sr|Sra|Herr|Frau|Thanks|Thank you),?\.?\s+)$"
)
_SURNAME = re.compile(
    r"\s+(?:[A-Z]\.\s+)?[A-Z][a-z]+\b(?!\s*(?:Standards|Institution|Organization|Institute|National))"
)
_SIGNED = re.compile(r"^[ \t]*$")


def _is_a_person(text: str, start: int, end: int, word: str) -> bool:
    """Jordan, Chad and Israel are first names, too: after a title, before a surname, under a letter."""
    if word not in FIRST_NAMES:
        return False
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    stands_alone = not text[line_start:start].strip() and not text[
        end : line_end if line_end >= 0 else None
    ].strip(" .,")
    surname = _SURNAME.match(text[end : end + 40])
    return bool(_TITLE.search(text[max(0, start - 14) : start]) or surname or (stands_alone and "\n" in text))


# ---- what is looked for


def _of_names(names: CountryNames) -> Iterator[_Entry]:
    how = {
        NameKind.NAME: How.COUNTRY,
        NameKind.ADJECTIVE: How.ADJECTIVE,
        NameKind.CITY: How.CITY,
        NameKind.REGION: How.REGION,
        NameKind.NOTHING: How.NOTHING,
    }
    for name in names.names:
        words = tuple(map(fold, words_of(name.form)))
        if name.form.isascii() and name.form.isupper() and len(name.form) <= 5:
            yield _Entry(
                how[name.kind], name.countries, name.form, words, capitals=tuple(words_of(name.form))
            )
            continue
        risky = _needs_its_language(words, name.languages)
        unspaced = unicodedata.normalize("NFKC", name.form)
        yield _Entry(
            how[name.kind],
            name.countries,
            unspaced if _UNSPACED_RUN.match(unspaced) else name.form,
            words,
            languages=name.languages if risky else frozenset(),
            foreign=_is_foreign(name),
            capital=bool(words)
            and (
                words[0] in CAPITAL_NEEDED
                or words[0] in FIRST_NAMES
                or (name.kind is NameKind.NAME and (risky or _is_foreign(name)))
            )
            and name.kind is not NameKind.NOTHING,
        )


def _is_foreign(name: CountryName) -> bool:
    """Say whether a name, in Latin letters, is none in the languages most write: it may be another word there."""
    if name.kind is not NameKind.NAME or not name.languages or name.languages & _COMMON_LANGUAGES:
        return False
    return fold(name.form[:1]).isascii()


def _needs_its_language(words: Sequence[str], languages: frozenset[str]) -> bool:
    """Short names of one language are words of another: Vietnamese Đức, Norwegian Man, German Island."""
    if len(words) != 1 or not words[0].isascii() or "en" in languages or not languages:
        return False
    return len(words[0]) <= 4 or words[0] in LANGUAGE_NEEDED


def _of_bodies(members: Iterable[MemberBody]) -> Iterator[_Entry]:
    for body in members:
        for name in body.names:
            country = TWO_SUCCESSORS.get(name, (body.country,))
            written = tuple(words_of(name))
            words = tuple(map(fold, written))
            acronym = len(written) <= 2 and all(len(word) <= 9 for word in written) and name.upper() == name
            if acronym or name in {"MoIAT-STR", "UkrNDNC", "BelGISS"}:
                yield _acronym(name, country)
            elif len(written) == 1 and name in {body.country_name, *_COUNTRY_ALIASES}:
                continue
            elif _UNSPACED_RUN.match(name):
                yield _Entry(How.BODY, country, unicodedata.normalize("NFKC", name), words)
            else:
                yield from _full_name(name, words, body, country)
        if (
            body.country_name
            and "Korea" not in body.country_name
            and "Congo" not in body.country_name
            and not set(words_of(body.country_name)) & FIRST_NAMES_WRITTEN
        ):
            yield _Entry(
                How.COUNTRY,
                (body.country,),
                body.country_name,
                tuple(map(fold, words_of(body.country_name))),
                capital=fold(body.country_name) in CAPITAL_NEEDED,
            )


FIRST_NAMES_WRITTEN = {name.capitalize() for name in FIRST_NAMES}
_COUNTRY_ALIASES = {"Turkey", "Russia", "Syria", "Burma", "Laos", "Macau", "Macedonia", "Palestine", "Swaziland",
                    "Vietnam"}  # fmt: skip
_COUNTRY_PHRASES = re.compile(
    r"Korea|Congo$|Congo-|^Hong Kong|^Macao|Republic|^Great Britain|^United States|Ivory Coast|^Lao PDR",
    re.IGNORECASE,
)
_GENERIC = re.compile(r"^[\x00-\x7f–]+$")


def _full_name(
    name: str, words: tuple[str, ...], body: MemberBody, country: tuple[str, ...]
) -> Iterator[_Entry]:
    if (
        name in body.aliases
        and _COUNTRY_PHRASES.search(name)
        and not re.search(r"Standard|Institut|State Committee", name)
    ):
        yield _Entry(How.COUNTRY, country, name, words)
        return
    for part in name.split(" / "):
        bare = re.sub(r"\s*\([^)]*\)", "", part)
        inside = re.findall(r"\(([^)]{8,})\)", part)
        for spelt in {
            bare,
            bare.replace("Standardiz", "Standardis"),
            bare.replace("Organiz", "Organis"),
            *inside,
        }:
            folded = tuple(map(fold, words_of(spelt)))
            alone = len(folded) > 1 or len(name) >= 8
            yield _Entry(
                How.BODY,
                country,
                name,
                folded,
                alone=alone and spelt not in NEVER_ALONE,
                capital=len(folded) <= 2 and folded[-1] in {"standards", "standard"},
            )


def _acronym(name: str, country: tuple[str, ...]) -> _Entry:
    written = tuple(_bare(word) for word in words_of(name))
    folded = tuple(map(fold, written))
    wordlike = name in WORDLIKE or (len(written) == 1 and len(name) <= 2)
    how = How.WORDLIKE if wordlike else How.BODY
    if name in {"UK", "USA", "UAE", "ROK", "DPRK", "DRC"}:
        how = How.COUNTRY
    return _Entry(how, country, name, folded, capitals=written, alone=name not in NEVER_ALONE)


def _of_liaisons(liaisons: Iterable[Liaison]) -> Iterator[_Entry]:
    for liaison in liaisons:
        for name in (liaison.name, *re.findall(r"^([^(]+?)\s*\(", liaison.name)):
            words = tuple(map(fold, words_of(name)))
            if len(words) > 1 or len(name) > 9:
                yield _Entry(How.LIAISON, (), liaison.acronym, words)
        if len(liaison.acronym) > 2 and liaison.acronym.isupper() and liaison.acronym != "WHO":
            written = tuple(words_of(liaison.acronym))
            yield _Entry(How.LIAISON, (), liaison.acronym, tuple(map(fold, written)), capitals=written)


def _of_others() -> Iterator[_Entry]:
    for name in OTHER_ORGANISATIONS:
        yield _Entry(How.NOTHING, (), name, tuple(map(fold, words_of(name))))

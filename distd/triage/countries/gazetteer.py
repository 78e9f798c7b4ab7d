"""Finds, in one pass over a text, every word that may name a country, its member body, or a liaison.

What a word is worth is said with it; whether it is asked about, or only mentioned, is told by whose/roles.py.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from distd.registry.reference import Liaison, MemberBody
from distd.triage.countries.entries import (
    COMMON_LANGUAGES,
    Entry,
    How,
    of_bodies,
    of_liaisons,
    of_names,
    of_others,
)
from distd.triage.countries.names import NameKind
from distd.triage.countries.states import AMERICA, GEORGIA, Which, which_georgia
from distd.triage.countries.table import CountryNames
from distd.triage.countries.wordlike import FIRST_NAMES
from distd.triage.countries.words import UNSPACED_RUN, WORD, bare, fold

TEXT_CHARACTERS = 40_000  # no person types more; what follows is not read
BEGINNINGS_KEPT = 2_000  # words whose entries are not read again

_ASCII_WORD = re.compile(r"[a-z0-9]+")
_GAP = re.compile(r"[ \t\n'’ʼ\-–‐/&,.()]{1,4}$")
_STANDARD = re.compile(
    r"[-–/ ]{0,3}(?:(?:EN|ISO|IEC|CEN|CENELEC|CLC|TS|TR|SPEC|VDE|HD|ETS|NF|PAS|CWA|ISO/IEC)\b[-–/: ]{0,3})*"
    r"(?:A?\d|(?:EN|ISO|IEC)\b)"
)
_STANDARD_BEFORE = re.compile(r"(?:\b(?:EN|ISO|IEC|NF|BS|DIN|SN|SR|TS)[-–/ ]{1,3})$")
_ALL_CAPITALS_LETTERS = 12
# Single characters for countries, alone or in a row, where somebody votes or is an expert.
_SHORTS = re.compile(
    r"(?<![\u3040-\u30ff\u4e00-\u9fff])(?P<shorts>[\u4e00-\u9fff](?:[、・,，][\u4e00-\u9fff])*)"
    r"(?:(?P<sides>側|侧|方)|(?:[两両三四五]国)?(?=の?(?:投票|票|委員|専門家|エキスパート|立場|代表|賛否)"
    r"|[はがも][^。？?]{0,14}(?:票|投|賛成|反対|棄権)|怎么|的?(?:专家|專家|立场|投|票)))"
)
# Its side, wherever it stands: 请问日方投了什么票.
_SIDES = re.compile(
    r"(?<![每今当當])([\u4e00-\u9fff])方(?=[^。？?\n]{0,12}(?:投|票|赞成|贊成|反对|反對|弃权|棄權|专家|專家))"
)
_SHORT_WORDS = frozenset("日中加印米")  # day, middle, to add, a seal, rice


# Of two meanings of the same words the first counts: what names nobody shields what it contains.
_RANK = {how: rank for rank, how in enumerate(
    (How.NOTHING, How.BODY, How.WORDLIKE, How.LIAISON, How.COUNTRY, How.GROUP, How.REGION, How.ADJECTIVE,
     How.CAPITAL, How.CITY)
)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """One place of a text that names somebody."""

    how: How
    countries: tuple[str, ...]  # two or more: the words do not tell which, but of a group each is meant
    words: str  # as written
    start: int
    end: int
    said: str = ""  # the table's own form: a liaison's name, an acronym
    alone: bool = True  # False: never counted without a second sign


def plain(text: str) -> str:
    """Return the text as it is read here: one way of writing each letter, and no more than a person types."""
    text = text[:TEXT_CHARACTERS]
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


class Gazetteer:
    """All names, ready to be looked for."""

    def __init__(
        self,
        members: Sequence[MemberBody],
        liaisons: Sequence[Liaison],
        names: CountryNames,
        country_of: Callable[[str], str],
    ) -> None:
        """Take, beside the names, what tells the country of a town; empty when it cannot."""
        self._names = names
        self._country_of = country_of
        #: Whatever is no country's name, by the word or the character it begins with.
        self._others: dict[str, list[Entry]] = defaultdict(list)
        for entry in (*of_bodies(members), *of_liaisons(liaisons), *of_others()):
            if _is_unspaced(entry):
                self._others[entry.said[0]].append(entry)
            elif entry.words:
                self._others[entry.words[0]].append(entry)
        self._beginning = lru_cache(BEGINNINGS_KEPT)(self._read_beginning)
        self._unspaced = lru_cache(BEGINNINGS_KEPT)(self._read_unspaced)
        self._short = lru_cache(BEGINNINGS_KEPT)(self._read_short)

    def _entries(self, beginning: str) -> list[Entry]:
        return [*of_names(self._names.beginning(beginning)), *self._others.get(beginning, ())]

    def _read_beginning(self, word: str) -> list[Entry]:
        """Return what begins with a word: the longest first; of two of one length, what must be written in capitals."""
        entries = [entry for entry in self._entries(word) if not _is_unspaced(entry)]
        entries.sort(key=lambda entry: (-len(entry.words), not entry.capitals, _RANK[entry.how]))
        return entries

    def _read_unspaced(self, character: str) -> list[Entry]:
        """Return what begins with a character where words are not set apart, the longest first."""
        entries = [entry for entry in self._entries(character) if _is_unspaced(entry)]
        entries.sort(key=lambda entry: -len(entry.said))
        return entries

    def _read_short(self, character: str) -> tuple[str, ...]:
        """Return the country for which a character stands where Japanese and Chinese count votes."""
        shorts = [name for name in self._names.beginning(character) if name.kind is NameKind.SHORT]
        return shorts[-1].countries if shorts else ()

    def find(self, text: str, language: str = "") -> list[Mention]:
        """Return what `text` names, in its order; `text` is plain()."""
        found = [*self._in_words(text, language)]
        if not text.isascii():
            found += self._in_runs(text)
            if language in {"ja", "zh"}:
                found += self._shorts_in(text)
            found.sort(key=lambda mention: mention.start)
        kept = _without_towns(text, [mention for mention in found if mention.how is not How.NOTHING])
        for place, mention in enumerate(kept):
            if mention.countries == (GEORGIA,) and not (place and kept[place - 1].countries == (GEORGIA,)):
                kept[place] = self._state(text, mention)
        return kept

    def _state(self, text: str, mention: Mention) -> Mention:
        """Return Georgia as the state, where a town of it stands before."""
        if mention.how is not How.COUNTRY:
            return mention
        which = which_georgia(text[: mention.start], self._country_of)
        if which is Which.STATE:
            return replace(mention, how=How.REGION, countries=(AMERICA,))
        return replace(mention, countries=(GEORGIA, AMERICA)) if which is Which.EITHER else mention

    def _in_words(self, text: str, language: str) -> Iterator[Mention]:
        spans, folded = _folded(text)
        may_begin, others, behind = self._names.may_begin, self._others, 0
        for index, word in enumerate(folded):
            if index < behind or not (word in others or may_begin(word)):
                continue
            for entry in self._beginning(word):
                size = len(entry.words)
                if size > 1 and tuple(folded[index : index + size]) != entry.words:
                    continue
                place = spans[index : index + size]
                if _joined(text, place) and _written_so(text, place, entry, language):
                    yield _mention(entry, text[place[0][0] : place[-1][1]], place[0][0])
                    behind = index + size
                    break

    def _in_runs(self, text: str) -> Iterator[Mention]:
        for run in UNSPACED_RUN.finditer(text):
            written, offset = run[0], run.start()
            index = 0
            while index < len(written):
                length = 1
                for entry in self._unspaced(written[index]):
                    if written.startswith(entry.said, index):
                        yield _mention(entry, entry.said, offset + index)
                        length = len(entry.said)
                        break
                index += length

    def _shorts_in(self, text: str) -> Iterator[Mention]:
        for run in _SHORTS.finditer(text):
            several = len(run["shorts"]) > 1
            for place, letter in enumerate(run["shorts"]):
                if (several or run["sides"] or letter not in _SHORT_WORDS) and (short := self._short(letter)):
                    start = run.start() + place
                    yield Mention(How.COUNTRY, short, letter, start, start + 1, letter)
        found = {place.start() for place in _SHORTS.finditer(text)}
        for side in _SIDES.finditer(text):
            if side.start() not in found and (short := self._short(side[1])):
                yield Mention(How.COUNTRY, short, side[1], side.start(), side.start() + 1, side[1])


def _is_unspaced(entry: Entry) -> bool:
    return UNSPACED_RUN.match(entry.said) is not None


def _folded(text: str) -> tuple[list[tuple[int, int]], list[str]]:
    """Return where the words of a text are, and what they are without case and accents."""
    if text.isascii():
        lowered = text.lower()
        matches = list(_ASCII_WORD.finditer(lowered))
        return [match.span() for match in matches], [match[0] for match in matches]
    spans = [match.span() for match in WORD.finditer(text)]
    return spans, [fold(text[start:end]) for start, end in spans]


def _without_towns(text: str, found: list[Mention]) -> list[Mention]:
    """Drop what a place that follows makes a mere town of it: Paris, Texas; Lebanon, New Jersey; Georgia (USA)."""
    kept = list(found)
    for first, second in pairwise(found):
        gap = text[first.end : second.start].strip(" \n")
        if gap not in {",", "("} or set(first.countries) <= set(second.countries):
            continue
        is_town = first.how in {How.CITY, How.CAPITAL} and second.how in {How.COUNTRY, How.REGION}
        is_american = second.countries == ("US",) and first.words in {"Georgia", "Lebanon"}
        if is_town or is_american or (second.how is How.REGION and first.how is How.COUNTRY):
            kept.remove(first)
    return kept


def _mention(entry: Entry, words: str, start: int) -> Mention:
    return Mention(entry.how, entry.countries, words, start, start + len(words), entry.said, entry.alone)


def _joined(text: str, place: Sequence[tuple[int, int]]) -> bool:
    """Say whether words stand together as one name."""
    return all(
        (gap := text[end:start]) == " " or (_GAP.match(gap) is not None and ". " not in gap.removeprefix("."))
        for (_, end), (start, _) in pairwise(place)
    )


def _written_so(text: str, place: Sequence[tuple[int, int]], entry: Entry, language: str) -> bool:
    """Say whether the letters stand as this name is written."""
    start, end = place[0][0], place[-1][1]
    if entry.capitals:
        if any(bare(text[a:b]) != word for (a, b), word in zip(place, entry.capitals, strict=True)):
            return False
        if entry.how is How.WORDLIKE and _in_capitals_line(text, start, end):
            return False
        near = text[end : end + 24]
        is_number = _STANDARD.match(near) or _STANDARD_BEFORE.search(text[max(0, start - 12) : start])
        return not is_number and not _company(text, start, end)
    if entry.foreign and language in COMMON_LANGUAGES:
        return False
    if entry.languages and language not in entry.languages and not _accented(text[start:end], entry):
        long = end - start >= _LETTERS_OF_NO_OTHER_WORD and entry.how is How.ADJECTIVE
        if language or not long:
            return False
    if entry.capital:
        first = text[start]
        if not first.isupper() or _is_a_person(text, start, end, entry.words[0]):
            return False
    return True


_LETTERS_OF_NO_OTHER_WORD = 7  # so that a people is told even where the language is not


def _accented(written: str, entry: Entry) -> bool:
    """Letters that no other language puts together: Pháp is France, phap is anything."""
    return written == entry.said and not written.isascii() and len(written) >= 3


def _company(text: str, start: int, end: int) -> bool:
    """Dots make of two letters a company: S.A."""
    return text[start - 1 : start] == "." and text[end : end + 1] == "."


_NEAR = 300  # characters; a longer line is told by these


def _in_capitals_line(text: str, start: int, end: int) -> bool:
    near = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    line = near[0].rpartition("\n")[2] + near[1].partition("\n")[0]
    letters = [letter for letter in line if letter.isalpha() and letter.isascii()]
    return len(letters) >= _ALL_CAPITALS_LETTERS and all(letter.isupper() for letter in letters)


_TITLE = re.compile(
    r"(?:\b(?:Mrs?|Ms|Dr|Prof|Dear|Hi|Hello|Michael|Sir|Mme|M|Sr|Sra|Herr|Frau|Thanks|Thank you),?\.?\s+)$"
)
_FORENAME = re.compile(
    r"\b(?!(?:How|Did|Does|Do|Has|Have|Had|In|From|Of|The|And|Why|Is|Was|Were|Would|Will|Can|Could|That|Whether|If|For"
    r"|By|To|With|Neither|Both|Republic|Lake|What|When|Where|Which|About|Also|But|Or|Nor|At|As|On|Not|State|South)\b)"
    r"[A-Z][a-z]+ $"
)
_SURNAME = re.compile(
    r"\s+(?:[A-Z]\.\s+)?[A-Z][a-z]+\b(?!\s*(?:Standards|Institution|Organization|Institute|National))"
)


def _is_a_person(text: str, start: int, end: int, word: str) -> bool:
    """Jordan, Chad and Israel are first names, too: after a title, before a surname, under a letter."""
    if word not in FIRST_NAMES:
        return False
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    stands_alone = not text[line_start:start].strip() and not text[
        end : line_end if line_end >= 0 else None
    ].strip(" .,")
    if _FORENAME.search(text[max(0, start - 24) : start]):
        return True
    surname = _SURNAME.match(text[end : end + 40])
    return bool(_TITLE.search(text[max(0, start - 14) : start]) or surname or (stands_alone and "\n" in text))

"""The world's towns: what one that stands in an address, or after "I live in", tells of the country."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from sys import intern

from distd.failures import unreadable
from distd.packaged import config_file
from distd.triage.countries.places import Places
from distd.triage.countries.town_cases import bare_names
from distd.triage.countries.words import UNSPACED_RUN, WORD, fold, words_of

TOWNS = "towns.tsv"
REGIONS = "regions.tsv"

LONGEST_WORDS = 4  # of a town's name
_APART = re.compile(r"[,;|/()\[\]•·、，：:\t]|\s[-–—]\s|\.\s")
# What stands beside a town in a line of an address: its code, the car sign before it, the province after it.
_CODE = re.compile(r"^(?:[A-Za-z]{1,3}-?)?\d[\w.-]*$|^[A-Z]{1,3}$")
_CITY_WORDS = frozenset(("г", "м", "гр", "cedex", "city", "tp", "ص", "ب"))
# The letters after which the name of a place ends, where words are not set apart.
_PLACE_END = re.compile(r"[市区區縣县郡町村省府道都]|특별시|광역시|시|군")
_LONGEST_RUN = 12


@dataclass(frozen=True)
class Towns:
    """Countries by the names of towns, and of regions, that no other country has."""

    by_name: Mapping[str, str] = field(default_factory=dict)  # folded words -> ISO 3166-1 alpha-2
    regions: Places = field(default_factory=lambda: Places(b""))  # and villages; they count in no address

    @classmethod
    def read(cls, home: Path | None = None) -> Towns:
        """Read the packaged tables; a copy in the workspace's own config/ wins. Raises Misconfigured."""
        path = config_file(TOWNS, home)
        try:
            rows = [line.partition("\t") for line in path.read_text("utf-8").splitlines()]
        except (OSError, UnicodeDecodeError) as failure:
            raise unreadable(path, failure) from None
        by_name = {town: intern(country) for country, _, town in rows if town}
        return cls(by_name, Places.read(REGIONS, home))

    @cached_property
    def longest(self) -> dict[str, int]:
        """How many words the longest name has that begins with a word; no word that has only names of one is there."""
        found: dict[str, int] = {}
        for town in self.by_name:
            if spaces := town.count(" "):
                first = town.partition(" ")[0]
                found[first] = max(found.get(first, 1), 1 + spaces)
        return found

    def country(self, name: str, language: str = "") -> str:
        """Return the country of the place so called, in whatever case the language has it; empty: unknown."""
        words = words_of(name)
        if not words:
            return self.by_name.get(name.strip(), "")
        *first, last = (fold(word) for word in words)
        for form in (last, *bare_names(language, last)):
            called = " ".join((*first, form))
            if country := self.by_name.get(called) or next(iter(self.regions.countries(called)), ""):
                return country
        return ""

    def named_in(self, text: str, language: str) -> Iterator[tuple[str, int, int]]:
        """Yield country, begin and end of every town in a text: a word that stands where a town would."""
        spans = [match.span() for match in WORD.finditer(text)]
        index = 0
        while index < len(spans):
            start, length = spans[index][0], 1
            if text[start].isalpha() and not text[start].islower():
                word = fold(text[start : spans[index][1]])
                most = LONGEST_WORDS if self.regions.beginning_like(word) else self.longest.get(word, 1)
                for size in range(min(most, len(spans) - index), 0, -1):
                    end = spans[index + size - 1][1]
                    if country := self.country(text[start:end], language):
                        yield country, start, end
                        length = size
                        break
            index += length
        for run in UNSPACED_RUN.finditer(text):
            found = list(self._in_run(run[0])) or list(self._begins_run(run[0]))
            yield from ((country, run.start() + start, run.start() + end) for start, end, country in found)

    def in_address(self, lines: str, called: str) -> Iterator[tuple[str, str]]:
        """Yield town and country as they stand in the lines under a letter; `called` is how the writer is."""
        persons = {fold(word) for word in words_of(called)}
        seen_any = False
        for line in lines.split("\n"):
            for place, part in enumerate(_APART.split(line)):
                # Who signs stands first, and is often called after a town.
                if (seen_any or place) and (town := self._of_part(part, persons)):
                    yield town, self.by_name[town]
                seen_any = seen_any or bool(part.strip())
            for run in UNSPACED_RUN.finditer(line):
                for start, end, country in self._in_run(run[0]):
                    yield run[0][start:end], country

    def _of_part(self, part: str, persons: set[str]) -> str:
        words = part.split()
        has_code = False
        while words and (_CODE.match(words[0]) or fold(words[0].strip(".")) in _CITY_WORDS):
            has_code = True
            del words[0]
        while words and (_CODE.match(words[-1]) or fold(words[-1].strip(".")) in _CITY_WORDS):
            has_code = True
            del words[-1]
        folded = [fold(word) for word in words_of(" ".join(words))]
        if not folded or words[0][:1].islower():
            return ""
        for length in range(min(len(folded), LONGEST_WORDS), 0, -1):
            if length < len(folded) and not has_code:
                break  # a line of words that happens to begin with a town
            town = " ".join(folded[:length])
            if town in self.by_name and not persons.issuperset(folded[:length]):
                return town
        return ""

    def _begins_run(self, written: str) -> Iterator[tuple[int, int, str]]:
        for length in range(min(_LONGEST_RUN, len(written)), 1, -1):
            if country := self.by_name.get(written[:length]):
                yield 0, length, country
                return

    def _in_run(self, written: str) -> Iterator[tuple[int, int, str]]:
        """Yield begin, end and country of towns where words are not set apart: by the letter they end with."""
        if len(written) > 1 and (country := self.by_name.get(written)):
            yield 0, len(written), country
            return
        for end in _PLACE_END.finditer(written):
            for start in range(max(0, end.start() - _LONGEST_RUN), end.start()):
                if country := self.by_name.get(written[start : end.end()]):
                    yield start, end.end(), country
                    break

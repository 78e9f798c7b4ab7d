"""Towns in a letter in the language that is at home there: a Finn who names Tampere writes from Finland.

The language alone proves nothing, and neither does a town that somebody mentions; both together tell where a writer
is. Languages of many countries tell less: a letter in French or Arabic may name a town anywhere. English, in which
everybody writes, has no towns here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from distd.failures import unreadable
from distd.packaged import config_file
from distd.registry.reference import MemberBody
from distd.triage.countries.town_cases import bare_names
from distd.triage.countries.words import UNSPACED_RUN, WORD, fold

HOME_TOWNS = "home_towns.tsv"

OF_MANY_COUNTRIES = frozenset(("ar", "de", "en", "es", "fr", "pt", "ru"))
_SPOKEN_TOO = {  # where languages are at home that the tables do not count among a country's
    "af": ("ZA", "NA"),
    "ca": ("ES", "AD"),
    "eu": ("ES",),
    "gl": ("ES",),
    "hi": ("NP",),  # Nepali is taken for it
    "hu": ("RO", "SK", "RS"),
    "ru": ("AM", "AZ", "EE", "GE", "LT", "LV", "MD", "TM", "UA", "UZ"),
    "sq": ("XK",),
    "sr": ("BA",),
    "sw": ("CD",),
    "zh": ("TW",),
}
_FIRST = 3  # letters by which names are looked up, and that a town has in every case
_MOST_WORDS = 3
_LONGEST_RUN = 8  # letters of a town where words are not set apart
_MOST_ADDED = 6  # letters that a case may add to what it leaves of a name
_SHORT = 6  # letters
_NO_SMALL_WORD = 5  # letters; what begins a sentence may be any word
_LEAST_KEPT = 4  # of a name, where no rule tells its cases
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:;\n])[\s\W]*$")
# Languages whose names have one form.
_UNINFLECTED = frozenset(
    ("af", "ar", "ca", "da", "de", "es", "fr", "gl", "ht", "id", "it", "mg", "mi", "ms", "mt", "nb", "nl", "nn",
     "no", "pt", "so", "sv", "sw", "th", "tl", "vi", "yo")
)  # fmt: skip
WITHOUT_CAPITALS = frozenset(
    ("am", "ar", "bn", "fa", "he", "hi", "ka", "km", "ku", "lo", "my", "ne", "ps", "si", "ta", "ti", "ur")
)
_PARTICLES = {"he": "במלש", "am": "ከበለየ", "ti": "ካኣብን"}
_PLACED_BEHIND = "在自从從于於住は、"
_PLACED_BEFORE = re.compile(r"[市县縣区區町村在にの的]|で(?!す)|から|에|시")


def homes(members: Sequence[MemberBody]) -> dict[str, tuple[str, ...]]:
    """Return the countries where each language is at home."""
    found: dict[str, set[str]] = {language: set(countries) for language, countries in _SPOKEN_TOO.items()}
    for body in members:
        for language in set(body.languages) - {"en"}:
            found.setdefault(language, set()).add(body.country)
    return {language: tuple(sorted(countries)) for language, countries in found.items()}


class HomeTowns:
    """The towns of each language's own countries."""

    def __init__(self, by_country: Mapping[str, Sequence[str]], members: Sequence[MemberBody]) -> None:
        self._by_country = by_country
        self._homes = homes(members)
        self._known: dict[str, _Names | None] = {}

    @classmethod
    def read(cls, members: Sequence[MemberBody], home: Path | None = None) -> HomeTowns:
        """Read the packaged table; a copy in the workspace's own config/ wins. Raises Misconfigured."""
        path = config_file(HOME_TOWNS, home)
        by_country: dict[str, list[str]] = {}
        try:
            for line in path.read_text("utf-8").splitlines():
                country, _, name = line.partition("\t")
                by_country.setdefault(country, []).append(name)
        except (OSError, UnicodeDecodeError) as failure:
            raise unreadable(path, failure) from None
        return cls(by_country, members)

    def named_in(self, text: str, language: str) -> Iterator[tuple[str, int, int]]:
        """Yield country, begin and end of each town of the language's own that a text names, in any case."""
        names = self._names(language)
        if not names:
            return
        spans = [match.span() for match in WORD.finditer(text)]
        for index, (start, _) in enumerate(spans):
            if not names.may_begin(text[start]):
                continue
            is_sure = not _begins_sentence(text, start)
            for end in reversed([end for _, end in spans[index : index + _MOST_WORDS]]):
                if country := names.country(fold(text[start:end]), is_sure):
                    yield country, start, end
                    break
        for run in UNSPACED_RUN.finditer(text):
            for country, start, end in names.in_run(run[0]):
                yield country, run.start() + start, run.start() + end

    def _names(self, language: str) -> _Names | None:
        if language not in self._known:
            countries = self._homes.get(language, ())
            towns = [(name, country) for country in countries for name in self._by_country.get(country, ())]
            self._known[language] = _Names(language, towns) if towns else None
        return self._known[language]


class _Names:
    """The towns of one language."""

    def __init__(self, language: str, towns: Iterable[tuple[str, str]]) -> None:
        self._language = language
        self._by_first: dict[str, list[tuple[str, str]]] = {}
        self._whole: dict[str, set[str]] = {}
        for name, country in towns:
            self._by_first.setdefault(name[:_FIRST], []).append((name, country))
            self._whole.setdefault(name, set()).add(country)

    def may_begin(self, letter: str) -> bool:
        """Say whether a name may begin with a letter: with no small one, where there are capitals."""
        return letter.isalpha() and (self._language in WITHOUT_CAPITALS or not letter.islower())

    def country(self, written: str, is_sure: bool) -> str:
        """Return the country of a town, as it is written, folded; `is_sure` that it is a name and no other word."""
        if not is_sure and len(written) < _NO_SMALL_WORD:
            return ""
        for form in (written, *bare_names(self._language, written)):
            if len(countries := self._whole.get(form, ())) == 1:
                return next(iter(countries))
        if written[0] in _PARTICLES.get(self._language, ""):
            return self.country(written[1:], is_sure) if len(written) > _FIRST else ""
        has_cases = self._language not in _UNINFLECTED and " " not in written
        return self._by_stem(written) if is_sure and has_cases else ""

    def _by_stem(self, written: str) -> str:
        most, found = 0, set[str]()
        for name, country in self._by_first.get(written[:_FIRST], ()):
            common = _in_common(name, written)
            if common < max(self._kept(name), most) or len(written) - common > _MOST_ADDED:
                continue
            found = found | {country} if common == most else {country}
            most = common
        return found.pop() if len(found) == 1 else ""

    def _kept(self, name: str) -> int:
        """Return how many letters of a name every case leaves."""
        changed = 0 if self._language in WITHOUT_CAPITALS else 1 if len(name) <= _SHORT else 2
        return max(len(name) - changed, _LEAST_KEPT)

    def in_run(self, written: str) -> Iterator[tuple[str, int, int]]:
        """Yield country, begin and end of towns where words are not set apart: those that stand as a place does."""
        for start in range(len(written)):
            for end in range(min(len(written), start + _LONGEST_RUN), start + 1, -1):
                countries = self._whole.get(written[start:end], ())
                if len(countries) == 1 and _is_placed(written, start, end):
                    yield next(iter(countries)), start, end
                    break


def _is_placed(written: str, start: int, end: int) -> bool:
    is_behind = not start or written[start - 1] in _PLACED_BEHIND
    return is_behind or _PLACED_BEFORE.match(written, end) is not None


def _in_common(one: str, other: str) -> int:
    """Return with how many letters both begin."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _begins_sentence(text: str, start: int) -> bool:
    return _SENTENCE_BEGINS.search(text[max(0, start - 8) : start]) is not None

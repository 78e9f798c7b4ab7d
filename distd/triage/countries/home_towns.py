"""Towns and regions in a letter in the language that is at home there: a Finn who names Tampere writes from Finland.

The language alone proves nothing, and neither does a town that somebody mentions; both together tell where a writer
is. Languages of many countries tell less: a letter in French or Arabic may name a town anywhere. English, in which
everybody writes, has no towns here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from distd.registry.reference import MemberBody
from distd.triage.countries.places import Places
from distd.triage.countries.town_cases import bare_names
from distd.triage.countries.words import UNSPACED_RUN, WORD, fold

HOME_TOWNS = "home_towns.tsv"

OF_MANY_COUNTRIES = frozenset(("ar", "de", "en", "es", "fr", "pt", "ru"))
_SPOKEN_TOO = {  # where languages are at home that the tables do not count among a country's
    "af": ("ZA", "NA"),
    "bn": ("IN",),
    "ca": ("ES", "AD"),
    "cy": ("GB",),
    "eu": ("ES",),
    "ga": ("IE",),
    "gl": ("ES",),
    "hi": ("NP",),  # Nepali is taken for it
    "hu": ("RO", "SK", "RS"),
    "ru": ("AM", "AZ", "EE", "GE", "LT", "LV", "MD", "TM", "UA", "UZ"),
    "sq": ("XK",),
    "sr": ("BA",),
    "sw": ("CD",),
    "ta": ("IN",),
    "te": ("IN",),
    "zh": ("TW",),
}
# Languages that are taken for one another, and share what countries call their towns.
_NEIGHBOURS = {
    "az": ("tr",), "be": ("ru", "uk"), "bg": ("mk", "sr"), "bs": ("hr", "sr"), "cs": ("sk",), "da": ("no", "sv"),
    "et": ("fi",), "fi": ("et",), "gl": ("pt",), "hi": ("ne", "mr"), "hr": ("sr", "sl"),
    "id": ("ms",), "mk": ("bg", "sr"), "mn": ("ru",), "ms": ("id",), "ne": ("hi",), "no": ("da", "sv"), "pt": ("gl",),
    "ru": ("kk", "ky", "mn", "mk", "bg"), "sk": ("cs",), "sl": ("hr",), "sr": ("hr", "mk"), "sv": ("no", "da"),
    "tr": ("az",), "uk": ("be", "ru"),
}  # fmt: skip
MOST_WORDS = 3
_FEWEST_BEHIND_A_PARTICLE = 3  # letters
_LONGEST_RUN = 16  # letters of a place where words are not set apart
# What Tamil writes above the last letter of a name, and no longer before the ending of a case.
_SILENT = "\u0bcd"
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
# Languages whose letters have no capitals, so that a name looks like a word.
WITHOUT_CAPITALS = frozenset(
    ("am", "ar", "bn", "fa", "he", "hi", "ka", "km", "ku", "lo", "my", "ne", "ps", "si", "ta", "te", "ti", "ur")
)  # fmt: skip
_PARTICLES = {"he": "במלש", "am": "ከበለየ", "ti": "ካኣብን"}
_PLACED_BEHIND = re.compile(
    r"(?:[在自从從于於住は、]|จังหวัด|อำเภอ|เมือง|ตำบล|เกาะ|อยู่ที่|มาจาก|ខេត្ត|ក្រុង|នៅ|ແຂວງ|ເມືອງ|ຢູ່)$"
)
_PLACED_BEFORE = re.compile(
    r"[省市县縣県府区區町村州郡島在にの的]|で(?!す)|から|에|시|도|군|တိုင်း|ပြည်နယ်|မြို့|ခရိုင်"
)


def homes(members: Sequence[MemberBody]) -> dict[str, tuple[str, ...]]:
    """Return the countries where each language is at home."""
    found: dict[str, set[str]] = {language: set(countries) for language, countries in _SPOKEN_TOO.items()}
    for body in members:
        for language in set(body.languages) - {"en"}:
            found.setdefault(language, set()).add(body.country)
    return {language: tuple(sorted(countries)) for language, countries in found.items()}


class HomeTowns:
    """The towns and regions of each language's own countries."""

    def __init__(self, places: Places, members: Sequence[MemberBody]) -> None:
        self._places = places
        self._homes = {language: frozenset(countries) for language, countries in homes(members).items()}

    @classmethod
    def read(cls, members: Sequence[MemberBody], home: Path | None = None) -> HomeTowns:
        """Read the packaged table; a copy in the workspace's own config/ wins. Raises Misconfigured."""
        return cls(Places.read(HOME_TOWNS, home), members)

    def named_in(self, text: str, language: str) -> Iterator[tuple[str, int, int]]:
        """Yield country, begin and end of each place of the language's own that a text names, in any case.

        Where there is none, it may be a neighbour's, for which the language was taken.
        """
        if not language:
            yield from _Names(self._places, "", frozenset()).named_in_any(text, self._homes)
        if not (countries := self._homes.get(language)):
            return
        found = list(_Names(self._places, language, countries).named_in(text))
        if not found and (neighbours := _NEIGHBOURS.get(language)):
            countries = countries.union(*(self._homes.get(each, ()) for each in neighbours))
            found = list(_Names(self._places, language, countries).named_in(text))
        yield from found


class _Names:
    """The places of one language."""

    def __init__(self, places: Places, language: str, countries: frozenset[str]) -> None:
        self._places = places
        self._language = language
        self._countries = countries

    def named_in(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Yield country, begin and end of each place that a text names."""
        spans = [match.span() for match in WORD.finditer(text)]
        for index, (start, _) in enumerate(spans):
            if not self._may_begin(text, start):
                continue
            is_sure = not _begins_sentence(text, start)
            for end in reversed([end for _, end in spans[index : index + MOST_WORDS]]):
                if country := self._country(" ".join(map(fold, WORD.findall(text, start, end))), is_sure):
                    yield country, start, end
                    break
        for run in UNSPACED_RUN.finditer(text):
            for country, start, end in self._in_run(run[0]):
                yield country, run.start() + start, run.start() + end

    def named_in_any(
        self, text: str, homes_of: Mapping[str, frozenset[str]]
    ) -> Iterator[tuple[str, int, int]]:
        """Yield the places of a text whose language is not known: long names of one country in the world."""
        for match in WORD.finditer(text):
            start, end = match.span()
            if (
                end - start < _NO_SMALL_WORD
                or not self._may_begin(text, start)
                or _begins_sentence(text, start)
            ):
                continue
            written = fold(match[0])
            found = set(self._places.countries(written))
            if not found:
                for language, countries in homes_of.items():
                    for form in bare_names(language, written):
                        found |= countries.intersection(self._places.countries(form))
            if len(found) == 1:
                yield found.pop(), start, end

    def _may_begin(self, text: str, start: int) -> bool:
        """Say whether a name may begin there: with no small letter, where there are capitals; but nGaoth Dobhair."""
        letter = text[start]
        if not letter.isalpha() or self._language in WITHOUT_CAPITALS or not letter.islower():
            return letter.isalpha()
        return self._language == "ga" and text[start + 1 : start + 2].isupper()

    def _only(self, countries: Iterable[str]) -> str:
        """Return the one country of this language among some; empty: it has none or several of them."""
        here = self._countries.intersection(countries)
        return next(iter(here)) if len(here) == 1 else ""

    def _country(self, written: str, is_sure: bool) -> str:
        """Return the country of a place, as it is written, folded; `is_sure` that it is a name and no other word."""
        if not is_sure and len(written) < _NO_SMALL_WORD:
            return ""
        for form in (written, *bare_names(self._language, written)):
            if country := self._only(self._places.countries(form)):
                return country
        if written[0] in _PARTICLES.get(self._language, ""):
            return self._country(written[1:], is_sure) if len(written) > _FEWEST_BEHIND_A_PARTICLE else ""
        has_cases = self._language not in _UNINFLECTED and " " not in written
        return self._by_stem(written) if is_sure and has_cases else ""

    def _by_stem(self, written: str) -> str:
        most, found = 0, set[str]()
        for name, countries in self._places.beginning_like(written).items():
            common = _in_common(name, written)
            if common < max(self._kept(name), most) or len(written) - common > _MOST_ADDED:
                continue
            if here := self._countries.intersection(countries):
                found = found | here if common == most else set(here)
                most = common
        return found.pop() if len(found) == 1 else ""

    def _kept(self, name: str) -> int:
        """Return how many letters of a name every case leaves."""
        changed = 0 if self._language in WITHOUT_CAPITALS else 1 if len(name) <= _SHORT else 2
        return max(len(name) - changed, _LEAST_KEPT)

    def _in_run(self, written: str) -> Iterator[tuple[str, int, int]]:
        """Yield country, begin and end of places where words are not set apart: those that stand as a place does."""
        for start in range(len(written)):
            names = self._places.beginning_like(written[start:])
            for end in range(min(len(written), start + _LONGEST_RUN), start + 1, -1) if names else ():
                country = self._only(
                    names.get(written[start:end], ()) or names.get(written[start:end] + _SILENT, ())
                )
                if country and _is_placed(written, start, end):
                    yield country, start, end
                    break


def _is_placed(written: str, start: int, end: int) -> bool:
    is_behind = not start or _PLACED_BEHIND.search(written[max(0, start - 8) : start]) is not None
    return is_behind or _PLACED_BEFORE.match(written, end) is not None


def _in_common(one: str, other: str) -> int:
    """Return with how many letters both begin."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _begins_sentence(text: str, start: int) -> bool:
    return _SENTENCE_BEGINS.search(text[max(0, start - 8) : start]) is not None

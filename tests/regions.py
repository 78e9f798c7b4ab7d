"""What regions are called, for the tables of `make towns`: by Unicode's tables, and by config/regions.csv.

Unicode's CLDR names the subdivisions of ISO 3166-2 in ninety languages. Debian has it as unicode-cldr-core, and
https://unicode.org/Public/cldr/ as core.zip, of which `common/subdivisions` is read here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from distd.packaged import config_rows
from distd.triage.countries.words import UNSPACED_RUN, WORD

OWN = "regions.csv"  # islands, valleys and old lands that are no subdivision
MANY = 10  # subdivisions of a language that share a word: it says province, or northern
_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]?")
_SOFT = re.compile("[\u00ad\u200b-\u200f]")
# What says province where words are not set apart.
_KINDS_BEFORE = re.compile("^(?:จังหวัด|รัฐ|เขต|แขวง|แคว้น|มณฑล|ខេត្ត|រាជធានី|ແຂວງ)")
_KINDS_BEHIND = re.compile(
    r"(?:特别行政区|[壮维回]\w*自治[区區]|自治[区區州]|[省市县縣県府都州郡区區]|특별자치도|특별자치시|특별시|광역시|도|시|군"
    r"|တိုင်းဒေသကြီး|ပြည်နယ်|ခရိုင်|जिला|ज़िला|प्रदेश|प्रान्त|राज्य|জেলা|বিভাগ|மாவட்டம்|மாகாணம்|දිස්ත්‍රික්කය|දිස්ත්රික්කය)$"
)


class Region(NamedTuple):
    """A region and one of its names."""

    country: str
    language: str  # empty: its own
    name: str


def regions(subdivisions: Path) -> Iterator[Region]:
    """Yield every name of every region, as a whole and without the word that says what it is."""
    for path in sorted(subdivisions.glob("*.xml")):
        language = path.stem.partition("_")[0]
        named = [
            (str(each.get("type"))[:2].upper(), _SOFT.sub("", _BRACKETS.sub("", each.text or "")).strip())
            for each in ElementTree.parse(path).iter("subdivision")
        ]
        kinds = Counter(word.casefold() for _, name in named for word in set(WORD.findall(name)))
        for country, name in named:
            for written in {name, _without_kind(name, kinds)}:
                yield Region(country, language, written)
    for row in config_rows(OWN, None, ("country", "names")):
        for name in row["names"].split(";"):
            yield Region(row["country"], "", name)


def kinds_of(subdivisions: Path) -> frozenset[str]:
    """Return the words that say province or northern: places are not called so."""
    found = set[str]()
    for path in subdivisions.glob("*.xml"):
        names = [each.text or "" for each in ElementTree.parse(path).iter("subdivision")]
        kinds = Counter(word.casefold() for name in names for word in set(WORD.findall(name)))
        found.update(word for word, times in kinds.items() if times >= MANY)
    return frozenset(found)


def _without_kind(name: str, kinds: Counter[str]) -> str:
    """Return what a name begins or ends with beside a word that many have: Khmelnytskyi of Khmelnytskyi Oblast."""
    written = unicodedata.normalize("NFKC", name)
    if UNSPACED_RUN.match(written):
        return _KINDS_BEHIND.sub("", _KINDS_BEFORE.sub("", written)).strip()
    spans = [match.span() for match in WORD.finditer(written)]
    while len(spans) > 1 and kinds[written[slice(*spans[-1])].casefold()] >= MANY:
        spans.pop()
    while len(spans) > 1 and kinds[written[slice(*spans[0])].casefold()] >= MANY:
        spans.pop(0)
    return written[spans[0][0] : spans[-1][1]] if spans else written

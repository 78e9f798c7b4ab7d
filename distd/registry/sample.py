"""An invented audience for trying things out: the world's real member bodies, with people who do not exist.

Every address is at a domain reserved by RFC 2606, so that nothing can ever reach anybody. The text is the same at
every call.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from math import lcm

from distd.registry.people import NAMES, SUBSCRIBERS
from distd.registry.reference import Reference
from distd.registry.sheet import write_sheet

HEADER = ("email", "name", "organisation", "country", "group", "language", "category", "membership")
REVIEWERS = ("SE", "BR", "JP", "ZA", "FR")
_SHARED_SCRIPT = {"BY": "ru", "KZ": "ru", "KG": "ru", "HK": "zh", "MO": "zh", "CN": "zh"}
# Names of these languages are written as those of a neighbour in custom.
_NEIGHBOUR = {
    "nb": "sv", "no": "sv", "nn": "sv", "da": "sv", "is": "sv", "fi": "sv", "lb": "de", "ca": "es", "gl": "es",
    "be": "ru", "kk": "ru", "ky": "ru", "tg": "ru", "uk": "ru", "hr": "sr", "bs": "sr", "sl": "sr", "mk": "sr",
    "fa": "ar", "ps": "ar", "ms": "id", "ta": "hi", "ne": "hi", "si": "hi",
}  # fmt: skip


def audience() -> str:
    """Return the sample as CSV: 175 member bodies, 40 liaisons, 48 subscribers and 5 reviewers."""
    reference = Reference.read()
    people = _People()
    rows = [
        HEADER,
        *_member_bodies(reference, people),
        *_liaisons(reference, people),
        *_subscribers(reference, people),
        *_reviewers(reference, people),
    ]
    return write_sheet(rows, ",")


#: Letters of their own that no decomposition makes ASCII.
_NOT_ACCENTS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "ı": "i", "ð": "d", "đ": "d", "Đ": "D"}
)


class _People:
    """Hands out names of a language in turn, so that nobody is there twice."""

    def __init__(self) -> None:
        self._handed_out: Counter[str] = Counter()

    def next(self, language: str) -> tuple[str, str]:
        """Return a name and the local part of its address."""
        language = language if language in NAMES else _NEIGHBOUR.get(language, "en")
        given, family = NAMES[language]
        turn = self._handed_out[language]
        self._handed_out[language] += 1
        # Both pools advance; the second is shifted when they meet again, so that every pair comes once.
        first = given[turn % len(given)]
        last = family[(turn + turn // lcm(len(given), len(family))) % len(family)]
        name, latin = _written(first), _latin(first)
        surname, latin_surname = _written(last), _latin(last)
        whole = f"{surname} {name}" if language in {"ja", "zh", "ko"} else f"{name} {surname}"
        if language in {"zh", "ko"}:
            whole = whole.replace(" ", "")
        return whole, f"{latin}.{latin_surname}"


def _written(name: str) -> str:
    return name.partition("=")[0].replace("_", " ")


def _latin(name: str) -> str:
    """Return a name as a local part: what stands after `=` for other scripts, else without accents."""
    return slug(name.partition("=")[2] or name)


def slug(text: str) -> str:
    """Return `text` as one ASCII label of a domain."""
    text = text.translate(_NOT_ACCENTS)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")


def _domain(website: str, acronym: str, country: str) -> str:
    """Return a reserved domain that looks like the body's own: sis.se gives sis-se.example."""
    host = website.removeprefix("www.") or f"{acronym}.{country}"
    return f"{slug(host)}.example"


def _member_bodies(reference: Reference, people: _People) -> Iterator[list[str]]:
    for body in reference.member_bodies:
        spoken = _SHARED_SCRIPT.get(body.country) or next(iter(body.languages), "en")
        name, local = people.next(spoken)
        yield [
            f"{local}@{_domain(body.website, body.acronym, body.country)}",
            name,
            body.name,
            body.country,
            "nmb",
            reference.language_for(body.country),
            "",
            "P" if body.iso_membership == "full" else "O",
        ]


def _liaisons(reference: Reference, people: _People) -> Iterator[list[str]]:
    for number, liaison in enumerate(reference.liaisons):
        name, local = people.next(("en", "fr", "es", "de", "sv", "pt")[number % 6])
        yield [
            f"{local}@{slug(liaison.acronym)}.example",
            name,
            liaison.name,
            liaison.country,
            "d_liaison",
            "fr" if liaison.country in {"FR", "BE"} else "en",
            str(liaison.category),
            "",
        ]


def _subscribers(reference: Reference, people: _People) -> Iterator[list[str]]:
    for category, organisation, country in SUBSCRIBERS:
        body = reference.by_country[country]
        name, local = people.next(next(iter(body.languages), "en"))
        domain = f"{slug(_written(organisation)) or slug(_latin(organisation))}-{country.lower()}.example"
        language = reference.language_for(country)
        yield [
            f"{local}@{domain}",
            name,
            _written(organisation),
            country,
            "subscriber",
            language,
            category,
            "",
        ]


def _reviewers(reference: Reference, people: _People) -> Iterator[list[str]]:
    for country in REVIEWERS:
        body = reference.by_country[country]
        name, local = people.next(body.languages[0])
        domain = _domain(body.website, body.acronym, country)
        language = reference.language_for(country)
        yield [f"{local}.cag@{domain}", name, body.name, country, "cag", language, "", ""]

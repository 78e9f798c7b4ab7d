"""The reference data as frozen values: the world's member bodies and the D-liaisons, looked up by country and name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from distd.packaged import config_rows
from distd.store.words import Category

MEMBER_BODIES = "member_bodies.csv"
LIAISONS = "d_liaisons.csv"
HOUSE_LANGUAGES = ("en", "ja", "fr", "es")


@dataclass(frozen=True, slots=True)
class MemberBody:
    """One country's ISO member."""

    country: str  # ISO 3166-1 alpha-2
    country_name: str
    acronym: str
    name: str
    native_name: str
    iso_membership: str  # full, correspondent, subscriber or empty; not the P or O of a committee
    website: str
    languages: tuple[str, ...]
    aliases: tuple[str, ...]
    cctld: str = ""  # with its dot
    calling_codes: tuple[str, ...] = ()  # E.164 prefixes, with their plus

    @property
    def names(self) -> tuple[str, ...]:
        """Everything this body is called."""
        return tuple(name for name in (self.acronym, self.name, self.native_name, *self.aliases) if name)


@dataclass(frozen=True, slots=True)
class Liaison:
    """One organisation in D-liaison."""

    acronym: str
    name: str
    category: Category
    country: str  # of its headquarters; empty when it has none


@dataclass(frozen=True)
class Reference:
    """Both tables; each country has exactly one member body."""

    member_bodies: tuple[MemberBody, ...]
    liaisons: tuple[Liaison, ...]

    @classmethod
    def read(cls, home: Path | None = None) -> Reference:
        """Read the tables; a copy in the workspace's own config/ wins. Raises Misconfigured with file and line."""
        return cls(
            tuple(_member_body(row) for row in config_rows(MEMBER_BODIES, home, _COLUMNS[MEMBER_BODIES])),
            tuple(_liaison(row) for row in config_rows(LIAISONS, home, _COLUMNS[LIAISONS])),
        )

    @cached_property
    def by_country(self) -> dict[str, MemberBody]:
        """Member bodies by country code."""
        return {body.country: body for body in self.member_bodies}

    def member_body(self, country: str, called: str = "") -> MemberBody | None:
        """Return the body of a country, when `called` is empty or one of its names."""
        body = self.by_country.get(country)
        if body is None or (called and fold(called) not in {fold(name) for name in body.names}):
            return None
        return body

    @cached_property
    def _liaisons_by_name(self) -> dict[str, Liaison]:
        return {fold(name): liaison for liaison in self.liaisons for name in (liaison.name, liaison.acronym)}

    def liaison(self, called: str) -> Liaison | None:
        """Return the liaison of this acronym or name."""
        return self._liaisons_by_name.get(fold(called))

    def language_for(self, country: str, languages: Sequence[str] = HOUSE_LANGUAGES) -> str:
        """Return the first of a country's languages that the house writes, else English."""
        body = self.by_country.get(country)
        spoken = body.languages if body else ()
        return next((language for language in spoken if language in languages), "en")


def fold(text: str) -> str:
    """Return what is equal for two spellings of one name: no case, no doubled spaces."""
    return " ".join(text.split()).casefold()


_COLUMNS = {
    MEMBER_BODIES: (
        "country_code",
        "country",
        "acronym",
        "name",
        "native_name",
        "membership",
        "website",
        "languages",
        "aliases",
    ),
    LIAISONS: ("acronym", "name", "stakeholder_category", "headquarters_country_code"),
}


def _member_body(row: dict[str, str]) -> MemberBody:
    return MemberBody(
        country=row["country_code"],
        country_name=row["country"],
        acronym=row["acronym"],
        name=row["name"] or row["acronym"],
        native_name=row["native_name"],
        iso_membership=row["membership"],
        website=row["website"],
        languages=tuple(filter(None, row["languages"].split(";"))),
        aliases=tuple(filter(None, row["aliases"].split(";"))),
        cctld=row.get("cctld", ""),
        calling_codes=tuple(filter(None, row.get("calling_code", "").split(";"))),
    )


def _liaison(row: dict[str, str]) -> Liaison:
    return Liaison(
        acronym=row["acronym"],
        name=row["name"],
        category=Category(row["stakeholder_category"] or "other"),
        country=row["headquarters_country_code"],
    )

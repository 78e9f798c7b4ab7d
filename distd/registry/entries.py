"""What a file says, row by row, in the registry's own words: pure, every mistake noted with its line and column."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from distd.mail.addresses import BadAddress, address_key, clean_address, read_own_address
from distd.registry.sheet import Problems, Row, Sheet
from distd.registry.spoken import (
    BASIS_OF_LIST,
    KIND_OF_LIST,
    Countries,
    category_named,
    language_named,
    lists_named,
)
from distd.store.words import Basis, Category, OrganisationKind


@dataclass(frozen=True, slots=True)
class OrganisationCells:
    """An organisation as a row describes it."""

    name: str = ""
    acronym: str = ""
    country: str = ""
    kind: OrganisationKind | None = None
    category: Category | None = None
    membership: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One mailbox with all that the file says of it."""

    line: int
    address: str
    key: str
    name: str
    language: str
    role: str
    organisation: OrganisationCells


@dataclass(frozen=True, slots=True)
class Place:
    """One mailbox on one list."""

    line: int
    key: str
    list_name: str
    basis: Basis
    consented: date | None


@dataclass(frozen=True)
class Entries:
    """Everybody the file names, and every place on a list it gives them."""

    people: dict[str, Person]
    places: dict[tuple[str, str], Place]

    @property
    def lists(self) -> list[str]:
        """The lists the file feeds, in their order in the file."""
        return list(dict.fromkeys(list_name for _, list_name in self.places))


@dataclass(frozen=True)
class Terms:
    """What the user said beside the file."""

    lists: frozenset[str]  # the names of all lists there are
    list_name: str = ""
    basis: Basis | None = None
    domain: str = ""  # of this house, whose own addresses nobody may have


class Reader:
    """Reads the rows of one sheet."""

    def __init__(
        self, sheet: Sheet, terms: Terms, countries: Countries, today: date, problems: Problems
    ) -> None:
        self._sheet = sheet
        self._terms = terms
        self._countries = countries
        self._today = today
        self._problems = problems
        self._people: dict[str, Person] = {}
        self._places: dict[tuple[str, str], Place] = {}

    def read(self) -> Entries:
        """Read every row; the entries are of use only while `problems` stays empty."""
        empty = True
        for row in self._sheet.rows(self._problems):
            empty = False
            self._read_row(row)
        if empty and not self._problems:
            self._problems.add(
                self._sheet.first_line, "the file names nobody: there is no row below the header"
            )
        return Entries(self._people, self._places)

    def _read_row(self, row: Row) -> None:
        before = self._problems.count
        address = self._address(row)
        lists = self._lists(row)
        person = Person(
            line=row.line,
            address=address,
            key=address_key(address) if address else "",
            name=row.cells.get("name", ""),
            language=self._language(row),
            role=row.cells.get("role", ""),
            organisation=self._organisation(row, lists),
        )
        basis, consented = self._basis(row), self._consented(row)
        if self._problems.count > before:
            return
        self._add_person(person)
        for name in lists:
            self._add_place(row, person.key, name, basis, consented)

    def _add_person(self, person: Person) -> None:
        known = self._people.get(person.key)
        if known is None:
            self._people[person.key] = person
            return
        merged: dict[str, Any] = {}
        for column in ("name", "language", "role"):
            merged[column] = self._merge(
                person.line, known.line, column, getattr(known, column), getattr(person, column)
            )
        cells: dict[str, Any] = {}
        for item in fields(OrganisationCells):
            old, new = getattr(known.organisation, item.name), getattr(person.organisation, item.name)
            column = "organisation" if item.name == "name" else item.name
            # The kind follows from the group: the first that says one wins.
            cells[item.name] = (
                old or new if column == "kind" else self._merge(person.line, known.line, column, old, new)
            )
        organisation = OrganisationCells(**cells)
        self._people[person.key] = replace(known, organisation=organisation, **merged)

    def _merge(self, line: int, first_line: int, column: str, old: str, new: str) -> str:
        if old and new and old != new:
            what = f"{new!r} is not {old!r}, which line {first_line} says of the same address"
            self._problem(line, column, what)
        return old or new

    def _add_place(
        self, row: Row, key: str, list_name: str, basis: Basis | None, consented: date | None
    ) -> None:
        earlier = self._places.get((key, list_name))
        if earlier is not None:
            what = (
                f"{row.cells['email']} is on the list {list_name} twice: line {earlier.line} names it already"
            )
            self._problem(row.line, "email", what)
            return
        basis = basis or self._terms.basis or BASIS_OF_LIST.get(list_name)
        if basis is None:
            what = f"the list {list_name} has no usual legal basis; say --basis, or add a column `basis`"
            self._problem(row.line, "list", what)
            return
        self._places[key, list_name] = Place(row.line, key, list_name, basis, consented)

    def _address(self, row: Row) -> str:
        text = row.cells.get("email", "")
        if any(
            "\uff01" <= c <= "\uff5e" for c in text
        ):  # typed with a Japanese keyboard's full-width letters
            text = unicodedata.normalize("NFKC", text)
        try:
            address = clean_address(text.removeprefix("mailto:"))
        except BadAddress as failure:
            self._problem(row.line, "email", str(failure))
            return ""
        if read_own_address(address, self._terms.domain, self._terms.lists) is not None:
            what = f"{address} is one of this house's own addresses; mail to it would come back here"
            self._problem(row.line, "email", what)
        return address

    def _lists(self, row: Row) -> list[str]:
        if self._terms.list_name:
            return [self._terms.list_name]
        cell = row.cells.get("list", "")
        names = lists_named(cell, self._terms.lists)
        if names is None or not names:
            known = ", ".join(sorted(self._terms.lists))
            what = f"{cell!r} is no list or group; there are {known}" if cell else "no list is named"
            self._problem(row.line, "list", what)
            return []
        return names

    def _organisation(self, row: Row, lists: Iterable[str]) -> OrganisationCells:
        cells = row.cells
        return OrganisationCells(
            name=cells.get("organisation", ""),
            acronym=cells.get("acronym", ""),
            country=self._country(row),
            kind=self._kind(row, lists),
            category=self._category(row),
            membership=self._membership(row),
        )

    def _kind(self, row: Row, lists: Iterable[str]) -> OrganisationKind | None:
        cell = row.cells.get("kind", "").casefold().replace("-", "_").replace(" ", "_")
        if not cell:
            return next((KIND_OF_LIST[name] for name in lists if name in KIND_OF_LIST), None)
        try:
            return OrganisationKind(cell)
        except ValueError:
            self._problem(row.line, "kind", f"{cell!r} is none of {', '.join(OrganisationKind)}")
            return None

    def _country(self, row: Row) -> str:
        cell = row.cells.get("country", "")
        code = self._countries.code(cell) if cell else ""
        if code is None:
            what = (
                f"{cell!r} is no country we know; write its two-letter code, such as SE, or its English name"
            )
            self._problem(row.line, "country", what)
        return code or ""

    def _language(self, row: Row) -> str:
        cell = row.cells.get("language", "")
        code = language_named(cell) if cell else ""
        if code is None:
            self._problem(row.line, "language", f"{cell!r} is no language; write its code, such as ja")
        return code or ""

    def _category(self, row: Row) -> Category | None:
        cell = row.cells.get("category", "")
        category = category_named(cell)
        if cell and category is None:
            self._problem(row.line, "category", f"{cell!r} is none of {', '.join(Category)}")
        return category

    def _membership(self, row: Row) -> str:
        cell = row.cells.get("membership", "")
        letter = unicodedata.normalize("NFKC", cell).upper().removesuffix("-MEMBER").removesuffix(" MEMBER")
        if letter in {"", "P", "O"}:
            return letter
        self._problem(row.line, "membership", f"{cell!r} is neither P nor O")
        return ""

    def _basis(self, row: Row) -> Basis | None:
        cell = row.cells.get("basis", "").casefold()
        if not cell:
            return None
        try:
            return Basis(cell)
        except ValueError:
            self._problem(row.line, "basis", f"{cell!r} is none of {', '.join(Basis)}")
            return None

    def _consented(self, row: Row) -> date | None:
        cell = row.cells.get("consented", "").replace("/", "-")
        if not cell:
            return None
        try:
            day = date.fromisoformat(cell)
        except ValueError:
            self._problem(row.line, "consented", f"{cell!r} is no date; write it as 2005-05-02")
            return None
        if day > self._today:
            self._problem(row.line, "consented", f"{cell} is in the future")
        return day

    def _problem(self, line: int, column: str, what: str) -> None:
        self._problems.add(line, what, self._sheet.place(column))

"""Which organisation a row means: one of the registry, one of the reference data, or a new one. Pure.

An acronym is evidence, never proof: it counts only together with the country, or for a liaison.
"""

from __future__ import annotations

from collections.abc import Iterable

from distd.registry.entries import OrganisationCells
from distd.registry.reference import Liaison, MemberBody, Reference, fold
from distd.store.import_values import KnownOrganisation, NewOrganisation
from distd.store.words import OrganisationKind

Found = KnownOrganisation | NewOrganisation


class Unclear(ValueError):
    """The row does not say well enough which organisation it means; the message says what is missing."""


class Directory:
    """The organisations of the registry and those a plan adds, by every name they have."""

    def __init__(self, known: Iterable[KnownOrganisation], reference: Reference) -> None:
        self._reference = reference
        self._by_name: dict[tuple[str, str], Found] = {}
        self._by_acronym: dict[tuple[str, str], list[Found]] = {}
        self._anywhere: dict[str, list[Found]] = {}
        self.added: list[NewOrganisation] = []
        for organisation in known:
            self._enter(organisation)

    def find(self, cells: OrganisationCells) -> Found:
        """Return the organisation the cells describe, entering a new one where there is none.

        Raises Unclear.
        """
        called = cells.name or cells.acronym
        body = self._member_body(cells, called)
        liaison = None if body else self._liaison(cells, called)
        if not called and body is None:
            raise Unclear(
                "no organisation is named" if cells.country else "neither organisation nor country is named"
            )
        country = cells.country or (liaison.country if liaison else "")
        names = [liaison.name, liaison.acronym] if liaison else [called]
        found = self._known_body(body) if body else self._known(names, country, cells)
        if found is None:
            if cells.kind is OrganisationKind.MEMBER_BODY and not country:
                raise Unclear(f"{called!r} is to be a member body, and its country is missing")
            found = self._new(cells, called, country, body, liaison)
        return found

    def _member_body(self, cells: OrganisationCells, called: str) -> MemberBody | None:
        body = self._reference.member_body(cells.country, called)
        if body is None:
            return None
        if cells.kind is OrganisationKind.MEMBER_BODY or (cells.kind is None and called):
            return body
        # A subscriber may share its letters with a member body, hardly its full name.
        return body if called and fold(called) in {fold(body.name), fold(body.native_name)} else None

    def _liaison(self, cells: OrganisationCells, called: str) -> Liaison | None:
        if cells.kind not in {None, OrganisationKind.D_LIAISON}:
            return None
        if cells.kind is None and cells.country:
            return None
        return self._reference.liaison(called)

    def _known_body(self, body: MemberBody) -> Found | None:
        """Return a member body however the registry spells it; another organisation of its letters is another one."""
        for name in body.names:
            key = (fold(name), body.country)
            named: list[Found | None] = [self._by_name.get(key), *self._by_acronym.get(key, ())]
            for organisation in named:
                if organisation is None:
                    continue
                is_body = organisation.kind is OrganisationKind.MEMBER_BODY
                if is_body or fold(organisation.name) == fold(body.name):
                    return organisation
        return None

    def _known(self, names: list[str], country: str, cells: OrganisationCells) -> Found | None:
        for name in names:
            if found := self._by_name.get((fold(name), country)):
                return found
        for name in names:
            candidates = [
                o
                for o in self._by_acronym.get((fold(name), country), [])
                if cells.kind in {None, o.kind, OrganisationKind.OTHER}
            ]
            if len(candidates) == 1 and (country or cells.kind is OrganisationKind.D_LIAISON):
                return candidates[0]
        if country and cells.kind is not OrganisationKind.D_LIAISON:
            return None
        # Without a country a name counts when only one organisation has it.
        named = list({id(o): o for name in names for o in self._anywhere.get(fold(name), [])}.values())
        if cells.kind is OrganisationKind.D_LIAISON:
            named = [o for o in named if o.kind is OrganisationKind.D_LIAISON]
        if len(named) > 1 and not country:
            where = ", ".join(sorted(o.country or "none" for o in named))
            raise Unclear(f"{names[0]!r} is the name of several organisations; say the country ({where})")
        return named[0] if len(named) == 1 else None

    def _new(
        self,
        cells: OrganisationCells,
        called: str,
        country: str,
        body: MemberBody | None,
        liaison: Liaison | None,
    ) -> NewOrganisation:
        new = NewOrganisation(
            kind=cells.kind or OrganisationKind.OTHER,
            name=called,
            acronym=cells.acronym,
            country=country,
            category=cells.category,
            membership=cells.membership,
        )
        if body is not None:
            new.kind, new.name, new.website = OrganisationKind.MEMBER_BODY, body.name, body.website
            new.acronym = cells.acronym or body.acronym
        elif liaison is not None:
            new.kind, new.name = OrganisationKind.D_LIAISON, liaison.name
            new.acronym = cells.acronym or liaison.acronym
            new.category = cells.category or liaison.category
        self.added.append(new)
        self._enter(new)
        return new

    def _enter(self, organisation: Found) -> None:
        name = fold(organisation.name)
        self._by_name.setdefault((name, organisation.country), organisation)
        self._anywhere.setdefault(name, []).append(organisation)
        if organisation.acronym:
            self._by_acronym.setdefault((fold(organisation.acronym), organisation.country), []).append(
                organisation
            )

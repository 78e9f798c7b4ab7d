"""What an import would do, decided against the present registry: pure.

The file is the word on who it names: what it says differently is changed, an empty cell changes nothing, and
whoever it does not name stays unless the secretary asked for removal. Nobody who left is brought back silently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from distd.failures import Refused
from distd.registry.entries import Entries, OrganisationCells, Person, Place
from distd.registry.matching import Directory, Found, Unclear
from distd.registry.reference import Reference
from distd.registry.sheet import Problems
from distd.store.import_values import (
    Change,
    Changes,
    Joining,
    KnownContact,
    KnownOrganisation,
    KnownSubscription,
    NewContact,
    Removal,
)
from distd.store.lists import left_by_own_wish
from distd.store.words import Basis, ContactState, OrganisationKind, SubscriptionState

LEAST_REMOVALS = 5
REMOVALS_SHARE = 10  # one in ten

Member = tuple[int, int, str, str]  # subscription id, contact id, address key, address


@dataclass(frozen=True)
class Present:
    """The registry as far as the file touches it."""

    contacts: Mapping[str, KnownContact]
    subscriptions: Mapping[tuple[int, int], KnownSubscription]
    list_ids: Mapping[str, int]
    members: Mapping[str, Sequence[Member]]
    suppressed: frozenset[str] = frozenset()
    # By address key, the day on which somebody left by own wish who is known by a hash alone.
    departed: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that an import changes, or leaves alone though the file says otherwise."""

    kind: str  # organisation, added, changed, dropped, missing or skipped
    what: str
    detail: str


@dataclass
class Plan:
    """What would be written, and the same in words."""

    changes: Changes = field(default_factory=Changes)
    differences: list[Difference] = field(default_factory=list)
    unchanged: int = 0

    def note(self, kind: str, what: str, detail: str) -> None:
        """Keep one difference."""
        self.differences.append(Difference(kind, what, detail))

    def counts(self) -> dict[str, int]:
        """Return how many of each kind there are; `unchanged` counts places on lists."""
        kinds = ("organisation", "added", "changed", "dropped", "missing", "skipped")
        counted = dict.fromkeys(kinds, 0)
        for difference in self.differences:
            counted[difference.kind] += 1
        return {**counted, "unchanged": self.unchanged}


class Planner:
    """Makes one plan."""

    def __init__(
        self,
        entries: Entries,
        present: Present,
        directory: Directory,
        reference: Reference,
        languages: Sequence[str],
        problems: Problems,
    ) -> None:
        self._entries = entries
        self._present = present
        self._directory = directory
        self._reference = reference
        self._languages = languages
        self._problems = problems
        self._organisation_changes: dict[int, dict[str, Any]] = {}
        self._skipped: set[str] = set()
        self.plan = Plan()

    def make(self) -> Plan:
        """Decide everything but removals; the plan is of use only while `problems` stays empty."""
        for person in self._entries.people.values():
            known = self._present.contacts.get(person.key)
            if person.key in self._present.suppressed or (known and known.state is ContactState.ERASED):
                self._skipped.add(person.key)
                self.plan.note("skipped", person.address, "asked to be forgotten; nothing is sent there")
                continue
            if (left := self._present.departed.get(person.key)) and not self._consented_since(person, left):
                self._skipped.add(person.key)
                self.plan.note("skipped", person.address, stays_away(left))
                continue
            organisation = self._organisation(person)
            if organisation is not None:
                self._contact(person, organisation)
        changes = self.plan.changes
        changes.organisations_added = self._directory.added
        changes.organisations_changed = [Change(i, v) for i, v in self._organisation_changes.items()]
        for new in changes.organisations_added:
            self.plan.note("organisation", new.name, f"new, {new.kind}, {new.country or 'international'}")
        for place in self._entries.places.values():
            if place.key not in self._skipped and not self._problems:
                self._place(place)
        return self.plan

    def _consented_since(self, person: Person, left: date) -> bool:
        """Say whether the file proves that somebody who left agreed to every list anew."""
        places = [place for place in self._entries.places.values() if place.key == person.key]
        return all(is_newer_consent(place.basis, place.consented, left) for place in places)

    def _organisation(self, person: Person) -> Found | KnownContact | None:
        """Return the organisation a person belongs to; the contact itself where the file does not say."""
        cells, known = person.organisation, self._present.contacts.get(person.key)
        if known is not None and not (cells.name or cells.acronym):
            return known
        try:
            found = self._directory.find(cells)
        except Unclear as unclear:
            self._problems.add(person.line, str(unclear), "column organisation")
            return None
        self._complete(person, found, cells)
        return found

    def _complete(self, person: Person, found: Found, cells: OrganisationCells) -> None:
        """Let the row change or complete what is known of its organisation."""
        kind = self._organisation_changes.get(found.id, {}).get("kind", found.kind)
        said = {
            # The first group that says what an organisation is decides; `other` is no word on it.
            "kind": cells.kind or kind if kind is OrganisationKind.OTHER else kind,
            "acronym": cells.acronym,
            "category": cells.category,
            "membership": cells.membership,
        }
        if cells.membership and said["kind"] is not OrganisationKind.MEMBER_BODY:
            what = f"P or O is said of member bodies only, and {found.name} is none"
            self._problems.add(person.line, what, "column membership")
            return
        for column, value in said.items():
            old = getattr(found, column)
            if not value or value == old:
                continue
            if not isinstance(found, KnownOrganisation):
                self._complete_new(person, found, column, old, value)
            else:
                self._change_known(person, found, column, old, value)

    def _complete_new(self, person: Person, found: Any, column: str, old: Any, value: Any) -> None:
        if old and column != "kind":
            self._problems.add(
                person.line,
                f"{value!s} is not {old!s}, which another line says of {found.name}",
                f"column {column}",
            )
        else:
            setattr(found, column, value)

    def _change_known(
        self, person: Person, found: KnownOrganisation, column: str, old: Any, value: Any
    ) -> None:
        changes = self._organisation_changes.setdefault(found.id, {})
        if changes.get(column, value) != value:
            what = f"{value!s} is not {changes[column]!s}, which another line says of {found.name}"
            self._problems.add(person.line, what, f"column {column}")
        elif column not in changes:
            changes[column] = value
            self.plan.note("organisation", found.name, f"{column}: {old or '-'} becomes {value}")

    def _contact(self, person: Person, organisation: Found | KnownContact) -> None:
        known = self._present.contacts.get(person.key)
        if known is None:
            assert not isinstance(organisation, KnownContact)
            language = person.language or self._language_of(organisation)
            new = NewContact(person.key, person.address, organisation, person.name, language, person.role)
            self.plan.changes.contacts_added.append(new)
            return
        said = {"name": person.name, "language": person.language, "role": person.role}
        changed: dict[str, Any] = {c: v for c, v in said.items() if v and v != getattr(known, c)}
        words = [
            f"{column}: {getattr(known, column) or '-'} becomes {value}" for column, value in changed.items()
        ]
        if not isinstance(organisation, KnownContact) and organisation.id != known.organisation:
            changed["organisation"] = organisation
            words.append(f"moves to {organisation.name}")
        if changed:
            self.plan.changes.contacts_changed.append(Change(known.id, changed))
            self.plan.note("changed", known.address, "; ".join(words))

    def _language_of(self, organisation: Found) -> str:
        """Return the language a new contact is likely to want; an international organisation works in English."""
        if organisation.kind is OrganisationKind.D_LIAISON:
            return "en"
        return self._reference.language_for(organisation.country, self._languages)

    def _place(self, place: Place) -> None:
        known = self._present.contacts.get(place.key)
        list_id = self._present.list_ids[place.list_name]
        present = self._present.subscriptions.get((known.id, list_id)) if known else None
        person = self._entries.people[place.key]
        step, detail = decide(place.basis, place.consented, present)
        if step == "unchanged":
            self.plan.unchanged += 1
        elif step == "skipped":
            self.plan.note("skipped", person.address, f"{place.list_name}: {detail}")
        else:
            consented = place.consented.isoformat() if place.consented else ""
            self.plan.changes.joinings.append(
                Joining(place.key, list_id, place.basis, place.line, present, consented)
            )
            named = f", {person.name}" if person.name else ""
            suspended = known is not None and known.state is ContactState.SUSPENDED
            note = "; suspended, its mail came back" if suspended else ""
            self.plan.note(step, person.address, f"{place.list_name} ({detail}){named}{note}")


def decide(basis: Basis, consented: date | None, present: KnownSubscription | None) -> tuple[str, str]:
    """Say what becomes of one place on a list: `added`, `changed`, `unchanged` or `skipped`, and why.

    Who left by own wish stays away, whatever list or mandate a file may name, unless the row proves a newer
    consent of their own: basis consent, and a date of consent after the day of leaving.
    """
    if present is None:
        return "added", str(basis)
    if present.state is SubscriptionState.PENDING:
        # Anybody can send a request in the name of somebody who left; it must not undo the leaving.
        if present.generation > 1 and (basis is not Basis.CONSENT or consented is None):
            return "skipped", "was on the list before and has not confirmed the request to come back"
        return "added", f"{basis}, had asked and not confirmed"
    if present.state is SubscriptionState.ACTIVE:
        if present.basis is basis:
            return "unchanged", ""
        if present.mandate_only:
            return "skipped", "left the newsletters and is kept for the mandate only"
        return "changed", f"basis: {present.basis} becomes {basis}"
    if left_by_own_wish(present) and present.ended_at is not None:
        day = present.ended_at.date()
        if not is_newer_consent(basis, consented, day):
            return "skipped", stays_away(day)
        return "added", f"again, consented on {consented}"
    return "added", f"{basis}, again"


def is_newer_consent(basis: Basis, consented: date | None, left: date) -> bool:
    """Say whether a row proves an own consent after the day of leaving."""
    return basis is Basis.CONSENT and consented is not None and consented > left


def stays_away(left: date) -> str:
    """Say why somebody is not brought back."""
    return f"left on {left} by own wish; only a newer own consent brings them back"


def plan_removals(plan: Plan, entries: Entries, present: Present, remove: bool, limit: int | None) -> None:
    """Name who is on a list and not in the file, and take them off when `remove` says so.

    Raises Refused when that were more than `limit`, or than a tenth of the list where there is no limit set.
    """
    for name in entries.lists:
        members = present.members[name]
        missing = [member for member in members if (member[2], name) not in entries.places]
        allowed = limit if limit is not None else max(LEAST_REMOVALS, len(members) // REMOVALS_SHARE)
        if remove and len(missing) > allowed:
            raise Refused(
                f"{len(missing)} of the {len(members)} on the list {name} are not in the file, and the limit is "
                f"{allowed}; nothing was changed. Say --max-removals {len(missing)} if it is meant"
            )
        for subscription_id, contact_id, _, address in missing:
            plan.note("dropped" if remove else "missing", address, name)
            if remove:
                plan.changes.removals.append(Removal(subscription_id, contact_id, present.list_ids[name]))

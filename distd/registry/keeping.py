"""The secretary's single acts on the registry: each looks up, checks, writes, and stands in the ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from distd.failures import NotFound, Refused
from distd.mail.addresses import (
    BadAddress,
    address_key,
    clean_address,
    list_name_trouble,
    read_own_address,
)
from distd.registry.plan import decide, is_newer_consent, stays_away
from distd.registry.reference import Reference, fold
from distd.registry.sheet import on_one_line
from distd.store.contacts import Contacts
from distd.store.database import Database
from distd.store.import_values import KnownSubscription
from distd.store.imports import Imports
from distd.store.ledger import Ledger
from distd.store.lists import Lists
from distd.store.organisations import Organisations
from distd.store.queue import Queue
from distd.store.tables import Contact, List, Organisation, Subscription
from distd.store.words import Basis, ContactState, OrganisationKind, SubscriptionState


@dataclass(frozen=True)
class Act:
    """Who does something, and when."""

    actor: str
    now: datetime


@dataclass(frozen=True)
class Ground:
    """Why somebody may be on a list, and where that is written."""

    basis: Basis
    source: str
    consented: date | None = None


class Registrar:
    """Keeps organisations, contacts and lists, one at a time."""

    def __init__(
        self, database: Database, ledger: Ledger, domain: str, reference: Callable[[], Reference]
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._domain = domain
        self._reference = reference
        self.organisations = Organisations(database)
        self.contacts = Contacts(database)
        self.lists = Lists(database)

    # ---- looking up, in the words of the user

    def organisation(self, text: str) -> Organisation:
        """Return the organisation of this acronym, name or id; raises NotFound, or Refused when several fit."""
        found = self.organisations.named(text)
        if len(found) == 1:
            return found[0]
        if not found:
            raise NotFound(f"there is no organisation {text!r}; {self._hint(text)}")
        choices = ", ".join(f"{o.id} ({o.name}, {o.country or 'international'})" for o in found)
        raise Refused(f"{text!r} is the name of {len(found)} organisations; say the number: {choices}")

    def contact(self, address: str) -> Contact:
        """Return the contact with this mailbox; raises NotFound."""
        contact = self.contacts.at(address)
        if contact is None:
            raise NotFound(
                f"{address} is not in the registry; `distctl contact find` looks for a part of a name"
            )
        return contact

    def list(self, name: str) -> List:
        """Return the list of this name; raises NotFound naming those there are."""
        found = self.lists.named(name)
        if found is None:
            known = ", ".join(list_.name for list_ in self.lists.all())
            raise NotFound(f"there is no list {name!r}; there are {known}")
        return found

    def _hint(self, text: str) -> str:
        """Say how an organisation that is not in the registry may come into it."""
        for body in self._reference().member_bodies:
            if fold(text) in {fold(name) for name in body.names}:
                return (
                    f"if you mean {body.name} ({body.country_name}), "
                    f"`distctl organisation add --member-body {body.country}` adds it"
                )
        return f"`distctl organisation find {text}` looks further, `distctl organisation add` makes one"

    # ---- organisations

    def add_organisation(self, act: Act, **values: Any) -> Organisation:
        """Add an organisation; raises Refused when its name is taken or P or O is said of no member body."""
        values = _on_one_line(values)
        _check_organisation(values)
        with self._database.transaction():
            added = self.organisations.add(act.now, **values)
            self._ledger.append(
                act.now, act.actor, "organisation.added", f"organisation:{added.id}", name=added.name
            )
        return added

    def add_member_body(self, country: str, act: Act, **values: Any) -> Organisation:
        """Add the member body of a country as the reference data has it; `values` win."""
        body = self._reference().by_country.get(country.upper())
        if body is None:
            raise NotFound(f"the reference data has no member body for {country!r}; add it by name")
        known = {"name": body.name, "acronym": body.acronym, "website": body.website, "country": body.country}
        kind = {"kind": OrganisationKind.MEMBER_BODY}
        return self.add_organisation(act, **{**known, **{k: v for k, v in values.items() if v}, **kind})

    def edit_organisation(self, organisation: Organisation, act: Act, **values: Any) -> None:
        """Change an organisation; what changed, from what and to what, stands in the ledger."""
        values = _on_one_line(values)
        _check_organisation({"kind": organisation.kind, "membership": organisation.membership, **values})
        changed = _changed(organisation, values)
        if not changed:
            return
        with self._database.transaction():
            self.organisations.edit(organisation, **values)
            self._ledger.append(
                act.now, act.actor, "organisation.changed", f"organisation:{organisation.id}", **changed
            )

    # ---- contacts

    def add_contact(
        self,
        address: str,
        organisation: Organisation,
        places: dict[str, Ground],
        act: Act,
        **values: Any,
    ) -> Contact:
        """Add a contact, and put it on lists on the ground given for each, all or nothing."""
        address = self._usable(address)
        for left in Imports(self._database).departed([address_key(address)]).values():
            if not all(is_newer_consent(each.basis, each.consented, left) for each in places.values()):
                raise Refused(f"{address}: {stays_away(left)}")
        values = _on_one_line(values)
        if not values.get("language"):
            values["language"] = self._language_of(organisation)
        with self._database.transaction():
            contact = self.contacts.add(address, organisation, act.now, **values)
            self._ledger.append(
                act.now,
                act.actor,
                "contact.added",
                f"contact:{contact.id}",
                organisation=organisation.name,
            )
            for name, ground in places.items():
                self.join(contact, self.list(name), ground, act)
        return contact

    def edit_contact(self, contact: Contact, act: Act, **values: Any) -> None:
        """Change a contact's name, language, role or address."""
        values = _on_one_line(values)
        if "address" in values:
            values["address"] = self._usable(values["address"])
        changed = _changed(contact, values)
        if not changed:
            return
        with self._database.transaction():
            self.contacts.edit(contact, **values)
            # An address is personal and may have to be forgotten one day; the ledger never forgets.
            named = {
                column: change for column, change in changed.items() if column not in {"address", "name"}
            }
            self._ledger.append(
                act.now,
                act.actor,
                "contact.changed",
                f"contact:{contact.id}",
                columns=sorted(changed),
                **named,
            )

    def move_contact(self, contact: Contact, organisation: Organisation, act: Act) -> None:
        """Let a contact belong to another organisation."""
        with self._database.transaction():
            before = contact.organisation.name
            self.contacts.edit(contact, organisation=organisation)
            moved = {"from": before, "to": organisation.name}
            self._ledger.append(act.now, act.actor, "contact.moved", f"contact:{contact.id}", **moved)

    def activate_contact(self, contact: Contact, reason: str, act: Act) -> None:
        """Mail a suspended contact again; raises Refused when it is not suspended."""
        if contact.state is not ContactState.SUSPENDED:
            raise Refused(f"{contact.address} is {contact.state}, not suspended; there is nothing to do")
        with self._database.transaction():
            self.contacts.edit(
                contact,
                state=ContactState.ACTIVE,
                state_reason="",
                state_since=act.now,
                probes_sent=0,
                probed_at=None,
            )
            self._ledger.append(
                act.now, act.actor, "contact.activated", f"contact:{contact.id}", reason=reason
            )

    # ---- lists

    def add_list(self, name: str, title: str, act: Act, **values: Any) -> List:
        """Add a list; raises Refused for a name or title it cannot have."""
        if trouble := list_name_trouble(name):
            raise Refused(f"a list cannot be called {name!r}: {trouble}; choose another name")
        values = _list_texts({"title": title, **values})
        with self._database.transaction():
            added = self.lists.add(name, now=act.now, **values)
            self._ledger.append(act.now, act.actor, "list.made", f"list:{name}")
        return added

    def edit_list(self, list_: List, act: Act, **values: Any) -> None:
        """Change a list's title, description or policy."""
        values = _list_texts(values)
        changed = _changed(list_, values)
        if not changed:
            return
        with self._database.transaction():
            self.lists.edit(list_, **values)
            self._ledger.append(act.now, act.actor, "list.changed", f"list:{list_.name}", **changed)

    # ---- who is on what

    def join(self, contact: Contact, list_: List, ground: Ground, act: Act) -> None:
        """Put a contact on a list, with the evidence.

        Raises Refused when it is there already, or left by own wish and no newer own consent is proven.
        """
        if not ground.source.strip():
            raise Refused(
                "say with --source where it is written that they may be mailed; it is kept as evidence"
            )
        if ground.consented and ground.consented > act.now.date():
            raise Refused(f"the consent of {ground.consented} is in the future")
        if contact.state is ContactState.ERASED:
            raise Refused(f"{contact.address} asked to be forgotten; nothing is sent there")
        step, why = decide(ground.basis, ground.consented, _as_known(self.lists.find(contact, list_)))
        if step in {"skipped", "unchanged"}:
            why = why or f"is on the list {list_.name} already"
            raise Refused(f"{contact.address}: {why}")
        evidence = {
            "how": "by the secretary",
            "source": on_one_line(ground.source),
            "actor": act.actor,
            "at": act.now.isoformat(),
        }
        if ground.consented:
            evidence["consented"] = ground.consented.isoformat()
        with self._database.transaction():
            self.lists.put_on(contact, list_, ground.basis, evidence, act.now)
            self._ledger.append(
                act.now,
                act.actor,
                "subscription.started",
                f"contact:{contact.id}",
                list=list_.name,
                basis=ground.basis,
                source=on_one_line(ground.source),
            )

    def leave(self, contact: Contact, list_: List, reason: str, act: Act) -> int:
        """Take a contact off a list, and cancel what was queued through it; return how many messages that were."""
        subscription = self.lists.find(contact, list_)
        if subscription is None or subscription.state is SubscriptionState.ENDED:
            raise Refused(f"{contact.address} is not on the list {list_.name}")
        with self._database.transaction():
            self.lists.take_off(subscription, reason, act.now)
            cancelled = Queue(self._database).cancel_for_contact(contact.id, list_.id, reason, act.now)
            self._ledger.append(
                act.now,
                act.actor,
                "subscription.ended",
                f"contact:{contact.id}",
                list=list_.name,
                reason=reason,
            )
        return cancelled

    def _usable(self, address: str) -> str:
        try:
            cleaned = clean_address(address)
        except BadAddress as failure:
            raise Refused(f"{failure}; an address looks like name@example.org") from None
        names = [list_.name for list_ in self.lists.all()]
        if read_own_address(cleaned, self._domain, names) is not None:
            raise Refused(f"{cleaned} is one of this house's own addresses; mail to it would come back here")
        if Imports(self._database).suppressed([address_key(cleaned)]):
            raise Refused(f"{cleaned} asked to be forgotten; nothing is sent there")
        return cleaned

    def _language_of(self, organisation: Organisation) -> str:
        if organisation.kind is OrganisationKind.D_LIAISON:
            return "en"
        return self._reference().language_for(organisation.country)


def _as_known(subscription: Subscription | None) -> KnownSubscription | None:
    if subscription is None:
        return None
    return KnownSubscription(
        subscription.id,
        subscription.state,
        subscription.basis,
        subscription.mandate_only,
        subscription.generation,
        subscription.ended_at,
        subscription.end_reason,
    )


def _on_one_line(values: dict[str, Any]) -> dict[str, Any]:
    """Return values with every text as the registry keeps it; words of its own stay what they are."""
    return {
        column: on_one_line(value) if type(value) is str else value  # a StrEnum is a word of ours
        for column, value in values.items()
    }


def _list_texts(values: dict[str, Any]) -> dict[str, Any]:
    values = _on_one_line(values)
    if values.get("title") == "":
        raise Refused("a list needs a title, which its readers see")
    return values


def _check_organisation(values: dict[str, Any]) -> None:
    if values.get("membership") and values.get("kind") is not OrganisationKind.MEMBER_BODY:
        raise Refused(
            "P or O is said of a member body only; say --kind member_body, or leave --membership out"
        )
    country = values.get("country") or ""
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise Refused(f"{country!r} is no country code; write two letters, such as SE (ISO 3166-1)")
    if "name" in values and not values["name"].strip():
        raise Refused("an organisation needs a name")


def _changed(row: Any, values: dict[str, Any]) -> dict[str, str]:
    """Say of each column that differs what it was and what it becomes."""
    return {
        column: f"{getattr(row, column)!s} -> {value!s}"
        for column, value in values.items()
        if getattr(row, column) != value
    }

"""Who a mailing would reach, said once: the same query freezes the recipients and is shown by a dry run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from peewee import SQL, Case, Value, fn

from distd.store.database import Database
from distd.store.tables import Contact, Delivery, List, Mailing, Organisation, Subscription
from distd.store.words import ContactState, DeliveryState, MailingKind, Selection, SubscriptionState

Named = tuple[str, str, str]  # address, name of the contact, organisation


@dataclass(frozen=True)
class Share:
    """How many recipients one list, language or organisation has."""

    name: str
    count: int


@dataclass(frozen=True)
class LeftOut:
    """Somebody on a list of the audience who does not get the mailing, and why."""

    address: str
    name: str
    organisation: str
    why: str


@dataclass(frozen=True)
class Aim:
    """What decides who gets a mailing, beside the registry."""

    lists: Sequence[int]  # in the order in which a person on several is counted
    languages: Sequence[str]  # of the edition, its own first
    issue: int | None = None  # of which `selection` speaks; None: everybody
    selection: Selection = Selection.UNREACHED
    contacts: tuple[int, int] | None = None  # only those with an id above the first and up to the second


def recipients(aim: Aim) -> Any:
    """Return the query of recipients: contact_id, list_id, address, name, language, organisation_id, rank.

    Each contact comes once, through the first list that has it. The language is the contact's own when the
    edition has it, else the edition's first. Mandated contacts who left optional mailings stay out.
    """
    rank = Case(
        Subscription.list, [(list_id, place) for place, list_id in enumerate(aim.lists)], len(aim.lists)
    )
    language = Case(None, [(Contact.language.in_(aim.languages), Contact.language)], aim.languages[0])
    first = fn.ROW_NUMBER().over(partition_by=[Contact.id], order_by=[rank])
    candidates = (
        Contact.select(
            Contact.id.alias("contact_id"),
            Subscription.list.alias("list_id"),
            Contact.address.alias("address"),
            Contact.name.alias("name"),
            language.alias("language"),
            Contact.organisation.alias("organisation_id"),
            rank.alias("rank"),
            first.alias("place"),
        )
        .join(Subscription, on=(Subscription.contact == Contact.id))
        .where(
            _on_a_list(aim),
            Subscription.state == SubscriptionState.ACTIVE,
            ~Subscription.mandate_only,
            Contact.state == ContactState.ACTIVE,
            *_selected(aim),
            *_among(Contact.id, aim),
            *_among(Subscription.contact, aim),
        )
        .alias("candidate")
    )
    column = candidates.c
    return (
        Contact.select(
            column.contact_id,
            column.list_id,
            column.address,
            column.name,
            column.language,
            column.organisation_id,
            column.rank,
        )
        .from_(candidates)
        .where(column.place == 1)
    )


def _among(contact: Any, aim: Aim) -> list[Any]:
    return [] if aim.contacts is None else [contact > aim.contacts[0], contact <= aim.contacts[1]]


def _on_a_list(aim: Aim) -> Any:
    """Return the condition that a subscription is to a list of the aim.

    Of a piece of the registry the index of contacts leads to the rows; by that of lists SQLite would read all of them
    for every piece. It cannot use that one for a sum.
    """
    lists = list(aim.lists)
    return Subscription.list.in_(lists) if aim.contacts is None else (Subscription.list + 0).in_(lists)


class Audiences:
    """Counts and names the recipients of an audience as it is now."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list_ids(self, names: Sequence[str]) -> dict[str, int]:
        """Return the ids of the newsletter lists among `names`, in the order of `names`."""
        found = {row.name: row.id for row in List.select().where(List.name.in_(list(names)), List.newsletter)}
        return {name: int(found[name]) for name in names if name in found}

    def list_names(self) -> list[str]:
        """Return the names of all lists that mailings of issues may go to."""
        return [row.name for row in List.select(List.name).where(List.newsletter).order_by(List.id)]

    def members(self, list_name: str) -> list[str]:
        """Return the addresses of a list's active members."""
        query: Any = (
            Contact.select(Contact.address)
            .join(Subscription, on=(Subscription.contact == Contact.id))
            .join(List, on=(Subscription.list == List.id))
            .where(
                List.name == list_name,
                Subscription.state == SubscriptionState.ACTIVE,
                Contact.state == ContactState.ACTIVE,
            )
        )
        return [str(address) for (address,) in query.tuples()]

    def total(self, aim: Aim) -> int:
        """Return how many would be mailed."""
        return int(recipients(aim).count())

    def per_list(self, aim: Aim) -> list[Share]:
        """Return the recipients of each list, each person counted in the first list only."""
        chosen = recipients(aim).alias("chosen")
        query = (
            List.select(List.name, fn.COUNT(SQL("*")).alias("count"))
            .join(chosen, on=(chosen.c.list_id == List.id))
            .group_by(List.id, List.name)
            .order_by(List.id)
        )
        return _shares(query)

    def per_language(self, aim: Aim) -> list[Share]:
        """Return the recipients of each language."""
        chosen = recipients(aim).alias("chosen")
        query = (
            Contact.select(chosen.c.language, fn.COUNT(SQL("*")).alias("count"))
            .from_(chosen)
            .group_by(chosen.c.language)
            .order_by(SQL("2 DESC"), SQL("1"))
        )
        return _shares(query)

    def per_organisation(self, aim: Aim) -> list[tuple[str, str, int]]:
        """Return country, organisation and recipients, most first."""
        chosen = recipients(aim).alias("chosen")
        query: Any = (
            Organisation.select(
                Organisation.country,
                fn.COALESCE(fn.NULLIF(Organisation.acronym, ""), Organisation.name),
                fn.COUNT(SQL("*")).alias("count"),
            )
            .join(chosen, on=(chosen.c.organisation_id == Organisation.id))
            .group_by(Organisation.id, Organisation.country, Organisation.acronym, Organisation.name)
            .order_by(SQL("3 DESC"), Organisation.country, Organisation.name)
        )
        return [(str(country), str(name), int(count)) for country, name, count in query.tuples()]

    def left_out(self, aim: Aim) -> list[LeftOut]:
        """Return who is on a list of the audience and yet gets nothing, and why; of a resend, who it is meant for."""
        why = Case(
            None,
            [
                (Contact.state == ContactState.SUSPENDED, Value("suspended: ").concat(Contact.state_reason)),
                (Contact.state == ContactState.ERASED, "erased"),
                (Subscription.state == SubscriptionState.PENDING, "has not confirmed yet"),
                (Subscription.mandate_only, "left the newsletter, stays reachable for the mandate"),
            ],
            "has this issue already",
        )
        query: Any = (
            Subscription.select(Contact.address, Contact.name, Organisation.name, fn.MIN(why))
            .join(Contact, on=(Subscription.contact == Contact.id))
            .join(Organisation, on=(Contact.organisation == Organisation.id))
            .where(
                Subscription.list.in_(list(aim.lists)),
                Subscription.state != SubscriptionState.ENDED,
                Contact.id.not_in(_chosen(aim)),
                *_looked_for(aim),
            )
            .group_by(Contact.id, Contact.address, Contact.name, Organisation.name)
            .order_by(Contact.id)
        )
        return [LeftOut(*map(str, row)) for row in query.tuples()]

    def new_since(self, mailing_id: int, aim: Aim, limit: int) -> tuple[int, list[Named]]:
        """Return how many recipients the mailing `mailing_id` did not have, and the first of them."""
        before = Delivery.select(Delivery.contact).where(
            Delivery.mailing == mailing_id, Delivery.contact.is_null(False)
        )
        chosen = recipients(aim).alias("chosen")
        query = (
            Contact.select(Contact.address, Contact.name, Organisation.name)
            .join(chosen, on=(chosen.c.contact_id == Contact.id))
            .join(Organisation, on=(Contact.organisation == Organisation.id))
            .where(Contact.id.not_in(before))
            .order_by(Contact.id)
        )
        return query.count(), _named(query.limit(limit))

    def gone_since(self, mailing_id: int, aim: Aim, limit: int) -> tuple[int, list[Named]]:
        """Return how many recipients of the mailing `mailing_id` are not reached any more, and the first of them."""
        query = (
            Delivery.select(Delivery.address, Delivery.name, Organisation.name)
            .join(Contact, on=(Delivery.contact == Contact.id))
            .join(Organisation, on=(Contact.organisation == Organisation.id))
            .where(
                Delivery.mailing == mailing_id,
                Contact.id.not_in(_chosen(aim)),
            )
            .order_by(Delivery.id)
        )
        return query.count(), _named(query.limit(limit))


def _shares(query: Any) -> list[Share]:
    return [Share(str(name), int(count)) for name, count in query.tuples()]


def _named(query: Any) -> list[Named]:
    return [(str(address), str(name), str(organisation)) for address, name, organisation in query.tuples()]


def _chosen(aim: Aim) -> Any:
    chosen = recipients(aim).alias("reach")
    return Contact.select(chosen.c.contact_id).from_(chosen)


def _selected(aim: Aim) -> list[Any]:
    """Return the conditions that an aim's selection puts on a contact."""
    if aim.issue is None or aim.selection is Selection.EVERYBODY:
        return []
    return [*_looked_for(aim), Contact.id.not_in(_reached_by(aim))]


def _looked_for(aim: Aim) -> list[Any]:
    """Return the conditions that say whom a resend is meant for, whether or not it may go to them."""
    if aim.issue is None or not aim.selection.is_resend:
        return []
    if aim.selection is Selection.NEW:
        return [Contact.id.not_in(_had(aim, Delivery.state != DeliveryState.CANCELLED))]
    return [Contact.id.in_(_had(aim, Delivery.state == str(aim.selection)))]


def _reached_by(aim: Aim) -> Any:
    """Return whom the issue has reached, or is about to; what is unknown reached nobody where it is made up for."""
    missed = [DeliveryState.REFUSED, DeliveryState.CANCELLED]
    if aim.selection is Selection.UNKNOWN:
        missed.append(DeliveryState.UNKNOWN)
    return _had(aim, Delivery.state.not_in(missed))


def _had(aim: Aim, condition: Any) -> Any:
    """Return the contacts to whom mailings of the issue made a delivery of which `condition` holds; tests are none."""
    return (
        Delivery.select(Delivery.contact)
        .join(Mailing)
        .where(
            Mailing.issue == aim.issue,
            Mailing.kind == MailingKind.ISSUE,
            Delivery.contact.is_null(False),
            condition,
            *_among(Delivery.contact, aim),
        )
    )

"""Named queries on mail that came back, and on contacts that are suspended for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from peewee import JOIN, IntegrityError, fn

from distd.store.database import Database
from distd.store.tables import Bounce, Contact, Delivery, Issue, Mailing, Notice
from distd.store.words import BounceKind, ContactState, DeliveryState

#: How the reasons of suspensions begin that this house made itself; those of the secretary are left alone.
BOUNCES = "bounces"


class BounceStore:
    """Reads and changes what bounces are about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def delivery_of(self, delivery_id: int) -> Delivery | None:
        """Return a delivery by its id."""
        return Delivery.get_or_none(Delivery.id == delivery_id)

    def record(
        self, delivery: Delivery, kind: BounceKind, status: str, diagnostic: str, points: float, at: datetime
    ) -> bool:
        """Count a bounce; False when this delivery was counted before."""
        try:
            with self._database.transaction():
                Bounce.create(
                    contact=delivery.contact,
                    delivery=delivery,
                    kind=kind,
                    status=status,
                    diagnostic=diagnostic,
                    points=points,
                    at=at,
                )
        except IntegrityError:
            return False
        return True

    def against(self, contact: Contact) -> list[tuple[datetime, float, bool, int | None]]:
        """Return what counts against a contact: bounces of its present address since that was known to work.

        Each with its time, its points, whether it was hard, and its mailing, if it was of one.
        """
        rows: Any = (
            Bounce.select(Bounce, Delivery)
            .join(Delivery)
            .where(
                (Bounce.contact == contact)
                & (Bounce.at >= contact.state_since)
                & (Delivery.address == contact.address)
            )
        )
        return [(row.at, row.points, row.kind is BounceKind.HARD, row.delivery.mailing_id) for row in rows]

    def of_contact(self, contact: Contact) -> list[Bounce]:
        """Return all that came back from a contact, each with its delivery and issue, the oldest first."""
        return list(
            Bounce.select(Bounce, Delivery, Mailing, Issue)
            .join(Delivery, JOIN.LEFT_OUTER)
            .join(Mailing, JOIN.LEFT_OUTER)
            .join(Issue, JOIN.LEFT_OUTER)
            .where(Bounce.contact == contact)
            .order_by(Bounce.at, Bounce.id)
        )

    def called_dead(self, mailing: int) -> tuple[int, int]:
        """Return how many deliveries of a mailing came back as dead, and how many it has."""
        dead = self._dead(mailing).count()
        return int(dead), int(Delivery.select().where(Delivery.mailing == mailing).count())

    def reports_of(self, mailing: int, limit: int = 1000) -> list[tuple[str, str]]:
        """Return address and words of reports that called an address of a mailing dead."""
        rows = self._dead(mailing).order_by(Bounce.id.desc()).limit(limit)
        return [(row.delivery.address, f"{row.status} {row.diagnostic}".strip()) for row in rows]

    def _dead(self, mailing: int) -> Any:
        return (
            Bounce.select(Bounce, Delivery)
            .join(Delivery)
            .where((Delivery.mailing == mailing) & (Bounce.kind == BounceKind.HARD))
        )

    def issue_of(self, mailing: int) -> str:
        """Return the name of the issue that a mailing is of."""
        return str(Mailing.get_by_id(mailing).issue.name)

    def uncounted_refusals(self, since: datetime, statuses: Collection[str]) -> list[tuple[int, str, str]]:
        """Return id, status and reply of deliveries to contacts that the relay refused with one of `statuses`."""
        counted = Bounce.select().where(Bounce.delivery == Delivery.id)
        query: Any = (
            Delivery.select(Delivery.id, Delivery.status, Delivery.reply)
            .where(
                (Delivery.state == DeliveryState.REFUSED)
                & (Delivery.settled_at >= since)
                & Delivery.status.in_(list(statuses))
                & Delivery.contact.is_null(False)
                & ~fn.EXISTS(counted)
            )
            .order_by(Delivery.settled_at)
        )
        return list(query.tuples())

    def suspend(self, contact: Contact, reason: str, now: datetime) -> bool:
        """Stop mailing an active contact."""
        changed = (
            Contact.update(
                state=ContactState.SUSPENDED,
                state_reason=f"{BOUNCES}: {reason}",
                state_since=now,
                probes_sent=0,
                probed_at=None,
            )
            .where((Contact.id == contact.id) & (Contact.state == ContactState.ACTIVE))
            .execute()
        )
        return bool(changed)

    def note_probe(self, contact: Contact, now: datetime) -> None:
        """Count a probe that was sent."""
        Contact.update(probes_sent=Contact.probes_sent + 1, probed_at=now).where(
            Contact.id == contact.id
        ).execute()

    def suspended(self) -> list[Contact]:
        """Return the contacts this house suspended for bounces."""
        return list(
            Contact.select()
            .where((Contact.state == ContactState.SUSPENDED) & Contact.state_reason.startswith(f"{BOUNCES}:"))
            .order_by(Contact.id)
        )

    def last_notice(self, contact: Contact, kind: str) -> tuple[Delivery, bool] | None:
        """Return the last notice of `kind` to a contact, and whether it bounced."""
        delivery = (
            Delivery.select()
            .join(Notice)
            .where((Delivery.contact == contact) & (Notice.kind == kind))
            .order_by(Delivery.id.desc())
            .first()
        )
        if delivery is None:
            return None
        return delivery, Bounce.select().where(Bounce.delivery == delivery).exists()

    def last_bounce(self, contact: Contact) -> Bounce | None:
        """Return the latest bounce of a contact."""
        latest: Bounce | None = (
            Bounce.select()
            .where(Bounce.contact == contact)
            .order_by(Bounce.at.desc(), Bounce.id.desc())
            .first()
        )
        return latest

    def others_that_work(self, contact: Contact) -> int:
        """Return how many other active contacts the organisation has."""
        return int(
            Contact.select()
            .where(
                (Contact.organisation == contact.organisation)
                & (Contact.id != contact.id)
                & (Contact.state == ContactState.ACTIVE)
            )
            .count()
        )


def contacts_bounced(state: ContactState | None = None) -> Any:
    """Return a query of the ids of contacts from whom mail came back that counts.

    What counts came from their present address, and since that was known to work or until they were suspended.
    """
    holder = Contact.alias("holder")
    suspended = holder.state == ContactState.SUSPENDED
    query = (
        Bounce.select(Bounce.contact)
        .join(holder, on=(Bounce.contact == holder.id))
        .join(Delivery, on=(Bounce.delivery == Delivery.id))
        .where(Delivery.address == holder.address, suspended | (Bounce.at >= holder.state_since))
        .distinct()
    )
    return query if state is None else query.where(holder.state == state)

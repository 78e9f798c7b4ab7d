"""What was taken of each rate: one row a rate, held by whoever claims until the transaction ends."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from peewee import Value, fn

from distd.store.database import Database
from distd.store.tables import Allowance, Delivery, Mailing, Throttle
from distd.store.words import DeliveryState, MailingKind, MailingState

OVERALL = ""  # the name of the rate of all mail together; domains have their own
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Allowances:
    """The rows of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hold(self) -> None:
        """Let nobody else take of any rate until this transaction ends. On SQLite the one writer has that already."""
        if self._database.is_sqlite:
            return
        Allowance.insert(name=OVERALL, empty_at=LONG_AGO).on_conflict_ignore().execute()
        Allowance.select().where(Allowance.name == OVERALL).for_update().execute()

    def read(self, names: Iterable[str]) -> dict[str, tuple[datetime, int]]:
        """Return for each rate anybody took of when its bucket is empty, and how much was taken in all."""
        query: Any = Allowance.select(Allowance.name, Allowance.empty_at, Allowance.taken)
        rows = query.where(Allowance.name.in_(list(names))).tuples()
        return {name: (empty_at, taken) for name, empty_at, taken in rows}

    def write(self, rates: dict[str, tuple[datetime, int]]) -> None:
        """Keep what `read` returned and was changed."""
        for name, (empty_at, taken) in rates.items():
            Allowance.insert(name=name, empty_at=empty_at, taken=taken).on_conflict(
                conflict_target=[Allowance.name], preserve=[Allowance.empty_at, Allowance.taken]
            ).execute()

    # ---- who waits for the rate of a domain

    def throttled(self, tests_only: bool = False) -> list[tuple[int, str]]:
        """Return the running mailings with deliveries that wait for a domain's rate, each with the domain, in order."""
        query: Any = (
            Throttle.select(Throttle.mailing, Throttle.domain)
            .join(Mailing)
            .where(Mailing.state == MailingState.RUNNING)
            .order_by(Mailing.started_at, Mailing.id, Throttle.domain)
        )
        if tests_only:
            query = query.where(Mailing.kind == MailingKind.TEST)
        with self._database.reading():
            return [(int(mailing), str(domain)) for mailing, domain in query.tuples()]

    def note_waiting(self, mailing: int, domain: str) -> None:
        """Note that a mailing has deliveries waiting for a domain's rate."""
        Throttle.insert(mailing=mailing, domain=domain).on_conflict_ignore().execute()

    def note_fewer(self, mailing: int, domain: str) -> None:
        """Note that fewer than looked for were there: forget the mailing if none waits any more.

        Fewer may also be found because the mailing was paused in this moment, or a row is in another hand.
        """
        waiting = Delivery.select(Value(1)).where(
            Delivery.mailing == mailing,
            Delivery.throttled_by == domain,
            Delivery.state == DeliveryState.PENDING,
        )
        Throttle.delete().where(
            Throttle.mailing == mailing, Throttle.domain == domain, ~fn.EXISTS(waiting)
        ).execute()

    def forget(self, mailing: int) -> None:
        """Forget a mailing that has reached its end."""
        Throttle.delete().where(Throttle.mailing == mailing).execute()


def waiting_for_rates() -> dict[str, int]:
    """Return how many deliveries of running mailings wait for the rate of each domain."""
    query: Any = (
        Delivery.select(Delivery.throttled_by, fn.COUNT(Delivery.id))
        .join(
            Throttle,
            on=((Throttle.mailing == Delivery.mailing) & (Throttle.domain == Delivery.throttled_by)),
        )
        .join(Mailing, on=(Mailing.id == Delivery.mailing))
        .where(Delivery.state == DeliveryState.PENDING, Mailing.state == MailingState.RUNNING)
        .group_by(Delivery.throttled_by)
        .order_by(Delivery.throttled_by)
    )
    return {str(domain): int(number) for domain, number in query.tuples()}

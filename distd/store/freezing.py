"""Who gets a mailing, frozen: one delivery for each, with address, name and language as they are at that moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from peewee import Value

from distd.failures import NotFound
from distd.store.audiences import Aim, recipients
from distd.store.database import Database
from distd.store.editions import EditionStore
from distd.store.fields import to_text
from distd.store.mailings import with_issue
from distd.store.tables import Contact, Delivery, List, Mailing
from distd.store.words import AT_ONCE, DeliveryState, Lane, MailingState

MAXIMUM_ID = 2**63 - 1


class Freezing:
    """Makes the deliveries of mailings."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._editions = EditionStore(database)

    def freeze(self, mailing: Mailing, now: datetime, contacts: int = 20_000) -> bool:
        """Make the deliveries of a mailing's next `contacts` contacts, by one statement; say whether that was all.

        From here on address, name and language are as they were at this moment. A registry of some thousands is frozen
        by one call; the readers of a large one need not wait for its last.
        """
        self._hold_subscriptions()
        lists = [row.id for row in self._lists(mailing.audience)]
        languages = self._editions.languages(mailing.content_fingerprint)
        after = mailing.frozen_to or 0
        last = self._contact_after(after, contacts)
        among = None if last is None and not after else (after, last or MAXIMUM_ID)
        aim = Aim(lists, languages, mailing.issue.id, mailing.selection, among)
        chosen = recipients(aim).alias("chosen")
        column = chosen.c
        frozen = (
            Delivery.select(
                Value(str(Lane.MAILING)),
                Value(mailing.id),
                column.contact_id,
                column.list_id,
                column.address,
                column.name,
                column.language,
                *_fresh_values(now),
            )
            .from_(chosen)
            .order_by(column.rank, column.contact_id)
        )
        Delivery.insert_from(frozen, _frozen_columns()).execute()
        mailing.frozen_to = last
        Mailing.update(frozen_to=last).where(Mailing.id == mailing.id).execute()
        return last is None

    def begun(self) -> list[Mailing]:
        """Return the mailings whose recipients are not all frozen yet, oldest first."""
        return list(with_issue().where(_is_begun()).order_by(Mailing.id))

    def hold(self, mailing_id: int) -> Mailing | None:
        """Return a mailing that is still being frozen and keep other hands off it until this transaction ends."""
        query = with_issue().where(Mailing.id == mailing_id, _is_begun())
        if not self._database.is_sqlite:
            query = query.for_update(of=Mailing)
        held: Mailing | None = query.first()
        return held

    def add_test_copies(
        self, mailing: Mailing, to: Sequence[tuple[str, str]], name: str, now: datetime
    ) -> None:
        """Make the deliveries of a test: (address, language) of each, through the first list of the audience."""
        first = self._lists(mailing.audience)[0]
        for address, language in to:
            Delivery.create(
                lane=Lane.MAILING,
                mailing=mailing,
                list=first,
                address=address,
                name=name,
                language=language,
                created_at=now,
                due_at=AT_ONCE,
            )

    def _contact_after(self, after: int, count: int) -> int | None:
        """Return the id of the `count`-th contact after one, or None when there are not so many."""
        query = Contact.select(Contact.id).where(Contact.id > after).order_by(Contact.id)
        found: int | None = query.offset(count - 1).limit(1).scalar()
        return found

    def _hold_subscriptions(self) -> None:
        """Keep subscriptions as they are until this transaction ends.

        Who leaves in the very moment of freezing waits for it, and then finds a delivery to cancel. SQLite's one
        writer gives the same by itself.
        """
        if not self._database.is_sqlite:
            self._database.peewee.execute_sql("LOCK TABLE subscription, contact IN SHARE MODE")

    def _lists(self, names: Sequence[str]) -> list[List]:
        found = {row.name: row for row in List.select().where(List.name.in_(list(names)), List.newsletter)}
        rows = [found[name] for name in names if name in found]
        if len(rows) < len(names):
            missing = ", ".join(name for name in names if name not in found)
            raise NotFound(f"the audience names no list for newsletters: {missing}")
        return rows


def _is_begun() -> Any:
    states = [MailingState.RUNNING, MailingState.PAUSED]
    return Mailing.frozen_to.is_null(False) & Mailing.state.in_(states)


def _frozen_columns() -> list[Any]:
    """Return the columns of a frozen delivery, in the order in which `freeze` selects their values."""
    return [
        Delivery.lane,
        Delivery.mailing,
        Delivery.contact,
        Delivery.list,
        Delivery.address,
        Delivery.name,
        Delivery.language,
        Delivery.created_at,
        Delivery.due_at,
        Delivery.state,
        Delivery.sender,
        Delivery.attempts,
        Delivery.uncertain,
        Delivery.lease_owner,
        Delivery.reply,
        Delivery.status,
    ]


def _fresh_values(now: datetime) -> list[Any]:
    """Return what is the same in every frozen delivery: two moments, the state, and empty columns."""
    nothing = Value("")
    return [
        Value(to_text(now)),
        Value(to_text(AT_ONCE)),
        Value(str(DeliveryState.PENDING)),
        nothing,
        Value(0),
        Value(0),
        nothing,
        nothing,
        nothing,
    ]

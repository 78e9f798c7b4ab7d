"""Feedback rows: what readers wrote back on an issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from peewee import JOIN

from distd.failures import NotFound
from distd.store.cases import key_of
from distd.store.contacts import contact_with
from distd.store.database import Database
from distd.store.inbox import row_of
from distd.store.spellings import contains
from distd.store.tables import Contact, Delivery, Feedback, Issue, Mailing, Organisation
from distd.store.words import FeedbackState


@dataclass(frozen=True)
class About:
    """The issue a reply speaks of, and the contact whose copy was answered; the writer may be somebody else."""

    issue_id: int | None = None
    contact_id: int | None = None


class FeedbackStore:
    """Writes and finds feedback."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def about(self, delivery_id: int) -> About:
        """Return what the delivery carried, and to whom; nothing when it is unknown, or was a notice."""
        row = (
            Delivery.select(Delivery.contact, Mailing.issue)
            .join(Mailing)
            .where(Delivery.id == delivery_id)
            .first()
        )
        return About(row.mailing.issue_id, row.contact_id) if row else About()

    def keep(
        self,
        spool_id: str,
        about: About,
        address: str,
        language: str,
        subject: str,
        text: str,
        at: datetime,
        topic: str = "",
    ) -> int:
        """Keep one piece of feedback, in the caller's transaction; return its number."""
        row = Feedback.create(
            inbound=row_of.value(spool_id),
            issue=about.issue_id,
            contact=about.contact_id,
            address=address,
            language=language,
            subject=subject,
            text=text,
            topic=topic,
            received_at=at,
        )
        return int(row.id)

    def all(
        self, issue: str = "", state: FeedbackState | None = None, search: str = ""
    ) -> Iterator[Feedback]:
        """Return feedback, oldest first; on one issue, in one state, with `search` said in it or said of its writer.

        Raises NotFound for an unknown issue.
        """
        query = self._with_who().order_by(Feedback.id)
        if issue:
            if not Issue.select().where(Issue.name == issue).exists():
                raise NotFound(
                    f"no issue {issue!r} was submitted or sent; `distctl issue list` shows those there are"
                )
            query = query.where(Issue.name == issue)
        if state is not None:
            query = query.where(Feedback.state == state)
        if search:
            places = (Feedback.text, Feedback.subject, Feedback.address, Organisation.name)
            query = query.where(reduce(or_, (contains(place, search) for place in places)))
        yield from query

    def one(self, number: int) -> Feedback:
        """Return one piece of feedback; raises NotFound."""
        found: Feedback | None = self._with_who().where(Feedback.id == number).first()
        if found is None:
            raise NotFound(f"there is no feedback {number}; `distctl feedback list` shows what there is")
        return found

    def mark(self, numbers: Sequence[int], state: FeedbackState) -> None:
        """Say what became of feedback, all of it or none; raises NotFound."""
        with self._database.transaction():
            for number in numbers:
                Feedback.update(state=state).where(Feedback.id == self.one(number).id).execute()

    def writer(self, address: str) -> Contact | None:
        """Return the contact whose mailbox this is."""
        found: Contact | None = contact_with.first(key_of(address))
        return found

    def _with_who(self) -> Any:
        return (
            Feedback.select(Feedback, Issue, Contact, Organisation)
            .join_from(Feedback, Issue, JOIN.LEFT_OUTER)
            .join_from(Feedback, Contact, JOIN.LEFT_OUTER)
            .join_from(Contact, Organisation, JOIN.LEFT_OUTER)
        )

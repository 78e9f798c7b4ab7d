"""Feedback rows: what readers wrote back on an issue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from distd.failures import NotFound
from distd.store.database import Database
from distd.store.tables import Contact, Delivery, Feedback, Inbound, Issue, Mailing, Organisation


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
        self, spool_id: str, about: About, address: str, language: str, subject: str, text: str, at: datetime
    ) -> int:
        """Keep one piece of feedback, in the caller's transaction; return its number."""
        inbound = Inbound.get_or_none(Inbound.spool_id == spool_id)
        row = Feedback.create(
            inbound=inbound,
            issue=about.issue_id,
            contact=about.contact_id,
            address=address,
            language=language,
            subject=subject,
            text=text,
            received_at=at,
        )
        return int(row.id)

    def all(self, issue: str = "") -> Iterator[Feedback]:
        """Return feedback, oldest first, on one issue where its name is given; raises NotFound for an unknown one."""
        query = (
            Feedback.select(Feedback, Issue, Contact, Organisation)
            .join_from(Feedback, Issue, JOIN.LEFT_OUTER)
            .join_from(Feedback, Contact, JOIN.LEFT_OUTER)
            .join_from(Contact, Organisation, JOIN.LEFT_OUTER)
            .order_by(Feedback.id)
        )
        if issue:
            if not Issue.select().where(Issue.name == issue).exists():
                raise NotFound(
                    f"no issue {issue!r} was submitted or sent; `distctl issue list` shows those there are"
                )
            query = query.where(Issue.name == issue)
        yield from query

    def one(self, number: int) -> Feedback:
        """Return one piece of feedback; raises NotFound."""
        found = Feedback.get_or_none(Feedback.id == number)
        if found is None:
            raise NotFound(f"there is no feedback {number}; `distctl feedback list` shows what there is")
        return found

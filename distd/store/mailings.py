"""Named queries on mailings and their states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Value, fn

from distd.failures import NotFound
from distd.store.database import Database
from distd.store.queue import OPEN
from distd.store.tables import Delivery, Issue, Mailing
from distd.store.words import MailingKind, MailingState, Selection

MAXIMUM_ID = 2**63 - 1


@dataclass(frozen=True)
class NewMailing:
    """A mailing about to be made."""

    kind: MailingKind
    issue_id: int
    review_id: int | None
    content_fingerprint: str
    audience: Sequence[str]
    due_at: datetime
    late_hours: int
    created_by: str
    selection: Selection = Selection.UNREACHED


class MailingStore:
    """The mailings of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, wanted: NewMailing, now: datetime) -> int:
        """Add a mailing, in the caller's transaction, and return its id."""
        row = Mailing.create(
            kind=wanted.kind,
            issue=wanted.issue_id,
            review=wanted.review_id,
            content_fingerprint=wanted.content_fingerprint,
            audience=list(wanted.audience),
            selection=wanted.selection,
            due_at=wanted.due_at,
            late_hours=wanted.late_hours,
            created_by=wanted.created_by,
            created_at=now,
        )
        return int(row.id)

    def get(self, mailing_id: int) -> Mailing:
        """Return a mailing; raises NotFound."""
        mailing: Mailing | None = Mailing.get_or_none(Mailing.id == mailing_id)
        if mailing is None:
            raise NotFound(f"there is no mailing {mailing_id}; `distctl mailing list` shows them")
        return mailing

    def latest(self, limit: int) -> list[Mailing]:
        """Return the last mailings, newest first."""
        return list(with_issue().order_by(Mailing.id.desc()).limit(limit))

    def sent_of(self, issue: str) -> list[Mailing]:
        """Return the mailings of an issue to lists, oldest first; tests are none."""
        return list(
            with_issue().where(Issue.name == issue, Mailing.kind == MailingKind.ISSUE).order_by(Mailing.id)
        )

    def in_states(self, *states: MailingState) -> list[Mailing]:
        """Return the mailings in any of `states`, in the order in which they are due."""
        return list(with_issue().where(Mailing.state.in_(states)).order_by(Mailing.due_at, Mailing.id))

    def due(self, now: datetime) -> list[Mailing]:
        """Return the scheduled mailings whose moment has come."""
        return list(
            with_issue()
            .where(Mailing.state == MailingState.SCHEDULED, Mailing.due_at <= now)
            .order_by(Mailing.due_at, Mailing.id)
        )

    def finished(self) -> list[Mailing]:
        """Return the running mailings that have no open delivery left."""
        still_open = Delivery.select(Value(1)).where(Delivery.mailing == Mailing.id, Delivery.state.in_(OPEN))
        return list(
            with_issue()
            .where(Mailing.state == MailingState.RUNNING, Mailing.frozen_to.is_null(), ~fn.EXISTS(still_open))
            .order_by(Mailing.id)
        )

    def last_sent_before(self, issue: Issue) -> Mailing | None:
        """Return the last mailing of another issue of the same newsletter that has started, if there was one."""
        found: Mailing | None = (
            with_issue()
            .where(
                Mailing.kind == MailingKind.ISSUE,
                Mailing.started_at.is_null(False),
                Issue.newsletter == issue.newsletter,
                Issue.name != issue.name,
            )
            .order_by(Mailing.started_at.desc(), Mailing.id.desc())
            .first()
        )
        return found

    def imagined_issue(self, name: str, newsletter: str, number: int, title: str) -> Issue:
        """Return an issue that is in no table, for a dry run."""
        return Issue(name=name, newsletter=newsletter, number=number, title=title)

    def move(
        self, mailing_id: int, states: Sequence[MailingState], to: MailingState, reason: str = ""
    ) -> bool:
        """Change the state when it is one of `states`; say whether it was, so that two hands never both act."""
        changed = (
            Mailing.update(state=to, reason=reason)
            .where(Mailing.id == mailing_id, Mailing.state.in_(states))
            .execute()
        )
        return bool(changed)

    def finish(self, mailing_id: int, now: datetime) -> bool:
        """Mark a running mailing done; say whether this call did it."""
        changed = (
            Mailing.update(state=MailingState.DONE, finished_at=now)
            .where(
                Mailing.id == mailing_id, Mailing.state == MailingState.RUNNING, Mailing.frozen_to.is_null()
            )
            .execute()
        )
        return bool(changed)

    def start(self, mailing: Mailing, now: datetime) -> bool:
        """Mark a scheduled mailing running; say whether this call did it."""
        changed = (
            Mailing.update(state=MailingState.RUNNING, started_at=now, reason="")
            .where(Mailing.id == mailing.id, Mailing.state == MailingState.SCHEDULED)
            .execute()
        )
        return bool(changed)

    def size(self, mailing_id: int) -> int:
        """Return how many deliveries a mailing has."""
        return int(Delivery.select().where(Delivery.mailing == mailing_id).count())

    def tested_on(self, issue_id: int) -> set[str]:
        """Return the addresses that had a test of an issue."""
        query: Any = (
            Delivery.select(Delivery.address)
            .join(Mailing)
            .where(Mailing.issue == issue_id, Mailing.kind == MailingKind.TEST)
            .distinct()
        )
        return {str(address) for (address,) in query.tuples()}

    def open_count(self, mailing_id: int) -> int:
        """Return how many deliveries are not settled."""
        return Delivery.select().where(Delivery.mailing == mailing_id, Delivery.state.in_(OPEN)).count()

    def set_due(self, mailing_id: int, due_at: datetime) -> None:
        """Set the moment of a mailing that has not started."""
        Mailing.update(due_at=due_at).where(Mailing.id == mailing_id).execute()

    def hold_issue(self, issue_id: int) -> None:
        """Keep other hands from ordering the same issue until this transaction ends; SQLite has one writer anyway."""
        if not self._database.is_sqlite:
            Issue.select(Issue.id).where(Issue.id == issue_id).for_update().execute()

    def lists_sent(self, issue_id: int) -> dict[str, int]:
        """Return the lists to which an issue was sent or is about to be, each with its last mailing."""
        sent: dict[str, int] = {}
        for mailing in Mailing.select().where(
            Mailing.issue == issue_id,
            Mailing.kind == MailingKind.ISSUE,
            Mailing.state != MailingState.CANCELLED,
        ):
            sent.update(dict.fromkeys(mailing.audience, mailing.id))
        return sent


def with_issue() -> Any:
    """Select mailings, each with its issue."""
    return Mailing.select(Mailing, Issue).join(Issue)

"""Named queries on standing orders, and what a digest tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN, IntegrityError, fn

from distd.failures import NotFound, Refused
from distd.store.cases import waiting_for_secretary
from distd.store.database import Database
from distd.store.tables import (
    Bounce,
    Contact,
    Feedback,
    Inbound,
    Issue,
    List,
    Mailing,
    QuestionCase,
    Review,
    Schedule,
    Subscription,
)
from distd.store.words import (
    ContactState,
    InboundState,
    MailingKind,
    MailingState,
    ReviewState,
    ScheduleKind,
    ScheduleState,
)

REPLIES_TOLD = 20  # of a time, in the digest


@dataclass(frozen=True)
class NewSchedule:
    """A standing order about to be made."""

    name: str
    kind: ScheduleKind
    cron: str
    time_zone: str
    audience: Sequence[str]
    late_hours: int


@dataclass(frozen=True)
class ListNews:
    """Who came to a list and who left it in a time."""

    name: str
    joined: int
    left: int


@dataclass(frozen=True)
class FeedbackNews:
    """What a reader wrote back."""

    number: int
    issue: str  # empty where it answers none
    writer: str
    text: str


@dataclass(frozen=True)
class News:
    """What happened in a time, for the secretary's digest."""

    lists: list[ListNews]
    hard_bounces: int
    soft_bounces: int
    suspended: list[str]  # addresses
    feedback: int
    replies: list[FeedbackNews]  # the first of them
    held: int  # messages set aside, now
    reviews: list[str]  # issues with the reviewers, now
    waiting: list[str]  # mailings that are paused, now
    asked: int = 0  # questions that were asked
    questions: Sequence[int] = ()  # those that wait for the secretary, now


class ScheduleStore:
    """The standing orders of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, wanted: NewSchedule, now: datetime) -> Schedule:
        """Add a standing order, counted from `now`; raises Refused when the name is taken."""
        try:
            with self._database.transaction():
                schedule: Schedule = Schedule.create(
                    name=wanted.name,
                    kind=wanted.kind,
                    cron=wanted.cron,
                    time_zone=wanted.time_zone,
                    audience=list(wanted.audience),
                    late_hours=wanted.late_hours,
                    last_due_at=now,
                    created_at=now,
                )
        except IntegrityError:
            raise Refused(f"there is a schedule {wanted.name!r} already; choose another name") from None
        return schedule

    def get(self, name: str) -> Schedule:
        """Return a standing order; raises NotFound."""
        schedule: Schedule | None = Schedule.get_or_none(Schedule.name == name)
        if schedule is None:
            raise NotFound(f"there is no schedule {name!r}; `distctl schedule list` shows all")
        return schedule

    def all(self) -> list[Schedule]:
        """Return every standing order, by name."""
        return list(Schedule.select().order_by(Schedule.name))

    def active(self) -> list[Schedule]:
        """Return the standing orders that are to be followed, in the order in which they were made."""
        return list(Schedule.select().where(Schedule.state == ScheduleState.ACTIVE).order_by(Schedule.id))

    def take(self, schedule: Schedule, due_at: datetime, state: ScheduleState) -> bool:
        """Mark a moment as dealt with; say whether this call did it, so that no moment is followed twice."""
        changed = (
            Schedule.update(last_due_at=due_at, state=state)
            .where(
                Schedule.id == schedule.id,
                Schedule.state == ScheduleState.ACTIVE,
                Schedule.last_due_at == schedule.last_due_at,
            )
            .execute()
        )
        return bool(changed)

    def set_state(
        self, schedule: Schedule, state: ScheduleState, last_due_at: datetime | None = None
    ) -> None:
        """Change the state, and from when on moments count."""
        schedule.state = state
        if last_due_at is not None:
            schedule.last_due_at = last_due_at
        schedule.save()

    def remove(self, schedule: Schedule) -> None:
        """Delete a standing order; what it did stands in the ledger."""
        schedule.delete_instance()

    def next_approved(self, audience: Sequence[str]) -> Review | None:
        """Return the approved review of the next issue that was not sent: of the lowest number after the last sent.

        With an `audience` only reviews that cover it count.
        """
        sent = (
            Mailing.select(Mailing.issue)
            .where(Mailing.kind == MailingKind.ISSUE, Mailing.state != MailingState.CANCELLED)
            .distinct()
        )
        later = Issue.alias()
        last_sent = later.select(fn.MAX(later.number)).where(
            later.newsletter == Issue.newsletter, later.id.in_(sent)
        )
        query = (
            Review.select(Review, Issue)
            .join(Issue)
            .where(
                Review.state == ReviewState.APPROVED,
                Issue.id.not_in(sent),
                Issue.number > fn.COALESCE(last_sent, -1),
            )
            .order_by(Issue.number, Review.id.desc())
        )
        wanted = set(audience)
        return next((review for review in query if wanted <= set(review.audience)), None)

    def news(self, since: datetime) -> News:
        """Return what happened since a moment."""
        return News(
            lists=_list_news(since),
            hard_bounces=_bounces(since, "hard"),
            soft_bounces=_bounces(since, "soft"),
            suspended=_column(
                Contact.select(Contact.address).where(
                    Contact.state == ContactState.SUSPENDED, Contact.state_since >= since
                )
            ),
            feedback=Feedback.select().where(Feedback.received_at >= since).count(),
            replies=_replies(since),
            held=Inbound.select().where(Inbound.state == InboundState.HELD).count(),
            reviews=_column(
                Review.select(Issue.name)
                .join(Issue)
                .where(Review.state == ReviewState.OPEN)
                .order_by(Review.id)
            ),
            waiting=_column(
                Mailing.select(Issue.name)
                .join(Issue)
                .where(Mailing.state == MailingState.PAUSED)
                .order_by(Mailing.id)
            ),
            asked=QuestionCase.select().where(QuestionCase.asked_at >= since).count(),
            questions=waiting_for_secretary(),
        )


def _list_news(since: datetime) -> list[ListNews]:
    def count(*conditions: Any) -> dict[str, int]:
        query: Any = (
            Subscription.select(List.name, fn.COUNT(Subscription.id))
            .join(List)
            .where(*conditions)
            .group_by(List.id, List.name)
        )
        return {str(name): int(number) for name, number in query.tuples()}

    # Who came and left again did both; a request that was never confirmed is neither.
    joined = count(Subscription.started_at >= since)
    left = count(Subscription.ended_at >= since, Subscription.started_at.is_null(False))
    names = _column(List.select(List.name).order_by(List.id))
    return [
        ListNews(name, joined.get(name, 0), left.get(name, 0))
        for name in names
        if name in joined or name in left
    ]


def _replies(since: datetime) -> list[FeedbackNews]:
    query = (
        Feedback.select(Feedback, Issue)
        .join(Issue, JOIN.LEFT_OUTER)
        .where(Feedback.received_at >= since)
        .order_by(Feedback.id)
        .limit(REPLIES_TOLD)
    )
    return [FeedbackNews(row.id, row.issue.name if row.issue else "", row.address, row.text) for row in query]


def _bounces(since: datetime, kind: str) -> int:
    return int(Bounce.select().where(Bounce.at >= since, Bounce.kind == kind).count())


def _column(query: Any) -> list[str]:
    return [str(value) for (value,) in query.tuples()]

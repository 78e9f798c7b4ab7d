"""Counts over the whole house, for `distctl status` and the metrics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from distd.store.allowances import waiting_for_rates
from distd.store.bounces import contacts_bounced
from distd.store.cases import count_waiting_for_secretary
from distd.store.tables import (
    Contact,
    Delivery,
    Inbound,
    Issue,
    Mailing,
    Review,
    Schedule,
    Subscription,
    Vote,
)
from distd.store.words import (
    ContactState,
    DeliveryState,
    InboundState,
    MailingState,
    ReviewState,
    ScheduleState,
    SubscriptionState,
    Verdict,
)

OPEN_MAILINGS = (MailingState.SCHEDULED, MailingState.RUNNING, MailingState.PAUSED)


@dataclass(frozen=True)
class OpenMailing:
    """A mailing that is not at its end."""

    id: int
    issue: str
    state: str
    due_at: datetime
    reason: str
    settled: int
    total: int


@dataclass(frozen=True)
class OpenReview:
    """A review that waits for verdicts."""

    issue: str
    opened_at: datetime
    expires_at: datetime
    waiting: int


@dataclass(frozen=True)
class ReadyIssue:
    """An issue that the reviewers have approved, and that nobody has sent."""

    issue: str
    decided_at: datetime
    not_before: datetime | None  # the earliest time that was approved


@dataclass(frozen=True)
class Overview:
    """What the house is doing, and what waits for the secretary."""

    queue: dict[str, dict[str, int]]  # lane -> state -> deliveries
    mailings: list[OpenMailing]
    reviews: list[OpenReview]
    ready: list[ReadyIssue]
    inbound: dict[str, int]  # kind -> messages handled
    held: int
    questions: int  # that wait for the secretary
    contacts: int
    suspended: int
    bounced: int  # contacts that are mailed, and from whom mail came back
    subscriptions: int
    asking: list[str]  # schedules that wait for the secretary's word
    throttled: dict[str, int]  # domain -> deliveries that wait for its rate


def overview() -> Overview:
    """Count everything, in a handful of queries."""
    return Overview(
        queue=queue_counts(),
        mailings=_open_mailings(),
        reviews=_open_reviews(),
        ready=_ready(),
        inbound=inbound_counts(),
        held=Inbound.select().where(Inbound.state == InboundState.HELD).count(),
        questions=count_waiting_for_secretary(),
        contacts=Contact.select().where(Contact.state == ContactState.ACTIVE).count(),
        suspended=Contact.select().where(Contact.state == ContactState.SUSPENDED).count(),
        bounced=contacts_bounced(ContactState.ACTIVE).count(),
        subscriptions=Subscription.select().where(Subscription.state == SubscriptionState.ACTIVE).count(),
        asking=[
            s.name
            for s in Schedule.select().where(Schedule.state == ScheduleState.ASKING).order_by(Schedule.name)
        ],
        throttled=waiting_for_rates(),
    )


def queue_counts() -> dict[str, dict[str, int]]:
    """Return how many deliveries are in each state, per lane."""
    rows: Any = (
        Delivery.select(Delivery.lane, Delivery.state, fn.COUNT(Delivery.id))
        .group_by(Delivery.lane, Delivery.state)
        .tuples()
    )
    counts: dict[str, dict[str, int]] = {}
    for lane, state, number in rows:
        counts.setdefault(str(lane), {})[str(state)] = number
    return counts


def inbound_counts() -> dict[str, int]:
    """Return how many inbound messages were handled, per kind."""
    rows: Any = (
        Inbound.select(Inbound.kind, fn.COUNT(Inbound.id))
        .where(Inbound.state == InboundState.HANDLED)
        .group_by(Inbound.kind)
        .tuples()
    )
    return {str(kind): number for kind, number in rows}


def _open_mailings() -> list[OpenMailing]:
    found = []
    for mailing in (
        Mailing.select(Mailing, Issue)
        .join(Issue)
        .where(Mailing.state.in_(OPEN_MAILINGS))
        .order_by(Mailing.id)
    ):
        rows: Any = (
            Delivery.select(Delivery.state, fn.COUNT(Delivery.id))
            .where(Delivery.mailing == mailing)
            .group_by(Delivery.state)
            .tuples()
        )
        states: dict[str, int] = dict(rows)
        waiting = states.get(DeliveryState.PENDING, 0) + states.get(DeliveryState.CLAIMED, 0)
        total = sum(states.values())
        found.append(
            OpenMailing(
                mailing.id,
                mailing.issue.name,
                str(mailing.state),
                mailing.due_at,
                mailing.reason,
                total - waiting,
                total,
            )
        )
    return found


def _open_reviews() -> list[OpenReview]:
    rows: Any = (
        Review.select(Issue.name, Review.opened_at, Review.expires_at, fn.COUNT(Vote.id))
        .join(Issue)
        .switch(Review)
        .join(
            Vote, "LEFT JOIN", on=((Vote.review == Review.id) & (Vote.verdict == Verdict.ASKED) & Vote.counts)
        )
        .where(Review.state == ReviewState.OPEN)
        .group_by(Review.id, Issue.id)
        .order_by(Review.id)
        .tuples()
    )
    return [OpenReview(*row) for row in rows]


def _ready() -> list[ReadyIssue]:
    """Return the issues whose last review approved them and led to no mailing that stands."""
    later: Any = Review.alias()
    last = ~fn.EXISTS(later.select(later.id).where((later.issue == Review.issue) & (later.id > Review.id)))
    sent = fn.EXISTS(
        Mailing.select(Mailing.id).where(
            (Mailing.review == Review.id) & (Mailing.state != MailingState.CANCELLED)
        )
    )
    rows: Any = (
        Review.select(Issue.name, Review.decided_at, Review.not_before)
        .join(Issue)
        .where((Review.state == ReviewState.APPROVED) & last & ~sent)
        .order_by(Review.id)
        .tuples()
    )
    return [ReadyIssue(*row) for row in rows]

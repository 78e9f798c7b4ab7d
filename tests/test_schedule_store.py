"""What a standing order asks of the database, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from distd.failures import NotFound, Refused
from distd.store.database import Database
from distd.store.mailings import MailingStore, NewMailing
from distd.store.schedules import FeedbackNews, ListNews, NewSchedule, ScheduleStore
from distd.store.tables import Bounce, Contact, Feedback, Issue, List, Review, Subscription
from distd.store.words import (
    ContactState,
    MailingKind,
    MailingState,
    ReviewState,
    ScheduleKind,
    ScheduleState,
    SubscriptionState,
)
from tests.registry import join

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(database: Database) -> ScheduleStore:
    List.create(name="nmbs", title="Member bodies", created_at=NOW)
    List.create(name="subscribers", title="Readers", created_at=NOW)
    return ScheduleStore(database)


def reviewed(
    number: int, state: ReviewState = ReviewState.APPROVED, audience: tuple[str, ...] = ("nmbs",)
) -> Any:
    name = f"issue-{number}"
    issue = Issue.get_or_none(Issue.name == name) or Issue.create(
        name=name, newsletter="ISO/SR UPDATE", number=number, title=name, created_at=NOW
    )
    return Review.create(
        issue=issue, fingerprint=f"{name} {state}", content_fingerprint=name, audience=list(audience), rule="all",
        veto=True, author="", state=state, opened_at=NOW, expires_at=NOW,
        decided_at=None if state is ReviewState.OPEN else NOW,
    )  # fmt: skip


def mail(database: Database, review: Any) -> int:
    wanted = NewMailing(
        MailingKind.ISSUE,
        review.issue.id,
        review.id,
        review.content_fingerprint,
        ["nmbs"],
        NOW,
        12,
        "secretary",
    )
    return MailingStore(database).create(wanted, NOW)


def named(review: Review | None) -> str:
    return review.issue.name if review is not None else ""


def test_the_next_issue_is_the_lowest_approved_number_after_the_last_sent(
    database: Database, store: ScheduleStore
) -> None:
    assert store.next_approved([]) is None
    reviewed(3, ReviewState.OPEN)
    for number in (5, 4, 1):
        reviewed(number)
    assert named(store.next_approved([])) == "issue-1"

    second = reviewed(2)
    mailing = mail(database, second)

    assert (
        named(store.next_approved([])) == "issue-4"
    )  # issue-1 was passed over, issue-3 is with the reviewers
    MailingStore(database).move(mailing, [MailingState.SCHEDULED], MailingState.CANCELLED)
    assert named(store.next_approved([])) == "issue-1"


def test_the_next_issue_must_be_approved_for_the_lists(store: ScheduleStore) -> None:
    reviewed(1)
    reviewed(2, audience=("nmbs", "subscribers"))

    assert named(store.next_approved(["subscribers"])) == "issue-2"
    assert store.next_approved(["experts"]) is None


def test_a_moment_is_taken_once(store: ScheduleStore) -> None:
    """Two nodes look at the same table; one of them follows the order."""
    wanted = NewSchedule("monday", ScheduleKind.DIGEST, "0 9 * * 1", "UTC", [], 12)
    store.add(wanted, NOW)
    mine, theirs = store.get("monday"), store.get("monday")
    moment = NOW + timedelta(days=7)

    assert store.take(mine, moment, ScheduleState.ACTIVE)
    assert not store.take(theirs, moment, ScheduleState.ACTIVE)
    assert store.get("monday").last_due_at == moment
    with pytest.raises(Refused, match="already"):
        store.add(wanted, NOW)
    with pytest.raises(NotFound, match="no schedule 'tuesday'"):
        store.get("tuesday")


def test_the_news_are_those_of_the_time_asked_for(store: ScheduleStore) -> None:
    later = NOW + timedelta(days=3)
    join("old@body.example", "nmbs", NOW)
    join("new@body.example", "nmbs", later)
    gone: Any = join("gone@body.example", "subscribers", NOW)
    Subscription.update(state=SubscriptionState.ENDED, ended_at=later).where(
        Subscription.contact == gone
    ).execute()
    full: Any = join("full@body.example", "subscribers", NOW)
    Contact.update(state=ContactState.SUSPENDED, state_reason="full", state_since=later).where(
        Contact.id == full.id
    ).execute()
    Bounce.create(contact=full, kind="soft", points=1, at=later)
    Bounce.create(contact=full, kind="hard", points=1, at=NOW)
    reviewed(1, ReviewState.OPEN)
    Feedback.create(address="old@reader.example", text="Too late.", received_at=NOW)
    kept = Feedback.create(address="new@reader.example", text="A good issue.", received_at=later)
    news = store.news(NOW + timedelta(days=1))

    assert news.lists == [ListNews("nmbs", 1, 0), ListNews("subscribers", 0, 1)]
    assert (news.hard_bounces, news.soft_bounces, news.suspended) == (0, 1, ["full@body.example"])
    assert (news.feedback, news.held, news.reviews, news.waiting) == (1, 0, ["issue-1"], [])
    assert news.replies == [FeedbackNews(kept.id, "", "new@reader.example", "A good issue.")]


def test_one_issue_is_ordered_by_one_hand_at_a_time(database: Database, store: ScheduleStore) -> None:
    review = reviewed(1)
    with database.transaction():
        MailingStore(database).hold_issue(review.issue.id)
        mail(database, review)

    assert MailingStore(database).lists_sent(review.issue.id) == {"nmbs": 1}

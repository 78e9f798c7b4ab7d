"""Named queries on reviews and their votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import fn

from distd.mail.addresses import BadAddress, address_key
from distd.store.database import Database
from distd.store.tables import Contact, Issue, List, Mailing, Review, Subscription, Vote
from distd.store.words import ContactState, MailingKind, ReviewState, SubscriptionState, Verdict


@dataclass(frozen=True)
class NewReview:
    """A review about to be opened, or made by an override."""

    issue: Issue
    fingerprint: str
    content_fingerprint: str
    audience: Sequence[str]
    not_before: datetime | None
    rule: str
    veto: bool
    author: str
    findings: Sequence[str] = ()
    expiry: timedelta = timedelta(0)


class ReviewStore:
    """The reviews of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- people and lists

    def reviewers(self, list_name: str) -> tuple[list[Contact], list[Contact]]:
        """Return who reviews, and who would but cannot be reached (suspended or erased), in a fixed order."""
        everyone = list(
            Contact.select()
            .join(Subscription, on=(Subscription.contact == Contact.id))
            .join(List, on=(Subscription.list == List.id))
            .where(List.name == list_name, Subscription.state == SubscriptionState.ACTIVE)
            .order_by(Contact.id)
        )
        reached = [contact for contact in everyone if contact.state is ContactState.ACTIVE]
        return reached, [contact for contact in everyone if contact.state is not ContactState.ACTIVE]

    def contact(self, address: str) -> Contact | None:
        """Return the contact with this mailbox, or None."""
        try:
            key = address_key(address)
        except BadAddress:
            return None
        contact: Contact | None = Contact.get_or_none(Contact.address_key == key)
        return contact

    # ---- reviews

    def open(self, wanted: NewReview, now: datetime) -> Review:
        """Add an open review."""
        review: Review = Review.create(
            issue=wanted.issue,
            fingerprint=wanted.fingerprint,
            content_fingerprint=wanted.content_fingerprint,
            audience=sorted(set(wanted.audience)),
            not_before=wanted.not_before,
            rule=wanted.rule,
            veto=wanted.veto,
            author=wanted.author,
            findings=list(wanted.findings),
            opened_at=now,
            expires_at=now + wanted.expiry,
        )
        return review

    def close(self, review: Review, state: ReviewState, reason: str, now: datetime) -> None:
        """End a review, or end its approval."""
        review.state, review.reason, review.decided_at = state, reason, now
        review.save()

    def lock(self, review_id: int) -> Review:
        """Return a review, held against other writers until the transaction ends."""
        query = Review.select().where(Review.id == review_id)
        if not self._database.is_sqlite:  # on SQLite the transaction has the one writer's lock already
            query = query.for_update()
        review: Review = query.get()
        return review

    def of_issue(self, name: str) -> list[Review]:
        """Return the reviews of an issue, oldest first."""
        return list(Review.select(Review, Issue).join(Issue).where(Issue.name == name).order_by(Review.id))

    def open_ids(self) -> list[int]:
        """Return the reviews that are open, oldest first."""
        query = Review.select(Review.id).where(Review.state == ReviewState.OPEN).order_by(Review.id)
        return [int(review.id) for review in query]

    def mailing_started(self, review: Review) -> bool:
        """Say whether a mailing of this review has begun, so that the approval was used."""
        return bool(
            Mailing.select()
            .where(
                Mailing.review == review.id,
                Mailing.kind == MailingKind.ISSUE,
                Mailing.started_at.is_null(False),
            )
            .exists()
        )

    def since_last_asked(self, review: Review, rule: str) -> list[Review]:
        """Return the reviews of `rule` made since the last review of another rule before this one, oldest first."""
        last = Review.select(fn.COALESCE(fn.MAX(Review.id), 0)).where(
            Review.rule != rule, Review.id < review.id
        )
        return list(
            Review.select(Review, Issue)
            .join(Issue)
            .where(Review.rule == rule, Review.id > last, Review.id < review.id)
            .order_by(Review.id)
        )

    def ended_before(self, review: Review) -> Review | None:
        """Return the last review of the same issue, if its answers came to nothing: then it is asked anew."""
        query = (
            Review.select(Review, Issue)
            .join(Issue)
            .where(Review.issue == review.issue, Review.id < review.id)
            .order_by(Review.id.desc())
        )
        last: Review | None = query.first()
        return None if last is None or last.state is ReviewState.APPROVED else last

    def seen_before(self, review: Review) -> Review | None:
        """Return the review whose text the reviewers know best.

        That is the last one of the same issue, else the last approved one of the newsletter.
        """
        query = (
            Review.select(Review, Issue)
            .join(Issue)
            .where(
                Issue.newsletter == review.issue.newsletter,
                Review.id < review.id,
                (Review.issue == review.issue)
                | (
                    (Review.state == ReviewState.APPROVED)
                    & (Review.content_fingerprint != review.content_fingerprint)
                ),
            )
            .order_by((Review.issue == review.issue).desc(), Review.id.desc())
        )
        found: Review | None = query.first()
        return found

    # ---- votes

    def add_vote(
        self, review: Review, reviewer: Contact, deputy: Contact | None, counts: bool, now: datetime
    ) -> Vote:
        """Add the vote of one reviewer, not yet given."""
        vote: Vote = Vote.create(review=review, reviewer=reviewer, deputy=deputy, counts=counts, asked_at=now)
        return vote

    def votes(self, review: Review) -> list[Vote]:
        """Return the votes of a review, in the order of asking."""
        return list(Vote.select().where(Vote.review == review.id).order_by(Vote.id))

    def vote(self, vote_id: int) -> Vote | None:
        """Return a vote, or None."""
        vote: Vote | None = Vote.get_or_none(Vote.id == vote_id)
        return vote

    def cast(
        self, vote: Vote, verdict: Verdict, by: Contact, words: str, message_id: str, now: datetime
    ) -> None:
        """Write down a verdict."""
        vote.verdict, vote.voted_by, vote.words, vote.voted_at = verdict, by, words, now
        vote.message_id = message_id
        vote.save()

    def reminded(self, vote: Vote, now: datetime) -> None:
        """Count a reminder."""
        vote.reminded_at, vote.reminders = now, vote.reminders + 1
        vote.save()

    def deputy_asked(self, vote: Vote, now: datetime) -> None:
        """Note that the deputy has the request."""
        vote.deputy_asked_at = now
        vote.save()

    def unclear(self, vote: Vote) -> int:
        """Count an answer that could not be read; return how many there were."""
        vote.unclear += 1
        vote.save()
        return int(vote.unclear)

    def late_noted(self, vote: Vote) -> None:
        """Note that an answer after the end was answered."""
        vote.late_noted = True
        vote.save()

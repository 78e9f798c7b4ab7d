"""May this go out? Asked before a mailing is made; answered from the reviews alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from distd.failures import Refused
from distd.moments import in_words
from distd.review.closing import Closing
from distd.review.fingerprint import review_fingerprint
from distd.review.office import Office
from distd.review.rules import EMERGENCY
from distd.store.reviews import NewReview
from distd.store.tables import Review
from distd.store.words import ReviewState


@dataclass(frozen=True)
class ApprovedReview:
    """What allows a mailing; `emergency` tells in words why it counts when the reviewers did not approve."""

    review_id: int
    emergency: str = ""


@dataclass(frozen=True)
class Intent:
    """What somebody wants to send."""

    issue: str
    content_fingerprint: str
    audience: Sequence[str]
    when: datetime
    asked_since: datetime | None = None  # an approval that was asked for before this moment does not count


@dataclass(frozen=True)
class Approved:
    """What an approval covers, or why a review is none, as plain values."""

    state: ReviewState
    content_fingerprint: str
    audience: Sequence[str]
    not_before: datetime | None
    reason: str = ""
    opened_at: datetime | None = None


def why_refused(intent: Intent, review: Approved, moment: str = "") -> str:
    """Return the sentence that says why `review` does not cover `intent`; empty when it does.

    A part of the approved lists may be mailed: that discloses less. `moment` is the earliest time in words.
    """
    name = intent.issue
    if review.state is not ReviewState.APPROVED:
        return _not_approved(name, review)
    if review.content_fingerprint != intent.content_fingerprint:
        return (
            f"{name} was changed after the review: submit it again (`distctl issue submit {name}`); settings that are "
            "seen in it, such as postal_address and web.public_url, belong to it"
        )
    asked = review.opened_at
    if intent.asked_since is not None and asked is not None and asked < intent.asked_since:
        return (
            f"{name} was approved before it was sent, and here a resend is reviewed anew (review.resend): "
            f"`distctl issue submit {name}` asks again"
        )
    added = [each for each in intent.audience if each not in review.audience]
    if added:
        approved = ", ".join(review.audience)
        return f"{name} was approved for {approved}, not for {', '.join(added)}: submit it again with these lists"
    if review.not_before is not None and intent.when < review.not_before:
        return f"{name} was approved for no earlier than {moment}: send it then, or submit it again"
    return ""


def _not_approved(name: str, review: Approved) -> str:
    again = f"`distctl issue submit {name}` asks again"
    return {
        ReviewState.OPEN: f"{name} is still with the reviewers; `distctl issue show {name}` says who answered",
        ReviewState.REJECTED: f"{name} was not approved ({review.reason}): change it, then {again}",
        ReviewState.EXPIRED: f"{name} was not approved: the review expired without enough answers; {again}",
        ReviewState.WITHDRAWN: f"{name} was withdrawn ({review.reason}); {again}",
    }.get(review.state, f"{name} has no valid review any more; {again}")


class Permissions:
    """Answers mailings, and knows the one way around the reviewers."""

    def __init__(self, office: Office, closing: Closing) -> None:
        self._office = office
        self._closing = closing

    def permission(self, intent: Intent) -> ApprovedReview:
        """Return the approved review that covers `intent`; raises Refused with the reason in one sentence."""
        reviews = self._office.reviews.of_issue(intent.issue)
        valid = [each for each in reviews if each.state is not ReviewState.VOID]
        if not valid:
            raise Refused(
                f"{intent.issue} was not submitted to the reviewers: `distctl issue submit {intent.issue}`"
            )
        for review in reversed(valid):
            if not self._why_refused(intent, review):
                return ApprovedReview(review.id, review.reason if review.rule == EMERGENCY else "")
        raise Refused(self._why_refused(intent, _nearest(intent, valid)))

    def _why_refused(self, intent: Intent, review: Review) -> str:
        facts = Approved(
            review.state,
            review.content_fingerprint,
            review.audience,
            review.not_before,
            review.reason,
            review.opened_at,
        )
        earliest = review.not_before
        return why_refused(
            intent, facts, "" if earliest is None else in_words(earliest, self._office.terms.zone)
        )

    def override(self, intent: Intent, reason: str, actor: str, now: datetime) -> ApprovedReview:
        """Let `intent` out without approval; raises Refused unless the settings name who may.

        Person and reason stand in the ledger and in the next request to the reviewers.
        """
        office, person = self._office, self._office.terms.emergency_override
        if not person:
            raise Refused(
                "there is no sending without approval here: review.emergency_override in config/distd.toml "
                "names who may, and is empty"
            )
        if not reason.strip():
            raise Refused("an emergency needs its reason, for the ledger and the reviewers")
        with office.database.transaction():
            issue = office.issues.get(intent.issue)
            if not office.editions.all(intent.content_fingerprint):
                raise Refused(
                    f"{issue.name} as it is now was never seen by anybody: "
                    f"`distctl send {issue.name} --test ADDRESS` first, and look at it"
                )
            self._end_open(issue.name, reason, actor, now)
            made = office.reviews.open(
                NewReview(
                    issue=issue,
                    fingerprint=review_fingerprint(intent.content_fingerprint, intent.audience, None),
                    content_fingerprint=intent.content_fingerprint,
                    audience=intent.audience,
                    not_before=None,
                    rule=EMERGENCY,
                    veto=False,
                    author=person,
                ),
                now,
            )
            office.reviews.close(made, ReviewState.APPROVED, reason, now)
            office.note(
                made, "review.overridden", actor, now,
                person=person, reason=reason, fingerprint=made.fingerprint, audience=made.audience,
            )  # fmt: skip
        return ApprovedReview(made.id, f"{person}: {reason}")

    def _end_open(self, issue_name: str, reason: str, actor: str, now: datetime) -> None:
        office, person = self._office, self._office.terms.emergency_override
        for review in office.reviews.of_issue(issue_name):
            if review.state is ReviewState.OPEN:
                locked = office.reviews.lock(review.id)
                self._closing.close(locked, ReviewState.VOID, reason, actor, now, overridden_by=person)


def _nearest(intent: Intent, reviews: Sequence[Review]) -> Review:
    """Return the review that tells most about a refusal: of this content, else an approved one, else the last."""
    same = [each for each in reviews if each.content_fingerprint == intent.content_fingerprint]
    approved = [each for each in reviews if each.state is ReviewState.APPROVED]
    return (same or approved or reviews)[-1]

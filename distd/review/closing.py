"""The end of a review: the state, the ledger, and the letter that tells everybody who was asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distd.mail.quoted import quoted
from distd.review.office import Office
from distd.review.rules import EMERGENCY
from distd.store.outbox import To
from distd.store.tables import Contact, Review, Vote
from distd.store.words import ReviewState, Verdict

OWN_ACTS = (ReviewState.WITHDRAWN, ReviewState.VOID)  # the secretary did it


@dataclass(frozen=True)
class Ballot:
    """One vote as the letters show it."""

    reviewer: str
    by_deputy: str  # the deputy who gave it, else empty
    verdict: Verdict
    counts: bool
    words: list[str]  # as quoted lines


class Closing:
    """Ends reviews."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def close(
        self,
        review: Review,
        state: ReviewState,
        reason: str,
        actor: str,
        now: datetime,
        overridden_by: str = "",
        asked_anew: Collection[Contact] = (),
    ) -> None:
        """End a review as `state`; everybody who was asked is told, and the secretary unless it is their own act.

        Who is `asked_anew` reads of it in the new request, and gets no second letter.
        """
        office = self._office
        votes = office.reviews.votes(review)
        # Why somebody went around the reviewers is told in the next request, whatever became of it since.
        kept = review.reason if review.rule == EMERGENCY else reason
        office.reviews.close(review, state, kept, now)
        office.note(
            review,
            f"review.{state}",
            actor,
            now,
            reason=reason,
            fingerprint=review.fingerprint,
            audience=review.audience,
            not_before=None if review.not_before is None else review.not_before.isoformat(),
            votes={vote.reviewer.address: vote.verdict for vote in votes},
        )
        if not votes:
            return
        values: dict[str, Any] = {"issue": review.issue, "state": state, "reason": reason}
        values |= {"ballots": ballots_of(votes), "overridden_by": overridden_by}
        for contact in _asked(votes):
            if contact in asked_anew:
                continue
            to = To.contact_of(contact)
            called_there = office.called(review, to.language)
            office.outbox.post(
                "review-decided", to, now, to_secretary=False, issue_called=called_there, **values
            )
        if state not in OWN_ACTS:
            called_here = office.called(review, office.outbox.secretary.language)
            office.outbox.tell_secretary(
                "review-decided", now, to_secretary=True, issue_called=called_here, **values
            )


def ballots_of(votes: Sequence[Vote]) -> list[Ballot]:
    """Return votes as the letters show them."""
    return [_ballot(vote) for vote in votes]


def _ballot(vote: Vote) -> Ballot:
    by = vote.voted_by
    return Ballot(
        reviewer=called(vote.reviewer.name, vote.reviewer.address),
        by_deputy=called(by.name, by.address) if by is not None and by.id != vote.reviewer.id else "",
        verdict=vote.verdict,
        counts=vote.counts,
        words=quoted(vote.words),
    )


def _asked(votes: Sequence[Vote]) -> Iterator[Contact]:
    for vote in votes:
        yield vote.reviewer
        if vote.deputy is not None and vote.deputy_asked_at is not None:
            yield vote.deputy


def called(name: str, address: str) -> str:
    """Return how a person is named in a letter."""
    return name or address

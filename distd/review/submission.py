"""An issue is handed to the reviewers, or taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from distd.failures import NotFound, Refused
from distd.mail.addresses import BadAddress, address_key
from distd.review.closing import Closing, called
from distd.review.fingerprint import review_fingerprint
from distd.review.office import Office
from distd.review.requests import Requests
from distd.review.rules import why_not_askable
from distd.store.editions import Edition
from distd.store.reviews import NewReview
from distd.store.tables import Contact, Issue, Review
from distd.store.words import ContactState, ReviewState

LIVE = (ReviewState.OPEN, ReviewState.APPROVED)


@dataclass(frozen=True)
class Submission:
    """What the reviewers are asked about."""

    edition: Edition
    audience: Sequence[str]
    not_before: datetime | None
    author: str  # address; that vote does not count
    actor: str
    findings: Sequence[str] = ()


@dataclass(frozen=True)
class Submitted:
    """What became of a submission."""

    review_id: int
    state: ReviewState
    expires_at: datetime
    asked: list[str]
    left_out: list[str] = field(default_factory=list)  # who could not be asked, and why
    voided: int = 0


class Submissions:
    """Opens and withdraws reviews."""

    def __init__(self, office: Office, requests: Requests, closing: Closing) -> None:
        self._office = office
        self._requests = requests
        self._closing = closing

    def submit(self, wanted: Submission, now: datetime) -> Submitted:
        """Ask the reviewers about exactly this content, audience and earliest time.

        Raises NotFound for an unknown list, Refused when it makes no sense to ask.
        """
        office, edition = self._office, wanted.edition
        self._check_audience(wanted.audience)
        with office.database.transaction():
            issue = office.issues.record(edition.name, edition.newsletter, edition.number, edition.title, now)
            asking = self._asking(issue, wanted)
            self._refuse_unchanged(issue, asking.fingerprint)
            reviewers, left_out = self._reviewers(issue, wanted.author)
            voided = self._void_earlier(issue, reviewers, wanted.actor, now)
            office.editions.save(edition, now)
            review = office.reviews.open(asking, now)
            asked = self._ask(review, reviewers, left_out, now)
            self._note_opened(review, wanted, asked, now)
            if review.rule == "none":
                self._closing.close(review, ReviewState.APPROVED, "the rule is none", wanted.actor, now)
        return Submitted(review.id, review.state, review.expires_at, asked, left_out, voided)

    def withdraw(self, issue_name: str, reason: str, actor: str, now: datetime) -> Review:
        """Take an issue back from the reviewers, or take back its approval while nothing was sent.

        Raises Refused when there is nothing to withdraw.
        """
        office = self._office
        with office.database.transaction():
            office.issues.get(issue_name)
            live = [each for each in office.reviews.of_issue(issue_name) if each.state in LIVE]
            if not live:
                raise Refused(f"{issue_name} is neither with the reviewers nor approved: nothing to withdraw")
            review = office.reviews.lock(live[-1].id)
            if review.state is ReviewState.APPROVED and office.reviews.mailing_started(review):
                raise Refused(
                    f"{issue_name} is already being sent: `distctl mailing` can pause or cancel that"
                )
            self._closing.close(review, ReviewState.WITHDRAWN, reason, actor, now)
        return review

    # ---- parts of a submission

    def _asking(self, issue: Issue, wanted: Submission) -> NewReview:
        terms, content = self._office.terms, wanted.edition.content_fingerprint
        return NewReview(
            issue=issue,
            fingerprint=review_fingerprint(content, wanted.audience, wanted.not_before),
            content_fingerprint=content,
            audience=wanted.audience,
            not_before=wanted.not_before,
            rule=terms.rule,
            veto=terms.veto,
            author=wanted.author,
            findings=wanted.findings,
            expiry=timedelta(days=terms.expiry_days),
        )

    def _reviewers(self, issue: Issue, author: str) -> tuple[list[Contact], list[str]]:
        """Return who is to be asked, and who cannot be; raises Refused when the rule could never be met."""
        terms = self._office.terms
        reviewers, unreachable = self._office.reviews.reviewers(terms.list_name)
        counting = sum(not _is(each, author) for each in reviewers)
        if sentence := why_not_askable(terms.rule, counting, terms.list_name):
            raise Refused(f"{issue.name} cannot be submitted: {sentence}")
        left_out = [f"{called(each.name, each.address)}: {each.state}" for each in unreachable]
        return ([], []) if terms.rule == "none" else (reviewers, left_out)

    def _check_audience(self, audience: Sequence[str]) -> None:
        audiences = self._office.audiences
        known = audiences.list_ids(audience)
        missing = [name for name in audience if name not in known]
        if missing or not audience:
            said = f"there is no list {missing[0]!r} for newsletters" if missing else "the audience is empty"
            raise NotFound(f"{said}; the lists are: {', '.join(audiences.list_names()) or 'none yet'}")

    def _refuse_unchanged(self, issue: Issue, fingerprint: str) -> None:
        for review in self._office.reviews.of_issue(issue.name):
            if review.fingerprint != fingerprint:
                continue
            if review.state is ReviewState.OPEN:
                raise Refused(f"{issue.name} is with the reviewers already, exactly as it is")
            if review.state is ReviewState.APPROVED and not self._is_used_up(review):
                raise Refused(
                    f"{issue.name} is approved already, exactly as it is: `distctl send {issue.name}`"
                )

    def _is_used_up(self, review: Review) -> bool:
        """Say whether an approval was used for a mailing and does not count for another."""
        return self._office.terms.resends_anew and self._office.reviews.mailing_started(review)

    def _void_earlier(self, issue: Issue, asked_anew: Sequence[Contact], actor: str, now: datetime) -> int:
        """End what is open, and what is approved and was not sent: it is no more what will be sent."""
        reviews = self._office.reviews
        live = [
            reviews.lock(each.id)
            for each in reviews.of_issue(issue.name)
            if each.state in LIVE and not reviews.mailing_started(each)
        ]
        for review in live:
            self._closing.close(
                review, ReviewState.VOID, "it was submitted again", actor, now, asked_anew=asked_anew
            )
        return len(live)

    def _ask(
        self, review: Review, reviewers: Sequence[Contact], left_out: list[str], now: datetime
    ) -> list[str]:
        store, asked = self._office.reviews, []
        for reviewer in reviewers:
            counts = not _is(reviewer, review.author)
            deputy = self._deputy(reviewer, reviewers, review.author, left_out) if counts else None
            store.add_vote(review, reviewer, deputy, counts, now)
        for vote in store.votes(review):  # after all are there: the letter names how many count
            self._requests.ask(vote, now)
            asked.append(vote.reviewer.address)
        return asked

    def _deputy(
        self, reviewer: Contact, reviewers: Sequence[Contact], author: str, left_out: list[str]
    ) -> Contact | None:
        """Return who stands in for a reviewer: never the author, nor somebody who has a vote already."""
        address = self._deputies().get(reviewer.address_key)
        if address is None:
            return None
        deputy = self._office.reviews.contact(address)
        if deputy is None:
            raise Refused(
                f"review.deputies: {address}, the deputy of {reviewer.address}, is not in the registry; "
                "`distctl contact add` brings in whom we may write to"
            )
        why = (
            "is the author" if _is(deputy, author)
            else "is a reviewer" if deputy.id in {each.id for each in reviewers}
            else f"is {deputy.state}" if deputy.state is not ContactState.ACTIVE
            else ""
        )  # fmt: skip
        if why:
            left_out.append(f"{address}, deputy of {reviewer.address}: {why}")
        return None if why else deputy

    def _deputies(self) -> dict[str, str]:
        try:
            return {address_key(of): deputy for of, deputy in self._office.terms.deputies.items()}
        except BadAddress as reason:
            raise Refused(f"review.deputies in config/distd.toml: {reason}") from None

    def _note_opened(self, review: Review, wanted: Submission, asked: list[str], now: datetime) -> None:
        self._office.note(
            review,
            "review.opened",
            wanted.actor,
            now,
            fingerprint=review.fingerprint,
            content=review.content_fingerprint,
            audience=review.audience,
            not_before=None if review.not_before is None else review.not_before.isoformat(),
            rule=review.rule,
            veto=review.veto,
            author=review.author,
            asked=asked,
        )


def _is(contact: Contact, address: str) -> bool:
    return bool(contact.address_key == address_key(address))

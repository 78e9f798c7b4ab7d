"""A reviewer's reply: who wrote it, what it says, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distd.mail.addresses import BadAddress, address_key
from distd.mail.authentication import why_not_authentic
from distd.mail.quoted import quoted
from distd.mail.tokens import Purpose
from distd.mail.verdict.grammar import Reading
from distd.mail.verdict.reading import read_verdict
from distd.mail.verdict.topic import Topic
from distd.review.closing import Closing
from distd.review.office import DISTD, Office
from distd.review.requests import Requests
from distd.review.rules import AGAINST, Cast, decide, may_replace
from distd.store.incoming import Incoming
from distd.store.outbox import To
from distd.store.tables import Contact, Review, Vote
from distd.store.words import ReviewState, Verdict

ASK_AGAIN = 3  # unclear answers are asked about so often; then the secretary is told
WORDS_KEPT = 4_000


@dataclass(frozen=True)
class Voter:
    """Who answers for which vote."""

    vote: Vote
    contact: Contact
    review: Review


class Replies:
    """Handles what comes to `review+TOKEN@`."""

    def __init__(self, office: Office, requests: Requests, closing: Closing) -> None:
        self._office = office
        self._requests = requests
        self._closing = closing

    def handle(self, incoming: Incoming) -> str:
        """Count a verdict, or say why it does not count; returns the reason for the record.

        A machine is never answered, and a stranger is told nothing.
        """
        if incoming.message.automatic:
            return f"no verdict: sent by a machine ({incoming.message.automatic})"
        voter = self._voter(incoming)
        if voter is None:
            return "no verdict: the address has no valid token"
        if why := self._why_not_theirs(voter, incoming):
            return self._not_counted(voter, incoming, why)
        if voter.review.state is not ReviewState.OPEN:
            return self._late(voter, incoming)
        return self._counted(voter, incoming)

    def _voter(self, incoming: Incoming) -> Voter | None:
        """Return the one person to whom this token was sent."""
        token = incoming.own.token
        ids = self._office.outbox.tokens.read(Purpose.REVIEW, token) if token else None
        if ids is None or len(ids) != 2:
            return None
        store = self._office.reviews
        vote = store.vote(ids[0])
        if vote is None:
            return None
        review = store.lock(vote.review.id)
        vote = store.vote(ids[0])  # as it is now that nobody else can write
        if vote is None:
            return None
        person = next((each for each in (vote.reviewer, vote.deputy) if each and each.id == ids[1]), None)
        return Voter(vote, person, review) if person else None

    def _why_not_theirs(self, voter: Voter, incoming: Incoming) -> str:
        """Return a word for why this reply is not proven to be the voter's; empty when it is."""
        message, terms = incoming.message, self._office.terms
        try:
            if address_key(message.sender) != voter.contact.address_key:
                return "stranger"
        except BadAddress:
            return "stranger"
        if not terms.trusted_authserv_id:
            return ""
        headers = message.headers_all("Authentication-Results")
        failed = why_not_authentic(headers, terms.trusted_authserv_id, message.sender)
        return "unproven" if failed else ""

    # ---- what does not count

    def _not_counted(self, voter: Voter, incoming: Incoming, why: str) -> str:
        sender = incoming.message.sender or incoming.sender
        self._office.note(
            voter.review, "review.not-counted", DISTD, incoming.received_at,
            why=why, sender=sender, reviewer=voter.contact.address, message=incoming.spool_id,
        )  # fmt: skip
        self._tell_secretary(voter, incoming, why)
        return f"not counted: {why}: from {sender or 'nobody'}, asked was {voter.contact.address}"

    def _late(self, voter: Voter, incoming: Incoming) -> str:
        """Answer once that it is over; an objection that comes late still reaches the secretary."""
        verdict = _reading(voter, incoming).verdict
        self._office.note(
            voter.review, "review.late", _actor(voter), incoming.received_at,
            verdict=verdict, message=incoming.spool_id,
        )  # fmt: skip
        if verdict in AGAINST:
            self._tell_secretary(voter, incoming, "late")
        if not voter.vote.late_noted:
            self._office.reviews.late_noted(voter.vote)
            self._answer("review-late", voter, incoming, state=voter.review.state)
        return f"not counted: the review is {voter.review.state} already"

    def _unclear(self, voter: Voter, incoming: Incoming, evidence: str) -> str:
        count = self._office.reviews.unclear(voter.vote)
        if count <= ASK_AGAIN:
            self._answer("review-unclear", voter, incoming)
        elif count == ASK_AGAIN + 1:
            self._tell_secretary(voter, incoming, "unclear")
        self._office.note(
            voter.review, "review.unclear", _actor(voter), incoming.received_at,
            count=count, message=incoming.spool_id,
        )  # fmt: skip
        return f"unclear: {evidence}"

    # ---- what counts

    def _counted(self, voter: Voter, incoming: Incoming) -> str:
        reading = _reading(voter, incoming)
        given = voter.vote.verdict
        if reading.verdict == "unclear":
            if given is not Verdict.ASKED:
                self._tell_secretary(voter, incoming, "remark")
                return f"a remark beside the verdict {given}"
            return self._unclear(voter, incoming, reading.evidence)
        verdict = Verdict(reading.verdict)
        if given is verdict:
            return f"{verdict}: said again"
        if given is not Verdict.ASKED and not may_replace(given, verdict):
            self._answer("review-stands", voter, incoming, given=given)
            return f"not counted: the first verdict stands: {given}"
        self._cast(voter, incoming, verdict, reading.evidence)
        if not self._decided(voter, incoming.received_at):
            self._answer("review-counted", voter, incoming, verdict=verdict)
        return f"{verdict}: {reading.evidence}"

    def _cast(self, voter: Voter, incoming: Incoming, verdict: Verdict, evidence: str) -> None:
        message, now = incoming.message, incoming.received_at
        words = message.new_text[:WORDS_KEPT]
        replaced = voter.vote.verdict
        self._office.reviews.cast(voter.vote, verdict, voter.contact, words, message.message_id, now)
        self._office.note(
            voter.review, f"vote.{verdict}", _actor(voter), now,
            vote=voter.vote.id, reviewer=voter.vote.reviewer.address, counts=voter.vote.counts,
            evidence=evidence, replaces=None if replaced is Verdict.ASKED else replaced, message=incoming.spool_id,
        )  # fmt: skip

    def _decided(self, voter: Voter, now: datetime) -> bool:
        """Close the review when the rule is met, or cannot be met any more."""
        review = voter.review
        votes = [Cast(vote.verdict, vote.counts) for vote in self._office.reviews.votes(review)]
        decision = decide(review.rule, review.veto, votes)
        if decision.state is ReviewState.OPEN:
            return False
        self._closing.close(review, decision.state, decision.reason, DISTD, now)
        return True

    # ---- letters

    def _answer(self, letter: str, voter: Voter, incoming: Incoming, **values: Any) -> None:
        """Answer the voter, marked as an automatic reply, with the same private address to reply to."""
        self._office.outbox.post(
            letter,
            To.contact_of(voter.contact),
            incoming.received_at,
            reply_to=self._requests.reply_address(voter.vote, voter.contact),
            answers=incoming.message.message_id,
            issue=voter.review.issue,
            counts=voter.vote.counts,
            **values,
        )

    def _tell_secretary(self, voter: Voter, incoming: Incoming, why: str) -> None:
        self._office.outbox.tell_secretary(
            "review-not-counted",
            incoming.received_at,
            issue=voter.review.issue,
            why=why,
            state=voter.review.state,
            reviewer=voter.contact,
            sender=incoming.message.sender or incoming.sender,
            subject=incoming.message.subject,
            words=quoted(incoming.message.new_text),
        )


def _reading(voter: Voter, incoming: Incoming) -> Reading:
    """Read the whole text, since remarks stand between quoted lines and under signatures too."""
    issue = voter.review.issue
    topic = Topic(issue.name, issue.newsletter, issue.number, issue.title, voter.contact.name)
    return read_verdict(incoming.message.text or incoming.message.new_text, topic)


def _actor(voter: Voter) -> str:
    role = "reviewer" if voter.contact.id == voter.vote.reviewer.id else "deputy"
    return f"{role}:{voter.contact.id}"

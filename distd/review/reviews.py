"""The front door of the room: one object that distctl, the daemon and triage share."""

from __future__ import annotations

from datetime import datetime

from distd.review.closing import Closing
from distd.review.office import Office, Specimen, Terms
from distd.review.permission import ApprovedReview, Intent, Permissions
from distd.review.replies import Replies
from distd.review.requests import Requests
from distd.review.rounds import Round, Rounds
from distd.review.submission import Submission, Submissions, Submitted
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox
from distd.store.tables import Review


class Reviews:
    """The reviewers' approval, from the request to the permission to send."""

    def __init__(
        self, database: Database, ledger: Ledger, outbox: Outbox, terms: Terms, specimen: Specimen
    ) -> None:
        """`specimen` fills an issue's template for a reviewer as it is filled for a member."""
        office = Office(database, ledger, outbox, terms, specimen)
        requests, closing = Requests(office), Closing(office)
        self._submissions = Submissions(office, requests, closing)
        self._replies = Replies(office, requests, closing)
        self._rounds = Rounds(office, requests, closing)
        self._permissions = Permissions(office, closing)
        self._database = database

    def submit(self, wanted: Submission, now: datetime) -> Submitted:
        """Ask the reviewers; raises Refused or NotFound when it cannot be asked."""
        return self._submissions.submit(wanted, now)

    def withdraw(self, issue_name: str, reason: str, actor: str, now: datetime) -> Review:
        """Take an issue back; raises Refused when there is nothing to take back."""
        return self._submissions.withdraw(issue_name, reason, actor, now)

    def handle_reply(self, incoming: Incoming) -> str:
        """Handle a message to `review+TOKEN@`; returns the reason for the record."""
        with self._database.transaction():
            return self._replies.handle(incoming)

    def tick(self, now: datetime) -> Round:
        """Remind, ask deputies, and end what has expired."""
        return self._rounds.tick(now)

    def permission(self, intent: Intent) -> ApprovedReview:
        """Return the approval that covers `intent`; raises Refused with the reason in one sentence."""
        return self._permissions.permission(intent)

    def override(self, intent: Intent, reason: str, actor: str, now: datetime) -> ApprovedReview:
        """Let `intent` out without approval, where the settings name who may."""
        return self._permissions.override(intent, reason, actor, now)

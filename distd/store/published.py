"""Issues anybody may read: those that were approved and sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from distd.store.database import Database
from distd.store.tables import Issue, Mailing, Rendition
from distd.store.words import MailingKind


@dataclass(frozen=True)
class PublishedIssue:
    """An issue whose sending has begun, with its languages, the default first."""

    name: str
    newsletter: str
    number: int
    sent_at: datetime
    content_fingerprint: str
    titles: dict[str, str]  # language -> subject


class Published:
    """Reads what was sent; what waits for a review, or for its hour, is not here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def issue(self, name: str) -> PublishedIssue | None:
        """Return the issue called `name` as it was sent last, or None when it never was."""
        return next((issue for issue in self._sent(name)), None)

    def all(self) -> list[PublishedIssue]:
        """Return every issue that was sent, the newest first."""
        newest: dict[str, PublishedIssue] = {}
        for issue in self._sent():
            newest.setdefault(issue.name, issue)
        return sorted(newest.values(), key=lambda issue: issue.sent_at, reverse=True)

    def html(self, issue: PublishedIssue, language: str) -> str:
        """Return the page of an issue."""
        return str(self._rendition(issue, language, Rendition.html).html)

    def pdf(self, issue: PublishedIssue, language: str) -> bytes:
        """Return the PDF of an issue."""
        return bytes(self._rendition(issue, language, Rendition.pdf).pdf)

    def _sent(self, name: str | None = None) -> list[PublishedIssue]:
        # Promise 3: a mailing of kind `issue` has a review, and none starts before that review is approved.
        query = (
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where((Mailing.kind == MailingKind.ISSUE) & Mailing.started_at.is_null(False))
            .order_by(Mailing.started_at.desc(), Mailing.id.desc())
        )
        if name is not None:
            query = query.where(Issue.name == name).limit(1)
        return [
            PublishedIssue(
                mailing.issue.name,
                mailing.issue.newsletter,
                mailing.issue.number,
                mailing.started_at,
                mailing.content_fingerprint,
                self._titles(mailing.content_fingerprint),
            )
            for mailing in query
        ]

    def _titles(self, fingerprint: str) -> dict[str, str]:
        query = (
            Rendition.select(Rendition.language, Rendition.subject)
            .where(Rendition.fingerprint == fingerprint)
            .order_by(Rendition.id)
        )
        return {row.language: row.subject for row in query}

    @staticmethod
    def _rendition(issue: PublishedIssue, language: str, column: object) -> Rendition:
        found: Rendition = (
            Rendition.select(column)
            .where((Rendition.fingerprint == issue.content_fingerprint) & (Rendition.language == language))
            .get()
        )
        return found

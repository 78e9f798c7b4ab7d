"""What the parts of this room share: the tables, the ledger, the outbox, and the terms of reviewing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from distd.letters.writing import day
from distd.mail.template import Template
from distd.store.audiences import Audiences
from distd.store.database import Database
from distd.store.editions import EditionStore
from distd.store.issues import IssueStore
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox, To
from distd.store.reviews import ReviewStore
from distd.store.tables import Review

DISTD = "distd"

#: Fills a template for one reviewer, exactly as a member's message: template, reader, list, issue, moment.
Specimen = Callable[[Template, To, str, str, datetime], bytes]


@dataclass(frozen=True)
class Terms:
    """The rules of reviewing, from the settings."""

    rule: str = "all"
    veto: bool = True
    list_name: str = "cag"
    reminder_days: int = 3
    expiry_days: int = 14
    deputies: Mapping[str, str] = field(default_factory=dict)  # reviewer: deputy, both by address
    trusted_authserv_id: str = ""  # set: a reply must have passed DKIM or DMARC there
    emergency_override: str = ""  # the person who may send without approval; empty: nobody
    resends_anew: bool = False  # whether an approval is used up by its mailing
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))  # of the moments in letters


class Office:
    """The tools of the room."""

    def __init__(
        self, database: Database, ledger: Ledger, outbox: Outbox, terms: Terms, specimen: Specimen
    ) -> None:
        self.database = database
        self.ledger = ledger
        self.outbox = outbox
        self.terms = terms
        self.specimen = specimen
        self.reviews = ReviewStore(database)
        self.issues = IssueStore(database)
        self.editions = EditionStore(database)
        self.audiences = Audiences(database)

    def note(self, review: Review, action: str, actor: str, now: datetime, **detail: object) -> None:
        """Write a decision about a review into the ledger."""
        subject = f"issue:{review.issue.name}"
        self.ledger.append(now, actor, action, subject, review=review.id, **detail)

    def moment(self, at: datetime | None, language: str) -> str:
        """Return a moment as a letter in a language writes it; empty for none."""
        if at is None:
            return ""
        there = at.astimezone(self.terms.zone)
        return (
            f"{day(there, language)}{' ' if language == 'ja' else ', '}{there:%H:%M} ({self.terms.zone.key})"
        )

    def called(self, review: Review, language: str) -> str:
        """Return how an issue is called in a language, or else in its own first one."""
        issue, subjects = review.issue, self.editions.subjects(review.content_fingerprint)
        subject = subjects.get(language) or next(iter(subjects.values()), issue.title)
        # A subject that the editors wrote themselves may name neither.
        return subject if issue.newsletter in subject else f"{issue.newsletter} {issue.number}, {subject}"

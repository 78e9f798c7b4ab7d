"""The tables of the two journeys, one module a subject, in the order in which they can be created."""

from __future__ import annotations

from distd.store.fields import Table
from distd.store.tables.desk import (
    CaseEntry,
    CaseOriginal,
    CaseRoute,
    DeskDigest,
    FaqAnswer,
    QuestionCase,
)
from distd.store.tables.inbound import AutomaticReply, Bounce, Feedback, Inbound
from distd.store.tables.issues import Issue, Rendition, Review, Vote
from distd.store.tables.ledger import LedgerEntry
from distd.store.tables.mailings import (
    Allowance,
    Delivery,
    Mailing,
    MailingBlock,
    MailingWatch,
    Notice,
    Schedule,
    Throttle,
)
from distd.store.tables.registry import Contact, ImportRun, List, Organisation, Subscription

ALL: tuple[type[Table], ...] = (
    LedgerEntry,
    Organisation,
    Contact,
    List,
    Subscription,
    ImportRun,
    Issue,
    Rendition,
    Review,
    Vote,
    Schedule,
    Mailing,
    MailingWatch,
    MailingBlock,
    Notice,
    Delivery,
    Allowance,
    Throttle,
    Inbound,
    Feedback,
    Bounce,
    AutomaticReply,
    QuestionCase,
    CaseOriginal,
    CaseRoute,
    CaseEntry,
    FaqAnswer,
    DeskDigest,
)

__all__ = [
    "ALL",
    "Allowance",
    "AutomaticReply",
    "Bounce",
    "CaseEntry",
    "CaseOriginal",
    "CaseRoute",
    "Contact",
    "Delivery",
    "DeskDigest",
    "FaqAnswer",
    "Feedback",
    "ImportRun",
    "Inbound",
    "Issue",
    "LedgerEntry",
    "List",
    "Mailing",
    "MailingBlock",
    "MailingWatch",
    "Notice",
    "Organisation",
    "QuestionCase",
    "Rendition",
    "Review",
    "Schedule",
    "Subscription",
    "Throttle",
    "Vote",
]

"""The words the tables store: one spelling for table, command, page and log."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

# What waits for no moment is due since then, and not since now: a clock that is set back would delay it.
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


class OrganisationKind(StrEnum):
    MEMBER_BODY = "member_body"
    D_LIAISON = "d_liaison"
    SUBSCRIBER = "subscriber"
    OTHER = "other"


class Category(StrEnum):
    """The six stakeholder categories of the working group."""

    INDUSTRY = "industry"
    GOVERNMENT = "government"
    LABOUR = "labour"
    CONSUMER = "consumer"
    NGO = "ngo"
    OTHER = "other"  # service, support, research and others


class ContactState(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"  # its mail came back too often
    ERASED = "erased"


class JoinPolicy(StrEnum):
    """Who may join a list by mail."""

    CONFIRM = "confirm"  # anybody, after a confirmed request
    CLOSED = "closed"  # the secretary alone adds


class SubscriptionState(StrEnum):
    PENDING = "pending"
    ACTIVE = "active"
    ENDED = "ended"


class Basis(StrEnum):
    """The legal basis of a subscription."""

    MANDATE = "mandate"  # named by a member body
    LIAISON = "liaison"  # liaison agreement
    CONSENT = "consent"  # own consent


class ReviewState(StrEnum):
    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    VOID = "void"  # the text, the audience or the time changed


class Verdict(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    REJECTED = "rejected"
    CHANGES = "changes"


class MailingKind(StrEnum):
    ISSUE = "issue"  # needs a review
    TEST = "test"  # an issue to named addresses of the office, never to a list


class Selection(StrEnum):
    """Who of the audience a mailing goes to."""

    UNREACHED = "unreached"  # whom no other mailing of the same issue has reached or is about to
    EVERYBODY = "everybody"  # the same issue again
    # Resends make up for earlier mailings of the same issue. Whom any of them has reached, or is about to, stays out.
    REFUSED = "refused"  # whose message was refused
    UNKNOWN = "unknown"  # of whose message nobody knows whether it arrived
    NEW = "new"  # whom no mailing has tried to reach: who joined since, or was suspended then

    @property
    def is_resend(self) -> bool:
        """Whether such a mailing makes up for earlier ones."""
        return self in (Selection.REFUSED, Selection.UNKNOWN, Selection.NEW)


class MailingState(StrEnum):
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


class DeliveryState(StrEnum):
    PENDING = "pending"  # deferred, when it has been attempted
    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class Lane(StrEnum):
    """Notices never wait behind a newsletter."""

    NOTICE = "notice"
    MAILING = "mailing"


BOTH_LANES = (Lane.NOTICE, Lane.MAILING)  # in the order in which they are served
NOTICES = (Lane.NOTICE,)


class InboundState(StrEnum):
    HANDLED = "handled"
    HELD = "held"
    DUPLICATE = "duplicate"


class BounceKind(StrEnum):
    HARD = "hard"  # the address is dead
    SOFT = "soft"  # full, busy, blocked


class ScheduleKind(StrEnum):
    NEXT_ISSUE = "next-issue"
    REMINDER = "reminder"
    DIGEST = "digest"


class ScheduleState(StrEnum):
    ACTIVE = "active"
    ASKING = "asking"  # a moment was missed; the secretary decides
    OFF = "off"


class CaseKind(StrEnum):
    """Why a question became a case."""

    MEMBER_BODY = "member_body"  # a member body's to answer, never ours
    CONFIDENTIAL = "confidential"  # a request for drafts, minutes or working documents: declined
    ANSWERABLE = "answerable"  # ours to answer


class CaseState(StrEnum):
    ASKED = "asked"  # waits for the secretary
    ROUTED = "routed"  # with one member body or several
    REMINDED = "reminded"  # a body was reminded
    ANSWERED = "answered"
    CLOSED = "closed"


class EntryKind(StrEnum):
    """One thing that was said in a case, and by whom to whom."""

    ASKED = "asked"  # the asker's question
    ADDED = "added"  # the asker, later
    TO_BODY = "to_body"
    REMINDER = "reminder"
    TO_ASKER = "to_asker"
    FROM_BODY = "from_body"
    ANSWER = "answer"  # what the asker got as the answer
    TO_SECRETARY = "to_secretary"
    FROM_SECRETARY = "from_secretary"
    FROM_OTHER = "from_other"  # somebody who has no part in the case


class FeedbackState(StrEnum):
    NEW = "new"
    READ = "read"
    ANSWERED = "answered"
    ARCHIVED = "archived"

"""What triage says of one message: the kind, why, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from distd.triage.whose.route import Route


class Kind(StrEnum):
    """What a message is."""

    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    CONFIRM = "confirm"
    HELP = "help"
    APPROVAL = "approval"
    FEEDBACK = "feedback"
    QUESTION_ANSWERABLE = "question_answerable"  # ours to answer: dates, stage of the work, resolutions
    QUESTION_MEMBER_BODY = "question_member_body"  # a member body's to answer, never ours
    CONFIDENTIAL_REQUEST = "confidential_request"  # drafts, minutes, working documents: declined and routed
    PRESENTER_REQUEST = "presenter_request"  # somebody looks for a speaker
    EVENT_NOTICE = "event_notice"  # somebody announces an event
    PRESENTER_REGISTRATION = "presenter_registration"  # somebody offers to speak
    SURVEY_RESPONSE = "survey_response"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    SPAM = "spam"
    OTHER = "other"  # for the secretary to read


@dataclass(frozen=True)
class Finding:
    """What a message is, the rule that says so, what it saw, and how sure it is."""

    kind: Kind
    reason: str
    evidence: str = ""
    confidence: float = 1.0  # 0 to 1
    second: Kind | None = None  # the next best guess, where there was one
    # Of an approval: approve, reject, changes; empty when it is none of them, or no approval.
    verdict: str = ""
    topic: str = ""  # of a question: a word of topics.Topic
    route: Route | None = None  # of a question that is a member body's
    sentences: frozenset[int] = frozenset()  # those of the message that a question was found in
    doubted: bool = False  # the kind is no more than the best guess: a person decides what is done

"""Rules on mail that no person wrote: counted, never answered, never obeyed (RFC 3834, section 2)."""

from __future__ import annotations

import re

from distd.mail.addresses import Purpose, same_domain
from distd.mail.message import Message
from distd.mail.verdict.reading import read_verdict
from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece

BOUNCE_ADDRESSES = (Purpose.LIST_BOUNCE, Purpose.NOTICE_BOUNCE)
DESKS = (Purpose.SECRETARY, Purpose.OWNER, Purpose.QUESTIONS, Purpose.POSTMASTER, Purpose.ABUSE)
NOTICE_CHARACTERS = 600

_OF_MAIL = ("from", "sender", "to", "subject", "date", "message-id", "received", "content-type")
_COMPLAINT = re.compile(r"report-type\s*=\s*\"?feedback-report|^message/feedback-report", re.IGNORECASE)
_DELIVERY_REPORT = re.compile(r"report-type\s*=\s*\"?delivery-status|^message/delivery-status", re.IGNORECASE)
_SERVER = re.compile(r"(?:mailer-?daemon|postmaster|mail-?delivery|mdaemon)", re.IGNORECASE)
# Signs of automatic mail that carries news for a person all the same, and answers nobody.
_UNASKED = (
    "list-",
    "mailing-list",
    "x-loop",
    "sent by ",
    "Auto-Submitted: auto-generated",
    "Auto-Submitted: auto-notified",
)


def own_mail_came_back(piece: Piece) -> Finding | None:
    """A notice of ours, forwarded back to us by a mailbox: to act on it would go round for ever."""
    message = piece.message
    _, _, host = message.message_id.strip("<>").rpartition("@")
    if not message.header("auto-submitted") or not same_domain(host, piece.domain):
        return None
    return Finding(Kind.AUTO_REPLY, "a notice of our own came back", message.message_id)


def complaint(piece: Piece) -> Finding | None:
    """A provider's report that a reader marked our mail as unwanted (RFC 5965)."""
    content_type = piece.message.header("content-type")
    if not _COMPLAINT.search(content_type):
        return None
    return Finding(Kind.COMPLAINT, "an abuse report", content_type[:200])


def delivery_report(piece: Piece) -> Finding | None:
    """A mail server's report in the standard form (RFC 3464), wherever it was sent."""
    content_type = piece.message.header("content-type")
    if not _DELIVERY_REPORT.search(content_type):
        return None
    return Finding(Kind.BOUNCE, "a delivery status report", content_type[:200])


def answer_to_bounce_address(piece: Piece) -> Finding | None:
    """What a machine sends to a return path is a report in some form, or a vacation notice; people write there too."""
    if piece.own.purpose not in BOUNCE_ADDRESSES:
        return None
    message = piece.message
    by_server = not message.sender or bool(_SERVER.match(message.sender))
    if not by_server and (sign := vacation_sign(message)):
        return Finding(Kind.AUTO_REPLY, "a vacation notice to a return path", sign)
    is_report = message.reports.is_report
    if not by_server and not is_report and piece.hits("away") and not piece.questioning:
        return Finding(
            Kind.AUTO_REPLY, "says that somebody is away, to a return path", piece.quote(*piece.at("away"))
        )
    if by_server or message.automatic or is_report:
        return Finding(Kind.BOUNCE, "sent to a return path", piece.incoming.recipient)
    return None


def by_bounce_address(piece: Piece) -> Finding | None:
    """A message to a return path that asks and tells nothing: people answer elsewhere, machines there."""
    if piece.own.purpose not in BOUNCE_ADDRESSES or piece.asking:
        return None
    return Finding(
        Kind.AUTO_REPLY, "an answer to a return path that says nothing", piece.incoming.recipient, 0.8
    )


def older_report(piece: Piece) -> Finding | None:
    """A mail server's report in a form of its own, whoever signed it: what can be read as one is one."""
    reports = piece.message.reports
    if reports.complaint is not None:
        return Finding(Kind.COMPLAINT, "an abuse report in a form of its own", reports.complaint.type)
    if not reports.failed and (not reports.is_report or vacation_sign(piece.message)):
        return None
    named = ", ".join(one.address for one in reports.failed)
    return Finding(Kind.BOUNCE, "a mail server's report in its own form", named[:200])


def answering_machine(piece: Piece) -> Finding | None:
    """A machine's answer: counted, never answered, never obeyed."""
    why = piece.message.automatic
    if not why or is_unasked(piece):
        return None
    return Finding(Kind.AUTO_REPLY, "sent by a machine", why)


# Who decides meanwhile: what they approve is not this writer's vote.
_DEPUTY = re.compile(
    r"\b(?:my|our|mein\w*|mon|ma|mi|meu|minha|mio|mia) (?:\w+ )?(?:deputy|colleague|assistant|substitute|stand-in"
    r"|vertret\w*|stellvertret\w*|kolleg\w*|remplacant\w*|collegue|adjoint\w*|suplente|colega|sustitut\w*"
    r"|substitut\w*|sostitut\w*|collega)\b|代理|同事|동료"
)


def away_notice(piece: Piece) -> Finding | None:
    """A short answer that says somebody is away, and asks nothing: a vacation notice without its headers."""
    numbers = piece.at("away")
    short = len(piece.message.new_text) <= NOTICE_CHARACTERS
    if not numbers or not short or piece.questioning or not _answers_us(piece):
        return None
    is_review = piece.own.purpose is Purpose.REVIEW
    own_word = any(not _DEPUTY.search(piece.said[hit.sentence]) for hit in piece.hits("approval"))
    if is_review and (own_word or read_verdict(piece.message.new_text).verdict != "unclear"):
        return None  # a person, in a hurry
    if is_review and any(not _DEPUTY.search(piece.said[number]) for number in piece.asking):
        return None  # a person who asks us to wait
    if piece.hits("praise") or piece.hits("unsubscribe") or piece.hits("subscribe"):
        return None
    return Finding(Kind.AUTO_REPLY, "says that somebody is away, and no more", piece.quote(*numbers), 0.8)


def _answers_us(piece: Piece) -> bool:
    return piece.is_reply or piece.own.purpose in (*BOUNCE_ADDRESSES, Purpose.REVIEW, Purpose.FEEDBACK)


def no_mail(piece: Piece) -> Finding | None:
    """Octets that say neither who wrote nor when nor what about: a database, a picture, noise."""
    if any(map(piece.message.header, _OF_MAIL)):
        return None
    return Finding(Kind.OTHER, "has none of the headers of a mail", piece.incoming.recipient)


def other_machine(piece: Piece) -> Finding | None:
    """Mail of a list or a program: never obeyed; news for the desk is passed on all the same."""
    why = piece.message.automatic
    if not why:
        return None
    if piece.own.purpose in DESKS:
        return Finding(Kind.OTHER, "sent by a machine, with news for a person perhaps", why)
    return Finding(Kind.AUTO_REPLY, "sent by a machine", why)


def is_unasked(piece: Piece) -> bool:
    """Say whether a machine sent this of its own accord, and not as an answer."""
    return piece.message.automatic.startswith(_UNASKED)


def answers_automatically(message: Message) -> str:
    """Return the sign that a message is a machine's answer to one of ours."""
    why = message.automatic
    known = why.startswith(("Auto-Submitted: auto-replied", "calendar", "multipart/report"))
    return why if known else vacation_sign(message)


def vacation_sign(message: Message) -> str:
    """Return the sign of a vacation notice; old bounces have none of them, and some mark themselves auto-replied."""
    why = message.automatic
    is_notice = why.startswith(("automatic reply", "X-Auto-Response-Suppress", "Precedence: auto")) or (
        why.endswith(" header") and not why.startswith(("list-", "mailing-list", "x-loop"))
    )
    return why if is_notice and not message.header("x-failed-recipients") else ""

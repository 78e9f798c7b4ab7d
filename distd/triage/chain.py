"""The chain of rules that say what an inbound message is; the first that matches wins.

Machines come before people: a person may be answered, a machine never (RFC 3834, section 2). A rule sees the
message and the address it came to, and nothing else: no table, clock or log.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from distd.mail.addresses import Purpose, same_domain
from distd.mail.message import Message
from distd.store.incoming import Incoming
from distd.triage.finding import Finding, Kind

__all__ = ["CHAIN", "Finding", "Kind", "find"]


Rule = Callable[[Incoming, str], Finding | None]

_COMMANDS = {
    Purpose.SUBSCRIBE: Kind.SUBSCRIBE,
    Purpose.UNSUBSCRIBE: Kind.UNSUBSCRIBE,
    Purpose.CONFIRM: Kind.CONFIRM,
    Purpose.HELP: Kind.HELP,
}
_BOUNCE_ADDRESSES = (Purpose.LIST_BOUNCE, Purpose.NOTICE_BOUNCE)
_DESKS = (Purpose.SECRETARY, Purpose.OWNER, Purpose.QUESTIONS, Purpose.POSTMASTER, Purpose.ABUSE)
_COMPLAINT = re.compile(r"report-type\s*=\s*\"?feedback-report|^message/feedback-report", re.IGNORECASE)
_DELIVERY_REPORT = re.compile(r"report-type\s*=\s*\"?delivery-status|^message/delivery-status", re.IGNORECASE)
# Signs of automatic mail that carries news for a person all the same, and answers nobody.
_UNASKED = (
    "list-",
    "mailing-list",
    "sent by ",
    "Auto-Submitted: auto-generated",
    "Auto-Submitted: auto-notified",
)


def find(incoming: Incoming, domain: str) -> Finding:
    """Say what a message to our `domain` is."""
    return next(finding for rule in CHAIN if (finding := rule(incoming, domain)) is not None)


def own_mail_came_back(incoming: Incoming, domain: str) -> Finding | None:
    """A notice of ours, forwarded back to us by a mailbox: to act on it would go round for ever."""
    message = incoming.message
    _, _, host = message.message_id.strip("<>").rpartition("@")
    if not message.header("auto-submitted") or not same_domain(host, domain):
        return None
    return Finding(Kind.AUTO_REPLY, "a notice of our own came back", message.message_id)


def complaint(incoming: Incoming, _: str) -> Finding | None:
    """A provider's report that a reader marked our mail as unwanted (RFC 5965)."""
    if not _COMPLAINT.search(incoming.message.header("content-type")):
        return None
    return Finding(Kind.COMPLAINT, "an abuse report", incoming.message.header("content-type")[:200])


def delivery_report(incoming: Incoming, _: str) -> Finding | None:
    """A mail server's report in the standard form (RFC 3464), wherever it was sent."""
    if not _DELIVERY_REPORT.search(incoming.message.header("content-type")):
        return None
    return Finding(Kind.BOUNCE, "a delivery status report", incoming.message.header("content-type")[:200])


def answer_to_bounce_address(incoming: Incoming, _: str) -> Finding | None:
    """Whatever comes to a return path is a report in some form, or somebody's vacation notice."""
    if incoming.own.purpose not in _BOUNCE_ADDRESSES:
        return None
    if sign := _vacation_sign(incoming.message):
        return Finding(Kind.AUTO_REPLY, "a vacation notice to a return path", sign)
    return Finding(Kind.BOUNCE, "sent to a return path", incoming.recipient)


def one_click(incoming: Incoming, _: str) -> Finding | None:
    """A mail program's unsubscribe button (RFC 2369): no words, perhaps a machine, but our own signed token."""
    if incoming.own.purpose is not Purpose.UNSUBSCRIBE or not incoming.own.token:
        return None
    if _answers_automatically(incoming.message):
        return None
    return Finding(Kind.UNSUBSCRIBE, "sent to an unsubscribe address with a token", incoming.recipient)


def machine(incoming: Incoming, _: str) -> Finding | None:
    """Sent by a machine: counted, never answered, never obeyed; news for the desk is passed on all the same."""
    why = incoming.message.automatic
    if not why or (incoming.own.purpose in _DESKS and why.startswith(_UNASKED)):
        return None
    return Finding(Kind.AUTO_REPLY, "sent by a machine", why)


def verdict(incoming: Incoming, _: str) -> Finding | None:
    """A reviewer's answer: only a reviewer was sent this address."""
    if incoming.own.purpose is not Purpose.REVIEW:
        return None
    return Finding(Kind.APPROVAL, "sent to a reviewer's own address", incoming.recipient)


def command(incoming: Incoming, _: str) -> Finding | None:
    """A command is given by the address it is sent to."""
    kind = _COMMANDS.get(incoming.own.purpose)
    return Finding(kind, "sent to a command address", incoming.recipient) if kind else None


def feedback(incoming: Incoming, _: str) -> Finding | None:
    """A reader's reply to an issue."""
    if incoming.own.purpose is not Purpose.FEEDBACK:
        return None
    return Finding(Kind.FEEDBACK, "a reply to the newsletter", incoming.recipient)


def for_the_secretary(incoming: Incoming, _: str) -> Finding:
    """All else is for a person to read."""
    return Finding(Kind.OTHER, "for the secretary to read", incoming.recipient)


CHAIN: tuple[Rule, ...] = (
    own_mail_came_back,
    complaint,
    delivery_report,
    answer_to_bounce_address,
    one_click,
    machine,
    verdict,
    command,
    feedback,
    for_the_secretary,
)


def _answers_automatically(message: Message) -> str:
    """Return the sign that a message is a machine's answer to one of ours."""
    why = message.automatic
    return (
        why
        if why.startswith(("Auto-Submitted: auto-replied", "calendar", "multipart/report"))
        else _vacation_sign(message)
    )


def _vacation_sign(message: Message) -> str:
    """Return the sign of a vacation notice; old bounces have none of them, and some mark themselves auto-replied."""
    why = message.automatic
    is_notice = why.startswith(("automatic reply", "X-Auto-Response-Suppress", "Precedence: auto")) or (
        why.endswith(" header") and not why.startswith(("list-", "mailing-list"))
    )
    return why if is_notice and not message.header("x-failed-recipients") else ""

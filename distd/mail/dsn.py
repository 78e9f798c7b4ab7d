"""What a report on an earlier message says: delivery status (RFC 3464), older bounces, complaints (RFC 5965)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as Parsed
from email.utils import parseaddr
from enum import StrEnum

from flufl.bounce import all_failures

from distd.mail.failed import DEAD, Action, Cause, Complaint, FailedRecipient, Reports
from distd.mail.notice import one_line

__all__ = [
    "DEAD", "Action", "Cause", "Complaint", "FailedRecipient", "Outcome", "Report", "Reports", "read_report",
    "read_reports",
]  # fmt: skip

LOOKED_AT = 20_000  # characters of a report without machine-readable parts
LONGEST_DIAGNOSTIC = 500


class Outcome(StrEnum):
    """What a report says of the message."""

    FAILED = "failed"
    DELAYED = "delayed"  # still being tried: counts nothing
    DELIVERED = "delivered"  # delivered, relayed or expanded: counts nothing
    COMPLAINT = "complaint"  # the reader called it unwanted


@dataclass(frozen=True)
class Report:
    """One report, the worst of its recipients first."""

    outcome: Outcome
    addresses: tuple[str, ...] = ()
    status: str = ""  # enhanced status code (RFC 3463), empty when none is told
    diagnostic: str = ""
    original_message_id: str = ""
    leave_address: str = ""  # the mailto of the original's List-Unsubscribe


_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.-])([45]\d\d)[ -](?=\D)")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+\.\w+")
_MESSAGE_ID = re.compile(r"^message-id:\s*(<[^<>\s]{1,400}>)", re.IGNORECASE | re.MULTILINE)
_LEAVE = re.compile(r"<mailto:([^<>\s?]{1,320})", re.IGNORECASE)
_FAILURE = re.compile(
    r"undeliver|not (be )?deliver|could ?n[o']t be delivered|delivery (has )?fail|returned (mail|to sender)"
    r"|user unknown|unknown user|no such (user|mailbox|recipient)|mailbox (is )?full|over quota|quota exceeded"
    r"|non remis|non distribu|no (se )?(ha )?pud?o? ?entreg|unzustellbar"
    r"|配信できません|送信できません|宛先不明|届きません",
    re.IGNORECASE,
)
_DELAY = re.compile(
    r"delay(ed)?\b|will (continue to )?(be )?re-?tr(y|ied)|still (being )?try|retard|遅延", re.IGNORECASE
)
_ORDER = (Outcome.FAILED, Outcome.DELAYED, Outcome.DELIVERED)


def read_reports(raw: bytes) -> Reports:
    """Return all that a message reports about earlier mail; never raises."""
    report = read_report(raw)
    if report is None:
        return Reports()
    if report.outcome is Outcome.COMPLAINT:
        kind = report.diagnostic.partition(": ")[2]
        return Reports((), Complaint(kind, report.addresses), report.original_message_id, True)
    failed = tuple(
        FailedRecipient(
            address,
            Action(report.outcome),
            report.status,
            report.status[:1] == "5",
            diagnostic=report.diagnostic,
        )
        for address in report.addresses[:1]
    )
    return Reports(failed, None, report.original_message_id, True, report.leave_address)


def read_report(raw: bytes) -> Report | None:
    """Return what a report says, or None when these octets are none (a person's words, a note of absence)."""
    try:
        message = message_from_bytes(raw)
        original_id, leave = _original(message)
        found = _complaint(message) or _delivery_status(message) or _older_kind(message)
    except Exception:
        # The standard library raises on some damaged mail in more ways than can be named; then it tells us nothing.
        return None
    if found is None:
        return None
    return Report(
        found.outcome,
        tuple(one_line(address) for address in found.addresses),
        found.status,
        one_line(found.diagnostic)[:LONGEST_DIAGNOSTIC],
        one_line(original_id),
        one_line(leave),
    )


def _complaint(message: Parsed) -> Report | None:
    for part in _parts(message, "message/feedback-report"):
        fields = _blocks(part)
        kind = next((block.get("feedback-type", "") for block in fields if block.get("feedback-type")), "")
        if kind.strip().lower() == "not-spam":
            return None
        addresses = [
            parseaddr(value)[1]
            for block in fields
            for value in (block.get_all("original-rcpt-to") or [])
            if "@" in value
        ]
        return Report(Outcome.COMPLAINT, tuple(addresses), "", f"complaint: {kind or 'abuse'}")
    return None


def _delivery_status(message: Parsed) -> Report | None:
    """Read the machine-readable part; the first failed recipient speaks for the report."""
    told: list[Report] = []
    for kind in ("message/delivery-status", "message/global-delivery-status"):
        for part in _parts(message, kind):
            told += [report for block in _blocks(part) if (report := _recipient(block))]
    for outcome in _ORDER:
        same = [report for report in told if report.outcome is outcome]
        if same:
            addresses = tuple(dict.fromkeys(a for report in same for a in report.addresses))
            return Report(outcome, addresses, same[0].status, same[0].diagnostic)
    return None


def _recipient(block: Parsed) -> Report | None:
    action = str(block.get("action", "")).strip().lower()
    if action.startswith(("fail", "error")):
        outcome = Outcome.FAILED
    elif action.startswith("delay"):
        outcome = Outcome.DELAYED
    elif action.startswith(("deliver", "relay", "expand")):
        outcome = Outcome.DELIVERED
    else:
        return None
    addresses = []
    for name in ("original-recipient", "final-recipient"):
        value = str(block.get(name, ""))
        address = parseaddr(value.partition(";")[2] or value)[1]
        if "@" in address and address not in addresses:
            addresses.append(address)
    diagnostic = " ".join(str(block.get("diagnostic-code", "")).split())
    status = _STATUS.search(str(block.get("status", "")))
    return Report(outcome, tuple(addresses), _exact(status[1] if status else "", diagnostic), diagnostic)


def _exact(status: str, diagnostic: str) -> str:
    """Prefer the code the far server gave: relays turn a precise one into 5.0.0."""
    told = _STATUS.search(diagnostic)
    if told and (not status or status.endswith(".0.0")) and (not status or told[1][0] == status[0]):
        return told[1]
    return status


def _older_kind(message: Parsed) -> Report | None:
    """Read what flufl.bounce knows, and else the words of a report without a machine-readable part."""
    words = _words(message)
    status = _STATUS.search(words)
    reply = _REPLY.search(words)
    code = status[1] if status else f"{reply[1][0]}.0.0" if reply else ""
    diagnostic = _line_of(words, status or reply)
    delayed, failed = all_failures(message)
    if failed or delayed:
        outcome = Outcome.FAILED if failed else Outcome.DELAYED
        return Report(outcome, _decoded(failed or delayed), code, diagnostic)
    subject = str(message.get("subject", ""))
    if not _FAILURE.search(f"{subject}\n{words}"):
        return None
    if _DELAY.search(subject) or (not code.startswith("5") and _DELAY.search(words)):
        return Report(Outcome.DELAYED, (), code, diagnostic)
    if not code and not _by_postmaster(message):
        return None
    return Report(Outcome.FAILED, tuple(dict.fromkeys(_ADDRESS.findall(words)))[:10], code, diagnostic)


def _by_postmaster(message: Parsed) -> bool:
    sender = parseaddr(str(message.get("from", "")))[1].lower()
    return sender.startswith(("mailer-daemon@", "postmaster@")) or str(message.get("return-path", "")) == "<>"


def _decoded(addresses: Sequence[bytes] | frozenset[bytes]) -> tuple[str, ...]:
    return tuple(sorted(address.decode("ascii", "replace") for address in addresses))


def _line_of(words: str, match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    start = words.rfind("\n", 0, match.start()) + 1
    end = words.find("\n", match.end())
    return words[start : end if end >= 0 else None].strip()


def _words(message: Parsed) -> str:
    """Return the text the reporting server wrote, without the message it returns."""
    texts = []
    for part in _own_parts(message):
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                texts.append(_text(payload, part.get_content_charset()))
    words = "\n".join(texts)[:LOOKED_AT]
    # What follows these lines is our own message, which may speak of anything.
    return re.split(r"(?m)^-{2,} ?(?:this is a copy|original message|the header)[^\n]*$", words, flags=re.I)[
        0
    ]


def _text(payload: bytes, charset: str | None) -> str:
    try:
        return payload.decode(charset or "utf-8", "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")


def _own_parts(message: Parsed) -> Iterator[Parsed]:
    """Walk the parts the reporter wrote: not into an attached message."""
    if message.is_multipart() and message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            if isinstance(part, Parsed):
                yield from _own_parts(part)
    elif message.get_content_maintype() != "message":
        yield message


def _parts(message: Parsed, content_type: str) -> Iterator[Parsed]:
    """Find parts of one type, but not inside a returned message: a bounce of a bounce is not ours to count."""
    if message.get_content_type() == content_type:
        yield message
    elif message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Parsed):
                yield from _parts(part, content_type)


def _blocks(part: Parsed) -> list[Parsed]:
    """Return the groups of fields in a status or feedback part, however the parser left them."""
    payload = part.get_payload()
    if isinstance(payload, list):
        return [block for block in payload if isinstance(block, Parsed)]
    octets = part.get_payload(decode=True)
    groups = re.split(rb"\r?\n[ \t]*\r?\n", octets.strip()) if isinstance(octets, bytes) else []
    return [message_from_bytes(group + b"\n\n") for group in groups]


def _original(message: Parsed) -> tuple[str, str]:
    """Return Message-ID and leave address of the message a report returns, as far as it returns it."""
    for part in message.walk():
        if part is message or part.get_content_type() not in {"message/rfc822", "text/rfc822-headers",
                                                              "message/global", "message/rfc822-headers"}:  # fmt: skip
            continue
        payload = part.get_payload()
        if isinstance(payload, list) and payload and isinstance(payload[0], Parsed):
            headers = payload[0]
        else:
            octets = part.get_payload(decode=True)
            headers = message_from_bytes(octets if isinstance(octets, bytes) else b"")
        identity = re.search(r"<[^<>\s]{1,400}>", str(headers.get("message-id", "")))
        leave = _LEAVE.search(str(headers.get("list-unsubscribe", "")))
        return identity[0] if identity else "", leave[1] if leave else ""
    found = _MESSAGE_ID.search(_body_text(message))
    return (found[1] if found else ""), ""


def _body_text(message: Parsed) -> str:
    """Return the plain text of a report as one piece: older servers paste the returned headers into it."""
    return "\n".join(
        _text(payload, part.get_content_charset())
        for part in _own_parts(message)
        if isinstance(payload := part.get_payload(decode=True), bytes)
    )[:LOOKED_AT]

"""Complaints: the reader, or the provider for the reader, calls mail unwanted (RFC 5965, and forms before it)."""

from __future__ import annotations

import re

from distd.mail.reports.failed import Complaint
from distd.mail.reports.fields import address_in
from distd.mail.reports.parts import Part

_FIELD = re.compile(r"^([A-Za-z-]{3,40})[ \t]*:[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_OLD_SUBJECT = re.compile(
    r"complaint about message from|^(email )?(feedback|abuse) report( for|:)|junk ?mail report", re.IGNORECASE
)
_OLD_SENDER = re.compile(
    r"@(hotmail|microsoft|outlook|live)\.|complaints@|email-abuse|feedback|fbl|scomp@|staff@", re.IGNORECASE
)
_TYPE = re.compile(r"[a-z-]{2,40}", re.IGNORECASE)


def read_complaint(message: Part, returned: Part | None) -> Complaint | None:
    """Return the complaint a message makes, or None; its type tells whether it is one against us."""
    for part in message.own():
        if part.kind == "message/feedback-report":
            return _feedback(part.text, returned)
        if "report-type=feedback-report" in message.header("content-type").replace(
            '"', ""
        ).lower() and re.search(r"^feedback-type:", part.text[:4_000], re.IGNORECASE | re.MULTILINE):
            return _feedback(part.text, returned)
    if returned is None or not _OLD_SUBJECT.search(message.header("subject")):
        return None
    if _OLD_SENDER.search(message.header("from")) or returned.header("x-hmxmroriginalrecipient"):
        return Complaint("abuse", _recipients({}, returned))
    return None


def _feedback(text: str, returned: Part | None) -> Complaint:
    fields: dict[str, list[str]] = {}
    for name, value in _FIELD.findall(text[:50_000]):
        fields.setdefault(name.lower(), []).append(" ".join(value.split()))
    said = _TYPE.match(fields.get("feedback-type", ["abuse"])[0])
    kind = said[0].lower() if said else "abuse"
    return Complaint(kind, _recipients(fields, returned))


def _recipients(fields: dict[str, list[str]], returned: Part | None) -> tuple[str, ...]:
    named = [value for name in ("original-rcpt-to", "removal-recipient") for value in fields.get(name, [])]
    if returned is not None and not any("@" in value and address_in(value) for value in named):
        named = returned.headers_all("x-hmxmroriginalrecipient") or returned.headers_all("x-original-to")[:1]
        named = named or returned.headers_all("to")
    found = [address_in(piece) for value in named[:200] for piece in value.split(",")[:200]]
    return tuple(dict.fromkeys(address for address in found if address and "undisclosed" not in address))

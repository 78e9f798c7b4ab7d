"""What Amazon's mail service reports by e-mail: one object of JSON, with no word around it.

A relay there sends no report of RFC 3464 where its owner has these notifications switched on. They are read as the
fields of a delivery status, so that all that follows is the same.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from distd.mail.reports.failed import Complaint
from distd.mail.reports.fields import RECIPIENTS, Told

LONGEST = 200_000  # characters

_KINDS = ("bounce", "complaint", "delivery")
_IN_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")  # MailboxFull
# A relay breaks long lines so (sendmail's ! and a blank); the object is one long line.
_BROKEN = re.compile(r"!\n ")


@dataclass(frozen=True)
class SesReport:
    """What one notification tells."""

    told: tuple[Told, ...] = ()
    complaint: Complaint | None = None
    message_id: str = ""


def read_ses_report(text: str) -> SesReport | None:
    """Return what a notification says; None where the text is none."""
    text = text.strip()[:LONGEST]
    if not text.startswith("{") or '"' not in text[:8] or "Type" not in text:
        return None
    outer = _object(_BROKEN.sub("", text))
    inner = _object(outer["Message"]) if isinstance(outer.get("Message"), str) else outer
    kind = str(inner.get("notificationType") or inner.get("eventType") or "").lower()
    what = inner.get(kind)
    if kind not in _KINDS or not isinstance(what, dict):
        return None
    told = tuple(_fields(kind, what, one) for one in _recipients(kind, what))
    complaint = None
    if kind == "complaint":
        addresses = tuple(group.addresses[0] for group in told if group.addresses)
        complaint = Complaint(str(what.get("complaintFeedbackType") or "abuse").lower(), addresses)
    return SesReport(() if complaint else told, complaint, _message_id(inner.get("mail")))


def _object(text: str) -> dict[str, Any]:
    """Return the object that stands at the beginning; empty where none can be read."""
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _recipients(kind: str, what: dict[str, Any]) -> list[Any]:
    names = {"bounce": "bouncedRecipients", "complaint": "complainedRecipients", "delivery": "recipients"}
    found = what.get(names[kind])
    return found[:RECIPIENTS] if isinstance(found, list) else []


def _fields(kind: str, what: dict[str, Any], one: Any) -> Told:
    said = one if isinstance(one, dict) else {"emailAddress": one}
    passing = str(what.get("bounceType", "")).lower() == "transient"
    action = "delivered" if kind == "delivery" else said.get("action") or "failed"
    status = said.get("status") or ("" if kind != "bounce" else "4.0.0" if passing else "5.0.0")
    words = said.get("diagnosticCode") or what.get("smtpResponse") or ""
    words = words or _IN_WORDS.sub(" ", str(what.get("bounceSubType", "")))
    fields = {"final-recipient": said.get("emailAddress", ""), "action": action, "status": status}
    return Told({name: str(value) for name, value in (fields | {"diagnostic-code": words}).items()})


def _message_id(mail: Any) -> str:
    """Return the Message-ID that our own mail had, and not the one the service gave it."""
    headers = mail.get("headers") if isinstance(mail, dict) else None
    for header in headers[:200] if isinstance(headers, list) else ():
        if isinstance(header, dict) and str(header.get("name", "")).lower() == "message-id":
            return str(header.get("value", ""))[:400]
    return ""

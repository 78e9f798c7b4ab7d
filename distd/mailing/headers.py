"""The header lines that differ from list to list and from reader to reader.

What the readers of one list share is written once, with slots for each reader's tokens, and folded beforehand as the
longest tokens need it: at 78 columns where a line has a place to fold. Only the To line is written for each reader.
All is ASCII (RFC 2047 for names) unless the reader's own address needs SMTPUTF8. There is no Precedence line: it never
was a standard (RFC 2076), and automatic responders that behave know a list by its List-Id (RFC 3834, section 2;
RFC 5230, section 4.6).
"""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime

from distd.mail.addresses import Addresses, Purpose
from distd.mail.phrase import address_line, folded, phrase
from distd.mail.template import Segment, Slot, hole, parted
from distd.store.mailing_facts import ListFacts

SENDER_ID_LENGTH = 15  # the last field of a Feedback-ID, as large mailbox providers read it
# Letters of the longest tokens: of one id of 63 bits, and of two.
_LONGEST_TOKEN = {Slot.MESSAGE: 31, Slot.FEEDBACK: 31, Slot.LEAVE: 45}


def header_segments(
    listed: ListFacts, issue: str, date: datetime, addresses: Addresses, public_url: str
) -> list[Segment]:
    """Return the complete lines of a list's readers, each ended by CRLF; the first slot is the whole To line."""
    message, feedback = _token(Slot.MESSAGE), _token(Slot.FEEDBACK)
    lines = [
        f"Date: {format_datetime(date)}",
        f"Message-ID: <{issue}.{message}@{addresses.domain}>",
        folded("Reply-To:", addresses.of_house("feedback", feedback)),
        *_list_lines(listed, addresses, public_url),
        folded("Feedback-ID:", f"{issue}:{listed.name}:distd:{sender_id(addresses.domain)}"),
    ]
    text = "".join(f"{line}\r\n" for line in lines)
    for slot in _LONGEST_TOKEN:
        text = text.replace(_token(slot), hole(slot))
    return [Slot.TO, *parted(text.encode("ascii"))]


def recipient_line(name: str, address: str) -> bytes:
    """Return the To line for an address as the wire carries it, ended by CRLF."""
    return f"{address_line('To:', name, address)}\r\n".encode()


def _list_lines(listed: ListFacts, addresses: Addresses, public_url: str) -> list[str]:
    """Return the List- lines: RFC 2919, RFC 2369, and RFC 8058 where there is an https page to leave by."""

    def mailto(purpose: Purpose, token: str | None = None) -> str:
        return f"<mailto:{addresses.of_list(listed.name, purpose, token)}>"

    lines = [
        folded("List-Id:", phrase(listed.title), f"<{listed.name}.{addresses.domain}>"),
        folded("List-Help:", mailto(Purpose.HELP)),
    ]
    if listed.is_open:
        lines.append(folded("List-Subscribe:", mailto(Purpose.SUBSCRIBE)))
    token = _token(Slot.LEAVE)
    leave = mailto(Purpose.UNSUBSCRIBE, token)
    if public_url:
        lines += [
            folded("List-Unsubscribe:", f"{leave},", f"<{public_url}/u/{token}>"),
            folded("List-Archive:", f"<{public_url}/issues/>"),
        ]
        if public_url.startswith("https:"):
            lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")  # RFC 8058: for https alone
    else:
        lines.append(folded("List-Unsubscribe:", leave))
    lines += [folded("List-Owner:", mailto(Purpose.OWNER)), "List-Post: NO"]
    return lines


def sender_id(domain: str) -> str:
    """Return a short word for the domain, as the last field of Feedback-ID wants it: 5 to 15 letters and digits."""
    return "".join(c for c in domain if c.isascii() and c.isalnum())[:SENDER_ID_LENGTH].ljust(5, "0")


def _token(slot: Slot) -> str:
    """Return what stands for a token while lines are folded: as wide as the longest."""
    return hole(slot) * _LONGEST_TOKEN[slot]

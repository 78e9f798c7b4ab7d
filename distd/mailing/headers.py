"""The header lines that differ from reader to reader, as octets ready for the slot of a template.

Everything is written by hand, since a large mailing fills these lines a hundred thousand times; what is written
is ASCII (RFC 2047 for names) unless the reader's own address needs SMTPUTF8, and folded at 78 columns where a
line has a place to fold. There is no Precedence line: it never was a standard (RFC 2076), and automatic
responders that behave know a list by its List-Id (RFC 3834, section 2; RFC 5230, section 4.6).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, quote

from distd.mail.addresses import Addresses, Purpose, mailbox, needs_smtputf8, wire_address
from distd.mail.notice import one_line

COLUMNS = 78
LONGEST_PLAIN_NAME = 50  # a longer name becomes encoded words, which have places to fold
LONGEST_NAME = 200
SENDER_ID_LENGTH = 15  # the last field of a Feedback-ID, as large mailbox providers read it


@dataclass(frozen=True)
class Reader:
    """What the header lines of one message need to know of it."""

    address: str
    name: str
    list_name: str
    list_title: str
    list_is_open: bool  # whether anybody may ask by mail to join
    issue: str
    date: datetime
    message_token: str
    feedback_token: str
    leave_token: str


def header_lines(reader: Reader, addresses: Addresses, public_url: str) -> bytes:
    """Return the complete lines of one reader, each ended by CRLF."""
    lines = [
        _recipient(reader.name, reader.address),
        f"Date: {format_datetime(reader.date)}",
        f"Message-ID: <{reader.issue}.{reader.message_token}@{addresses.domain}>",
        _folded("Reply-To:", addresses.of_house("feedback", reader.feedback_token)),
        *_list_lines(reader, addresses, public_url),
        _folded("Feedback-ID:", f"{reader.issue}:{reader.list_name}:distd:{sender_id(addresses.domain)}"),
    ]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8")


def _list_lines(reader: Reader, addresses: Addresses, public_url: str) -> list[str]:
    """Return the List- lines: RFC 2919, RFC 2369, and RFC 8058 where there is an https page to leave by."""

    def mailto(purpose: Purpose, token: str | None = None) -> str:
        return f"<mailto:{addresses.of_list(reader.list_name, purpose, token)}>"

    lines = [
        _folded("List-Id:", _phrase(reader.list_title), f"<{reader.list_name}.{addresses.domain}>"),
        _folded("List-Help:", mailto(Purpose.HELP)),
    ]
    if reader.list_is_open:
        lines.append(_folded("List-Subscribe:", mailto(Purpose.SUBSCRIBE)))
    leave = mailto(Purpose.UNSUBSCRIBE, reader.leave_token)
    if public_url:
        lines += [
            _folded("List-Unsubscribe:", f"{leave},", f"<{public_url}/u/{reader.leave_token}>"),
            _folded("List-Archive:", f"<{public_url}/issues/>"),
        ]
        if public_url.startswith("https:"):
            lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")  # RFC 8058: for https alone
    else:
        lines.append(_folded("List-Unsubscribe:", leave))
    lines += [_folded("List-Owner:", mailto(Purpose.OWNER)), "List-Post: NO"]
    return lines


def sender_id(domain: str) -> str:
    """Return a short word for the domain, as the last field of Feedback-ID wants it: 5 to 15 letters and digits."""
    return "".join(c for c in domain if c.isascii() and c.isalnum())[:SENDER_ID_LENGTH].ljust(5, "0")


def _recipient(name: str, address: str) -> str:
    name = one_line(name)[:LONGEST_NAME]
    if needs_smtputf8(address):
        return _folded("To:", mailbox(name, address))
    wire = wire_address(address)
    return _folded("To:", _phrase(name), f"<{wire}>") if name else _folded("To:", wire)


def _phrase(text: str) -> str:
    """Return `text` as a phrase (RFC 5322): quoted when plain, encoded words (RFC 2047) when long or not ASCII."""
    text = one_line(text)
    if text.isascii() and len(text) <= LONGEST_PLAIN_NAME:
        return f'"{quote(text)}"'
    encoded: str = Header(text, "utf-8", maxlinelen=COLUMNS - 4, header_name="List-Id").encode(linesep="\r\n")
    return encoded


def _folded(*pieces: str) -> str:
    """Join pieces by spaces, with a line break before a piece that would cross the last column.

    The first piece stays beside the header's name, however long: some programs stumble over an empty first line.
    """
    line = " ".join(pieces[:2])
    column = len(line.rpartition("\r\n")[2])
    for piece in pieces[2:]:
        first, _, last = piece.rpartition("\r\n")
        opening = len(piece.partition("\r\n")[0])
        if column + 1 + opening > COLUMNS:
            line, column = f"{line}\r\n", 0
        line += f" {piece}"
        column = len(last) if first else column + 1 + opening
    return line

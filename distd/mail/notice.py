"""A transactional message as bytes: what a letter says, in an envelope's worth of headers."""

from __future__ import annotations

import hashlib
import re
from binascii import b2a_qp
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from distd.mail.addresses import wire_address
from distd.mail.envelope import LINE_END
from distd.mail.mime import Enclosure, enclosed, header_lines
from distd.mail.phrase import address_line, words_line

_CRLF = b"\r\n"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9._-]{1,60}\Z")
_TEXT = (
    b'Content-Type: text/plain; charset="utf-8"; format="flowed"\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
)
_MESSAGE_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{3,250}>\Z")


@dataclass(frozen=True)
class Attachment:
    """A file that travels with a notice."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class NoticeHeaders:
    """What the headers of a notice need beside its letter."""

    from_name: str
    from_address: str
    to_name: str
    to_address: str
    message_id: str
    date: datetime
    reply_to: str = ""
    # RFC 3834 section 5: auto-replied for an answer to a message, auto-generated for all else we write unasked
    auto_submitted: str = "auto-generated"
    in_reply_to: str = ""
    extra: Sequence[tuple[str, str]] = ()


def compose_notice(
    headers: NoticeHeaders, subject: str, text: str, language: str, attachments: Sequence[Attachment] = ()
) -> bytes:
    """Return the complete message with CRLF line ends; its text is format=flowed (RFC 3676)."""
    lines = [
        address_line("From:", headers.from_name, wire_address(headers.from_address)),
        address_line("To:", headers.to_name, wire_address(headers.to_address)),
        words_line("Subject:", subject),
        f"Date: {format_datetime(headers.date)}",
        f"Message-ID: {headers.message_id}",
    ]
    if headers.reply_to:
        lines.append(address_line("Reply-To:", "", wire_address(headers.reply_to)))
    if is_message_id(headers.in_reply_to):
        lines += [f"In-Reply-To: {headers.in_reply_to}", f"References: {headers.in_reply_to}"]
    lines.append(f"Auto-Submitted: {headers.auto_submitted}")
    lines += [
        f"{name}: {value}" if is_message_id(value) else words_line(f"{name}:", value)
        for name, value in headers.extra
    ]
    lines.append("MIME-Version: 1.0")
    said = (
        f"Content-Language: {language}\r\n".encode()
        + _TEXT
        + b2a_qp(flowed(text).replace("\n", "\r\n").encode())
    )
    parts = [said, *map(_attached, attachments)]
    body = _mixed(parts) if attachments else said
    return "\r\n".join(lines).encode() + _CRLF + body


def _mixed(parts: Sequence[bytes]) -> bytes:
    """Return parts as one body, its header lines first; the boundary follows from them, so it is in none of them."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    boundary = f"=_{digest.hexdigest()[:32]}".encode()
    head = b'Content-Type: multipart/mixed; boundary="' + boundary + b'"\r\n'
    opened = b"".join(b"\r\n--" + boundary + _CRLF + part for part in parts)
    return head + opened + b"\r\n--" + boundary + b"--\r\n"


def _attached(file: Attachment) -> bytes:
    """Return a part; a whole message is never encoded (RFC 2046, section 5.2.1), anything else is."""
    if file.content_type != "message/rfc822" or not _PLAIN_NAME.match(file.filename):
        headers, segments = enclosed(Enclosure(file.filename, file.content_type, file.content))
        return (
            header_lines(headers) + _CRLF + b"".join(piece for piece in segments if isinstance(piece, bytes))
        )
    content = LINE_END.sub(_CRLF, file.content)
    # To a reader whose own address is internationalised, a message may be so too (RFC 6532).
    encoding = "7bit" if content.isascii() else "8bit"
    lines = [
        "Content-Type: message/rfc822",
        f'Content-Disposition: attachment; filename="{file.filename}"',
        f"Content-Transfer-Encoding: {encoding}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def is_message_id(text: str) -> bool:
    """Say whether `text`, which may be a stranger's, is one well-formed msg-id (RFC 5322, section 3.6.4)."""
    return bool(_MESSAGE_ID.match(text)) and text.count("@") == 1


def flowed(text: str) -> str:
    """Space-stuff lines as format=flowed asks (RFC 3676, section 4.4) and end with one newline.

    A line that begins with > is left alone: in a letter it is somebody's words, quoted.
    """
    lines = (line.rstrip() for line in text.strip("\n").split("\n"))
    return "\n".join(f" {line}" if line.startswith((" ", "From ")) else line for line in lines) + "\n"

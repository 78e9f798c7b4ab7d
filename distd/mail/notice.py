"""A transactional message as bytes: what a letter says, in an envelope's worth of headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from distd.mail.addresses import mailbox, needs_smtputf8, wire_address

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
    headers: NoticeHeaders,
    subject: str,
    text: str,
    language: str,
    html: str = "",
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """Return the complete message with CRLF line ends; its text is format=flowed (RFC 3676)."""
    utf8 = needs_smtputf8(headers.to_address)
    policy = SMTPUTF8 if utf8 else SMTP
    message = EmailMessage(policy=policy)
    message["From"] = _address(headers.from_name, headers.from_address)
    if utf8:
        message["To"] = mailbox(headers.to_name, headers.to_address)
    else:
        message["To"] = _address(headers.to_name, wire_address(headers.to_address))
    message["Subject"] = one_line(subject)
    message["Date"] = format_datetime(headers.date)
    message["Message-ID"] = headers.message_id
    if headers.reply_to:
        message["Reply-To"] = headers.reply_to
    if is_message_id(headers.in_reply_to):
        message["In-Reply-To"] = headers.in_reply_to
        message["References"] = headers.in_reply_to
    message["Auto-Submitted"] = headers.auto_submitted
    for name, value in headers.extra:
        message[name] = value
    message.set_content(flowed(text), cte="quoted-printable", params={"format": "flowed"})
    message["Content-Language"] = language  # after the content, which clears what was said of an earlier one
    if html:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
    for attachment in attachments:
        _attach(message, attachment)
    # An attached message stays as it was written, also where its lines are long.
    return message.as_bytes(policy=policy.clone(refold_source="none"))


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    main, _, sub = attachment.content_type.partition("/")
    if attachment.content_type == "message/rfc822":
        # RFC 2046 section 5.2.1: an attached message is never base64, so it goes in as parsed parts.
        if message.get_content_type() != "multipart/mixed":
            message.make_mixed()
        part = EmailMessage(policy=SMTP)
        part["Content-Type"] = "message/rfc822"
        part["Content-Disposition"] = f'attachment; filename="{attachment.filename}"'
        if attachment.content.isascii():
            part.set_payload(attachment.content.decode("ascii"))
        else:  # to a reader whose own address is internationalised (RFC 6532)
            part["Content-Transfer-Encoding"] = "8bit"
            part.set_payload([message_from_bytes(attachment.content, policy=SMTPUTF8)])
        message.attach(part)
        return
    message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=attachment.filename)


def is_message_id(text: str) -> bool:
    """Say whether `text`, which may be a stranger's, is one well-formed msg-id (RFC 5322, section 3.6.4)."""
    return bool(_MESSAGE_ID.match(text)) and text.count("@") == 1


def one_line(text: str) -> str:
    """Return `text` with control characters and line breaks folded to spaces: fit for a header or a log."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


def flowed(text: str) -> str:
    """Space-stuff lines as format=flowed asks (RFC 3676, section 4.4) and end with one newline.

    A line that begins with > is left alone: in a letter it is somebody's words, quoted.
    """
    lines = (line.rstrip() for line in text.strip("\n").split("\n"))
    return "\n".join(f" {line}" if line.startswith((" ", "From ")) else line for line in lines) + "\n"


def _address(name: str, address: str) -> Address:
    user, _, domain = address.rpartition("@")
    return Address(one_line(name), user, domain)

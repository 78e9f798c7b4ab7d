"""A stranger's message in a letter of ours: complete, and unable to harm what carries it."""

from __future__ import annotations

import re

from distd.mail.addresses import needs_smtputf8
from distd.mail.envelope import LINE_END
from distd.mail.message import Message
from distd.mail.notice import Attachment

LINE_OCTETS = 998  # RFC 5322, section 2.1.1


def copy_of(raw: bytes, name: str) -> Attachment:
    """Return the message as an attachment: as message/rfc822 where every relay can carry that, else as a file.

    A message part may not be encoded (RFC 2046, section 5.2.1), so 8-bit text, long lines or null characters
    in it would need a relay that takes them; as a file it travels in base64, and comes out octet for octet.
    """
    if raw.isascii() and b"\x00" not in raw and _is_message(raw):
        lines = LINE_END.split(raw)
        if max(map(len, lines)) <= LINE_OCTETS:
            return Attachment(f"{name}.eml", "message/rfc822", b"\r\n".join(lines))
    return Attachment(f"{name}.eml", "application/octet-stream", raw)


def safe_to_reply(message: Message) -> str:
    """Return the writer's address for Reply-To, or nothing when a machine wrote, or the address is not plain."""
    sender = message.sender
    return "" if message.automatic or not sender.isascii() or needs_smtputf8(sender) else sender


def _is_message(raw: bytes) -> bool:
    return bool(re.match(rb"[!-9;-~]+[ \t]*:", raw))

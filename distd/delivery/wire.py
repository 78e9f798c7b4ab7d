"""A message as it travels after DATA."""

from __future__ import annotations

from distd.mail.envelope import with_crlf


def dot_stuffed(message: bytes) -> bytes:
    """Return the message with CRLF line ends, the last one included, and leading dots doubled (RFC 5321, 4.5.2)."""
    message = with_crlf(message)
    if b"\r\n." in message:
        message = message.replace(b"\r\n.", b"\r\n..")
    return b"." + message if message.startswith(b".") else message

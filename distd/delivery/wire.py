"""A message as it travels after DATA."""

from __future__ import annotations

import re

_LINE_END = re.compile(rb"\r\n|\r|\n")


def dot_stuffed(message: bytes) -> bytes:
    """Return the message with CRLF line ends, the last one included, and leading dots doubled (RFC 5321, 4.5.2).

    A lone CR or LF never leaves: some servers take it for a line end, and so could be told a second message.
    """
    if not message.count(b"\n") == message.count(b"\r") == message.count(b"\r\n"):
        message = _LINE_END.sub(b"\r\n", message)
    if not message.endswith(b"\r\n"):
        message += b"\r\n"
    if b"\r\n." in message:
        message = message.replace(b"\r\n.", b"\r\n..")
    return b"." + message if message.startswith(b".") else message

"""What the relay is handed: one message, from one sender, to one recipient."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message ready for the wire: complete, CRLF line ends, not dot-stuffed. An empty sender means <>."""

    sender: str
    recipient: str
    message: bytes

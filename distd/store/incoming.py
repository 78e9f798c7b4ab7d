"""One inbound message as the stations get it: the envelope, which address of ours it came to, and what was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from distd.mail.addresses import OwnAddress
from distd.mail.message import Message


@dataclass(frozen=True)
class Incoming:
    """One accepted message for one of our addresses."""

    spool_id: str
    sender: str  # of the envelope; empty for <>
    recipient: str
    own: OwnAddress
    received_at: datetime
    message: Message

"""What is kept to prove a wish: how it reached us, when, and what was shown before it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Asking:
    """A wish as it reached us, whatever the door: who, in which language, and the proof of it."""

    address: str
    at: datetime
    channel: str = "mail"  # or web, command
    name: str = ""
    language: str = "en"
    text: str = ""
    message_id: str = ""
    came_to: str = ""  # the address or path it was sent to
    digest: str = ""  # SHA-256 of the request as received
    by_machine: bool = False

    def evidence(self) -> dict[str, Any]:
        """Return what is kept with the subscription."""
        kept = {
            "channel": self.channel,
            "from": self.address,
            "received_at": self.at.isoformat(),
            "message_id": self.message_id,
            "came_to": self.came_to,
            "sha256": self.digest,
        }
        return {key: value for key, value in kept.items() if value}

    def for_ledger(self) -> dict[str, Any]:
        """Return the part that names no person, since the ledger cannot forget."""
        return {key: value for key, value in self.evidence().items() if key in {"channel", "sha256"}}


def digest_of(octets: bytes) -> str:
    """Return the SHA-256 of a request, in hexadecimal."""
    return hashlib.sha256(octets).hexdigest()


def text_version(letter: str, language: str, text: str) -> str:
    """Name the exact wording of a letter, such as `subscribe-confirm/ja:3f2a91c07b44`."""
    return f"{letter}/{language}:{hashlib.sha256(text.encode()).hexdigest()[:12]}"

"""The words in which a report on an earlier message is told: who failed, how, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

#: An enhanced status code of a failure, or of a success (RFC 3463).
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")


class Action(StrEnum):
    """What became of the message for one recipient (RFC 3464, section 2.3.3)."""

    FAILED = "failed"
    DELAYED = "delayed"  # still being tried
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


class Cause(StrEnum):
    """Why a message failed, in one vocabulary for all the servers of the world."""

    UNKNOWN_USER = "unknown_user"
    MOVED = "moved"
    HOST_UNKNOWN = "host_unknown"
    NO_ACCEPT = "no_accept"  # the domain takes no mail at all (RFC 7505)
    MAILBOX_FULL = "mailbox_full"
    TOO_LARGE = "too_large"
    POLICY = "policy"
    SPAM_BLOCK = "spam_block"
    RELAY_DENIED = "relay_denied"
    BLOCKED_SENDER = "blocked_sender"
    RATE_LIMITED = "rate_limited"
    TEMPORARY_NETWORK = "temporary_network"
    EXPIRED = "expired"
    CONTENT = "content"
    SECURITY = "security"
    SUSPENDED = "suspended"
    SYSTEM = "system"
    LOOP = "loop"
    UNCLEAR = "unclear"


# The address is dead: mail to it will never arrive, whoever sends it and whatever it says.
DEAD = frozenset({Cause.UNKNOWN_USER, Cause.MOVED, Cause.HOST_UNKNOWN, Cause.NO_ACCEPT})

# Reports in the form of a complaint that are none: the reader takes mail out of the spam folder (RFC 6430), or the
# owner of a domain is told of failed authentication (RFC 6591 and DMARC's own).
NO_COMPLAINT = frozenset({"not-spam", "auth-failure", "dmarc"})


@dataclass(frozen=True)
class FailedRecipient:
    """What a report says of one recipient."""

    address: str
    action: Action = Action.FAILED
    status: str = ""  # enhanced status code (RFC 3463), empty when none is told
    permanent: bool = False  # the server gave up for good
    hard: bool = False  # the address is dead
    cause: Cause = Cause.UNCLEAR
    diagnostic: str = ""
    final: str = ""  # another address of the same recipient, where one is told: passed on to, or come from


@dataclass(frozen=True)
class Complaint:
    """A reader's, or a provider's, word that mail was not wanted (RFC 5965)."""

    type: str = "abuse"
    recipients: tuple[str, ...] = ()

    @property
    def is_against_us(self) -> bool:
        """Whether a reader does not want our mail; some reports praise it, or speak of how it is signed."""
        return self.type not in NO_COMPLAINT


@dataclass(frozen=True)
class Reports:
    """All that a message reports about earlier mail; of an ordinary message, nothing."""

    failed: tuple[FailedRecipient, ...] = ()  # with the delayed and the delivered: `action` tells
    complaint: Complaint | None = None
    original_message_id: str = ""
    is_report: bool = False
    leave_address: str = ""  # the mailto of the returned message's List-Unsubscribe

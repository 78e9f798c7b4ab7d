"""What a relay offers, and how a message is put to it: the parameters of MAIL and RCPT."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from distd.delivery.outcomes import Refused
from distd.delivery.pipeline import Manner, Transaction
from distd.delivery.wire import dot_stuffed
from distd.mail.envelope import Envelope

About = TypeVar("About")
_NOT_XTEXT = re.compile(rb"[^!-*,-<>-~]")


@dataclass(frozen=True, slots=True)
class Offer:
    """The extensions of one relay that matter to us, as its EHLO names them."""

    pipelining: bool = False  # RFC 2920
    chunking: bool = False  # RFC 3030
    eight_bit: bool = False  # RFC 6152
    smtputf8: bool = False  # RFC 6531
    dsn: bool = False  # RFC 3461
    size: bool = False  # RFC 1870
    size_limit: int = 0  # octets; 0 where it tells none

    @classmethod
    def of(cls, extensions: Mapping[str, str]) -> Offer:
        """Read what aiosmtplib made of the answer to EHLO: keyword in lower case, and its parameter."""
        limit = extensions.get("size", "").strip()
        return cls(
            pipelining="pipelining" in extensions,
            chunking="chunking" in extensions,
            eight_bit="8bitmime" in extensions,
            smtputf8="smtputf8" in extensions,
            dsn="dsn" in extensions,
            size="size" in extensions,
            size_limit=int(limit) if limit.isdigit() else 0,
        )

    def manner(self, chunking: bool = True) -> Manner:
        """Return how to talk to this relay; without `chunking` only by DATA."""
        if not self.pipelining:
            return Manner.LOCKSTEP
        return Manner.CHUNKING if self.chunking and chunking else Manner.PIPELINING


def put(envelope: Envelope, offer: Offer, manner: Manner, about: About) -> Transaction[About] | Refused:
    """Return the transaction for a message, or why this relay cannot take it."""
    if 0 < offer.size_limit < envelope.size:
        size, limit = envelope.size, offer.size_limit
        return Refused(f"552 5.3.4 the message has {size} octets and the relay takes {limit}", "5.3.4")
    if envelope.needs_smtputf8 and not offer.smtputf8:
        return Refused("553 5.6.7 the address needs SMTPUTF8 (RFC 6531), which the relay lacks", "5.6.7")
    sender, recipient = envelope.sender, envelope.recipient
    mail, rcpt = f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>"
    if offer.size:
        mail += f" SIZE={envelope.size}"
    if envelope.needs_smtputf8:
        mail += " SMTPUTF8"
    if offer.eight_bit and not envelope.is_ascii:
        mail += " BODY=8BITMIME"
    if offer.dsn and sender:
        # The headers are enough to find the delivery, and a delay is the relay's affair and not ours.
        mail += " RET=HDRS" + (f" ENVID={xtext(envelope.envid)}" if envelope.envid else "")
        rcpt += " NOTIFY=FAILURE" + (f" ORCPT=rfc822;{xtext(recipient)}" if recipient.isascii() else "")
    body = envelope.segments
    if envelope.has_leading_dots and manner is not Manner.CHUNKING:
        body = (dot_stuffed(b"".join(body)),)
    return Transaction(about, mail.encode(), rcpt.encode(), body, envelope.size)


def xtext(text: str) -> str:
    """Return text as xtext (RFC 3461, section 4): `+`, `=` and all but printable ASCII as +XX, octet by octet."""
    return _NOT_XTEXT.sub(lambda found: b"+%02X" % found[0][0], text.encode()).decode("ascii")

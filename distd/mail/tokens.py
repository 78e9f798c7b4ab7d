"""Short signed tokens for the local part of an address and the path of a link.

A token names one or more row ids for one purpose. It is lower-case unpadded base32, so that it survives the
case folding of careless mail servers, and fits a 64-octet local part (RFC 5321, section 4.5.3.1.1).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

MAC_OCTETS = 10  # 80 bits: far beyond guessing by mail, and short


class Purpose(StrEnum):
    """What the holder of a token may do; a token of one purpose is worthless for another."""

    CONFIRM = "confirm"  # subscription id, generation
    LEAVE = "leave"  # contact id, list id
    LEAVE_CONFIRM = "leave-confirm"  # contact id, list id: asked because From proves nothing
    BOUNCE = "bounce"  # delivery id
    FEEDBACK = "feedback"  # delivery id
    MESSAGE = "message"  # delivery id, in the Message-ID: anybody may see it, so it can do nothing
    REVIEW = "review"  # verdict id
    PROBE = "probe"  # contact id
    CASE = "case"  # case id, role, route id: each party of a case has one of its own


@dataclass(frozen=True)
class Tokens:
    """Makes and reads tokens with the workspace's secret key (32 octets or more)."""

    key: bytes

    def make(self, purpose: Purpose, *ids: int) -> str:
        """Return the token for `ids`, each 0 or more."""
        packed = b"".join(_varint(number) for number in ids)
        return base64.b32encode(packed + self._mac(purpose, packed)).decode("ascii").rstrip("=").lower()

    def read(self, purpose: Purpose, token: str) -> tuple[int, ...] | None:
        """Return the ids of a token made for `purpose`, or None when it is not one of ours."""
        token = token.strip().upper()
        try:
            raw = base64.b32decode(token + "=" * (-len(token) % 8))
        except ValueError:
            return None
        packed, mac = raw[:-MAC_OCTETS], raw[-MAC_OCTETS:]
        if not packed or not hmac.compare_digest(mac, self._mac(purpose, packed)):
            return None
        return _varints(packed)

    def _mac(self, purpose: Purpose, packed: bytes) -> bytes:
        message = purpose.value.encode("ascii") + b"\0" + packed
        return hmac.new(self.key, message, hashlib.sha256).digest()[:MAC_OCTETS]


def _varint(number: int) -> bytes:
    if number < 0:
        raise ValueError(f"a token holds ids of 0 or more, not {number}")
    octets = bytearray()
    while number >= 0x80:
        octets.append(number & 0x7F | 0x80)
        number >>= 7
    octets.append(number)
    return bytes(octets)


def _varints(packed: bytes) -> tuple[int, ...]:
    numbers: list[int] = []
    number = shift = 0
    for octet in packed:
        number |= (octet & 0x7F) << shift
        shift += 7
        if not octet & 0x80:
            numbers.append(number)
            number = shift = 0
    return tuple(numbers)

"""Short signed tokens for the local part of an address and the path of a link.

A token names one or more row ids for one purpose. It is lower-case unpadded base32, so that it survives the
case folding of careless mail servers, and fits a 64-octet local part (RFC 5321, section 4.5.3.1.1).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from distd.mail import base32

MAC_OCTETS = 10  # 80 bits: far beyond guessing by mail, and short
_BLOCK_OCTETS = 64  # of SHA-256
_FILL = [
    bytes(-length % base32.GROUP_OCTETS) for length in range(base32.GROUP_OCTETS)
]  # by length modulo a group

#: How a subject confirms: with the token that a letter of ours asked for.
CONFIRMS = re.compile(r"\bconfirm[\s:_]+([a-z2-7]{18,64})\b", re.IGNORECASE)


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
    CASE = "case"  # case id, role, route id: one for each party; the secretary's: the reply shown


@dataclass(frozen=True)
class Tokens:
    """Makes and reads tokens with the workspace's secret key (32 octets or more)."""

    key: bytes
    _macs: dict[Purpose, _Mac] = field(default_factory=dict, init=False, repr=False, compare=False)

    def make(self, purpose: Purpose, *ids: int) -> str:
        """Return the token for `ids`, each 0 or more."""
        return self.together(purpose)(packed(*ids))[0]

    def together(self, *purposes: Purpose) -> Callable[..., list[str]]:
        """Return a maker of tokens, one of each purpose at once, that takes the `packed` ids of each.

        A mailing makes four for every message. What follows from key and purpose alone is done here, once; and
        their letters are written together.
        """
        macs = [self._mac(purpose) for purpose in purposes]

        def make(*ids: bytes) -> list[str]:
            raws = [each + mac(each) for each, mac in zip(ids, macs, strict=True)]
            letters = base32.encode(b"".join([raw + _FILL[len(raw) % base32.GROUP_OCTETS] for raw in raws]))
            made, at = [], 0
            for raw in raws:
                made.append(letters[at : at + (len(raw) * 8 + 4) // 5])
                at += (len(raw) + 4) // base32.GROUP_OCTETS * base32.GROUP_LETTERS
            return made

        return make

    def read(self, purpose: Purpose, token: str) -> tuple[int, ...] | None:
        """Return the ids of a token made for `purpose`, or None when it is not one of ours."""
        token = token.strip().upper()
        try:
            raw = base64.b32decode(token + "=" * (-len(token) % 8))
        except ValueError:
            return None
        ids, mac = raw[:-MAC_OCTETS], raw[-MAC_OCTETS:]
        if not ids or not hmac.compare_digest(mac, self._mac(purpose)(ids)):
            return None
        return _varints(ids)

    def _mac(self, purpose: Purpose) -> _Mac:
        mac = self._macs.get(purpose)
        if mac is None:
            mac = self._macs[purpose] = _Mac(self.key, purpose)
        return mac


class _Mac:
    """HMAC-SHA-256 (RFC 2104) over a purpose and ids, cut short; key and purpose are hashed once and not each time."""

    __slots__ = ("_inner", "_outer")

    def __init__(self, key: bytes, purpose: Purpose) -> None:
        block = (key if len(key) <= _BLOCK_OCTETS else hashlib.sha256(key).digest()).ljust(
            _BLOCK_OCTETS, b"\0"
        )
        self._inner = hashlib.sha256(
            bytes(octet ^ 0x36 for octet in block) + purpose.value.encode("ascii") + b"\0"
        )
        self._outer = hashlib.sha256(bytes(octet ^ 0x5C for octet in block))

    def __call__(self, ids: bytes) -> bytes:
        inner = self._inner.copy()
        inner.update(ids)
        outer = self._outer.copy()
        outer.update(inner.digest())
        return outer.digest()[:MAC_OCTETS]


def packed(*ids: int) -> bytes:
    """Return ids as octets, each in as few as it needs."""
    return b"".join([_varint(number) for number in ids])


def _varint(number: int) -> bytes:
    """Return seven bits an octet, the lowest first; the highest bit of an octet says that more follow."""
    if number < 0:
        raise ValueError(f"a token holds ids of 0 or more, not {number}")
    if number < 0x80:
        return number.to_bytes(1, "little")
    if number < 0x200000:  # most ids: without the loop
        low, middle, high = number & 0x7F | 0x80, number >> 7 & 0x7F, number >> 14
        return bytes((low, middle | 0x80, high)) if high else bytes((low, middle))
    return bytes((number & 0x7F | 0x80,)) + _varint(number >> 7)


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

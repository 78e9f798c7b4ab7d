"""A message as byte segments with slots: built once per language, filled once per recipient.

What differs between two readers is only the first headers (one slot) and a few plain tokens in the bodies.
A token is `[a-z0-9-]`, which quoted-printable leaves as it is, and stands between soft line breaks of its own:
so no filling can break an encoding or a line length, whatever the script of the text around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.quoprimime import body_encode
from enum import StrEnum

import msgspec


class Slot(StrEnum):
    """What is filled in per recipient."""

    HEADERS = "headers"  # complete header lines of this recipient, each ending in CRLF
    LIST = "list"  # the name of the list
    LEAVE = "leave"  # the token that leaves the list


BODY_SLOTS = (Slot.LIST, Slot.LEAVE)
_FILLING = re.compile(rb"[a-z0-9-]{1,70}\Z")
_MARKER = re.compile(r"xslot([a-z]+)slotx")
_SOFT_BREAK = b"=\r\n"

Segment = bytes | Slot


def marker(slot: Slot) -> str:
    """Return the word that stands for `slot` in text and HTML before encoding; it survives any HTML tool."""
    return f"xslot{slot}slotx"


def quoted_printable(text: str) -> list[Segment]:
    """Encode a body whose slots are marked by `marker` (RFC 2045, section 6.7), with CRLF line ends."""
    segments: list[Segment] = []
    for index, piece in enumerate(_MARKER.split(text.replace("\r\n", "\n"))):
        if index % 2:
            if segments and isinstance(segments[-1], bytes) and not segments[-1].endswith(b"\n"):
                segments.append(_SOFT_BREAK)
            segments += [Slot(piece), _SOFT_BREAK]
        elif piece:
            as_octets = piece.encode().decode("latin-1")
            segments.append(body_encode(as_octets, eol="\r\n").encode("ascii"))
    return segments


@dataclass(frozen=True)
class Template:
    """Segments of bytes with slots between them."""

    segments: tuple[Segment, ...]

    @classmethod
    def of(cls, segments: list[Segment]) -> Template:
        """Join neighbouring bytes, so that filling touches as few objects as there are slots."""
        joined: list[Segment] = []
        for segment in segments:
            if isinstance(segment, bytes) and joined and isinstance(joined[-1], bytes):
                joined[-1] += segment
            else:
                joined.append(segment)
        return cls(tuple(joined))

    def fill(self, values: Mapping[Slot, bytes]) -> list[bytes]:
        """Return the message as a list of byte segments; raises ValueError when a body value is no plain token."""
        for slot in BODY_SLOTS:
            if slot in values and not _FILLING.match(values[slot]):
                raise ValueError(f"slot {slot}: {values[slot]!r} is no plain token")
        return [segment if not isinstance(segment, Slot) else values[segment] for segment in self.segments]

    def pack(self) -> bytes:
        """Return the template as bytes for the store."""
        pairs = [(str(s), b"") if isinstance(s, Slot) else ("", s) for s in self.segments]
        return msgspec.msgpack.encode(pairs)

    @classmethod
    def unpack(cls, packed: bytes) -> Template:
        """Return what `pack` packed."""
        pairs = msgspec.msgpack.decode(packed, type=list[tuple[str, bytes]])
        return cls(tuple(Slot(name) if name else octets for name, octets in pairs))

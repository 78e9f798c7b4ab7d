"""A message as byte segments with slots: built once per language, filled once per recipient.

What differs between two readers is only the first headers (one slot) and a few plain tokens in the bodies.
A token is `[a-z0-9-]`, which quoted-printable leaves as it is, and stands between soft line breaks of its own:
so no filling can break an encoding or a line length, whatever the script of the text around it.

No line of a body begins with a dot, and none with "From ": both are encoded. So a message needs no dot-stuffing on
the wire (RFC 5321, section 4.5.2) and no quoting in a mailbox file, and its octets are touched only once, here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.quoprimime import body_encode
from enum import StrEnum
from functools import cached_property
from operator import itemgetter

import msgspec

from distd.mail.canonical import relaxed_body


class Slot(StrEnum):
    """What is filled in per recipient."""

    HEADERS = "headers"  # complete header lines of this recipient, each ending in CRLF
    LIST = "list"  # the name of the list
    LEAVE = "leave"  # the token that leaves the list
    # within the header lines
    TO = "to"  # the complete line, ending in CRLF
    MESSAGE = "message"  # the token of the Message-ID
    FEEDBACK = "feedback"  # the token of Reply-To


Segment = bytes | Slot
COPIED_OCTETS = 1024  # copying fewer costs less than one more segment to hand to the kernel
BODY_SLOTS = (Slot.LIST, Slot.LEAVE)
_FILLING = re.compile(rb"[a-z0-9-]{1,70}\Z")
_MARKER = re.compile(rf"xslot({'|'.join(BODY_SLOTS)})slotx")
_HOLES = {slot: bytes((number,)) for number, slot in enumerate(Slot, 1)}  # no CR, LF, tab or space among them
_SLOTS = {hole: slot for slot, hole in _HOLES.items()}
_HOLE = re.compile(b"([" + b"".join(_SLOTS) + b"])")
_join = b"".join
_SOFT_BREAK = b"=\r\n"
_DELICATE = re.compile(rb"^(?:\.|From )", re.MULTILINE)
# Encoding the first letter of a line makes it two longer, and 76 is the limit (RFC 2045, section 6.7, rule 5).
_LINE_LENGTH = 76 - 2


def marker(slot: Slot) -> str:
    """Return the word that stands for `slot` in text and HTML before encoding; it survives any HTML tool."""
    return f"xslot{slot}slotx"


def plain_token(value: bytes) -> bytes:
    """Return a value that may stand in a body, else raise ValueError."""
    if not _FILLING.match(value):
        raise ValueError(f"{value!r} is no plain token")
    return value


def hole(slot: Slot) -> str:
    """Return the control character that stands for `slot` while lines are folded or canonicalised."""
    return _HOLES[slot].decode("ascii")


def joined(segments: Sequence[Segment]) -> bytes:
    """Return segments in one piece, a control character in place of each slot; raises ValueError where one is there."""
    for segment in segments:
        if isinstance(segment, bytes) and _HOLE.search(segment):
            raise ValueError("a message with control characters has no slots")
    return b"".join([_HOLES[s] if isinstance(s, Slot) else s for s in segments])


def parted(octets: bytes) -> list[Segment]:
    """Return what `joined` joined: segments, and slots where there are holes."""
    pieces = _HOLE.split(octets)
    return [_SLOTS[piece] if index % 2 else piece for index, piece in enumerate(pieces) if piece]


def quoted_printable(text: str) -> list[Segment]:
    """Encode a body whose slots are marked by `marker` (RFC 2045, section 6.7), with CRLF line ends."""
    segments: list[Segment] = []
    for index, piece in enumerate(_MARKER.split(text.replace("\r\n", "\n"))):
        if index % 2:
            if segments and isinstance(segments[-1], bytes) and not segments[-1].endswith(b"\n"):
                segments.append(_SOFT_BREAK)
            segments += [Slot(piece), _SOFT_BREAK]
        elif piece:
            # Each piece begins a line: the first one, or the one after a slot's soft break.
            encoded = body_encode(piece.encode().decode("latin-1"), _LINE_LENGTH, "\r\n").encode("ascii")
            segments.append(_DELICATE.sub(_first_octet_encoded, encoded))
    return segments


def _first_octet_encoded(found: re.Match[bytes]) -> bytes:
    return b"=%02X%s" % (found[0][0], found[0][1:])


@dataclass(frozen=True)
class Template:
    """Segments of bytes with slots between them."""

    segments: tuple[Segment, ...]

    @classmethod
    def of(cls, segments: list[Segment]) -> Template:
        """Join neighbouring bytes, so that filling touches as few objects as there are slots."""
        merged: list[Segment] = []
        for segment in segments:
            if isinstance(segment, bytes) and merged and isinstance(merged[-1], bytes):
                merged[-1] += segment
            else:
                merged.append(segment)
        return cls(tuple(merged))

    @cached_property
    def octets(self) -> int:
        """The length of all that is not a slot."""
        return sum(len(segment) for segment in self.segments if not isinstance(segment, Slot))

    @cached_property
    def is_ascii(self) -> bool:
        """Whether all that is not a slot is ASCII."""
        return all(segment.isascii() for segment in self.segments if not isinstance(segment, Slot))

    @cached_property
    def has_leading_dots(self) -> bool:
        """Whether a line begins with a dot: never in what `quoted_printable` and base64 made."""
        at_line_start = True
        for segment in self.segments:
            if isinstance(segment, Slot):
                at_line_start = segment is Slot.HEADERS  # whole lines; a token begins with no dot
            elif segment:
                if b"\n." in segment or (at_line_start and segment.startswith(b".")):
                    return True
                at_line_start = segment.endswith(b"\n")
        return False

    @cached_property
    def canonical_body(self) -> tuple[Segment, ...]:
        """The body as DKIM hashes it; raises ValueError where control characters stand in it."""
        body = joined(self.segments).partition(b"\r\n\r\n")[2]
        return tuple(parted(relaxed_body(body)))

    def fill(self, values: Mapping[Slot, bytes]) -> list[bytes]:
        """Return one message as a list of byte segments; raises ValueError when a body value is no plain token.

        For a message now and then; `Form` is for many.
        """
        for slot in BODY_SLOTS:
            if slot in values:
                plain_token(values[slot])
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


class Form:
    """Segments compiled for filling: what is done once for all the messages that are made of it.

    Pieces shorter than `COPIED_OCTETS` are copied together with the values beside them; a longer piece is a segment of
    its own, the same object in every message.
    """

    __slots__ = ("_runs", "_shared")

    def __init__(self, segments: Sequence[Segment], slots: Sequence[Slot]) -> None:
        """Prepare to fill `slots`, in this order; raises KeyError when the segments hold another one."""
        places = {slot: place for place, slot in enumerate(slots)}
        shared: list[bytes] = []
        runs: list[list[int]] = [[]]
        for segment in segments:
            if isinstance(segment, Slot):
                runs[-1].append(places[segment])
                continue
            place = len(slots) + len(shared)
            if len(segment) >= COPIED_OCTETS:
                runs += [[place], []]
            elif runs[-1] and runs[-1][-1] == place - 1 >= len(slots):
                shared[-1] += segment  # two short ones side by side are one
                continue
            else:
                runs[-1].append(place)
            shared.append(segment)
        self._shared = shared
        # A slice gives a list of one, which bytes.join hands on without copying.
        self._runs = [
            itemgetter(*run) if len(run) > 1 else itemgetter(slice(run[0], run[0] + 1)) for run in runs if run
        ]

    def fill(self, values: Sequence[bytes]) -> tuple[bytes, ...]:
        """Return the segments of one message, with one value for each slot."""
        pieces = [*values, *self._shared]
        return tuple([_join(run(pieces)) for run in self._runs])

"""What the relay is handed: one message, from one sender, to one recipient."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from distd.mail.addresses import needs_smtputf8

#: However a line ends.
LINE_END = re.compile(rb"\r\n|\r|\n")


class Envelope(msgspec.Struct, frozen=True, gc=False):
    """A message ready for the wire, and what the wire must know of it.

    Sender and recipient are as the wire carries them (`addresses.wire_address`); an empty sender means <>.

    The segments are the message in order: complete, CRLF line ends and no other CR or LF, CRLF at its end, not
    dot-stuffed. Messages of one mailing share their long segments, so nothing here joins or copies them.
    (msgspec.Struct, not a dataclass: one is made for every message, and a frozen dataclass costs four times as much.)
    """

    sender: str
    recipient: str
    segments: tuple[bytes, ...]
    size: int  # octets, as SIZE counts them: without dot-stuffing (RFC 1870, section 5)
    is_ascii: bool = True  # else BODY=8BITMIME (RFC 6152)
    has_leading_dots: bool = False  # whether a line begins with ".", which DATA must double
    needs_smtputf8: bool = False  # in an address or in the header (RFC 6531)
    envid: str = ""  # names the message in delivery reports (RFC 3461), the same at each attempt; empty: none

    @classmethod
    def of(cls, sender: str, recipient: str, message: bytes, envid: str = "") -> Envelope:
        """Return the envelope of one finished message of any octets; its line ends become CRLF."""
        message = with_crlf(message)
        header = message.partition(b"\r\n\r\n")[0]
        return cls(
            sender,
            recipient,
            (message,),
            len(message),
            message.isascii(),
            message.startswith(b".") or b"\r\n." in message,
            needs_smtputf8(sender) or needs_smtputf8(recipient) or not header.isascii(),
            envid,
        )

    @property
    def message(self) -> bytes:
        """The whole message in one piece: a copy, for those who read it and not for the wire."""
        return b"".join(self.segments)


Draft = Callable[[], Envelope]  # a message that has all it needs and is not written yet


def with_crlf(message: bytes) -> bytes:
    """Return the message with CRLF line ends, the last one included; the same object where all is well.

    A lone CR or LF never leaves: some servers take it for a line end, and so could be told a second message.
    """
    if not message.count(b"\n") == message.count(b"\r") == message.count(b"\r\n"):
        message = LINE_END.sub(b"\r\n", message)
    return message if message.endswith(b"\r\n") else message + b"\r\n"

"""Mail wrapped in something else: Outlook's winmail.dat (TNEF), opaque S/MIME, and PGP."""

from __future__ import annotations

import re
from dataclasses import dataclass

from distd.mail.decoding import text_of
from distd.mail.rtf import decompressed, from_rtf

TNEF_MARK = b"\x78\x9f\x3e\x22"
ATTRIBUTES = 2_000
DEPTH = 12  # how deep the structure of a signed message is looked into
_BODY = 0x0002800C
_TITLE = 0x00018010
_MESSAGE_PROPERTIES = 0x00069003
_PLAIN_BODY = 0x1000
_HTML_BODY = 0x1013
_RTF_BODY = 0x1009  # compressed: all that most of Outlook's mail has
_TEXT_8, _TEXT_16, _BINARY, _OBJECT = 0x001E, 0x001F, 0x0102, 0x000D
_MANY = 0x1000  # of a kind: several values
_FIXED = {0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8, 0x0040: 8,
          0x0048: 16}  # fmt: skip
_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\n(?:[A-Za-z-]+: [^\n]*\n)*\n?(.*?)(?:\n-----BEGIN PGP SIGNATURE-----.*?"
    r"(?:-----END PGP SIGNATURE-----[ \t]*|\Z)|\Z)",
    re.DOTALL | re.MULTILINE,
)
_ENCRYPTED = re.compile(
    r"^-----BEGIN PGP MESSAGE-----.*?(?:^-----END PGP MESSAGE-----[ \t]*$|\Z)", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True)
class Unwrapped:
    """What was found in a wrapping: text, HTML, and the names of files."""

    text: str = ""
    html: str = ""
    files: tuple[str, ...] = ()


def from_tnef(octets: bytes) -> Unwrapped:
    """Read the body and the names of files from a winmail.dat; what is damaged is left out."""
    if not octets.startswith(TNEF_MARK):
        return Unwrapped()
    text = html = ""
    files: list[str] = []
    position = 6
    for _ in range(ATTRIBUTES):
        if position + 9 > len(octets):
            break
        kind = int.from_bytes(octets[position + 1 : position + 5], "little")
        length = int.from_bytes(octets[position + 5 : position + 9], "little")
        value = octets[position + 9 : position + 9 + length]
        position += 9 + length + 2
        if kind == _BODY:
            text = text or text_of(value.rstrip(b"\x00"), "")
        elif kind == _TITLE:
            files.append(text_of(value.rstrip(b"\x00"), "")[:200])
        elif kind == _MESSAGE_PROPERTIES:
            plain, marked = _from_properties(value)
            text, html = text or plain, html or marked
    return Unwrapped(text, html, tuple(files))


def _from_properties(octets: bytes) -> tuple[str, str]:
    """Read the bodies from a list of MAPI properties, as far as its kinds are known."""
    plain = marked = ""
    rtf = b""
    position = 4
    for _ in range(min(int.from_bytes(octets[:4], "little"), ATTRIBUTES)):
        kind, name = (int.from_bytes(octets[position + n : position + n + 2], "little") for n in (0, 2))
        position += 4
        if name >= 0x8000:  # named: an identifier, and a number or a name
            length = int.from_bytes(octets[position + 20 : position + 24], "little")
            named = int.from_bytes(octets[position + 16 : position + 20], "little") == 1
            position += 24 + (_padded(length) if named else 0)
        many, kind = bool(kind & _MANY), kind & ~_MANY
        if kind in _FIXED and not many:
            position += _FIXED[kind]
            continue
        values = int.from_bytes(octets[position : position + 4], "little")
        position += 4
        if kind in _FIXED:
            position += _FIXED[kind] * values
            continue
        if kind not in {_TEXT_8, _TEXT_16, _BINARY, _OBJECT}:
            break
        for _ in range(min(values, ATTRIBUTES)):
            if position + 4 > len(octets):
                break
            length = int.from_bytes(octets[position : position + 4], "little")
            value = octets[position + 4 : position + 4 + length]
            position += 4 + _padded(length)
            if name == _PLAIN_BODY:
                plain = plain or _said(kind, value)
            elif name == _HTML_BODY:
                marked = marked or _said(kind, value)
            elif name == _RTF_BODY:
                rtf = rtf or value
    if rtf and not (plain.strip() or marked.strip()):
        return from_rtf(decompressed(rtf))
    return plain, marked


def _said(kind: int, octets: bytes) -> str:
    said = octets.decode("utf-16-le", "replace") if kind == _TEXT_16 else text_of(octets, "")
    return said.replace("\x00", "")


def _padded(length: int) -> int:
    return length + -length % 4


def from_signed(octets: bytes) -> bytes:
    """Return the message that an opaque S/MIME signature encloses; empty when there is none to be read."""
    found = _octet_strings(octets, 0, len(octets), 0)
    inner = max(found, key=len, default=b"")
    return inner if re.match(rb"(?i)\s*(content-|mime-|from:|subject:)", inner) else b""


def is_enveloped(octets: bytes) -> bool:
    """Say whether the structure names encrypted content (1.2.840.113549.1.7.3)."""
    return b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03" in octets[:64]


def _octet_strings(octets: bytes, start: int, end: int, depth: int) -> list[bytes]:
    """Collect the octet strings of a BER structure; the pieces of one that was cut up are joined."""
    found: list[bytes] = []
    position = start
    while position + 2 <= end and depth < DEPTH and len(found) < ATTRIBUTES:
        tag, length = octets[position], octets[position + 1]
        position += 2
        endless = length == 0x80
        if length > 0x80:
            count = length & 0x7F
            length = int.from_bytes(octets[position : position + count], "big")
            position += count
        stop = end if endless else min(position + length, end)
        if tag == 0x04:
            found.append(octets[position:stop])
        elif tag & 0x20:
            inner = _octet_strings(octets, position, stop, depth + 1)
            found += [b"".join(inner)] if tag == 0x24 else inner
            if endless:
                return [*found, b"".join(inner)]
        position = stop
    return found


def without_pgp(text: str) -> tuple[str, str]:
    """Return the text without the wrapping of PGP, and what of it nobody here can read."""
    if "-----BEGIN PGP" not in text:
        return text, ""
    if "-----BEGIN PGP MESSAGE-----" in text:
        return _ENCRYPTED.sub("", text), "encrypted text (PGP)"
    return _SIGNED.sub(lambda match: re.sub(r"(?m)^- ", "", match[1]), text), "signature (PGP)"

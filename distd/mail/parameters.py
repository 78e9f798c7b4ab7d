"""The parameters of a header, such as a file's name: RFC 2231, and what programs write instead of it."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from distd.mail.decoding import header_text, text_of

CHARACTERS = 8_000  # of a header that are looked at
PIECES = 200

_PARAMETER = re.compile(
    r""";\s*+([!#$&+.^\w-]{1,60}+)(?:\*(\d{1,3}))?(\*)?\s*+=\s*+("(?:[^"\\]|\\.)*+"?|[^;]*+)""", re.DOTALL
)
_EXTENDED = re.compile(r"([^'\s]{0,40})'[^']{0,40}'")  # charset'language'value


def parameter(header: str, name: str) -> str:
    """Return a parameter of a header's raw value, decoded; empty when there is none.

    Where a header gives it twice, the form that can say all letters counts (RFC 6266 section 4.3).
    """
    whole = ""
    pieces: dict[int, tuple[bool, str]] = {}
    for match in _PARAMETER.finditer(header[:CHARACTERS]):
        if match[1].lower() != name:
            continue
        if match[2] or match[3]:
            pieces.setdefault(int(match[2] or 0), (bool(match[3]), _unquoted(match[4])))
        else:
            whole = whole or _unquoted(match[4])
    return _joined(pieces) if pieces else header_text(whole)


def _unquoted(written: str) -> str:
    written = written.strip()
    if not written.startswith('"'):
        return written
    return re.sub(r'\\(["\\])', r"\1", written[1:].removesuffix('"'))


def _joined(pieces: dict[int, tuple[bool, str]]) -> str:
    """Put the pieces of a value together; what comes after a missing one is lost."""
    charset = ""
    octets: list[bytes] = []
    for number in range(PIECES):
        if number not in pieces:
            break
        extended, written = pieces[number]
        if number == 0 and extended and (prefix := _EXTENDED.match(written)):
            charset, written = prefix[1], written[prefix.end() :]
        raw = written.encode("utf-8", "surrogateescape")
        octets.append(unquote_to_bytes(raw) if extended else raw)
    return header_text(text_of(b"".join(octets), charset))

"""The relaxed forms of header and body under which a DKIM signature holds (RFC 6376, section 3.4)."""

from __future__ import annotations

import re

_WHITE = re.compile(rb"[ \t]+")
_BETWEEN_FIELDS = re.compile(rb"\r\n(?![ \t])")


def fields(header: bytes) -> list[bytes]:
    """Return the fields of a header, folds included, without their last line ends."""
    return [field for field in _BETWEEN_FIELDS.split(header) if b":" in field]


def relaxed_field(field: bytes) -> bytes:
    """Return a field as it is signed: name in lower case, value on one line, white space as one space (3.4.2)."""
    name, _, value = field.partition(b":")
    return name.rstrip(b" \t").lower() + b":" + relaxed_value(value) + b"\r\n"


def relaxed_value(value: bytes) -> bytes:
    """Return a field's value as it is signed."""
    return _WHITE.sub(b" ", value.replace(b"\r\n", b"")).strip(b" ")


def relaxed_body(body: bytes) -> bytes:
    """Return a body, its lines ended by CRLF, as it is signed: no white space twice or at a line's end (3.4.4)."""
    body = _WHITE.sub(b" ", body).replace(b" \r\n", b"\r\n")
    end = len(body)
    while body.endswith(b"\r\n", 0, end):
        end -= 2
    if not end:
        return b""
    return body if end == len(body) - 2 else body[:end] + b"\r\n"

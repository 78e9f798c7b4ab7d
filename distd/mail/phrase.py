"""A name as a header can carry it: quoted while it is short and plain, else encoded words; and where lines fold."""

from __future__ import annotations

import re
from binascii import b2a_base64

from distd.mail.notice import one_line

COLUMNS = 78
LONGEST_QUOTED = 50  # a longer name becomes encoded words, which have places to fold
# Of text in one encoded word. In base64, framed, that is 64 columns: room for the name of a header before it
# (RFC 2047, section 2: 75 for a word, 76 for its line).
_WORD_OCTETS = 39
_ESCAPED = re.compile(r'["\\]')


def phrase(text: str) -> str:
    """Return `text` on one line as a phrase (RFC 5322), in ASCII; a long one has line breaks where it may fold."""
    text = one_line(text)
    if text.isascii() and len(text) <= LONGEST_QUOTED:
        return quoted(text)
    return "\r\n ".join(_encoded_words(text.encode()))


def quoted(text: str) -> str:
    """Return `text` as a quoted-string (RFC 5322, section 3.2.4)."""
    if '"' in text or "\\" in text:
        text = _ESCAPED.sub(r"\\\g<0>", text)
    return f'"{text}"'


def folded(*pieces: str) -> str:
    """Join pieces by spaces, with a line break before a piece that would cross the last column.

    The first piece stays beside the header's name, however long: some programs stumble over an empty first line.
    """
    line = " ".join(pieces[:2])
    column = len(line.rpartition("\r\n")[2])
    for piece in pieces[2:]:
        first, _, last = piece.rpartition("\r\n")
        opening = len(piece.partition("\r\n")[0])
        if column + 1 + opening > COLUMNS:
            line, column = f"{line}\r\n", 0
        line += f" {piece}"
        column = len(last) if first else column + 1 + opening
    return line


def _encoded_words(octets: bytes) -> list[str]:
    """Return UTF-8 as encoded words, none of which ends within a character (RFC 2047, section 5)."""
    words, start = [], 0
    while start < len(octets):
        end = start + _WORD_OCTETS
        while end < len(octets) and octets[end] & 0xC0 == 0x80:
            end -= 1
        words.append(f"=?utf-8?b?{b2a_base64(octets[start:end], newline=False).decode('ascii')}?=")
        start = end
    return words

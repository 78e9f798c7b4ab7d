"""Names and words as a header can carry them: as they are while they are short and plain, else encoded; and folded."""

from __future__ import annotations

import re
from binascii import b2a_base64

COLUMNS = 78
LONGEST_NAME = 200
LONGEST_WORD = 900  # RFC 5322 section 2.1.1 allows 998 octets between places to fold
LONGEST_QUOTED = 50  # a longer name becomes encoded words, which have places to fold
# Of text in one encoded word. In base64, framed, that is 64 columns: room for the name of a header before it
# (RFC 2047, section 2: 75 for a word, 76 for its line).
_WORD_OCTETS = 39
_ESCAPED = re.compile(r'["\\]')


def one_line(text: str) -> str:
    """Return `text` with control characters and line breaks folded to spaces: fit for a header or a log."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


def address_line(field: str, name: str, address: str) -> str:
    """Return the line of a field such as `To:` with one mailbox, its address as the wire carries it."""
    name = one_line(name)[:LONGEST_NAME]
    if not name:
        return f"{field} {address}"
    # An 8-bit address forces an RFC 6532 header, so the name may be written as it is.
    return folded(field, phrase(name) if address.isascii() else quoted(name), f"<{address}>")


def words_line(field: str, text: str) -> str:
    """Return the line of a field of free text, such as `Subject:`."""
    text = one_line(text)
    words = text.split(" ")
    # What looks like an encoded word would be decoded by its reader.
    if text.isascii() and "=?" not in text and max(map(len, words)) <= LONGEST_WORD:
        return folded(field, *words)
    return f"{field} " + "\r\n ".join(_encoded_words(text.encode()))


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

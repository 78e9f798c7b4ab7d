"""Octets as text, whatever was declared: real mail lies about its charsets."""

from __future__ import annotations

import binascii
import codecs
import re
from base64 import b64decode
from quopri import decodestring

# What senders say, and what they mean: the superset their programs really write.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "iso2022_jp": "iso2022_jp_ext",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "tis-620": "cp874",
}
_UNKNOWN = {"unknown-8bit", "x-unknown", "8bit", "default", ""}
# Python has codecs that are no charsets of mail; some take time quadratic in the text, or yield half characters.
_NO_CHARSET = {
    "utf-7",
    "punycode",
    "idna",
    "unicode_escape",
    "raw_unicode_escape",
    "undefined",
    "mbcs",
    "oem",
}
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_ENCODED_WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")


def text_of(octets: bytes, charset: str) -> str:
    """Decode `octets`, declared to be in `charset`; never raises, and never yields a null character."""
    return _decoded(octets, charset).replace("\x00", "")


def _decoded(octets: bytes, charset: str) -> str:
    octets = octets.removeprefix(codecs.BOM_UTF8)
    codec = _codec(charset)
    if not octets.isascii():
        # Text in any other charset is all but never valid UTF-8 by accident.
        try:
            return octets.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for candidate in (codec, "cp1252"):
        try:
            return octets.decode(candidate)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return octets.decode(codec if codec != "utf-8" else "latin-1", "replace")


def _codec(charset: str) -> str:
    charset = charset.strip("\"' \t").lower()
    if charset in _UNKNOWN:
        return "utf-8"
    try:
        name = codecs.lookup(charset)
    except (LookupError, ValueError, UnicodeError):
        return _MEANT.get(charset, "utf-8")
    if name.name.replace("-", "_") in _NO_CHARSET or not getattr(name, "_is_text_encoding", True):
        return "utf-8"
    return _MEANT.get(name.name, name.name)


def header_text(value: str) -> str:
    """Return a header's value, unfolded, with encoded words (RFC 2047) and raw 8-bit octets decoded."""
    value = eight_bit(value).replace("\r", "").replace("\n", "")
    if "=?" in value:
        value = _join_words(_BETWEEN_WORDS.sub(r"\1", value))
    # An encoded word may hide line breaks, which no header of ours must ever get.
    return _CONTROLS.sub(" ", value).strip()


def eight_bit(value: str) -> str:
    """Return text of the standard library, whose raw octets hide as surrogates, with those octets decoded."""
    if value.isascii():
        return value
    try:
        return text_of(value.encode("ascii", "surrogateescape"), "utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode("utf-8")


def _join_words(value: str) -> str:
    """Decode encoded words; neighbours in one charset are joined first, since some cut characters in two."""
    pieces: list[str] = []
    pending, charset, position = b"", "", 0
    for match in _ENCODED_WORD.finditer(value):
        between = value[position : match.start()]
        if between or match[1].lower() != charset:
            pieces.append(text_of(pending, charset) if pending else "")
            pending, charset = b"", match[1].lower()
        pieces.append(between)
        pending += _word_octets(match[2], match[3])
        position = match.end()
    pieces.append(text_of(pending, charset) if pending else "")
    pieces.append(value[position:])
    return "".join(pieces)


def _word_octets(encoding: str, encoded: str) -> bytes:
    octets = encoded.encode("utf-8", "replace")
    if encoding in "qQ":
        return decodestring(octets, header=True)
    try:
        return b64decode(octets + b"=" * (-len(octets) % 4))
    except binascii.Error:
        return octets

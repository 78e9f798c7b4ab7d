"""Octets as text, whatever was declared: real mail lies about its charsets."""

from __future__ import annotations

import binascii
import codecs
import re
from base64 import b64decode
from functools import lru_cache

from distd.mail.charsets import codec_of, from_jis, is_japanese_escape
from distd.mail.undeclared import charset_of

UTF7_OCTETS = 100_000  # Python's codec slows down with its length
DAMAGE = 0.05  # this part of the letters may be damaged, and it is UTF-8 all the same

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# All but what parts lines and columns: read on a terminal, the others can clear it, rename it, or write its clipboard.
_COMMANDS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+")
_ENCODED_WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)(?:\?=|\?$|$)")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_SPACED_BREAK = re.compile(rb"=[ \t]++(?=\r?\n|$)")
_CJK = {"gb18030", "cp949", "big5hkscs", "cp932", "euc_jp", "cp950"}


def text_of(octets: bytes, charset: str) -> str:
    """Decode `octets`, declared to be in `charset`; never raises, and yields nothing that commands a terminal."""
    return without_commands(_decoded(octets, charset))


def without_commands(text: str) -> str:
    """Return the text without control characters, but for those that part lines and columns."""
    return _COMMANDS.sub("", text)


def _decoded(octets: bytes, charset: str) -> str:
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")
    ):  # fmt: skip
        if octets.startswith(mark):
            octets, charset = octets[len(mark) :], codec
            break
    codec = codec_of(charset)
    if is_japanese_escape(octets) and codec in {"utf-8", "iso2022_jp", "cp1252", "cp932", "euc_jp"}:
        return from_jis(octets)
    if codec == "utf-7":
        return _without_surrogates(octets[:UTF7_OCTETS].decode("utf-7", "replace"))
    if octets.isascii() and not codec.startswith(("utf-16", "utf-32", "hz")):
        return octets.decode("ascii")
    if (text := _as_utf8(octets, codec)) is not None:
        return text
    for candidate in (codec, *_SISTERS.get(codec, ())):
        try:
            return _without_surrogates(octets.decode(candidate))
        except (UnicodeError, LookupError, ValueError):
            continue
    return _at_last(octets, codec)


_SISTERS: dict[str, tuple[str, ...]] = {
    "utf-8": (),
    "euc_jp": ("euc_jis_2004", "cp932"),
    "cp932": ("euc_jp", "shift_jis_2004"),
    "iso2022_jp": ("cp932", "euc_jp"),
    "big5hkscs": ("cp950", "gb18030"),
    "gb18030": ("big5hkscs",),
}


def _as_utf8(octets: bytes, codec: str) -> str | None:
    """Return the text where it is UTF-8: text in any other charset is all but never valid UTF-8 by accident."""
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if codec in _CJK and all(character < "\u0800" for character in text):
        # Two octets a character is what these charsets look like too: then the word of the sender counts.
        try:
            return octets.decode(codec)
        except UnicodeDecodeError:
            return text
    return text


def _at_last(octets: bytes, codec: str) -> str:
    """Decode what fits nothing whole: UTF-8 with a damaged place, a charset told by its letters, one octet a letter."""
    damaged = octets.decode("utf-8", "replace")
    beyond = sum(character > "\x7f" for character in damaged)
    if damaged.count("\ufffd") <= max(1, DAMAGE * beyond) and beyond > damaged.count("\ufffd"):
        return damaged
    if codec in _CJK:
        return octets.decode(codec, "replace")
    if codec == "utf-8" and (guessed := charset_of(octets)):
        return _without_surrogates(octets.decode(guessed, "replace"))
    letters = _letters(codec if codec.startswith(("cp", "iso8859", "koi8", "mac")) else "cp1252")
    return "".join(map(letters.__getitem__, octets))


@lru_cache(maxsize=64)
def _letters(codec: str) -> tuple[str, ...]:
    """Return what each octet means; one that the charset leaves open is a control character, as browsers have it."""
    letters: list[str] = []
    for octet in range(256):
        try:
            letters.append(bytes((octet,)).decode(codec))
        except (UnicodeError, LookupError):
            letters.append(chr(octet))
    return tuple(letters)


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text


def header_text(value: str) -> str:
    """Return a header's value, unfolded, with encoded words (RFC 2047) and raw 8-bit octets decoded."""
    value = eight_bit(value).replace("\r", "").replace("\n", "")
    if "=?" in value:
        value = _join_words(_BETWEEN_WORDS.sub(r"\1", value))
    elif "\x1b$" in value:
        value = from_jis(value.encode("utf-8", "replace"))
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
        return from_quoted_printable(octets.replace(b"_", b" "))
    return from_base64(octets)


def from_base64(octets: bytes) -> bytes:
    """Decode base64 as far as it goes: what is no base64 within it is passed over."""
    letters = _NO_BASE64.sub(b"", octets.partition(b"=")[0] if octets.count(b"=") < 3 else octets)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    try:
        return b64decode(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return octets


def from_quoted_printable(octets: bytes) -> bytes:
    """Decode quoted-printable; what is none stays as it is."""
    return binascii.a2b_qp(_SPACED_BREAK.sub(b"=", octets))


def from_uuencode(octets: bytes) -> bytes:
    """Decode what stands between `begin` and `end`, leaving out damaged lines."""
    decoded: list[bytes] = []
    within = False
    for line in octets.split(b"\n"):
        line = line.rstrip(b"\r")
        if not within:
            within = line.startswith(b"begin ")
        elif line in {b"end", b"`"}:
            break
        else:
            try:
                decoded.append(binascii.a2b_uu(line))
            except binascii.Error:
                continue
    return b"".join(decoded) if within else octets

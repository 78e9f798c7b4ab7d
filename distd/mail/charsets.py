"""What senders call a charset, and the superset that their programs really write."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_MEANT = {
    "ascii": "utf-8",  # who says so and writes more, declares nothing
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "iso8859-6": "cp1256",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "iso2022_jp_1": "iso2022_jp",
    "iso2022_jp_2": "iso2022_jp",
    "iso2022_jp_3": "iso2022_jp",
    "iso2022_jp_2004": "iso2022_jp",
    "iso2022_jp_ext": "iso2022_jp",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
}
# Names that Python's codecs do not know.
_NAMES = {
    "iso-8859-8-i": "cp1255", "iso-8859-8-e": "cp1255", "logical": "cp1255", "iso-8859-6-i": "cp1256",
    "x-sjis": "cp932", "x-sjis-jp": "cp932", "sjis-win": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932",
    "x-euc-jp": "euc_jp", "eucjp-win": "euc_jp", "eucjpms": "euc_jp", "iso-2022-jp-ms": "iso2022_jp",
    "cp50220": "iso2022_jp", "cp50221": "iso2022_jp", "cp50222": "iso2022_jp", "csiso2022jp": "iso2022_jp",
    "x-gbk": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030", "x-x-big5": "big5hkscs",
    "x-windows-949": "cp949", "ks_c_5601-1987": "cp949", "windows-874": "cp874", "x-windows-874": "cp874",
    "thai": "cp874", "unicode-1-1-utf-7": "utf-7", "unicode-1-1-utf-8": "utf-8", "utf8mb4": "utf-8",
    "x-mac-roman": "mac_roman", "macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic", "x-cp1252": "cp1252",
    "ansi": "cp1252", "x-ansi": "cp1252", "iso-8859-1-windows": "cp1252", "koi": "koi8-r", "koi8": "koi8-r",
    "visual": "cp1255", "x-user-defined": "cp1252", "unicode": "utf-16",
}  # fmt: skip
_UNKNOWN = {"unknown-8bit", "x-unknown", "unknown", "8bit", "binary", "default", "none", ""}
# Python has codecs that are no charsets of mail; some take time quadratic in the text, or yield half characters.
_NO_CHARSET = {"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
_NAME = re.compile(r"[a-z0-9][a-z0-9_.:\-]{0,40}")
_ESCAPE = re.compile(rb"\x1b(\$\(?[@BD]|\([BJIH])")


def codec_of(charset: str) -> str:
    """Return the codec to read a declared charset with; UTF-8 where none, or none of mail, was declared."""
    found = _NAME.search(charset.strip("\"' \t").lower())
    name = found[0].rstrip("._:-") if found else ""
    if name in _UNKNOWN:
        return "utf-8"
    if name in _NAMES:
        return _NAMES[name]
    try:
        known = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        numbered = re.fullmatch(r"(?:x-)?(?:windows|win|cp|ms|ibm)[-_]?(\d{3,4})\D.*", name)
        return codec_of(f"cp{numbered[1]}") if numbered else "utf-8"
    if known.name.replace("-", "_") in _NO_CHARSET or not getattr(known, "_is_text_encoding", True):
        return "utf-8"
    return _MEANT.get(known.name, known.name)


def is_japanese_escape(octets: bytes) -> bool:
    """Say whether the octets are 7-bit Japanese, whatever they are declared to be."""
    return b"\x1b$" in octets or b"\x1b(I" in octets


def from_jis(octets: bytes) -> str:
    """Decode ISO-2022-JP with half-width kana and the characters of vendors, which Python's codec refuses."""
    pieces: list[str] = []
    mode, position = b"(B", 0
    for match in _ESCAPE.finditer(octets):
        pieces.append(_jis_piece(octets[position : match.start()], mode))
        mode, position = match[1], match.end()
    pieces.append(_jis_piece(octets[position:], mode))
    return "".join(pieces)


def _jis_piece(octets: bytes, mode: bytes) -> str:
    if mode == b"(I":
        return bytes(octet | 0x80 if 0x21 <= octet <= 0x5F else octet for octet in octets).decode(
            "cp932", "replace"
        )
    if not mode.startswith(b"$"):
        # Eight-bit octets between the escapes are Shift_JIS or UTF-8 that a program put there.
        for codec in ("ascii", "utf-8", "cp932"):
            try:
                return octets.decode(codec)
            except UnicodeDecodeError:
                continue
        return octets.decode("cp932", "replace")
    if mode.endswith(b"D"):
        written = bytearray()
        for pair in _pairs(octets):
            written += b"\x8f" + _high(pair)
        return written.decode("euc_jp", "replace")
    written = bytearray()
    for pair in _pairs(octets):
        written += _as_shift_jis(pair)
    return written.decode("cp932", "replace")


def _pairs(octets: bytes) -> Iterator[bytes]:
    """Cut into characters of two octets; a line break within them ends the Japanese, as programs do that forget to."""
    position = 0
    while position < len(octets):
        two = octets[position : position + 2]
        whole = len(two) == 2 and two[0] > 0x20 and two[1] > 0x20
        yield two if whole else two[:1]
        position += 2 if whole else 1


def _high(pair: bytes) -> bytes:
    return bytes(octet | 0x80 for octet in pair) if len(pair) == 2 else pair


def _as_shift_jis(pair: bytes) -> bytes:
    if len(pair) < 2:
        return pair
    row, cell = pair[0] & 0x7F, pair[1] & 0x7F
    lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
    trail = cell + (0x1F if cell < 0x60 else 0x20) if row % 2 else cell + 0x7E
    return bytes((lead, min(trail, 0xFF)))

"""Outlook's compressed RTF (MS-OXRTFCP) as text, and the HTML that it may hold (MS-OXRTFEX)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from distd.mail.decoding import text_of

OCTETS = 1_000_000  # of RTF that are read
NESTING = 500  # groups

_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u"
    rb"\tab\tx"
)
_WINDOW = 4096
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?[0-9]{1,9})? ?|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)"
)
_UNSAID = frozenset(
    b"fonttbl colortbl stylesheet info pict object generator themedata colorschememapping datastore xmlnstbl listtable"
    b" listoverridetable rsidtbl header footer headerl headerr footerl footerr ftnsep latentstyles mmathPr".split()
)
_SAID = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"cell": " ", b"tab": "\t", b"lquote": "‘",
    b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—",
    b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": " ", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n", b"\r": "\n"}
# What a font's \fcharset means.
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip


def decompressed(octets: bytes) -> bytes:
    """Return the RTF that was compressed; of a damaged one, what comes before the damage."""
    if octets[8:12] == b"MELA":
        return octets[16 : 16 + OCTETS]
    if octets[8:12] != b"LZFu":
        return b""
    found = bytearray(_DICTIONARY)
    position, end = 16, len(octets)
    while position < end and len(found) < OCTETS:
        flags = octets[position]
        position += 1
        for bit in range(8):
            if not flags >> bit & 1:
                found += octets[position : position + 1]
                position += 1
                continue
            pair = int.from_bytes(octets[position : position + 2], "big")
            position += 2
            back = (len(found) - (pair >> 4)) % _WINDOW
            if position > end or back == 0 or back > len(found):
                return bytes(found[len(_DICTIONARY) :])  # a place that was never written ends it
            length = (pair & 15) + 2
            start = len(found) - back
            piece = bytes(found[start : start + length])
            found += (piece * (length // len(piece) + 1))[:length]
    return bytes(found[len(_DICTIONARY) :])


def from_rtf(rtf: bytes) -> tuple[str, str]:
    """Return what an RTF says: text, or the HTML that it was made from."""
    reader = _Reader(html=b"\\fromhtml" in rtf[:2_000])
    for match in _TOKEN.finditer(rtf[:OCTETS]):
        octet, word, number, symbol, brace, plain = match.groups()
        if brace:
            reader.brace(brace)
        elif word:
            reader.word(word, int(number) if number else None)
        elif octet:
            reader.octets(bytes.fromhex(octet.decode("ascii")))
        elif plain:
            reader.octets(plain)
        else:
            reader.symbol(symbol)
    said = reader.text()
    return ("", said) if reader.html else (said, "")


@dataclass(frozen=True)
class _Group:
    """What holds within a pair of braces."""

    unsaid: bool = False  # a table, a picture, or what only some programs know
    in_tag: bool = False  # markup of the HTML
    for_rtf: bool = False  # what the HTML has in another form
    codec: str = ""
    substitutes: int = 1  # octets behind a \u for those that know no \u


@dataclass
class _Reader:
    html: bool
    _group: _Group = _Group()
    _outer: list[_Group] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _pending: bytearray = field(default_factory=bytearray)
    _codec: str = "cp1252"
    _fonts: dict[int, str] = field(default_factory=dict)
    _font: int = 0
    _skip: int = 0
    _starred: bool = False

    def brace(self, brace: bytes) -> None:
        self._skip = 0
        if brace == b"{" and len(self._outer) < NESTING:
            self._outer.append(self._group)
        elif brace == b"}" and self._outer:
            self._flush()
            self._group = self._outer.pop()

    def word(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word in _UNSAID or (starred and word != b"htmltag"):
            # The table of fonts tells their charsets; all else in these groups is passed over.
            self._group = replace(self._group, unsaid=True)
        elif word == b"htmltag":
            self._group = replace(self._group, in_tag=True, for_rtf=False)
        elif word == b"htmlrtf":
            self._flush()
            self._group = replace(self._group, for_rtf=number != 0)
        elif word == b"ansicpg" and number is not None:
            self._codec = {10000: "mac_roman"}.get(number, f"cp{number}")
        elif word == b"f" and number is not None:
            self._flush()
            self._font = number
            self._group = replace(self._group, codec=self._fonts.get(number, ""))
        elif word == b"fcharset" and number in _CHARSETS:
            self._fonts[self._font] = _CHARSETS[number]
        elif word == b"uc" and number is not None:
            self._group = replace(self._group, substitutes=min(max(number, 0), 9))
        elif word == b"u" and number is not None:
            self._say(chr(number % 0x10000))
            self._skip = self._group.substitutes
        elif word in _SAID:
            self._say(_SAID[word])

    def symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in _SYMBOLS:
            self._say(_SYMBOLS[symbol])

    def octets(self, octets: bytes) -> None:
        skipped = min(self._skip, len(octets))
        self._skip -= skipped
        if self._is_said():
            self._pending += octets[skipped:]

    def text(self) -> str:
        self._flush()
        # A letter beyond the first 65,536 is two \u.
        return "".join(self._pieces).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _is_said(self) -> bool:
        if self._group.unsaid:
            return False
        return not self.html or self._group.in_tag or not self._group.for_rtf

    def _say(self, said: str) -> None:
        if self._is_said():
            self._flush()
            self._pieces.append(said)

    def _flush(self) -> None:
        if self._pending:
            self._pieces.append(text_of(bytes(self._pending), self._group.codec or self._codec))
            self._pending.clear()

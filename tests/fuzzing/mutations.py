"""Ways to damage a message: each knows one thing of how mail is built, and breaks that.

The same chance gives the same damage. Nothing grows beyond LARGEST octets.
"""

from __future__ import annotations

import random
import re
from base64 import encodebytes
from collections.abc import Callable, Sequence
from quopri import encodestring

LARGEST = 200_000
MOST = 6  # damages in one message

TOKENS = (
    b"\r", b"\n", b"\n\n", b"\r\n", b"\x00", b"--=_b1\n", b"--=_b1--\n", b"=?utf-8?b?", b"?=", b"=", b"\x1b$B",
    b"\x1b(I", b"\x1b(B", b"\x0e", b"~{", b"<", b"<blockquote>", b"<div style='display:none'>", b"<!--", b"-->", b"&#x",
    b"&", b"\xff\xfe", b"\xef\xbb\xbf", b"From ", b"charset=utf-7", b"+AAA-", b"> ",
    b"On 2 May 2005 10:00 a@b wrote:\n",
    b"-- \n", b"-----Original Message-----\n",
    b"From: x@y.example\nSent: 2 May 2005\nTo: z\nSubject: w\n\n", b"begin 644 x\n",
    b"-----BEGIN PGP MESSAGE-----\n", b"-----BEGIN PGP SIGNED MESSAGE-----\n",
    b"550 5.1.1 <a@b.example> user unknown\n",
    b"a@b.example", b"mailto:", b"https://x.example/", b"approved", b"unsubscribe",
    "配信停止".encode(), "\u202e".encode(),
    "\u200b".encode(), "\u0301".encode(), "\U000e0100".encode(), "\ufdfa".encode(),
    "?？".encode(), b"\xf0\x9f", b"\xed\xa0\x80",
    b"\xc2\x85", "\u2028".encode(), b"\x78\x9f\x3e\x22", b"0\x80", b"$\x80\x04\x80", b"%00",
    b"'", b'"', b"\\", b"(", b")", b";",
)  # fmt: skip
HEADERS = (
    b"From", b"To", b"Cc", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"References", b"Sender", b"Reply-To",
    b"Return-Path", b"Content-Type", b"Content-Transfer-Encoding", b"Content-Disposition", b"Content-Language",
    b"Auto-Submitted", b"Precedence", b"X-Failed-Recipients", b"List-Id", b"List-Unsubscribe", b"Final-Recipient",
    b"Original-Recipient", b"Action", b"Status", b"Diagnostic-Code", b"Feedback-Type", b"X-Autoreply", b"Delivered-To",
)  # fmt: skip
KINDS = (
    b"text/plain", b"text/html", b"text/enriched", b"text/calendar; method=REPLY",
    b"multipart/mixed", b"multipart/alternative",
    b"multipart/report; report-type=delivery-status", b"multipart/digest", b"message/rfc822",
    b"message/delivery-status",
    b"message/global", b"message/partial", b"message/external-body", b"application/ms-tnef", b"application/pkcs7-mime",
    b"application/octet-stream", b"text/rfc822-headers", b"message/feedback-report", b"text", b"/", b"",
)  # fmt: skip
ENCODINGS = (b"base64", b"quoted-printable", b"x-uuencode", b"7bit", b"8bit", b"binary", b"none", b"")
CHARSETS = (
    b"utf-8", b"utf-7", b"utf-16", b"utf-32", b"us-ascii", b"iso-8859-1", b"windows-1252",
    b"iso-2022-jp", b"shift_jis", b"euc-jp",
    b"gb2312", b"big5", b"ks_c_5601-1987", b"iso-2022-kr", b"hz", b"tis-620", b"koi8-r",
    b"windows-1256", b"iso-8859-8-i",
    b"cp037", b"unicode_escape", b"punycode", b"idna", b"zlib", b"rot13", b"unknown-8bit", b"no such", b"",
)  # fmt: skip
STARTS = (
    b"\xef\xbb\xbf", b"From anna Mon May  2 09:00:00 2005\n", b">From x\n", b"\n", b"HTTP/1.1 200 OK\n", b"\x00", b" ",
)  # fmt: skip

Damage = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def damaged(chance: random.Random, sources: Sequence[bytes]) -> bytes:
    """Return one of the sources, damaged in one way or a few."""
    raw = chance.choice(sources)
    for _ in range(chance.randint(1, MOST)):
        raw = chance.choice(DAMAGES)(chance, raw, sources)[:LARGEST]
    return raw


def _place(chance: random.Random, raw: bytes) -> int:
    """Return a place; a line's start as often as any other."""
    place = chance.randrange(len(raw) + 1)
    return raw.rfind(b"\n", 0, place) + 1 if chance.random() < 0.5 else place


def _octets(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    octets = bytearray(raw)
    for _count in range(chance.randint(1, 8)):
        if octets:
            octets[chance.randrange(len(octets))] = chance.randrange(256)
    return bytes(octets)


def _token(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    place = _place(chance, raw)
    many = chance.choice((1, 1, 1, 1, 2, 10, 500))
    return raw[:place] + chance.choice(TOKENS) * many + raw[place:]


def _noise(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    place = _place(chance, raw)
    return raw[:place] + chance.randbytes(chance.randint(1, 60)) + raw[place:]


def _cut(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    start, length = _place(chance, raw), chance.choice((1, 2, 20, 200, 2_000))
    return raw[:start] + raw[start + length :]


def _truncated(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _doubled(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    start, length = _place(chance, raw), chance.choice((1, 10, 80, 800))
    many = chance.choice((2, 2, 3, 20, 300))
    return raw[:start] + raw[start : start + length] * many + raw[start + length :]


def _spliced(chance: random.Random, raw: bytes, sources: Sequence[bytes]) -> bytes:
    other = chance.choice(sources)
    return raw[: _place(chance, raw)] + other[_place(chance, other) :]


def _other_head(chance: random.Random, raw: bytes, sources: Sequence[bytes]) -> bytes:
    return chance.choice(sources).partition(b"\n\n")[0] + b"\n\n" + raw.partition(b"\n\n")[2]


def _header_lines(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    """Drop, double, move or fold a line of the head."""
    head, separator, body = raw.partition(b"\n\n")
    lines = head.split(b"\n")
    line = chance.choice(lines)
    at, to = lines.index(line), chance.randrange(len(lines) + 1)
    if (kind := chance.randrange(4)) == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(to, line)
    elif kind == 2:
        lines.insert(to, b" " * chance.randrange(4) + chance.choice(TOKENS))
    else:
        middle = chance.randrange(len(line) + 1)
        lines[at] = line[:middle] + b"\n" + chance.choice((b" ", b"\t", b"")) + line[middle:]
    return b"\n".join(lines) + separator + body


def _header(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    """Put in a header that says something else, or is written as none should be."""
    value = chance.choice(
        (
            chance.choice(KINDS) + b"; charset=" + chance.choice(CHARSETS) + b"; boundary==_b1",
            chance.choice(ENCODINGS),
            b"=?" + chance.choice(CHARSETS) + b"?" + chance.choice((b"q", b"B",
            b"x")) + b"?" + chance.randbytes(9) + b"?=",
            b"<" * chance.choice((1, 300)) + b"a@b.example" + b">, c@d.example",
            b"rfc822; a@b.example",
            b"attachment; filename*0*=utf-8''%E6; filename*1*=%97%A5; filename=x",
            chance.choice(TOKENS) * chance.choice((1, 3, 400)),
        )
    )  # fmt: skip
    line = chance.choice(HEADERS) + chance.choice((b": ", b":", b" : ", b":\n ", b" ")) + value + b"\n"
    place = chance.choice((0, raw.find(b"\n") + 1, _place(chance, raw)))
    return raw[:place] + line + raw[place:]


def _replaced(pattern: bytes, values: Sequence[bytes]) -> Damage:
    """Return a damage that changes what one kind of header or parameter says."""
    found = re.compile(pattern, re.IGNORECASE)

    def replace(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
        places = list(found.finditer(raw))
        if not places:
            return raw
        match = chance.choice(places)
        return raw[: match.start(1)] + chance.choice(values) + raw[match.end(1) :]

    return replace


def _encoded(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    """Encode the body, and say so or not."""
    head, _separator, body = raw.partition(b"\n\n")
    name = chance.choice((b"base64", b"quoted-printable"))
    body = encodebytes(body) if name == b"base64" else encodestring(body)
    return head + b"\nContent-Transfer-Encoding: " + chance.choice((name, name, b"8bit")) + b"\n\n" + body


def _recoded(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    """Write the body in another charset than is declared."""
    head, _separator, body = raw.partition(b"\n\n")
    codec = chance.choice(
        ("utf-16", "cp932", "iso2022_jp", "euc_jp", "gb18030", "cp1252", "koi8_r", "utf-7", "cp874")
    )
    return head + b"\n\n" + body.decode("utf-8", "replace").encode(codec, "replace")


def _wrapped(chance: random.Random, raw: bytes, sources: Sequence[bytes]) -> bytes:
    """Put the message into another one, once or many times."""
    for level in range(chance.choice((1, 1, 2, 5, 60))):
        head = chance.choice(sources).partition(b"\n\n")[0]
        kind = b"\nContent-Type: " + chance.choice(KINDS) + b'; boundary="w%d"\n\n--w%d\n' % (level, level)
        raw = head + kind + chance.choice((b"Content-Type: message/rfc822\n\n", b"")) + raw
        raw += b"\n--w%d--\n" % level if chance.random() < 0.7 else b""
    return raw


def _ends(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    end = chance.choice((b"\r\n", b"\r", b"\n\r", b"\r\r\n", b"\n\n", b"\x85"))
    return raw.replace(b"\n", end, chance.choice((-1, -1, 3)))


def _quoted(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    head, separator, body = raw.partition(b"\n\n")
    mark = chance.choice((b"> ", b">", b"| ", b">> ", "＞".encode()))
    return (
        head
        + separator
        + b"On 2 May 2005 10:00 a@b wrote:\n"
        + mark
        + body.replace(b"\n", b"\n" + mark)
        + b"\n"
        + body
    )


def _strange_start(chance: random.Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    if chance.random() < 0.1:
        return raw.decode("latin-1").encode("utf-16")
    return chance.choice(STARTS) + raw


DAMAGES: tuple[Damage, ...] = (
    _octets,
    _token,
    _token,
    _noise,
    _cut,
    _truncated,
    _doubled,
    _spliced,
    _other_head,
    _header_lines,
    _header,
    _header,
    _replaced(rb"content-type:[ \t]*([^;\n]*)", KINDS),
    _replaced(rb"charset=[\"']?([^\"';\s]*)", CHARSETS),
    _replaced(rb"content-transfer-encoding:[ \t]*([^\n]*)", ENCODINGS),
    _replaced(rb"boundary=[\"']?([^\"';\s]*)", (b"", b"x", b"=_b1", b'"', b"-" * 70, b"\xe9")),
    _replaced(rb"\n--([^\n]*)", (b"", b"--", b"=_b1", b"=_b1--", b"=_b1 ")),
    _encoded,
    _recoded,
    _wrapped,
    _ends,
    _quoted,
    _strange_start,
)

"""Whole messages of every kind, to be damaged: those of the tables of the tests, and wrapped ones built here."""

from __future__ import annotations

import json
import struct
from base64 import b64encode, encodebytes
from functools import cache
from pathlib import Path

from tests.bounce_letters import free_forms, ordinary, structured
from tests.replies import CASES

LABELLED = Path(__file__).parent.parent / "data" / "triage"
HEAD = (
    b"From: Anna <anna@reader.example>\nTo: feedback@sr.example.org\nSubject: =?utf-8?b?5pel5pys?=\n"
    b"Date: Mon, 2 May 2005 10:00:00 +0200\nMessage-ID: <a1@reader.example>\nMIME-Version: 1.0\n"
)
LETTERS = {
    "utf-8": "Grüße, how did Sweden vote? 日本",
    "iso-8859-1": "Merci, très bien.",
    "windows-1252": "“Merci” – 5 €",
    "iso-2022-jp": "ありがとうございます。投票の結果は?",
    "shift_jis": "配信停止をお願いします",
    "euc-jp": "議事録を送ってください",
    "gb18030": "请将我从名单中删除。",
    "big5": "謝謝",
    "euc-kr": "수신거부합니다.",
    "tis-620": "ขอบคุณมาก",
    "koi8-r": "Спасибо, исключите нас.",
    "windows-1256": "شكرا",
    "windows-1255": "תודה",
    "iso-8859-9": "Teşekkürler",
    "utf-16": "Thank you.",
    "utf-7": "Merci, très bien.",
}


@cache
def seeds() -> tuple[bytes, ...]:
    """Return the messages, always in the same order."""
    found = [
        json.loads(line)["raw"].encode("utf-8", "surrogateescape")
        for file in sorted(LABELLED.glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    found += [letter.raw for letter in (*free_forms(), *ordinary(), *structured())]
    found += [HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + case.text.encode() for case in CASES]
    wrapped = [*_in_charsets(), *_in_parts(), *_in_envelopes(), _html(), _calendar(), _complaint()]
    return (
        *found,
        *(wrapped * 10),
    )  # few, and the most to be broken in each: they come as often as the others


def _in_charsets() -> list[bytes]:
    found = []
    for charset, text in LETTERS.items():
        octets = text.encode(charset)
        kind = b"Content-Type: text/plain; charset=" + charset.encode()
        subject = b"Subject: =?" + charset.encode() + b"?B?" + b64encode(octets) + b"?=\n"
        head = HEAD.replace(b"Subject: =?utf-8?b?5pel5pys?=\n", subject) + kind
        found.append(head + b"\nContent-Transfer-Encoding: 8bit\n\n" + octets)
        found.append(head + b"\nContent-Transfer-Encoding: base64\n\n" + encodebytes(octets))
    return found


def multipart(kind: bytes, *parts: bytes, boundary: bytes = b"=_b1") -> bytes:
    """Return headers and body of a multipart, each part with headers of its own."""
    body = b"".join(b"--" + boundary + b"\n" + part + b"\n" for part in parts)
    return b'Content-Type: multipart/%s; boundary="%s"\n\n%s--%s--\n' % (kind, boundary, body, boundary)


def _in_parts() -> list[bytes]:
    plain = b"Content-Type: text/plain; charset=utf-8\n\nThank you.\n"
    html = b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Thank=20you"
    picture = (
        b"Content-Type: image/png; name=a.png\nContent-ID: <a@b>\nContent-Transfer-Encoding: base64\n\niVBOR"
    )
    file = (
        b"Content-Type: application/pdf\nContent-Disposition: attachment;\n filename*0*=utf-8''%E6%97%A5;\n"
        b" filename*1=.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n"
    )
    carried = b"Content-Type: message/rfc822\n\n" + HEAD + b"\ninner\n"
    uuencoded = b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n%:&5L;&\\ \n`\nend\n"
    signature = b"Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n"
    alternative = multipart(b"alternative", plain, multipart(b"related", html, picture, boundary=b"=_r"))
    deep = plain
    for level in range(12):
        deep = multipart(b"mixed", deep, carried, boundary=b"=_n%d" % level)
    return [
        HEAD + rest
        for rest in (
            alternative,
            multipart(b"mixed", alternative, file, carried, boundary=b"=_m"),
            multipart(b"digest", b"\n" + HEAD + b"\none", b"\n" + HEAD + b"\ntwo"),
            multipart(b"signed; protocol=application/pgp-signature", plain, signature),
            multipart(b"encrypted", b"Content-Type: application/pgp-encrypted\n\nVersion: 1\n", file),
            multipart(b"appledouble", plain, uuencoded),
            carried,
            uuencoded,
            deep,
        )
    ]


def _in_envelopes() -> list[bytes]:
    signed = _ber(0x30, _ber(6, b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02") + _ber(0xA0, _ber(0x30, _ber(
        6, b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01") + _ber(0xA0, _ber(0x24, _ber(
            4, b"Content-Type: text/plain\r\n\r\nsigned ") + _ber(4, b"words"))))))  # fmt: skip
    pgp = b"-----BEGIN PGP %s-----\nHash: SHA1\n\n- -Yes.\n"
    pgp += b"-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n"
    head = HEAD + b"Content-Transfer-Encoding: base64\nContent-Type: "
    return [
        head + b"application/ms-tnef; name=winmail.dat\n\n" + encodebytes(tnef()),
        head + b"application/ms-tnef\n\n" + encodebytes(tnef_with(_rtf_alone())),
        head + b"application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n\n" + encodebytes(signed),
        head + b"application/pkcs7-mime; smime-type=enveloped-data\n\n" + encodebytes(signed),
        HEAD + b"\n" + pgp % b"SIGNED MESSAGE",
        HEAD + b"\n" + pgp % b"MESSAGE",
    ]


def _ber(tag: int, value: bytes) -> bytes:
    length = len(value)
    return bytes((tag,)) + (bytes((length,)) if length < 128 else b"\x82" + length.to_bytes(2, "big")) + value


def tnef() -> bytes:
    """Return a winmail.dat with a text, a file's name, and properties of many kinds, a named one among them."""
    wide = "hello".encode("utf-16-le") + b"\x00\x00"
    rtf = compressed(rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\par\htmlrtf0 \'e9\u26085?}}")
    properties = struct.pack("<I", 5)
    properties += struct.pack("<HHI", 3, 0x0E07, 1)
    properties += struct.pack("<HH16sIIHHI", 3, 0x8001, b"", 1, 2, 0x41, 0, 7)
    properties += struct.pack("<HHII", 0x1F, 0x1000, 1, len(wide)) + wide
    properties += struct.pack("<HHII", 0x102, 0x1013, 1, 8) + b"<p>hi</p"
    properties += struct.pack("<HHII", 0x102, 0x1009, 1, len(rtf)) + rtf
    return tnef_with(properties) + _attribute(0x0002800C, b"hello\x00") + _attribute(0x00018010, b"a.doc\x00")


def _rtf_alone() -> bytes:
    rtf = compressed(
        rb"{\rtf1\ansi{\fonttbl{\f1\fcharset128 MS;}}How {\f1\'93\'fa}did Sweden vote?\par{\*\x y}}"
    )
    return struct.pack("<IHHII", 1, 0x102, 0x1009, 1, len(rtf)) + rtf


def tnef_with(properties: bytes) -> bytes:
    """Return a winmail.dat with these MAPI properties."""
    return b"\x78\x9f\x3e\x22\x01\x00" + _attribute(0x00069003, properties)


def _attribute(kind: int, value: bytes) -> bytes:
    return b"\x01" + struct.pack("<II", kind, len(value)) + value + b"\x00\x00"


def compressed(rtf: bytes) -> bytes:
    """Return RTF in the form of MS-OXRTFCP, nothing in it being compressed."""
    pieces = b"".join(b"\x00" + rtf[at : at + 8] for at in range(0, len(rtf), 8))
    return struct.pack("<II4sI", len(pieces) + 12, len(rtf), b"LZFu", 0) + pieces


def _html() -> bytes:
    return HEAD + (
        b"Content-Type: text/html\n\n<html><head><style>p{}</style></head><body><!-- x --><div style='display:none'>no"
        b"</div><ol><li>one<li>two</ol><table><tr><td>a</td><td>&eacute;&#x65E5;</td></tr></table><pre>a\n b</pre>"
        b"<a href='https://x.example/'>here</a>"
        b"<div class=gmail_quote>On 2 May 2005 SR wrote:<blockquote>old</blockquote>"
    )


def _calendar() -> bytes:
    answer = b"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\n"
    kind = b"Content-Type: text/calendar; method=REPLY\n\n"
    return HEAD + multipart(b"alternative", b"\nAccepted.\n", kind + answer)


def _complaint() -> bytes:
    report = b"Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nOriginal-Rcpt-To: a@b.example\n"
    kind = b"report; report-type=feedback-report"
    return HEAD + multipart(
        kind, b"\nThis is a complaint.\n", report, b"Content-Type: message/rfc822\n\n" + HEAD
    )

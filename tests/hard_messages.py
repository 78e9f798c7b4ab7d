"""Messages that are hard to carry: each begins with its own number, and is the same at every call."""

from __future__ import annotations

from email.header import Header
from random import Random

MARK = b"X-Number: "  # a message begins with it, below what servers put on top
LONGEST_LINE = 998  # octets, without CRLF (RFC 5322, section 2.1.1)
NAMES = (
    "Anna Svensson", "佐藤 花子", "สมชาย ใจดี", "Αλεξάνδρα Παπαδοπούλου", "مريم الحسن", "नरेंद्र शर्मा", "Łukasz Żółć",
    "Nguyễn Thị Ánh", "דוד כהן", "Іван Шевченко", "ქეთევან", "ልዑል", "O'Brien, \"Pat\" (ISO)", "👩🏽‍🔬 Zoë",
)  # fmt: skip
LINES = (
    b".", b"..", b"...", b".a dot first", b"..two", b". ", b"", b"", b" ", b"\t", b"From here on", b">From", b"-- ",
    b"Subject: not a header", b"QUIT", b"DATA", b"RSET", b"MAIL FROM:<>", b"BDAT 10 LAST", b"=2E", b"trailing blanks  ",
    b"x" * LONGEST_LINE, b"." * LONGEST_LINE, b"." + b"x" * (LONGEST_LINE - 1), b"x" * 4096 + b"." + b"x" * 100,
    "naïve façade".encode("latin-1"), bytes(range(128, 256)), b"\xef\xbb\xbf.", b"\x01\x02\x7f",
    *(name.encode() for name in NAMES),
)  # fmt: skip


def hard_message(number: int, smtputf8: bool) -> bytes:
    """Return a message with CRLF line ends; its header has names as they are written where `smtputf8`."""
    chance = Random(number)
    name = NAMES[number % len(NAMES)]
    word = name if smtputf8 else Header(name, "utf-8").encode(linesep="\r\n")
    header = (
        f"From: Secretary <secretary@sr.example.org>\r\nTo: reader@reader.example\r\nSubject: {word}\r\n"
        f"Date: Mon, 02 May 2005 09:00:00 +0000\r\nMessage-ID: <{number}@sr.example.org>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    ).encode()
    lines = [chance.choice(LINES) for _ in range(chance.choice((0, 1, 2, 5, 40, 400)))]
    ending = chance.choice((b"", b"\r\n", b"\r\n\r\n\r\n", b".\r\n", b"..\r\n", b"\r\n.\r\n"))
    return MARK + f"{number}\r\n".encode() + header + b"".join(line + b"\r\n" for line in lines) + ending

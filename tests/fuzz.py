"""Damage messages of every kind for a while: none may raise, hang, or yield what cannot be written down.

python -m tests.fuzz [SECONDS]
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from itertools import count

from distd.mail.message import read_message
from tests.replies import CASES

SECONDS = 60.0
SLOW_SECONDS = 1.0
PIECES = (
    b"\r", b"\n", b"\n\n", b"\r\n", b"\x00", b"--b\n", b"--b--\n", b"=?utf-8?b?", b"?=", b"=", b"\x1b$B", b"\x1b(I",
    b"<", b"<blockquote>", b"<div style='display:none'>", b"<!--", b"&#x", b"\xff\xfe", b"\xef\xbb\xbf", b"From ",
    b"Content-Type: multipart/mixed; boundary=b\n", b"Content-Type: message/rfc822\n\n", b"charset=utf-7", b"+AAA-",
    b"Content-Transfer-Encoding: base64\n", b"> ", b"On 2 May 2005 10:00 a@b wrote:\n", b"-- \n", "\u202e".encode(),
)  # fmt: skip


def seeds() -> list[bytes]:
    """Return messages of every kind, whole."""
    head = b"From: Anna <anna@reader.example>\nSubject: =?utf-8?b?5pel5pys?=\nMIME-Version: 1.0\n"
    found = [
        head + b"Content-Type: text/plain; charset=utf-8\n\n" + case.text.encode() for case in CASES[::9]
    ]
    japanese = b"--b\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BF|K\\\x1b(B\n"
    parts = japanese + b"--b\nContent-Type: text/html\n\n<p>x"
    for kind in (b"mixed", b"alternative", b"report; report-type=delivery-status", b"signed", b"related"):
        found.append(head + b"Content-Type: multipart/" + kind + b"; boundary=b\n\n" + parts + b"\n--b--\n")
    for kind in (
        b"application/ms-tnef; name=winmail.dat",
        b"application/pkcs7-mime",
        b"text/html",
        b"message/rfc822",
    ):
        found.append(
            head
            + b"Content-Type: "
            + kind
            + b"\nContent-Transfer-Encoding: base64\n\neJ8+IgEAMIAGCSqGSIb3DQ==\n"
        )
    return found


def damaged(chance: random.Random, sources: list[bytes]) -> bytes:
    """Return a seed with some octets changed, cut out, doubled or put in."""
    octets = bytearray(chance.choice(sources))
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(octets) + 1)
        length = chance.randint(0, 40)
        new = (
            chance.choice(PIECES),
            chance.randbytes(length),
            bytes(octets[place : place + length]) * chance.randint(1, 20),
            chance.choice(sources)[place : place + length * 10],
        )[chance.randrange(4)]
        octets[place : place + chance.choice((0, 0, length))] = new
    return bytes(octets)


def check(raw: bytes) -> None:
    """Read one message and look at what came out."""
    began = time.process_time()
    message = read_message(raw)
    spent = time.process_time() - began
    for text in (message.subject, message.text, message.new_text, message.sender_name, message.automatic):
        text.encode()
        assert "\x00" not in text
    assert spent < SLOW_SECONDS, f"{spent:.1f} s for {raw[:2_000]!r}"


def messages(seed: int) -> Iterator[bytes]:
    """Yield damaged messages without end, the same for the same seed."""
    chance, sources = random.Random(seed), seeds()
    while True:
        yield damaged(chance, sources)


def main() -> None:
    """Fuzz for as long as was asked, and say how many messages were read."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    seed = int(time.time())
    until, read = time.monotonic() + seconds, count(1)
    number = 0
    for raw in messages(seed):
        try:
            check(raw)
        except Exception:
            print(f"seed {seed}, message {number}: {raw!r}")
            raise
        number = next(read)
        if time.monotonic() > until:
            break
    print(f"{number} damaged messages read in {seconds:.0f} s, none raised, none slow (seed {seed})")


if __name__ == "__main__":
    main()

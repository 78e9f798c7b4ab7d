"""Reports as mail servers write them, of our own making, and what each of them says: read from tests/data/bounces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "data" / "bounces"


@dataclass(frozen=True)
class Letter:
    """One message, and what it reports: address, cause (`-`: any) and action of each recipient."""

    name: str
    raw: bytes
    expected: tuple[tuple[str, str, str], ...] = ()


def free_forms() -> Iterator[Letter]:
    """Reports without status fields, and broken ones."""
    yield from _sections("free_forms.txt")


def ordinary() -> Iterator[Letter]:
    """Mail that reports nothing, however much it looks like it."""
    yield from _sections("ordinary.txt")


def structured() -> Iterator[Letter]:
    """Reports with status fields, one for each diagnostic of the table."""
    for number, line in enumerate((FOLDER / "diagnostics.txt").read_text("utf-8").splitlines()):
        status, words, cause = (piece.strip() for piece in line.split("|"))
        fields = [f"Final-Recipient: rfc822; a{number}@b.example", "Action: failed", f"Status: {status}"]
        fields += (
            [f"Diagnostic-Code: {words.replace('a@b.example', f'a{number}@b.example')}"] if words else []
        )
        raw = report("\n".join(fields)).encode()
        yield Letter(f"status_{number}_{status}", raw, ((f"a{number}@b.example", cause, "failed"),))


def report(fields: str, words: str = "Your message could not be delivered.") -> str:
    """A report in the standard form with these fields in its status part."""
    return f"""\
From: Mail Delivery System <MAILER-DAEMON@relay.example>
To: owner@list.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

{words}

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example
Arrival-Date: Mon, 2 May 2005 09:00:00 +0000

{fields}

--b
Content-Type: message/rfc822

From: owner@list.example
To: everyone@list.example
Message-ID: <issue-1@list.example>
Subject: Delivery failed, mailbox full, user unknown: nobody@list.example

nobody@list.example could not be delivered
--b--
"""


def _sections(file: str) -> Iterator[Letter]:
    for section in ("\n" + (FOLDER / file).read_text("utf-8")).split("\n##### ")[1:]:
        title, _, text = section.partition("\n")
        name, _, told = title.partition("|")
        expected = []
        for piece in filter(None, told.strip().split(", ")):
            address, cause, action = piece.split()
            expected.append((address, cause, action))
        yield Letter(name.strip(), text.encode(_charset(text)), tuple(expected))


def _charset(text: str) -> str:
    return "iso-8859-1" if "charset=iso-8859-1" in text else "utf-8"


def dsn(
    address: str, status: str = "5.1.1", action: str = "failed", words: str = "", original: str = ""
) -> bytes:
    """A report as Postfix writes it."""
    return f"""\
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: nmbs-bounces@sr.example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example. I'm sorry.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
Arrival-Date: Mon, 2 May 2005 09:00:00 +0000

Final-Recipient: rfc822; {address}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {words or f"550 {status} <{address}>: Recipient address rejected"}

--b
Content-Type: message/rfc822

Message-ID: {original or "<x@y.example>"}
Subject: ISO/SR UPDATE

approved
--b--
""".replace("\n", "\r\n").encode()

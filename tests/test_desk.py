"""What people write back is kept, and what a person must read reaches the secretary."""

from __future__ import annotations

import csv
import io
import json
from email import message_from_bytes
from email.message import Message as Parsed
from email.policy import default
from pathlib import Path

import pytest

from distd.desk.cells import harmless
from distd.desk.forwarding import copy_of
from distd.mail.addresses import read_own_address
from distd.mail.message import read_message
from distd.mail.tokens import Purpose as TokenPurpose
from distd.stations import alone
from distd.store.incoming import Incoming
from distd.store.spool import Arrival
from distd.store.tables import Contact, Delivery, Issue, Mailing, Notice, Organisation, Review
from distd.store.words import Category, Lane, MailingKind, OrganisationKind
from distd.triage.finding import Finding, Kind
from distd.triage.sorting import Sorter, Station
from distd.workspace import Workspace
from tests.conftest import Desk


def arrive(desk: Desk, recipient: str, raw: str | bytes, sender: str = "anna@reader.example") -> str:
    """A message comes in and is triaged, with the real desk behind it."""
    opened = desk.workspace()
    octets = raw if isinstance(raw, bytes) else raw.encode()
    arrival = Arrival(sender, [f"{recipient}@sr.example.org"], octets, desk.clock())
    id_ = opened.spool.accept([arrival])[0][0]
    sort(desk, opened)
    return id_


def sort(desk: Desk, opened: Workspace) -> None:
    stations = {
        Kind.FEEDBACK: Station("desk", alone(opened.desk.keep)),
        Kind.OTHER: Station("desk", alone(opened.desk.to_secretary)),
        Kind.HELP: Station("broken", fail),
    }
    Sorter(
        opened.database, opened.spool, opened.inbox, stations,
        lambda address: read_own_address(address, "sr.example.org", {"nmbs"}), opened.triage.find, desk.clock,
    ).handle_waiting()  # fmt: skip


def fail(_: Incoming, __: Finding) -> str:
    raise KeyError("a mistake of ours")


def deliver_issue(desk: Desk) -> tuple[str, str]:
    """Issue 1 went to Anna of SIS; return her feedback token, and the Message-ID of her copy."""
    opened = desk.workspace()
    now = desk.clock()
    with opened.database.transaction():
        organisation = Organisation.create(
            kind=OrganisationKind.MEMBER_BODY,
            name="SIS",
            country="SE",
            category=Category.OTHER,
            created_at=now,
        )
        contact = Contact.create(
            organisation=organisation, address="anna@reader.example", address_key="anna@reader.example",
            state_since=now, created_at=now,
        )  # fmt: skip
        issue = Issue.create(
            name="issue-1", newsletter="ISO/SR UPDATE", number=1, title="May", created_at=now
        )
        review = Review.create(
            issue=issue, fingerprint="f", content_fingerprint="c", audience=["nmbs"], rule="all", veto=True,
            author="a", opened_at=now, expires_at=now,
        )  # fmt: skip
        mailing = Mailing.create(
            kind=MailingKind.ISSUE, issue=issue, review=review, content_fingerprint="c", audience=["nmbs"],
            due_at=now, late_hours=1, created_by="t", created_at=now,
        )  # fmt: skip
        delivery = Delivery.create(
            lane=Lane.MAILING,
            mailing=mailing,
            contact=contact,
            address=contact.address,
            created_at=now,
            due_at=now,
        )
    token = opened.tokens.make(TokenPurpose.MESSAGE, delivery.id)
    return opened.tokens.make(TokenPurpose.FEEDBACK, delivery.id), f"<issue-1.{token}@sr.example.org>"


def notices(desk: Desk) -> list[Parsed]:
    _ = desk.workspace().database
    return [message_from_bytes(bytes(n.message), policy=default) for n in Notice.select().order_by(Notice.id)]


REPLY = (
    "From: Anna Berg <anna@reader.example>\nSubject: Re: ISO/SR UPDATE\nMessage-ID: <1@reader.example>\n"
    "{extra}\nVery useful, thank you.\n\nOn 2 May 2005, ISO/SR wrote:\n> The news\n"
)
INVOICE = REPLY.format(extra="").replace("Very useful, thank you", "Your invoice is overdue, kindly pay")


def test_a_reply_is_kept_as_feedback_on_the_issue_it_answers(desk: Desk) -> None:
    token, _ = deliver_issue(desk)

    arrive(desk, f"feedback+{token}", REPLY.format(extra=""))

    (row,) = json.loads(desk.distctl("feedback", "list", "--json").output)
    assert row["issue"] == "issue-1"
    assert row["text"] == "Very useful, thank you."
    assert (row["organisation"], row["country"]) == ("SIS", "SE")
    (thanks,) = notices(desk)
    assert thanks["Subject"] == "Thank you for writing to us"


def test_a_reply_that_lost_its_token_is_known_by_what_it_answers(desk: Desk) -> None:
    _, message_id = deliver_issue(desk)

    arrive(desk, "feedback", REPLY.format(extra=f"In-Reply-To: {message_id}\n"))
    arrive(desk, "feedback", "From: bo@reader.example\n\nSomething else.\n")

    rows = json.loads(desk.distctl("feedback", "list", "--json").output)
    assert [row["issue"] for row in rows] == ["issue-1", ""]
    assert len(json.loads(desk.distctl("feedback", "list", "--issue", "issue-1", "--json").output)) == 1


def test_files_that_come_with_feedback_reach_the_secretary(desk: Desk) -> None:
    """Only text is kept as feedback; a filled-in comment form must not be lost."""
    token, _ = deliver_issue(desk)
    form = "--b\nContent-Disposition: attachment; filename=comments.doc\n\nxyz\n"
    logo = "--b\nContent-Type: image/png; name=l.png\nContent-ID: <l>\nContent-Disposition: inline; filename=l\n\nx\n"
    head = 'From: anna@reader.example\nContent-Type: multipart/mixed; boundary="b"\n\n'

    arrive(desk, f"feedback+{token}", f"{head}--b\n\nA very good issue, thank you.\n{form}{logo}--b--\n")
    arrive(desk, f"feedback+{token}", f"{head}--b\n\nThank you.\n{logo}--b--\n")

    rows = json.loads(desk.distctl("feedback", "list", "--json").output)
    assert [row["text"] for row in rows] == ["A very good issue, thank you.", "Thank you."]
    (letter,) = (letter for letter in notices(desk) if "secretary" in letter["To"])
    text, _ = letter.iter_parts()  # type: ignore[attr-defined] # the default policy's class
    assert "comments.doc" in text.get_content()


def test_whose_feedback_it_is_is_known_by_the_registry_too(desk: Desk) -> None:
    deliver_issue(desk)
    arrive(desk, "secretary", REPLY.format(extra=""))

    (row,) = json.loads(desk.distctl("feedback", "list", "--json").output)
    assert row["organisation"]


def test_feedback_is_listed_shown_and_exported(desk: Desk, tmp_path: Path) -> None:
    token, _ = deliver_issue(desk)
    arrive(desk, f"feedback+{token}", REPLY.format(extra="").replace("Very", "=Very"))

    assert "issue-1" in desk.distctl("feedback", "list").output
    assert "=Very useful" in desk.distctl("feedback", "show", "1").output
    (tmp_path / "f.csv").write_text("an older export")  # open to others, as an editor writes it
    assert desk.distctl("feedback", "export", str(tmp_path / "f.csv")).exit_code == 0
    assert (tmp_path / "f.csv").stat().st_mode & 0o077 == 0

    rows = list(csv.DictReader(io.StringIO((tmp_path / "f.csv").read_text("utf-8-sig"))))
    assert rows[0]["text"] == "'=Very useful, thank you."
    assert rows[0]["organisation"] == "SIS"
    assert desk.distctl("feedback", "show", "99").exit_code == 1
    assert "no issue 'issue-9'" in desk.distctl("feedback", "list", "--issue", "issue-9").output


def test_what_a_person_must_read_reaches_the_secretary_with_the_original(desk: Desk) -> None:
    arrive(desk, "questions", INVOICE)

    (letter,) = notices(desk)
    assert letter["To"] == "The secretary <secretary@standards.example>"
    assert letter["Subject"] == "Mail to questions@sr.example.org from anna@reader.example"
    assert letter["Reply-To"] == "anna@reader.example"
    assert letter["Auto-Submitted"] == "auto-generated"
    text, original = letter.iter_parts()  # type: ignore[attr-defined] # the default policy's class
    assert "Your invoice" in text.get_content()
    assert original.get_content_type() == "message/rfc822"
    assert original.get_content()["Message-ID"] == "<1@reader.example>"


def test_a_notice_that_the_secretarys_mailbox_sends_back_goes_no_further(desk: Desk) -> None:
    """The mailbox forwards to secretary@ by mistake: without a stop this would go round for ever."""
    arrive(desk, "questions", INVOICE)
    (letter,) = notices(desk)

    arrive(desk, "secretary", letter.as_bytes(), "secretary@standards.example")
    arrive(desk, "secretary", "From: MAILER-DAEMON@standards.example\n\nUndelivered.\n", "")

    assert len(notices(desk)) == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: x\r\n\r\n" + "å".encode("latin-1"),
        b"Subject: x\r\n\r\n" + b"y" * 2000,
        b"Subject: x\r\n\r\nnull \x00 octet\r\n",
        b"no header at all",
        b"",
        b"Subject: x\n\nFrom here\n.\nMIME-Version: evil\n",
        b"Subject: x\rContent-Type: multipart/mixed; boundary=b\r\r--b\r",
    ],
)
def test_any_message_travels_in_a_letter_of_ours(desk: Desk, raw: bytes) -> None:
    """The letter itself stays 7-bit, with short lines and one kind of line end, whatever is inside."""
    arrive(desk, "secretary", raw)

    opened = desk.workspace()
    octets = opened.deliveries.notice_message(1)
    assert octets.isascii()
    assert b"\x00" not in octets
    assert octets.count(b"\n") == octets.count(b"\r\n") == octets.count(b"\r")
    assert max(map(len, octets.split(b"\r\n"))) <= 998
    part = list(message_from_bytes(octets, policy=default).iter_parts())[1]
    if part.get_content_type() == "application/octet-stream":
        assert part.get_content() == raw


def test_no_header_comes_from_a_strangers_text(desk: Desk) -> None:
    raw = (
        "From: =?utf-8?q?A=0D=0ABcc:_x=40y.example?= <a@reader.example>\n"
        "Subject: =?utf-8?q?x=0D=0ABcc:_v=40y.example?=\n\nhi\n"
    )

    arrive(desk, "secretary", raw)

    (letter,) = notices(desk)
    assert letter["Bcc"] is None
    assert "Bcc" not in str(letter["Subject"])


def test_machines_get_no_reply_to() -> None:
    opened = read_message(b"From: robot@x.example\nAuto-Submitted: auto-generated\n\nx\n")
    from distd.desk.forwarding import safe_to_reply

    assert safe_to_reply(opened) == ""
    assert copy_of(b"Subject: x\n\ny\n", "1").content == b"Subject: x\r\n\r\ny\r\n"


def test_held_messages_are_shown_replayed_and_discarded(desk: Desk) -> None:
    id_ = arrive(desk, "nmbs-help", "From: a@reader.example\n\nhelp\n")
    other = arrive(desk, "nmbs-help", "From: b@reader.example\n\nhelp\n")

    assert "a mistake of ours" in desk.distctl("held", "list").output
    assert "Traceback" in desk.distctl("held", "show", id_).output
    assert "a@reader.example" in desk.distctl("held", "show", "--raw", id_).output
    assert len(json.loads(desk.distctl("held", "list", "--json").output)) == 2
    assert desk.distctl("held", "replay").exit_code == 2

    assert "back in the line" in desk.distctl("held", "replay", id_).output
    assert desk.distctl("held", "replay", id_).exit_code == 1
    assert "is gone" in desk.distctl("held", "discard", "--yes", other).output
    assert desk.distctl("held", "discard", "--yes", other).exit_code == 1

    opened = desk.workspace()
    assert opened.spool.count() == 1
    record = opened.inbox.find(other)
    assert record is not None
    assert record.station == "discarded"
    assert opened.ledger.verify()[1] is None


def test_cells_that_would_be_formulas_are_not() -> None:
    assert harmless("=1+1") == "'=1+1"
    assert harmless("plain") == "plain"

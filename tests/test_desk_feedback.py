"""Feedback is thanked for now and then, kept as a register, and everything automatic is told once a day."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC
from pathlib import Path

import pytest

from distd.desk.comment_table import COLUMNS, comment_of
from distd.desk.digest import Digest
from distd.desk.feedback import Desk as FeedbackDesk
from distd.desk.thanking import Thanks
from distd.store.database import Database
from distd.store.digests import Digests
from distd.store.feedback import FeedbackStore
from distd.store.replies import Replies
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Feedback
from tests.conftest import Clock, Desk
from tests.counter import SECRETARY, Counter, text_of
from tests.mailroom import DOMAIN


class Office(Counter):
    """A counter that takes feedback too, and tells of its day."""

    def __init__(self, database: Database, clock: Clock, folder: Path, thanks_days: int = 7) -> None:
        super().__init__(database, clock, folder)
        store, people = FeedbackStore(database), SubscriptionStore(database)
        thanks = Thanks(store, people, Replies(database), self.ledger, self.outbox, thanks_days)
        self.register = FeedbackDesk(store, self.outbox, thanks)
        self.digest = Digest(database, Digests(database), self.outbox, UTC, wanted=True)

    def praise(self, text: str, sender: str = "hanako@reader.example", **headers: str) -> str:
        incoming = self.letter(f"feedback@{DOMAIN}", sender, "Re: ISO/SR UPDATE", text, **headers)
        with self.database.transaction():
            return self.register.keep(incoming)


@pytest.fixture
def office(database: Database, clock: Clock, tmp_path: Path) -> Office:
    return Office(database, clock, tmp_path)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("とても分かりやすい記事でした。ありがとうございます。", "ご意見をありがとうございます"),
        ("Merci pour ce numéro, il nous est très utile pour nos membres.", "Merci de nous avoir écrit"),
        ("Muchas gracias por el boletín, que nos es muy útil para los socios.", "Gracias por escribirnos"),
        ("Very useful, thank you for this issue.", "Thank you for writing to us"),
    ],
)
def test_feedback_is_thanked_for_in_the_senders_language(office: Office, text: str, subject: str) -> None:
    assert office.praise(text) == "kept as feedback 1, and thanked for"

    (letter,) = office.written()
    assert letter["To"] == "hanako@reader.example"
    assert letter["Subject"] == subject
    assert letter["Auto-Submitted"] == "auto-replied"
    assert office.deeds() == ["feedback.thanked"]


def test_one_person_is_thanked_once_a_week(office: Office) -> None:
    for _ in range(3):
        office.praise("Very useful, thank you.")
    assert len(office.written()) == 1

    office.later(days=8)
    office.praise("And this one too.")
    assert len(office.written()) == 2


def test_remarks_in_the_text_are_kept_with_what_they_are_about(office: Office) -> None:
    remarks = (
        "My remarks are in the text below.\n\n> One ballot is open.\nTwo are.\n\n> It ends in May.\nIn June."
    )

    office.praise(f"{remarks}\n> Unsubscribe\n")

    assert Feedback.get().text == remarks


@pytest.mark.parametrize(
    ("sender", "headers"),
    [
        ("robot@reader.example", {"Auto_Submitted": "auto-generated"}),
        (f"secretary@{DOMAIN}", {}),
        ("list@reader.example", {"List_Id": "<x.reader.example>", "Precedence": "list"}),
    ],
)
def test_machines_and_ourselves_are_not_thanked(office: Office, sender: str, headers: dict[str, str]) -> None:
    office.praise("Very useful.", sender, **headers)

    assert office.written() == []


def test_nobody_is_thanked_when_the_setting_says_never(
    database: Database, clock: Clock, tmp_path: Path
) -> None:
    office = Office(database, clock, tmp_path, thanks_days=0)

    assert office.praise("Very useful.") == "kept as feedback 1"
    assert office.written() == []


def test_the_register_is_searched_marked_and_exported(desk: Desk, tmp_path: Path) -> None:
    store = desk.workspace().feedback
    from distd.store.feedback import About

    store.keep(
        "a",
        About(),
        "a@reader.example",
        "en",
        "S",
        "Clause 4.2: a typo.\nProposed change: mend it.",
        desk.clock(),
    )
    store.keep("b", About(), "b@reader.example", "ja", "S", "とても良い", desk.clock())

    assert "Marked as read: 1" in desk.distctl("feedback", "mark", "read", "1").output
    assert desk.distctl("feedback", "mark", "answered", "2", "99").exit_code == 1
    assert [row.state for row in Feedback.select().order_by(Feedback.id)] == ["read", "new"]
    assert [
        r["number"] for r in json.loads(desk.distctl("feedback", "list", "--state", "new", "--json").output)
    ] == [2]
    assert [
        r["number"] for r in json.loads(desk.distctl("feedback", "list", "--search", "TYPO", "--json").output)
    ] == [1]
    assert "no such feedback" in desk.distctl("feedback", "list", "--search", "nothing").output

    table = tmp_path / "comments.csv"
    assert desk.distctl("feedback", "export", "--comment-table", str(table)).exit_code == 0
    head, first, _ = csv.reader(io.StringIO(table.read_text("utf-8-sig")))
    assert tuple(head) == COLUMNS
    assert first == ["reader", "", "4.2", "", "ed", "Clause 4.2: a typo.", "mend it.", ""]


@pytest.mark.parametrize(
    ("text", "line", "clause", "part", "kind"),
    [
        ("Very good.", "", "", "", "ge"),
        ("The section on labour is good, and clause by clause clear.", "", "", "", "ge"),
        ("In line 12 of section 3, figure 2: the number is wrong.", "12", "3", "figure 2", "te"),
        ("第2章 表1 15行目に誤字があります。", "15", "", "表1", "ed"),
        ("Lines 10-12, subclause A.1", "10-12", "A.1", "", "ge"),
        ("See below.\n> In section 3 the number is wrong.\nSo it is.", "", "3", "", "ge"),
    ],
)
def test_a_comment_finds_its_place(text: str, line: str, clause: str, part: str, kind: str) -> None:
    row = comment_of(text, "SE", "SIS", is_body=True)

    assert (row.body, row.line, row.part, row.type) == ("SE", line, part, kind)
    assert row.clause == clause or text.startswith("第")


# ---- the day's digest


def test_everything_automatic_is_told_once_a_day(office: Office) -> None:
    office.body("SE", "lena@sis.example")
    office.ask("How did SIS vote?", "SE")
    office.praise("Very useful.")
    office.ask("How did they vote?", sender="bo@reader.example")

    assert office.digest.tick(office.clock())
    assert not office.digest.tick(office.clock())

    letter = office.last()
    assert str(letter["To"]).endswith(f"<{SECRETARY}>")
    assert "question 1 was sent to the body of SE; the asker was told" in text_of(letter)
    assert "thanked for feedback: 1" in text_of(letter)
    assert "Questions that wait for you: 2" in text_of(letter)
    assert "reader.example" not in text_of(letter)

    office.later(days=1)
    assert not office.digest.tick(office.clock())
    office.reply(office.mails_to("lena@sis.example")[0], "FORWARD\nApproved.")
    office.later(days=1)
    assert office.digest.tick(office.clock())
    assert "the reply of SE was passed on" in text_of(office.last())


def test_the_digest_tells_who_was_told_later(office: Office) -> None:
    office.body("SE", "lena@sis.example")
    office.ask("How did SIS vote?", "SE")
    office.ask("And on the other one?", "SE")
    assert office.digest.tick(office.clock())
    assert "question 2 was sent to the body of SE; the asker was not told" in text_of(office.last())

    office.later(hours=1)
    assert office.cases.tick(office.clock()) == 1
    assert office.cases.tick(office.clock()) == 0
    office.later(days=1)

    assert office.digest.tick(office.clock())
    assert "question 2: the asker was told later that the body of SE has it" in text_of(office.last())


def test_the_digest_waits_for_the_morning_and_can_be_switched_off(office: Office, database: Database) -> None:
    office.praise("Very useful.")
    night = office.clock().replace(hour=3)

    assert not office.digest.tick(night)
    assert not Digest(database, Digests(database), office.outbox, UTC, wanted=False).tick(office.clock())
    assert office.digest.tick(office.clock())

"""`distctl issue submit`, `withdraw` and `show`, with the real newsletter and the mail that comes of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from distd.mail.addresses import read_own_address
from distd.mail.message import read_message
from distd.store.incoming import Incoming
from distd.store.tables import Delivery, LedgerEntry, Mailing, Notice
from distd.workspace import Workspace
from tests.conftest import Desk
from tests.review import text_of

HEAD = """---
newsletter: ISO/SR UPDATE
number: {number}
title: From Salvador
date: 2026-05-02
languages: [en]
audience: [nmbs]
---

## From Salvador

{text}
"""
PEOPLE = """email,name,organisation,country,group,language
ana@abnt.example,Ana,ABNT,BR,cag,en
chie@jisc.example,Chie,JISC,JP,cag,ja
reader@sis.example,Reader,SIS,SE,nmb,en
"""


class Office:
    """A desk with two reviewers, one reader and an issue."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        (desk.home / "people.csv").write_text(PEOPLE, "utf-8")
        self.done("import", str(desk.home / "people.csv"), "--source", "test")
        self.write("The meeting was a good one.")

    def write(self, text: str, number: int = 1) -> None:
        folder = self.desk.home / "issues" / f"issue-{number}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "issue.md").write_text(HEAD.format(number=number, text=text), "utf-8")

    def done(self, *arguments: str) -> str:
        result = self.desk.distctl(*arguments)
        assert result.exit_code == 0, result.output
        return result.output

    def refused(self, *arguments: str) -> str:
        result = self.desk.distctl(*arguments)
        assert result.exit_code == 1, result.output
        return result.output

    def requests(self, to: str) -> Iterator[EmailMessage]:
        query = Notice.select(Notice).join(Delivery).where(Delivery.address == to).order_by(Notice.id)
        for notice in query:
            if notice.kind == "review-request":
                yield message_from_bytes(bytes(notice.message), policy=default)

    def reply(self, of: str, words: str) -> None:
        workspace: Workspace = self.desk.workspace()
        to = str([*self.requests(of)][-1]["Reply-To"])
        own = read_own_address(to, "sr.example.org", [])
        assert own is not None
        answer = (
            f"From: {of}\r\nTo: {to}\r\nSubject: Re: review\r\nMessage-ID: <1@x.example>\r\n\r\n{words}\r\n"
        )
        incoming = Incoming("spool-1", of, to, own, workspace.clock(), read_message(answer.encode(), of))
        workspace.reviews.handle_reply(incoming)


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


def test_an_issue_is_approved_by_mail_and_sent(office: Office) -> None:
    said = office.done("issue", "submit", "issue-1")
    assert "issue-1 is with 2 reviewers" in said
    assert "still with the reviewers" in office.refused("send", "issue-1")

    office.reply("ana@abnt.example", "Approved.")
    office.reply("chie@jisc.example", "承認します。")

    shown = office.done("issue", "show", "issue-1")
    assert "Review 1: approved (2 of 2 approved, 2 needed)" in shown
    assert "承認します。" in shown
    office.done("send", "issue-1")
    assert Mailing.select().where(Mailing.review == 1).exists()


def test_one_changed_character_voids_the_approval(office: Office) -> None:
    office.done("issue", "submit", "issue-1")
    for reviewer in ("ana@abnt.example", "chie@jisc.example"):
        office.reply(reviewer, "Approved.")

    office.write("The meeting was a good one!")

    assert "issue-1 was changed after the review: submit it again" in office.refused("send", "issue-1")
    assert not Mailing.select().exists()


def test_the_request_carries_what_members_get(office: Office) -> None:
    office.done("issue", "submit", "issue-1")

    request = next(office.requests("ana@abnt.example"))
    inner, pdf = request.iter_attachments()

    assert not request.defects
    message = inner.get_content()
    assert not message.defects
    assert message["List-Unsubscribe"]
    assert "The meeting was a good one." in text_of(message)
    assert [part.get_content_type() for part in message.walk()].count("text/html") == 1
    assert pdf.get_content().startswith(b"%PDF-")
    assert "National member bodies: 1 reader" in text_of(request)


def test_an_answer_that_could_not_be_read_is_not_called_silence(office: Office) -> None:
    office.done("issue", "submit", "issue-1")
    office.reply("ana@abnt.example", "I'll read it on the train tomorrow.")

    shown = office.done("issue", "show", "issue-1")

    assert "not clear, asked again" in shown
    assert "no answer yet" in shown, "the other reviewer"


def test_a_reviewer_reads_titles_and_dates_in_the_own_language(office: Office) -> None:
    """The title as its translation has it, the lists, the secretary, and the day by which to answer."""
    english = office.desk.home / "issues" / "issue-1" / "issue.md"
    english.write_text(english.read_text("utf-8").replace("[en]", "[en, ja]"), "utf-8")
    english.with_name("issue.ja.md").write_text(
        "---\ntitle: サルバドールから\n---\n\n## サルバドールから\n\n良い会合でした。\n", "utf-8"
    )
    office.done("issue", "submit", "issue-1")

    to_japan, to_brazil = (next(office.requests(at)) for at in ("chie@jisc.example", "ana@abnt.example"))

    assert "サルバドールから" in to_japan["Subject"]
    assert "From Salvador" in to_brazil["Subject"]
    assert "各国会員団体: 1名" in text_of(to_japan)
    assert "事務局より" in text_of(to_japan)
    assert "言語: 英語、日本語\n" in text_of(to_japan)
    assert "(English, Japanese)" in text_of(to_brazil).replace("\n", " ")
    assert re.search(r"^\d{4}年\d+月\d+日 \d\d:\d\d \(UTC\) までに", text_of(to_japan), re.MULTILINE)


def test_the_next_issue_shows_what_changed_since_the_approved_one(office: Office) -> None:
    office.done("issue", "submit", "issue-1")
    for reviewer in ("ana@abnt.example", "chie@jisc.example"):
        office.reply(reviewer, "Approved.")
    office.write("The meeting in Bangkok was better.", number=2)
    office.done("issue", "submit", "issue-2")

    request = text_of([*office.requests("ana@abnt.example")][-1])

    assert "-The meeting was a good one." in request
    assert "+The meeting in Bangkok was better." in request


def test_a_withdrawn_issue_is_not_sent(office: Office) -> None:
    office.done("issue", "submit", "issue-1")

    said = office.done("issue", "withdraw", "issue-1", "--reason", "the host has moved the meeting")

    assert "issue-1 is withdrawn" in said
    assert "was withdrawn (the host has moved the meeting)" in office.refused("send", "issue-1")
    assert office.desk.distctl("issue", "withdraw", "issue-1").exit_code == 2, "a reason is needed"


def test_a_script_reads_who_was_asked(office: Office) -> None:
    said = json.loads(office.done("issue", "submit", "issue-1", "--author", "ana@abnt.example", "--json"))

    assert said["state"] == "open"
    assert said["asked"] == ["ana@abnt.example", "chie@jisc.example"]
    assert "not counted (author)" in office.done("issue", "show", "issue-1")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["issue-9"], "there is no issue 'issue-9'"),
        (["issue-1", "--to", "cag"], "there is no list 'cag' for newsletters"),
        (["issue-1", "--to", "nobody"], "there is no list 'nobody' for newsletters"),
        (["issue-1", "--author", "anna"], "--author: 'anna' has no @"),
        (["issue-1", "--at", "soon"], "'soon' is not a time"),
        (["issue-1", "--at", "2005-05-02 09:00"], "is past"),
    ],
)
def test_what_cannot_be_submitted_is_refused_in_one_sentence(
    office: Office, arguments: list[str], sentence: str
) -> None:
    said = office.refused("issue", "submit", *arguments)

    assert sentence in said
    assert said.count("\n") == 1
    assert not Notice.select().exists()


def test_an_emergency_needs_the_setting_and_stands_in_the_ledger(office: Office) -> None:
    office.done("issue", "submit", "issue-1")
    assert "no sending without approval here" in office.refused(
        "send", "issue-1", "--emergency", "flood", "--yes"
    )

    office.desk.set(review__emergency_override="Maria Silva")
    office.done("send", "issue-1", "--emergency", "the venue is flooded", "--yes")

    entry = LedgerEntry.get(LedgerEntry.action == "review.overridden")
    assert entry.detail["person"] == "Maria Silva"
    assert entry.detail["reason"] == "the venue is flooded"


def test_who_submits_by_a_clock_that_was_set_back_is_warned(office: Office) -> None:
    """Once it is right again, the days in which reviewers may answer are over."""
    workspace = office.desk.workspace()
    assert "the days to answer" not in office.done("issue", "submit", "issue-1")
    office.done("issue", "withdraw", "issue-1", "--reason", "the clock")
    workspace.ledger.append(workspace.clock() + timedelta(days=36500), "test", "test.done", "test")

    said = office.done("issue", "submit", "issue-1")

    assert "but the ledger was written after that" in said
    assert "the days to answer may be over" in said

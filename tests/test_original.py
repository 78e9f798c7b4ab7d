"""What we sent is known in an answer to it, whether or not the reader's program marks it."""

from __future__ import annotations

import textwrap
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from distd.mail.addresses import OwnAddress
from distd.mail.addresses import Purpose as AddressPurpose
from distd.mail.message import read_message
from distd.mail.replies.answered import answered_delivery
from distd.mail.replies.original import Original
from distd.mail.replies.reading import new_text
from distd.mail.tokens import Purpose, Tokens
from distd.stations import stations
from distd.store.queue import Claimed
from distd.store.spool import Arrival
from distd.store.tables import Feedback, QuestionCase
from distd.store.words import Lane
from distd.triage.sorting import Sorter
from distd.way_in import find_address, find_kind
from tests.conftest import Desk
from tests.sending import ISSUE, Office

LETTER = """\
ISO/SR UPDATE

Dear reader,

the working group met in Salvador in May, and 250 experts of 54 countries took part in it.
The next meeting is in Bangkok. Will your organisation take part in the survey?

Yes
No
Perhaps

ワーキンググループの次回の会議はバンコクで開かれます。ご参加をお待ちしております。

Read more: https://sr.example/u/abcdefgh
"""
SENT = Original((LETTER,))


def test_a_copy_without_a_mark_is_none_of_the_readers_words() -> None:
    assert new_text(f"Thank you.\n\n{LETTER}", original=SENT) == "Thank you."
    assert new_text(f"{LETTER}\n\nThank you.", original=SENT) == "Thank you."


def test_answers_between_the_lines_of_a_copy_are_kept() -> None:
    answered = LETTER.replace("survey?", "survey?\nYes, and two colleagues too.").replace(
        "開かれます。ご", "開かれます。\n承知しました。\nご"
    )

    assert new_text(answered, original=SENT) == "Yes, and two colleagues too.\n\n承知しました。"


def test_a_word_of_a_form_is_an_answer_when_the_others_were_taken_out() -> None:
    answered = LETTER.replace("Yes\nNo\nPerhaps", "Yes")

    assert new_text(answered, original=SENT) == "Yes"


@pytest.mark.parametrize("width", [30, 50, 64])
def test_a_copy_is_known_in_other_lines(width: int) -> None:
    folded = "\n".join("\n".join(textwrap.wrap(line, width)) for line in LETTER.split("\n"))

    assert new_text(f"Thank you.\n\n{folded}", original=SENT) == "Thank you."


def test_a_copy_is_known_with_other_marks_and_another_readers_link() -> None:
    text = LETTER.replace("Dear", "*Dear").replace("abcdefgh", "zyxwvuts").replace("Yes", "• Yes").upper()

    assert new_text(f"Thank you.\n\n{text}", original=SENT) == "Thank you."


def test_words_below_an_attribution_without_marks_are_kept_where_the_rest_is_known() -> None:
    said = "On Mon, May 2, 2005 at 10:00 AM ISO/SR <news@sr.example> wrote:"

    assert new_text(f"{said}\n\n{LETTER}\n\nWe shall come.", original=SENT) == "We shall come."
    # Unknown, it is old from here on; and so it is where much of what follows was not in what we sent.
    assert new_text(f"Thanks.\n\n{said}\n\n{LETTER}\n\nWe shall come.") == "Thanks."
    other = "Words of a third person, which stand in a mail that we never sent to anybody.\n" * 9
    assert new_text(f"Thanks.\n\n{said}\n\n{LETTER}\n\n{other}", original=SENT) == "Thanks."


@pytest.mark.parametrize(
    "own",
    [
        "The next meeting is in Bangkok.",  # one phrase of ours is anybody's to use
        "You write that 250 experts of 54 countries took part in it: who are they?",
        "Yes",
        "ISO/SR UPDATE is good.",
    ],
)
def test_a_readers_own_use_of_our_words_is_kept(own: str) -> None:
    assert new_text(own, original=SENT) == own


def test_only_a_token_of_ours_tells_what_was_answered() -> None:
    keys, domain = Tokens(b"k" * 32), "sr.example"
    issue = f"<issue-1.{keys.make(Purpose.MESSAGE, 7)}@{domain}>"
    notice = f"<notice.3.{keys.make(Purpose.BOUNCE, 8)}@{domain}>"
    forged = f"<issue-1.{Tokens(b'x' * 32).make(Purpose.MESSAGE, 7)}@{domain}>"
    elsewhere = issue.replace(domain, "other.example")

    def answered(head: str) -> int | None:
        message = read_message(f"From: a@reader.example\n{head}\n\nHello".encode())
        return answered_delivery(message, OwnAddress(AddressPurpose.SECRETARY), keys, domain)

    assert answered(f"In-Reply-To: {issue}") == 7
    assert answered(f"In-Reply-To: <1@reader.example>\nReferences: {issue} {notice} <1@reader.example>") == 8
    assert answered(f"In-Reply-To: {forged}\nReferences: {elsewhere}") is None
    assert answered("Subject: x") is None


class Reader:
    """A reader who got issue 7, and whose program pastes it without a mark when it answers."""

    def __init__(self, desk: Desk) -> None:
        office = Office(desk)
        office.write("issue-7", ISSUE.replace("All is well.", LETTER))
        office.approve()
        assert office.send().exit_code == 0
        office.tick()
        self.desk = desk
        self.opened = office.home
        self.copies: dict[str, EmailMessage] = {}
        for claimed in self._claimed():
            message = self.opened.composer.compose(claimed, desk.clock()).message
            self.copies[claimed.address] = message_from_bytes(message, policy=default)

    def _claimed(self) -> list[Claimed]:
        now = self.desk.clock.wind(seconds=1)
        return list(self.opened.deliveries.claim(Lane.MAILING, 100, "test", now, 60))

    def answers(self, to: str, text: str, **headers: str) -> None:
        """Answer from the subscriber's mailbox; the mail comes in through the spool and is sorted."""
        message = EmailMessage()
        message["From"] = "reader@subscriber.example"
        message["To"] = to
        message["Subject"] = "Re: ISO/SR UPDATE 7"
        message["Message-ID"] = "<1@subscriber.example>"
        message.set_content(text)
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        opened = self.opened
        opened.spool.accept(
            [Arrival("reader@subscriber.example", [to], message.as_bytes(), self.desk.clock())]
        )
        Sorter(
            opened.database, opened.spool, opened.inbox, stations(opened),
            lambda address: find_address(opened, address), lambda incoming: find_kind(opened, incoming),
            self.desk.clock, opened.find_original,
        ).handle_waiting()  # fmt: skip


@pytest.fixture
def reader(desk: Desk) -> Reader:
    return Reader(desk)


def _text(copy: EmailMessage) -> str:
    body = copy.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n").replace(" \n", "\n")


def test_the_issue_is_taken_out_of_a_readers_praise(reader: Reader) -> None:
    copy = reader.copies["reader@subscriber.example"]
    assert "250 experts" in _text(copy)

    reader.answers(str(copy["Reply-To"]), f"A fine issue, thank you.\n\n{_text(copy)}")

    assert Feedback.get().text == "A fine issue, thank you."


def test_a_question_of_ours_that_was_pasted_is_not_asked_by_the_reader(reader: Reader) -> None:
    """Without what was sent, `Will your organisation take part in the survey?` would be the reader's question."""
    copy = reader.copies["reader@subscriber.example"]

    reader.answers(
        "feedback@sr.example.org",
        f"{_text(copy)}\n\nVery useful, thank you.",
        In_Reply_To=str(copy["Message-ID"]),
    )

    assert Feedback.get().text == "Very useful, thank you."
    assert not QuestionCase.select().exists()


def test_without_a_token_nothing_is_looked_up(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("distd.store.originals.Originals.of", lambda *_: pytest.fail("a needless look-up"))

    reader.answers("feedback@sr.example.org", "Very useful, thank you.", In_Reply_To="<1@other.example>")

    assert Feedback.get().text == "Very useful, thank you."

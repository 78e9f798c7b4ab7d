"""A question reaches the body whose it is, the asker is told, and everything stays in one thread."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from peewee import IntegrityError

from distd.desk.confiding import said_for_us_alone
from distd.desk.correspondence import shown
from distd.desk.routing import Routing
from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.message import read_message
from distd.store.cases import waiting_for_secretary
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.overview import overview
from distd.store.tables import Contact, Delivery, FaqAnswer, Organisation, QuestionCase
from distd.store.words import CaseKind, CaseState, EntryKind
from tests.conftest import Clock, Desk
from tests.counter import SECRETARY, Counter, text_of
from tests.mailroom import DOMAIN

ASKER = "anan@reader.example"
SIS = "lena@sis.example"
TISI = "somchai@tisi.example"


@pytest.fixture
def counter(database: Database, clock: Clock, tmp_path: Path) -> Counter:
    return Counter(database, clock, tmp_path)


def unwrapped(text: str) -> str:
    """Return a text as one line, wherever its letter broke it."""
    return " ".join(text.split())


def test_a_question_about_a_vote_goes_to_the_body_asked_about(counter: Counter) -> None:
    counter.body("SE", SIS)

    done = counter.ask("How did SIS vote on the new work item?", "SE")

    assert done == "question 1: sent to the body of SE"
    to_body, to_asker = counter.written()
    assert to_body["To"] == SIS
    assert to_body["Subject"] == "Question 1 for SIS"
    assert "How did SIS vote on the new work item?" in text_of(to_body)
    assert "Anan <anan@reader.example>" in text_of(to_body)
    assert "Only that body can speak of it." in unwrapped(text_of(to_body))
    (original,) = to_body.iter_attachments()
    assert original.get_content_type() == "message/rfc822"
    assert to_asker["To"] == ASKER
    assert to_asker["Auto-Submitted"] == "auto-replied"
    assert to_asker["In-Reply-To"] == "<1@mail.example>"
    assert "Swedish Institute for Standards (SIS)\n  https://www.sis.example" in text_of(to_asker)
    assert to_body["Reply-To"] != to_asker["Reply-To"]
    assert counter.case().state is CaseState.ROUTED
    assert counter.deeds() == ["case.asked", "case.routed"]


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        ("ja", "お問い合わせをお取り次ぎいたしました", "直接お返事が届くことがございます"),
        ("fr", "Votre message a été transmis", "votre adresse lui ont été communiqués"),
        ("es", "Hemos remitido su mensaje", "es posible que le respondan"),
        ("th", "Your message was passed on", "may answer you directly"),
    ],
)
def test_asker_and_body_are_written_to_in_their_languages(
    counter: Counter, language: str, subject: str, words: str
) -> None:
    counter.body("SE", SIS, language="fr")

    counter.ask("?", "SE", language=language)

    to_body, to_asker = counter.written()
    assert "TRANSMETTRE" in text_of(to_body)
    assert to_asker["Subject"] == subject
    assert words in text_of(to_asker).replace("\n", "").replace(" \n", " ") or words in text_of(to_asker)


def test_a_question_on_two_bodies_goes_to_each(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.body("TH", "somchai@tisi.example")

    counter.ask("How did SIS and TISI vote?", "SE", "TH")

    first, second, to_asker = counter.written()
    assert [first["To"], second["To"]] == [SIS, "somchai@tisi.example"]
    assert "SIS" in text_of(to_asker)
    assert "www.tisi.example" in text_of(to_asker)
    assert "They have your message" in text_of(to_asker)


def test_a_request_for_drafts_is_kindly_declined_and_passed_on(counter: Counter) -> None:
    counter.body("TH", "somchai@tisi.example")

    counter.ask("Please send the draft.", "TH", kind=CaseKind.CONFIDENTIAL, topic="confidential")

    to_body, to_asker = counter.written()
    assert "We have not sent any" in unwrapped(text_of(to_body))
    assert to_asker["Subject"] == "Your request for documents"
    assert "we are sorry that we cannot send" in text_of(to_asker)


@pytest.mark.parametrize(
    ("countries", "sender", "says"),
    [
        ((), "anan@reader.example", "No country is certain"),
        (("TH",), "anan@reader.example", "has no working address"),
        (("SE",), "lena@sis.example", "comes from there itself"),
        (("SE",), "new.colleague@sis.example", "comes from there itself"),
    ],
)
def test_the_secretary_decides_where_no_body_can_be_asked(
    counter: Counter, countries: tuple[str, ...], sender: str, says: str
) -> None:
    counter.body("SE", SIS)

    counter.ask("How did SIS vote?", *countries, sender=sender)

    (letter,) = counter.written()
    assert letter["To"] == f"Astrid Holm <{SECRETARY}>"
    assert says in unwrapped(text_of(letter))
    assert "route SE" in text_of(letter)
    assert counter.case().state is CaseState.ASKED


def test_a_suspended_address_is_no_working_address(counter: Counter) -> None:
    contact = counter.body("SE", SIS)
    Contact.update(state="suspended", state_reason="bounces").where(Contact.id == contact.id).execute()

    assert "no-address" in counter.ask("How did SIS vote?", "SE")


def test_machines_open_no_case_and_are_not_answered(counter: Counter) -> None:
    counter.body("SE", SIS)

    counter.ask("How did SIS vote?", "SE", Auto_Submitted="auto-generated")

    (letter,) = counter.written()
    assert str(letter["To"]).endswith(f"<{SECRETARY}>")
    assert QuestionCase.select().count() == 0


def test_one_person_gets_one_automatic_answer_in_an_hour(counter: Counter) -> None:
    counter.body("SE", SIS)

    counter.ask("How did SIS vote?", "SE")
    counter.ask("And on the other one?", "SE")
    assert len(counter.mails_to(SIS)) == 2
    assert len(counter.mails_to(ASKER)) == 1

    counter.later(hours=2)
    counter.ask("And on the third?", "SE")
    assert len(counter.mails_to(ASKER)) == 2


def test_who_asks_again_within_the_hour_is_told_later_who_has_it(counter: Counter) -> None:
    """A letter an hour, each in the thread of its question, until all are told."""
    counter.body("SE", SIS)
    counter.body("TH", TISI)
    counter.ask("How did SIS vote?", "SE")
    counter.ask("And TISI?", "TH")
    counter.ask("And may I have the draft?", "SE", kind=CaseKind.CONFIDENTIAL, topic="confidential")
    counter.ask("How did SIS vote?", "SE", sender="Leo <leo@press.example>")
    assert len(counter.mails_to(ASKER)) == 1

    for minutes, told in ((59, 1), (2, 2), (1, 2), (60, 3), (60, 3), (600, 3)):
        counter.later(minutes=minutes)
        counter.cases.tick(counter.clock())
        assert len(counter.mails_to(ASKER)) == told, minutes

    _, second, third = counter.mails_to(ASKER)
    assert "TISI" in text_of(second)
    assert "SIS)" not in text_of(second)
    assert second["Auto-Submitted"] == "auto-replied"
    assert second["In-Reply-To"] == counter.case(2).message_id
    assert third["Subject"] == "Your request for documents"
    counter.reply(second, "It is urgent.")
    assert str(counter.last()["Subject"]).startswith("Question 2: the writer added")
    assert len(counter.mails_to("leo@press.example")) == 1, "who was told is not told again"


def test_who_has_an_answer_or_asked_yesterday_is_not_told_who_has_the_question(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    counter.ask("And on the other one?", "SE")
    counter.ask("And on the third?", "SE")
    counter.reply(counter.mails_to(SIS)[1], "FORWARD\nWe voted yes.")
    assert len(counter.mails_to(ASKER)) == 2

    counter.later(hours=25)
    counter.cases.tick(counter.clock())

    assert len(counter.mails_to(ASKER)) == 2


def test_who_never_wanted_mail_is_not_told_later_either(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE", sender="secretary@sr.example.org")

    counter.later(hours=2)
    counter.cases.tick(counter.clock())

    assert counter.mails_to("secretary@sr.example.org") == []


def test_nobody_floods_a_body_through_us(counter: Counter) -> None:
    counter.body("SE", SIS)

    for number in range(8):
        counter.ask(f"Question {number}?", "SE")

    assert len(counter.mails_to(SIS)) == 5
    assert "has asked so much today" in unwrapped(text_of(counter.last()))


def test_the_asker_gets_a_reply_only_when_the_body_says_so(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    to_body, _ = counter.written()

    counter.reply(to_body, "We will write to them ourselves. They are trouble.\n\nLena")

    letter = counter.last()
    assert letter["Subject"] == "Question 1: SIS has replied"
    assert "They are trouble" in text_of(letter)
    assert len(counter.mails_to(ASKER)) == 1

    counter.reply(to_body, "FORWARD\n\nSIS approved the proposal.\n\n> How did SIS vote?\n")

    answer = counter.mails_to(ASKER)[-1]
    assert "SIS approved the proposal." in text_of(answer)
    assert "trouble" not in text_of(answer)
    assert text_of(answer).count("> How") == 1  # under the reply, where we quote what was asked
    assert answer["In-Reply-To"] == "<1@mail.example>"
    assert counter.case().state is CaseState.ANSWERED
    assert QuestionCase.select().count() == 1


@pytest.mark.parametrize("word", ["転送可", "Transmettre", "*REENVIAR*", "forward:", "ＦＯＲＷＡＲＤ"])
def test_the_word_is_known_in_four_languages(counter: Counter, word: str) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")

    counter.reply(counter.written()[0], f"{word}\nApproved.")

    assert "Approved." in text_of(counter.mails_to(ASKER)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Please do not FORWARD\nthis.",
        "FORWARD this to nobody\nSecret.",
        "Dear secretary,\nFORWARD\nSecret.",
        "FORWARD",
        "> FORWARD\nSecret.",
    ],
)
def test_anything_else_is_no_leave_to_pass_on(counter: Counter, text: str) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")

    counter.reply(counter.written()[0], text)

    assert len(counter.mails_to(ASKER)) == 1


def test_a_reply_that_shows_a_private_address_of_ours_is_not_passed_on(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    to_body = counter.written()[0]

    counter.reply(to_body, f"FORWARD\nAs {to_body['Reply-To']} wrote: approved.")

    assert len(counter.mails_to(ASKER)) == 1
    assert counter.last()["Subject"] == "Question 1: SIS has replied"


def test_only_the_body_itself_speaks_for_it(counter: Counter) -> None:
    """Who was forwarded the mail has the address too, and may not answer in the body's name."""
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")

    counter.reply(counter.written()[0], "FORWARD\nThey voted no.", sender="mallory@other.example")

    assert counter.last()["Subject"] == "Question 1: mail from a third person"
    assert len(counter.mails_to(ASKER)) == 1
    assert counter.mails_to("mallory@other.example") == []


def test_the_asker_cannot_speak_for_the_body_or_the_secretary(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    to_asker = counter.written()[1]

    counter.reply(to_asker, "FORWARD\nWe voted no.", sender=SIS)
    counter.reply(to_asker, "close", sender=SECRETARY)

    assert counter.case().state is CaseState.ROUTED
    assert [entry.kind for entry in counter.store.entries(counter.case())][-4:] == [
        EntryKind.FROM_OTHER,
        EntryKind.TO_SECRETARY,
        EntryKind.FROM_OTHER,
        EntryKind.TO_SECRETARY,
    ]


def test_a_body_that_writes_to_questions_itself_stays_in_the_case(counter: Counter) -> None:
    """Its program dropped the token; what it answers tells the case, but is no leave to pass anything on."""
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    to_body = counter.written()[0]

    incoming = counter.letter(
        f"questions@{DOMAIN}",
        SIS,
        "Re: question",
        "FORWARD\nApproved.",
        References=str(to_body["Message-ID"]),
    )
    assert counter.join(incoming) == "question 1: the body of SE replied, the secretary decides"
    assert len(counter.mails_to(ASKER)) == 1
    assert "it did not come to the address that only this body was sent" in unwrapped(text_of(counter.last()))


def test_what_the_asker_adds_joins_the_thread(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")

    counter.reply(counter.written()[1], "I meant the first ballot.")

    assert counter.last()["Subject"] == "Question 1: the writer added something"
    assert QuestionCase.select().count() == 1


def test_long_lines_of_a_question_are_folded(counter: Counter) -> None:
    counter.body("SE", SIS)

    counter.ask("How did SIS vote? " + "Our members would like to know it. " * 9 + "投票" * 60, "SE")

    quoted = [line for line in text_of(counter.written()[0]).splitlines() if line.startswith("  | ")]
    assert max(len(line) for line in quoted if "投票" not in line) <= 80
    assert len(quoted) > 3


def test_a_vacation_notice_of_the_body_is_no_reply(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")

    counter.reply(counter.written()[0], "FORWARD\nI am away.", Auto_Submitted="auto-replied")

    assert len(counter.written()) == 2
    assert counter.store.routes(counter.case())[0].replied_at is None


def test_the_secretary_orders_by_mail(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?")
    (letter,) = counter.written()

    counter.reply(letter, "Route SE\n\nRegards", sender=SECRETARY)
    assert counter.mails_to(SIS)
    assert len(counter.mails_to(ASKER)) == 1
    assert counter.last()["Subject"] == "Question 1: done"

    counter.reply(letter, "answer\nPlease see www.sis.example.", sender=SECRETARY)
    assert "Please see www.sis.example." in text_of(counter.mails_to(ASKER)[-1])
    assert counter.case().state is CaseState.ANSWERED

    counter.reply(letter, "close", sender=SECRETARY)
    assert counter.case().state is CaseState.CLOSED
    assert counter.store.original(counter.case()) == b""


@pytest.mark.parametrize(
    ("order", "trouble"),
    [
        ("What is this?", "none of the orders"),
        ("route TH", "no working address"),
        ("answer", "is empty"),
        ("answer faq nothing", "no FAQ entry"),
        ("forward", "no body has replied"),
    ],
)
def test_an_order_that_cannot_be_carried_out_changes_nothing(
    counter: Counter, order: str, trouble: str
) -> None:
    counter.ask("How did SIS vote?")

    counter.reply(counter.written()[0], order, sender=SECRETARY)

    assert counter.last()["Subject"] == "Question 1: nothing was done"
    assert trouble in text_of(counter.last())
    assert counter.case().state is CaseState.ASKED
    assert counter.mails_to(ASKER) == []


def test_the_secretary_sees_all_letters_on_a_question_together(counter: Counter) -> None:
    """Their subjects differ, so what makes a mail program put them together is the reference they share."""
    counter.ask("How did SIS vote?")
    counter.reply(counter.written()[0], "What is this?", sender=SECRETARY)
    counter.reply(counter.written()[0], "close", sender=SECRETARY)

    letters = counter.mails_to(SECRETARY)

    assert len({str(letter["Subject"]) for letter in letters}) == 3
    assert {str(letter["References"]) for letter in letters} == {"<question.1@sr.example.org>"}


def test_an_unmarked_machine_at_the_secretarys_mailbox_makes_no_loop(counter: Counter) -> None:
    counter.ask("How did SIS vote?")

    for _ in range(20):
        counter.reply(counter.last(), "I am away until Monday.", sender=SECRETARY)

    assert len(counter.written()) < 10


def test_the_secretary_passes_a_reply_on(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    counter.reply(counter.written()[0], "We approved it; you may tell them.")

    counter.reply(counter.last(), "forward", sender=SECRETARY)

    assert "We approved it" in text_of(counter.mails_to(ASKER)[-1])
    assert "agreed" not in text_of(counter.mails_to(ASKER)[-1])  # it is the secretary who passes it on


def test_a_silent_body_is_reminded_once_and_then_the_secretary_is_told(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")

    counter.later(days=6)
    assert counter.cases.tick(counter.clock()) == 0
    counter.later(days=1)
    assert counter.cases.tick(counter.clock()) == 1
    assert counter.last()["Subject"] == "Reminder: question 1 for SIS"
    assert counter.case().state is CaseState.REMINDED
    counter.later(days=3)
    assert counter.cases.tick(counter.clock()) == 0
    assert (waiting_for_secretary(), overview().questions) == ([], 0)
    counter.later(days=4)
    assert counter.cases.tick(counter.clock()) == 1
    assert counter.last()["Subject"] == "Question 1: no reply from SIS"
    assert "although it was reminded" in unwrapped(text_of(counter.last()))
    assert (waiting_for_secretary(), overview().questions) == ([1], 1)
    counter.later(days=30)
    assert counter.cases.tick(counter.clock()) == 0


def test_a_body_that_replied_is_not_reminded(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    counter.reply(counter.written()[0], "We have written to them.")

    counter.later(days=20)

    assert counter.cases.tick(counter.clock()) == 0


def test_when_no_mail_reaches_the_body_the_secretary_is_told_at_once(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?", "SE")
    Delivery.update(state="refused", settled_at=counter.clock()).where(Delivery.address == SIS).execute()

    counter.cases.tick(counter.clock())

    assert counter.last()["Subject"] == "Question 1: no mail reaches SIS"


def test_words_passed_on_hold_nobodys_token() -> None:
    """Who passes a newsletter on passes on the way to be taken off its list as well."""
    footer = f"Write to unsubscribe+{'ab27' * 6}@sr.example.org or see https://sr.example.org/u/{'cd35' * 6}"

    assert shown(f"Who can answer?\n{footer}") == [
        "Who can answer?",
        "Write to unsubscribe@sr.example.org or see https://sr.example.org/u/",
    ]


def test_no_header_holds_a_strangers_words(counter: Counter) -> None:
    counter.body("SE", SIS)
    routing_name = '"Bcc: x@y.example" <anan@reader.example>'

    counter.ask("Subject: buy\n\nHow did SIS vote?", "SE", sender=routing_name)
    counter.ask("Again?", sender=routing_name)

    for mail in counter.written():
        for name, value in mail.items():
            assert "Bcc" not in name + value
            assert "A question" not in value


def test_a_suppressed_or_unusable_address_is_not_answered(counter: Counter) -> None:
    counter.body("SE", SIS)
    gone = counter.member("gone@reader.example")
    Contact.update(state="erased").where(Contact.id == gone.id).execute()
    Organisation.update(country="TH").where(Organisation.id == gone.organisation).execute()

    counter.ask("How did SIS vote?", "SE", sender="gone@reader.example")

    assert counter.mails_to("gone@reader.example") == []
    assert len(counter.mails_to(SIS)) == 1


def test_leave_that_cannot_be_followed_is_told_as_leave(counter: Counter) -> None:
    """And the secretary is offered nothing that would be refused."""
    counter.body("SE", SIS)
    gone = counter.member("gone@reader.example")
    Contact.update(state="erased").where(Contact.id == gone.id).execute()
    Organisation.update(country="TH").where(Organisation.id == gone.organisation).execute()
    counter.ask("How did SIS vote?", "SE", sender="gone@reader.example")
    (to_body,) = counter.mails_to(SIS)

    counter.reply(to_body, "FORWARD\nWe voted yes.")

    told = unwrapped(text_of(counter.last()))
    assert (
        "says that the writer may have the reply, but nothing was sent to them: the address is suppressed"
        in told
    )
    assert "did not say" not in told
    assert "The writer can be sent nothing: the address is suppressed." in told
    assert "answer" not in told.partition("Reply to this message")[2]
    assert "forward" not in told

    counter.reply(counter.last(), "close", sender=SECRETARY)
    counter.reply(to_body, "FORWARD\nWe voted yes.")
    told = unwrapped(text_of(counter.last()))
    assert "nothing was sent to them: the question is closed. " in told
    assert "nothing can be ordered any more" in told
    assert "route SE" not in told


def test_words_below_an_order_that_sends_none_are_not_lost_in_silence(counter: Counter) -> None:
    counter.body("SE", SIS)
    counter.ask("How did SIS vote?")
    first = counter.last()

    counter.reply(first, "route SE\n\nPlease be quick.", sender=SECRETARY)
    assert "What stood below the first line of your reply was sent to nobody." in text_of(counter.last())

    counter.reply(first, "answer\nPlease be patient.", sender=SECRETARY)
    assert "sent to nobody" not in text_of(counter.last())

    counter.reply(counter.mails_to(SIS)[0], "We approved it.")
    counter.reply(counter.last(), "forward", sender=SECRETARY)
    assert "sent to nobody" not in text_of(counter.last())


def test_the_secretary_looks_after_questions_by_command(desk: Desk) -> None:
    opened = desk.workspace()
    add = ("organisation", "add", "--member-body", "SE")
    assert desk.distctl(*add).exit_code == 0
    assert (
        desk.distctl(
            "contact",
            "add",
            SIS,
            "--organisation",
            "SIS",
            "--list",
            "nmbs",
            "--basis",
            "mandate",
            "--source",
            "x",
        ).exit_code
        == 0
    )
    raw = b"From: Anan <anan@reader.example>\r\nSubject: Hello\r\n\r\nHow did they vote?\r\n"
    incoming = Incoming(
        "s1",
        ASKER,
        f"questions@{DOMAIN}",
        OwnAddress(Purpose.QUESTIONS),
        desk.clock(),
        read_message(raw, ASKER),
    )
    with opened.database.transaction():
        opened.cases.open(incoming, Routing(secretariat=True, topic="vote"), CaseKind.MEMBER_BODY)

    (row,) = json.loads(desk.distctl("question", "list", "--json").output)
    assert (row["number"], row["state"], row["from"]) == (1, "asked", ASKER)
    assert "questions wait for you: 1" in desk.distctl("status").output
    assert desk.distctl("question", "route", "1", "TH").exit_code == 1
    assert "sent to the body of SE" in desk.distctl("question", "route", "1", "se").output
    assert "has question 1 already" in desk.distctl("question", "route", "1", "SE").output
    assert "routed" in desk.distctl("question", "list").output
    assert desk.distctl("question", "answer", "1", "--forward").exit_code == 1
    assert desk.distctl("question", "answer", "1", "x", "--faq", "y").exit_code == 2
    assert "was answered" in desk.distctl("question", "answer", "1", stdin="They will write to you.\n").output
    assert "They will write to you." in desk.distctl("question", "show", "1").output
    assert json.loads(desk.distctl("question", "list", "--json").output) == []
    assert "is closed" in desk.distctl("question", "close", "1").output
    assert desk.distctl("question", "close", "1").exit_code == 1
    assert (
        len(json.loads(desk.distctl("question", "list", "--all", "--search", "write to", "--json").output))
        == 1
    )
    assert desk.distctl("question", "show", "9").exit_code == 1
    thread = json.loads(desk.distctl("question", "show", "1", "--json").output)["thread"]
    assert [entry["what"] for entry in thread] == ["asked", "to_secretary", "to_body", "to_asker", "answer"]


def test_the_tables_refuse_what_must_never_be(database: Database, clock: Clock) -> None:
    now = clock()
    facts = {"address": ASKER, "asked_at": now, "kind": "member_body"}
    for values in (
        {"state": "routed"},
        {"state": "reminded", "routed_at": now},
        {"state": "answered"},
        {"state": "closed"},
        {"closed_at": now},
        {"country": "SWE"},
        {"faq_entry": "certification", "answered_at": now, "state": "answered"},
    ):
        with pytest.raises(IntegrityError), database.transaction():
            QuestionCase.create(**{**facts, **values})
    case = QuestionCase.create(**facts)
    FaqAnswer.create(entry="a", address_key=ASKER, case=case, at=now)
    with pytest.raises(IntegrityError), database.transaction():
        FaqAnswer.create(entry="a", address_key=ASKER, case=case, at=now)


@pytest.mark.parametrize(
    "text",
    [
        "We voted no.\nPlease do not forward this.",
        "This must not be shared outside the committee.",
        "Not for publication: we abstained.",
        "In confidence, we will change our vote.",
        "Merci de ne pas transmettre cette réponse.",
        "À usage interne : nous avons voté non.",
        "Por favor, no lo reenvíe.",
        "Respuesta confidencial.",
        "内部限りでお願いします。",
        "この返信は転送しないでください。",
    ],
)
def test_a_body_says_in_many_words_that_its_reply_is_for_us_alone(text: str) -> None:
    assert said_for_us_alone(text) in text.splitlines()
    assert said_for_us_alone(text)


@pytest.mark.parametrize(
    "text",
    [
        "We voted yes; you may tell them.",
        "Our internal committee has no objection.",
        "Nous avons voté oui.",
        "賛成しました。",
    ],
)
def test_a_body_that_has_no_secret_is_not_said_to_have_one(text: str) -> None:
    assert said_for_us_alone(text) == ""

"""Questions come in by mail, are understood, and end at the desk: triage and desk together, on real octets."""

from __future__ import annotations

import json
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from distd.stations import spelled, stations
from distd.store.spool import Arrival
from distd.store.tables import Contact, Feedback, Inbound, LedgerEntry, Notice, QuestionCase, Subscription
from distd.triage.finding import Finding, Kind
from distd.triage.judging import Triage
from distd.triage.sorting import Sorter
from distd.way_in import find_address, find_kind
from distd.workspace import Workspace
from tests.conftest import Desk
from tests.counter import address_in, text_of


class Door:
    """One opened workspace that takes mail in; what it wrote can be read."""

    def __init__(self, desk: Desk) -> None:
        for country, contact in (("SE", "lena@sis.example"), ("TH", "somchai@tisi.example")):
            assert desk.distctl("organisation", "add", "--member-body", country).exit_code == 0
            acronym = {"SE": "SIS", "TH": "TISI"}[country]
            added = desk.distctl(
                "contact", "add", contact, "--organisation", acronym, "--list", "nmbs", "--basis", "mandate",
                "--source", "letter",
            )  # fmt: skip
            assert added.exit_code == 0, added.output
        self.desk = desk
        self.count = 0
        self.reopen()

    def reopen(self) -> None:
        """Open the workspace anew: each distctl of this process has bound the tables to its own connection."""
        desk = self.desk
        self.opened: Workspace = desk.workspace()
        self.sorter = Sorter(
            self.opened.database,
            self.opened.spool,
            self.opened.inbox,
            stations(self.opened),
            lambda address: find_address(self.opened, address),
            lambda incoming: find_kind(self.opened, incoming),
            desk.clock,
        )

    def distctl(self, *arguments: str) -> str:
        """Run a command that must succeed; return what it printed."""
        done = self.desk.distctl(*arguments)
        assert done.exit_code == 0, done.output
        self.reopen()
        return done.output

    def mail(self, recipient: str, sender: str, subject: str, text: str, **headers: str) -> Inbound:
        """A person's mail arrives and is handled; return the record of it."""
        self.count += 1
        message = EmailMessage()
        message["From"] = sender
        message["To"] = recipient
        message["Subject"] = subject
        message["Message-ID"] = f"<{self.count}@door.example>"
        message.set_content(text)
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        envelope = sender.rpartition("<")[2].rstrip(">")
        arrival = Arrival(envelope, [recipient], message.as_bytes(), self.desk.clock())
        (id_,) = self.opened.spool.accept([arrival])[0]
        self.sorter.handle_waiting()
        record = self.opened.inbox.find(id_)
        assert record is not None
        assert record.state == "handled", record.reason
        return record

    def written(self) -> list[EmailMessage]:
        return [
            message_from_bytes(bytes(n.message), policy=default) for n in Notice.select().order_by(Notice.id)
        ]

    def to(self, address: str) -> list[EmailMessage]:
        return [mail for mail in self.written() if address_in(mail) == address]


@pytest.fixture
def door(desk: Desk) -> Door:
    return Door(desk)


def test_a_thai_asker_asks_how_sis_voted_and_gets_its_answer(door: Door) -> None:
    record = door.mail(
        "questions@sr.example.org", "Anan <anan@reader.co.th>", "Vote",
        "Dear secretary,\n\nhow did SIS vote on the new work item proposal?\n\nAnan",
    )  # fmt: skip
    assert (record.kind, record.station) == ("question_member_body", "desk")
    (to_body,) = door.to("lena@sis.example")
    (to_asker,) = door.to("anan@reader.co.th")
    assert "SIS" in text_of(to_asker)

    quoted = "\n".join(f"> {line}" for line in text_of(to_body).splitlines())

    reply = door.mail(
        str(to_body["Reply-To"]), "lena@sis.example", f"Re: {to_body['Subject']}",
        f"FORWARD\nSIS approved it.\n\nOn 2 May 2005, ISO/SR wrote:\n{quoted}",
        In_Reply_To=str(to_body["Message-ID"]),
    )  # fmt: skip

    assert reply.station == "desk"
    answer = door.to("anan@reader.co.th")[-1]
    assert "SIS approved it." in text_of(answer)
    assert "FORWARD" not in text_of(answer)
    assert QuestionCase.select().count() == 1
    assert [mail for mail in door.written() if "secretary" in address_in(mail)] == []


@pytest.mark.parametrize("kind", [Kind.QUESTION_MEMBER_BODY, Kind.FEEDBACK, Kind.UNSUBSCRIBE, Kind.SPAM])
def test_what_is_no_more_than_a_guess_is_the_secretarys_with_the_two_best(
    door: Door, monkeypatch: pytest.MonkeyPatch, kind: Kind
) -> None:
    guess = Finding(kind, "reads like it: fjord", confidence=0.4, second=Kind.HELP, doubted=True)
    monkeypatch.setattr(Triage, "find", lambda *_: guess)

    record = door.mail("questions@sr.example.org", "anan@reader.co.th", "The fjord", "It is deep.")

    assert (record.kind, record.station) == (kind, "desk")
    (letter,) = door.written()
    assert "secretary" in address_in(letter)
    assert f"perhaps {spelled(kind)} or help" in " ".join(text_of(letter).split())
    assert "fjord" not in text_of(letter).partition("From:")[0], "its weights are not the secretary's"
    assert QuestionCase.select().count() == 0


def test_a_request_for_the_draft_is_never_served(door: Door) -> None:
    door.mail(
        "feedback@sr.example.org", "somebody@company.co.th", "Draft",
        "Could you please send us the current working draft of ISO 26000 and the minutes of Salvador?",
    )  # fmt: skip

    (letter,) = door.to("somebody@company.co.th")
    assert letter["Subject"] == "Your request for documents"
    assert door.to("somchai@tisi.example")


def test_the_thanks_of_the_asker_stays_in_the_thread(door: Door) -> None:
    door.mail("questions@sr.example.org", "anan@reader.co.th", "Vote", "How did SIS vote on the proposal?")
    (to_asker,) = door.to("anan@reader.co.th")

    record = door.mail(
        str(to_asker["Reply-To"]), "anan@reader.co.th", "Re: Your question", "Thank you very much!"
    )

    assert record.reason == "belongs to a question that is there"
    assert Feedback.select().count() == 0
    assert QuestionCase.select().count() == 1


@pytest.mark.parametrize(
    "more", ["Thank you. And where is it?", "Please also tell me the hotel.", "会場も教えてください。"]
)
@pytest.mark.parametrize("ended", ["answered", "closed"])
def test_a_question_that_ended_waits_again_when_its_asker_asks_more(
    door: Door, more: str, ended: str
) -> None:
    """A thank-you leaves it as it is."""
    asker, office = "anan@reader.co.th", door.opened.cases.office
    door.mail("questions@sr.example.org", asker, "Meeting", "When do you meet?")
    case = QuestionCase.get()
    office.answer(case, "In September.", "secretary", door.desk.clock())
    if ended == "closed":
        office.close(QuestionCase.get(), "", "secretary", door.desk.clock())
    address = str(door.to(asker)[-1]["Reply-To"])

    door.mail(address, asker, "Re: Your question", "Thank you very much.")
    assert QuestionCase.get().state == ended

    door.mail(address, asker, "Re: Your question", more)
    assert QuestionCase.get().state == "asked"
    assert "case.reopened" in [entry.action for entry in LedgerEntry.select()]


def test_who_asks_to_join_where_only_they_were_asked_to_confirm_has_confirmed(door: Door) -> None:
    reader = "anan@reader.co.th"
    door.mail("subscribers-subscribe@sr.example.org", reader, "subscribe", "")
    (asked,) = door.to(reader)

    record = door.mail(
        str(asked["Reply-To"]), reader, "Newsletter", "Könnte ich Ihren Newsletter abonnieren?"
    )

    assert (record.kind, record.station) == ("subscribe", "subscriptions")
    theirs = Subscription.select().join(Contact).where(Contact.address == reader)
    assert [row.state for row in theirs] == ["active"]


def test_who_refuses_to_join_is_asked_no_more_and_may_ask_us(door: Door) -> None:
    door.mail("subscribers-subscribe@sr.example.org", "anna@union.example", "subscribe", "")
    (asked,) = door.to("anna@union.example")

    words = "No, I did not ask for this; do not subscribe me. Where did you get my address?"
    record = door.mail(str(asked["Reply-To"]), "anna@union.example", f"Re: {asked['Subject']}", words)

    assert record.kind == "confirm"
    assert Subscription.select().where(Subscription.state == "pending").count() == 0
    assert "you will hear no more of it" in text_of(door.to("anna@union.example")[-1])
    assert "Where did you get my address?" in text_of(door.to("secretary@standards.example")[-1])


def test_the_digest_tells_in_words_who_came_and_went(door: Door) -> None:
    reader = "anna@union.example"
    door.mail("subscribers-subscribe@sr.example.org", reader, "subscribe", "")
    (asked,) = door.to(reader)
    door.mail(str(asked["Reply-To"]), reader, f"Re: {asked['Subject']}", "")
    door.mail("subscribers-help@sr.example.org", reader, "help", "")
    door.desk.clock.wind(hours=1)

    assert door.opened.daily_digest.tick(door.desk.clock())

    told = text_of(door.to("secretary@standards.example")[-1])
    assert "- joined subscribers: 1" in told
    assert "- asked to confirm that they join: 1" in told
    assert "- told how a list works: 1" in told


def test_a_body_reads_the_question_where_that_stands_in_a_mail_passed_on(door: Door) -> None:
    passed_on = (
        "Can you help with this?\n\n---------- Forwarded message ----------\nFrom: Olle <olle@press.se>\n"
        "Date: Mon, 2 May 2005\nSubject: Draft of ISO 26000?\nTo: Tomas\n\n"
        "Could we get a copy of the current working draft?\n"
    )

    door.mail("secretary@sr.example.org", "tomas@press.se", "Fwd: Draft of ISO 26000?", passed_on)

    assert "| Could we get a copy of the current working draft?" in text_of(door.to("lena@sis.example")[-1])
    assert door.to("secretary@standards.example") == [], "its subject is no second question"


def test_a_contact_who_gives_a_new_address_is_put_on_no_other_list(door: Door) -> None:
    """In reply to an issue, as most do; the wish of a stranger to join under another address is confirmed first."""
    door.mail(
        "feedback@sr.example.org", "lena@sis.example", "Re: ISO/SR UPDATE",
        "Please note my new address: lena.berg@sis.example.",
    )  # fmt: skip

    assert door.to("lena@sis.example") == []
    assert "lena.berg@sis.example" in text_of(door.to("secretary@standards.example")[-1])


@pytest.mark.parametrize(
    "words",
    [
        "J'ai quitté l'AFNOR. Merci d'écrire à Paul Martin, paul.martin@sis.example.",
        "Ya no trabajo aquí. Escriba por favor a paul.martin@sis.example.",
        "Ich habe das Institut verlassen. Bitte schreiben Sie an paul.martin@sis.example.",
        "I have left SIS. Please write to paul.martin@sis.example.",
    ],
)
def test_who_is_gone_and_names_a_successor_is_shown_by_their_machine(door: Door, words: str) -> None:
    door.mail(
        "feedback@sr.example.org", "lena@sis.example", "Re: issue", words, Auto_Submitted="auto-replied"
    )

    assert "paul.martin@sis.example" in text_of(door.to("secretary@standards.example")[-1])


def test_a_body_is_not_told_that_the_writer_knows_where_they_do_not(door: Door) -> None:
    """Who asks twice in an hour is answered once."""
    asker = "anan@reader.co.th"
    door.mail("questions@sr.example.org", asker, "Vote", "How did SIS vote on the proposal?")
    door.mail("questions@sr.example.org", asker, "Vote", "And how did SIS vote on the second ballot?")

    first, second = (text_of(mail) for mail in door.to("lena@sis.example"))
    assert "The writer was told that you have it" in first
    assert "The writer was told nothing so far" in second
    assert len(door.to(asker)) == 1


def test_a_vacation_notice_to_a_case_is_only_counted(door: Door) -> None:
    door.mail("questions@sr.example.org", "anan@reader.co.th", "Vote", "How did SIS vote on the proposal?")
    (to_body,) = door.to("lena@sis.example")
    before = len(door.written())

    record = door.mail(
        str(to_body["Reply-To"]), "lena@sis.example", "Automatic reply", "I am out of the office.",
        Auto_Submitted="auto-replied",
    )  # fmt: skip

    assert record.kind == "auto_reply"
    assert len(door.written()) == before


def test_a_question_that_is_ours_comes_with_a_draft(door: Door) -> None:
    door.mail(
        "questions@sr.example.org", "anna@reader.example", "Meeting", "When and where is the next meeting?"
    )

    (letter,) = door.written()
    assert "answer faq next-meeting" in text_of(letter)
    assert json.loads(door.desk.distctl("question", "list", "--json").output)[0]["kind"] == "answerable"


def test_who_has_all_answers_may_be_forgotten_and_who_waits_for_some_not_yet(door: Door) -> None:
    asker = "anna@reader.example"
    erase = ("contact", "erase", asker, "--reason", "asked for it", "--yes")
    for number, asked in enumerate(("When is the next meeting?", "Where is it?", "Who speaks there?"), 1):
        door.mail("questions@sr.example.org", asker, "Meeting", asked)
        assert QuestionCase.get_by_id(number).state == "asked"
    door.distctl("question", "answer", "2", "In Bangkok.")

    refused = door.desk.distctl(*erase)

    assert refused.exit_code == 1
    assert "waits for an answer to questions 1, 3; `distctl question close 1 3` ends them" in refused.output
    nothing = door.desk.distctl("question", "close", "1", "3", "9")
    assert nothing.exit_code == 1
    assert "no question 9" in nothing.output
    door.reopen()
    assert [case.state for case in QuestionCase.select().order_by(QuestionCase.id)] == [
        "asked",
        "answered",
        "asked",
    ]
    assert (
        door.distctl("question", "close", "1", "3", "3") == "Question 1 is closed.\nQuestion 3 is closed.\n"
    )
    (waits,) = [mail for mail in door.to(asker) if "In Bangkok" in text_of(mail)]

    door.distctl(*erase)

    assert {case.state for case in QuestionCase.select()} == {"closed"}
    door.mail(str(waits["Reply-To"]), asker, "Re: Meeting", "And when?")
    assert QuestionCase.get_by_id(2).state == "closed", "nobody is left to be answered"


@pytest.mark.parametrize("countries", [("se,th",), ("SE,", "TH"), ("SE", "TH"), ("SE , TH",)])
def test_countries_may_be_parted_by_commas_as_in_an_order_by_mail(
    door: Door, countries: tuple[str, ...]
) -> None:
    door.mail("questions@sr.example.org", "anan@reader.example", "Vote", "How did they vote?")

    assert "sent to the bodies of SE, TH" in door.distctl("question", "route", "1", *countries)

    assert door.to("lena@sis.example")
    assert door.to("somchai@tisi.example")
    assert door.desk.distctl("question", "route", "1", ",").exit_code == 2


NOBODY_IN_PARTICULAR = "How did SIS and AFNOR vote on the proposal?"


def waits_for(door: Door) -> tuple[str, str]:
    """Return whom `question list` says the only open question waits for, and what `status` says of it."""
    (row,) = json.loads(door.distctl("question", "list", "--json"))
    status = door.distctl("status")
    return ", ".join(row["waits_for"]), "yours" if "questions wait for you: 1" in status else ""


def test_a_question_that_reached_one_body_of_two_waits_for_both_and_for_the_secretary(door: Door) -> None:
    """AFNOR has no address here."""
    door.mail("questions@sr.example.org", "anan@reader.co.th", "Vote", NOBODY_IN_PARTICULAR)

    assert waits_for(door) == ("you, SE", "yours")
    assert "you, SE" in door.distctl("question", "list")

    (to_body,) = door.to("lena@sis.example")
    door.mail(str(to_body["Reply-To"]), "lena@sis.example", "Re: Vote", "FORWARD\nSIS approved it.")

    assert "SIS approved it." in text_of(door.to("anan@reader.co.th")[-1])
    assert waits_for(door) == ("you", "yours")  # nobody has asked AFNOR yet


def test_a_question_to_two_bodies_waits_for_who_is_silent_when_one_has_replied(door: Door) -> None:
    door.mail(
        "questions@sr.example.org",
        "anan@reader.example",
        "Vote",
        "How did SIS and TISI vote on the proposal?",
    )
    assert waits_for(door) == ("SE, TH", "")
    (to_body,) = door.to("lena@sis.example")

    door.mail(str(to_body["Reply-To"]), "lena@sis.example", "Re: Vote", "SIS approved it.")
    assert waits_for(door) == ("you, TH", "yours")

    assert "the body of TH has not replied yet" in door.distctl("question", "answer", "1", "--forward")
    assert waits_for(door) == ("TH", "")


def two_bodies_reply(door: Door) -> tuple[EmailMessage, EmailMessage]:
    """SIS has no secret, TISI has one; return what the secretary was sent of each."""
    door.mail(
        "questions@sr.example.org", "anan@reader.example", "Vote",
        "How did SIS and TISI vote on the proposal?",
    )  # fmt: skip
    (to_sis,), (to_tisi,) = door.to("lena@sis.example"), door.to("somchai@tisi.example")
    door.mail(str(to_sis["Reply-To"]), "lena@sis.example", "Re: Vote", "FORWARD please\nWe voted yes.")
    of_sis = door.written()[-1]
    door.mail(
        str(to_tisi["Reply-To"]), "somchai@tisi.example", "Re: Vote",
        "Strictly internal: we voted no. Do not pass this on.",
    )  # fmt: skip
    return of_sis, door.written()[-1]


def obeyed(door: Door, letter: EmailMessage, order: str) -> str:
    """The secretary answers a mail of ours; return what it is told."""
    door.mail(str(letter["Reply-To"]), address_in(letter), f"Re: {letter['Subject']}", order)
    return text_of(door.to(address_in(letter))[-1])


def test_forward_passes_on_the_reply_that_the_answered_mail_shows(door: Door) -> None:
    """Whatever has come since: another body's reply, or another one of the same body."""
    of_sis, of_tisi = two_bodies_reply(door)
    (to_sis,) = door.to("lena@sis.example")
    door.mail(str(to_sis["Reply-To"]), "lena@sis.example", "Re: Vote", "Our chair must never be quoted.")

    done = obeyed(door, of_sis, "forward")

    assert "The reply of SIS (SE) was passed on" in done
    got = text_of(door.to("anan@reader.example")[-1])
    assert "We voted yes." in got
    assert "chair" not in got
    assert "internal" not in got
    assert "The reply of TISI (TH) was passed on" in obeyed(door, of_tisi, "forward")
    assert "we voted no" in text_of(door.to("anan@reader.example")[-1])


def test_where_two_bodies_replied_an_order_that_shows_neither_must_say_whose_reply(door: Door) -> None:
    two_bodies_reply(door)
    door.mail("questions@sr.example.org", "anan@reader.example", "Re: Vote", "And?", In_Reply_To=str(
        door.to("anan@reader.example")[0]["Message-ID"]
    ))  # fmt: skip
    added = door.written()[-1]
    assert "written again" in text_of(added)
    assert "forward SE" in text_of(added)
    before = len(door.to("anan@reader.example"))

    refused = obeyed(door, added, "forward")

    assert "the bodies of SE, TH have replied" in " ".join(refused.split())
    assert "the bodies of SE, TH" in door.desk.distctl("question", "answer", "1", "--forward").output
    assert door.desk.distctl("question", "answer", "1", "--forward", "FR").exit_code == 1
    assert door.desk.distctl("question", "answer", "1", "--forward", "gladly").exit_code == 2
    door.reopen()
    assert len(door.to("anan@reader.example")) == before

    assert "none of the orders" in obeyed(door, added, "forward it")
    assert "The reply of SIS (SE) was passed on" in obeyed(door, added, "forward SE")
    assert "The reply of TISI (TH) was passed on" in door.distctl(
        "question", "answer", "1", "--forward", "th"
    )
    assert "we voted no" in text_of(door.to("anan@reader.example")[-1])


def test_the_secretary_is_shown_what_a_body_says_of_its_own_reply(door: Door) -> None:
    of_sis, of_tisi = (" ".join(text_of(mail).split()) for mail in two_bodies_reply(door))

    assert "counts for nothing: FORWARD please" in of_sis
    assert "for us alone" not in of_sis
    assert "it is for us alone. Do not pass it on unless you are sure: | Strictly internal" in of_tisi
    assert "counts for nothing" not in of_tisi


def test_forward_is_offered_only_where_a_body_has_replied(door: Door) -> None:
    door.mail("questions@sr.example.org", "anan@reader.example", "Vote", "How did SIS vote on the proposal?")
    (to_sis,) = door.to("lena@sis.example")
    door.mail(str(to_sis["Reply-To"]), "colleague@elsewhere.example", "Re: Vote", "Not mine.")
    assert "third person" in str(door.written()[-1]["Subject"])
    assert "forward" not in text_of(door.written()[-1])

    door.mail(str(to_sis["Reply-To"]), "lena@sis.example", "Re: Vote", "We voted yes.")
    assert "the reply above" in text_of(door.written()[-1])
    door.mail(str(to_sis["Reply-To"]), "colleague@elsewhere.example", "Re: Vote", "Still not mine.")
    assert "the last reply of the body of SE" in text_of(door.written()[-1])


@pytest.mark.parametrize(
    ("asker", "asked", "quoted"),
    [
        ("anna@reader.example", "When and where is the next meeting?", "you wrote:"),
        ("anne@lecteur.example", "Quand et où aura lieu la prochaine réunion ?", "vous avez écrit :"),
    ],
)
@pytest.mark.parametrize("how", [("In September.",), ("--faq", "next-meeting")])
def test_an_answer_quotes_the_question(
    door: Door, asker: str, asked: str, quoted: str, how: tuple[str, ...]
) -> None:
    door.mail("questions@sr.example.org", asker, "Meeting", asked)

    door.distctl("question", "answer", "1", *how)

    (answer,) = door.to(asker)
    assert f"{quoted}\n> {asked}" in text_of(answer)


def test_a_question_that_shares_one_word_with_the_faq_comes_without_a_draft(door: Door) -> None:
    door.mail(
        "questions@sr.example.org",
        "anna@reader.example",
        "Meeting",
        "Where are the documents? Who can do that?",
    )

    (letter,) = door.written()
    assert "who-leads" not in text_of(letter)


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        (
            "Mr Lindqvist no longer works here. Please write to anna@sis.example.",
            {"Auto_Submitted": "auto-replied"},
        ),
        ("M. Lindqvist ne travaille plus ici : anna@sis.example", {"Auto_Submitted": "auto-replied"}),
        (
            "リンドクヴィストは退職しました。後任は anna@sis.example です。",
            {"Auto_Submitted": "auto-replied"},
        ),
    ],
)
def test_a_changed_address_is_the_secretarys_to_decide(
    door: Door, text: str, headers: dict[str, str]
) -> None:
    for _ in range(3):
        door.mail("feedback@sr.example.org", "lena@sis.example", "Re: ISO/SR UPDATE 1", text, **headers)

    (letter,) = [mail for mail in door.written() if "secretary" in address_in(mail)]
    assert "Nothing was changed" in text_of(letter)
    assert "anna@sis.example" in text_of(letter)
    assert "lena@sis.example" in door.distctl("contact", "find", "lena")


def test_the_secretary_may_add_words_for_who_is_gone(door: Door) -> None:
    words = door.desk.home / "config" / "triage.toml"
    said = {"text": "Lindqvist on jäänyt eläkkeelle: anna@sis.example", "Auto_Submitted": "auto-replied"}
    door.mail("feedback@sr.example.org", "lena@sis.example", "Re: ISO/SR UPDATE 1", **said)
    assert door.written() == []

    words.write_text('[gone]\nfi = ["jäänyt eläkkeelle"]\n', "utf-8")
    door.reopen()
    door.mail("feedback@sr.example.org", "lena@sis.example", "Re: ISO/SR UPDATE 1", **said)

    (letter,) = door.written()
    assert "anna@sis.example" in text_of(letter)


def test_who_is_away_until_monday_is_only_counted(door: Door) -> None:
    door.mail(
        "feedback@sr.example.org", "lena@sis.example", "Automatic reply",
        "I am away until Monday. In urgent cases write to anna@sis.example.", Auto_Submitted="auto-replied",
    )  # fmt: skip

    assert door.written() == []


def test_what_else_a_question_for_a_body_asks_is_seen_by_the_secretary(door: Door) -> None:
    door.mail(
        "questions@sr.example.org", "anna@reader.example", "Two things",
        "When and where is the next meeting? And how did SIS vote on the new work item proposal?",
    )  # fmt: skip

    assert door.to("lena@sis.example")
    (to_secretary,) = [mail for mail in door.written() if "secretary" in address_in(mail)]
    assert "asks several things" in text_of(to_secretary)
    assert "begin your reply with: answer faq next-meeting" in text_of(to_secretary)
    assert waits_for(door) == ("you, SE", "yours")
    door.distctl("question", "answer", "1", "--faq", "next-meeting")
    assert "Bangkok" in text_of(door.to("anna@reader.example")[-1])


@pytest.mark.parametrize("text", ["y", "👍", "Y!"])
def test_a_letter_is_too_little_to_tell_a_language_by(door: Door, text: str) -> None:
    """The registry's language of the writer is taken, else English."""
    door.distctl(
        "contact", "add", "aya@reader.example", "--organisation", "SIS", "--list", "subscribers", "--basis", "consent",
        "--source", "letter", "--language", "ja",
    )  # fmt: skip

    for writer in ("anna@reader.example", "aya@reader.example"):
        door.mail("feedback@sr.example.org", writer, "Re: ISO/SR UPDATE 1", text)

    (to_anna,), (to_aya,) = door.to("anna@reader.example"), door.to("aya@reader.example")
    assert "Thank you" in text_of(to_anna)
    assert "ありがとう" in text_of(to_aya)


@pytest.mark.parametrize(
    ("writer", "title"),
    [("anne@lecteur.fr", "Abonnés"), ("ana@lector.es", "Suscriptores"), ("aya@dokusha.jp", "購読者")],
)
def test_a_list_is_named_in_the_language_of_the_letter(door: Door, writer: str, title: str) -> None:
    """A title of the secretary's own stays as it is."""
    door.mail("subscribers-help@sr.example.org", writer, "help", "")
    door.distctl("list", "edit", "subscribers", "--title", "ISO/SR UPDATE")
    door.desk.clock.wind(days=2)
    door.mail("subscribers-help@sr.example.org", writer, "help", "")

    before, after = door.to(writer)
    assert title in str(before["Subject"])
    assert "Subscribers" not in text_of(before)
    assert "ISO/SR UPDATE" in str(after["Subject"])


@pytest.mark.parametrize(
    "text",
    [
        "Dear all, Mr Lindqvist has left the company in May. Regards, Lena",
        "I would like to inform you that our colleague Jan Lindqvist retired last week.",
        "Mr Lindqvist no longer works here. Please take him off your list.",
        "Madame, M. Lindqvist a quitté notre association le mois dernier.",
        "Herr Lindqvist ist Ende Mai bei uns ausgeschieden.",
        "弊社の田中は3月末で退職いたしました。",
    ],
)
@pytest.mark.parametrize("to", ["secretary@sr.example.org", "subscribers-unsubscribe@sr.example.org"])
def test_who_tells_that_a_colleague_left_is_not_asked_to_leave(door: Door, text: str, to: str) -> None:
    """The secretary changes the contact; nobody else knows which one is meant."""
    door.mail(to, "lena@sis.example", "Staff change", text)

    assert door.to("lena@sis.example") == []
    (letter,) = door.written()
    assert "says that somebody is gone" in text_of(letter)
    assert "Nobody has been answered" in text_of(letter)


@pytest.mark.parametrize(
    "text",
    [
        "I have left the company. Please remove me from your list.",
        "Please take me off the list: Mr Lindqvist has left us.",
        "This address is no longer monitored, please stop sending.",
        "J'ai quitté l'association, merci de me désinscrire de la liste.",
        "私は3月末で退職いたしましたので、配信停止をお願いいたします。",
    ],
)
def test_who_leaves_is_asked_to_confirm(door: Door, text: str) -> None:
    door.mail("subscribers-unsubscribe@sr.example.org", "lena@sis.example", "Newsletter", text)

    (letter,) = door.to("lena@sis.example")
    assert "subscribers-confirm" in letter["Reply-To"]


def test_who_gives_a_new_address_is_sent_no_manual(door: Door) -> None:
    door.mail(
        "subscribers-owner@sr.example.org", "anna@new.example", "new address",
        "My address has changed, from anna@old.example to anna@new.example.",
    )  # fmt: skip

    (letter,) = door.written()
    assert "Nobody has been answered" in text_of(letter)
    assert address_in(letter).startswith("secretary")


def test_what_is_asked_in_a_confirmation_reaches_the_secretary(door: Door) -> None:
    door.mail("subscribers-subscribe@sr.example.org", "anna@union.example", "join", "")
    (request,) = door.to("anna@union.example")

    door.mail(request["Reply-To"], "anna@union.example", "Re: join", "Sure, but what does it cost?")

    assert "Thank you for confirming" in text_of(door.to("anna@union.example")[-1])
    shown = text_of(door.written()[-1])
    assert "what does it cost?" in shown
    assert "Its writer was answered by itself." in shown
    assert "+" not in shown.partition("From:")[0], "a token is for a program"


def test_a_confirmation_that_says_no_more_is_shown_to_nobody(door: Door) -> None:
    door.mail("subscribers-subscribe@sr.example.org", "anna@union.example", "join", "")
    (request,) = door.to("anna@union.example")

    door.mail(request["Reply-To"], "anna@union.example", "Re: join", "Yes please. Thank you!")

    assert all(mail["To"].addresses[0].addr_spec == "anna@union.example" for mail in door.written())


@pytest.mark.parametrize(
    "text",
    [
        "Unsubscribe me please. And how did Sweden vote?",
        "How did Sweden vote on the draft? And please take me off your mailing list.",
    ],
)
def test_who_asks_and_wants_to_leave_gets_both(door: Door, text: str) -> None:
    record = door.mail("questions@sr.example.org", "ann@consultants.example", "two things", text)

    assert record.kind == "question_member_body"
    assert QuestionCase.select().count() == 1
    replies_to = [str(letter["Reply-To"]) for letter in door.to("ann@consultants.example")]
    assert len(replies_to) == 2
    assert any("subscribers-confirm" in address for address in replies_to)


@pytest.mark.parametrize(
    "text",
    [
        "Please delete all my data.",
        "Take me off your list. Where did you get my address?",
        "Bitte löschen Sie alle meine Daten und nehmen Sie mich aus dem Verteiler.",
    ],
)
def test_who_asks_to_be_forgotten_is_shown_to_the_secretary(door: Door, text: str) -> None:
    door.mail("subscribers-unsubscribe@sr.example.org", "ann@consultants.example", "my data", text)

    (letter,) = [mail for mail in door.written() if address_in(mail).startswith("secretary")]
    assert "speaks of the data that are kept" in text_of(letter)
    assert len(door.to("ann@consultants.example")) == 1


def test_the_part_of_a_question_that_is_ours_reaches_the_secretary(door: Door) -> None:
    door.mail(
        "questions@sr.example.org", "ann@consultants.example", "two questions",
        "When is the next meeting, and how did Sweden vote?",
    )  # fmt: skip

    assert len(door.to("lena@sis.example")) == 1
    (letter,) = [mail for mail in door.written() if address_in(mail).startswith("secretary")]
    assert "one of them seems to be ours" in text_of(letter)


@pytest.mark.parametrize("text", ["leave", "Abmelden bitte", "退会"])
def test_a_bare_word_of_leave_is_enough(door: Door, text: str) -> None:
    assert (
        door.mail("feedback@sr.example.org", "ann@consultants.example", "Re: ISO/SR Update", text).kind
        == "unsubscribe"
    )


def test_what_the_secretary_answers_of_two_things_leaves_the_body_its_own(door: Door) -> None:
    """The body is reminded still, and the secretary told when it stays silent."""
    door.mail(
        "questions@sr.example.org", "anna@reader.example", "Two things",
        "When and where is the next meeting? And how did SIS vote on the new work item proposal?",
    )  # fmt: skip

    said = door.distctl("question", "answer", "1", "--faq", "next-meeting")

    assert "the body of SE has not replied yet" in said
    assert waits_for(door) == ("SE", "")
    door.desk.clock.wind(days=7)
    assert door.opened.cases.tick(door.desk.clock()) == 1
    assert door.to("lena@sis.example")[-1]["Subject"] == "Reminder: question 1 for SIS"
    door.mail(
        str(door.to("lena@sis.example")[0]["Reply-To"]), "lena@sis.example", "Re: Question 1",
        "FORWARD\nSweden voted yes.",
    )  # fmt: skip
    assert "Sweden voted yes" in text_of(door.to("anna@reader.example")[-1])
    assert json.loads(door.distctl("question", "list", "--json")) == []


def test_what_the_secretary_answers_for_a_body_ends_the_waiting(door: Door) -> None:
    """Nothing was left for the secretary to decide: who answers all the same has answered all."""
    door.mail("questions@sr.example.org", "anna@reader.example", "vote", "How did SIS vote on the proposal?")

    door.distctl("question", "answer", "1", "Please ask SIS at its meeting on Monday.")

    door.desk.clock.wind(days=20)
    assert door.opened.cases.tick(door.desk.clock()) == 0
    assert json.loads(door.distctl("question", "list", "--json")) == []


@pytest.mark.parametrize(
    "reply",
    ["Bonjour,\n\nTRANSMETTRE\nSweden voted yes.\n\nLena", "FORWARD: Sweden voted yes.\n\nLena"],
)
def test_the_word_of_leave_is_never_shown_to_the_asker(door: Door, reply: str) -> None:
    """It is no leave where it stands; but the secretary may decide so, and the word was said to us."""
    door.mail("questions@sr.example.org", "anna@reader.example", "vote", "How did SIS vote on the proposal?")
    door.mail(str(door.to("lena@sis.example")[0]["Reply-To"]), "lena@sis.example", "Re: Question 1", reply)
    assert len(door.to("anna@reader.example")) == 1

    door.distctl("question", "answer", "1", "--forward")

    answer = text_of(door.to("anna@reader.example")[-1])
    assert "Sweden voted yes." in answer
    assert "TRANSMETTRE" not in answer
    assert "FORWARD" not in answer


def test_the_registry_shows_what_proves_a_subscription_by_mail(door: Door) -> None:
    door.mail("subscribers-subscribe@sr.example.org", "anna@union.example", "join", "")
    asked = door.distctl("contact", "show", "anna@union.example")
    door.mail(door.to("anna@union.example")[0]["Reply-To"], "anna@union.example", "Re: join", "")

    shown = door.distctl("contact", "show", "anna@union.example")

    assert "request by mail from anna@union.example" in asked
    assert "confirmation by mail from anna@union.example" in shown


def test_a_question_that_is_all_in_its_subject_is_answered_in_its_language(door: Door) -> None:
    door.mail("questions@sr.example.org", "anna@union.example", "Quand aura lieu la prochaine réunion ?", "")
    (draft,) = door.written()
    assert "with 2 answers from the FAQ" in draft["Subject"]

    door.distctl("question", "answer", "1", "--faq", "next-meeting")

    answer = text_of(door.to("anna@union.example")[-1])
    assert "La deuxième réunion se tiendra à Bangkok" in answer


def test_only_what_has_an_answer_is_counted_as_one(door: Door) -> None:
    door.mail("questions@sr.example.org", "anna@union.example", "a date", "When will ISO 26000 be published?")

    (draft,) = door.written()
    assert "(has no answer yet)" in text_of(draft)
    assert draft["Subject"] == "Question 1 is ours to answer"


@pytest.mark.parametrize("to", ["postmaster@sr.example.org", "abuse@sr.example.org"])
@pytest.mark.parametrize(
    "text", ["Your server sends us spam. Please stop.", "Your newsletter was a great pleasure. Thank you!"]
)
def test_mail_to_who_keeps_the_host_reaches_a_person_whatever_it_says(door: Door, to: str, text: str) -> None:
    door.mail(to, "admin@isp.example", "Mail from your server", text)

    (letter,) = [mail for mail in door.written() if "secretary" in address_in(mail)]
    assert text in text_of(letter)

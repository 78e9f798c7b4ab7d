"""People join, confirm and leave by mail."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import parseaddr

import pytest
from peewee import IntegrityError

from distd.mail.addresses import read_own_address
from distd.mail.message import read_message
from distd.mail.tokens import Purpose
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.tables import AutomaticReply, Contact, Delivery, Organisation, Subscription
from distd.store.words import Basis, ContactState, DeliveryState, SubscriptionState
from distd.subscriptions.commands import Subscriptions
from distd.subscriptions.masking import mask
from distd.subscriptions.reading import find_confirmation
from tests.conftest import Clock, Desk
from tests.mailroom import Mailroom

MIA = "Mia Laurent <mia@union.example>"
JOIN = "subscribers-subscribe@sr.example.org"
LEAVE = "subscribers-unsubscribe@sr.example.org"


@pytest.fixture
def room(database: Database, clock: Clock) -> Mailroom:
    return Mailroom(database, clock)


@pytest.fixture
def say(room: Mailroom) -> Callable[..., str]:
    """Send a letter to the house; the answer is what the record will say was done."""
    room_of_consent = Subscriptions(
        room.database, room.ledger, room.outbox, room.queue.cancel_for_contact, "https://sr.example.org"
    )

    def send(*arguments: str, **headers: str) -> str:
        with room.database.transaction():
            return room_of_consent.handle_command(room.letter(*arguments, **headers))

    return send


def reply_to_last(room: Mailroom, say: Callable[..., str], sender: str, text: str = "") -> str:
    """Answer the last letter as a mail program does: to its Reply-To, with its subject."""
    asked = room.last()
    return say(str(asked["Reply-To"]), sender, f"Re: {asked['Subject']}", text)


def test_joining_takes_a_reply_from_the_mailbox_itself(room: Mailroom, say: Callable[..., str]) -> None:
    assert say(JOIN, MIA, "hello", Reply_To="victim@elsewhere.example") == "asked to confirm"
    question = room.last()
    waiting = room.subscription("mia@union.example")
    assert waiting is not None
    assert waiting.state is SubscriptionState.PENDING
    assert question["To"] == "mia@union.example"
    assert "Mia" not in question.as_string()  # a forged name is not passed on
    assert find_confirmation(str(question["Subject"]))
    assert question["Auto-Submitted"] == "auto-replied"
    assert Delivery.get().sender == ""  # nothing can answer it by mistake

    assert reply_to_last(room, say, MIA) == "confirmed: on the list"

    member = room.subscription("mia@union.example")
    assert member is not None
    assert (member.state, member.basis) == (SubscriptionState.ACTIVE, Basis.CONSENT)
    request, confirmation = member.evidence["request"], member.evidence["confirmation"]
    assert request["from"] == confirmation["from"] == "mia@union.example"
    assert request["came_to"] == JOIN
    assert request["text"].startswith("subscribe-confirm/en:")
    assert confirmation["came_to"].startswith("subscribers-confirm+")
    assert len(request["sha256"]) == len(confirmation["sha256"]) == 64
    assert confirmation["received_at"] == room.clock().isoformat()
    assert confirmation["message_id"].endswith("@mail.example>")
    welcome = room.last()
    assert welcome["To"] == MIA
    assert "subscribers-unsubscribe+" in welcome.get_content()
    assert "https://sr.example.org/u/" in welcome.get_content()
    assert room.deeds() == ["subscription.requested", "subscription.confirmed"]
    assert "mia" not in str([list(e.detail.values()) for e in room.ledger.about("contact:1")])


def test_the_subject_confirms_wherever_it_is_sent(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, MIA)
    assert say(JOIN, MIA, f"RE: {room.last()['Subject']}") == "confirmed: on the list"


def test_confirming_twice_is_answered_politely(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, MIA)
    question = room.last()
    say(str(question["Reply-To"]), MIA)
    assert say(str(question["Reply-To"]), MIA) == "was confirmed before"
    assert "you are on the list" in room.last()["Subject"]
    assert say(JOIN, MIA).startswith("answered within the hour")


def test_who_has_anothers_confirmation_is_not_told_to_be_on_the_list(
    room: Mailroom, say: Callable[..., str]
) -> None:
    """Mail is passed on, and answered from there: what is said is true of the mailbox that confirmed."""
    say(JOIN, MIA)
    question = room.last()
    say(str(question["Reply-To"]), MIA)
    say(str(question["Reply-To"]), "Mallory <mallory@elsewhere.example>")

    answer = room.last().get_content()
    assert "mallory" not in answer
    assert mask(parseaddr(MIA)[1]) in answer


def test_a_request_is_answered_once_an_hour(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, MIA)
    first = room.last()["Reply-To"]
    assert say(JOIN, "MIA@Union.example") == "answered within the hour: not repeated"
    room.later(hours=2)
    assert say(JOIN, MIA) == "asked to confirm"
    assert len(room.written()) == 2
    assert Contact.select().count() == 1
    assert say(str(first), MIA) == "confirmed: on the list"  # both questions still mean the same


@pytest.mark.parametrize("headers", [{"Auto_Submitted": "auto-replied"}, {"List_Id": "<x.example>"}])
def test_machines_are_not_answered(room: Mailroom, say: Callable[..., str], headers: dict[str, str]) -> None:
    assert say(JOIN, MIA, **headers) == "written by a machine: not answered"
    assert room.written() == []
    assert Subscription.select().count() == 0


def test_an_out_of_office_note_confirms_nothing(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, MIA)
    asked = room.last()
    subject = f"Automatic reply: {asked['Subject']}"
    assert say(str(asked["Reply-To"]), MIA, subject) == "a machine's reply confirms nothing"
    waiting = room.subscription("mia@union.example")
    assert waiting is not None
    assert waiting.state is SubscriptionState.PENDING


def test_nobody_is_answered_at_our_own_addresses(room: Mailroom, say: Callable[..., str]) -> None:
    assert say(JOIN, JOIN) == "from one of our own addresses: not answered"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("No, I did not ask for this; do not subscribe me.", "you will hear no more of it"),
        ("Je n'ai rien demandé, ne m'inscrivez pas.", "vous n'en entendrez plus"),
        ("登録を希望しません", "取り消しました"),
        ("No deseo recibirlo, gracias.", "no recibirá más mensajes"),
        ("Nein danke, das habe ich nicht bestellt.", "you will hear no more of it"),
        ("ไม่ต้องการรับ", "you will hear no more of it"),
    ],
)
def test_a_refusal_ends_the_request_with_one_courteous_line(
    room: Mailroom, say: Callable[..., str], words: str, answer: str
) -> None:
    say(JOIN, MIA)
    asked = room.last()

    assert reply_to_last(room, say, MIA, words) == "refused: the request is ended"

    assert answer in room.last().get_content()
    assert "subscribers-subscribe" not in room.last().get_content()  # nobody is courted who said no
    assert Contact.select().count() == Organisation.select().count() == Subscription.select().count() == 0
    assert room.deeds() == ["subscription.requested", "subscription.refused"]

    letters = len(room.written())
    assert say(str(asked["Reply-To"]), MIA, "Re: confirm", words).startswith("answered within the hour")
    assert len(room.written()) == letters
    room.later(hours=2)
    assert (
        say(str(asked["Reply-To"]), MIA) == "the confirmation is not valid"
    )  # a no is not taken back by a token


def test_a_refusal_changes_nothing_else(room: Mailroom, say: Callable[..., str]) -> None:
    """Who is on another list, or was named by a body, or was here before, stays what they were."""
    delegate = room.member("mia@union.example", "nmbs")
    say(leave_address(room, delegate, "nmbs"), MIA)
    say(JOIN, MIA)
    assert reply_to_last(room, say, MIA, "No, thank you.") == "refused: the request is ended"
    say("nmbs-subscribe@sr.example.org", MIA)
    again = str(room.last()["Reply-To"])
    assert say(again, MIA, "Re: confirm", "No! I left.") == "refused: the request is ended"

    row = room.subscription("mia@union.example", "nmbs")
    assert row is not None
    assert (row.state, row.basis, row.mandate_only) == (SubscriptionState.ACTIVE, Basis.MANDATE, True)
    assert room.subscription("mia@union.example") is None
    assert say(again, MIA) == "the confirmation is not valid"


def test_who_refuses_after_confirming_is_asked_whether_they_wish_to_leave(
    room: Mailroom, say: Callable[..., str]
) -> None:
    """Somebody else in the house had confirmed; a no on its own changes nothing that was agreed to."""
    say(JOIN, MIA)
    asked = str(room.last()["Reply-To"])
    say(asked, MIA)

    assert say(asked, MIA, "Re: confirm", "No, I never asked for this!") == "asked to confirm leaving"
    member = room.subscription("mia@union.example")
    assert member is not None
    assert member.state is SubscriptionState.ACTIVE
    assert reply_to_last(room, say, MIA) == "left the list"


def test_who_refuses_after_leaving_stays_one_who_left(room: Mailroom, say: Callable[..., str]) -> None:
    reader = room.member("mia@union.example", "subscribers", Basis.CONSENT)
    say(leave_address(room, reader, "subscribers"), MIA)
    say(JOIN, MIA)

    assert reply_to_last(room, say, MIA, "I never asked for this.") == "refused: the request is ended"
    row = room.subscription("mia@union.example")
    assert row is not None
    assert (row.state, row.end_reason) == (SubscriptionState.ENDED, "refused by its mailbox")


@pytest.mark.parametrize(
    "words",
    [
        "I did not ask for this, but it looks useful, go ahead",
        "Non, mais oui",
        "いいえ、登録をお願いします",
        "Who are you?",
        "Ich weiß nicht",
        "Bitte nehmen Sie mich aus dem Verteiler. Danke!",
        "Kérem, töröljenek a listáról.",
        "もう興味がなくなりました。さようなら。",
        "My nephew set up my computer.",
        "A wish in a language whose words for yes we do not know",
    ],
)
def test_what_is_neither_yes_nor_no_is_asked_again(
    room: Mailroom, say: Callable[..., str], words: str
) -> None:
    say(JOIN, MIA)
    assert reply_to_last(room, say, MIA, words) == "the reply may mean no: not confirmed"
    assert "nothing was changed" in room.last()["Subject"]
    waiting = room.subscription("mia@union.example")
    assert waiting is not None
    assert waiting.state is SubscriptionState.PENDING


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Yes, please.",
        "はい、お願いします。",
        "Oui, merci",
        "Best regards\nMia",
        "Sure, but what does it cost?",
    ],
)
def test_a_reply_that_says_yes_is_consent(room: Mailroom, say: Callable[..., str], words: str) -> None:
    say(JOIN, MIA)
    assert reply_to_last(room, say, MIA, words) == "confirmed: on the list"


@pytest.mark.parametrize(("language", "yes"), [("en", "yes"), ("ja", "はい"), ("fr", "Oui"), ("es", "sí")])
def test_who_cannot_write_an_empty_reply_says_yes(
    room: Mailroom, say: Callable[..., str], language: str, yes: str
) -> None:
    """Some mail programs put a company's block under all they send, and the letter says what helps."""
    say(JOIN, MIA, Content_Language=language)
    asked = room.last()
    block = "Green Consult Co., Ltd.\nWe do not sell your data.\nTel. +66 2 123 4567"
    assert reply_to_last(room, say, MIA, block) == "the reply may mean no: not confirmed"
    assert yes.lower() in room.last().get_content()

    assert say(str(asked["Reply-To"]), MIA, "Re: confirm", f"{yes}\n\nGreen Consult Co., Ltd.") == (
        "confirmed: on the list"
    )


def test_a_confirmation_ages(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, MIA)
    asked = room.last()
    room.later(days=15)
    assert say(str(asked["Reply-To"]), MIA) == "the confirmation is not valid"
    assert "not valid any more" in room.last()["Subject"]


def test_a_closed_list_passes_the_request_on(room: Mailroom, say: Callable[..., str]) -> None:
    said = say("nmbs-subscribe@sr.example.org", MIA, "join", "I represent the new body of Freedonia.")
    assert said == "the list is closed: passed on to the secretary"
    answer, told = room.written()
    assert answer["To"] == "mia@union.example"
    assert told["To"] == "Astrid Holm <secretary@standards.example>"
    assert "| I represent the new body of Freedonia." in told.get_content()
    assert Contact.select().count() == 0


@pytest.mark.parametrize(
    ("sender", "headers", "words"),
    [
        ("a@labo.example", {"Content_Language": "fr-CA"}, "vous n'avez rien à faire"),
        ("a@kaisha.example", {"Content_Language": "ja"}, "お申し込み"),
        ("a@sindicato.es", {}, "Alguien, esperamos que usted"),
        ("a@somewhere.th", {}, "Somebody, we hope you"),
    ],
)
def test_the_answer_speaks_the_readers_language(
    room: Mailroom, say: Callable[..., str], sender: str, headers: dict[str, str], words: str
) -> None:
    say(JOIN, sender, **headers)
    assert words in room.last().get_content()


# ---- leaving


def leave_address(room: Mailroom, contact: Contact, list_name: str) -> str:
    token = room.tokens.make(Purpose.LEAVE, contact.id, room.list_named(list_name).id)
    return f"{list_name}-unsubscribe+{token}@sr.example.org"


def test_one_mail_with_the_token_leaves_at_once(room: Mailroom, say: Callable[..., str]) -> None:
    reader = room.member("reader@media.example", "subscribers", Basis.CONSENT, "ja")
    queued = room.delivery(reader, "subscribers")
    address = leave_address(room, reader, "subscribers")

    assert say(address, "somebody@webmail.example") == "left the list"

    row = room.subscription("reader@media.example")
    assert row is not None
    assert (row.state, row.end_reason) == (SubscriptionState.ENDED, "left by mail")
    assert Delivery.get_by_id(queued.id).state is DeliveryState.CANCELLED
    assert room.last()["To"] == "reader@media.example"
    assert "配信解除" in room.last()["Subject"]

    assert say(address, "somebody@webmail.example") == "was not on the list any more"
    assert len(room.written()) == 1
    assert room.deeds() == ["subscription.ended"]


def test_a_mail_program_that_leaves_by_itself_is_obeyed_and_not_answered(
    room: Mailroom, say: Callable[..., str]
) -> None:
    reader = room.member("reader@media.example", "subscribers", Basis.CONSENT)
    said = say(leave_address(room, reader, "subscribers"), "x@y.example", Auto_Submitted="auto-generated")
    assert said == "left the list"
    assert room.written() == []


def test_from_alone_takes_nobody_off(room: Mailroom, say: Callable[..., str]) -> None:
    room.member("reader@media.example", "subscribers", Basis.CONSENT)
    assert say(LEAVE, "reader@media.example", "unsubscribe") == "asked to confirm leaving"
    row = room.subscription("reader@media.example")
    assert row is not None
    assert row.state is SubscriptionState.ACTIVE
    assert reply_to_last(room, say, "reader@media.example") == "left the list"


def test_the_question_tells_nobody_who_is_on_the_list(room: Mailroom, say: Callable[..., str]) -> None:
    room.member("reader@media.example", "subscribers", Basis.CONSENT)
    assert say(LEAVE, "reader@media.example") == say(LEAVE, "stranger@media.example")
    known, unknown = (message.get_content() for message in room.written())
    assert known == unknown
    assert reply_to_last(room, say, "stranger@media.example") == "was not on the list any more"
    assert "not on the list" in room.last()["Subject"]


def test_a_contact_of_another_list_is_answered_like_a_stranger(
    room: Mailroom, say: Callable[..., str]
) -> None:
    room.member("delegate@body.example", "nmbs")
    say(LEAVE, "delegate@body.example")
    assert reply_to_last(room, say, "delegate@body.example") == "was not on the list any more"
    assert "not on the list" in room.last()["Subject"]


@pytest.mark.parametrize("token", ["", "+nonsense", "+aaaaaaaaaaaaaaaaaaaaaaaa"])
def test_a_token_that_is_not_ours_is_no_proof(room: Mailroom, say: Callable[..., str], token: str) -> None:
    room.member("reader@media.example", "subscribers", Basis.CONSENT)
    address = f"subscribers-unsubscribe{token}@sr.example.org"
    assert say(address, "reader@media.example") == "asked to confirm leaving"


def test_a_mandated_contact_leaves_the_newsletters_only(room: Mailroom, say: Callable[..., str]) -> None:
    delegate = room.member("delegate@body.example", "nmbs", Basis.MANDATE, "fr")
    queued = room.delivery(delegate, "nmbs")
    address = leave_address(room, delegate, "nmbs")

    assert say(address, "delegate@body.example") == "left the newsletters; the mandate stands"

    row = room.subscription("delegate@body.example", "nmbs")
    assert row is not None
    assert row.state is SubscriptionState.ACTIVE
    assert row.mandate_only
    assert Delivery.get_by_id(queued.id).state is DeliveryState.CANCELLED
    told, explained = room.written()
    assert told["To"] == "Astrid Holm <secretary@standards.example>"
    assert "Body of delegate@body.example" in told.get_content()
    assert "désigné(e)" in explained.get_content()

    assert say(address, "delegate@body.example") == "was not on the list any more"
    assert len(room.written()) == 2

    room.later(days=1)
    assert say("nmbs-subscribe@sr.example.org", "delegate@body.example") == "asked to confirm"
    assert reply_to_last(room, say, "delegate@body.example") == "confirmed: on the list"
    row = room.subscription("delegate@body.example", "nmbs")
    assert row is not None
    assert (row.basis, row.mandate_only) == (Basis.MANDATE, False)


def test_an_old_confirmation_does_not_bring_back_who_left(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, MIA)
    old = str(room.last()["Reply-To"])
    say(old, MIA)
    mia = Contact.get()
    say(leave_address(room, mia, "subscribers"), MIA)

    assert say(old, MIA) == "the confirmation is not valid"

    room.later(hours=2)
    say(JOIN, MIA)
    assert str(room.last()["Reply-To"]) != old
    assert reply_to_last(room, say, MIA) == "confirmed: on the list"
    deeds = ["requested", "confirmed", "ended", "requested", "confirmed"]
    assert room.deeds() == [f"subscription.{deed}" for deed in deeds]


def test_a_suspended_contact_that_confirms_is_active_again(room: Mailroom, say: Callable[..., str]) -> None:
    reader = room.member("reader@media.example", "nmbs")
    Contact.update(state=ContactState.SUSPENDED, state_reason="bounces").where(
        Contact.id == reader.id
    ).execute()
    say(JOIN, "reader@media.example")
    reply_to_last(room, say, "reader@media.example")
    assert Contact.get_by_id(reader.id).state is ContactState.ACTIVE
    assert "contact.active" in room.deeds()


# ---- help, and limits


def test_help_says_how_the_list_works(room: Mailroom, say: Callable[..., str]) -> None:
    assert say("nmbs-help@sr.example.org", MIA, Content_Language="es") == "sent the help"
    text = room.last().get_content()
    assert "nmbs-unsubscribe@sr.example.org" in text
    assert "secretary@sr.example.org" in text
    assert say("nmbs-help@sr.example.org", MIA) == "answered within the hour: not repeated"


def test_one_address_gets_few_answers_a_day(room: Mailroom, say: Callable[..., str]) -> None:
    for _ in range(12):
        said = say("nmbs-help@sr.example.org", MIA)
        room.later(hours=1.1)
    assert said == "too many requests from one address today: not answered"
    assert len(room.written()) == 10


def test_unconfirmed_requests_are_forgotten(room: Mailroom, say: Callable[..., str]) -> None:
    consent = Subscriptions(room.database, room.ledger, room.outbox, room.queue.cancel_for_contact)
    say(JOIN, MIA)
    assert consent.forget_unconfirmed(room.clock()) == 0
    room.later(days=15)
    assert consent.forget_unconfirmed(room.clock()) == 1
    assert Contact.select().count() == Organisation.select().count() == Subscription.select().count() == 0
    room.later(days=80)
    consent.forget_unconfirmed(room.clock())
    assert AutomaticReply.select().count() == 0


@pytest.mark.parametrize(
    "raw",
    [
        b"From: =?utf-8?q?M=00ia=ff?= <mia@union.example>\r\nMessage-ID: <a\x00\xff@b>\r\n"
        b"Subject: \xff\x00\r\n\r\n\xff\x00",
        b"From: \xff\xfe <mia@union.example>\r\n\r\n",
        "From: 田中 <田中@例え.jp>\r\n\r\n".encode(),
    ],
)
@pytest.mark.parametrize("to", [JOIN, LEAVE, "nmbs-subscribe@sr.example.org", "nmbs-help@sr.example.org"])
def test_hostile_octets_are_answered_like_any_other(room: Mailroom, raw: bytes, to: str) -> None:
    consent = Subscriptions(room.database, room.ledger, room.outbox, room.queue.cancel_for_contact)
    with room.database.transaction():
        consent.handle_command(room.incoming(raw, to, "mia@union.example"))
    assert len(room.written()) in {1, 2}


def test_a_workspace_has_its_lists_and_letters(desk: Desk) -> None:
    """The parts as the daemon gets them, on the lists `distctl init` makes."""
    workspace = desk.workspace()
    raw = b"From: mia@union.example\r\nTo: x\r\nSubject: join\r\n\r\n"
    own = read_own_address(JOIN, "sr.example.org", {"subscribers"})
    assert own is not None
    incoming = Incoming("s", "mia@union.example", JOIN, own, desk.clock(), read_message(raw))
    assert workspace.subscriptions.handle_command(incoming) == "asked to confirm"
    workspace.bounces.tick(desk.clock())


def test_no_row_is_active_without_proof(room: Mailroom) -> None:
    """Promise 4, kept by the database itself."""
    contact = room.member("reader@media.example")
    breaches: tuple[dict[str, object], ...] = (
        {"evidence": {}},
        {"basis": None},
        {"started_at": None},
        {"mandate_only": True},
    )
    for broken in breaches:
        with pytest.raises(IntegrityError), room.database.transaction():
            Subscription.create(
                **{
                    "contact": contact, "list": room.list_named("subscribers"),
                    "state": SubscriptionState.ACTIVE, "basis": Basis.CONSENT, "evidence": {"x": 1},
                    "requested_at": room.clock(), "started_at": room.clock(), **broken,
                }
            )  # fmt: skip
    with pytest.raises(IntegrityError), room.database.transaction():
        Subscription.create(
            contact=contact, list=room.list_named("nmbs"), state=SubscriptionState.PENDING,
            requested_at=room.clock(),
        )  # fmt: skip


LAWYERS = "\n\nThis e-mail is confidential. If you are not the intended recipient please delete it and do not copy it."


@pytest.mark.parametrize(
    "words", ["", "Yes please.", "Yes please.\n\nBest regards,\nMia Laurent\nStop TB Union"]
)
def test_what_lawyers_add_is_no_refusal(room: Mailroom, say: Callable[..., str], words: str) -> None:
    say(JOIN, MIA)
    assert reply_to_last(room, say, MIA, words + LAWYERS) == "confirmed: on the list"


@pytest.mark.parametrize(
    "words",
    [
        "No! Please do not remove me, I did not ask to unsubscribe.",
        "Don’t unsubscribe me!",
        "I never asked to be removed",
        "Please keep me on the list.",
        "Ne me désabonnez pas.",
        "No quiero darme de baja",
        "解除しないでください",
        "配信停止は不要です",
        "Nein, nicht abmelden!",
        "Не отписывайте меня",
        "Não quero sair da lista",
        "不要退订",
        "อย่ายกเลิก",
        "Nee, ik wil blijven",
        "Nein.",
        "Das war ein Versehen.",
    ],
)
def test_who_wishes_to_stay_is_asked_again(room: Mailroom, say: Callable[..., str], words: str) -> None:
    room.member("mia@union.example", "subscribers", Basis.CONSENT)
    say(LEAVE, MIA)

    assert reply_to_last(room, say, MIA, words) == "the reply may mean no: nothing changed"
    row = room.subscription("mia@union.example")
    assert row is not None
    assert row.state is SubscriptionState.ACTIVE


@pytest.mark.parametrize(
    "words",
    [
        "",
        "yes",
        "Please remove me!",
        "Stop. I never subscribed.",
        "I do not want this, remove me.",
        "解除してください",
        "No me manden más correos, por favor.",
        "No quiero seguir recibiéndolo.",
        "no more newsletter please",
        "Ich möchte nichts mehr bekommen, bitte austragen.",
        "Nu mai doresc să primesc aceste mesaje.",
        "もう送らないでください",
        "别再发了，谢谢。",
    ],
)
def test_who_repeats_the_wish_to_leave_leaves(room: Mailroom, say: Callable[..., str], words: str) -> None:
    room.member("mia@union.example", "subscribers", Basis.CONSENT)
    say(LEAVE, MIA)

    assert reply_to_last(room, say, MIA, words + LAWYERS) == "left the list"


def test_the_name_is_taken_from_who_confirms(room: Mailroom, say: Callable[..., str]) -> None:
    say(JOIN, "Rude Words <mia@union.example>")
    asked = Contact.get()
    assert (asked.name, asked.organisation.name) == ("", "mia@union.example")

    reply_to_last(room, say, MIA)

    member = Contact.get()
    assert (member.name, member.organisation.name) == ("Mia Laurent", "Mia Laurent (union.example)")


@pytest.mark.parametrize("name", ['"mia@elsewhere.example"', '"=?what"', '"<b>Mia</b>"'])
def test_an_odd_name_is_not_kept(room: Mailroom, say: Callable[..., str], name: str) -> None:
    say(JOIN, MIA)
    reply_to_last(room, say, f"{name} <mia@union.example>")

    assert Contact.get().name == ""

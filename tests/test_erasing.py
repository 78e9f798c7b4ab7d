"""A person asks to be forgotten: no table tells who it was, and what was done can still be counted."""

from __future__ import annotations

from binascii import b2a_qp
from pathlib import Path

import pytest

from distd.failures import NotFound, Refused
from distd.registry.forgetting import Forgetting
from distd.registry.keeping import Act
from distd.store.contacts import erased_key
from distd.store.database import Database
from distd.store.erasing import Erasing
from distd.store.naming import Naming
from distd.store.tables import (
    Contact,
    Delivery,
    Feedback,
    ImportRun,
    LedgerEntry,
    Notice,
    QuestionCase,
    Subscription,
)
from distd.store.words import Basis, CaseKind, ContactState, DeliveryState, SubscriptionState
from distd.subscriptions.commands import Subscriptions
from tests.conftest import Clock, Desk
from tests.counter import Counter
from tests.review import ReviewRoom, text_of
from tests.tables import everything_kept

ADDRESS = "leo.maurer@press.example"
LEO = f"Leo Maurer <{ADDRESS}>"


@pytest.fixture
def counter(database: Database, clock: Clock, tmp_path: Path) -> Counter:
    return Counter(database, clock, tmp_path)


def test_who_asks_to_be_forgotten_is_told_by_no_table(counter: Counter) -> None:
    """Leo joined by mail, got an issue, praised it, asked a question, and has a copy of it waiting."""
    consent = Subscriptions(
        counter.database, counter.ledger, counter.outbox, counter.queue.cancel_for_contact
    )
    with counter.database.transaction():
        consent.handle_command(counter.letter("subscribers-subscribe@sr.example.org", LEO))
        consent.handle_command(counter.letter(str(counter.last()["Reply-To"]), LEO))
    contact = Contact.get(Contact.address == ADDRESS)
    got = counter.delivery(
        contact, "subscribers", name="Leo Maurer", state=DeliveryState.ACCEPTED,
        reply=f"250 kept for {ADDRESS}", settled_at=counter.clock(),
    )  # fmt: skip
    waits = counter.delivery(contact, "subscribers")
    counter.desk.keep(counter.letter("feedback@sr.example.org", LEO, "issue", "A fine issue. Leo Maurer"))
    counter.body("SE", "lena@sis.example")
    counter.ask("How did SIS vote? Leo Maurer", "SE", sender=LEO)
    counter.store.close(counter.case(), counter.clock())
    Delivery.update(state=DeliveryState.ACCEPTED, reply="250 ok", settled_at=counter.clock()).where(
        Delivery.notice.is_null(False)
    ).execute()
    assert "leo" in everything_kept()

    with counter.database.transaction():
        Erasing(counter.database).erase(contact, counter.clock())

    kept = everything_kept()
    assert "leo" not in kept
    assert "maurer" not in kept
    forgotten = Contact.get_by_id(contact.id)
    assert (forgotten.state, forgotten.address_key) == (ContactState.ERASED, erased_key(ADDRESS))
    assert Delivery.get_by_id(got.id).state is DeliveryState.ACCEPTED, "an issue that was sent stays counted"
    assert Delivery.get_by_id(waits.id).state is DeliveryState.CANCELLED
    assert Feedback.select().count() == 0
    assert QuestionCase.select().count() == 1
    subscription = Subscription.get(Subscription.contact == contact)
    assert subscription.state is SubscriptionState.ENDED
    assert subscription.evidence["confirmation"]["sha256"], "that there was a wish can still be proven"


def test_an_address_that_a_long_line_breaks_is_found(counter: Counter) -> None:
    leo = counter.member(ADDRESS, "subscribers", Basis.CONSENT)
    counter.desk.to_secretary(
        counter.letter("secretary@sr.example.org", "anna@press.example", "hm", "Hello.")
    )
    Notice.update(
        message=b"Content-Transfer-Encoding: quoted-printable\r\n\r\nleo.maurer@pre=\r\nss.example"
    ).execute()
    Delivery.update(state=DeliveryState.ACCEPTED, reply="250 ok", settled_at=counter.clock()).execute()

    with counter.database.transaction():
        Erasing(counter.database).erase(leo, counter.clock())

    assert [notice for notice in Notice.select() if bytes(notice.message)] == []


@pytest.mark.parametrize("name", ["Henrik Hellström", "Henrik", "田中太郎"])
def test_what_a_reviewer_said_is_in_no_letter_to_the_others(database: Database, name: str) -> None:
    """The letters to the others name who approved, and quote the words."""
    room = ReviewRoom(database)
    henrik = room.person("henrik@sis.example", "cag", name=name)
    room.person("ana@abnt.example", "cag", name="Ana Henriksson")
    room.submit()
    room.reply("henrik@sis.example", "Approved. Bra jobbat!")
    room.reply("ana@abnt.example", "Approved. Very well.")
    told = room.letters("ana@abnt.example", "review-decided")
    assert "Bra jobbat!" in text_of(told[0])
    assert name in text_of(told[0])
    Delivery.update(state=DeliveryState.ACCEPTED, reply="250 ok", settled_at=room.now).execute()

    with database.transaction():
        Erasing(database).erase(henrik, room.now)

    letters = [bytes(notice.message) for notice in Notice.select()]
    assert not [message for message in letters if b"Bra jobbat" in message]
    assert [message for message in letters if message], "what names nobody else is kept"


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("Leo Maurer", "On Monday LEO\n  | Maurer wrote", True),
        ("Leo Maurer", "> it was Leo\n> Maurer.", True),
        ("Leo Maurer", "Leo Maurers Brief, Cleo Maurer, Leo and Maurer", False),
        ("Leo", "Dear Leo,", False),
        ("Zoë Weiß", "Zoe\u0308 Weiß: approved", True),
        ("田中 太郎", "田中太\n郎様", True),
        ("田中", "田中様", False),
        ("", "Dear reader,", False),
    ],
)
def test_a_letter_names_a_person_by_the_whole_name(name: str, text: str, is_named: bool) -> None:
    encoded = b2a_qp(text.replace("\n", "\r\n").encode())

    assert Naming(ADDRESS, name).is_in(encoded, "case-said") is is_named


def test_nobody_else_loses_anything(counter: Counter) -> None:
    leo = counter.member(ADDRESS, "subscribers", Basis.CONSENT)
    anna = counter.member("anna@press.example", "subscribers", Basis.CONSENT)
    counter.delivery(anna, "subscribers")
    counter.desk.keep(counter.letter("feedback@sr.example.org", "anna@press.example", "issue", "Very fine."))
    before = everything_kept()

    with counter.database.transaction():
        Erasing(counter.database).erase(leo, counter.clock())

    assert before.count("anna@press.example") == everything_kept().count("anna@press.example")
    assert counter.subscription("anna@press.example") is not None
    assert Feedback.select().count() == 1


def test_nothing_is_sent_to_a_forgotten_mailbox_again(counter: Counter) -> None:
    leo = counter.member(ADDRESS, "subscribers", Basis.CONSENT)
    with counter.database.transaction():
        Erasing(counter.database).erase(leo, counter.clock())
    sent = Notice.select().count()
    consent = Subscriptions(
        counter.database, counter.ledger, counter.outbox, counter.queue.cancel_for_contact
    )

    with counter.database.transaction():
        done = consent.handle_command(counter.letter("subscribers-subscribe@sr.example.org", LEO))

    assert done == "the address is suppressed: not answered"
    assert Notice.select().count() == sent


def test_the_secretary_forgets_by_one_command(desk: Desk) -> None:
    people = desk.home / "people.csv"
    for name in ("Leo Maurer", "Leo M. Maurer"):
        people.write_text(f"email,name,organisation,group\n{ADDRESS},{name},Press,subscriber\n", "utf-8")
        assert desk.distctl("import", str(people), "--source", "test").exit_code == 0
    assert "Leo Maurer" in str(ImportRun.get_by_id(2).undo)

    assert (
        "This cannot be taken back"
        in desk.distctl("contact", "erase", ADDRESS, "--reason", "asked by letter", stdin="n\n").output
    )
    done = desk.distctl("contact", "erase", ADDRESS, "--reason", "asked by letter", "--yes")

    assert done.exit_code == 0, done.output
    assert desk.distctl("contact", "show", ADDRESS).exit_code == 1
    assert desk.distctl("contact", "find", "Leo").output.startswith("No contact")
    assert ADDRESS not in everything_kept()
    assert LedgerEntry.select().where(LedgerEntry.action == "contact.erased").count() == 1
    assert desk.distctl("import", str(people), "--source", "test").exit_code == 0
    assert Contact.select().where(Contact.address == ADDRESS).count() == 0, (
        "no import brings back who is forgotten"
    )
    undone = desk.distctl("import", "--undo", "--yes")
    assert "Traceback" not in undone.output
    assert ADDRESS not in everything_kept()


def test_who_waits_for_an_answer_is_not_forgotten_yet(desk: Desk) -> None:
    """Nor whose verdict is waited for: what they are in the middle of comes to its end first."""
    (desk.home / "people.csv").write_text(
        f"email,name,organisation,country,group\n{ADDRESS},Leo,SIS,SE,cag\nb@x.example,Bo,X,,subscriber\n",
        "utf-8",
    )
    assert desk.distctl("import", str(desk.home / "people.csv"), "--source", "test").exit_code == 0
    folder = desk.home / "issues" / "issue-1"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "issue.md").write_text(
        "---\nnewsletter: N\nnumber: 1\ntitle: T\ndate: 2005-05-02\nlanguages: [en]\naudience: [subscribers]\n"
        "---\n\nText.\n",
        "utf-8",
    )
    assert desk.distctl("issue", "submit", "issue-1").exit_code == 0

    refused = desk.distctl("contact", "erase", ADDRESS, "--reason", "asked", "--yes")

    assert refused.exit_code == 1
    assert "issue-1 waits for the verdict" in refused.output


def test_who_only_wrote_to_us_is_forgotten_as_well(counter: Counter) -> None:
    counter.ask("When do you meet? Leo Maurer", sender=LEO, kind=CaseKind.ANSWERABLE)
    counter.desk.keep(counter.letter("feedback@sr.example.org", LEO, "issue", "A fine issue. Leo Maurer"))
    Delivery.update(state=DeliveryState.ACCEPTED, reply="250 ok", settled_at=counter.clock()).execute()
    forgetting = Forgetting(counter.database, counter.ledger)
    act = Act("secretary", counter.clock())

    with pytest.raises(
        Refused, match="waits for an answer to question 1; `distctl question close 1` ends it"
    ):
        forgetting.erase(ADDRESS, "asked", act)
    with pytest.raises(NotFound, match="nothing is known"):
        forgetting.erase("nobody@press.example", "asked", act)
    counter.store.close(counter.case(), counter.clock())
    forgetting.erase(ADDRESS, "asked", act)

    assert "leo" not in everything_kept()
    assert "maurer" not in everything_kept()

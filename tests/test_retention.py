"""What is kept for a time only is forgotten in the night after its day, and what we account by stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from distd.retention.forgetting import Retention
from distd.retention.rules import FORGOTTEN, Rule
from distd.settings.sections import Retention as Days
from distd.store.database import Database
from distd.store.erasing import Erasing
from distd.store.imports import Imports
from distd.store.inbox import Inbox
from distd.store.retained import Retained
from distd.store.spool import Arrival, Entry
from distd.store.tables import (
    Bounce,
    CaseRoute,
    Contact,
    Delivery,
    Feedback,
    ImportRun,
    Inbound,
    LedgerEntry,
    Mailing,
    Notice,
    QuestionCase,
    Review,
    Subscription,
    Vote,
)
from distd.store.words import Basis, ContactState, DeliveryState, InboundState, SubscriptionState, Verdict
from distd.subscriptions.commands import Subscriptions
from tests.conftest import Clock, Desk
from tests.counter import Counter
from tests.mailroom import Mailroom
from tests.tables import everything_kept

ADDRESS = "leo.maurer@press.example"
LEO = f"Leo Maurer <{ADDRESS}>"
ANNA = "anna@union.example"
JOIN = "subscribers-subscribe@sr.example.org"


@pytest.fixture
def counter(database: Database, clock: Clock, tmp_path: Path) -> Counter:
    return Counter(database, clock, tmp_path)


def retention_of(room: Mailroom, **days: int) -> Retention:
    """Return the keeper of the rules, with the days of the settings but for those given."""
    kept = Days(**days)
    rules = [Rule(kind, getattr(kept, f"{kind}_days")) for kind in FORGOTTEN]
    retained = Retained(Erasing(room.database))
    return Retention(room.database, room.ledger, retained, rules, ZoneInfo("Asia/Bangkok"))


def commands(room: Mailroom) -> Subscriptions:
    return Subscriptions(room.database, room.ledger, room.outbox, room.queue.cancel_for_contact)


def say(room: Mailroom, to: str, sender: str, subject: str = "", text: str = "") -> str:
    with room.database.transaction():
        return commands(room).handle_command(room.letter(to, sender, subject, text))


def join(room: Mailroom, sender: str) -> Contact:
    say(room, JOIN, sender)
    say(room, str(room.last()["Reply-To"]), sender)
    return Contact.get(Contact.address == sender.rpartition("<")[2].rstrip(">"))


def settle_all(room: Mailroom) -> None:
    """Let the relay take all that waits."""
    Delivery.update(state=DeliveryState.ACCEPTED, reply=f"250 ok {ADDRESS}", settled_at=room.clock()).where(
        Delivery.state == DeliveryState.PENDING
    ).execute()


def test_who_left_is_forgotten_after_years_and_who_stays_is_not(counter: Counter) -> None:
    """Leo joined by mail, got an issue, praised it, asked, bounced once, and left; Anna did the same and stayed."""
    leo, anna = join(counter, LEO), join(counter, f"Anna Ek <{ANNA}>")
    counter.body("SE", "lena@sis.example")
    mailing = counter.running_mailing()
    for contact in (leo, anna):
        counter.delivery(contact, "subscribers", mailing=mailing, name=contact.name)
        Bounce.create(
            contact=contact, kind="soft", points=0.25, at=counter.clock(), diagnostic=contact.address
        )
    counter.desk.keep(counter.letter("feedback@sr.example.org", LEO, "issue", "A fine issue."))
    Feedback.update(state="read").execute()
    counter.ask("How did SIS vote? Leo Maurer", "SE", sender=LEO)
    with counter.database.transaction():
        counter.store.close(counter.case(), counter.clock())
    entry = Entry("spool-7", ADDRESS, "feedback@sr.example.org", counter.clock(), b"Leo Maurer")
    Inbox(counter.database).record(
        entry, "digest", "<leo.maurer@mail>", counter.clock(), InboundState.HANDLED,
        kind="feedback", station="desk", reason=f"written by {ADDRESS}",
    )  # fmt: skip
    settle_all(counter)
    Mailing.update(state="done", finished_at=counter.clock()).execute()
    with counter.database.transaction():
        row = Subscription.get(Subscription.contact == leo)
        commands(counter)._store.leave(row, "left by mail", counter.clock())
    keeper = retention_of(counter)

    counter.later(days=364)
    assert keeper.run("distd", counter.clock()) == {}
    counter.later(days=2)
    assert set(keeper.run("distd", counter.clock())) == {"letters", "messages"}
    assert ADDRESS in everything_kept()
    counter.later(days=3 * 365)
    assert set(keeper.run("distd", counter.clock())) == {
        "questions", "feedback", "mailings", "bounces", "departed",
    }  # fmt: skip

    kept = everything_kept()
    assert "leo" not in kept
    assert "maurer" not in kept
    assert keeper.run("distd", counter.clock()) == {}, "what was forgotten is not forgotten again"
    # Who stays stays whole.
    assert ANNA in kept
    member = counter.subscription(ANNA)
    assert member is not None
    assert member.evidence["confirmation"]["from"] == ANNA
    # What we account by is there.
    sent = Delivery.get((Delivery.mailing == mailing) & (Delivery.contact == leo))
    assert (sent.state, sent.reply) == (DeliveryState.ACCEPTED, "250")
    left = Subscription.get(Subscription.contact == leo)
    assert (left.state, left.end_reason) == (SubscriptionState.ENDED, "left by mail")
    assert len(left.evidence["confirmation"]["sha256"]) == 64
    assert Feedback.get().text == "A fine issue."
    assert (CaseRoute.get().case, CaseRoute.get().country) == (QuestionCase.get(), "SE")
    assert Inbound.get().station == "desk"
    assert counter.ledger.verify()[1] is None
    told = LedgerEntry.select().where(LedgerEntry.action == "retention.forgot").order_by(LedgerEntry.id)
    assert told[1].detail["departed"] == 1
    assert "departed after 1095 days" in told[1].detail["rules"]


def test_who_left_by_own_wish_may_come_back_and_is_not_brought_back(counter: Counter) -> None:
    """What a file of old says is no wish; a letter of their own is."""
    leo = join(counter, LEO)
    token = counter.last().get_content()
    leave = next(word for word in token.split() if word.startswith("subscribers-unsubscribe+"))
    assert say(counter, leave, LEO) == "left the list"
    settle_all(counter)
    counter.later(days=1100)
    retention_of(counter).run("distd", counter.clock())
    assert Contact.get_by_id(leo.id).state is ContactState.ERASED

    assert list(Imports(counter.database).departed([ADDRESS])) == [ADDRESS]
    assert say(counter, JOIN, LEO) == "asked to confirm"
    assert say(counter, str(counter.last()["Reply-To"]), LEO) == "confirmed: on the list"
    again = counter.subscription(ADDRESS)
    assert again is not None
    assert again.state is SubscriptionState.ACTIVE


def test_a_reviewer_who_voted_and_whoever_waits_for_an_answer_stay(counter: Counter) -> None:
    people = [counter.member(f"{name}@body.example") for name in ("reviewer", "asker", "waiting", "back")]
    reviewer, asker, waiting, back = people
    review = Review.get_by_id(counter.running_mailing().review)
    Vote.create(
        review=review, reviewer=reviewer, verdict=Verdict.APPROVED, words="Approved.", voted_by=reviewer,
        asked_at=counter.clock(), voted_at=counter.clock(),
    )  # fmt: skip
    counter.body("SE", "lena@sis.example")
    counter.ask("How did SIS vote?", "SE", sender=asker.address)
    for contact in people:
        row = Subscription.get(Subscription.contact == contact)
        Subscription.update(state="ended", ended_at=counter.clock(), end_reason="x").where(
            Subscription.id == row.id
        ).execute()
    counter.delivery(waiting)
    counter.later(days=1000)
    Subscription.update(ended_at=counter.clock()).where(Subscription.contact == back).execute()
    counter.later(days=200)

    assert "departed" not in retention_of(counter).run("distd", counter.clock())
    assert {contact.state for contact in Contact.select()} == {ContactState.ACTIVE}
    assert Vote.get().words == "Approved."


def test_what_is_not_over_is_not_forgotten(counter: Counter) -> None:
    """However old: a letter that waits, a message that is held, an open question, a mailing under way, new feedback."""
    counter.body("SE", "lena@sis.example")
    counter.ask("How did SIS vote?", "SE", sender=LEO)
    counter.desk.keep(counter.letter("feedback@sr.example.org", LEO, "issue", "A fine issue."))
    counter.delivery(counter.member(ANNA, "subscribers", Basis.CONSENT))
    entry = Entry("spool-held", ADDRESS, "feedback@sr.example.org", counter.clock(), b"Leo Maurer")
    Inbox(counter.database).record(entry, "digest", "<1@mail>", counter.clock(), InboundState.HELD)
    before = everything_kept()
    counter.later(days=5000)

    assert retention_of(counter).run("distd", counter.clock()) == {}
    assert everything_kept() == before


def test_nothing_is_forgotten_where_the_days_are_nought(counter: Counter) -> None:
    join(counter, LEO)
    settle_all(counter)
    counter.later(days=5000)

    assert retention_of(counter, letters_days=0).run("distd", counter.clock()) == {}
    assert retention_of(counter).run("distd", counter.clock()) == {"letters": 2}


def test_it_is_seen_to_once_a_night(counter: Counter) -> None:
    join(counter, LEO)
    settle_all(counter)
    keeper = retention_of(counter)
    counter.clock.now = datetime(2006, 5, 4, 19, 30, tzinfo=UTC)  # half past two in Bangkok, of the fifth
    counter.ledger.append(counter.clock() - timedelta(days=2), "secretary", "list.made", "list:x")

    assert not keeper.tick(counter.clock())
    counter.later(hours=1)
    assert keeper.tick(counter.clock())
    assert [bytes(notice.message) for notice in Notice.select()] == [b""] * 2
    counter.later(hours=1)
    assert not keeper.tick(counter.clock())


def test_what_failed_in_a_night_is_tried_again_in_it(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    join(counter, LEO)
    settle_all(counter)
    keeper = retention_of(counter)
    counter.clock.now = datetime(2006, 5, 4, 20, 30, tzinfo=UTC)
    counter.ledger.append(counter.clock() - timedelta(days=2), "secretary", "list.made", "list:x")
    with monkeypatch.context() as broken:
        broken.setattr(Retained, "forget", lambda *_: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            keeper.tick(counter.clock())

    counter.later(minutes=1)

    assert keeper.tick(counter.clock())


def test_a_clock_that_is_years_ahead_forgets_nothing(counter: Counter) -> None:
    """Nothing would bring it back; so the house must have decided something in the month before."""
    join(counter, LEO)
    settle_all(counter)
    keeper = retention_of(counter)
    counter.later(days=4000)
    before = everything_kept()

    assert not keeper.tick(counter.clock())
    assert everything_kept() == before


def test_the_logs_of_the_files_are_emptied_each_night(desk: Desk) -> None:
    """Letters come and go by day as well; SQLite's logs hold them though no rule is due."""
    office = desk.workspace()
    arrived = Arrival(
        ADDRESS, [f"feedback@{office.settings.domain}"], b"Subject: x\r\n\r\nfrom Leo\r\n", desk.clock()
    )
    ((id_,),) = office.spool.accept([arrived])
    office.spool.remove(id_)
    office.ledger.append(desk.clock(), "secretary", "faq.changed", "faq:first-meeting")
    logs = [office.queue / "spool.db-wal", desk.home / "distd.db-wal"]
    assert all(log.stat().st_size for log in logs)

    desk.clock.wind(hours=24)
    office.retention.tick(desk.clock())

    assert [log.stat().st_size for log in logs] == [0, 0]


# ---- by the secretary's hand


def test_the_secretary_sees_the_rules_and_forgets_by_command(desk: Desk) -> None:
    people = desk.home / "people.csv"
    people.write_text(f"email,name,organisation,group\n{ADDRESS},Leo Maurer,Press,subscriber\n", "utf-8")
    assert desk.distctl("import", str(people), "--source", "test").exit_code == 0
    people.write_text(f"email,name,organisation,group\n{ADDRESS},Leo M. Maurer,Press,subscriber\n", "utf-8")
    assert desk.distctl("import", str(people), "--source", "test").exit_code == 0
    past = datetime.now(UTC) - timedelta(days=400)
    ImportRun.update(at=past).where(ImportRun.id == 2).execute()

    shown = desk.distctl("retention", "show")
    assert shown.exit_code == 0, shown.output
    assert "departed" in shown.output
    assert "1095 days" in shown.output
    would = desk.distctl("retention", "run", "--dry-run")
    assert would.output == "Would be forgotten: imports: 1.\n"
    assert "Leo Maurer" in str(ImportRun.get_by_id(2).undo)
    refused = desk.distctl("retention", "run", stdin="n\n")
    assert refused.exit_code == 1
    assert "Nothing was forgotten." in refused.output

    done = desk.distctl("retention", "run", "--yes")

    assert done.output == "Forgotten: imports: 1.\n"
    assert "Leo" not in str(ImportRun.get_by_id(2).undo)
    assert desk.distctl("retention", "run").output == "Nothing is older than its rule allows.\n"
    undone = desk.distctl("import", "--undo", "--yes")
    assert undone.exit_code == 1
    assert "is kept for a time only" in undone.output
    assert "retention.forgot" in desk.distctl("ledger", "show").output


def test_no_file_brings_back_who_left_long_ago(desk: Desk) -> None:
    people = desk.home / "people.csv"
    people.write_text(f"email,name,organisation,group\n{ADDRESS},Leo Maurer,Press,subscriber\n", "utf-8")
    assert desk.distctl("import", str(people), "--source", "old book").exit_code == 0
    long_ago = datetime.now(UTC) - timedelta(days=1200)
    Subscription.update(state="ended", ended_at=long_ago, end_reason="left by mail").execute()
    assert "departed: 1" in desk.distctl("retention", "run", "--yes").output

    again = desk.distctl("import", str(people), "--source", "old book")
    assert again.exit_code == 0, again.output
    assert "by own wish" in again.output
    added = desk.distctl(
        "contact", "add", ADDRESS, "--organisation", "Press", "--list", "subscribers", "--basis", "liaison",
        "--source", "letter",
    )  # fmt: skip
    assert added.exit_code == 1
    assert "by own wish" in added.output
    assert Contact.select().where(Contact.address == ADDRESS).count() == 0

    consented = desk.distctl(
        "contact", "add", ADDRESS, "--organisation", "Press", "--list", "subscribers", "--basis", "consent",
        "--consented", f"{datetime.now(UTC):%Y-%m-%d}", "--source", "letter",
    )  # fmt: skip
    assert consented.exit_code == 0, consented.output


def test_the_daemon_sees_to_it_and_the_digest_tells(desk: Desk) -> None:
    opened = desk.workspace()
    opened.outbox.tell_secretary("schedule-nothing", desk.clock(), schedule="next-issue", why="")
    Delivery.update(state=DeliveryState.ACCEPTED, reply="250 ok", settled_at=desk.clock()).execute()
    desk.clock.wind(days=365)
    opened.ledger.append(desk.clock(), "secretary", "list.made", "list:x")
    desk.clock.wind(days=1)

    opened.rounds.slow()

    old, digest = (bytes(notice.message).decode() for notice in Notice.select().order_by(Notice.id))
    assert old == ""
    assert "- forgotten, since it is kept for a time only: letters: 1" in digest

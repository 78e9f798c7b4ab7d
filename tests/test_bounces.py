"""Mail comes back: what counts, what follows, and what is tried before anybody is given up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.bounces.reports import Bounces
from distd.bounces.scoring import Counted, Rules, kind_of, score
from distd.mail.reports.reading import Action, read_reports
from distd.mail.tokens import Purpose
from distd.store.database import Database
from distd.store.tables import Bounce, Contact, Delivery
from distd.store.words import Basis, BounceKind, ContactState, DeliveryState, SubscriptionState
from tests.bounce_letters import dsn
from tests.conftest import Clock
from tests.mailroom import Mailroom


@pytest.fixture
def room(database: Database, clock: Clock) -> Mailroom:
    return Mailroom(database, clock)


@pytest.fixture
def bounces(room: Mailroom) -> Bounces:
    return Bounces(room.database, room.ledger, room.outbox, room.queue.cancel_for_contact)


def verp(room: Mailroom, delivery: Delivery) -> str:
    token = room.tokens.make(Purpose.BOUNCE, delivery.id)
    return f"nmbs-bounces+{token}@sr.example.org" if delivery.mailing else f"bounces+{token}@sr.example.org"


def report(bounces: Bounces, room: Mailroom, raw: bytes, recipient: str) -> str:
    with room.database.transaction():
        return bounces.handle_report(room.incoming(raw, recipient, ""))


def bounce_times(
    bounces: Bounces, room: Mailroom, contact: Contact, times: int, status: str = "5.1.1"
) -> str:
    said = ""
    for _ in range(times):
        delivery = room.delivery(contact)
        said = report(bounces, room, dsn(contact.address, status), verp(room, delivery))
    return said


# ---- counting


def test_a_dead_address_is_suspended_and_the_secretary_told(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    assert bounce_times(bounces, room, contact, 2) == "hard bounce counted: 2.00 of 3 points"
    waiting = room.delivery(contact)

    assert bounce_times(bounces, room, contact, 1) == "contact suspended: 3.00 points, last 5.1.1"

    contact = Contact.get_by_id(contact.id)
    assert contact.state is ContactState.SUSPENDED
    assert Delivery.get_by_id(waiting.id).state is DeliveryState.CANCELLED
    told = room.last()
    assert told["Subject"] == "Body of gone@body.example has no working address any more"
    assert "Lists: nmbs" in told.get_content()
    assert room.deeds() == ["contact.suspended"]


def test_a_body_with_another_address_is_not_called_lost(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    Contact.create(
        organisation=contact.organisation, address="b@body.example", address_key="b@body.example",
        state_since=room.clock(), created_at=room.clock(),
    )  # fmt: skip
    bounce_times(bounces, room, contact, 3)
    assert "mail comes back from gone@body.example" in room.last()["Subject"]


def test_each_delivery_counts_once(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    delivery = room.delivery(contact)
    report(bounces, room, dsn(contact.address), verp(room, delivery))
    said = report(bounces, room, dsn(contact.address), verp(room, delivery))
    assert said == "this delivery was counted before"
    assert Bounce.select().count() == 1


def test_what_was_accepted_and_came_back_is_heard_of_once(room: Mailroom) -> None:
    heard: list[tuple[Any, ...]] = []
    bounces = Bounces(
        room.database,
        room.ledger,
        room.outbox,
        room.queue.cancel_for_contact,
        None,
        lambda *what: heard.append(what),
    )
    now = room.clock()
    accepted: dict[str, Any] = {"state": DeliveryState.ACCEPTED, "reply": "250 2.0.0 Ok", "settled_at": now}
    contact = room.member("reader@body.example")
    delivery = room.delivery(contact, "nmbs", **accepted)
    words = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org"
    for _ in range(2):
        report(bounces, room, dsn(contact.address, "5.7.1", words=words), verp(room, delivery))
    refused = room.delivery(
        room.member("gone@body.example"),
        "nmbs",
        **(accepted | {"state": DeliveryState.REFUSED, "reply": "550 5.1.1 no"}),
    )
    report(bounces, room, dsn(refused.address), verp(room, refused))

    assert heard == [(1, "reader@body.example", "5.7.1", f"smtp; {words}")]


def test_soft_bounces_weigh_less(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("full@body.example")
    assert bounce_times(bounces, room, contact, 4, "5.2.2") == "soft bounce counted: 1.00 of 3 points"


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded"])
def test_other_reports_count_nothing(room: Mailroom, bounces: Bounces, action: str) -> None:
    contact = room.member("slow@body.example")
    raw = dsn(contact.address, "4.4.1", action)
    assert report(bounces, room, raw, verp(room, room.delivery(contact))).endswith("counts nothing")
    assert Bounce.select().count() == 0


def test_a_note_of_absence_is_no_bounce(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("away@body.example")
    raw = b"From: away@body.example\r\nSubject: Out of office\r\n\r\nI am away until 5.5.2005. Call 550 1234.\r\n"
    assert report(bounces, room, raw, verp(room, room.delivery(contact))) == "no report could be read in it"


def test_a_persons_words_at_a_return_path_reach_the_secretary(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("reader@body.example")
    letter = room.letter(
        verp(room, room.delivery(contact)), "reader@body.example", "Re: UPDATE", "Well done!"
    )
    assert bounces.handle_report(letter) == "no report, but a person's words: passed on to the secretary"
    assert "  | Well done!" in room.last().get_content()
    assert Bounce.select().count() == 0


def test_the_token_names_the_contact_whatever_the_report_says(room: Mailroom, bounces: Bounces) -> None:
    contact, other = room.member("a@body.example"), room.member("b@other.example")
    report(bounces, room, dsn(other.address), verp(room, room.delivery(contact)))
    assert [bounce.contact for bounce in Bounce.select()] == [contact]


def test_without_a_token_our_message_id_and_the_address_must_agree(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    delivery = room.delivery(contact)
    ours = f"<issue-1.{room.tokens.make(Purpose.MESSAGE, delivery.id)}@sr.example.org>"
    plain = "nmbs-bounces@sr.example.org"
    assert report(bounces, room, dsn(contact.address), plain) == "speaks of no delivery of ours"
    raw = dsn("else@body.example", original=ours)
    assert report(bounces, room, raw, plain) == "speaks of no delivery of ours"
    raw = dsn("GONE@body.example", original=ours)
    assert report(bounces, room, raw, plain).startswith("hard bounce counted")


def test_a_refusal_by_the_relay_counts_like_a_bounce(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    refused: dict[str, Any] = {"state": DeliveryState.REFUSED, "settled_at": room.clock()}
    room.delivery(contact, status="5.1.1", reply="550 5.1.1 User unknown", **refused)
    room.delivery(contact, status="5.7.1", reply="554 5.7.1 Relay access denied", **refused)
    assert bounces.count_refusals(room.clock()) == 1
    assert bounces.count_refusals(room.clock()) == 0
    assert [bounce.status for bounce in Bounce.select()] == ["5.1.1"]


# ---- probing


def probe(room: Mailroom) -> Delivery:
    found: Delivery = Delivery.select().where(Delivery.sender != "").order_by(Delivery.id.desc()).get()
    return found


def arrive(delivery: Delivery, now: datetime) -> None:
    Delivery.update(state=DeliveryState.ACCEPTED, reply="250 ok", settled_at=now).where(
        Delivery.id == delivery.id
    ).execute()


def test_a_probe_that_arrives_brings_the_contact_back(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("back@body.example", language="ja")
    bounce_times(bounces, room, contact, 3)
    bounces.tick(room.clock())
    assert "到達確認" not in room.last()["Subject"]
    room.later(days=7)
    bounces.tick(room.clock())
    bounces.tick(room.clock())
    assert room.last()["Subject"] == "メールの到達確認のお願い"
    assert Contact.get_by_id(contact.id).probes_sent == 1
    arrive(probe(room), room.clock())

    room.later(days=6)
    bounces.tick(room.clock())
    assert Contact.get_by_id(contact.id).state is ContactState.SUSPENDED
    room.later(days=1)
    bounces.tick(room.clock())

    contact = Contact.get_by_id(contact.id)
    assert contact.state is ContactState.ACTIVE
    assert "works again" in room.last()["Subject"]
    room.later(minutes=1)
    assert bounce_times(bounces, room, contact, 1) == "hard bounce counted: 1.00 of 3 points"


def test_nobody_is_given_up_before_the_last_probe_failed(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    bounce_times(bounces, room, contact, 3)
    for _ in range(2):
        row = room.subscription("gone@body.example", "nmbs")
        assert row is not None
        assert row.state is SubscriptionState.ACTIVE
        room.later(days=7)
        bounces.tick(room.clock())
        sent = probe(room)
        arrive(sent, room.clock())
        assert (
            report(bounces, room, dsn(contact.address), verp(room, sent))
            == "hard bounce of a suspended contact"
        )
    bounces.tick(room.clock())
    bounces.tick(room.clock())

    row = room.subscription("gone@body.example", "nmbs")
    assert row is not None
    assert row.state is SubscriptionState.ENDED
    assert row.end_reason == "removed: bounces, and the last probe failed"
    assert Contact.get_by_id(contact.id).state is ContactState.SUSPENDED
    assert "please find a new address" in room.last()["Subject"]
    assert len([m for m in room.written() if "please find" in m["Subject"]]) == 1
    assert room.deeds() == ["contact.suspended", "subscription.ended"]


def test_a_contact_the_secretary_suspended_is_not_probed(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("quiet@body.example")
    Contact.update(state=ContactState.SUSPENDED, state_reason="asked for a pause").where(
        Contact.id == contact.id
    ).execute()
    room.later(days=30)
    bounces.tick(room.clock())
    assert room.written() == []


# ---- complaints


def complaint(leave: str) -> bytes:
    return f"""\
From: staff@provider.example
Subject: complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

This is an email abuse report.

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: SomeGenerator/1.0
Version: 1

--b
Content-Type: message/rfc822

Message-ID: <issue-1.x@sr.example.org>
List-Unsubscribe: <mailto:{leave}>,
 <https://sr.example.org/u/x>

hello
--b--
""".replace("\n", "\r\n").encode()


def test_a_complaint_is_a_wish_to_leave(room: Mailroom, bounces: Bounces) -> None:
    reader = room.member("reader@media.example", "subscribers", Basis.CONSENT)
    token = room.tokens.make(Purpose.LEAVE, reader.id, room.list_named("subscribers").id)
    raw = complaint(f"subscribers-unsubscribe+{token}@sr.example.org")
    assert report(bounces, room, raw, "abuse@sr.example.org") == "complaint: left the list"
    assert len(room.written()) == 1  # to the secretary; who complains is not written to again
    assert room.last()["To"] == "Astrid Holm <secretary@standards.example>"
    said = report(bounces, room, raw, "abuse@sr.example.org")
    assert said == "a complaint about a list that was left before"


def test_a_complaint_without_our_token_ends_nothing(room: Mailroom, bounces: Bounces) -> None:
    room.member("reader@media.example", "subscribers", Basis.CONSENT)
    raw = complaint("subscribers-unsubscribe+forged@sr.example.org")
    assert report(bounces, room, raw, "abuse@sr.example.org") == "a complaint that names no subscription"


# ---- pure rules


@pytest.mark.parametrize(
    ("status", "words", "kind"),
    [
        ("5.1.1", "550 5.1.1 User unknown", BounceKind.HARD),
        ("5.1.2", "Host or domain name not found", BounceKind.HARD),
        ("5.4.4", "unable to route", BounceKind.HARD),
        ("5.1.10", "null MX", BounceKind.HARD),
        ("5.2.1", "mailbox disabled", BounceKind.SOFT),
        ("5.2.2", "552 5.2.2 mailbox full", BounceKind.SOFT),
        ("5.7.1", "blocked by policy", BounceKind.SOFT),
        ("4.4.7", "delivery time expired", BounceKind.SOFT),
        ("5.3.0", "mail system full", BounceKind.SOFT),
        ("5.0.0", "550 No such user here", BounceKind.HARD),
        ("", "sorry, no mailbox here by that name", BounceKind.HARD),
        ("5.0.0", "550 rejected as spam by policy, user unknown to filter", BounceKind.SOFT),
        ("5.0.0", "550 administrative prohibition", BounceKind.SOFT),
        ("5.0.0", "550 <a@corporate.example>: user unknown", BounceKind.HARD),
        ("5.0.0", "550 mailbox unavailable: overquota", BounceKind.SOFT),
        ("", "", BounceKind.SOFT),
    ],
)
def test_hard_and_soft(status: str, words: str, kind: BounceKind) -> None:
    assert kind_of(status, words) is kind


MAY = datetime(2005, 5, 1, tzinfo=UTC)


@given(st.lists(st.tuples(st.integers(0, 2000), st.sampled_from([1.0, 0.25])), max_size=20))
def test_a_score_only_fades(past: list[tuple[int, float]]) -> None:
    bounces = [Counted(MAY - timedelta(days=days), points) for days, points in past]
    half_life = timedelta(days=180)
    now, later = (score(bounces, moment, half_life) for moment in (MAY, MAY + half_life))
    assert 0 <= later <= now <= sum(one.points for one in bounces)
    assert later == pytest.approx(now / 2)


def test_a_monthly_newsletter_to_a_dead_address_is_noticed_within_half_a_year() -> None:
    rules = Rules()
    hard = [Counted(MAY - timedelta(days=30 * n), 1.0) for n in range(5)]
    soft = [Counted(MAY - timedelta(days=30 * n), 0.25) for n in range(60)]
    assert score(hard, MAY, rules.half_life) >= rules.threshold
    assert score(soft, MAY, rules.half_life) < rules.threshold


QMAIL = b"""From: MAILER-DAEMON@mx.example
Subject: failure notice

Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<gone@body.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <nmbs-bounces@sr.example.org>
Message-ID: <issue-1.abc@sr.example.org>
"""
JAPANESE = """From: postmaster@kaisha.example
Subject: 配信不能通知
Content-Type: text/plain; charset=utf-8

次の宛先にメールを配信できませんでした。
<tanaka@kaisha.example> 550 User unknown
""".encode()
WARNING = b"""From: MAILER-DAEMON@mx.example
Subject: Warning: could not send message for past 4 hours

THIS IS A WARNING MESSAGE ONLY. Delivery is delayed; will be retried.
451 4.4.1 gone@body.example
"""


@pytest.mark.parametrize(
    ("raw", "address", "status"),
    [(QMAIL, "gone@body.example", "5.1.1"), (JAPANESE, "tanaka@kaisha.example", "5.1.1")],
)
def test_reports_without_a_machine_readable_part(raw: bytes, address: str, status: str) -> None:
    (found,) = read_reports(raw.replace(b"\n", b"\r\n")).failed
    assert (found.action, found.address, found.status) == (Action.FAILED, address, status)


def test_a_warning_is_no_failure() -> None:
    assert all(one.action is Action.DELAYED for one in read_reports(WARNING).failed)


def test_a_precise_diagnosis_beats_a_vague_status() -> None:
    (found,) = read_reports(dsn("a@b.example", "5.0.0", words="smtp; 550 5.1.1 unknown")).failed
    assert found.status == "5.1.1"


def test_octets_no_database_takes_are_made_harmless(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("gone@body.example")
    raw = dsn(contact.address, words="550 5.1.1 X").replace(b"X", b"caf\xe9 \x00 \xff unknown")
    said = report(bounces, room, raw, verp(room, room.delivery(contact)))
    assert said.startswith("hard bounce counted")


@given(st.binary(max_size=400))
def test_any_octets_can_be_read(octets: bytes) -> None:
    read_reports(octets)
    read_reports(dsn("a@b.example").replace(b"rfc822; a@b.example", octets))


def test_a_new_address_starts_without_the_points_of_the_old_one(room: Mailroom, bounces: Bounces) -> None:
    contact = room.member("old@body.example")
    bounce_times(bounces, room, contact, 2)
    Contact.update(address="new@body.example", address_key="new@body.example").where(
        Contact.id == contact.id
    ).execute()
    contact = Contact.get_by_id(contact.id)
    assert bounce_times(bounces, room, contact, 1) == "hard bounce counted: 1.00 of 3 points"

"""The dispatcher at work on a real database and a real, misbehaving relay."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from distd.delivery import sending
from distd.delivery.dispatcher import Dispatcher
from distd.delivery.fates import Rules, fate
from distd.delivery.journal import Journal, JournalFailed
from distd.delivery.line import Line
from distd.delivery.stock import Hand
from distd.failures import TemporaryFailure
from distd.mail.envelope import Envelope
from distd.store.database import Database
from distd.store.queue import Claimed, Fallen, Queue, Settlement
from distd.store.tables import Contact, Delivery, Mailing
from distd.store.words import DeliveryState, Lane, MailingState
from tests.audience import notice_to, running_mailing
from tests.conftest import Clock
from tests.post_office import Post, compose, until
from tests.relay import MANNERS, TestRelay


@pytest.fixture(params=MANNERS)
def post(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Post]:
    """A post office beside a relay that is talked to in each of the three manners."""
    database = Database.open("sqlite:///distd.db", tmp_path)
    database.migrate()
    with TestRelay([*MANNERS[request.param]]).running() as relay:
        yield Post(Queue(database), relay, clock, tmp_path / "journal")
    database.close()


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "DOT"])
def test_a_temporary_refusal_is_tried_again_by_the_timetable(post: Post, stage: str) -> None:
    running_mailing(1, post.clock())
    post.relay.at(stage, "451 4.7.0 Not now", times=1)

    post.drain()
    delivery = post.only()
    assert (delivery.state, delivery.attempts, delivery.status) == (DeliveryState.PENDING, 1, "4.7.0")
    assert (delivery.due_at - post.clock()).total_seconds() == 300

    post.clock.wind(minutes=5)
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 1}


@pytest.mark.parametrize("stage", ["RCPT", "DATA", "DOT"])
def test_a_refusal_for_good_ends_it_and_touches_nobody_else(post: Post, stage: str) -> None:
    running_mailing(5, post.clock())
    post.relay.at(stage, "550 5.1.1 No such user", to="reader3@")

    post.drain()

    assert post.states() == {DeliveryState.ACCEPTED: 4, DeliveryState.REFUSED: 1}
    refused = Delivery.get(Delivery.state == DeliveryState.REFUSED)
    assert (refused.address, refused.reply, refused.status) == (
        "reader3@reader.example", "550 5.1.1 No such user", "5.1.1",
    )  # fmt: skip


@pytest.mark.parametrize("stage", ["RCPT", "DATA"])
def test_a_connection_lost_before_the_dot_is_a_deferral(post: Post, stage: str) -> None:
    running_mailing(1, post.clock())
    post.relay.at(stage, "drop", times=1)

    post.drain()

    delivery = post.only()
    # A chunked message is out of our hands as a whole: nobody tells us how much of it was read.
    assert (delivery.state, delivery.uncertain) == (DeliveryState.PENDING, int(post.is_chunking))
    assert post.relay.messages == []


def test_a_connection_lost_in_the_middle_of_the_body_is_a_deferral(post: Post) -> None:
    running_mailing(1, post.clock())
    post.relay.extensions = []
    post.relay.at("BODY", "drop", times=1)

    def large(claimed: Claimed, now: datetime) -> Envelope:
        # More than the sockets between us hold, so that the dot cannot be on its way yet.
        return Envelope.of(
            "bounces@sr.example.org", claimed.address, b"Subject: x\r\n\r\n" + b"x" * 70_000_000
        )

    post.drain(compose=large)

    assert (post.only().state, post.only().uncertain) == (DeliveryState.PENDING, 0)


def test_unknown_may_be_left_as_it_is(post: Post) -> None:
    post.rules = Rules(120, "leave")
    running_mailing(1, post.clock())
    post.relay.at("DOT", "drop", keep=True, times=1)

    post.drain()

    assert (post.only().state, post.only().uncertain) == (DeliveryState.UNKNOWN, 1)
    assert len(post.relay.messages) == 1


def test_silence_after_the_dot_is_unknown_and_before_it_a_deferral(post: Post) -> None:
    post.relay_options = {"timeout_seconds": 0.3}
    running_mailing(2, post.clock())
    post.relay.at("RCPT", "stall", to="reader0@")
    post.relay.at("DOT", "stall", to="reader1@")

    post.drain()

    first, second = Delivery.select().order_by(Delivery.id)
    assert (first.state, first.uncertain) == (DeliveryState.PENDING, int(post.is_chunking))
    assert (second.state, second.uncertain) == (DeliveryState.PENDING, 1)


@pytest.mark.parametrize(
    ("stage", "reply"),
    [
        ("CONNECT", "421 4.3.2 Closing"), ("CONNECT", "554 5.3.2 No service"), ("CONNECT", "drop"),
        ("EHLO", "421 4.3.2 Closing"), ("MAIL", "421 4.7.0 Too many"), ("MAIL", "452 4.3.1 Disk full"),
        ("MAIL", "530 5.7.0 Must issue STARTTLS first"), ("RCPT", "421 4.3.2 Closing"),
        ("DOT", "421 4.3.2 Closing"),
    ],
)  # fmt: skip
def test_the_relays_own_trouble_costs_no_attempt_and_opens_the_breaker(
    post: Post, stage: str, reply: str
) -> None:
    running_mailing(30, post.clock())
    post.relay.at(stage, reply)

    post.drain()

    assert post.states() == {DeliveryState.PENDING: 30}
    assert {row.attempts for row in Delivery.select()} == {0}
    assert not post.way.used.breaker.may_try(0)
    assert post.relay.connections <= 12
    assert post.way.used.trouble != ""

    post.relay.faults.clear()
    post.clock.wind(minutes=2)
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 30}


def test_a_connection_closed_while_idle_is_opened_anew_and_costs_nothing(post: Post) -> None:
    post.pace = {"connections": 1, "batch": 20}
    post.relay_options = {"depth": 1}
    running_mailing(3, post.clock())
    post.relay.at("MAIL", "drop", times=1, every=2)

    post.drain()

    if post.is_chunking:
        assert post.states() == {DeliveryState.ACCEPTED: 2, DeliveryState.PENDING: 1}
        return
    assert post.states() == {DeliveryState.ACCEPTED: 3}
    assert {row.attempts for row in Delivery.select()} == {1}
    assert post.relay.connections == 2


def test_a_relay_that_is_away_loses_nothing(post: Post) -> None:
    running_mailing(10, post.clock())
    post.relay.port = 1  # nobody listens there

    post.drain()

    assert post.states() == {DeliveryState.PENDING: 10}
    assert "127.0.0.1:1" in post.way.used.trouble


def test_a_relay_that_closes_now_and_then_stops_nobody(post: Post) -> None:
    running_mailing(60, post.clock())
    post.relay.at("MAIL", "421 4.4.2 Enough for this connection", every=10)

    for _ in range(12):
        post.drain()
        post.clock.wind(minutes=2)

    assert post.states() == {DeliveryState.ACCEPTED: 60}
    assert len(post.relay.recipients) == len(set(post.relay.recipients)) == 60


def _counted_more(dispatcher: Dispatcher, deferred: int) -> Callable[[], bool]:
    return lambda: dispatcher.tally.deferred + dispatcher.tally.refused > deferred


@pytest.mark.parametrize("readers", [1, 5])
def test_a_recipient_at_whom_the_relay_closes_is_deferred_and_at_last_given_up(
    post: Post, readers: int
) -> None:
    running_mailing(readers, post.clock())
    post.relay.at("RCPT", "421 4.3.2 Not that one", to=f"reader{readers - 1}@")

    async def work() -> Dispatcher:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await until(lambda: dispatcher.tally.put_back == 1 and dispatcher.tally.accepted == readers - 1)
        post.clock.wind(minutes=2)
        await until(lambda: dispatcher.tally.put_back == 2)
        post.clock.wind(minutes=2)
        await until(lambda: dispatcher.tally.put_back == 3)
        while not dispatcher.tally.refused:
            seen = dispatcher.tally.deferred
            post.clock.wind(hours=20)
            await until(_counted_more(dispatcher, seen))
        stop.set()
        await running
        return dispatcher

    dispatcher = asyncio.run(work())

    assert dispatcher.tally.put_back == 3
    assert post.way.used.breaker.openings == 0
    [given_up] = Delivery.select().where(Delivery.state == DeliveryState.REFUSED)
    assert given_up.status == "4.4.7"
    assert given_up.attempts == 6
    assert "421 4.3.2 Not that one" in given_up.reply
    assert post.states() == {DeliveryState.REFUSED: 1} | ({DeliveryState.ACCEPTED: 4} if readers > 1 else {})


def test_a_delivery_is_given_up_after_its_time(post: Post) -> None:
    running_mailing(1, post.clock())
    post.relay.at("RCPT", "450 4.2.0 Busy")

    for _ in range(12):
        post.drain()
        post.clock.wind(hours=11)

    assert post.only().state == DeliveryState.REFUSED
    assert post.only().reply == "gave up after 120 hours: last reply: 450 4.2.0 Busy"
    assert post.only().status == "4.4.7"


@pytest.mark.parametrize("when", ["drafted", "written"])
def test_a_defect_of_ours_costs_no_reader_the_issue(post: Post, when: str) -> None:
    running_mailing(3, post.clock())

    def broken(claimed: Claimed, now: datetime) -> Envelope:
        if claimed.address.startswith("reader1@"):
            raise KeyError("slot")
        return compose(claimed, now)

    post.drain(compose=broken if when == "drafted" else lambda *asked: partial(broken, *asked))
    assert post.states() == {DeliveryState.ACCEPTED: 2, DeliveryState.PENDING: 1}
    deferred = Delivery.get(Delivery.state == DeliveryState.PENDING)
    assert "KeyError('slot')" in deferred.reply

    post.clock.wind(hours=1)
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 3}


def test_a_defect_while_sending_is_a_deferral(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    running_mailing(1, post.clock())

    def broken(*anything: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as defect:
        defect.setattr(Line, "begin", broken)
        post.drain()
    assert (post.only().state, post.only().uncertain) == (DeliveryState.PENDING, 0)
    assert "ZeroDivisionError" in post.only().reply

    post.clock.wind(minutes=5)
    post.drain()
    assert post.only().state == DeliveryState.ACCEPTED


def test_a_mistake_made_on_one_line_leaves_no_dot_of_what_was_not_sent(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    running_mailing(5, post.clock())
    begin, stumbles = sending.Sending._begin, iter([True])

    def stumble(self: sending.Sending, line: Line, hand: Hand) -> None:
        begin(self, line, hand)
        if next(stumbles, False):
            raise ZeroDivisionError

    monkeypatch.setattr(sending.Sending, "_begin", stumble)
    post.drain()
    assert list(post.folder.glob("*")) == []  # nothing is thought to be on its way
    post.clock.wind(hours=1)
    post.drain()

    assert post.states() == {DeliveryState.ACCEPTED: 5}
    assert {delivery.uncertain for delivery in Delivery.select()} == {0}
    assert sorted(post.relay.recipients) == sorted(f"reader{n}@reader.example" for n in range(5))


def looks(queue: Queue, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that grows whenever the claims in stock were looked at."""
    looked: list[int] = []
    fallen = queue.fallen

    def look(ids: Collection[int], owner: str, now: datetime) -> Fallen:
        found = fallen(ids, owner, now)
        looked.append(len(ids))
        return found

    monkeypatch.setattr(queue, "fallen", look)
    return looked


async def looked_again(looked: list[int]) -> None:
    """Return when a look that began after this moment is over."""
    seen = len(looked)
    await until(lambda: len(looked) >= seen + 2)


def test_a_defect_after_the_final_dot_is_unknown(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    running_mailing(1, post.clock())

    def broken(*anything: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as defect:
        defect.setattr(sending, "_meaning", broken)
        post.drain()
    assert (post.only().state, post.only().uncertain) == (DeliveryState.PENDING, 1)
    assert "ZeroDivisionError" in post.only().reply

    post.clock.wind(minutes=5)
    post.drain()
    assert (post.only().state, post.only().attempts) == (DeliveryState.ACCEPTED, 2)


@pytest.mark.parametrize(
    ("answer", "became"),
    [
        ("", DeliveryState.ACCEPTED),
        ("drop", DeliveryState.UNKNOWN),
        ("451 4.3.0 Queue file write error", DeliveryState.PENDING),
        ("550 5.1.1 No such user", DeliveryState.PENDING),
    ],
)
def test_a_defect_in_deciding_a_fate_neither_keeps_a_claim_nor_makes_anything_up(
    post: Post, monkeypatch: pytest.MonkeyPatch, answer: str, became: DeliveryState
) -> None:
    running_mailing(3, post.clock())
    if answer:
        post.relay.at("DOT", answer, to="reader0")

    def stumbles(claimed: Claimed, *more: Any) -> Settlement:
        if claimed.address.startswith("reader0"):
            raise ZeroDivisionError
        return fate(claimed, *more)

    with monkeypatch.context() as defect:
        defect.setattr(sending, "fate", stumbles)
        post.drain()
    stumbled = Delivery.get(Delivery.address == "reader0@reader.example")
    assert (stumbled.state, stumbled.lease_owner) == (became, "")
    assert "ZeroDivisionError" in stumbled.reply

    del post.relay.faults[:]
    post.clock.wind(hours=1)
    post.drain()
    unknown = became is DeliveryState.UNKNOWN
    assert post.states().get(DeliveryState.ACCEPTED) == 3 - unknown
    assert len(post.relay.recipients) == 3 - unknown  # what the relay took was not sent again


def test_who_leaves_while_the_line_is_slow_is_not_mailed(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = looks(post.queue, monkeypatch)
    post.pace = {"connections": 1, "batch": 20}
    post.relay_options = {"depth": 1}
    running_mailing(3, post.clock())
    stall = post.relay.at("MAIL", "stall", times=1)

    async def story() -> None:
        dispatcher = post.dispatcher()
        work = asyncio.create_task(dispatcher.drain_once())
        await asyncio.to_thread(post.relay.stalled.acquire)
        leaver = Contact.get(Contact.address == "reader1@reader.example")
        post.queue.cancel_for_contact(leaver.id, None, "left the list", post.clock())
        await looked_again(looked)
        post.relay.released.set()
        await asyncio.wait_for(work, 30)

    asyncio.run(story())

    assert stall.times == 0
    assert "reader1@reader.example" not in post.relay.recipients
    assert "reader2@reader.example" in post.relay.recipients
    assert post.states()[DeliveryState.CANCELLED] == 1


def test_a_pause_holds_what_is_claimed_and_a_resume_sends_it(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = looks(post.queue, monkeypatch)
    post.pace = {"connections": 1, "batch": 20}
    post.relay_options = {"depth": 1}
    running_mailing(10, post.clock())
    notice_to("somebody@reader.example", post.clock())

    def pausing(claimed: Claimed, now: datetime) -> Envelope:
        if claimed.lane is Lane.MAILING:
            Mailing.update(state=MailingState.PAUSED).execute()
        return compose(claimed, now)

    post.relay.at("DATA", "stall", to="somebody@", times=1)

    async def story() -> None:
        work = asyncio.create_task(post.dispatcher(compose=pausing).drain_once())
        await asyncio.to_thread(post.relay.stalled.acquire)
        await looked_again(looked)
        post.relay.released.set()
        await asyncio.wait_for(work, 30)

    asyncio.run(story())
    assert all(not recipient.startswith("reader") for recipient in post.relay.recipients)

    Mailing.update(state=MailingState.RUNNING).execute()
    post.clock.wind(minutes=10)
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 11}


def test_a_notice_overtakes_a_newsletter(post: Post) -> None:
    post.pace = {"connections": 1, "batch": 40, "idle_seconds": 0.05}
    post.relay_options = {"depth": 1}
    running_mailing(400, post.clock())
    post.relay.at("MAIL", "stall", times=1)

    async def story() -> None:
        stop = asyncio.Event()
        work = asyncio.create_task(post.dispatcher().run(stop))
        await asyncio.to_thread(post.relay.stalled.acquire)
        notice_to("urgent@reader.example", post.clock())
        await until(lambda: Delivery.get(Delivery.lane == Lane.NOTICE).state == DeliveryState.CLAIMED)
        post.relay.released.set()
        await until(lambda: "urgent@reader.example" in post.relay.recipients)
        stop.set()
        await asyncio.wait_for(work, 30)

    asyncio.run(story())
    assert post.relay.recipients.index("urgent@reader.example") < 5


def test_an_address_that_needs_smtputf8_is_refused_where_the_relay_lacks_it(post: Post) -> None:
    running_mailing(2, post.clock())
    Delivery.update(address="用户@reader.example").where(
        Delivery.address == "reader0@reader.example"
    ).execute()
    Delivery.update(address="reader@例え.example").where(
        Delivery.address == "reader1@reader.example"
    ).execute()
    post.relay.extensions = ["SIZE 100"]

    post.drain()

    refused = Delivery.get(Delivery.address == "用户@reader.example")
    assert (refused.state, refused.status) == (DeliveryState.REFUSED, "5.6.7")
    assert post.relay.recipients == ["reader@xn--r8jz45g.example"]


def test_smtputf8_is_used_where_it_is_needed_and_offered(post: Post) -> None:
    running_mailing(1, post.clock())
    Delivery.update(address="用户@例え.example").execute()

    post.drain()

    [message] = post.relay.messages
    assert message.recipient == "用户@例え.example"
    assert "SMTPUTF8" in message.options


def test_a_message_over_the_relays_size_is_refused_before_it_is_sent(post: Post) -> None:
    running_mailing(1, post.clock())
    post.relay.extensions = ["SIZE 10"]

    post.drain()

    assert post.only().status == "5.3.4"
    assert not any(command.startswith("MAIL") for command in post.relay.commands)


def test_counts_are_told_per_lane(post: Post) -> None:
    running_mailing(3, post.clock())
    notice_to("somebody@reader.example", post.clock())
    assert post.queue.waiting() == {Lane.NOTICE: 1, Lane.MAILING: 3}


def test_a_clock_that_jumps_repeats_nothing(post: Post) -> None:
    post.pace = {"connections": 2, "batch": 20, "lease_seconds": 600, "idle_seconds": 0.02}
    post.relay_options = {"depth": 1}
    running_mailing(30, post.clock())
    post.relay.at("DOT", "stall", to="reader3@", times=1)

    async def story() -> None:
        stop = asyncio.Event()
        work = asyncio.create_task(post.dispatcher().run(stop))
        await asyncio.to_thread(post.relay.stalled.acquire)
        post.clock.wind(hours=5)
        await until(lambda: len(post.relay.messages) >= 28)  # one may wait behind the stalled one
        post.relay.released.set()
        await until(lambda: post.states() == {DeliveryState.ACCEPTED: 30})
        stop.set()
        await asyncio.wait_for(work, 30)

    asyncio.run(story())
    assert len(post.relay.recipients) == len(set(post.relay.recipients)) == 30


def test_what_cannot_be_journalled_is_not_sent(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    running_mailing(10, post.clock())

    def full(journal: Journal, *lines: object) -> None:
        raise JournalFailed("no space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(Journal, "write", full)
        post.drain()
    assert post.relay.messages == []
    assert post.states() == {DeliveryState.PENDING: 10}
    assert "no space left" in post.way.used.trouble

    post.clock.wind(minutes=2)
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 10}


def test_what_could_not_be_put_back_at_the_end_is_put_back_by_the_next_start(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full when we are stopped: the next start waits for no lease."""
    running_mailing(10, post.clock())
    post.relay.at("MAIL", "421 4.3.2 Closing", times=10)

    def full(queue: Queue, *what: object) -> None:
        raise TemporaryFailure("database or disk is full")

    async def story() -> None:
        stop = asyncio.Event()
        dispatcher = post.dispatcher()
        running = asyncio.create_task(dispatcher.run(stop))
        await until(lambda: dispatcher.tally.in_flight or post.relay.connections)
        stop.set()
        await asyncio.wait_for(running, 20)

    with monkeypatch.context() as disk:
        disk.setattr(Queue, "release", full)
        disk.setattr(Queue, "release_owner", full)
        asyncio.run(story())
    assert post.states() == {DeliveryState.CLAIMED: 10}

    post.relay.faults.clear()
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 10}
    assert list(post.folder.iterdir()) == []

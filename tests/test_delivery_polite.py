"""Good manners at work: real dispatchers, a real relay, a real database, and a clock wound by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator
from datetime import datetime, time
from pathlib import Path

import pytest

from distd.delivery.allowance import limits
from distd.delivery.rationing import RationedQueue
from distd.mailing.alarm import Cause, Limits
from distd.mailing.watching import Watch
from distd.store.database import Database
from distd.store.mailings import MailingStore
from distd.store.queue import Fallen, Queue
from distd.store.tables import Delivery, Mailing
from distd.store.watches import Watches
from distd.store.words import DeliveryState, MailingState
from tests.audience import approved, notice_to, running_mailing
from tests.conftest import Clock
from tests.post_office import Post, until
from tests.relay import TestRelay


@pytest.fixture
def post(database: Database, clock: Clock, tmp_path: Path) -> Iterator[Post]:
    with TestRelay().running() as relay:
        yield Post(RationedQueue(database, limits(60, {})), relay, clock, tmp_path / "journal")


def test_two_dispatchers_at_work_share_a_limit_exactly(post: Post) -> None:
    running_mailing(60, post.clock())

    async def both() -> None:
        await asyncio.wait_for(asyncio.gather(*(post.dispatcher().drain_once() for _ in range(2))), 60)

    for seconds in (0, 1, 4, 6, 60):
        before = len(post.relay.messages)
        post.clock.wind(seconds=seconds)
        asyncio.run(both())
        assert len(post.relay.messages) - before == (min(seconds, 6) if before else 6)
    assert len(set(post.relay.recipients)) == len(post.relay.recipients)


def test_what_a_rate_allows_does_not_gather_before_a_relay_that_stands_still(
    post: Post, database: Database
) -> None:
    """It would go out at once when the relay goes on, many times what is allowed."""
    post.queue = RationedQueue(database, limits(600, {}))
    post.pace = {"connections": 1, "batch": 100}
    running_mailing(200, post.clock())
    post.relay.at("DOT", "stall", to="reader3@", times=1)

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await asyncio.to_thread(post.relay.stalled.acquire)
        looks = count_looks(post.queue)
        for seconds in (5, 5, 5):
            post.clock.wind(seconds=seconds)
            dispatcher.wake()
            seen = len(looks)
            await until(lambda: len(looks) >= seen + 2)  # noqa: B023 - called before the loop goes on
        assert (
            post.states()[DeliveryState.CLAIMED] <= 2 * 10
        )  # a second's worth waits, another may be on its way
        post.relay.released.set()
        await until(lambda: dispatcher.tally.accepted >= 60)
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())


def test_a_notice_in_the_middle_of_a_mailing_goes_at_once(post: Post) -> None:
    running_mailing(60, post.clock())
    post.drain()
    notice_to("somebody@reader.example", post.clock())

    post.drain()

    assert post.relay.recipients[6:] == ["somebody@reader.example"]
    assert {row.attempts for row in Delivery.select().where(Delivery.state == DeliveryState.PENDING)} == {0}


def test_a_notice_has_a_connection_of_its_own_where_all_others_wait(post: Post, database: Database) -> None:
    post.queue = RationedQueue(database)
    post.pace = {"connections": 2, "batch": 20}
    running_mailing(20, post.clock())
    post.relay.at("DOT", "stall", times=2)

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        for _ in range(2):
            await asyncio.to_thread(post.relay.stalled.acquire)
        assert post.relay.connections == 2
        notice_to("urgent@reader.example", post.clock())
        dispatcher.wake()
        await until(lambda: "urgent@reader.example" in post.relay.recipients)
        assert (post.relay.connections, len(post.relay.messages)) == (3, 1)
        post.relay.released.set()
        await until(lambda: dispatcher.tally.accepted == 21)
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())


def test_when_the_hours_end_what_is_claimed_and_not_on_its_way_waits_for_the_next_day(
    post: Post, database: Database
) -> None:
    """A slow relay: far more is claimed than it takes before the evening."""
    morning = post.clock()
    post.queue = RationedQueue(database, is_open=lambda now: now.time() < time(18))
    post.pace = {"connections": 1, "batch": 100}
    approved(running_mailing(50, morning), morning)
    post.relay.at("DOT", "stall", to="reader3@", times=1)

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await asyncio.to_thread(post.relay.stalled.acquire)
        post.clock.wind(hours=10)
        looks = count_looks(post.queue)
        await until(lambda: len(looks) >= 2)
        post.relay.released.set()
        await until(lambda: post.states().get(DeliveryState.PENDING) == 46)
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())
    assert len(post.relay.messages) == 4

    post.clock.wind(hours=14)
    post.drain()
    assert post.states() == {DeliveryState.ACCEPTED: 50}
    assert {row.attempts for row in Delivery.select()} == {1}


def count_looks(queue: Queue) -> list[int]:
    """Return a list that grows whenever the claims in stock were looked at."""
    looked: list[int] = []
    fallen = queue.fallen

    def look(ids: Collection[int], owner: str, now: datetime) -> Fallen:
        found = fallen(ids, owner, now)
        looked.append(len(ids))
        return found

    queue.fallen = look  # type: ignore[method-assign] # of this one object
    return looked


def test_a_relay_that_takes_us_for_spammers_stops_the_mailing(post: Post, database: Database) -> None:
    post.queue = RationedQueue(database)
    post.pace = {"connections": 1, "batch": 20}
    running_mailing(500, post.clock())
    post.relay.at(
        "RCPT", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"
    )
    stopped: list[Cause] = []

    def stop(mailing_id: int, cause: Cause, *_: object) -> None:
        if MailingStore(database).move(mailing_id, [MailingState.RUNNING], MailingState.PAUSED):
            stopped.append(cause)

    post.committed = Watch(Watches(database), Limits(), stop, post.clock, lambda: 0.0).committed
    post.drain()

    assert stopped == [Cause.BLOCKED]
    assert Mailing.get().state == MailingState.PAUSED
    assert post.states() == {DeliveryState.PENDING: 500}  # nobody was refused, and nobody lost
    post.relay.faults.clear()
    Mailing.update(state=MailingState.RUNNING).execute()
    post.clock.wind(hours=5)
    post.drain()
    assert len(set(post.relay.recipients)) == 500


# ---- relays in their order


@pytest.fixture
def second() -> Iterator[TestRelay]:
    with TestRelay().running() as relay:
        yield relay


def one_failure_is_enough(post: Post, database: Database) -> None:
    post.queue = RationedQueue(database)
    post.pace = {"connections": 2, "batch": 20, "breaker_failures": 1, "breaker_pause_seconds": 0.05}


def test_while_the_first_relay_is_down_the_second_takes_the_mail(
    post: Post, second: TestRelay, database: Database
) -> None:
    one_failure_is_enough(post, database)
    post.fallbacks = [second.port]
    running_mailing(50, post.clock())
    post.relay.at("CONNECT", "554 5.3.2 No service")

    for _ in range(2):
        post.drain()
        post.clock.wind(minutes=2)

    assert post.states() == {DeliveryState.ACCEPTED: 50}
    assert len(set(second.recipients)) == len(second.recipients) == 50
    assert post.relay.messages == []


def test_mail_goes_back_to_the_first_relay_when_it_answers_again(
    post: Post, second: TestRelay, database: Database
) -> None:
    one_failure_is_enough(post, database)
    post.fallbacks = [second.port]
    running_mailing(3, post.clock())
    down = post.relay.at("CONNECT", "421 4.3.2 Not now")

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await until(lambda: len(second.messages) == 3)
        post.relay.faults.remove(down)
        await until(lambda: post.way.used.relay.port == post.relay.port)
        await asyncio.to_thread(running_mailing, 5, post.clock(), "issue-2")
        dispatcher.wake()
        await until(lambda: len(post.relay.messages) == 5)
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())

    assert (len(second.messages), post.states()) == (3, {DeliveryState.ACCEPTED: 8})


def test_a_new_relay_sees_few_connections_until_it_has_answered(post: Post, database: Database) -> None:
    post.queue = RationedQueue(database)
    post.pace = {"connections": 10, "batch": 200}
    running_mailing(200, post.clock())
    post.relay.at("DOT", "stall", times=2)  # or the second answers meanwhile for a third

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        for _ in range(2):
            await asyncio.to_thread(post.relay.stalled.acquire)
        assert (post.relay.connections, post.relay.messages) == (2, [])
        post.relay.released.set()
        await until(lambda: dispatcher.tally.accepted == 200)
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())


def test_a_relay_that_takes_no_more_connections_is_not_down(post: Post, database: Database) -> None:
    """What it serves goes on at full rate, and it is not asked for more again and again."""
    post.queue = RationedQueue(database)
    post.pace = {"connections": 10, "batch": 100}
    running_mailing(300, post.clock())
    post.relay.most_connections, post.relay.slowness_seconds = 3, 0.01

    post.drain()

    assert post.states() == {DeliveryState.ACCEPTED: 300}
    assert (post.way.used.trouble, post.way.used.start.is_over) == ("", True)
    assert post.relay.connections <= 3 + 7  # of ten each one that there is no room for asks once

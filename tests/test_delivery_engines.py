"""Delivery on both engines: what rests on the database's own locking and transactions."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from distd.failures import TemporaryFailure
from distd.mail.envelope import Envelope
from distd.store.database import Database
from distd.store.queue import Claimed, Queue
from distd.store.tables import Delivery
from distd.store.words import DeliveryState, Lane
from tests.audience import notice_to, running_mailing
from tests.conftest import Clock
from tests.post_office import Post, compose, until
from tests.postgresql import Cluster
from tests.relay import MANNERS, TestRelay


@pytest.fixture(params=["one by one", "chunking"])
def post(request: pytest.FixtureRequest, database: Database, clock: Clock, tmp_path: Path) -> Iterator[Post]:
    with TestRelay([*MANNERS[request.param]]).running() as relay:
        yield Post(Queue(database), relay, clock, tmp_path / "journal")


def test_every_reader_gets_one_message_bit_exact(post: Post) -> None:
    running_mailing(50, post.clock())
    notice_to("somebody@reader.example", post.clock())

    tally = post.drain().tally

    assert sorted(post.relay.recipients) == sorted(
        [*(f"reader{n}@reader.example" for n in range(50)), "somebody@reader.example"]
    )
    assert post.states() == {DeliveryState.ACCEPTED: 51}
    assert post.relay.messages[-1].octets.endswith(b"Hello.\r\n.lone dot\r\n")
    assert (tally.accepted, tally.in_flight) == (51, 0)
    assert post.relay.connections <= 5  # of a mailing four, and one for notices
    accepted = Delivery.select().first()
    assert accepted.reply.startswith("250 2.0.0 Ok: queued")
    assert (accepted.status, accepted.attempts) == ("2.0.0", 1)
    assert list(post.folder.iterdir()) == []


def test_a_connection_lost_after_the_dot_is_unknown_and_retried_once(post: Post) -> None:
    running_mailing(1, post.clock())
    post.relay.at("DOT", "drop", keep=True, times=2)

    post.drain()
    assert (post.only().state, post.only().uncertain) == (DeliveryState.PENDING, 1)
    post.clock.wind(minutes=5)
    post.drain()

    assert (post.only().state, post.only().uncertain) == (DeliveryState.UNKNOWN, 2)
    assert len({message.message_id for message in post.relay.messages}) == 1


def test_stopping_settles_what_is_in_hand_and_puts_back_the_rest(post: Post) -> None:
    post.pace = {"connections": 2, "batch": 50}
    running_mailing(200, post.clock())
    post.relay.at("DOT", "stall", to="reader3@", times=1)

    async def story() -> None:
        stop = asyncio.Event()
        work = asyncio.create_task(post.dispatcher().run(stop))
        await asyncio.to_thread(post.relay.stalled.acquire)
        stop.set()
        post.relay.released.set()
        await asyncio.wait_for(work, 30)

    asyncio.run(story())

    states = post.states()
    assert states[DeliveryState.ACCEPTED] == len(post.relay.messages)
    assert states[DeliveryState.ACCEPTED] + states[DeliveryState.PENDING] == 200
    assert "reader3@reader.example" in post.relay.recipients
    assert list(post.folder.iterdir()) == []


def test_two_dispatchers_share_the_work_and_send_nothing_twice(post: Post) -> None:
    running_mailing(300, post.clock())

    async def story() -> None:
        both = post.dispatcher().drain_once(), post.dispatcher().drain_once()
        await asyncio.wait_for(asyncio.gather(*both), 60)

    asyncio.run(story())

    assert len(post.relay.recipients) == len(set(post.relay.recipients)) == 300
    assert post.states() == {DeliveryState.ACCEPTED: 300}


def test_outcomes_the_database_would_not_take_are_taken_later(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    running_mailing(10, post.clock())

    def away(queue: Queue, settlements: object) -> None:
        raise TemporaryFailure("database: away")

    async def story() -> None:
        stop = asyncio.Event()
        work = asyncio.create_task(post.dispatcher().run(stop))
        await until(lambda: len(post.relay.messages) == 10)
        stop.set()
        await asyncio.wait_for(work, 30)

    with monkeypatch.context() as outage:
        outage.setattr(Queue, "settle", away)
        asyncio.run(story())
    assert post.states() == {DeliveryState.CLAIMED: 10}

    post.drain()  # the next start reads the journal first
    assert post.states() == {DeliveryState.ACCEPTED: 10}
    assert len(post.relay.messages) == 10


def test_a_claim_whose_answer_was_lost_is_made_again_at_once(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database did it, and its connection ended before it could say so: no lease is waited for."""
    running_mailing(30, post.clock())
    claim, answers = Queue.claim, iter([True, False])

    def losing(queue: Queue, lane: Lane, *terms: Any) -> list[Claimed]:
        claimed = claim(queue, lane, *terms)
        if claimed and not next(answers, True):
            raise TemporaryFailure("database: the connection was lost")
        return claimed

    monkeypatch.setattr(Queue, "claim", losing)
    post.pace["batch"] = 10
    post.drain()

    assert post.states() == {DeliveryState.ACCEPTED: 30}
    assert len(post.relay.recipients) == len(set(post.relay.recipients)) == 30


def test_a_database_that_is_away_while_messages_are_composed_costs_no_attempt(post: Post) -> None:
    running_mailing(30, post.clock())
    tries = count()

    def compose_later(claimed: Claimed, now: datetime) -> Envelope:
        if next(tries) == 7:
            raise TemporaryFailure("database: the connection was lost")
        return compose(claimed, now)

    post.drain(compose=compose_later)

    assert post.states() == {DeliveryState.ACCEPTED: 30}
    assert {row.attempts for row in Delivery.select()} == {1}


@pytest.mark.parametrize("engine", [pytest.param("postgresql", marks=pytest.mark.postgresql)])
def test_a_database_server_that_drops_us_costs_nothing(
    post: Post, database: Database, cluster: Cluster
) -> None:
    post.pace["idle_seconds"] = 0.05
    running_mailing(300, post.clock())

    def mailed_at_least(count: int) -> bool:
        return len(post.relay.messages) >= count

    async def story() -> None:
        stop = asyncio.Event()
        work = asyncio.create_task(post.dispatcher().run(stop))
        for mailed in (30, 150):
            await until(partial(mailed_at_least, mailed))
            cluster.end_connections(database.url)
        await until(lambda: post.states() == {DeliveryState.ACCEPTED: 300})
        stop.set()
        await asyncio.wait_for(work, 30)

    asyncio.run(story())
    assert len(post.relay.recipients) == len(set(post.relay.recipients)) == 300

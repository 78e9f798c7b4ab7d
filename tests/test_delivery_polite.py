"""Good manners at work: real dispatchers, a real relay, a real database, and a clock wound by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from distd.delivery.allowance import limits
from distd.delivery.rationing import RationedQueue
from distd.mailing.alarm import Cause, Limits
from distd.mailing.watching import Watch
from distd.store.database import Database
from distd.store.mailings import MailingStore
from distd.store.tables import Delivery, Mailing
from distd.store.watches import Watches
from distd.store.words import DeliveryState, MailingState
from tests.audience import notice_to, running_mailing
from tests.conftest import Clock
from tests.post_office import Post
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


def test_a_notice_in_the_middle_of_a_mailing_goes_at_once(post: Post) -> None:
    running_mailing(60, post.clock())
    post.drain()
    notice_to("somebody@reader.example", post.clock())

    post.drain()

    assert post.relay.recipients[6:] == ["somebody@reader.example"]
    assert {row.attempts for row in Delivery.select().where(Delivery.state == DeliveryState.PENDING)} == {0}


def test_a_relay_that_takes_us_for_spammers_stops_the_mailing(post: Post, database: Database) -> None:
    post.queue = RationedQueue(database)
    post.pace = {"connections": 1, "batch": 20}
    mailing = running_mailing(500, post.clock())
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
    assert Mailing.get().id == mailing.id

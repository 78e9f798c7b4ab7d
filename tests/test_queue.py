"""The queue: each delivery is in one pair of hands at a time and ends once, on both engines."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from peewee import IntegrityError

from distd.store.database import Database
from distd.store.queue import Claimed, Fallen, Queue, Settlement
from distd.store.tables import Delivery, Mailing
from distd.store.words import DeliveryState, Lane, MailingState
from tests.audience import notice_to, running_mailing
from tests.conftest import Clock


@pytest.fixture
def queue(database: Database) -> Queue:
    return Queue(database)


def claim(
    queue: Queue, clock: Clock, limit: int = 10, owner: str = "one", lane: Lane = Lane.MAILING
) -> list[Claimed]:
    return queue.claim(lane, limit, owner, clock(), 600)


def settlement(
    claimed: Claimed, clock: Clock, state: DeliveryState, owner: str = "one", **more: Any
) -> Settlement:
    return Settlement(claimed.id, owner, claimed.attempts, state, "250 2.0.0 Ok", "2.0.0", clock(), **more)


def row(claimed: Claimed) -> Delivery:
    found: Delivery = Delivery.get_by_id(claimed.id)
    return found


def test_a_claim_brings_all_that_composing_needs(queue: Queue, clock: Clock) -> None:
    mailing = running_mailing(3, clock())

    claimed = claim(queue, clock, limit=2)

    assert [c.address for c in claimed] == ["reader0@reader.example", "reader1@reader.example"]
    first = claimed[0]
    assert (first.mailing_id, first.notice_id, first.attempts, first.lane) == (
        mailing.id,
        None,
        0,
        Lane.MAILING,
    )
    assert first.contact_id is not None
    assert first.created_at == clock()
    assert [c.address for c in claim(queue, clock)] == ["reader2@reader.example"]
    assert claim(queue, clock) == []


def test_only_running_mailings_give_work_and_notices_always_do(queue: Queue, clock: Clock) -> None:
    paused = running_mailing(2, clock(), "issue-1")
    running = running_mailing(2, clock(), "issue-2")
    Mailing.update(state=MailingState.PAUSED).where(Mailing.id == paused.id).execute()
    notice = notice_to("somebody@reader.example", clock())

    mailings = {c.mailing_id for c in claim(queue, clock)}
    [claimed] = claim(queue, clock, lane=Lane.NOTICE)

    assert mailings == {running.id}
    assert claimed.id == notice.id
    assert queue.notice_message(claimed.notice_id or 0).startswith(b"Subject: confirm")


def test_what_is_not_due_waits(queue: Queue, clock: Clock) -> None:
    running_mailing(1, clock())
    [claimed] = claim(queue, clock)
    later = clock() + timedelta(minutes=5)
    queue.settle([settlement(claimed, clock, DeliveryState.PENDING, until=later)])

    assert claim(queue, clock) == []
    clock.wind(minutes=5)
    [again] = claim(queue, clock)
    assert again.attempts == 1


def test_an_expired_lease_is_claimed_by_another(queue: Queue, clock: Clock) -> None:
    running_mailing(1, clock())
    claim(queue, clock, owner="dead")

    clock.wind(seconds=599)
    assert queue.expired(clock()) == set()
    clock.wind(seconds=2)
    assert queue.free(queue.expired(clock()), clock()) == 1
    assert len(claim(queue, clock, owner="alive")) == 1


def test_a_renewed_lease_does_not_expire(queue: Queue, clock: Clock) -> None:
    running_mailing(1, clock())
    [claimed] = claim(queue, clock)
    clock.wind(seconds=500)
    queue.renew([claimed.id], "one", clock(), 600)
    clock.wind(seconds=500)

    assert queue.expired(clock()) == set()
    assert queue.free([claimed.id], clock()) == 0


@pytest.mark.parametrize(
    "state", [DeliveryState.ACCEPTED, DeliveryState.REFUSED, DeliveryState.UNKNOWN, DeliveryState.CANCELLED]
)
def test_settling_twice_is_settling_once(queue: Queue, clock: Clock, state: DeliveryState) -> None:
    running_mailing(1, clock())
    [claimed] = claim(queue, clock)
    ending = settlement(claimed, clock, state)

    queue.settle([ending])
    before = row(claimed)
    clock.wind(hours=1)
    queue.settle([ending, ending])

    after = row(claimed)
    assert after.state == state
    assert after.lease_until is None
    assert (after.attempts, after.settled_at, after.reply) == (1, before.settled_at, "250 2.0.0 Ok")


def test_a_deferral_read_again_after_the_next_claim_changes_nothing(queue: Queue, clock: Clock) -> None:
    running_mailing(1, clock())
    [claimed] = claim(queue, clock)
    deferral = settlement(claimed, clock, DeliveryState.PENDING, until=clock())
    queue.settle([deferral])
    [again] = claim(queue, clock)

    queue.settle([deferral])

    assert (row(again).state, row(again).attempts) == (DeliveryState.CLAIMED, 1)


def test_a_late_deferral_does_not_take_a_claim_from_another(queue: Queue, clock: Clock) -> None:
    running_mailing(1, clock())
    [late] = claim(queue, clock, owner="late")
    clock.wind(seconds=700)
    queue.free([late.id], clock())
    claim(queue, clock, owner="other")

    queue.settle([settlement(late, clock, DeliveryState.PENDING, owner="late", until=clock())])

    assert row(late).lease_owner == "other"


def test_what_the_relay_took_is_accepted_although_it_was_cancelled_on_its_way(
    queue: Queue, clock: Clock
) -> None:
    running_mailing(2, clock())
    sent, unclear = claim(queue, clock)
    for contact in (sent.contact_id, unclear.contact_id):
        assert queue.cancel_for_contact(contact or 0, None, "left the list", clock()) == 1

    queue.settle(
        [
            settlement(sent, clock, DeliveryState.ACCEPTED),
            settlement(unclear, clock, DeliveryState.PENDING, until=clock(), uncertain=True),
        ]
    )

    assert row(sent).state == DeliveryState.ACCEPTED
    assert (row(unclear).state, row(unclear).uncertain) == (DeliveryState.UNKNOWN, 1)


def test_who_leaves_one_list_keeps_the_notices_and_the_other_readers_their_issue(
    queue: Queue, clock: Clock
) -> None:
    running_mailing(2, clock())
    notice_to("reader0@reader.example", clock())
    [claimed] = claim(queue, clock, limit=1)

    assert queue.cancel_for_contact(claimed.contact_id or 0, 10_000, "left another list", clock()) == 0
    assert queue.cancel_for_contact(claimed.contact_id or 0, claimed.list_id, "left the list", clock()) == 1

    assert queue.fallen([claimed.id], "one", clock()) == Fallen(frozenset(), frozenset([claimed.id]))
    assert row(claimed).reply == "left the list"
    assert queue.waiting() == {Lane.NOTICE: 1, Lane.MAILING: 1}


def test_a_pause_or_cancellation_reaches_what_is_claimed(queue: Queue, clock: Clock) -> None:
    mailing = running_mailing(3, clock())
    claimed = claim(queue, clock)
    ids = [c.id for c in claimed]
    assert queue.fallen(ids, "one", clock()) == Fallen(frozenset(), frozenset())

    Mailing.update(state=MailingState.PAUSED).execute()
    assert queue.fallen(ids, "one", clock()).paused == frozenset(ids)

    assert queue.cancel_mailing(mailing.id, "a wrong date", clock()) == 3
    assert queue.fallen(ids, "one", clock()) == Fallen(frozenset(), frozenset(ids))
    assert queue.counts(mailing.id)[DeliveryState.CANCELLED] == 3


def test_released_claims_count_no_attempt(queue: Queue, clock: Clock) -> None:
    running_mailing(2, clock())
    first, second = claim(queue, clock)
    queue.release([first.id], "one", clock() + timedelta(minutes=1))
    assert queue.release_owner("one") == 1

    assert [(c.id, c.attempts) for c in claim(queue, clock)] == [(second.id, 0)]
    clock.wind(minutes=1)
    assert [(c.id, c.attempts) for c in claim(queue, clock)] == [(first.id, 0)]


def test_many_hands_never_hold_the_same_delivery(queue: Queue, clock: Clock) -> None:
    running_mailing(400, clock())

    def work(owner: str) -> list[int]:
        held: list[int] = []
        while batch := claim(queue, clock, limit=17, owner=owner):
            held += [c.id for c in batch]
        queue.give_up_connection()
        return held

    with ThreadPoolExecutor(4) as hands:
        shares = list(hands.map(work, ["a", "b", "c", "d"]))

    everything = [id_ for share in shares for id_ in share]
    assert len(everything) == len(set(everything)) == 400


def test_a_group_is_written_whole_or_not_at_all(queue: Queue, clock: Clock, database: Database) -> None:
    running_mailing(2, clock())
    first, second = claim(queue, clock)
    impossible = settlement(second, clock, DeliveryState.CLAIMED)

    with pytest.raises(IntegrityError):
        queue.settle([settlement(first, clock, DeliveryState.REFUSED), impossible])

    assert row(first).state == DeliveryState.CLAIMED

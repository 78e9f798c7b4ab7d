"""A mailing from the order to the report letter, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from distd.failures import Refused
from distd.letters.writing import packaged_letters
from distd.mail.addresses import Addresses
from distd.mail.tokens import Tokens
from distd.mailing.mailings import Mailings
from distd.mailing.ordering import Order
from distd.review.permission import ApprovedReview
from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox, To
from distd.store.queue import Queue, Settlement
from distd.store.tables import Delivery, Notice
from distd.store.words import DeliveryState, Lane, MailingState
from tests.test_mailing_recipients import NOW, Registry

LATER = NOW + timedelta(seconds=1)


class Room:
    """The mailing room on one database, with reviewers who approve everything."""

    def __init__(self, database: Database) -> None:
        self.registry = Registry(database)
        for number in range(3):
            self.registry.contact(f"a{number}@body.example", self.registry.nmbs)
        self.queue = Queue(database)
        self.ledger = Ledger(database)
        outbox = Outbox(
            database, packaged_letters(), Tokens(b"k" * 32), Addresses("sr.example.org"), "The committee",
            To("secretary@standards.example"),
        )  # fmt: skip
        approval = ApprovedReview(self.registry.review.id)
        self.registry.review.state, self.registry.review.decided_at = "approved", NOW
        self.registry.review.save()
        self.mailings = Mailings(
            database, self.ledger, outbox, self.queue, lambda _order, _now: approval, ZoneInfo("Asia/Tokyo")
        )

    def order(self, *audience: str, due_at: datetime = NOW) -> Order:
        return Order(self.registry.issue, "f1", audience or ("nmbs",), due_at, "secretary", 12)

    def settle(self, state: DeliveryState) -> int:
        claimed = self.queue.claim(Lane.MAILING, 10, "test", LATER, 60)
        self.queue.settle(Settlement(d.id, "test", d.attempts, state, "said", "", LATER) for d in claimed)
        return len(claimed)


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def test_from_the_order_to_the_letter(room: Room) -> None:
    mailing = room.mailings.create(room.order(), NOW)
    assert mailing.state == MailingState.SCHEDULED
    assert room.mailings.start_due(NOW) == 1
    assert room.mailings.start_due(NOW) == 0
    assert room.mailings.finish_done(NOW) == 0
    assert room.settle(DeliveryState.ACCEPTED) == 3

    assert room.mailings.finish_done(LATER) == 1
    assert room.mailings.finish_done(LATER) == 0
    assert room.mailings.store.get(mailing.id).state == MailingState.DONE
    assert [notice.kind for notice in Notice.select()] == ["mailing-done"]
    assert room.ledger.verify()[1] is None


def test_what_is_paused_in_between_is_finished_after_it_is_resumed(room: Room) -> None:
    mailing = room.mailings.create(room.order(), NOW)
    room.mailings.start_due(NOW)
    room.mailings.pause(mailing.id, "a wrong date", "secretary", NOW)
    assert room.settle(DeliveryState.ACCEPTED) == 0
    assert room.mailings.finish_done(NOW) == 0
    room.mailings.resume(mailing.id, "secretary", NOW)

    assert room.settle(DeliveryState.REFUSED) == 3
    assert room.mailings.finish_done(LATER) == 1


def test_a_cancelled_mailing_has_no_open_delivery(room: Room) -> None:
    mailing = room.mailings.create(room.order(), NOW)
    room.mailings.start_due(NOW)

    assert room.mailings.cancel(mailing.id, "superseded", "secretary", LATER) == 3
    assert room.mailings.store.open_count(mailing.id) == 0
    assert {delivery.reply for delivery in Delivery.select()} == {"superseded"}


def test_the_same_issue_is_not_ordered_twice_for_a_list(room: Room) -> None:
    room.mailings.create(room.order(), NOW)

    with pytest.raises(Refused, match="was sent to nmbs already"):
        room.mailings.create(room.order("subscribers", "nmbs"), NOW)
    assert room.mailings.create(room.order("subscribers"), NOW).id == 2


def test_a_restored_backup_holds_everything_back(room: Room) -> None:
    room.mailings.create(room.order(), NOW)
    room.mailings.create(room.order("subscribers", due_at=NOW + timedelta(days=1)), NOW)
    room.mailings.start_due(NOW)

    held = room.mailings.hold_back("a backup was restored", NOW)

    assert [mailing.state for mailing in held] == [MailingState.PAUSED, MailingState.PAUSED]
    assert room.settle(DeliveryState.ACCEPTED) == 0


def test_a_moment_in_the_letter_is_the_secretarys(room: Room) -> None:
    room.mailings.create(room.order(), NOW)
    room.mailings.start_due(datetime(2005, 5, 3, 9, 0, tzinfo=UTC))

    assert b"2005-05-02 18:00 JST" in bytes(Notice.get().message)

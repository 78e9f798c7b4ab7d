"""Rates and windows where they are kept: claimed from one database by any number of dispatchers, on both engines."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from distd.delivery.allowance import Limits, limits
from distd.delivery.rationing import RationedQueue
from distd.store.allowances import Allowances, waiting_for_rates
from distd.store.database import Database
from distd.store.queue import Claimed, Fallen, Queue, Settlement
from distd.store.tables import Delivery, Mailing, Throttle
from distd.store.words import DeliveryState, Lane, MailingState
from distd.workspace import utc_now
from tests.audience import approved, notice_to, running_mailing
from tests.conftest import Clock, Desk
from tests.sending import Office

SLOW = "docomo.example"


@dataclass
class Yard:
    """A database with mailings, and dispatchers that claim from it and have all of it accepted at once."""

    database: Database
    clock: Clock
    gone: list[Claimed] = field(default_factory=list)
    open: bool = True

    @property
    def queue(self) -> Queue:
        return Queue(self.database)

    def dispatcher(self, allowed: Limits) -> RationedQueue:
        return RationedQueue(self.database, allowed, lambda _: self.open)

    def mailing(self, readers: int, name: str = "issue-1", slow: int = 0) -> Mailing:
        """Start a mailing whose first `slow` readers are all at one domain."""
        made = running_mailing(readers, self.clock(), name)
        for row in Delivery.select().where(Delivery.mailing == made).order_by(Delivery.id).limit(slow):
            row.address = row.address.replace("reader.example", SLOW)
            row.save()
        return made

    def claim(self, rations: RationedQueue, lane: Lane = Lane.MAILING, limit: int = 1000) -> list[Claimed]:
        now = self.clock()
        claimed = rations.claim(lane, limit, "one", now, 600)
        self.queue.settle(
            Settlement(one.id, "one", one.attempts, DeliveryState.ACCEPTED, "250", "", now) for one in claimed
        )
        self.gone += claimed
        return claimed

    def of(self, mailing: Mailing) -> int:
        return sum(one.mailing_id == mailing.id for one in self.gone)

    def slow(self) -> int:
        return sum(one.address.endswith(SLOW) for one in self.gone)


@pytest.fixture
def yard(database: Database, clock: Clock) -> Yard:
    return Yard(database, clock)


def test_two_dispatchers_share_a_limit_exactly(yard: Yard) -> None:
    yard.mailing(200)
    both = [yard.dispatcher(limits(60, {})), yard.dispatcher(limits(60, {}))]

    for second in range(61):
        for rations in both:
            yard.claim(rations)
        assert len(yard.gone) == 6 + second  # what may go at once, and then one a second, whoever asks
        yard.clock.wind(seconds=1)

    assert len({one.id for one in yard.gone}) == len(yard.gone)


def test_hands_that_reach_out_at_the_same_moment_take_no_more_than_there_is(yard: Yard) -> None:
    yard.mailing(200, slow=100)
    allowed = limits(600, {SLOW: 60})

    def claim(number: int) -> list[Claimed]:
        try:
            return yard.dispatcher(allowed).claim(Lane.MAILING, 1000, f"hand {number}", yard.clock(), 600)
        finally:
            yard.database.close()

    with ThreadPoolExecutor(4) as threads:
        claims = list(threads.map(claim, range(8)))

    claimed = [one for batch in claims for one in batch]
    assert len(claimed) == len({one.id for one in claimed}) == 60
    assert sum(one.address.endswith(SLOW) for one in claimed) == 6


def test_a_slow_domain_waits_and_holds_up_nobody(yard: Yard) -> None:
    mailing = yard.mailing(500, slow=400)
    rations = yard.dispatcher(limits(0, {SLOW: 60}))

    claimed = yard.claim(rations)

    assert Counter(one.address.partition("@")[2] for one in claimed) == {SLOW: 6, "reader.example": 100}
    waiting = Delivery.select().where(Delivery.state == DeliveryState.PENDING)
    assert {(row.throttled_by, row.attempts, row.due_at <= yard.clock()) for row in waiting} == {
        (SLOW, 0, True)
    }
    assert waiting_for_rates() == {SLOW: 394}
    for second in range(1, 31):
        yard.clock.wind(seconds=1)
        yard.claim(rations)
        assert yard.slow() == 6 + second
    for _ in range(100):
        yard.clock.wind(seconds=6)
        yard.claim(rations)
    assert yard.of(mailing) == 500
    assert not Throttle.select().exists()


def test_a_star_is_every_other_domain(yard: Yard) -> None:
    yard.mailing(40, slow=20)
    claimed = yard.claim(yard.dispatcher(limits(0, {"*": 60, SLOW: 0})))

    assert Counter(one.address.partition("@")[2] for one in claimed) == {SLOW: 6, "reader.example": 6}


def test_two_mailings_share_a_limit_fairly(yard: Yard) -> None:
    first = yard.mailing(300)
    rations = yard.dispatcher(limits(60, {}))
    yard.claim(rations)
    second = yard.mailing(300, "issue-2")
    before = yard.of(first)

    for _ in range(45):
        yard.clock.wind(seconds=1)
        yard.claim(rations)
        assert abs(yard.of(first) - before - yard.of(second)) <= 1
    assert yard.of(first) - before + yard.of(second) == 45


def test_two_mailings_share_a_slow_domain_fairly_though_one_was_there_first(yard: Yard) -> None:
    first = yard.mailing(300, slow=300)
    rations = yard.dispatcher(limits(0, {SLOW: 60}))
    yard.claim(rations)
    second = yard.mailing(300, "issue-2", slow=300)
    yard.claim(rations)
    before = yard.of(first)

    for _ in range(60):
        yard.clock.wind(seconds=1)
        yard.claim(rations)

    assert (yard.of(first) - before, yard.of(second)) == (30, 30)


def test_a_mailing_to_a_slow_domain_leaves_the_others_their_part(yard: Yard) -> None:
    slow, quick = yard.mailing(300, slow=300), yard.mailing(300, "issue-2")
    rations = yard.dispatcher(limits(600, {SLOW: 60}))

    for _ in range(20):
        yard.claim(rations)
        yard.clock.wind(seconds=1)

    assert yard.of(slow) == 6 + 19
    assert yard.of(slow) + yard.of(quick) == 60 + 19 * 10


def test_without_limits_mailings_take_turns_as_well(yard: Yard) -> None:
    first, second = yard.mailing(300), yard.mailing(30, "issue-2")

    claimed = yard.claim(yard.dispatcher(Limits()), limit=100)

    assert (len(claimed), yard.of(first), yard.of(second)) == (100, 70, 30)


def test_a_notice_goes_at_once_and_the_mailing_waits_for_it(yard: Yard) -> None:
    yard.mailing(300)
    rations = yard.dispatcher(limits(60, {}))
    yard.claim(rations)
    for number in range(3):
        notice_to(f"somebody{number}@reader.example", yard.clock())

    assert len(yard.claim(rations, Lane.NOTICE)) == 3
    yard.clock.wind(seconds=3)
    assert yard.claim(rations) == []
    yard.clock.wind(seconds=1)
    assert len(yard.claim(rations)) == 1


def test_what_waits_for_a_rate_is_paused_with_its_mailing_and_goes_on_with_it(yard: Yard) -> None:
    mailing = yard.mailing(20, slow=20)
    rations = yard.dispatcher(limits(0, {SLOW: 60}))
    yard.claim(rations)
    Mailing.update(state=MailingState.PAUSED).execute()
    yard.clock.wind(minutes=1)

    assert yard.claim(rations) == []
    assert waiting_for_rates() == {}
    Mailing.update(state=MailingState.RUNNING).execute()
    assert len(yard.claim(rations)) == 6
    assert yard.of(mailing) == 12


def test_a_mailing_paused_in_the_moment_of_a_claim_is_not_forgotten(yard: Yard) -> None:
    mailing = yard.mailing(20, slow=20)
    yard.claim(yard.dispatcher(limits(0, {SLOW: 60})))

    Allowances(yard.database).note_fewer(mailing.id, SLOW)
    assert Throttle.select().count() == 1

    yard.queue.cancel_mailing(mailing.id, "given up", yard.clock())
    Allowances(yard.database).note_fewer(mailing.id, SLOW)
    assert Throttle.select().count() == 0


def test_a_limit_that_is_lifted_lets_go_what_waited(yard: Yard) -> None:
    yard.mailing(50, slow=50)
    yard.claim(yard.dispatcher(limits(0, {SLOW: 60})))

    assert len(yard.claim(yard.dispatcher(Limits()))) == 44
    yard.claim(yard.dispatcher(Limits()))
    assert not Throttle.select().exists()


def test_outside_its_hours_no_mailing_goes_but_tests_and_notices_do(yard: Yard) -> None:
    issue, test = approved(yard.mailing(5), yard.clock()), yard.mailing(3, "issue-2")
    notice_to("somebody@reader.example", yard.clock())
    rations = yard.dispatcher(limits(600, {SLOW: 60}))
    yard.open = False

    assert len(yard.claim(rations, Lane.NOTICE)) == 1
    yard.claim(rations)
    assert (yard.of(issue), yard.of(test)) == (0, 3)
    yard.open = True
    yard.claim(rations)
    assert yard.of(issue) == 5


def test_what_was_claimed_when_the_hours_end_stands_no_longer_but_tests_and_notices_do(yard: Yard) -> None:
    approved(yard.mailing(5), yard.clock())
    yard.mailing(3, "issue-2")
    notice_to("somebody@reader.example", yard.clock())
    rations = yard.dispatcher(Limits())
    claimed = [one for lane in Lane for one in rations.claim(lane, 100, "one", yard.clock(), 600)]
    ids = [one.id for one in claimed]
    assert len(ids) == 9

    assert rations.fallen(ids, "one", yard.clock()) == Fallen(frozenset(), frozenset())
    yard.open = False
    assert rations.fallen(ids, "one", yard.clock()) == Fallen(frozenset(range(1, 6)), frozenset())


def test_who_sends_outside_the_hours_is_told_when_it_goes(desk: Desk) -> None:
    office = Office(desk)
    office.approve()
    desk.set(delivery__days=[(utc_now() - timedelta(days=2)).strftime("%a").lower()])

    sent = office.send()

    assert sent.exit_code == 0, sent.output
    assert "Mailings do not go then (delivery.days, delivery.hours); it goes on" in sent.output
    test = office.send("--test", "secretary@standards.example")
    assert "Mailings do not go then" not in test.output


def test_status_says_what_holds_a_mailing_up(desk: Desk) -> None:
    office = Office.with_a_mailing(desk)
    yesterday = (utc_now() - timedelta(days=1)).strftime("%a").lower()
    desk.set(delivery__days=[yesterday])
    home = office.home

    assert home.outgoing.claim(Lane.MAILING, 10, "one", desk.clock(), 60) == []
    assert "waiting    mailings go on" in desk.distctl("status").output

    desk.set(delivery__days=["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    settings = desk.home / "config" / "distd.toml"
    table = "[delivery.domain_rates]\n"
    settings.write_text(settings.read_text("utf-8").replace(table, f'{table}"body.example" = 1\n'), "utf-8")
    assert len(office.home.outgoing.claim(Lane.MAILING, 10, "one", desk.clock(), 60)) == 2
    assert "waiting    1 for the rate of body.example" in desk.distctl("status").output

"""A mailing that fares badly is paused and the secretary told: too many errors at first, or a block aimed at us."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from peewee import IntegrityError

from distd.delivery.settling import Settled
from distd.mailing.alarm import FEWEST_ERRORS, Cause, Counts, Limits, counted, why_stop
from distd.mailing.watching import REST_SECONDS, Watch
from distd.store.database import Database
from distd.store.queue import Settlement
from distd.store.tables import LedgerEntry, Mailing, MailingWatch
from distd.store.watches import Watches
from distd.store.words import DeliveryState, MailingState
from tests.audience import mailing_to, running_mailing
from tests.conftest import Clock, Desk
from tests.sending import Office

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
LIMITS = Limits()
SPAM = "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"


def outcome(state: DeliveryState, reply: str = "", mailing: int | None = 1, number: int = 0) -> Settled:
    until = NOW if state is DeliveryState.PENDING else None
    words = reply.split()
    status = words[1] if len(words) > 1 and words[1].count(".") == 2 else ""
    settlement = Settlement(number, "one", 0, state, reply or "250 2.0.0 Ok", status, NOW, until)
    return Settled(settlement, f"reader{number}@reader.example", mailing)


def outcomes(accepted: int = 0, refused: int = 0, blocked: int = 0, mailing: int | None = 1) -> list[Settled]:
    states = [(DeliveryState.ACCEPTED, "")] * accepted
    states += [(DeliveryState.REFUSED, "550 5.1.1 No such user")] * refused
    states += [(DeliveryState.PENDING, SPAM)] * blocked
    return [outcome(state, reply, mailing, number) for number, (state, reply) in enumerate(states)]


# ---- the rule


@pytest.mark.parametrize(
    ("before", "now", "recipients", "cause"),
    [
        (Counts(0, 0), Counts(1000, 50), 100_000, None),
        (Counts(900, 50), Counts(1000, 51), 100_000, Cause.ERRORS),
        (Counts(0, 0), Counts(60, 51), 100_000, Cause.ERRORS),  # no need to wait for the rest of the thousand
        (Counts(1000, 50), Counts(1500, 500), 100_000, None),  # what comes after the sample stops nothing
        (Counts(0, 0), Counts(2000, 60), 100_000, None),  # one large group: 3 % of what is known
        (Counts(0, 0), Counts(2000, 101), 100_000, Cause.ERRORS),
        (Counts(0, 0), Counts(100, 10), 200, None),
        (Counts(0, 0), Counts(100, 11), 200, Cause.ERRORS),  # a small mailing is its own sample
        (Counts(0, 0), Counts(4, 4), 4, None),  # a handful says nothing
        (Counts(0, 0), Counts(5, 5), 8, Cause.ERRORS),
        (Counts(0, 0), Counts(500, 0, 2), 100_000, None),
        (Counts(5000, 0), Counts(5000, 0, 3), 100_000, Cause.BLOCKED),  # a block stops it at any time
        (Counts(0, 0), Counts(0, 0, 1), 1, Cause.BLOCKED),
    ],
)
def test_when_a_mailing_is_stopped(before: Counts, now: Counts, recipients: int, cause: Cause | None) -> None:
    assert why_stop(before, now, recipients, LIMITS) is cause


@given(st.integers(0, 2000), st.integers(0, 2000), st.integers(1, 10_000), st.floats(0.01, 1.0))
def test_a_mailing_within_its_share_is_never_stopped(
    accepted: int, errors: int, recipients: int, share: float
) -> None:
    now = Counts(accepted + errors, errors)
    stopped = why_stop(Counts(), now, recipients, Limits(share=share))
    if errors <= share * now.outcomes or errors < FEWEST_ERRORS:
        assert stopped is None


def test_limits_can_be_lifted() -> None:
    assert why_stop(Counts(), Counts(1000, 1000, 1000), 1000, Limits(share=1.0, blocks=0)) is None


def test_what_is_counted() -> None:
    told = [
        *outcomes(2, 1, 1),
        outcome(DeliveryState.UNKNOWN, "lost"),
        outcome(DeliveryState.CANCELLED, "left"),
    ]
    told.append(outcome(DeliveryState.PENDING, "450 4.2.0 Greylisted"))
    told.append(outcome(DeliveryState.REFUSED, SPAM))

    assert counted(one.settlement for one in told) == Counts(outcomes=5, errors=3, blocks=2)


# ---- counted together, on both engines


@dataclass
class Stops:
    """Hears what is stopped."""

    heard: list[tuple[int, Cause, Counts]] = field(default_factory=list)
    examples: list[tuple[str, str]] = field(default_factory=list)
    time: float = 0.0

    def __call__(self, mailing: int, cause: Cause, counts: Counts, examples: object, now: datetime) -> None:
        self.heard.append((mailing, cause, counts))
        assert isinstance(examples, list)
        self.examples = examples

    def watch(self, database: Database, limits: Limits = LIMITS) -> Watch:
        return Watch(Watches(database), limits, self, lambda: NOW, lambda: self.time)


def test_several_processes_count_together(database: Database) -> None:
    running_mailing(60, NOW)
    stops = Stops()
    limits = Limits(share=0.2)  # twelve of sixty
    one, other = stops.watch(database, limits), stops.watch(database, limits)

    one.committed(outcomes(accepted=5, refused=7))
    other.committed(outcomes(accepted=5, refused=5))
    assert stops.heard == []
    other.committed(outcomes(refused=1))

    assert stops.heard == [(1, Cause.ERRORS, Counts(23, 13, 0))]
    assert stops.examples == [("reader0@reader.example", "550 5.1.1 No such user")]


def test_a_mailing_past_its_sample_costs_nothing_and_can_still_be_blocked(database: Database) -> None:
    running_mailing(40, NOW)
    stops = Stops()
    watch = stops.watch(database, Limits(sample=10))
    watch.committed(outcomes(accepted=10))

    watch.committed(outcomes(accepted=10, refused=9))
    assert MailingWatch.get().outcomes == 10
    watch.committed(outcomes(accepted=10, blocked=3))

    assert [cause for _, cause, _ in stops.heard] == [Cause.BLOCKED]
    assert stops.examples == [("reader10@reader.example", SPAM)]


def test_without_a_smarthost_one_domain_that_blocks_us_counts_once(database: Database) -> None:
    """Whichever process hears of it, and however often."""
    mailing = mailing_to([f"reader@bank{n}.example" for n in range(40)], NOW)
    stops = Stops()
    one, other = (
        Watch(Watches(database), LIMITS, stops, lambda: NOW, lambda: 0.0, is_direct=True) for _ in range(2)
    )

    def blocked_by(*domains: str) -> list[Settled]:
        return [replace(told, address=f"reader@{name}") for name in domains for told in outcomes(blocked=2)]

    one.committed(blocked_by("bank1.example", "bank1.example"))
    other.committed(blocked_by("BANK1.example", "bank2.example"))
    one.came_back(mailing.id, "other@bank2.example", "5.7.1", SPAM)
    assert stops.heard == []
    one.committed(blocked_by("bank3.example"))

    [(_, cause, counts)] = stops.heard
    assert (cause, counts.blocks) == (Cause.BLOCKED, 3)
    Watches(database).forget(mailing.id)
    other.committed(blocked_by("bank1.example", "bank2.example"))
    assert len(stops.heard) == 1  # who resumes it begins to count anew
    other.committed(blocked_by("bank3.example"))
    assert len(stops.heard) == 2


def test_what_comes_back_from_behind_a_smarthost_counts_as_well(database: Database) -> None:
    mailing = running_mailing(60, NOW)
    stops = Stops()
    watch = stops.watch(database)
    watch.committed(outcomes(accepted=40))
    for number in range(5):
        watch.came_back(mailing.id, f"reader{number}@reader.example", "5.1.1", "550 5.1.1 No such user")
    assert stops.heard == [(1, Cause.ERRORS, Counts(45, 5, 0))]

    watch.came_back(None, "somebody@reader.example", "5.7.1", SPAM)  # a notice
    for number in range(3):
        watch.came_back(mailing.id, f"reader{number}@reader.example", "5.7.1", f"{SPAM}\r\n{'x' * 5000}")
    assert stops.heard[-1][1] is Cause.BLOCKED
    [(_, said)] = stops.examples
    assert said.startswith(SPAM)
    assert len(said) == 300


def test_after_a_resume_it_is_counted_anew(database: Database) -> None:
    mailing = running_mailing(40, NOW)
    stops = Stops()
    watch = stops.watch(database, Limits(sample=40))
    watch.committed(outcomes(accepted=34, refused=6))
    assert len(stops.heard) == 1

    Watches(database).forget(mailing.id)
    stops.time += REST_SECONDS
    watch.committed(outcomes(accepted=20, refused=2))
    assert len(stops.heard) == 1
    watch.committed(outcomes(refused=4))

    assert stops.heard[1][2] == Counts(26, 6, 0)


def test_notices_are_of_no_mailing(database: Database) -> None:
    stops = Stops()
    stops.watch(database).committed(outcomes(refused=20, blocked=20, mailing=None))

    assert stops.heard == []
    assert not MailingWatch.select().exists()


def test_the_database_refuses_counts_that_cannot_be(database: Database) -> None:
    mailing = running_mailing(1, NOW)
    for wrong in ({"outcomes": 1, "errors": 2, "blocks": 0}, {"outcomes": -1, "errors": 0, "blocks": 0}):
        with pytest.raises(IntegrityError), database.transaction():
            MailingWatch.create(mailing=mailing, **wrong)


# ---- paused and told


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office.with_a_mailing(desk)


def watch_of(office: Office, clock: Clock) -> Watch:
    home = office.home
    return Watch(Watches(home.database), LIMITS, home.mailings.stop, clock, lambda: 0.0)


def test_a_block_pauses_the_mailing_and_the_secretary_reads_the_servers_words(
    office: Office, clock: Clock
) -> None:
    watch = watch_of(office, clock)
    watch.committed(outcomes(blocked=3))
    watch.committed(outcomes(blocked=3))  # another process may find the same

    mailing = Mailing.get()
    assert mailing.state == MailingState.PAUSED
    assert mailing.reason == f"3 messages were blocked, which is aimed at us and at no reader: {SPAM}"
    assert office.letters() == ["issue-7 is paused: our mail is blocked"]
    assert "blocked using zen.spamhaus.org" in " ".join(office.letter_text().split())
    assert LedgerEntry.select().order_by(LedgerEntry.id.desc()).get().action == "mailing.paused"
    for command in (("status",), ("report", "issue-7"), ("mailing", "show", "1")):
        assert "3 messages were blocked" in office.desk.distctl(*command).output
    assert office.deliver() == []


def test_resumed_it_goes_on_and_does_not_stop_for_the_same_errors(office: Office, clock: Clock) -> None:
    watch_of(office, clock).committed(outcomes(accepted=2, refused=5))
    assert Mailing.get().reason == "5 of 7 messages were refused or unknown; the last: 550 5.1.1 No such user"
    assert office.letters() == ["issue-7 is paused: too many messages came back"]

    resumed = office.desk.distctl("mailing", "resume", "1")

    assert resumed.exit_code == 0, resumed.output
    watch_of(office, clock).committed(outcomes(accepted=10, refused=4))
    assert Mailing.get().state == MailingState.RUNNING
    assert len(office.deliver()) == 3


def test_what_is_paused_by_hand_stays_paused_for_the_hands_reason(office: Office, clock: Clock) -> None:
    office.desk.distctl("mailing", "pause", "1", "--reason", "a wrong date")
    watch_of(office, clock).committed(outcomes(refused=10))

    assert Mailing.get().reason == "a wrong date"
    assert office.letters() == []

"""The numbers of a report, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from distd.store.database import Database
from distd.store.reports import Outcomes, Reports
from distd.store.tables import Contact, Delivery, Mailing
from distd.store.words import ContactState, DeliveryState
from tests.audience import running_mailing
from tests.registry import join

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
D = DeliveryState


def settle(number: int, state: DeliveryState, **values: object) -> None:
    ended = state not in (D.PENDING, D.CLAIMED)
    Delivery.update(
        state=state, reply="said", settled_at=NOW if ended else None,
        lease_until=NOW if state is D.CLAIMED else None, **values,
    ).where(Delivery.address == f"reader{number}@reader.example").execute()  # fmt: skip


@pytest.fixture
def mailing(database: Database) -> Mailing:
    return running_mailing(9, NOW)


def test_each_delivery_is_in_one_state(database: Database, mailing: Mailing) -> None:
    for number, (state, values) in enumerate(
        [
            (D.ACCEPTED, {}),
            (D.ACCEPTED, {"uncertain": 1}),
            (D.REFUSED, {}),
            (D.UNKNOWN, {"uncertain": 1}),
            (D.CANCELLED, {}),
            (D.PENDING, {"attempts": 2}),
            (D.PENDING, {}),
            (D.CLAIMED, {}),
        ]
    ):
        settle(number, state, **values)
    outcomes = Reports(database).outcomes([mailing.id])

    assert outcomes == Outcomes(
        accepted=2, refused=1, unknown=1, cancelled=1, deferred=1, waiting=3, perhaps_twice=1
    )
    assert (outcomes.total, outcomes.settled) == (9, 5)


def test_no_mailing_has_no_outcomes(database: Database) -> None:
    assert Reports(database).outcomes([]) == Outcomes()


def test_groups_and_refusals(database: Database, mailing: Mailing) -> None:
    settle(3, D.REFUSED)
    settle(5, D.PENDING, attempts=1)
    Delivery.update(language="ja").where(Delivery.address == "reader4@reader.example").execute()
    reports = Reports(database)

    assert [(g.name, g.outcomes.total) for g in reports.per_list([mailing.id])] == [("nmbs", 9)]
    assert [(g.name, g.outcomes.total) for g in reports.per_language([mailing.id])] == [("en", 8), ("ja", 1)]
    assert [(g.name, g.outcomes.refused) for g in reports.per_member_body([mailing.id])] == [("BR ABNT", 1)]
    assert [(r.address, r.organisation, r.state) for r in reports.refusals([mailing.id])] == [
        ("reader3@reader.example", "ABNT", "refused")
    ]
    assert [(r.address, r.reply) for r in reports.deferrals([mailing.id])] == [
        ("reader5@reader.example", "said")
    ]


def test_a_body_is_unreachable_when_nobody_of_it_got_the_issue(database: Database, mailing: Mailing) -> None:
    suspended = join("a@suspended.example", "nmbs", NOW)
    Contact.update(state=ContactState.SUSPENDED, state_reason="mailbox full").where(
        Contact.id == suspended.id
    ).execute()
    found = Reports(database).unreachable_bodies([mailing.id], ["nmbs"])

    assert [(body.country, body.name, body.why) for body in found] == [
        ("SE", "Body of suspended.example in SE", "mailbox full")
    ]


def test_a_body_with_one_working_address_is_reachable(database: Database, mailing: Mailing) -> None:
    join("reader0@reader.example", "nmbs", NOW)
    Delivery.update(state=D.REFUSED, reply="550 no", settled_at=NOW).execute()
    reports = Reports(database)
    assert [body.why for body in reports.unreachable_bodies([mailing.id], ["nmbs"])] == ["550 no"]

    settle(5, D.ACCEPTED)

    assert reports.unreachable_bodies([mailing.id], ["nmbs"]) == []

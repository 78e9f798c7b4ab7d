"""What was accepted and came back later is told: in the report, with the contact, and in a list."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from distd.mail.tokens import Purpose
from distd.stations import stations
from distd.store.database import Database
from distd.store.reports import Reports
from distd.store.spool import Arrival
from distd.store.tables import Bounce, Contact, Delivery
from distd.store.words import BounceKind, ContactState, DeliveryState
from distd.triage.sorting import Sorter
from distd.way_in import find_address, find_kind
from tests.audience import running_mailing
from tests.bounce_letters import dsn
from tests.conftest import Clock, Desk
from tests.registry import join
from tests.sending import Office

IN_FULL = "552 5.2.2 mailbox full"


class Returning(Office):
    """An office whose issue all three readers' servers accepted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.approve()
        self.send()
        self.tick()
        assert len(self.deliver()) == 3

    def comes_back(self, address: str, status: str = "5.1.1", words: str = "550 5.1.1 User unknown") -> None:
        """Let a report on the reader's last message arrive by mail."""
        home = self.home
        sorter = Sorter(
            home.database, home.spool, home.inbox, stations(home),
            lambda recipient: find_address(home, recipient), lambda incoming: find_kind(home, incoming),
            self.desk.clock,
        )  # fmt: skip
        delivery = Delivery.select().where(Delivery.address == address).order_by(Delivery.id.desc()).get()
        assert delivery.list is not None
        token = home.outbox.tokens.make(Purpose.BOUNCE, delivery.id)
        recipient = f"{delivery.list.name}-bounces+{token}@sr.example.org"
        raw = dsn(address, status, words=words)
        (id_,) = home.spool.accept([Arrival("", [recipient], raw, self.desk.clock())])[0]
        sorter.handle_waiting()
        record = home.inbox.find(id_)
        assert record is not None
        assert record.kind == "bounce", record.reason

    def ask(self, *arguments: str) -> str:
        done = self.desk.distctl(*arguments)
        assert done.exit_code == 0, done.output
        return done.output

    def ask_json(self, *arguments: str) -> Any:
        return json.loads(self.ask(*arguments, "--json"))


@pytest.fixture
def office(desk: Desk) -> Returning:
    return Returning(desk)


def test_the_report_tells_what_came_back_and_why(office: Returning) -> None:
    assert "returned" not in office.ask("report", "issue-7")

    office.comes_back("sis@body.example")
    office.comes_back("reader@subscriber.example", "5.2.2", IN_FULL)

    said = office.ask("report", "issue-7")
    assert "accepted  3" in said
    assert "of these returned later: 2 (1 unknown user, 1 mailbox full)" in said
    assert "User unknown" in said
    told = office.ask_json("report", "issue-7")
    assert told["outcomes"]["returned"] == 2
    assert told["returned_for"] == {"unknown_user": 1, "mailbox_full": 1}
    assert [one["address"] for one in told["returned"]] == ["sis@body.example", "reader@subscriber.example"]
    assert {g["name"]: g["outcomes"]["returned"] for g in told["per_list"]} == {"nmbs": 1, "subscribers": 1}


def test_a_contact_shows_what_came_back_until_it_is_suspended(office: Returning) -> None:
    assert "bounces" not in office.ask("contact", "show", "sis@body.example")
    assert "bounces" not in office.ask("status")

    office.comes_back("sis@body.example")

    shown = office.ask("contact", "show", "sis@body.example")
    assert "bounces      1 came back; 1.00 points count, at 3 mail to it stops" in shown
    assert "issue-7" in shown
    assert "unknown user" in shown
    assert "bounces    from 1 contacts that are mailed" in office.ask("status")
    standing = office.ask_json("contact", "show", "sis@body.example")["bounces"]
    assert (standing["threshold"], [one["cause"] for one in standing["came_back"]]) == (3, ["unknown_user"])


def test_those_from_whom_mail_came_back_are_listed(office: Returning) -> None:
    assert office.ask("contact", "list", "--bounced") == "No mail came back from such a contact.\n"

    office.comes_back("sis@body.example")

    listed = office.ask("contact", "list", "--bounced")
    assert "sis@body.example" in listed
    assert "1.00 of 3" in listed
    assert "jisc@body.example" not in listed
    assert [one["address"] for one in office.ask_json("contact", "list", "--bounced")] == ["sis@body.example"]


def test_who_is_known_to_work_again_or_has_a_new_address_is_listed_no_more(office: Returning) -> None:
    office.comes_back("sis@body.example")
    Bounce.update(at=office.desk.clock() - timedelta(hours=1)).execute()
    Contact.update(state=ContactState.SUSPENDED, state_reason="bounces: by hand").where(
        Contact.address == "sis@body.example"
    ).execute()
    office.comes_back("jisc@body.example")
    assert "suspended" in office.ask("contact", "list", "--bounced")

    office.ask("contact", "activate", "sis@body.example", "--reason", "their server is mended")
    office.ask("contact", "edit", "jisc@body.example", "--address", "info@jisc.example")

    assert office.ask("contact", "list", "--bounced") == "No mail came back from such a contact.\n"
    shown = office.ask("contact", "show", "sis@body.example")
    assert "1 came back; 0.00 points count" in shown, "what was known stays to be read"


@pytest.mark.parametrize("state", [DeliveryState.ACCEPTED, DeliveryState.UNKNOWN])
def test_a_body_all_of_whose_mail_came_back_has_no_working_address(
    database: Database, clock: Clock, state: DeliveryState
) -> None:
    now = clock()
    mailing = running_mailing(2, now)
    Delivery.update(state=state, reply="250 ok", settled_at=now).execute()
    reports = Reports(database)
    for number in range(2):
        join(f"reader{number}@reader.example", "nmbs", now)
    for delivery in Delivery.select().order_by(Delivery.id):
        assert reports.unreachable_bodies([mailing.id], ["nmbs"]) == []
        Bounce.create(
            contact=delivery.contact, delivery=delivery, kind=BounceKind.HARD, status="5.1.1",
            diagnostic="no such user", points=1, at=now + timedelta(hours=1),
        )  # fmt: skip

    assert reports.outcomes([mailing.id]).returned == (2 if state is DeliveryState.ACCEPTED else 0)
    (body,) = reports.unreachable_bodies([mailing.id], ["nmbs"])
    assert (body.name, body.why) == ("ABNT", "came back later: 5.1.1 no such user")

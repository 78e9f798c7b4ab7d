"""`distctl mailing` and `distctl report`: the secretary's hand on what is being sent, and how it went."""

from __future__ import annotations

import json
from typing import Any

import pytest

from distd.store.tables import Delivery, Mailing, Subscription
from distd.store.words import DeliveryState, MailingState
from tests.conftest import Desk
from tests.sending import Office


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office.with_a_mailing(desk)


def told(office: Office, *arguments: str) -> Any:
    result = office.desk.distctl(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def test_what_is_paused_stays_until_it_is_resumed(office: Office) -> None:
    paused = office.desk.distctl("mailing", "pause", "1", "--reason", "a wrong date")

    assert "3 messages wait" in paused.output
    again = office.desk.distctl("mailing", "pause", "1")
    assert again.output == "distctl: mailing 1 is paused already: a wrong date\n"
    assert office.deliver() == []
    assert told(office, "mailing", "show", "1")["reason"] == "a wrong date"
    assert office.desk.distctl("mailing", "resume", "1").exit_code == 0
    assert len(office.deliver()) == 3


def test_what_is_cancelled_is_cancelled_for_good(office: Office) -> None:
    asked = office.desk.distctl("mailing", "cancel", "1", stdin="n\n")
    assert asked.exit_code == 1
    assert Mailing.get().state == MailingState.RUNNING

    cancelled = office.desk.distctl("mailing", "cancel", "1", "--yes")

    assert "3 messages will not be sent" in cancelled.output
    assert office.deliver() == []
    assert told(office, "mailing", "show", "1")["cancelled"] == 3
    assert office.desk.distctl("mailing", "resume", "1").exit_code == 1
    assert office.desk.distctl("mailing", "cancel", "1", "--yes").exit_code == 1


def test_a_cancelled_mailing_leaves_the_way_free_for_another(office: Office) -> None:
    office.desk.distctl("mailing", "cancel", "1", "--yes")

    assert office.send().exit_code == 0


def test_a_mailing_that_does_not_exist(office: Office) -> None:
    for command in ("show", "pause", "resume"):
        refused = office.desk.distctl("mailing", command, "9")
        assert refused.exit_code == 1
        assert "there is no mailing 9" in refused.output


def test_the_list_of_mailings(office: Office) -> None:
    listed = told(office, "mailing", "list")

    assert [(m["issue"], m["state"], m["total"], m["settled"]) for m in listed] == [
        ("issue-7", "running", 3, 0)
    ]
    assert "issue-7" in office.desk.distctl("mailing", "list").output


def test_the_history_of_a_mailing_is_the_ledgers(office: Office) -> None:
    office.deliver()
    office.tick()

    shown = told(office, "mailing", "show", "1")
    assert [e["action"] for e in shown["history"]] == [
        "mailing.ordered", "mailing.started", "mailing.frozen", "mailing.done",
    ]  # fmt: skip


def test_the_report_adds_up_and_names_bodies_without_a_working_address(office: Office) -> None:
    office.deliver()
    dead = Delivery.get(Delivery.address == "jisc@body.example")
    Delivery.update(state=DeliveryState.REFUSED, reply="550 5.1.1 no such user").where(
        Delivery.id == dead.id
    ).execute()
    Delivery.update(uncertain=1).where(Delivery.address == "reader@subscriber.example").execute()
    body = Subscription.get(Subscription.contact == dead.contact).contact.organisation
    body.name, body.acronym, body.country = "Standards of Nippon", "JISC", "JP"
    body.save()
    report = told(office, "report", "issue-7")

    assert report["total"] == 3
    assert {k: v for k, v in report["outcomes"].items() if v} == {
        "accepted": 2, "refused": 1, "perhaps_twice": 1,
    }  # fmt: skip
    assert [r["reply"] for r in report["refusals"]] == ["550 5.1.1 no such user"]
    assert [g["name"] for g in report["per_list"]] == ["nmbs", "subscribers"]
    text = office.desk.distctl("report", "issue-7", "--bodies")
    assert text.exit_code == 0, text.output
    assert "may have arrived twice" in text.output


def test_an_issue_that_was_not_sent_has_no_report(office: Office) -> None:
    refused = office.desk.distctl("report", "issue-1")

    assert refused.exit_code == 1
    assert "issue-1 was not sent yet" in refused.output


def test_the_letter_names_who_was_refused(office: Office) -> None:
    office.deliver(DeliveryState.REFUSED, "550 5.1.1 no such user")
    office.tick()

    assert office.letters() == ["issue-7 was sent: 0 of 3 accepted"]
    assert (
        "jisc@body.example (Body of body.example in SE)\n     550 5.1.1 no such user" in office.letter_text()
    )

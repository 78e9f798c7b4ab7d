"""`distctl mailing resend`: what was sent goes to those it did not reach, and to nobody else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import Result

from distd.store.tables import Contact, Delivery, LedgerEntry, Mailing, Review
from distd.store.words import ContactState, DeliveryState, MailingState, ReviewState
from tests.conftest import Desk
from tests.registry import join
from tests.sending import ISSUE, Office

REFUSED, UNKNOWN, ACCEPTED = DeliveryState.REFUSED, DeliveryState.UNKNOWN, DeliveryState.ACCEPTED


class Sent(Office):
    """An office whose issue was sent: one reader has it, one was refused, of one nobody knows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.approve()
        self.send()
        self.tick()
        self.deliver()
        self.change("jisc@body.example", REFUSED, "550 5.1.1 no such user")
        self.change("reader@subscriber.example", UNKNOWN, "the connection was lost")
        self.tick()

    def change(self, address: str, state: DeliveryState, reply: str) -> None:
        Delivery.update(state=state, reply=reply).where(Delivery.address == address).execute()

    def resend(self, *arguments: str) -> Result:
        return self.desk.distctl("mailing", "resend", "issue-7", *arguments)

    def report(self) -> Any:
        result = self.desk.distctl("report", "issue-7", "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.output)


@pytest.fixture
def office(desk: Desk) -> Sent:
    return Sent(desk)


@pytest.mark.parametrize(
    ("to", "addresses"),
    [
        ("--refused", ["jisc@body.example"]),
        ("--unknown", ["reader@subscriber.example"]),
        ("--new", ["late@body.example"]),
    ],
)
def test_a_resend_goes_to_exactly_those_it_names(office: Sent, to: str, addresses: list[str]) -> None:
    join("late@body.example", "nmbs", office.desk.clock())

    resent = office.resend(to)

    assert resent.exit_code == 0, resent.output
    office.tick()
    assert office.deliver() == addresses
    office.tick()
    assert Mailing.get_by_id(2).state == MailingState.DONE


def test_it_is_what_was_sent_whatever_has_become_of_the_folder(office: Sent) -> None:
    office.write("issue-7", ISSUE.replace("well", "fine"))

    assert office.resend("--refused").exit_code == 0
    assert len({mailing.content_fingerprint for mailing in Mailing.select()}) == 1


def test_who_got_it_meanwhile_does_not_get_it_again(office: Sent) -> None:
    office.resend("--refused")
    office.tick()
    office.deliver()
    office.tick()

    again = office.resend("--refused")

    assert again.exit_code == 1
    assert "nobody on nmbs, subscribers is among those whose mail server refused issue-7" in again.output
    assert office.resend("--unknown", "--to", "nmbs").exit_code == 1


def test_two_resends_at_once_reach_nobody_twice(office: Sent) -> None:
    office.resend("--refused")
    office.resend("--refused")

    office.tick()

    assert office.deliver() == ["jisc@body.example"]


def test_who_was_suspended_for_the_refusal_is_left_out_and_named(office: Sent) -> None:
    dead = Contact.get(Contact.address == "jisc@body.example")
    dead.state, dead.state_reason = ContactState.SUSPENDED, "bounces: 3.00 points"
    dead.save()

    shown = office.resend("--refused", "--dry-run")

    assert shown.exit_code == 0, shown.output
    assert "would go to nobody" in shown.output
    assert "jisc@body.example" in shown.output
    assert "suspended: bounces" in shown.output
    assert "sis@body.example" not in shown.output


def test_the_dry_run_says_who_and_sends_nothing(office: Sent) -> None:
    shown = office.resend("--unknown", "--dry-run")

    assert "would go to 1 person of whom nobody knows whether they have it" in shown.output
    assert Mailing.select().count() == 1


def test_it_needs_to_know_to_whom(office: Sent) -> None:
    for arguments in ((), ("--refused", "--new")):
        refused = office.resend(*arguments)
        assert refused.exit_code == 2
        assert "one of --refused, --unknown and --new" in refused.output


def test_a_list_it_was_not_sent_to_has_nothing_to_make_up_for(office: Sent) -> None:
    refused = office.resend("--new", "--to", "cag")

    assert refused.exit_code == 1
    assert "it was sent to: nmbs, subscribers" in refused.output


def test_what_was_never_sent_cannot_be_sent_again(desk: Desk) -> None:
    refused = desk.distctl("mailing", "resend", "issue-1", "--refused")

    assert refused.exit_code == 1
    assert "issue-1 was not sent yet" in refused.output


# ---- the reviewers


def test_the_approval_of_that_content_still_counts(office: Sent) -> None:
    assert office.resend("--refused").exit_code == 0
    assert Mailing.get_by_id(2).review == Mailing.get_by_id(1).review


def test_an_approval_taken_back_covers_no_resend(office: Sent) -> None:
    Review.update(state=ReviewState.WITHDRAWN, reason="a mistake was found").execute()

    refused = office.resend("--refused")

    assert refused.exit_code == 1
    assert "was withdrawn (a mistake was found)" in refused.output
    assert "could not be sent now" in office.resend("--refused", "--dry-run").output


def test_a_setting_asks_the_reviewers_anew(office: Sent) -> None:
    office.desk.set(review__resend="ask-again")

    refused = office.resend("--refused")

    assert refused.exit_code == 1
    assert "a resend is reviewed anew" in refused.output
    office.approve()
    assert office.resend("--refused").exit_code == 0
    assert Mailing.get_by_id(2).review != Mailing.get_by_id(1).review


# ---- told


def test_the_ledger_names_what_it_makes_up_for(office: Sent) -> None:
    office.resend("--refused", "--to", "nmbs")

    ordered = [entry for entry in LedgerEntry.select() if entry.action == "mailing.ordered"][-1]
    assert (ordered.detail["resend"], ordered.detail["of"], ordered.detail["audience"]) == (
        "refused", [1], ["nmbs"],
    )  # fmt: skip
    assert "those refused before" in office.desk.distctl("mailing", "show", "2").output


def test_the_report_ties_the_mailings_together(office: Sent) -> None:
    assert (
        office.report()["outcomes"] | {"accepted": 1, "refused": 1, "unknown": 1}
        == office.report()["outcomes"]
    )
    for to in ("--refused", "--unknown"):
        office.resend(to)
    office.tick()
    office.deliver()
    office.tick()

    report = office.report()

    assert (report["total"], report["outcomes"]["accepted"]) == (3, 3)
    assert report["outcomes"]["perhaps_twice"] == 1
    assert report["refusals"] == []
    assert [
        (resend["mailing"], resend["to"], resend["outcomes"]["accepted"]) for resend in report["resends"]
    ] == [
        (2, "refused", 1),
        (3, "unknown", 1),
    ]
    assert (
        "Mailing 2 made up for those refused before: 1 of 1 accepted."
        in office.desk.distctl("report", "issue-7").output
    )
    assert "It went to those of whom nobody knew whether they had it." in office.letter_text()


def test_a_resend_that_was_cancelled_makes_up_for_nothing(office: Sent) -> None:
    office.resend("--refused")
    office.tick()
    office.desk.distctl("mailing", "cancel", "2", "--yes")

    report = office.report()

    assert (report["outcomes"]["refused"], report["outcomes"]["accepted"]) == (1, 1)


# ---- to everybody, again


def test_who_gets_it_again_counts_once_by_the_last_attempt(office: Sent) -> None:
    for _ in range(2):
        assert office.send("--again", "--yes").exit_code == 0
        office.tick()
        office.deliver()
        office.tick()
    office.change("sis@body.example", REFUSED, "550 5.7.1 enough")
    Delivery.update(state=ACCEPTED, reply="250 ok").where(
        Delivery.address == "sis@body.example", Delivery.mailing < 3
    ).execute()

    report = office.report()

    assert report["total"] == 3
    assert (report["outcomes"]["accepted"], report["outcomes"]["refused"]) == (2, 1)
    assert sum(group["outcomes"]["accepted"] for group in report["per_list"]) == 2
    assert [one["address"] for one in report["refusals"]] == ["sis@body.example"]
    shown = office.desk.distctl("report", "issue-7").output
    assert "Mailing 2 went to everybody, also to who had it: 3 of 3 accepted." in shown


def test_what_is_still_to_be_sent_again_waits_and_counts_once(office: Sent) -> None:
    assert office.send("--again", "--yes").exit_code == 0
    office.tick()
    report = office.report()
    assert (report["total"], report["outcomes"]["waiting"]) == (3, 3)

    office.desk.distctl("mailing", "cancel", "2", "--yes")

    report = office.report()
    assert (report["total"], report["outcomes"]["accepted"], report["outcomes"]["cancelled"]) == (3, 1, 0)

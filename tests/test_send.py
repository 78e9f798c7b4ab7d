"""`distctl send`: what is approved goes out, to whom it should, when it should."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from distd.store.tables import Delivery, Issue, LedgerEntry, List, Mailing, Review
from distd.store.words import MailingState, ReviewState
from tests.conftest import Desk
from tests.registry import join
from tests.sending import ISSUE, Office


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


def test_an_approved_issue_goes_to_its_audience(office: Office) -> None:
    office.approve()
    sent = office.send()

    assert sent.exit_code == 0, sent.output
    assert "no daemon runs here" in sent.output
    office.tick()
    assert office.deliver() == ["sis@body.example", "jisc@body.example", "reader@subscriber.example"]
    office.tick()
    assert Mailing.get().state == MailingState.DONE
    assert office.letters() == ["issue-7 was sent: 3 of 3 accepted"]


def test_status_says_what_is_approved_and_how_it_is_sent(office: Office) -> None:
    office.approve()
    assert "issue-7 is approved and not sent yet; `distctl send issue-7 --dry-run`" in (
        office.desk.distctl("status").output
    )

    office.send()

    assert "approved" not in office.desk.distctl("status").output


def test_what_nobody_approved_stays(office: Office) -> None:
    refused = office.send()

    assert refused.exit_code == 1
    assert "never submitted" in refused.output
    assert not Mailing.select().exists()


def test_one_changed_word_voids_the_approval(office: Office) -> None:
    """What is sent is byte for byte what the reviewers read."""
    office.approve()
    office.write("issue-7", ISSUE.replace("well", "fine"))

    refused = office.send()

    assert refused.exit_code == 1
    assert not Mailing.select().exists()


def test_the_dry_run_sends_nothing_and_says_who(office: Office) -> None:
    office.approve()
    shown = office.send("--dry-run")

    assert shown.exit_code == 0, shown.output
    assert "would go to 3 people" in shown.output
    assert "first issue of this newsletter" in shown.output
    assert not Mailing.select().exists()
    as_json = json.loads(office.send("--dry-run", "--json").output)
    assert as_json["total"] == 3
    assert as_json["per_list"] == [{"name": "nmbs", "count": 2}, {"name": "subscribers", "count": 1}]


def test_a_dry_run_for_nobody_says_so(office: Office) -> None:
    office.approve()
    office.desk.distctl("list", "add", "press", "--title", "Press")

    shown = office.send("--dry-run", "--to", "press").output

    assert "issue-7 would go to nobody: none on press is still to get it. Nothing was sent.\n" in shown
    assert "country" not in shown


def test_a_dry_run_before_the_review_says_what_is_missing(office: Office) -> None:
    shown = office.send("--dry-run")

    assert shown.exit_code == 0, shown.output
    assert "would go to 3 people" in shown.output
    assert "It could not be sent now: issue-7 was not submitted" in shown.output
    assert not Issue.select().exists()


def test_the_dry_run_names_who_is_new_and_gone_since_the_last_issue(office: Office) -> None:
    office.approve()
    office.send()
    office.tick()
    join("new@subscriber.example", "subscribers", office.desk.clock())
    office.write("issue-8", ISSUE.replace("number: 7", "number: 8"))
    shown = office.desk.distctl("send", "issue-8", "--dry-run")

    assert "1 person new since issue-7:" in shown.output
    assert "new@subscriber.example" in shown.output


def test_a_list_that_is_gone_at_the_start_stops_the_mailing(office: Office) -> None:
    office.approve()
    office.send()
    List.update(newsletter=False).where(List.name == "subscribers").execute()
    office.tick()

    assert Mailing.get().state == MailingState.PAUSED
    assert office.letters() == ["issue-7 was not sent: it could not be started"]
    assert "names no list for newsletters: subscribers" in office.letter_text()


def test_an_emergency_needs_the_settings_and_a_reason(office: Office) -> None:
    refused = office.send("--emergency", "recall of a wrong date", "--yes")
    assert refused.exit_code == 1
    assert "review.emergency_override" in refused.output
    assert not Mailing.select().exists()

    office.desk.set(review__emergency_override="Anna Berg")
    asked = office.desk.distctl("send", "issue-7", "--emergency", "recall of a wrong date", stdin="n\n")
    assert asked.exit_code == 1
    assert office.send("--emergency", "recall of a wrong date", "--yes").exit_code == 0
    office.tick()
    assert len(office.deliver()) == 3
    ordered = LedgerEntry.get(LedgerEntry.action == "mailing.ordered")
    assert ordered.detail["emergency"] == "Anna Berg: recall of a wrong date"


def test_the_same_list_does_not_get_it_twice(office: Office) -> None:
    office.approve()
    office.send("--to", "nmbs")
    office.tick()
    refused = office.send()

    assert refused.exit_code == 1
    assert "was sent to nmbs already (mailing 1)" in refused.output
    assert office.send("--to", "subscribers").exit_code == 0
    assert office.send("--to", "nmbs", "--again", "--yes").exit_code == 0


def test_again_is_asked_about_and_without_an_answer_sends_nothing(office: Office) -> None:
    office.approve()
    assert office.send("--again").exit_code == 0, "nobody has it yet"
    office.tick()

    unasked = office.send("--again")

    assert unasked.exit_code == 1
    assert "issue-7 was sent already (mailing 1)" in unasked.output
    assert "Nothing was sent; in scripts --yes says that it is meant." in unasked.output
    assert Mailing.select().count() == 1
    agreed = office.desk.distctl("send", "issue-7", "--again", stdin="y\n")
    assert agreed.exit_code == 0, agreed.output
    assert Mailing.select().count() == 2


def test_an_unknown_list_is_named(office: Office) -> None:
    office.approve()
    refused = office.send("--to", "nmb")

    assert refused.exit_code == 1
    assert "there is no list 'nmb'" in refused.output
    assert "nmbs" in refused.output


def test_at_a_set_time(office: Office) -> None:
    office.approve()
    sent = office.send("--at", "in 1 day")

    assert f"on {office.desk.clock() + timedelta(days=1):%Y-%m-%d %H:}" in sent.output
    office.tick()
    assert office.deliver() == []
    office.desk.clock.wind(days=1, minutes=1)
    office.tick()
    assert len(office.deliver()) == 3


def test_a_moment_more_than_a_year_ahead_is_asked_about(office: Office) -> None:
    office.approve()

    no = office.desk.distctl("send", "issue-7", "--at", "in 60 weeks", stdin="n\n")

    assert no.exit_code == 1
    assert "is more than a year from now. Send issue-7 then?" in no.output
    assert no.output.endswith("Nothing was sent.\n")
    assert not Mailing.select().exists()
    assert office.send("--at", "in 60 weeks", "--yes").exit_code == 0


def test_late_by_less_is_made_up_for(office: Office) -> None:
    office.approve()
    office.send("--at", "in 1 day")
    office.desk.clock.wind(days=1, hours=11)
    office.tick()

    assert len(office.deliver()) == 3


def test_late_by_more_waits_for_the_secretary(office: Office) -> None:
    office.approve()
    office.send("--at", "in 1 day")
    office.desk.clock.wind(days=1, hours=12, minutes=1)
    office.tick()

    assert office.deliver() == []
    assert office.letters() == ["issue-7 was not sent: its moment was missed"]
    office.home.mailings.resume(1, "secretary", office.desk.clock())
    office.tick()
    assert len(office.deliver()) == 3


def test_an_approval_that_did_not_last_stops_the_mailing(office: Office) -> None:
    review = office.approve()
    office.send("--at", "in 1 day")
    Review.update(state=ReviewState.WITHDRAWN).where(Review.id == review.id).execute()
    office.desk.clock.wind(days=1, minutes=1)
    office.tick()

    assert office.deliver() == []
    assert office.letters() == ["issue-7 was not sent: it is not approved any more"]


def test_a_test_goes_to_the_office_without_approval(office: Office) -> None:
    sent = office.send("--test", "secretary@standards.example")

    assert sent.exit_code == 0, sent.output
    assert office.deliver() == ["secretary@standards.example"]
    office.tick()
    assert Mailing.get().state == MailingState.DONE
    assert office.letters() == []
    assert office.send("--to", "nmbs").exit_code == 1


def test_a_test_to_a_stranger_is_asked_about(office: Office) -> None:
    no = office.desk.distctl("send", "issue-7", "--test", "press@media.example", stdin="n\n")

    assert no.exit_code == 1
    assert no.output.endswith("Nothing was sent.\n")
    assert not Delivery.select().exists()
    assert office.send("--test", "press@media.example", "--yes").exit_code == 0


def test_a_test_is_no_mailing(office: Office) -> None:
    many = [part for number in range(6) for part in ("--test", f"a{number}@media.example")]
    refused = office.send(*many, "--yes")

    assert refused.exit_code == 1
    assert "5 addresses at most" in refused.output


def test_many_tests_are_no_way_around_the_reviewers(office: Office) -> None:
    for first in range(0, 20, 5):
        few = [part for n in range(first, first + 5) for part in ("--test", f"a{n}@media.example")]
        assert office.send(*few, "--yes").exit_code == 0
    refused = office.send("--test", "a20@media.example", "--yes")

    assert refused.exit_code == 1
    assert "had tests to 20 addresses" in refused.output
    assert office.send("--test", "a3@media.example", "--yes").exit_code == 0


def test_who_leaves_after_the_start_is_not_mailed(office: Office) -> None:
    office.approve()
    office.send()
    office.tick()
    leaver: Any = Delivery.get(Delivery.address == "reader@subscriber.example")
    office.home.deliveries.cancel_for_contact(leaver.contact.id, None, "left", office.desk.clock())

    assert "reader@subscriber.example" not in office.deliver()


def test_a_moment_that_is_past_is_refused(office: Office) -> None:
    office.approve()
    refused = office.send("--at", "2005-05-01 09:00")

    assert refused.exit_code == 1
    assert "is past" in refused.output


def test_tests_and_lists_do_not_mix(office: Office) -> None:
    assert office.send("--test", "a@b.example", "--to", "nmbs").exit_code == 2


def test_the_clock_never_runs_backwards_into_a_mailing(office: Office) -> None:
    office.approve()
    office.send()
    office.desk.clock.now -= timedelta(hours=1)
    office.tick()

    assert office.deliver() == []

"""Standing orders: followed once, at their moment, or not without the secretary's word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from distd.store.tables import Contact, LedgerEntry, Mailing, Schedule, Subscription
from distd.store.words import MailingState, ScheduleState, SubscriptionState
from tests.conftest import Desk
from tests.registry import join
from tests.sending import Office


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


def add(office: Office, kind: str, *arguments: str) -> None:
    """Make an order for nine o'clock in Bangkok, on the first of each month, as if made on 2 May 2005."""
    added = office.desk.distctl(
        "schedule", "add", kind, "--cron", "0 9 1 * *", "--tz", "Asia/Bangkok", *arguments
    )
    assert added.exit_code == 0, added.output
    made = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
    Schedule.update(last_due_at=made, created_at=made).execute()
    office.desk.clock.now = made


def at(office: Office, moment: str) -> int:
    """Let the daemon look at the calendar at a moment; return how many orders it dealt with."""
    office.desk.clock.now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    return office.home.calendar.tick(office.desk.clock())


def order(office: Office, name: str = "next-issue") -> Any:
    shown = office.desk.distctl("schedule", "show", name, "--json")
    assert shown.exit_code == 0, shown.output
    return json.loads(shown.output)


def test_the_next_approved_issue_goes_at_its_moment(office: Office) -> None:
    office.approve()
    add(office, "next-issue")

    assert at(office, "2005-06-01T01:59:59") == 0
    assert at(office, "2005-06-01T02:00:00") == 1
    assert Mailing.get().created_by == "schedule:next-issue"
    assert Mailing.get().state == MailingState.SCHEDULED
    office.tick()
    assert len(office.deliver()) == 3


def test_no_moment_comes_twice(office: Office) -> None:
    office.approve()
    add(office, "next-issue")
    at(office, "2005-06-01T02:00:01")

    assert at(office, "2005-06-01T02:00:01") == 0
    assert at(office, "2005-06-01T02:00:03") == 0
    assert Mailing.select().count() == 1


def test_no_moment_before_the_order_was_made_counts(office: Office) -> None:
    add(office, "next-issue")

    assert at(office, "2005-05-02T09:00:01") == 0


def test_a_moment_that_was_missed_a_little_is_made_up_for(office: Office) -> None:
    office.approve()
    add(office, "next-issue")

    assert at(office, "2005-06-01T13:59:00") == 1
    assert Mailing.select().count() == 1


def test_a_moment_that_was_missed_by_more_waits_for_the_secretary(office: Office) -> None:
    office.approve()
    add(office, "next-issue")
    at(office, "2005-06-01T14:00:00")

    assert order(office)["state"] == "asking"
    assert not Mailing.select().exists()
    assert office.letters() == ['the schedule "next-issue" missed its moment']
    assert at(office, "2005-07-01T02:00:00") == 0
    ran = office.desk.distctl("schedule", "run", "next-issue")
    assert ran.exit_code == 0, ran.output
    assert order(office)["state"] == "active"
    assert Mailing.select().count() == 1


def test_nothing_approved_is_told(office: Office) -> None:
    add(office, "next-issue")
    at(office, "2005-06-01T02:00:00")

    assert office.letters() == ['the schedule "next-issue" had no issue to send']
    assert order(office)["state"] == "active"


def test_an_issue_that_was_changed_after_the_review_is_not_sent(office: Office) -> None:
    office.approve()
    add(office, "next-issue")
    office.write("issue-7", (office.desk.home / "issues/issue-7/issue.md").read_text("utf-8") + "\nMore.\n")
    at(office, "2005-06-01T02:00:00")

    assert not Mailing.select().exists()
    assert "was changed after the review" in office.letter_text()


def test_what_was_sent_is_not_next(office: Office) -> None:
    office.approve()
    office.send("--to", "nmbs")
    add(office, "next-issue")
    at(office, "2005-06-01T02:00:00")

    assert Mailing.select().count() == 1


def test_a_digest_tells_what_happened(office: Office) -> None:
    add(office, "digest")
    join("new@subscriber.example", "subscribers", datetime(2005, 5, 20, tzinfo=UTC))
    at(office, "2005-06-01T02:00:00")

    assert office.letters() == ["digest: what happened since 2005-04-25 16:00 +07"], (
        "a week before it was ordered"
    )
    assert "subscribers: " in office.letter_text()
    assert "Questions asked: 0\n" in office.letter_text()


def test_who_joined_and_left_again_did_both(office: Office) -> None:
    add(office, "digest")
    day = datetime(2005, 5, 20, tzinfo=UTC)
    join("new@subscriber.example", "subscribers", day)
    join("short@subscriber.example", "subscribers", day)
    join("never@subscriber.example", "subscribers", day)
    gone = {"state": SubscriptionState.ENDED, "ended_at": day, "end_reason": "left"}
    for address, started in (("short@subscriber.example", day), ("never@subscriber.example", None)):
        Subscription.update(started_at=started, **gone).where(
            Subscription.contact == Contact.get(Contact.address == address)
        ).execute()
    at(office, "2005-06-01T02:00:00")

    assert "subscribers: 3 joined, 1 left" in office.letter_text(), "the office's own reader is the third"


def test_a_reminder_names_what_is_ready(office: Office) -> None:
    office.approve()
    add(office, "reminder")
    at(office, "2005-06-01T02:00:00")

    assert "Approved and not sent yet: issue-7" in office.letter_text()


def test_an_order_can_be_paused_resumed_and_removed(office: Office) -> None:
    add(office, "reminder")
    assert office.desk.distctl("schedule", "pause", "reminder").exit_code == 0
    assert office.desk.distctl("schedule", "pause", "reminder").exit_code == 1
    assert at(office, "2005-06-01T02:00:00") == 0
    assert office.desk.distctl("schedule", "resume", "reminder").exit_code == 0
    assert at(office, "2005-06-01T02:00:01") == 0  # what was missed while it was off stays undone
    assert "reminder" in office.desk.distctl("schedule", "list").output
    assert office.desk.distctl("schedule", "remove", "reminder", stdin="n\n").exit_code == 1
    assert office.desk.distctl("schedule", "remove", "reminder", "--yes").exit_code == 0
    assert "There is no schedule" in office.desk.distctl("schedule", "list").output
    actions = [
        entry.action for entry in LedgerEntry.select().where(LedgerEntry.subject == "schedule:reminder")
    ]
    assert actions == ["schedule.added", "schedule.paused", "schedule.resumed", "schedule.removed"]


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["reminder", "--cron", "0 9 1 *"], 1, "five fields"),
        (["reminder", "--cron", "0 9 1 * *", "--tz", "Mars/Olympus"], 1, "'Mars/Olympus' is not a time zone"),
        (["reminder", "--cron", "0 9 1 * *", "--name", "a name"], 2, "a-z, 0-9 and -"),
        (["reminder", "--cron", "0 9 1 * *", "--to", "nmbs"], 2, "next-issue only"),
        (["next-issue", "--cron", "0 9 1 * *", "--to", "nmb"], 1, "there is no list 'nmb'"),
        (["newsletter", "--cron", "0 9 1 * *"], 2, "next-issue"),
    ],
)
def test_a_bad_order_is_refused_in_a_sentence(
    office: Office, arguments: list[str], status: int, said: str
) -> None:
    refused = office.desk.distctl("schedule", "add", *arguments)

    assert refused.exit_code == status
    assert said in refused.output
    assert not Schedule.select().exists()


def test_a_name_is_given_once(office: Office) -> None:
    add(office, "reminder")
    refused = office.desk.distctl("schedule", "add", "reminder", "--cron", "0 9 1 * *")

    assert refused.exit_code == 1
    assert "there is a schedule 'reminder' already" in refused.output


# ---- a restored backup


def copy(office: Office) -> Iterator[None]:
    """Copy the database, let something happen, and put the copy back: what a restored backup is."""
    import sqlite3

    path = office.desk.home / "distd.db"
    with sqlite3.connect(path) as here, sqlite3.connect(path.with_suffix(".backup")) as there:
        here.backup(there)
    here.close()
    there.close()
    yield
    office.home.database.close()
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.with_suffix(".backup").rename(path)


def test_after_a_restored_backup_nothing_goes_on_unasked(office: Office) -> None:
    office.approve()
    office.send()
    add(office, "reminder")
    office.desk.clock.now = Mailing.get().due_at
    office.home.rounds.first()
    backup = copy(office)
    next(backup)
    office.home.rounds.quick()
    assert len(office.deliver()) == 3
    office.home.rounds.quick()
    next(backup, None)

    assert Mailing.get().state == MailingState.SCHEDULED  # the backup knows nothing of the sending
    office.home.rounds.first()
    office.home.rounds.quick()

    assert Mailing.get().state == MailingState.PAUSED
    assert office.deliver() == []
    assert Schedule.get().state == ScheduleState.ASKING
    assert office.letters() == ["a backup was restored: nothing is sent until you say so"]
    assert "issue-7 to nmbs, subscribers" in office.letter_text()
    office.home.rounds.first()
    assert len(office.letters()) == 1


def test_an_ordinary_restart_holds_nothing_back(office: Office) -> None:
    office.approve()
    office.home.rounds.first()
    office.send()
    office.desk.clock.wind(seconds=5)
    office.home.rounds.first()
    office.home.rounds.quick()

    assert Mailing.get().state == MailingState.RUNNING
    assert office.letters() == []


def test_a_queue_folder_that_cannot_be_written_is_said_in_a_sentence(office: Office) -> None:
    from distd.failures import TemporaryFailure
    from distd.mailing.restored import Anchor

    with pytest.raises(TemporaryFailure, match="cannot be written: No such file"):
        Anchor(office.desk.home / "nowhere" / "ledger.head").keep("f" * 64)

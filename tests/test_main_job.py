"""The main job through the front doors: the real daemon, real SMTP on both sides, distctl as a command."""

from __future__ import annotations

import json
import re
import signal
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.house import (
    DOMAIN,
    REVIEWERS,
    SECRETARY,
    House,
    audience,
    free_port,
    letter,
    parsed,
    reply_to,
    wait_for,
)
from tests.postgresql import Cluster
from tests.relay import TestRelay

pytestmark = pytest.mark.timeout(180)
READERS = 8


@dataclass
class Office:
    """A house with a relay that keeps what it gets."""

    house: House
    relay: TestRelay

    def mailbox(self, address: str) -> list[EmailMessage]:
        return [
            parsed(message.octets) for message in list(self.relay.messages) if message.recipient == address
        ]

    def one(self, address: str, subject: str) -> EmailMessage:
        """Return the message to `address` whose subject matches, when it has come."""

        def look() -> list[EmailMessage]:
            return [
                message for message in self.mailbox(address) if re.search(subject, str(message["Subject"]))
            ]

        return wait_for(look, f"{subject!r} to {address}")[-1]

    def issues(self) -> list[EmailMessage]:
        return [parsed(m.octets) for m in list(self.relay.messages) if "-bounces+" in m.sender]


@pytest.fixture
def relay() -> Iterator[TestRelay]:
    with TestRelay().running() as running:
        yield running


@pytest.fixture
def database() -> str:
    """The embedded database, unless a story asks for another."""
    return ""


@pytest.fixture
def office(tmp_path: Path, relay: TestRelay, database: str) -> Iterator[Office]:
    house = House.build(tmp_path / "office", relay.port, audience(), database)
    with house.running():
        yield Office(house, relay)


def test_from_a_folder_to_every_mailbox(office: Office) -> None:
    """Submit, approve by mail, send, and read what came out as its readers would."""
    office.house.own_processes = True
    the_main_job(office)


def the_main_job(office: Office) -> None:
    house = office.house
    refused = house.distctl("send", "issue-1")
    assert refused.exit_code == 1
    assert len(refused.output.splitlines()) == 1

    house.approve(office.mailbox)
    house.done("send", "issue-1", "--wait")

    issues = office.issues()
    assert len(issues) == READERS
    assert len({message["Message-ID"] for message in issues}) == READERS
    assert {message["Content-Language"] for message in issues} == {"en", "ja", "es"}  # no French: English
    for message in issues:
        assert all(part.defects == [] for part in message.walk())
        assert re.fullmatch(r".*<[a-z-]+\.sr\.example\.org>", str(message["List-Id"]))
        assert re.search(r"<mailto:[a-z-]+-unsubscribe\+[a-z2-7]+@", str(message["List-Unsubscribe"]))
        assert re.search(r"<https://sr\.example\.org/u/[a-z2-7]+>", str(message["List-Unsubscribe"]))
        assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        pdf = next(part for part in message.iter_attachments())
        assert pdf.get_content().startswith(b"%PDF")
    assert "ready" in house.log()
    report = json.loads(house.done("report", "issue-1", "--json"))
    assert f'"accepted": {READERS}' in json.dumps(report)
    assert "unbroken" in house.done("ledger", "verify")
    assert office.one(SECRETARY, "issue-1.*(done|sent)")


@pytest.mark.postgresql
class TestOnPostgresql:
    """The same house with its registry, queue and ledger on PostgreSQL."""

    @pytest.fixture
    def database(self, cluster: Cluster) -> str:
        return cluster.new_database()

    def test_the_main_job(self, office: Office) -> None:
        the_main_job(office)
        assert "PostgreSQL" in office.house.distctl("doctor").output

    def test_join_and_leave(self, office: Office) -> None:
        test_join_and_leave_by_mail_and_by_web(office)


def test_one_changed_character_after_approval(office: Office) -> None:
    office.house.approve(office.mailbox)
    text = office.house.home / "issues/issue-1/issue.md"
    text.write_text(text.read_text("utf-8").replace("225", "226", 1), "utf-8")

    refusal = office.house.distctl("send", "issue-1")

    assert refusal.exit_code == 1
    assert "changed after the review" in refusal.output
    assert office.issues() == []


def test_a_block_stops_the_mailing_and_what_it_missed_is_made_up_for(office: Office) -> None:
    """The secretary reads why by mail, has it mended, goes on, and sends again to whom it did not reach."""
    house, relay = office.house, office.relay
    house.approve(office.mailbox)
    said = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org"
    blocks = [relay.at("RCPT", said, to=readers) for readers in ("@nmb", "@d-liaison")]
    dead = relay.at("RCPT", "550 5.1.1 No such user", to="subscriber1@")
    house.done("send", "issue-1")

    told = office.one(SECRETARY, "issue-1 is paused: our mail is blocked")
    assert "blocked using zen.spamhaus.org" in " ".join(told.get_content().split())
    wait_for(lambda: "is paused" in house.done("status"), "the pause")
    for block in blocks:
        relay.faults.remove(block)
    house.done("mailing", "resume", "1")
    # Those blocked are tried again after hours; what else there is goes at once.
    wait_for(lambda: "3 of 8 settled" in house.done("status"), "the others")
    assert len(office.issues()) == 2

    relay.faults.remove(dead)
    house.done("mailing", "resend", "issue-1", "--refused")
    wait_for(lambda: len(office.issues()) == 3, "the resend")
    wait_for(lambda: '"accepted": 3' in house.done("report", "issue-1", "--json"), "the report")
    assert "Mailing 2 made up for those refused before: 1 of 1 accepted." in house.done("report", "issue-1")


def test_votes_that_do_not_count(office: Office) -> None:
    """A forwarded request answered by somebody else, a vote in the quote, and a machine."""
    house = office.house
    house.done("issue", "submit", "issue-1")
    requests = {who: office.one(who, "review") for who in REVIEWERS}
    house.mail_in(reply_to(requests[REVIEWERS[0]], "assistant@elsewhere.example", "Approved."))
    house.mail_in(reply_to(requests[REVIEWERS[1]], REVIEWERS[1], "> Approved.\n\nI read it on the train."))
    vacation = reply_to(requests[REVIEWERS[2]], REVIEWERS[2], "Approved.")
    vacation["Auto-Submitted"] = "auto-replied"
    house.mail_in(vacation)

    wait_for(lambda: house.log().count(" handled ") >= 3, "all three handled")

    shown = house.done("issue", "show", "issue-1")
    assert "Approved" not in shown
    assert house.distctl("send", "issue-1").exit_code == 1
    # The one who wrote no verdict is asked again; the stranger gets nothing, the machine gets nothing.
    wait_for(lambda: len(office.mailbox(REVIEWERS[1])) == 2, "the question")
    assert office.mailbox("assistant@elsewhere.example") == []
    assert len(office.mailbox(REVIEWERS[2])) == 1


def test_join_and_leave_by_mail_and_by_web(office: Office) -> None:
    house, reader = office.house, "marie@consommateurs.example"
    house.mail_in(letter(f"Marie Curie <{reader}>", f"subscribers-subscribe@{DOMAIN}", "Bonjour", "Merci !"))
    asked = office.one(reader, r"\(confirm ")
    house.mail_in(reply_to(asked, reader, ""))
    wait_for(lambda: "active" in house.done("contact", "show", reader), "the subscription")

    house.approve(office.mailbox)
    house.done("send", "issue-1", "--wait")
    issue = next(message for message in office.mailbox(reader) if message["List-Id"])
    found = re.search(r"<(https://[^>]+)>", str(issue["List-Unsubscribe"]))
    assert found is not None
    link = house.page(found.group(1))

    with urllib.request.urlopen(link, timeout=10) as page:  # what a link scanner does
        assert b"<form" in page.read()
    assert "active" in house.done("contact", "show", reader)
    with urllib.request.urlopen(link, data=b"List-Unsubscribe=One-Click", timeout=10) as answer:
        assert answer.status == 200
    assert "ended" in house.done("contact", "show", reader)

    viewed = urllib.request.urlopen(f"http://127.0.0.1:{house.web_port}/issues/issue-1", timeout=10).read()
    assert b"unsubscribe+" not in viewed
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"http://127.0.0.1:{house.web_port}/issues/issue-0", timeout=10)
    metrics = urllib.request.urlopen(f"http://127.0.0.1:{house.web_port}/metrics", timeout=10).read()
    assert b"distd_" in metrics


def test_an_issue_at_a_set_time_survives_a_restart(office: Office) -> None:
    house = office.house
    house.approve(office.mailbox)
    due = datetime.now(UTC) + timedelta(seconds=6)
    house.done("send", "issue-1", "--at", due.isoformat(timespec="seconds"))

    assert house.stop() == 0
    assert office.issues() == []
    house.start()

    wait_for(lambda: len(office.issues()) == READERS, "the issue")


def test_signals(office: Office) -> None:
    """SIGHUP reads the settings anew and keeps the old ones when the new are no good; SIGTERM settles."""
    house = office.house
    settings = house.home / "config/distd.toml"
    good = settings.read_text("utf-8")

    settings.write_text(good.replace("[relay]", "[relay]\nrelais = 1", 1), "utf-8")
    house.send_signal(signal.SIGHUP)
    wait_for(lambda: "settings not reloaded" in house.log(), "the complaint")
    settings.write_text(good.replace("committee =", 'committee = "Renamed"\n#', 1), "utf-8")
    house.send_signal(signal.SIGHUP)
    wait_for(lambda: house.log().count(" ready ") >= 3, "the house begun anew")
    house.mail_in(letter("a@b.example", f"subscribers-help@{DOMAIN}", "help"))

    assert "Renamed" in str(office.one("a@b.example", "")["From"])
    assert house.stop() == 0
    assert "settled" in house.log()


def healthz(house: House) -> dict[str, object]:
    """Return what the daemon says of itself, well or not."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{house.web_port}/healthz", timeout=30) as answer:
            return {"code": answer.status, **json.load(answer)}
    except urllib.error.HTTPError as failing:
        return {"code": failing.code, **json.load(failing)}


def files_that_hold(house: House, words: bytes) -> list[str]:
    """Return which files of the database and the spool hold these octets, logs among them."""
    files = [*house.home.glob("*.db*"), *(house.home / "queue").glob("*.db*")]
    assert len(files) >= 4, files
    return [file.name for file in files if words in file.read_bytes()]


def test_who_is_erased_is_in_no_file_of_a_daemon_that_runs_on(office: Office) -> None:
    """SQLite's logs keep what a file held before, and a quiet house writes them anew after months only."""
    house = office.house
    text = "Thank you, very useful for our members. My cousin Ottokar liked it too."
    house.mail_in(letter("ann@consultants.example", f"feedback@{DOMAIN}", "Re: ISO/SR UPDATE 1", text))
    wait_for(lambda: "ann@consultants.example" in house.done("feedback", "list"), "the feedback")
    assert files_that_hold(house, b"ann@consultants.example")

    house.done("contact", "erase", "ann@consultants.example", "--reason", "asked for it", "--yes")

    assert files_that_hold(house, b"ann@consultants.example") == []
    assert files_that_hold(house, b"Ottokar") == []
    house.mail_in(letter("a@b.example", f"subscribers-help@{DOMAIN}", "help"))
    assert office.one("a@b.example", "")


def test_a_slip_in_the_words_is_told_everywhere_until_it_is_mended(office: Office) -> None:
    """No mail can be sorted meanwhile: it waits, and is sorted as soon as the words can be read."""
    house = office.house
    words = house.home / "config" / "triage.toml"
    assert house.stop() == 0
    words.write_text('[praise]\nen = ["thanks"\n', "utf-8")
    house.start()

    house.mail_in(letter("a@b.example", f"subscribers-help@{DOMAIN}", "help"))

    told = healthz(house)
    assert (told["code"], told["status"]) == (503, "failing")
    assert "config/triage.toml: is not valid TOML" in str(told["troubles"])
    assert "attention  config/triage.toml: is not valid TOML" in house.done("status")

    words.unlink()

    assert office.one("a@b.example", "")
    assert healthz(house) == {"code": 200, "status": "ok", "troubles": []}
    assert "triage.toml" not in house.done("status")


def test_a_slip_in_the_words_at_a_reload_leaves_the_old_ones_in_use(office: Office) -> None:
    house = office.house
    assert healthz(house)["code"] == 200
    (house.home / "config" / "triage.toml").write_text("= 1\n", "utf-8")

    house.send_signal(signal.SIGHUP)
    wait_for(lambda: "settings not reloaded" in house.log(), "the complaint")
    wait_for(lambda: house.log().count(" ready ") >= 2, "the house begun anew")
    house.mail_in(letter("a@b.example", f"subscribers-help@{DOMAIN}", "help"))

    assert office.one("a@b.example", "")
    assert healthz(house)["code"] == 200


def test_a_second_daemon_is_refused(office: Office) -> None:
    import subprocess
    import sys

    second = subprocess.run(
        [sys.executable, "-m", "distd.cli.daemon", "--home", str(office.house.home), "run"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )

    assert second.returncode == 1
    assert "another daemon works on this workspace" in second.stderr
    assert "Traceback" not in second.stderr


@pytest.mark.parametrize("which", ["reception__listen", "web__listen"])
def test_a_taken_port_is_one_sentence(tmp_path: Path, relay: TestRelay, which: str) -> None:
    import subprocess
    import sys

    place = f"127.0.0.1:{relay.port}"
    taken: Any = [f"smtp://{place}"] if which == "reception__listen" else place
    house = House.build(tmp_path / "office", free_port(), audience(), **{which: taken})

    ended = subprocess.run(
        [sys.executable, "-m", "distd.cli.daemon", "--home", str(house.home), "run"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )

    assert ended.returncode == 1
    assert place in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr

"""`distctl send --wait`: the watching ends with the mailing, and is never the sending itself."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator

import pytest

from distd.cli import progress
from distd.store.reports import Outcomes
from distd.store.tables import Mailing
from distd.store.words import MailingState
from tests.conftest import Desk
from tests.sending import Office


@pytest.fixture
def office(desk: Desk) -> Iterator[Office]:
    """An office whose daemon seems to run; what it does, the test does when the watcher takes a breath."""
    opened = Office(desk)
    opened.approve()
    with opened.home.daemon_lock.open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield opened


@pytest.mark.parametrize(
    ("outcomes", "words"),
    [
        (Outcomes(), "not started yet"),
        (Outcomes(accepted=2, waiting=1), "2 accepted, 1 waiting"),
        (
            Outcomes(refused=1, unknown=1, cancelled=1, deferred=1),
            "1 refused, 1 unknown, 1 cancelled, 1 deferred",
        ),
    ],
)
def test_words(outcomes: Outcomes, words: str) -> None:
    assert progress.in_words(outcomes) == words


def test_it_waits_until_the_last_one_is_settled(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    work: Iterator[Callable[[], object]] = iter([office.tick, office.deliver, office.tick])
    monkeypatch.setattr("time.sleep", lambda _: next(work)())
    done = office.send("--wait")

    assert done.exit_code == 0, done.output
    assert done.output.endswith("Mailing 1 is done: 3 accepted.\n")


def test_ctrl_c_stops_the_watching_alone(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", interrupt)
    stopped = office.send("--wait")

    assert stopped.exit_code == 1
    assert "The sending goes on" in stopped.output
    assert Mailing.get().state == MailingState.SCHEDULED


def test_a_mailing_that_is_paused_meanwhile_ends_the_watching(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pause(_: float) -> None:
        home = office.home
        home.mailings.pause(1, "a wrong date", "secretary", home.clock())

    monkeypatch.setattr("time.sleep", pause)
    stopped = office.send("--wait")

    assert stopped.exit_code == 1
    assert "mailing 1 is paused (a wrong date)" in stopped.output


def test_a_daemon_that_goes_away_ends_the_watching(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(desk)
    office.approve()
    lock = office.home.daemon_lock.open("wb")
    fcntl.flock(lock, fcntl.LOCK_EX)
    monkeypatch.setattr(progress, "RESTART_SECONDS", -1.0)
    monkeypatch.setattr("time.sleep", lambda _: lock.close())

    stopped = office.send("--wait")

    assert stopped.exit_code == 1
    assert (
        "the daemon has stopped, and mailing 1 with it: not started yet; `distd run` goes on"
        in stopped.output
    )


def test_waiting_for_a_later_moment_is_a_usage_error(office: Office) -> None:
    assert office.send("--wait", "--at", "in 1 day").exit_code == 2
    assert office.send("--wait", "--dry-run").exit_code == 2

"""`distctl sandbox-reply`: who tries distd out answers for the invented reviewers and readers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.house import REVIEWERS, House, audience, free_port, wait_for
from tests.test_delivery_sandbox import sandbox


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house in front of a sandbox relay, with three reviewers who never answer."""
    port = free_port()
    with sandbox("--listen", f"127.0.0.1:{port}", "--folder", str(tmp_path / "mail")):
        built = House.build(tmp_path / "office", port, audience())
        with built.running():
            yield built


def test_the_main_job_by_hand_ends_with_the_issue_sent(house: House) -> None:
    """Command after command, as the README has them: nobody waits in between."""
    mail = str(house.home.parent / "mail")
    house.done("issue", "submit", "issue-1")
    answered = house.done("sandbox-reply", mail)
    assert all(f"{reviewer} answers" in answered for reviewer in REVIEWERS)
    wait_for(lambda: ": approved" in house.done("issue", "show", "issue-1"), "the approval")

    house.done("send", "issue-1", "--wait")

    assert "accepted  8" in house.done("report", "issue-1")


def test_a_reviewer_says_what_one_likes(house: House) -> None:
    mail = house.home.parent / "mail"
    house.done("issue", "submit", "issue-1")
    request = wait_for(lambda: next(mail.glob(f"*-{REVIEWERS[0]}.eml"), None), "the request")

    house.done("sandbox-reply", str(request), "--words", "Please change the date in the first paragraph.")

    wait_for(lambda: "changes " in house.done("issue", "show", "issue-1"), "the verdict")


def test_what_cannot_be_answered_is_said_in_a_sentence(house: House, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "strange.eml").write_text("Subject: hello\n\nhello\n")
    for place, why in (("empty", "no request for review is there"), ("strange.eml", "has no Delivered-To")):
        refused = house.distctl("sandbox-reply", str(tmp_path / place))
        assert refused.exit_code == 1
        assert why in refused.output


def test_without_a_daemon_nobody_would_take_the_answer(desk: Desk, tmp_path: Path) -> None:
    refused = desk.distctl("sandbox-reply", str(tmp_path))
    assert refused.exit_code == 1
    assert "no daemon runs here" in refused.output

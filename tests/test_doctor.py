"""distctl doctor names what is wrong and how to mend it."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Desk


@pytest.fixture
def silent_port() -> int:
    """A port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port: int = holder.getsockname()[1]
        return port


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port on which another program listens."""
    with socket.create_server(("127.0.0.1", 0)) as holder:
        yield holder.getsockname()[1]


def examined(desk: Desk) -> dict[str, tuple[str, str]]:
    """Return subject -> (health, words)."""
    result = desk.distctl("doctor", "--json")
    return {f["subject"]: (f["health"], f["words"]) for f in json.loads(result.output)}


def test_a_relay_that_does_not_answer(desk: Desk, silent_port: int) -> None:
    desk.set(relay__url=f"smtp://127.0.0.1:{silent_port}")

    health, words = examined(desk)["relay"]

    assert health == "bad"
    assert f"127.0.0.1:{silent_port}: cannot be reached: Connection refused; look at" in words
    assert desk.distctl("doctor").exit_code == 1


def test_a_door_that_another_program_has_taken(desk: Desk, taken_port: int) -> None:
    desk.set(reception__listen=[f"smtp://127.0.0.1:{taken_port}"])

    assert examined(desk)["doors"] == (
        "bad",
        f"smtp://127.0.0.1:{taken_port}: another program listens there already",
    )


def test_a_socket_whose_folder_is_missing(desk: Desk, tmp_path: Path) -> None:
    desk.set(reception__listen=[f"lmtp+unix://{tmp_path}/nowhere/lmtp.sock"])

    assert "does not exist; make it" in examined(desk)["doors"][1]


def test_a_database_that_is_away_is_told_once(desk: Desk) -> None:
    desk.set(database="postgresql://127.0.0.1:1/distd")

    found = examined(desk)

    assert found["database"][0] == "bad"
    assert "\n" not in found["database"][1]
    assert found["clock"] == ("doubtful", "not looked at; see database")


def test_a_queue_that_everybody_can_read(desk: Desk) -> None:
    (desk.home / "queue").chmod(0o755)

    assert examined(desk)["permissions"][0] == "doubtful"


def test_a_review_list_without_reviewers(desk: Desk) -> None:
    assert "nobody is on the list cag" in examined(desk)["reviewers"][1]


def test_a_rule_that_cannot_be_met(desk: Desk) -> None:
    desk.distctl("organisation", "add", "CAG", "--kind", "other")
    desk.distctl(
        "contact", "add", "chair@cag.example", "--organisation", "CAG", "--list", "cag", "--basis", "mandate",
        "--source", "resolution 3",
    )  # fmt: skip
    desk.set(review__rule="2 of 3")

    assert examined(desk)["reviewers"] == ("bad", "review.rule asks for 2 of 3, but cag has 1 members")


def test_a_clock_behind_the_ledger(desk: Desk) -> None:
    from distd.store.ledger import Ledger

    workspace = desk.workspace()
    Ledger(workspace.database).append(desk.clock.wind(days=36500), "test", "test.done", "test")

    assert "the ledger was written after that" in examined(desk)["clock"][1]


def test_a_letter_that_cannot_be_read(desk: Desk) -> None:
    (desk.home / "templates/mail/en").mkdir(parents=True)
    (desk.home / "templates/mail/en/help.txt").write_text("Subject: {{ oh\n\n")

    health, words = examined(desk)["letters"]

    assert health == "bad"
    assert "templates/mail/en/help.txt, line 1" in words


def test_what_is_good_is_said_too(desk: Desk) -> None:
    found = examined(desk)

    assert found["database"][0] == "good"
    assert "SQLite" in found["database"][1]
    assert found["permissions"][0] == "good"
    assert found["disk"][0] in {"good", "doubtful"}


def test_a_database_that_is_none_is_told_with_the_way_out(desk: Desk) -> None:
    from distd.store.fields import bound

    bound.obj.close()
    for file in desk.home.glob("distd.db*"):
        file.unlink()
    (desk.home / "distd.db").write_bytes(b"no database at all" * 100)

    assert examined(desk)["database"] == (
        "bad",
        "database sqlite:///distd.db: cannot be opened: file is not a database; restore the last backup",
    )

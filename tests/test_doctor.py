"""distctl doctor names what is wrong and how to mend it."""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from distd.delivery.direct.resolving import Directory
from distd.doctor.standing import Standing, reverse
from distd.mailing.failing import FILE, FailingRounds
from distd.newsletter.coverage import scripts_not_shown
from distd.newsletter.fonts import load_fonts
from distd.store.spool import Arrival
from tests.conftest import Desk
from tests.internet import Internet
from tests.resolver import Records, resolver


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
    """Return subject -> (health, words); of a subject with several findings the worst health, and a line for each."""
    found: dict[str, tuple[str, str]] = {}
    for finding in json.loads(desk.distctl("doctor", "--json").output):
        health, words = found.get(finding["subject"], ("good", ""))
        worst = max(health, finding["health"], key=("good", "doubtful", "bad").index)
        found[finding["subject"]] = (worst, f"{words}\n{finding['words']}".strip())
    return found


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
    assert "attention  the clock says" in desk.distctl("status").output


def test_words_that_cannot_be_read_are_told_since_no_mail_is_sorted(desk: Desk) -> None:
    (desk.home / "config" / "triage.toml").write_text("[gone", "utf-8")

    assert examined(desk)["words"][0] == "bad"
    letter = Arrival(
        "ann@union.example", ["questions@sr.example.org"], b"From: ann@union.example\n\nHello", desk.clock()
    )
    desk.workspace().spool.accept([letter])
    status = desk.distctl("status").output
    assert "attention" in status
    assert "triage.toml" in status


def test_a_round_that_fails_is_told_until_it_goes_well(desk: Desk) -> None:
    """Told in the log alone, it failed night after night."""
    failing = FailingRounds(desk.workspace().queue / FILE)
    failing.failed("retention", "OverflowError('date value out of range')", desk.clock())

    assert "retention fails since 2005-05-02 09:00 UTC: OverflowError" in examined(desk)["rounds"][1]
    assert "attention  retention fails since" in desk.distctl("status").output

    desk.workspace().rounds.slow()

    assert examined(desk)["rounds"][0] == "good"
    assert "fails" not in desk.distctl("status").output


def test_a_letter_that_cannot_be_read(desk: Desk) -> None:
    (desk.home / "templates/mail/en").mkdir(parents=True)
    (desk.home / "templates/mail/en/help.txt").write_text("Subject: {{ oh\n\n")

    health, words = examined(desk)["letters"]

    assert health == "bad"
    assert "templates/mail/en/help.txt, line 1" in words


def test_scripts_without_a_font_are_named_beside_the_languages(desk: Desk) -> None:
    _, words = examined(desk)["fonts"]

    lacking = scripts_not_shown(load_fonts())
    assert all(name in words for name in lacking)
    assert ("no font here for words in" in words) is bool(lacking)


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


def test_a_database_of_another_program_is_told_by_its_name(desk: Desk) -> None:
    from distd.store.fields import bound

    bound.obj.close()
    for file in desk.home.glob("distd.db*"):
        file.unlink()
    with closing(sqlite3.connect(desk.home / "distd.db")) as theirs:
        theirs.execute("CREATE TABLE delivery (parcel)")

    assert (
        "database sqlite:///distd.db: holds no tables of distd; if it is the right"
        in examined(desk)["database"][1]
    )
    said = desk.distctl("migrate")
    assert (said.exit_code, "another program keeps its tables there" in said.output) == (1, True)


# ---- without a smarthost


@pytest.fixture
def internet(desk: Desk) -> Iterator[Internet]:
    with Internet.running() as running:
        desk.set(relay__url="mx", direct__port=running.port, direct__resolver=running.resolver)
        yield running


def test_a_host_that_stands_well_with_others(desk: Desk, internet: Internet) -> None:
    internet.bank("standards.example", "127.0.0.2")
    internet.records["sr.example.org"] = {"A": ["127.0.0.1"], "TXT": ['"v=spf1 a -all"']}

    health, words = examined(desk)["relay"]

    assert health == "good", words
    assert f"mx0.standards.example[127.0.0.2]:{internet.port} answers" in words
    assert "our address here is 127.0.0.1, which others see as another one" in words
    assert examined(desk)["dkim"][1].startswith("nobody signs our mail")


def test_what_receivers_will_hold_against_us(desk: Desk, internet: Internet) -> None:
    internet.bank("standards.example", "127.0.0.2")

    health, words = examined(desk)["relay"]

    assert health == "doubtful"
    assert "we say hello as sr.example.org, which has no address" in words
    assert "sr.example.org has no SPF record" in words
    lines = desk.distctl("doctor").output.splitlines()
    assert [line[:1] for line in lines if "relay  " in line] == ["!", "!", "✓", "✓", "✓"]  # one fault a line


def test_a_network_that_lets_nobody_out(desk: Desk, internet: Internet) -> None:
    internet.domain("standards.example", "10 mx.standards.example.")
    internet.host("mx.standards.example", "127.0.0.9")

    health, words = examined(desk)["relay"]

    assert health == "bad"
    assert "127.0.0.9" in words
    assert "then a smarthost is needed" in words


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ({}, "8.8.4.4 has no name in the DNS (PTR)"),
        ({"4.4.8.8.in-addr.arpa": {"PTR": ["mail.example.org."]}}, "does not lead back to it"),
        (
            {
                "4.4.8.8.in-addr.arpa": {"PTR": ["mail.example.org."]},
                "mail.example.org": {"A": ["8.8.4.4"]},
            },
            "8.8.4.4 is mail.example.org, there and back",
        ),
    ],
)
def test_the_name_of_an_address(records: Records, said: str) -> None:
    async def story() -> Standing:
        found = Standing()
        await reverse(Directory((), place), "8.8.4.4", found)
        return found

    with resolver(records) as place:
        found = asyncio.run(story())

    assert said in "".join(found.good + found.doubts)


@pytest.mark.parametrize(
    ("name", "slip", "place"),
    [
        ("triage.toml", '[praise]\nen = ["thanks"\nfr = ["merci"]\n', "line 3"),
        ("faq.toml", '[[entry]]\nid = "a\n', "line 2"),
        ("whose.tsv", "is\t.1\nour\tmuch\n", "line 2"),
        ("likeness.tsv", "no table\n", "line 1"),
    ],
)
def test_words_with_a_slip_in_them_by_which_no_mail_can_be_sorted(
    desk: Desk, name: str, slip: str, place: str
) -> None:
    assert examined(desk)["words"][0] == "good"
    file = desk.home / "config" / name
    file.write_text(slip, "utf-8")

    health, words = examined(desk)["words"]

    assert health == "bad"
    assert words.startswith(f"config/{name}: ")
    assert place in words
    file.unlink()
    assert examined(desk)["words"][0] == "good"


def test_each_file_with_a_slip_is_named(desk: Desk) -> None:
    for name in ("triage.toml", "faq.toml"):
        (desk.home / "config" / name).write_text("= 1\n", "utf-8")

    health, words = examined(desk)["words"]

    assert health == "bad"
    assert [line.partition(": ")[0] for line in words.splitlines()] == [
        "config/triage.toml",
        "config/faq.toml",
    ]

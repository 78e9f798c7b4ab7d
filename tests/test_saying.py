"""What strangers write is read at the secretary's terminal, and does not steer it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from distd.store.tables import Feedback
from tests.conftest import Desk
from tests.test_desk_door import Door

TITLE, COLOUR, CLIPBOARD = "\x1b]0;owned\x07", "\x1b[31m", "\x1b]52;c;cm0gLXJm\x07"
EIGHT_BIT, OVERRIDE = "\x9b2J", "\u202etxt.exe\u202c"
STEERING = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r")
TEXT = (
    f"Thank you, this newsletter is very {TITLE}useful{COLOUR} for our members{EIGHT_BIT}. I liked it.\n"
    f"We read {OVERRIDE} in it.\n{CLIPBOARD}\nעברית, ไทย\n"
)


@pytest.fixture
def door(desk: Desk) -> Door:
    """A desk at which feedback and a question of such a stranger lie; the feedback was taken in when its text was kept
    as it came, which it is not any more."""
    door = Door(desk)
    assert door.mail("feedback@sr.example.org", "eve@reader.example", "Thanks", TEXT).kind == "feedback"
    Feedback.update(text=TEXT).execute()
    asked = f"How did Sweden vote? {TITLE}{COLOUR}{EIGHT_BIT}{OVERRIDE}"
    assert door.mail("questions@sr.example.org", "eve@reader.example", "Vote", asked).station == "desk"
    return door


@pytest.mark.parametrize(
    "command",
    [("feedback", "list"), ("feedback", "show", "1"), ("question", "list"), ("question", "show", "1")],
)
def test_a_letter_shown_at_a_terminal_gives_it_no_orders(door: Door, command: tuple[str, ...]) -> None:
    shown = door.distctl(*command)

    assert STEERING.search(shown) is None, shown.encode("unicode_escape")


def test_the_words_stay_and_a_sign_says_that_something_was_taken_out(door: Door) -> None:
    shown = door.distctl("feedback", "show", "1")

    assert "is very \N{REPLACEMENT CHARACTER}]0;owned\N{REPLACEMENT CHARACTER}useful" in shown
    assert "We read txt.exe in it.\n" in shown
    assert "\nעברית, ไทย\n" in shown


def test_what_comes_in_now_is_kept_without_such_signs_so_that_no_letter_quotes_them(door: Door) -> None:
    kept = door.mail(
        "feedback@sr.example.org", "eve@reader.example", "Thanks", TEXT.replace("Thank", "We thank")
    )

    assert kept.kind == "feedback"
    last = Feedback.select().order_by(Feedback.id.desc()).get()
    assert STEERING.search(last.text) is None
    assert "is very ]0;owneduseful" in last.text


def test_scripts_get_every_sign_as_a_json_escape(door: Door) -> None:
    """The JSON is safe to look at, and says what stood there."""
    printed = door.distctl("feedback", "show", "1", "--json")

    assert STEERING.search(printed) is None
    said = json.loads(printed)["text"]
    assert [sign for sign in (TITLE, COLOUR, CLIPBOARD, EIGHT_BIT) if sign not in said] == []
    assert "עברית" in printed


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_letter_is_looked_at_without_obeying_it(desk: Desk, tmp_path: Path, form: tuple[str, ...]) -> None:
    letter = tmp_path / "letter.eml"
    letter.write_text(
        "From: eve@reader.example\nTo: questions@sr.example.org\nSubject: Vote\n"
        f"Content-Type: text/plain; charset=utf-8\n\nHow did {COLOUR}Sweden{EIGHT_BIT} vote{TITLE}{OVERRIDE}?\n"
    )

    done = desk.distctl("inspect", *form, str(letter))

    assert done.exit_code == 0
    assert STEERING.search(done.output) is None, done.output.encode("unicode_escape")


def test_a_refusal_that_repeats_such_words_is_plain_too(desk: Desk) -> None:
    command = [sys.executable, "-m", "distd.cli", "--home", str(desk.home), "contact", "show"]

    refused = subprocess.run(
        [*command, f"eve{COLOUR}@reader.example"], capture_output=True, text=True, check=False
    )

    assert refused.returncode == 1
    assert refused.stderr.startswith("distctl: eve\N{REPLACEMENT CHARACTER}[31m@reader.example")

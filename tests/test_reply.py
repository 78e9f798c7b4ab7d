"""What is new in a reply is found, whatever program wrote it and in whatever language."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from distd.mail.replies.original import Original
from distd.mail.replies.reading import new_text, read_reply
from tests.replies import CASES, Case
from tests.reply_forms import FORMS


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_new_words_alone_are_kept(case: Case) -> None:
    assert new_text(case.text) == case.new


@pytest.mark.parametrize("case", FORMS, ids=[case.name for case in FORMS])
def test_the_forms_of_every_country_are_known(case: Case) -> None:
    assert new_text(case.text) == case.new


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_make_no_difference(end: str) -> None:
    assert [new_text(case.text.replace("\n", end)) for case in CASES] == [case.new for case in CASES]


def test_reading_twice_changes_nothing_more() -> None:
    """Those who read a verdict read the new text of the new text."""
    for case in CASES:
        assert new_text(case.new) == case.new


@pytest.mark.parametrize(
    ("text", "forwarded"),
    [
        ("Look.\n\n---------- Forwarded message ----------\nFrom: Bo <b@x.example>\nDate: today\n\nx", True),
        ("Look.\n\nBegin forwarded message:\n\nFrom: Bo", True),
        ("Schau.\n\n-------- Weitergeleitete Nachricht --------\nVon: Bo", True),
        ("ご覧ください。\n\n---------- 転送メッセージ ----------\n差出人: Bo", True),
        ("Thanks.\n\n-----Original Message-----\nFrom: Bo", False),
        ("Thanks.\n\nOn 2 May 2005, at 10:00, Bo <b@x.example> wrote:\n> x", False),
    ],
)
def test_mail_passed_on_is_told_from_mail_quoted(text: str, forwarded: bool) -> None:
    assert read_reply(text).forwarded is forwarded


def test_the_original_is_taken_out_though_no_mark_says_that_it_is_quoted() -> None:
    original = Original(
        (
            "ISO/SR UPDATE\n\nPlease reply with the word approved, or say what shall be changed in this issue.\n",
        )
    )
    quoted = "Please reply with the word approved, or say\nwhat shall be changed in this issue."
    text = f"I am away.\n\nISO/SR UPDATE\n{quoted}\n"

    assert new_text(text, original=original) == "I am away."
    assert new_text("ISO/SR UPDATE is good.", original=original) == "ISO/SR UPDATE is good."


def test_a_paragraph_that_no_program_has_folded_is_kept_whole() -> None:
    paragraph = "The draft is clear, and we like it. " * 100

    assert (
        new_text(f"{paragraph}\n\nOn 2 May 2005, at 10:00, Bo <b@x.example> wrote:\n> x") == paragraph.strip()
    )


@pytest.mark.parametrize(
    "text",
    [
        "I agree.\n" + "> old\n" * 200_000,
        "x" * 1_000_000,
        "---\n" * 50_000,
        "On 2 May 2005\n" * 15_000,
        "I agree.\n\nSent from my iPhone\n\n" + "old\n" * 50_000,
        "/Anna\n" * 30_000,
    ],
    ids=["quotations", "one line", "rulers", "openers", "below a telephone's line", "names"],
)
def test_hostile_replies_are_read_in_no_time(text: str) -> None:
    began = time.process_time()
    new_text(text)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("closing", ["\n- anna", "-anna", "\n— Anna", "-Anna Berg"])
def test_a_name_behind_a_dash_signs_a_reply(closing: str) -> None:
    assert new_text(f"Good.\n{closing}\n") == "Good."


@pytest.mark.parametrize("answer", ["\n- Approved", "\n- yes", "- one", "\n- unsubscribe", "\n- 3"])
def test_an_answer_behind_a_dash_is_no_name(answer: str) -> None:
    assert answer.strip() in new_text(f"We have this to say.\n{answer}\n")


def test_own_footers_are_no_words_of_the_reader() -> None:
    text = "Good.\n\nYou get this mail because you subscribed.\nUnsubscribe"

    assert new_text(text, ["You get this mail"]) == "Good."


@settings(max_examples=200)
@example(["From: SIS", "Надіслано: 2005-05-02", "> Please read the newsletter."])
@given(st.lists(st.sampled_from([line for case in CASES for line in case.text.split("\n")]), max_size=30))
def test_any_lines_are_read(lines: list[str]) -> None:
    text = "\n".join(lines)
    new = new_text(text)
    assert all(not line.startswith(">") for line in new.split("\n"))
    assert len(new) <= len(text)

"""What stands around a verdict: the issue it names, its writer's name, and the quoted letter it stands between."""

from __future__ import annotations

from dataclasses import replace

import pytest

from distd.mail.verdict.reading import read_verdict
from distd.mail.verdict.topic import Topic

ISSUE = Topic("issue-1", "ISO/SR UPDATE", 1, "From Salvador to Bangkok")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("I approve issue-1", "approved"),
        ("I approve ISO/SR UPDATE 1, From Salvador to Bangkok.", "approved"),
        ("第1号を承認します。", "approved"),
        ("I approve issue-2", "unclear"),
        ("I approve ISO/SR UPDATE No. 2", "unclear"),
        ("Approved. This is about issue 2.", "unclear"),
        ("第2号を承認します。", "unclear"),
    ],
)
def test_a_verdict_on_another_issue_is_none_on_this(text: str, verdict: str) -> None:
    assert read_verdict(text, ISSUE).verdict == verdict


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Henrik Larsson", "approved\nhenrik"),
        ("Henrik Larsson", "approved, henrik larsson"),
        ("山田 太郎", "承認いたします。\n\n山田太郎"),
    ],
)
def test_a_reviewers_own_name_says_nothing(name: str, text: str) -> None:
    assert read_verdict(text, replace(ISSUE, reviewer=name)).verdict == "approved"


def test_a_name_that_reads_as_no_is_read_as_no() -> None:
    assert read_verdict("Approved\nNo", replace(ISSUE, reviewer="Min No")).verdict != "approved"


QUOTED = "\n\nOn Mon, 2 May 2005 at 09:00, The committee wrote:\n> We ask for your approval.\n"


@pytest.mark.parametrize("signature", ["", "\n\nSent from my iPhone", "\n-- \nHenrik Larsson\nSIS"])
@pytest.mark.parametrize(
    ("remark", "verdict"),
    [
        ("", "approved"),
        ("Thank you!", "approved"),
        ("The date of Bangkok is wrong.", "changes"),
        ("Table two looks odd", "unclear"),
        ("Why this?", "unclear"),
    ],
)
def test_a_remark_between_quoted_lines_counts(signature: str, remark: str, verdict: str) -> None:
    text = f"Approved{signature}{QUOTED}{remark}\n> To be sent as soon as it is approved.\n"

    assert read_verdict(text).verdict == verdict


def test_a_quoted_line_that_was_folded_is_no_remark() -> None:
    folded = "> The address you reply to is yours alone; we kindly ask you not to pass\nit on.\n> \n"

    assert read_verdict(f"Approved\n-- \nHenrik{QUOTED}{folded}").verdict == "approved"


def test_the_evidence_is_the_sentence_that_decided() -> None:
    reading = read_verdict("Dear all,\n\nthank you for the draft. I cannot approve this.\n\nMaria")

    assert reading.evidence == "I cannot approve this."

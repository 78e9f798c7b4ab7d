"""`distctl issue`, as an editor uses it."""

from __future__ import annotations

import json
import shutil

import pytest

from distd.newsletter.scaffold import FILL_INS
from distd.packaged import share
from tests.conftest import Desk


@pytest.fixture
def office(desk: Desk) -> Desk:
    """A desk with the sample issues on it."""
    for name in ("issue-0", "issue-1"):
        target = desk.home / "issues" / name
        if not target.exists():
            shutil.copytree(share() / "issues" / name, target)
    return desk


def test_an_issue_is_begun_numbered_after_the_last_and_never_overwritten(office: Desk) -> None:
    result = office.distctl(
        "issue", "new", "--title", "From Bangkok: what was agreed", "--date", "2005-11-01"
    )

    assert result.exit_code == 0, result.output
    path = office.home / "issues" / "issue-2" / "issue.md"
    assert str(path) in result.output
    text = path.read_text("utf-8")
    assert "title: 'From Bangkok: what was agreed'" in text
    assert "number: 2" in text
    assert "audience: [nmbs, d-liaisons, subscribers]" in text

    again = office.distctl("issue", "new", "issue-2")
    assert again.exit_code == 1
    assert "is there already; nothing was changed" in again.output
    assert path.read_text("utf-8") == text


def test_the_first_issue_of_an_empty_office_is_number_0(desk: Desk) -> None:
    shutil.rmtree(desk.home / "issues")

    assert desk.distctl("issue", "list").output.startswith("There is no issue yet")
    result = desk.distctl("issue", "new")

    assert result.exit_code == 0, result.output
    assert (desk.home / "issues" / "issue-0" / "issue.md").is_file()


def test_what_is_there_to_be_written_over_is_shown_to_nobody(office: Desk) -> None:
    """A new issue is no issue yet; each place that is still to be filled in is named, with its line."""
    assert office.distctl("issue", "new").exit_code == 0
    path = office.home / "issues" / "issue-2" / "issue.md"

    checked = office.distctl("issue", "check", "issue-2")
    submitted = office.distctl("issue", "submit", "issue-2")

    assert checked.exit_code == 1
    for line in ("title: 'Title of this issue'", "summary: 'One sentence", "line 13: 'The first article'"):
        assert line in checked.output
    assert submitted.exit_code == 1

    text = path.read_text("utf-8")
    for dummy in FILL_INS:
        text = text.replace(dummy, "Written by the editors")
    path.write_text(text, "utf-8")
    assert office.distctl("issue", "check", "issue-2").exit_code == 0


@pytest.mark.parametrize("name", ["../escape", "Issue 2", "issue/2", ".hidden"])
def test_a_name_that_is_no_plain_word_is_refused(office: Desk, name: str) -> None:
    for command in ("new", "check", "preview", "show"):
        result = office.distctl("issue", command, name)
        assert result.exit_code == 1
        assert "is no name of an issue" in result.output


def test_a_date_that_is_none_is_a_usage_error(office: Desk) -> None:
    result = office.distctl("issue", "new", "--date", "tomorrow")

    assert result.exit_code == 2
    assert "write it as 2005-11-01" in result.output


def test_check_says_what_to_mend_and_fails_on_errors_alone(office: Desk) -> None:
    assert office.distctl("issue", "check", "issue-1").exit_code == 0

    path = office.home / "issues" / "issue-1" / "issue.md"
    path.write_text(path.read_text("utf-8").replace("[nmbs, d-liaisons,", "[nmbs, press,"), "utf-8")
    result = office.distctl("issue", "check", "issue-1")

    assert result.exit_code == 1
    assert "error: issue-1/issue.md: audience: there is no list press" in result.output
    as_data = office.distctl("issue", "check", "issue-1", "--json")
    assert as_data.exit_code == 1
    assert json.loads(as_data.stdout)[0]["level"] == "error"


def test_preview_writes_what_readers_will_get(office: Desk) -> None:
    result = office.distctl("issue", "preview", "issue-1")

    assert result.exit_code == 0, result.output
    folder = office.home / "preview" / "issue-1"
    assert f"{folder}/issue-1.ja.html" in result.output
    assert (folder / "issue-1.en.pdf").read_bytes().startswith(b"%PDF-")
    assert "nmbs-unsubscribe+sample-token@sr.example.org" in (folder / "issue-1.es.eml").read_text(
        "ascii"
    ).replace("=\n", "")


def test_preview_of_an_issue_that_cannot_be_printed_shows_the_rest_and_says_why(office: Desk) -> None:
    path = office.home / "issues" / "issue-1" / "issue.md"
    path.write_text(
        path.read_text("utf-8").replace("![Forty-three", "![](countries.png)\n\n![Forty-three"), "utf-8"
    )

    result = office.distctl("issue", "preview", "issue-1")

    assert result.exit_code == 1
    assert "has no alternative text" in result.output
    folder = office.home / "preview" / "issue-1"
    assert "Forty-three" in (folder / "issue-1.en.html").read_text("utf-8")
    assert (folder / "issue-1.en.txt").exists()
    assert not (folder / "issue-1.en.pdf").exists()


def test_a_missing_picture_hides_nothing_else_that_is_wrong(office: Desk) -> None:
    path = office.home / "issues" / "issue-1" / "issue.md"
    path.write_text(path.read_text("utf-8") + "\n![a](none.png)\n\n[b](www.example.org)\n", "utf-8")

    result = office.distctl("issue", "check", "issue-1")

    assert result.exit_code == 1
    assert "the picture 'none.png': there is no such file" in result.output
    assert "the link 'www.example.org' is not complete" in result.output
    submitted = office.distctl("issue", "submit", "issue-1")
    assert submitted.exit_code == 1
    assert "the picture 'none.png': there is no such file" in submitted.output


def test_a_word_that_no_font_has_is_named_and_the_preview_is_written_without_its_pdf(office: Desk) -> None:
    strange = "\U0010fffd"  # of the last plane for private use
    assert office.distctl("issue", "preview", "issue-0").exit_code == 0
    path = office.home / "issues" / "issue-0" / "issue.md"
    lines = path.read_text("utf-8").count("\n")
    path.write_text(path.read_text("utf-8") + f"\nFrom {strange} with love.\n", "utf-8")

    result = office.distctl("issue", "preview", "issue-0")

    assert result.exit_code == 1
    assert f'no font of this machine shows "{strange}" (line {lines + 2})' in result.output
    folder = office.home / "preview" / "issue-0"
    assert f"From {strange} with love." in (folder / "issue-0.en.html").read_text("utf-8")
    assert not (folder / "issue-0.en.pdf").exists()  # the one of before shows another text


def test_a_folder_that_cannot_be_written_ends_in_one_sentence(office: Desk) -> None:
    blocked = office.home / "file"
    blocked.write_text("in the way", "utf-8")

    result = office.distctl("issue", "preview", "issue-1", "--to", str(blocked / "look"))

    assert result.exit_code == 1
    assert "cannot be written" in result.output


def test_show_tells_the_facts(office: Desk) -> None:
    shown = office.distctl("issue", "show", "issue-1")
    facts = json.loads(office.distctl("issue", "show", "issue-1", "--json").stdout)

    assert shown.exit_code == 0, shown.output
    assert "ISO/SR UPDATE 1: From Salvador to Bangkok" in shown.output
    assert facts["fingerprint"] in shown.output
    assert facts["languages"] == ["en", "ja", "es"]
    assert facts["renditions"][0]["pdf_pages"] == 2


def test_list_shows_broken_issues_among_the_others(office: Desk) -> None:
    (office.home / "issues" / "issue-0" / "issue.md").write_text("nothing", "utf-8")

    result = office.distctl("issue", "list", "--json")

    rows = {row["name"]: row for row in json.loads(result.stdout)}
    assert rows["issue-0"]["review"] == "cannot be read"
    assert rows["issue-1"]["review"] == "not submitted"


def test_every_command_has_examples(office: Desk) -> None:
    for command in ("new", "check", "preview", "show", "list"):
        assert "Example" in office.distctl("issue", command, "--help").output


def test_preview_without_a_declared_translation_writes_the_others_and_fails(office: Desk) -> None:
    (office.home / "issues" / "issue-1" / "issue.ja.md").unlink()

    result = office.distctl("issue", "preview", "issue-1")

    assert result.exit_code == 1
    assert "there is no issue.ja.md" in result.output
    assert (office.home / "preview" / "issue-1" / "issue-1.en.html").exists()


def test_a_new_issue_has_its_title_on_one_line(office: Desk) -> None:
    office.distctl("issue", "new", "issue-9", "--title", 'From\nBangkok: "a" \x07')

    text = (office.home / "issues" / "issue-9" / "issue.md").read_text("utf-8")
    assert "title: 'From Bangkok: \"a\"'\n" in text

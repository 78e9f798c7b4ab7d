"""What `distctl issue check` finds, and what it leaves alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from distd.newsletter.checks import MAIL_LIMIT_OCTETS, bad_link, check, examine, page_count
from distd.newsletter.dates import dates_in, passed_announcements
from distd.newsletter.folder import read_issue
from distd.newsletter.fonts import load_fonts
from distd.newsletter.rendering import render
from tests.newsletters import HEAD, LISTS, can_print, look, png, sample, write_issue

TODAY = date(2005, 5, 2)
TEXTS = [
    ("# Top", "error", "line 9: `#` is the title's"),
    ("## A\n\n#### B", "error", "line 11: expected a heading of level 3 (`###`) here, not of level 4"),
    ("##\n\ntext", "error", "line 9: this heading is empty"),
    ("", "error", "there is no text below the front matter"),
    ("[a](www.example.org)", "error", "line 9: the link 'www.example.org' is not complete"),
    ("A\n\n## [a](b)", "error", "line 11: the link 'b' is not complete"),
    ("| a |\n|---|\n| b |\n| [a](b) |", "error", "line 12: the link 'b' is not complete"),
    ("A\nB\n[a](b)", "error", "line 11: the link 'b' is not complete"),
    ("- A\n- > [a](b)", "error", "line 10: the link 'b' is not complete"),
    ("A\n\n::: box Dates\n\ntext", "error", "line 11: this box is not closed"),
    ("::: box", "error", "line 9: this box is not closed"),
    ("- A\n\n  ::: box B\n  text\n\nC", "error", "line 11: this box is not closed"),
    ("::: note\ntext\n:::", "error", "line 9: '::: note' opens and closes no box"),
    ("::: box A\n::: box B\ntext\n:::\n\n:::", "error", "line 14: ':::' opens and closes no box"),
    ("A\n[a](javascript:alert(1))", "error", "line 10: a link must not begin with javascript:"),
    ("[**a**](JavaScript:alert(1))", "error", "line 9: a link must not begin with JavaScript:"),
    ("[a](javascript&#58;alert(1))", "error", "line 9: a link must not begin with"),
    ("[a](vbscript:x)", "error", "line 9: a link must not begin with vbscript:"),
    ("[a](file:///etc/passwd)", "error", "line 9: a link must not begin with file:"),
    ("<javascript:alert(1)>", "error", "line 9: a link must not begin with javascript:"),
    ("[a][b]\n\n[b]: data:text/html,x", "error", "line 11: a link must not begin with data:"),
    ("[a](data:image/png;base64,AAAA)", "error", "line 9: a link must not begin with data:"),
    ("![](a.png)", "error", "line 9: the picture 'a.png' has no alternative text"),
    ("![a.png](a.png)", "warning", "line 9: the alternative text 'a.png' is the file's name"),
    (f"![{'x ' * 200}](a.png)", "warning", "say the rest in the text"),
    ("a**「b」**c", "warning", "are not read as bold"),
    ("Please answer by 1 May 2005.", "warning", "line 9: 2005-05-01 had passed on the issue's date"),
    (
        f"A\n\n{'| a ' * 7}|\n{'|---' * 7}|\n{'| unbreakable-or-notunbreakable ' * 7}|",
        "warning",
        "line 11: this table of 7 columns is wider than a page or a mail; words such as 'notunbreakable'",
    ),
    ("日本", "error", 'no PDF could be made: no font of this machine shows "日本" (line 9)'),
    ("A\n\n| a |\n|---|\n| *日本* |", "error", 'shows "日本" (line 13)'),
    ("a \u0e34\u0e01", "error", 'shows "\u0e34\u0e01" (line 9)'),  # begins with what stands on another
    ("::: box A\nB (เชียงใหม่)\n:::", "error", 'shows "เชียงใหม่" (line 10)'),
]


@pytest.mark.parametrize(("body", "level", "what"), TEXTS)
def test_a_text_s_fault_is_found_with_its_place(tmp_path: Path, body: str, level: str, what: str) -> None:
    source = read_issue(write_issue(tmp_path / "issue-7", body, a_png=png()))

    findings, _ = examine(source, look(fonts=load_fonts(system=False)), TODAY, LISTS)

    assert any(f.level == level and what in f"{f.place}: {f.what}" for f in findings), findings


@pytest.mark.parametrize("scheme", ["javascript", "vbscript", "file", "data", "JAVASCRIPT"])
def test_what_could_act_is_never_a_link(tmp_path: Path, scheme: str) -> None:
    body = f"[a]({scheme}:alert) <{scheme}:alert> [b][c]\n\n[c]: {scheme}:alert\n"
    edition = render(read_issue(write_issue(tmp_path / "issue-7", body)), look())

    html, pdf = edition.renditions["en"].html, edition.renditions["en"].pdf
    assert f'href="{scheme}' not in html
    assert f"({scheme}:".encode() not in pdf


def test_a_box_that_is_closed_is_left_alone(tmp_path: Path) -> None:
    body = "::: box A\ntext\n:::\n\n> ::: box B\n> text\n> :::\n\n:::: box C\n::: box D\ntext\n:::\n::::\n"
    source = read_issue(write_issue(tmp_path / "issue-7", body))

    assert check(source, None, TODAY, LISTS) == []


HEADS = [
    (HEAD.replace("[nmbs]", "[nmbs, press]"), "error", "no list press; known lists: d-liaisons, nmbs, subscribers"),
    (HEAD.replace("[en]", "[en, ja]"), "error", "languages names ja, but there is no issue.ja.md"),
    (HEAD.replace("number: 7", "number: 8"), "warning", "number is 8, but the folder is called issue-7"),
    (HEAD.replace("2005", "2015"), "warning", "far from today"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "level", "what"), HEADS)
def test_a_fault_of_the_front_matter_is_found(tmp_path: Path, head: str, level: str, what: str) -> None:
    source = read_issue(write_issue(tmp_path / "issue-7", head=head))

    findings, _ = examine(source, look(), TODAY, LISTS)

    assert any(f.level == level and what in f.what for f in findings), findings


@pytest.mark.parametrize("name", ["issue-0", "issue-1"])
def test_the_samples_have_nothing_to_mend(name: str) -> None:
    source = sample(name)
    findings, edition = examine(source, look(), source.date, LISTS)

    assert edition is not None
    if can_print("ja"):
        assert findings == []
    assert [f for f in findings if f.level == "error"] == []


def test_a_translation_made_from_an_older_text_is_noticed(tmp_path: Path) -> None:
    head = HEAD.replace("[en]", "[en, fr]")
    french = "---\ntitle: Sept\n---\n## Un\n"
    source = read_issue(
        write_issue(tmp_path / "issue-7", "## One\n\n## Two\n", head=head, fr=french, es=french)
    )

    findings = check(source, None, TODAY, LISTS)

    assert {f.what for f in findings} == {
        "has 1 headings, issue.md has 2",
        "languages does not name it, so it is not used",
    }


def test_a_figure_lost_in_translation_is_noticed(tmp_path: Path) -> None:
    head = HEAD.replace("[en]", "[en, es, ja]") + "summary: 26,000 pages.\n"
    spanish = "---\ntitle: Siete\nsummary: 26.000 páginas\n---\n252 expertos, 43 países.\n"
    japanese = "---\ntitle: 七\n---\n２２５名、43か国、26000。\n"
    folder = write_issue(
        tmp_path / "issue-7", "225 experts, 43 countries.\n", head=head, es=spanish, ja=japanese
    )

    findings = check(read_issue(folder), None, TODAY, LISTS)

    assert [(Path(f.place).name, f.what) for f in findings] == [
        ("issue.es.md", "does not name 225, which issue.md does"),
        ("issue.ja.md", "has no summary, so inboxes show none below the subject"),
    ]


def test_a_mail_too_large_is_refused_and_a_large_one_noticed(tmp_path: Path) -> None:
    folder = write_issue(tmp_path / "issue-7", issue_pdf=b"%PDF-" + bytes(600_000))
    source = read_issue(folder)
    assert any("smaller pictures" in f.what for f in check(source, render(source, look()), TODAY, LISTS))

    (folder / "issue.pdf").write_bytes(b"%PDF-" + bytes(MAIL_LIMIT_OCTETS))
    source = read_issue(folder)
    findings = check(source, render(source, look()), TODAY, LISTS)
    assert findings[0].level == "error"
    assert "many mail servers refuse" in findings[0].what


def test_more_pages_than_promised_are_noticed(tmp_path: Path) -> None:
    source = read_issue(write_issue(tmp_path / "issue-7", "word " * 5000))

    edition = render(source, look())

    assert page_count(edition.renditions["en"].pdf) > 4
    assert any("readers were promised" in f.what for f in check(source, edition, TODAY, LISTS))


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://www.iso.example/sr", ""),
        ("mailto:secretary@sr.example.org?subject=Bangkok", ""),
        ("http://localhost/", "has no complete host name"),
        ("https:///x", "has no complete host name"),
        ("https://[x", "cannot be read as an address"),
        ("https://a.example:x/", "cannot be read as an address"),
        ("mailto:secretary", "is wrong: 'secretary' has no @"),
        ("ftp://a.example/", "begins with ftp:, which mail programs do not open; use https:// or mailto:"),
        ("sr", "is not complete; begin with https:// or mailto:"),
    ],
)
def test_links(address: str, reason: str) -> None:
    assert bad_link(address) == reason


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("7–11 March 2005", "en", [date(2005, 3, 11)]),
        ("on 2005-03-07", "en", [date(2005, 3, 7)]),
        ("2005年3月7日～11日", "ja", [date(2005, 3, 11)]),
        ("2005年9月26日", "ja", [date(2005, 9, 26)]),
        ("7 a 11 de marzo de 2005", "es", [date(2005, 3, 11)]),
        ("1er mars 2005", "fr", [date(2005, 3, 1)]),
        ("31 February 2005, 2005-13-01", "en", []),
    ],
)
def test_dates_are_read_in_each_language(text: str, language: str, found: list[date]) -> None:
    assert dates_in(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("The next meeting will be on 1 April 2005.", "en", True),
        ("The first meeting was held on 1 April 2005. The next will be in autumn.", "en", False),
        ("次回会合は2005年4月1日に開催します。", "ja", True),
        ("これまで：2005年4月1日の会合。", "ja", False),
        ("Veuillez répondre avant le 1er avril 2005.", "fr", True),
        ("Hasta el 1 de abril de 2005.", "es", True),
        ("The next meeting will be on 1 June 2005.", "en", False),
    ],
)
def test_only_a_date_that_is_announced_can_be_too_late(text: str, language: str, said: bool) -> None:
    assert bool(list(passed_announcements(text, language, TODAY))) is said

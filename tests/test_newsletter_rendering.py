"""An issue rendered: mail, page and PDF of the samples, and what must never happen on the way."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pypdf
import pytest

from distd.newsletter.coverage import scripts_not_shown
from distd.newsletter.document import walk
from distd.newsletter.fingerprint import content_fingerprint
from distd.newsletter.folder import read_issue
from distd.newsletter.fonts import load_fonts, missing_fonts
from distd.newsletter.preview import sample_mail, write_preview
from distd.newsletter.rendering import Edition, render
from tests.newsletters import HEAD, can_print, look, png, sample, write_issue
from tests.test_newsletter_mail import body, parsed

SAMPLES = ["issue-0", "issue-1"]


@pytest.fixture(scope="module", params=SAMPLES)
def edition(request: pytest.FixtureRequest) -> Edition:
    return render(
        sample(request.param), look(public_url="https://sr.example.org", postal_address="1 Street\nTown")
    )


def mail_of(edition: Edition, language: str) -> EmailMessage:
    return parsed(sample_mail(edition, edition.renditions[language], "sr.example.org"))


def test_every_sample_parses_clean_and_says_how_to_leave(edition: Edition) -> None:
    name = edition.audience[0]
    for language, rendered in edition.renditions.items():
        message = mail_of(edition, language)
        assert message["Subject"] == rendered.subject
        assert message["Content-Language"] == language
        for kind in ("plain", "html"):
            text = body(message, kind)
            assert f"{name}-unsubscribe+sample-token@sr.example.org" in text
            assert name not in text.replace(f"{name}-unsubscribe", ""), "a name for programs alone"
            assert "https://sr.example.org/u/sample-token" in text
            assert f"https://sr.example.org/issues/{edition.name}" in text
            assert "xslot" not in text


def test_the_html_fetches_nothing_and_runs_nothing(edition: Edition) -> None:
    for language in edition.languages:
        html = body(mail_of(edition, language), "html")
        sources = re.findall(r'\bsrc="([^"]*)"', html)
        assert all(source.startswith("cid:") for source in sources)
        assert not re.search(r"<script|<link|@import|url\(|<iframe|<form|\bon\w+=", html, re.IGNORECASE)
        assert re.search(rf'<html lang="{language}" dir="ltr"', html)
        assert all("alt=" in tag for tag in re.findall(r"<img[^>]*>", html))
        assert "prefers-color-scheme: dark" in html


def test_every_picture_in_the_html_travels_with_it(edition: Edition) -> None:
    for language in edition.languages:
        message = mail_of(edition, language)
        ids = {part["Content-ID"].strip("<>") for part in message.walk() if part["Content-ID"]}
        assert set(re.findall(r"cid:([^\"]+)", body(message, "html"))) == ids


def test_the_page_for_the_web_has_its_pictures_and_nobody_s_token(edition: Edition) -> None:
    for rendered in edition.renditions.values():
        assert "xslot" not in rendered.html + rendered.text
        assert "cid:" not in rendered.html
        assert "unsubscribe" not in rendered.html


def test_the_page_for_the_web_leads_to_its_pdf_and_other_languages() -> None:
    url = "https://sr.example.org"
    page = render(sample("issue-1"), look(public_url=url)).renditions["en"].html

    assert f'href="{url}/issues/issue-1.pdf?language=en"' in page
    assert re.search(rf'<a href="{url}/issues/issue-1\?language=ja"[^>]*>日本語</a>', page)
    assert "Español" in page


def test_without_a_public_address_no_mail_links_to_the_web() -> None:
    edition = render(sample("issue-0"), look())

    for kind in ("plain", "html"):
        text = body(mail_of(edition, "en"), kind)
        assert "/u/" not in text
        assert "/issues/" not in text


def test_the_pdf_is_a_tagged_a4_document_that_says_what_it_is(edition: Edition) -> None:
    for language, rendered in edition.renditions.items():
        if not can_print(language):
            continue
        pdf = pypdf.PdfReader(io.BytesIO(rendered.pdf))
        root: Any = pdf.trailer["/Root"].get_object()
        assert root["/Lang"] == language
        assert root["/MarkInfo"]["/Marked"]
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert "pdfuaid" in root["/Metadata"].get_object().get_data().decode()
        assert pdf.metadata is not None
        assert pdf.metadata.title == f"{edition.newsletter}: {sample(edition.name).texts[language].title}"
        assert pdf.metadata.author == "ISO/TMB/WG SR Communication Task Group"
        assert str(pdf.metadata.creation_date).startswith(str(edition.date))
        assert {tuple(round(side) for side in page.mediabox[2:]) for page in pdf.pages} == {(595, 842)}
        assert 1 <= len(pdf.pages) <= 4
        assert len(pdf.outline) >= 4


def tagged(element: Any) -> Iterator[tuple[str, str]]:
    """Go through a PDF's structure in reading order: each element's kind and alternative text."""
    element = element.get_object()
    if isinstance(element, list):
        for child in element:
            yield from tagged(child)
    elif isinstance(element, dict):
        if "/S" in element:
            yield element["/S"], element.get("/Alt", "")
        if "/K" in element:
            yield from tagged(element["/K"])


def test_the_pdf_s_tags_name_headings_tables_lists_and_what_a_picture_shows() -> None:
    source = sample("issue-1")
    rendered = render(source, look()).renditions["en"]

    elements = list(tagged(pypdf.PdfReader(io.BytesIO(rendered.pdf)).root_object["/StructTreeRoot"]))

    kinds = [kind for kind, _ in elements]
    assert kinds.count("/H1") == 5
    assert kinds.count("/Table") == 3
    assert "/TH" in kinds
    shown = next(node.text for node in walk(source.default.blocks) if node.kind == "picture")
    assert ("/Figure", shown) in elements


def test_a_table_wider_than_the_page_has_its_longest_words_broken_and_no_others(tmp_path: Path) -> None:
    word = "averyveryverylongcellwithoutanyspaces"
    body = f"| Country |{' a |' * 6}\n{'|---' * 7}|\n| Bolivia |{f' {word} |' * 6}\n"

    edition = render(read_issue(write_issue(tmp_path / "issue-7", body)), look())

    rendered = edition.renditions["en"]
    lines = pypdf.PdfReader(io.BytesIO(rendered.pdf)).pages[0].extract_text().splitlines()
    assert word not in lines
    assert "".join(lines).count(word) == 6  # in pieces, and nothing of it lost
    assert all(any(name in line for line in lines) for name in ("Country", "Bolivia"))
    cells = re.findall(r'<td[^>]*style="([^"]*)"[^>]*>(Bolivia|avery)', rendered.html)
    assert [(cell, "anywhere" in style) for style, cell in cells] == [
        ("Bolivia", False),
        *[("avery", True)] * 6,
    ]


def test_a_word_longer_than_a_line_is_broken_and_loses_nothing(tmp_path: Path) -> None:
    word = "https-is-no-word/" + "0123456789" * 12

    edition = render(read_issue(write_issue(tmp_path / "issue-7", f"See {word} for it.\n")), look())

    text = pypdf.PdfReader(io.BytesIO(edition.renditions["en"].pdf)).pages[0].extract_text()
    assert word not in text
    assert word in "".join(text.split())


def test_the_pdf_is_read_in_the_order_it_was_written() -> None:
    rendered = render(sample("issue-1"), look()).renditions["en"]

    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(rendered.pdf)).pages)

    order = [
        "From Salvador to",
        "Wide support",
        "Member countries",
        "Between two",
        "Task group 3",
        "Taking part",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_the_same_issue_gives_the_same_bytes() -> None:
    first, second = (render(sample("issue-1"), look()) for _ in range(2))

    for language in first.languages:
        assert first.renditions[language].template == second.renditions[language].template
        assert first.renditions[language].html == second.renditions[language].html


def test_where_no_font_can_show_a_script_the_default_pdf_is_attached_and_it_is_said() -> None:
    edition = render(sample("issue-1"), look(fonts=load_fonts(system=False)))

    japanese, english = edition.renditions["ja"], edition.renditions["en"]
    assert japanese.pdf == english.pdf
    assert "fonts-noto-cjk" in japanese.pdf_problem
    assert "英語版" in body(mail_of(edition, "ja"), "plain")
    assert edition.renditions["es"].pdf_problem == ""


def test_missing_fonts_names_the_package_of_each_script_it_cannot_show() -> None:
    assert missing_fonts(["en", "fr", "es"]) == []
    assert bool(missing_fonts(["ja"])) is not can_print("ja")


def test_scripts_that_no_font_shows_are_known_by_their_names() -> None:
    """Without the system's fonts there are those inside typst, which have Greek, Cyrillic and Hebrew."""
    lacking = scripts_not_shown(load_fonts(system=False))

    assert {"Thai", "Chinese", "Korean"} <= set(lacking)
    assert "Hebrew" not in lacking


def test_a_finished_pdf_is_attached_as_it_is(tmp_path: Path) -> None:
    finished = b"%PDF-1.7\nmade by hand\n"
    folder = write_issue(tmp_path / "issue-7", issue_pdf=finished)

    edition = render(read_issue(folder), look())

    (attachment,) = mail_of(edition, "en").iter_attachments()
    assert attachment.get_content() == finished
    assert attachment.get_filename() == "ISO-SR-UPDATE-7-en.pdf"


HOSTILE = [
    "#set page(width: 1pt) $x^2$ @label <tag> \\#panic() `#raw`",
    "<script>alert(1)</script> <img src=https://x.example/a.png> &amp; &lt;",
    "{{ 7 * 7 }} {% raw %} {committee} {0} %s xslot",
    "=?utf-8?q?no?= -- .. \\u0041",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_data_wherever_it_stands(tmp_path: Path, text: str) -> None:
    """No markup, template or program is read out of an issue."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    head = HEAD.replace("title: Seven", f'title: "{quoted}"\nsummary: "{quoted}"')
    source = read_issue(write_issue(tmp_path / "issue-7", f"```\n{text}\n```\n\n{text}\n", head=head))

    edition = render(source, look())

    message = mail_of(edition, "en")
    assert text in body(message, "plain")
    assert "<script" not in body(message, "html")
    assert "x.example" not in str(re.findall(r"<img[^>]*>", body(message, "html")))
    assert source.title in edition.renditions["en"].text


def test_one_picture_shown_twice_travels_once(tmp_path: Path) -> None:
    body_ = "![One](a.png)\n\n![Two](a.png)\n\n![Three](copy%20of%20a.png)\n"
    folder = write_issue(tmp_path / "issue-7", body_, a_png=png())
    (folder / "copy of a.png").write_bytes(png())

    message = mail_of(render(read_issue(folder), look()), "en")

    assert [part.get_content_type() for part in message.walk()].count("image/png") == 1


def test_the_fingerprint_changes_with_all_that_readers_see_and_nothing_else(tmp_path: Path) -> None:
    folder = write_issue(tmp_path / "issue-7", "Text in May.\n\n![One](a.png)\n", a_png=png())
    before = content_fingerprint(read_issue(folder), look())

    (folder / "notes.txt").write_text("not part of it", "utf-8")
    assert content_fingerprint(read_issue(folder), look()) == before

    seen = {before}
    (folder / "a.png").write_bytes(png(3))
    seen.add(content_fingerprint(read_issue(folder), look()))
    write_issue(folder, "Text in June.\n\n![One](a.png)\n")
    seen.add(content_fingerprint(read_issue(folder), look()))
    (folder / "issue.pdf").write_bytes(b"%PDF-1.7")
    seen.add(content_fingerprint(read_issue(folder), look()))
    seen.add(content_fingerprint(read_issue(folder), look(postal_address="1 Street")))
    own = tmp_path / "templates"
    (own / "newsletter").mkdir(parents=True)
    (own / "newsletter" / "issue.css").write_text("p { color: red }", "utf-8")
    seen.add(content_fingerprint(read_issue(folder), look(template_folders=[own, *look().template_folders])))
    assert len(seen) == 6


def test_a_preview_is_four_files_for_each_language(tmp_path: Path) -> None:
    edition = render(sample("issue-1"), look())

    written = write_preview(edition, tmp_path / "look", "sr.example.org")

    assert {path.name for path in written} == {
        f"issue-1.{language}.{suffix}"
        for language in ("en", "ja", "es")
        for suffix in ("html", "txt", "pdf", "eml")
    }
    mail = message_from_bytes((tmp_path / "look" / "issue-1.ja.eml").read_bytes(), policy=default)
    assert mail["Subject"] == "ISO/SR UPDATE 第1号：サルバドールからバンコクへ"


def test_the_address_to_leave_can_be_used_whatever_the_script_of_the_domain() -> None:
    edition = render(sample("issue-0"), look(domain="例え.example"))

    for kind in ("plain", "html"):
        assert "nmbs-unsubscribe+sample-token@xn--r8jz45g.example" in body(mail_of(edition, "en"), kind)


def test_a_script_read_from_the_right_begins_there(tmp_path: Path) -> None:
    head = HEAD.replace("[en]", "[he]")
    source = read_issue(write_issue(tmp_path / "issue-7", "| א | ב |\n|---|---|\n| ג | ד |\n", head=head))

    html = render(source, look()).renditions["he"].html

    assert '<html lang="he" dir="rtl"' in html
    assert 'align="left"' not in html


def test_a_language_without_phrases_of_its_own_borrows_the_english_ones(tmp_path: Path) -> None:
    head = HEAD.replace("[en]", "[sv]")
    source = read_issue(write_issue(tmp_path / "issue-7", "Hej.\n", head=head))

    rendered = render(source, replace(look(), public_url="https://sr.example.org")).renditions["sv"]

    assert "maj 2005" in rendered.text
    assert 'lang="sv"' in rendered.html

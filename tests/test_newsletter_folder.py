"""Reading an issue's folder: every mistake is named with file, line and what was expected."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from distd.failures import Misconfigured, NotFound
from distd.newsletter.folder import issue_folders, read_issue
from distd.newsletter.pictures import read_picture
from tests.newsletters import HEAD, png, sample, write_issue


def test_the_sample_is_read_as_written() -> None:
    source = sample("issue-1")

    assert (source.newsletter, source.number, source.date) == ("ISO/SR UPDATE", 1, date(2005, 5, 2))
    assert source.languages == ("en", "ja", "es")
    assert source.audience == ("nmbs", "d-liaisons", "subscribers")
    assert source.texts["ja"].title == "サルバドールからバンコクへ"
    assert source.pictures["countries.png"].width == 1152


MISTAKES = [
    (HEAD.replace("number: 7", "numbr: 7"), "line 3: there is no key `numbr`; did you mean `number`?"),
    (
        HEAD.replace("number: 7", "colour: red"),
        "line 3: there is no key `colour`; known here: newsletter, number",
    ),
    (
        HEAD.replace("number: 7\n", ""),
        "line 1: the front matter lacks `number`; add `number:` with a whole number",
    ),
    (HEAD.replace("number: 7", "number: seven"), "line 3: number: expected a whole number such as 1"),
    (HEAD.replace("number: 7", "number: -1"), "line 3: number: expected a whole number such as 1"),
    (HEAD.replace("2005-05-02", "2 May 2005"), "line 5: date: expected a date such as 2005-05-02"),
    (HEAD.replace("2005-05-02", "2005-02-30"), "line 5: date: expected a date such as 2005-05-02"),
    (HEAD.replace("[en]", "[]"), "line 6: languages: expected a list of different language codes"),
    (HEAD.replace("[en]", "[en, en]"), "line 6: languages: expected a list of different language codes"),
    (
        HEAD.replace("[en]", "[english]"),
        "line 6: languages: expected a list of different language codes such as",
    ),
    (HEAD.replace("[nmbs]", "[Member Bodies]"), "line 7: audience: expected a list of different names"),
    (HEAD.replace("title: Seven", "title:"), "line 4: title: expected a text on one line"),
    (HEAD.replace("title: Seven", "title: [a, b]"), "line 4: title: expected a text on one line"),
    (HEAD.replace("title: Seven", "title: Seven: more"), "put a value that holds a colon between quotes"),
    (HEAD.replace("Seven", '"Se\\nven"'), "line 4: title: expected a text on one line, without control"),
    (HEAD.replace("Seven", '"Se\\x1bven"'), "line 4: title: expected a text on one line, without control"),
    (HEAD.replace("Seven", "Se\x07ven"), "line 4: the front matter holds a character that cannot be printed"),
    (HEAD + 'subject: "a\\r\\nBcc: x"\n', "line 8: subject: expected a text on one line, without control"),
    (HEAD + "title: Again\n", "line 8: title: this key stands here twice"),
    (HEAD + "pdf: missing.pdf\n", "line 8: pdf: there is no file 'missing.pdf'"),
    (HEAD + "pdf: ../issue.pdf\n", "line 8: pdf: there is no file '../issue.pdf'"),
    (HEAD + "[a, b]: c\n", "line 8: expected a line such as `title: ...`"),
    (HEAD + "subject: *nobody\n", "line 8: the front matter cannot be read"),
    ("- a\n- b\n", "line 2: expected lines such as `title: ...`"),
]


@pytest.mark.parametrize(("head", "sentence"), MISTAKES)
def test_a_mistake_in_the_front_matter_is_named_with_its_line(
    tmp_path: Path, head: str, sentence: str
) -> None:
    folder = write_issue(tmp_path / "issue-7", head=head)

    with pytest.raises(Misconfigured) as failure:
        read_issue(folder)

    assert str(failure.value).startswith(f"{folder}/issue.md: line ")
    assert sentence in str(failure.value)


def test_a_folded_text_of_several_lines_is_one(tmp_path: Path) -> None:
    head = HEAD + "summary: >\n  One\n  two.\n"

    assert read_issue(write_issue(tmp_path / "issue-7", head=head)).default.summary == "One two."


def test_a_text_no_reader_would_finish_is_refused_before_it_is_read(tmp_path: Path) -> None:
    folder = write_issue(tmp_path / "issue-7", "*a* [b](c) " * 400_000)

    with pytest.raises(Misconfigured, match=r"issue\.md: has 4,400,\d\d\d octets; .* 200,000 at most"):
        read_issue(folder)


@pytest.mark.parametrize("word", ["no", "on", "null", "2005", "1_000"])
def test_words_mean_themselves_whatever_yaml_makes_of_them(tmp_path: Path, word: str) -> None:
    folder = write_issue(tmp_path / "issue-7", head=HEAD.replace("title: Seven", f"title: {word}"))

    assert read_issue(folder).title == word


CONTENTS = [
    (b"Hello\n", "line 1: expected `---`"),
    (b"---\ntitle: x\n", "line 1: the front matter has no end"),
    ("---\ntitle: é\n---\n".encode("latin-1"), "line 2: this is not UTF-8"),
]


@pytest.mark.parametrize(("content", "sentence"), CONTENTS)
def test_a_file_that_is_no_issue_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    folder = write_issue(tmp_path / "issue-7")
    (folder / "issue.md").write_bytes(content)

    with pytest.raises(Misconfigured, match=sentence):
        read_issue(folder)


def test_a_file_as_windows_editors_save_it_is_read(tmp_path: Path) -> None:
    folder = write_issue(tmp_path / "issue-7", "Text.\n\nMore.\n")
    path = folder / "issue.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    assert [block.kind for block in read_issue(folder).default.blocks] == ["paragraph", "paragraph"]


PICTURES = [
    ("![a](none.png)", "line 11: the picture 'none.png': there is no such file"),
    ("![a](../secret.png)", "line 11: the picture '../secret.png': expected the name of a file"),
    ("![a](https://example.org/a.png)", "pictures are never fetched"),
    ("![a](/etc/passwd)", "expected the name of a file"),
    ("![a](map.svg)", "it is no PNG, JPEG or GIF"),
    ("![a](false.png)", "its content is not what its name says"),
]


@pytest.mark.parametrize(("markdown", "sentence"), PICTURES)
def test_a_picture_that_cannot_travel_is_named(tmp_path: Path, markdown: str, sentence: str) -> None:
    body = f"One.\n\n{markdown}\n"
    folder = write_issue(tmp_path / "issue-7", body, map_svg="<svg/>", false_png="no picture")

    with pytest.raises(Misconfigured) as failure:
        read_issue(folder)

    assert sentence in str(failure.value)


def test_pictures_are_measured() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x10\x00\x20\x01\x01\x11\x00"
    assert (read_picture("a.png", png(3, 4)).width, read_picture("a.png", png(3, 4)).height) == (3, 4)
    assert (read_picture("a.gif", b"GIF89a\x05\x00\x06\x00").width) == 5
    assert (read_picture("a.JPG", jpeg).width, read_picture("a.JPG", jpeg).height) == (32, 16)
    for broken in (jpeg[:9], b"\xff\xd8\x00", b""):
        with pytest.raises(ValueError, match="not what its name says"):
            read_picture("a.jpg", broken)


def test_translations_are_found_by_name_and_strangers_are_remembered(tmp_path: Path) -> None:
    head = HEAD.replace("[en]", "[en, ja, fr]")
    folder = write_issue(
        tmp_path / "issue-7", head=head, ja="---\ntitle: 七\n---\n本文\n", es="---\ntitle: S\n---\n"
    )

    source = read_issue(folder)

    assert list(source.texts) == ["en", "ja"]
    assert source.undeclared == ("es",)


def test_a_finished_pdf_is_taken_and_must_be_one(tmp_path: Path) -> None:
    folder = write_issue(tmp_path / "issue-7", issue_pdf=b"%PDF-1.7 made by hand")
    assert read_issue(folder).default.pdf == b"%PDF-1.7 made by hand"

    (folder / "issue.pdf").write_bytes(b"PK")
    with pytest.raises(Misconfigured, match="this is no PDF file"):
        read_issue(folder)


def test_an_issue_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="there is no issue 'issue-9'"):
        read_issue(tmp_path / "issue-9")


def test_folders_are_listed_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for name in ("issue-10", "issue-9", "annex", "issue-2"):
        write_issue(tmp_path / name)
    (tmp_path / "notes").mkdir()

    assert [folder.name for folder in issue_folders(tmp_path)] == ["annex", "issue-2", "issue-9", "issue-10"]

"""Plain text: RFC 3676 in both directions, and lines that read well in any script."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from distd.folding import columns
from distd.newsletter.document import read_markdown
from distd.newsletter.flowed import Line, flow, readable
from distd.newsletter.plaintext import text_lines


def unflowed(text: str, delsp: bool) -> list[str]:
    """Join flowed lines as a reader's mail program does (RFC 3676, section 4.2)."""
    paragraphs: list[str] = []
    open_ = False
    for raw in text.removesuffix("\n").split("\n"):
        line = raw.removeprefix(" ")
        soft = line.endswith(" ") and line != "-- "
        piece = line[:-1] if soft and delsp else line
        if open_:
            paragraphs[-1] += piece
        else:
            paragraphs.append(piece)
        open_ = soft
    return paragraphs


PROSE = st.text(st.sampled_from("abc é 規格のー。、（）「」한 >-\u0301"), max_size=300).map(
    lambda text: text.rstrip(" ")
)


@given(st.lists(PROSE, min_size=1, max_size=5), st.booleans())
def test_what_a_mail_program_joins_is_what_was_written(paragraphs: list[str], delsp: bool) -> None:
    flowing = flow([Line(text) for text in paragraphs], delsp=delsp)

    assert unflowed(flowing, delsp) == paragraphs


@given(PROSE)
@example(">" + "a" * 71)  # stuffed, it takes a column more than it may, and nobody can break it
@example("  " + "a" * 71)
@example("> " + "a" * 70)  # stuffed too, and may be broken
@example("規格" * 18 + ">" + "規格" * 17 + "の。")
def test_lines_of_a_script_without_spaces_keep_the_width(text: str) -> None:
    """Only what cannot be broken is wider; the space before a stuffed line (RFC 3676, section 4.4) counts."""
    unbreakable = readable([Line(text)], 1).split("\n")
    widest = max(columns(run) + run.startswith((" ", ">")) for run in unbreakable)
    for line in flow([Line(text)], delsp=True).split("\n"):
        assert columns(line.rstrip(" ")) <= max(72, widest)


@pytest.mark.parametrize(
    ("text", "width"),
    [("ISO 26000", 9), ("社会的責任", 10), ("e\u0301", 1), ("한국", 4), ("ｱ", 1), ("a\u200bb", 2)],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


def test_a_japanese_line_begins_with_no_closing_mark_and_ends_with_no_opening_one() -> None:
    text = "作業グループは、" * 4 + "次の「手引」（案）を、検討します。" * 6
    for width in range(20, 60):
        for line in readable([Line(text)], width).split("\n"):
            assert not line.startswith(tuple("、。」）ー"))
            assert not line.endswith(tuple("「（"))


def test_a_signature_mark_and_fixed_lines_stay_as_they_are() -> None:
    row = "a" * 90
    assert flow([Line("-- ", fixed=True), Line(row, fixed=True)]) == f"-- \n{row}\n"


def test_lines_that_begin_with_a_space_or_a_quote_mark_are_stuffed() -> None:
    assert flow([Line("> 3"), Line("  - deeper")]) == " > 3\n   - deeper\n"


MARKDOWN = [
    ("one\ntwo", "one two\n"),
    ("規格の\n案", "規格の案\n"),
    ("規格 ISO\n案", "規格 ISO 案\n"),
    ("**手引です。** そして", "手引です。そして\n"),
    ("그리고\n한국", "그리고 한국\n"),
    ("one  \ntwo", "one\ntwo\n"),
    ("## A heading\n\ntext", "A heading\n---------\n\ntext\n"),
    ("## 見出し", "見出し\n------\n"),
    ("### Small", "Small\n"),
    ("a **b** *c* `d`", "a b c d\n"),
    ("- a\n- b\n  - c", "- a\n- b\n  - c\n"),
    ("3. a\n4. b", "3. a\n4. b\n"),
    ("> said", "    said\n"),
    ("---", "* * *\n"),
    ("```\nx  =  1\n```", "    x  =  1\n"),
    ("::: box Facts\ntext\n:::", "Facts\n~~~~~\n\ntext\n"),
    ("<b>x</b>", "<b>x</b>\n"),
    ("![A map](map.png)", "[A map]\n"),
    ('![A map](map.png "Where")', "[A map]\nWhere\n"),
    ("<https://iso.example/>", "<https://iso.example/>\n"),
    ("<x@iso.example>", "x@iso.example\n"),
    (
        "[ISO](https://iso.example/) and [again](https://iso.example/)",
        "ISO [1] and again [1]\n\nLinks\n-----\n\n[1] https://iso.example/\n",
    ),
    ("| a | b |\n|---|---|\n| 国 | 2 |", "a   b\n--  -\n国  2\n"),
    ("| | |\n|---|---|\n| Experts | 225 |\n| Delegates | 300 |", "Experts    225\nDelegates  300\n"),
]


@pytest.mark.parametrize(("markdown", "text"), MARKDOWN)
def test_markdown_as_text(markdown: str, text: str) -> None:
    assert readable(text_lines(read_markdown(markdown), "Links")) == text


def test_a_table_too_wide_for_the_screen_is_told_row_by_row() -> None:
    wide = "x" * 40
    two = f"| Group | Subject |\n|---|---|\n| {wide} | {wide} |"
    three = f"| Group | Subject | Lead |\n|---|---|---|\n| One | {wide} | {wide} |"

    assert readable(text_lines(read_markdown(two), "")) == f"- {wide}:\n  {wide}\n"
    assert readable(text_lines(read_markdown(three), "")) == f"- One\n  Subject: {wide}\n  Lead: {wide}\n"


def test_a_long_paragraph_of_links_is_read_in_a_moment() -> None:
    began = time.monotonic()

    read_markdown("[a](https://b.example/) " * 8000)

    assert time.monotonic() - began < 20  # it took a minute when each piece looked at all others

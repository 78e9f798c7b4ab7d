"""Letters are read as their recipients would: in their language, with their names, within a mail's width."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from distd.desk.routing import Body
from distd.folding import columns
from distd.letters.width import folded
from distd.letters.writing import packaged_letters
from distd.packaged import share
from distd.registry.reference import Reference
from distd.store.outbox import To
from distd.subscriptions.reading import find_confirmation

LANGUAGES = ("en", "ja", "fr", "es")
TO_BODIES = ("question-to-body", "question-reminder")
TO_ASKERS = ("question-passed-on", "question-declined", "question-reply")


def body_of(country: str) -> Body:
    known = Reference.read(None).by_country[country]
    return Body(country, known.acronym, known.name, known.website, known.native_name, known.languages)


def written(name: str, language: str, country: str, **values: Any) -> str:
    body = body_of(country)
    letter = packaged_letters().write(
        name, language, committee="ISO/TMB/WG SR", to=To("x@y.example"), body=body, bodies=[body], number=7,
        topic="vote", asker="Anna <anna@reader.example>", asked_subject="Votes", question=["How did you vote?"],
        asked_on=datetime(2005, 5, 2, tzinfo=UTC), answer="We voted yes.", agreed=True,
        release_word="FORWARD", asker_told=True, **values,
    )  # fmt: skip
    return letter.text


@pytest.mark.parametrize("letter", [*TO_BODIES, *TO_ASKERS])
@pytest.mark.parametrize(
    ("language", "country", "name"),
    [
        ("ja", "JP", "日本産業標準調査会（JISC）"),
        ("fr", "FR", "Association française de normalisation (AFNOR)"),
        ("es", "ES", "Asociación Española de Normalización (UNE)"),
        ("en", "SE", "Swedish Institute for Standards (SIS)"),
        ("fr", "SE", "Swedish Institute for Standards (SIS)"),
    ],
)
def test_a_body_is_named_in_its_own_language_where_that_is_the_readers(
    letter: str, language: str, country: str, name: str
) -> None:
    assert name in " ".join(written(letter, language, country).split())


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("letter", [*TO_BODIES, *TO_ASKERS])
def test_no_line_of_ours_is_wider_than_a_mail(letter: str, language: str) -> None:
    """However long a body's name is: the world's longest must fit in, or stand on a line of its own."""
    for country in Reference.read(None).by_country:
        body = body_of(country)
        for line in written(letter, language, country).splitlines():
            assert len(line) <= 78 or body.title in line or body.title_in(language) in line


def test_a_date_is_written_as_its_readers_write_it() -> None:
    dates = {"en": "2 May 2005", "ja": "2005年5月2日", "fr": "2 mai 2005", "es": "2 de mayo de 2005"}

    for language, date in dates.items():
        assert date in written("question-reminder", language, "SE")


@pytest.mark.parametrize("letter", ["subscribe-confirm", "unsubscribe-confirm"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_confirmation_says_in_its_subject_what_it_is(letter: str, language: str) -> None:
    """In the reader's words, and with the token: some programs reply to From, and only the subject comes back."""
    token = "bmat3frpppjhylecfgya"

    subject = packaged_letters().write(
        letter, language, committee="c", to=To("x@y.example"), token=token, list={"title": "Subscribers"},
        help="h@x.example", secretary="s@x.example",
    ).subject  # fmt: skip

    assert find_confirmation(f"Re: {subject}") == token
    assert not subject.startswith("confirm")


def test_words_of_a_script_without_blanks_are_folded_where_it_allows() -> None:
    """Nothing is lost, no line begins with a full stop, and a word of Latin letters stays whole."""
    asked = (
        "ISO 26000の規格案（ワーキングドラフト）を拝見したいのですが、どちらに請求すればよろしいでしょうか。"
        * 2
    )

    lines = folded(asked).splitlines()

    assert len(lines) > 1
    assert all(60 < columns(line) <= 74 for line in lines[:-1])
    assert not any(line.startswith(("。", "、", "）")) for line in lines)
    assert "".join(lines).replace(" ", "") == asked.replace(" ", "")


def test_what_a_japanese_letter_quotes_has_its_mark_in_every_line() -> None:
    answer = "第2回会合は、2005年9月26日から30日まで、タイのバンコクで開かれます。" * 3

    text = packaged_letters().write(
        "question-answer", "ja", committee="c", answer=answer, question=folded(answer).splitlines(),
        asked_on=datetime(2005, 5, 2, tzinfo=UTC),
    ).text  # fmt: skip

    quoted = [line for line in text.splitlines() if line.startswith(">")]
    assert len(quoted) > 1
    assert all(len(line) > 4 and columns(line) <= 78 for line in quoted)


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize("replied", [[], ["SE"], ["SE", "TH"]])
def test_orders_to_the_desk_stand_in_columns(replied: list[str], shown: bool) -> None:
    text = (
        packaged_letters()
        .write(
            "case-unclear", "en", number=7, asker="Anna", asked_subject="", trouble="",
            replied=replied, reply_is_shown=shown, closed=False, unanswerable="",
        )
        .text
    )  # fmt: skip

    orders = [line for line in text.splitlines() if line.startswith("  ")]
    assert orders
    assert all(line[21] != " " and line[20] == " " for line in orders)


def test_no_line_of_a_japanese_letter_is_wider_than_a_mail() -> None:
    """A line that is too wide leaves its last word alone in the next one."""
    for path in sorted((share() / "templates" / "mail" / "ja").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if "{" not in line and not line.startswith("Subject"):
                assert columns(line) <= 78 or line.startswith('  "'), f"{path.name}: {line}"

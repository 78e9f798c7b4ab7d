"""The FAQ: what is near is proposed, and nothing is sent by itself that a careful person would have held back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.desk.faq import Entry, FaqShelf, parse, written
from distd.desk.faq_forms import read_form, write_form
from distd.desk.faq_page import as_page, as_text
from distd.desk.matching import is_certain, near
from distd.failures import DistdError, Misconfigured, Refused
from distd.packaged import share
from distd.store.database import Database
from distd.store.words import CaseKind, CaseState
from tests.conftest import Clock, Desk
from tests.counter import SECRETARY, Counter, text_of

PACKAGED = parse((share() / "config" / "faq.toml").read_text("utf-8"), "faq.toml")
CERTIFICATION = Entry(
    "certification",
    {"en": ["Is ISO 26000 for certification?"], "fr": ["ISO 26000 est-elle destinée à la certification ?"]},
    {"en": "No. It gives guidance.", "fr": "Non. Elle donne des lignes directrices."},
    automatic=True,
)
MEETING = Entry(
    "next-meeting", {"en": ["When is the second meeting?"]}, {"en": "26-30 September 2005, in Bangkok."}
)


def test_the_packaged_entries_are_a_good_start() -> None:
    assert len(PACKAGED) >= 12
    assert any(entry.automatic for entry in PACKAGED)
    assert all(entry.answers for entry in PACKAGED if entry.automatic)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("When and where is your next meeting?", "next-meeting"),
        ("Hello,\n\ncould you please tell me when the next\nmeeting takes place?\n\nAnna", "next-meeting"),
        ("Can we be certified to ISO 26000?", "certification"),
        ("次回の会合はいつ開かれますか。", "next-meeting"),
        ("¿Es certificable la ISO 26000?", "certification"),
        ("Qui dirige le groupe de travail ?", "who-leads"),
        ("How do we subscribe to the ISO/SR UPDATE newsletter?", "get-the-newsletter"),
    ],
)
def test_the_nearest_entry_is_found(text: str, id_: str) -> None:
    assert near(text, PACKAGED)[0].entry.id == id_


def test_nothing_is_near_to_something_else() -> None:
    assert near("Our delegation needs a projector and vegetarian meals.", PACKAGED) == []


@pytest.mark.parametrize(
    "text",
    [
        "Who can do that?",
        "When will you reply?",
        "Qui peut nous aider ?",
        "¿Quién puede hacerlo?",
        "Where is it?",
    ],
)
def test_one_word_that_many_questions_have_is_no_match(text: str) -> None:
    assert near(text, PACKAGED) == []


@pytest.mark.parametrize(
    "text", ["What is ISO 26001?", "What is ISO 9001?", "Where was the first meeting of TG2?"]
)
def test_another_number_is_another_question(text: str) -> None:
    assert near(text, PACKAGED) == []


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Is ISO 26000 for certification?", True),
        ("Dear secretary,\n\nis ISO 26000 for certification?\n\nKind regards\nAnna Berg", True),
        ("Is ISO 26000 for certfication?", True),
        ("Is ISO 14001 for certification?", False),
        ("Is ISO 26000 not for certification?", False),
        ("Is ISO 26000 for certification? And how did Japan vote?", False),
        ("Is ISO 26000 for certification? Please also send me the minutes of the meeting.", False),
        ("Where is ISO 26000 for certification?", False),
        ("Is ISO 26000 for certification?\n" + "We ask because our members want it. " * 30, False),
        ("", False),
    ],
)
def test_only_the_same_question_and_nothing_else_is_certain(text: str, certain: bool) -> None:
    assert is_certain(text, near(text, [CERTIFICATION, MEETING]), 92) is certain


# ---- sent by itself, or proposed


@pytest.fixture
def counter(database: Database, clock: Clock, tmp_path: Path) -> Counter:
    return Counter(database, clock, tmp_path, [CERTIFICATION, MEETING], automatic=True)


def ask(counter: Counter, text: str, sender: str = "anna@reader.example", language: str = "en") -> str:
    return counter.ask(text, sender=sender, kind=CaseKind.ANSWERABLE, topic="own", language=language)


def test_an_entry_that_may_is_sent_by_itself_and_never_twice(counter: Counter) -> None:
    done = ask(counter, "Is ISO 26000 for certification?")

    assert done == "question 1: answered with FAQ entry certification"
    (answer,) = counter.written()
    assert answer["To"] == "anna@reader.example"
    assert answer["Auto-Submitted"] == "auto-replied"
    assert "No. It gives guidance." in text_of(answer)
    assert counter.case().state is CaseState.ANSWERED
    assert "case.answered" in counter.deeds()

    counter.later(days=400)
    ask(counter, "Is ISO 26000 for certification?")
    assert str(counter.last()["To"]).endswith(f"<{SECRETARY}>")
    ask(counter, "Is ISO 26000 for certification?", "bo@reader.example")
    assert counter.last()["To"] == "bo@reader.example"


def test_an_answer_is_in_the_askers_language_or_not_sent_by_itself(counter: Counter) -> None:
    ask(counter, "ISO 26000 est-elle destinée à la certification ?", language="fr")
    assert "Non. Elle donne des lignes directrices." in text_of(counter.last())

    ask(counter, "Is ISO 26000 for certification?", "hanako@reader.example", language="ja")
    assert str(counter.last()["To"]).endswith(f"<{SECRETARY}>")


def test_what_may_not_be_sent_by_itself_is_proposed(counter: Counter) -> None:
    ask(counter, "When is the second meeting?")

    (draft,) = counter.written()
    assert str(draft["To"]).endswith(f"<{SECRETARY}>")
    assert draft["Subject"] == "Question 1, with 1 answer from the FAQ"
    assert "26-30 September 2005" in text_of(draft)

    counter.reply(draft, "answer faq next-meeting", sender=SECRETARY)
    (answer,) = counter.mails_to("anna@reader.example")
    assert "26-30 September 2005, in Bangkok." in text_of(answer)


def test_without_the_setting_nothing_is_sent_by_itself(
    database: Database, clock: Clock, tmp_path: Path
) -> None:
    counter = Counter(database, clock, tmp_path, [CERTIFICATION])

    ask(counter, "Is ISO 26000 for certification?")

    assert counter.mails_to("anna@reader.example") == []


def test_a_member_bodys_question_is_never_answered_from_the_faq(counter: Counter) -> None:
    counter.ask("Is ISO 26000 for certification?", kind=CaseKind.MEMBER_BODY)

    assert counter.mails_to("anan@reader.example") == []


# ---- the file


words = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text and "\r" not in text)
entries = st.builds(
    Entry,
    id=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,5})?", fullmatch=True),
    questions=st.dictionaries(st.sampled_from(["en", "ja", "fr"]), st.lists(words, min_size=1, max_size=3), min_size=1),
    answers=st.dictionaries(st.sampled_from(["en", "ja"]), words),
    automatic=st.booleans(),
    source=words,
)  # fmt: skip


@given(st.lists(entries, max_size=4, unique_by=lambda entry: entry.id))
def test_what_is_written_reads_the_same(shelf: list[Entry]) -> None:
    assert parse(written(shelf), "faq.toml") == shelf


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[entry]]\nid = 'A b'", "small letters"),
        ("[[entry]]\nid = 'a'", "expected a text or several"),
        ("[[entry]]\nid = 'a'\nquestions = 1", "no such key"),
        ("entry = 1", "[[entry]]"),
        ("[[entry]", "not valid TOML"),
        ("[[entry]]\nid = 'a'\n[entry.question]\nen = 'Q?'\n[entry.answer]\nen = ' '", "no empty one"),
        ("[[entry]]\nid = 'a'\nquestion.en = 'Q?'\n[[entry]]\nid = 'a'\nquestion.en = 'Q?'", "twice"),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(text: str, says: str) -> None:
    with pytest.raises(Misconfigured) as failure:
        parse(text, "faq.toml")

    assert says in str(failure.value)


# ---- the collection form


def test_the_form_brings_entries_in(tmp_path: Path) -> None:
    form = (
        "Question;Answer;Language;May be sent automatically;Source\n"
        "Is there a fee?;No.;en;yes;Anna, May\n"
        "When is the second meeting?;;en;;\n"
        "有料ですか。;いいえ。;ja;no;Hanako\n"
    )
    found = read_form(form, [MEETING])

    assert [entry.id for entry in found] == ["is-there-a-fee", "next-meeting", "question"]
    assert found[0].automatic
    assert found[0].source == "Anna, May"

    shelf = FaqShelf(tmp_path / "faq.toml", share() / "config" / "faq.toml")
    before = len(shelf.entries())
    assert shelf.put(found)[0] == 2
    assert shelf.put(found) == (0, 0)
    assert len(shelf.entries()) == before + 2


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ("", "line 1"),
        ("name,answer\n", "line 1"),
        ("question,answer\n,No.\n", "line 2, column question"),
        ("question,automatic\nQ?,maybe\n", "line 2, column automatic"),
        ("question,automatic\nQ?,yes\n", "needs an answer"),
        ("question,language\nQ?,日本\n", "line 2, column language"),
        ("question,answer\n\n", "no question"),
    ],
)
def test_a_wrong_form_is_refused_with_its_place(form: str, says: str) -> None:
    with pytest.raises(Refused) as failure:
        read_form(form, [])

    assert says in str(failure.value)


def test_the_form_written_and_read_again_changes_nothing(tmp_path: Path) -> None:
    shelf = FaqShelf(tmp_path / "faq.toml", share() / "config" / "faq.toml")

    assert shelf.put(read_form(write_form(shelf.entries()), shelf.entries())) == (0, 0)


# ---- for everybody to read


def test_only_answered_questions_are_published() -> None:
    waiting = Entry("fees", {"en": ["Is there a fee?"]})

    assert "fee" not in as_text([CERTIFICATION, waiting], "en")
    page = as_page([Entry("x", {"en": ["<b>?"]}, {"en": "a & b"}), waiting], "ja", "ISO/SR")
    assert '<html lang="ja">' in page
    assert "&lt;b&gt;?" in page
    assert '<p lang="en">a &amp; b</p>' in page
    assert "fee" not in page


def test_the_secretary_keeps_the_faq_by_command(desk: Desk, tmp_path: Path) -> None:
    assert "certification" in desk.distctl("faq", "list").output
    assert desk.distctl("faq", "show", "certification").exit_code == 0
    assert desk.distctl("faq", "show", "nothing").exit_code == 1
    assert "proposed" in desk.distctl("faq", "match", "Is ISO 26000 for certification?").output
    assert desk.distctl("faq", "add", "fees", "--answer", "No.").exit_code == 1
    assert desk.distctl("faq", "add", "fees", "--question", "Is there a fee?").exit_code == 0
    assert "fees" in desk.distctl("faq", "list", "--unanswered").output
    assert "fee" not in desk.distctl("faq", "export").output
    assert desk.distctl("faq", "add", "fees", "--automatic").exit_code == 1
    assert desk.distctl("faq", "add", "fees", "--answer", "No.", "--automatic").exit_code == 0
    form = tmp_path / "form.csv"
    form.write_text("question,answer,language,automatic\nIst es kostenlos?,Ja.,de,no\n", "utf-8")
    assert "1 added" in desk.distctl("faq", "import", str(form)).output
    assert "Is there a fee?" in desk.distctl("faq", "export", "--text").output
    assert desk.distctl("faq", "export", "--page", str(tmp_path / "faq.html")).exit_code == 0
    assert "<h1>" in (tmp_path / "faq.html").read_text("utf-8")
    form.write_text("question,automatic\nQ?,perhaps\n", "utf-8")
    assert "line 2, column automatic" in desk.distctl("faq", "import", str(form)).output


def test_a_missing_entry_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(DistdError):
        FaqShelf(tmp_path / "none.toml", tmp_path / "neither.toml").entries()


def test_the_faq_is_a_page_for_everybody(desk: Desk) -> None:
    from litestar.testing import TestClient

    from distd.web.house import app_of

    with TestClient(app_of(desk.workspace())) as browser:
        page = browser.get("/faq", headers={"Accept-Language": "ja"})

    assert page.status_code == 200
    assert '<html lang="ja">' in page.text
    assert "認証" in page.text

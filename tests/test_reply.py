"""What is new in a reply is found, whatever program wrote it and in whatever language."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from distd.mail.replies.original import Original
from distd.mail.replies.reading import new_text, read_reply
from distd.mail.replies.remarks import own_words
from tests.replies import CASES, Case
from tests.reply_forms import FORMS, FORWARDS


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_new_words_alone_are_kept(case: Case) -> None:
    assert new_text(case.text) == case.new


@pytest.mark.parametrize("case", FORMS, ids=[case.name for case in FORMS])
def test_the_forms_of_every_country_are_known(case: Case) -> None:
    assert new_text(case.text) == case.new


@pytest.mark.parametrize("case", FORWARDS, ids=[case.name for case in FORWARDS])
def test_a_mail_passed_on_is_known_in_every_language(case: Case) -> None:
    """Nothing in it is the word of who passed it on."""
    reply = read_reply(case.text)

    assert (reply.text, reply.forwarded) == (case.new, True)


BELOW = "On Mon, May 2, 2005 at 10:00 AM ISO/SR <news@sr.example> wrote:\n> old"


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("As your issue says:", True),
        ("In the second paragraph it says:", True),
        ("Auf Seite zwei schreibt der Text:", True),
        ("Votre article a écrit :", True),
        ("В тексте написано:", True),
        ("Anna von Berg wrote:", False),
        ("anna wrote:", False),
        ("Анна пишет:", False),
        ("Bo Berg skrev:", False),
    ],
)
def test_a_name_alone_introduces_a_quotation_and_a_sentence_is_its_writer_s(line: str, own: bool) -> None:
    new = new_text(f"Dear Bo,\n\n{line}\n> The ballot ends in May.\n\nIt ends in June.")

    assert (line in new) is own


def test_what_the_writer_introduces_is_shown() -> None:
    text = "Dear Bo,\n\nAs your issue says:\n> The ballot ends in May.\n\nIt ends in June."

    reply = read_reply(text)

    assert reply.in_context == text
    assert reply.text == "Dear Bo,\n\nAs your issue says:\n\nIt ends in June."


@pytest.mark.parametrize("quoted", ["", f"\n\n{BELOW}"])
@pytest.mark.parametrize(
    "own",
    [
        "First point\n-----------\nThe date is wrong.\n\nSecond point\n------------\nThe place is right.",
        "* * *\n\nThe poem you asked for.\n\n* * *\n\nAnd its end.",
        "We have three remarks.\n___\n\nOne. The date.\n___\n\nTwo. The place.",
        "Thank you.\n\nThis e-mail is intended to inform you that our delegate has changed.\n\nShe is Anna Berg.",
        "This message may contain errors of mine.\n\nPlease look at the second figure.",
        "The information in this e-mail system is open to all.\n\nThat must change.",
        "Please consider the environment in the next issue too, it matters to us.\n\nAnna",
        "Attention: external members cannot open the page.\n\nCan you help?",
        "Caution: the link on page 3 is external and does not work.\n\nPlease mend it.",
        "On Monday, 2 May 2005 at 10:00, our chair wrote a letter to all:\n\nPlease comment.\n\nIt is still valid.",
        "De : Paris\nÀ : Genève\nDate : 2 juin\n\nVoilà notre voyage.",
        "I asked them. On 3 May 2005 Anna wrote:\nwe shall come.\n\nSo two of us come.",
    ],
)
def test_own_words_that_look_like_a_program_s_are_kept(own: str, quoted: str) -> None:
    assert new_text(f"Dear Bo,\n\n{own}{quoted}") == f"Dear Bo,\n\n{own}"


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


@pytest.mark.parametrize(
    "own",
    [
        "FYI",
        "FYI, see below.",
        "Zur Info!",
        "Pour information",
        "Para su información.",
        "Can you answer him, please?",
        "Bitte beantworten!",
        "Merci de traiter.",
        "ご参考まで",
        "Для сведения",
    ],
)
def test_a_mail_that_its_sender_only_points_to_is_shown_and_not_judged(own: str) -> None:
    """`FYI` says nothing without what it stands above; an order in there is still nobody's."""
    passed_on = (
        "---------- Forwarded message ----------\nFrom: Bo <b@x.example>\nSubject: Vote\n\nUnsubscribe"
    )

    reply = read_reply(f"{own}\n\n{passed_on}\n")

    assert reply.text == own
    assert reply.in_context == f"{own}\n\n{passed_on}"


def test_a_mail_that_its_sender_only_points_to_may_be_marked_as_quoted() -> None:
    text = "FYI\n\n> Begin forwarded message:\n>\n> From: Bo <b@x.example>\n>\n> Unsubscribe"

    reply = read_reply(text)

    assert (reply.text, reply.in_context) == ("FYI", text)


@pytest.mark.parametrize(
    "own", ["How did Sweden vote on this?", "Here is the letter you asked for.", "Hello"]
)
def test_a_mail_passed_on_under_words_that_say_something_themselves_is_not_shown(own: str) -> None:
    reply = read_reply(f"{own}\n\nBegin forwarded message:\n\n> From: Bo <b@x.example>\n>\n> Old.\n")

    assert reply.in_context == reply.text == own


def test_a_mail_passed_on_is_nobody_s_word_though_its_head_alone_is_marked() -> None:
    """Gmail marks so in HTML."""
    head = "> ---------- Forwarded message ---------\n> From: Bo <b@x.example>\n> Subject: Vote\n> To: Anna"
    below = "Unsubscribe\n\n> On 2 May 2005, Cy wrote:\n> > Old.\n\nApproved.\n"

    reply = read_reply(f"Thank you.\n\n{head}\n\n{below}")

    assert (reply.text, reply.forwarded) == ("Thank you.", True)


INLINE = """\
On Mon, May 2, 2005 at 10:00 AM ISO/SR <news@sr.example> wrote:
> Is the date right?
>
> Approve or reject.
It is.

> Is the place?
No.
> Best regards
"""


@pytest.mark.parametrize(
    "above", ["Please see my answers inline.", "Mes réponses ci-dessous", "Antworten unten im Text"]
)
def test_answers_in_the_text_are_shown_with_what_they_answer_where_it_is_said_that_they_are(
    above: str,
) -> None:
    reply = read_reply(f"{above}\n\n{INLINE}")

    assert reply.text == f"{above}\n\nIt is.\n\nNo."
    assert reply.in_context == f"{above}\n\n{INLINE}".removesuffix("\n> Best regards\n")


def test_what_the_writer_cites_above_what_a_program_quotes_is_shown() -> None:
    cited = "We follow the rule.\n\n> Vote by May.\n\nSo we vote."

    reply = read_reply(f"{cited}\n\n{INLINE}")
    alone = read_reply(f"{cited}\n")

    assert reply.text == "We follow the rule.\n\nSo we vote.\n\nIt is.\n\nNo."
    assert reply.in_context == f"{cited}\n\nIt is.\n\nNo."
    assert alone.in_context == "We follow the rule.\n\nSo we vote."


def test_answers_in_the_text_stand_alone_where_nothing_points_to_them() -> None:
    assert read_reply(f"Dear all,\n\n{INLINE}").in_context == "Dear all,\n\nIt is.\n\nNo."


def test_a_quotation_around_answers_is_not_shown_where_the_original_is_known() -> None:
    """A copy without marks was not quoted by the writer, who may not know that it is there."""
    question = "Is the place of the next meeting of the committee right as it stands?"
    original = Original((f"{question}\n\nApprove this issue, or say what has to be changed in it.",))
    text = f"See my answers below.\n\n{question}\nIt is.\n\nApprove this issue, or say what has to be changed in it.\n"

    reply = read_reply(text, original=original)

    assert reply.in_context == reply.text == "See my answers below.\n\nIt is."


@pytest.mark.parametrize(
    "law",
    [
        "Please notify the sender immediately if you received this in error.",
        "If you received this by mistake, please delete this email.",
        "Any unauthorized use of this information is strictly prohibited.",
        "CONFIDENTIAL AND PRIVILEGED\n\nIt is meant for you.",
        "Go green - avoid printing this mail.",
    ],
)
def test_what_lawyers_put_under_mail_is_nobody_s_word(law: str) -> None:
    assert new_text(f"The report is ready.\n\n{law}") == "The report is ready."


@pytest.mark.parametrize(
    "sentence", ["Please notify us when the report is there.", "If you received my letter, please answer."]
)
def test_a_sentence_that_begins_as_lawyers_do_is_the_writer_s(sentence: str) -> None:
    assert new_text(f"Dear all,\n\n{sentence}") == f"Dear all,\n\n{sentence}"


@pytest.mark.parametrize(
    ("text", "new"),
    [
        (
            "Hello.\n\nMonday, May 2, 2005, 10:00:00 AM, you wrote:\n\nAB> Right?\nAB> May?\n\nYes.",
            "Hello.\n\nYes.",
        ),
        ("Вы писали 2 мая 2005 г., 10:00:00:\n\nAB> Верно?\nAB>\nAB> Май?\n\nДа.\n\nAB> Конец.", "Да."),
        ('>>>>> "Anna" == Anna <a@x.example> writes:\n\n    Anna> Right?\n    Anna> May?\n\nYes.', "Yes."),
        ("田中> 正しいですか。\n田中> 五月です。\n\nはい。", "はい。"),
        ("On 2 May 2005, at 10:00, Bo wrote:\n| Right?\nYes.\n| May?\nNo.", "Yes.\nNo."),
        ("Dear Bo,\n\n| Note\n| The hall has moved.", "Dear Bo,\n\n| Note\n| The hall has moved."),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n\nSo it is.", "| a | b |\n|---|---|\n| 1 | 2 |\n\nSo it is."),
        ("A> B in May.\nB> C in June.", "A> B in May.\nB> C in June."),
        ("Type:\n\nmysql> select 1;\nmysql> quit", "Type:\n\nmysql> select 1;\nmysql> quit"),
    ],
)
def test_what_is_quoted_with_initials_or_bars_is_known(text: str, new: str) -> None:
    assert new_text(text) == new


def test_a_quoted_vote_is_no_vote_though_initials_mark_it() -> None:
    words = own_words("I shall look.\n\nMonday, May 2, 2005, you wrote:\n\nAB> Approved.\nAB> Best regards\n")

    assert "Approved" not in f"{words.words}{words.under}"


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ('Yes.\n\nOn 03/19/2005 at 9:19 AM, "Bo" wrote:Old #news\n{ padding:0; }', "Yes."),
        ("Yes. At 10:00 Bo wrote: we agree.\n\nSo do we.", "Yes. At 10:00 Bo wrote: we agree.\n\nSo do we."),
    ],
)
def test_what_a_program_glues_to_its_line_is_quoted(text: str, new: str) -> None:
    assert new_text(text) == new


def test_a_quoted_line_that_was_broken_in_its_encoding_ends_in_the_next() -> None:
    assert (
        new_text("Yes.\n\nOn 2 May 2005, Bo <b@x.example> wrote:\n> a researcher in=\n X**.\n> you\n")
        == "Yes."
    )


def test_a_mail_that_is_a_signature_alone_is_shown_and_says_nothing() -> None:
    reply = read_reply("--\nAnna Berg\n")

    assert (reply.text, reply.in_context) == ("", "--\nAnna Berg")
    assert read_reply("--\nAnna Berg\n\n> Approved?\n").in_context == ""
    assert read_reply("--\nSent from my iPhone\n").in_context == ""


@pytest.mark.parametrize("closing", ["\n- anna", "-anna", "\n— Anna", "-Anna Berg", "\n-Anna."])
def test_a_name_behind_a_dash_signs_a_reply(closing: str) -> None:
    assert new_text(f"Good.\n{closing}\n") == "Good."


@pytest.mark.parametrize(
    "answer", ["\n- Approved", "\n-Correct.", "\n-Agreed.", "\n- yes", "- one", "\n- unsubscribe", "\n- 3"]
)
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
    shown = iter(read_reply(text).in_context.split("\n"))
    assert all(line in shown for line in new.split("\n") if line)

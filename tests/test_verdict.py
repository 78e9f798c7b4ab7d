"""What a reviewer's words mean, in the languages of the reviewers, and what must never be an approval."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.verdict.reading import read_verdict
from tests.verdicts import Reply, plain

MEANT = [reply for reply in plain() if reply.verdict]
NEVER = [reply for reply in plain() if not reply.verdict]


def meant_as(verdict: str) -> list[str]:
    return [reply.text for reply in MEANT if reply.verdict == verdict]


def ids(reply: Reply) -> str:
    return reply.text


@pytest.mark.parametrize("reply", MEANT, ids=ids)
def test_a_reply_is_read_as_its_writer_meant_it(reply: Reply) -> None:
    assert read_verdict(reply.text).verdict == reply.verdict, read_verdict(reply.text)


@pytest.mark.parametrize("reply", NEVER, ids=ids)
def test_what_is_not_plainly_an_approval_is_none(reply: Reply) -> None:
    assert read_verdict(reply.text).verdict != "approved"


def test_no_reply_is_labelled_twice() -> None:
    assert len({reply.text for reply in MEANT}) == len(MEANT)


@given(st.text())
def test_any_text_yields_a_reading(text: str) -> None:
    assert read_verdict(text).verdict in {"approved", "rejected", "changes", "unclear"}


@given(
    st.lists(st.sampled_from(meant_as("approved")), max_size=5), st.sampled_from(["> ", ">", ">> ", "> > "])
)
def test_what_is_quoted_never_votes(replies: list[str], mark: str) -> None:
    quoted = "\n".join(mark + reply.replace("\n", " ") for reply in replies)

    assert read_verdict(quoted).verdict == "unclear"
    assert read_verdict(f"Rejected.\n\n{quoted}").verdict == "rejected"


@given(st.sampled_from(meant_as("rejected")), st.sampled_from(["", "Dear Maria,\n\n", "Hello,\n"]))
def test_a_refusal_is_never_an_approval(refusal: str, greeting: str) -> None:
    for thanks in ("", "\n\nThank you.", "\n\nApproved."):
        assert read_verdict(greeting + refusal + thanks).verdict != "approved"


@pytest.mark.timeout(20)  # seconds; where time grows with the square of the length, hours would not do
@pytest.mark.parametrize(
    "text", ["approved " * 20_000, "not " * 20_000 + "approve", "\n" * 50_000 + "ok", "a," * 50_000]
)
def test_a_long_text_is_read_quickly(text: str) -> None:
    assert read_verdict(text).verdict in {"approved", "rejected", "changes", "unclear"}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("승인합니다.", "approved"),
        ("同意。", "approved"),
        ("Согласна.", "approved"),
        ("Akkoord!", "approved"),
        ("أوافق على النشر.", "approved"),
        ("不同意发布，第二条需要重写。", "rejected"),
        ("승인할 수 없습니다.", "rejected"),
        ("Non approvo.", "rejected"),
        ("Niet akkoord, dit mag zo niet.", "rejected"),
    ],
)
def test_other_languages_count_where_a_sentence_is_nothing_else(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict


@pytest.mark.parametrize(
    "text", ["同意，但是第二条需要修改。", "Согласна, если исправите дату.", "Akkoord, mits punt 2 vervalt."]
)
def test_a_condition_in_another_language_is_no_approval(text: str) -> None:
    assert read_verdict(text).verdict != "approved"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("No objections from my side. You may send it.", "approved"),
        ("Approuvé. Bon envoi !", "approved"),
        ("De acuerdo, pueden enviarlo.", "approved"),
        ("Согласна, можно отправлять.", "approved"),
        ("You may send it.", "approved"),
        ("Approved? You may send it.", "unclear"),
        ("Approved. You may send it to the printers only.", "unclear"),
        ("Yes, but please lose the adjective.", "changes"),
        ("I cannot approve this text. It tells what we agreed never to disclose.", "rejected"),
    ],
)
def test_leave_to_send_adds_nothing_to_a_verdict(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict


@pytest.mark.parametrize(
    "text",
    [
        "Approved. You can send it, but not before Monday.",
        "Approved. You can send it, later.",
        "You may not send it.",
        "I do not think you can send it.",
    ],
)
def test_leave_that_waits_or_is_denied_is_no_approval(text: str) -> None:
    assert read_verdict(text).verdict != "approved"

"""When a review is decided, and when its time has come: plain values in, decisions out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.review.differences import differences
from distd.review.fingerprint import review_fingerprint
from distd.review.permission import Approved, Intent, why_refused
from distd.review.rules import Cast, decide, may_replace, needed, why_not_askable
from distd.review.timetable import Due, Silence, due
from distd.store.words import ReviewState, Verdict

Y, N, C, W = Verdict.APPROVED, Verdict.REJECTED, Verdict.CHANGES, Verdict.ASKED
OPEN, YES, NO = ReviewState.OPEN, ReviewState.APPROVED, ReviewState.REJECTED
START = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
RULES = st.sampled_from(["all", "majority", "1 of 5", "2 of 5", "5 of 5"])
CASTS = st.lists(st.builds(Cast, st.sampled_from([Y, N, C, W]), st.booleans()), max_size=8)


@pytest.mark.parametrize(
    ("rule", "veto", "verdicts", "state"),
    [
        ("all", True, [Y, Y, Y], YES),
        ("all", True, [Y, Y, W], OPEN),
        ("all", True, [Y, Y, N], NO),
        ("all", True, [W, W, C], NO),
        ("all", False, [Y, W, C], NO),  # cannot be met any more
        ("majority", True, [Y, Y, W], YES),
        ("majority", True, [Y, Y, N], NO),
        ("majority", False, [Y, Y, N], YES),
        ("majority", False, [Y, W, N], OPEN),
        ("majority", False, [Y, N, C], NO),
        ("majority", True, [Y, Y, W, W], OPEN),  # half is no majority
        ("majority", True, [Y, Y, Y, W], YES),
        ("2 of 5", True, [Y, Y, W, W, W], YES),
        ("2 of 5", True, [Y, Y, W, W, C], NO),
        ("2 of 5", False, [Y, N, N, N, W], OPEN),
        ("2 of 5", False, [Y, N, N, N, N], NO),
        ("none", True, [], YES),
    ],
)
def test_a_rule_decides(rule: str, veto: bool, verdicts: list[Verdict], state: ReviewState) -> None:
    assert decide(rule, veto, [Cast(verdict) for verdict in verdicts]).state is state


def test_the_author_is_taken_off_the_count() -> None:
    votes = [Cast(Y), Cast(Y), Cast(W, counts=False)]

    assert decide("all", True, votes).state is YES
    assert decide("all", True, [*votes, Cast(N, counts=False)]).state is YES
    assert decide("all", True, [Cast(W), Cast(Y, counts=False)]).state is OPEN


@given(RULES, st.booleans(), CASTS)
def test_silence_never_approves(rule: str, veto: bool, votes: list[Cast]) -> None:
    counting = sum(vote.counts for vote in votes)
    silent = [Cast(W, vote.counts) for vote in votes]

    if not why_not_askable(rule, counting, "cag"):
        assert decide(rule, veto, silent).state is OPEN


@given(RULES, st.booleans(), CASTS)
def test_what_does_not_count_changes_nothing(rule: str, veto: bool, votes: list[Cast]) -> None:
    counting = [vote for vote in votes if vote.counts]

    assert decide(rule, veto, votes) == decide(rule, veto, counting)


@given(RULES, CASTS)
def test_with_the_veto_one_rejection_stops(rule: str, votes: list[Cast]) -> None:
    assert decide(rule, True, [*votes, Cast(N)]).state is NO


@given(RULES, st.booleans(), CASTS)
def test_an_approval_has_as_many_approvals_as_the_rule_asks(rule: str, veto: bool, votes: list[Cast]) -> None:
    approvals = sum(vote.counts and vote.verdict is Y for vote in votes)
    if decide(rule, veto, votes).state is YES:
        assert approvals >= needed(rule, sum(vote.counts for vote in votes))


def test_without_enough_reviewers_nobody_is_asked() -> None:
    assert "nobody on the list cag" in why_not_askable("all", 0, "cag")
    assert "asks for 3 approvals" in why_not_askable("3 of 5", 2, "cag")
    assert why_not_askable("2 of 5", 2, "cag") == ""
    assert why_not_askable("none", 0, "cag") == ""


def test_only_an_approval_can_be_taken_back() -> None:
    assert may_replace(Y, N)
    assert may_replace(Y, C)
    assert not may_replace(N, Y)
    assert not may_replace(C, Y)
    assert not may_replace(Y, Y)


# ---- the fingerprint


def test_the_fingerprint_is_of_content_lists_and_time_and_of_nothing_else() -> None:
    base = review_fingerprint("content", ["nmbs", "d-liaisons"], START)

    assert base == review_fingerprint("content", ["d-liaisons", "nmbs"], START)
    others = [
        review_fingerprint("contents", ["nmbs", "d-liaisons"], START),
        review_fingerprint("content", ["nmbs"], START),
        review_fingerprint("content", ["nmbs", "d-liaisons", "subscribers"], START),
        review_fingerprint("content", ["nmbs", "d-liaisons"], START - timedelta(seconds=1)),
        review_fingerprint("content", ["nmbs", "d-liaisons"], None),
    ]
    assert len({base, *others}) == 6


# ---- what an approval covers

APPROVED = Approved(YES, "content", ("d-liaisons", "nmbs"), START)


@pytest.mark.parametrize(
    ("content", "audience", "when", "sentence"),
    [
        ("content", ("nmbs", "d-liaisons"), START, ""),
        ("content", ("nmbs",), START + timedelta(days=30), ""),
        ("content.", ("nmbs",), START, "changed after the review"),
        ("content", ("nmbs", "subscribers"), START, "not for subscribers"),
        ("content", ("nmbs",), START - timedelta(microseconds=1), "no earlier than"),
    ],
)
def test_an_approval_covers_exactly_what_was_approved(
    content: str, audience: tuple[str, ...], when: datetime, sentence: str
) -> None:
    refusal = why_refused(Intent("issue-1", content, audience, when), APPROVED, "2005-05-02 09:00")

    assert (sentence in refusal) if sentence else refusal == ""


@given(st.sampled_from([state for state in ReviewState if state is not YES]))
def test_only_an_approved_review_covers_anything(state: ReviewState) -> None:
    review = Approved(state, "content", ("nmbs",), None)

    assert why_refused(Intent("issue-1", "content", ("nmbs",), START), review).startswith("issue-1 ")


# ---- time


@pytest.mark.parametrize(
    ("days", "reminders", "last", "expected"),
    [
        (2.9, 0, None, Due(reminder=False, deputy=False)),
        (3, 0, None, Due(reminder=True, deputy=False)),
        (5, 1, 3, Due(reminder=False, deputy=False)),
        (6, 1, 3, Due(reminder=True, deputy=True)),
        (13, 1, 3, Due(reminder=True, deputy=True)),
    ],
)
def test_a_reminder_every_three_days_and_the_deputy_with_the_second(
    days: float, reminders: int, last: int | None, expected: Due
) -> None:
    reminded = None if last is None else START + timedelta(days=last)
    silence = Silence(START, reminded, reminders, deputy_waits=True)

    assert due(silence, START + timedelta(days=14), 3, START + timedelta(days=days)) == expected


def test_a_deputy_is_asked_by_half_time_even_when_reminders_are_rare() -> None:
    silence = Silence(START, None, 0, deputy_waits=True)

    assert due(silence, START + timedelta(days=14), 10, START + timedelta(days=7)) == Due(False, True)


def test_a_deputy_is_asked_once() -> None:
    silence = Silence(START, None, 5, deputy_waits=False)

    assert not due(silence, START + timedelta(days=14), 3, START + timedelta(days=13)).deputy


# ---- differences


def test_differences_are_named_line_by_line() -> None:
    diff = differences("one\ntwo\nthree\n", "one\n2\nthree\n", "issue-0", "issue-1")

    assert diff[:2] == ["--- issue-0", "+++ issue-1"]
    assert "-two" in diff
    assert "+2" in diff
    assert differences("same\n", "same", "a", "b") == []

"""When a review is decided: the rule, the votes, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distd.store.words import ReviewState, Verdict

EMERGENCY = "emergency"  # the rule of a review that an override made
AGAINST = (Verdict.REJECTED, Verdict.CHANGES)


@dataclass(frozen=True)
class Cast:
    """One vote as the rule sees it."""

    verdict: Verdict
    counts: bool = True  # False for the author


@dataclass(frozen=True)
class Decision:
    """Where a review stands, and why in plain words."""

    state: ReviewState  # open, approved or rejected
    reason: str


def needed(rule: str, reviewers: int) -> int:
    """Return how many approvals `rule` asks of `reviewers` people whose vote counts.

    In `2 of 5` the first number is what is needed; the author is taken off the second.
    """
    if rule == "none":
        return 0
    if rule == "all":
        return reviewers
    if rule == "majority":
        return reviewers // 2 + 1
    return int(rule.partition(" of ")[0])


def why_not_askable(rule: str, reviewers: int, review_list: str) -> str:
    """Return a sentence when the reviewers cannot possibly approve, else nothing.

    A review without reviewers would be silence taken for consent.
    """
    if rule == "none":
        return ""
    if reviewers == 0:
        return (
            f"nobody on the list {review_list} could review this, the author apart: add reviewers to it first"
        )
    if needed(rule, reviewers) > reviewers:
        return (
            f"the rule asks for {needed(rule, reviewers)} approvals and the list {review_list} has {reviewers} "
            "reviewers beside the author: add reviewers or change review.rule"
        )
    return ""


def decide(rule: str, veto: bool, votes: Sequence[Cast]) -> Decision:
    """Say where a review stands. The votes that do not count are not looked at."""
    verdicts = [vote.verdict for vote in votes if vote.counts]
    goal = needed(rule, len(verdicts))
    for_it = verdicts.count(Verdict.APPROVED)
    against = sum(verdict in AGAINST for verdict in verdicts)
    tally = f"{for_it} of {len(verdicts)} approved, {goal} needed"
    if veto and Verdict.REJECTED in verdicts:
        return Decision(ReviewState.REJECTED, "a reviewer rejected it")
    if veto and Verdict.CHANGES in verdicts:
        return Decision(ReviewState.REJECTED, "a reviewer asked for changes")
    if for_it >= goal:
        return Decision(ReviewState.APPROVED, tally)
    if len(verdicts) - against < goal:
        return Decision(ReviewState.REJECTED, f"{tally}: the rule cannot be met any more")
    return Decision(ReviewState.OPEN, tally)


def may_replace(given: Verdict, new: Verdict) -> bool:
    """Say whether a second answer changes the first: only to take an approval back."""
    return given is Verdict.APPROVED and new in AGAINST

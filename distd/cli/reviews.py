"""`distctl issue submit` and `withdraw`, and the history of reviews that `distctl issue show` prints."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import actor, as_json, moment, print_json, print_table, workspace
from distd.cli.saying import say
from distd.failures import Refused

if TYPE_CHECKING:
    from distd.review.submission import Submitted
    from distd.store.tables import Review, Vote
    from distd.workspace import Workspace


@click.command("submit")
@click.argument("name")
@click.option(
    "--to",
    "lists",
    multiple=True,
    metavar="LIST",
    help="For this list; may be repeated.  [default: the issue's audience]",
)
@click.option(
    "--at", "when", metavar="WHEN", help="Not to be sent earlier than `2005-05-02 09:00`, `tomorrow 09:00`."
)
@click.option("--author", metavar="ADDRESS", help="Whose own vote does not count.  [default: the secretary]")
@as_json
@click.pass_obj
def submit_command(
    home: Path, name: str, lists: tuple[str, ...], when: str | None, author: str | None, json_: bool
) -> None:
    """Ask the reviewers to approve an issue, exactly as it is now.

    Each reviewer gets the mail as its readers will, the PDF, the findings of the check and what changed since
    the last issue, and answers by reply. What is changed afterwards has to be submitted again.

    \b
    Examples:
      distctl issue submit issue-2
      distctl issue submit issue-2 --to nmbs --to d-liaisons --at "2005-11-02 09:00"
      distctl issue submit issue-2 --author editor@standards.example
    """
    from distd.doctor.troubles import clock_troubles
    from distd.review.submission import Submission

    opened = workspace(home)
    not_before, by = _earliest(opened, when), _address(author or opened.settings.secretary)
    edition, audience, findings = _checked(opened, name)
    wanted = Submission(
        edition=edition,
        audience=lists or audience,
        not_before=not_before,
        author=by,
        actor=actor(),
        findings=findings,
    )
    troubles = clock_troubles(opened)  # asked before the ledger is written by this clock
    _print_submitted(opened, name, opened.reviews.submit(wanted, opened.clock()), json_)
    for trouble in troubles:
        say(f"{trouble}; once the clock is right, the days to answer may be over", err=True)


@click.command("withdraw")
@click.argument("name")
@click.option("--reason", required=True, metavar="TEXT", help="Why; the reviewers read it.")
@click.pass_obj
def withdraw_command(home: Path, name: str, reason: str) -> None:
    """Take an issue back from the reviewers, or take its approval back while nothing was sent.

    \b
    Example:
      distctl issue withdraw issue-2 --reason "The host has moved the meeting"
    """
    opened = workspace(home)
    opened.reviews.withdraw(name, reason, actor(), opened.clock())
    say(f"{name} is withdrawn; those who were asked are told.")


def print_history(opened: Workspace, issue_name: str) -> None:
    """Print every review of an issue: what it was about, how it ended, who said what."""
    from distd.store.reviews import ReviewStore

    store = ReviewStore(opened.database)
    reviews = store.of_issue(issue_name)
    if not reviews:
        say("\nNot submitted to the reviewers yet.")
    for review in reviews:
        _print_review(opened, review, store.votes(review))


def _checked(opened: Workspace, name: str) -> tuple[Any, tuple[str, ...], list[str]]:
    """Return edition, audience and findings of an issue; raises Refused when the check finds errors."""
    from distd.moments import zone
    from distd.newsletter.checks import examine
    from distd.newsletter.folder import look_into

    source = look_into(opened.issues / name)
    today = opened.clock().astimezone(zone(opened.settings.schedule.time_zone)).date()
    findings, edition = examine(source, opened.look, today, opened.list_names())
    errors = [finding for finding in findings if finding.level == "error"]
    if errors or edition is None:
        raise Refused(
            f"{name} is not fit to be submitted: {errors[0].place}: {errors[0].what}; "
            f"`distctl issue check {name}` tells all"
        )
    told = [f"{finding.level}: {_place(opened, finding.place)}: {finding.what}" for finding in findings]
    return edition, tuple(source.audience), told


def _place(opened: Workspace, place: str) -> str:
    return place.removeprefix(f"{opened.issues}/")


def _earliest(opened: Workspace, when: str | None) -> datetime | None:
    from distd.moments import read_moment, zone

    if when is None:
        return None
    return read_moment(when, zone(opened.settings.schedule.time_zone), opened.clock())


def _address(text: str) -> str:
    from distd.mail.addresses import BadAddress, clean_address

    try:
        return clean_address(text)
    except BadAddress as reason:
        raise Refused(f"--author: {reason}") from None


def _print_submitted(opened: Workspace, name: str, done: Submitted, json_: bool) -> None:
    zone = opened.settings.schedule.time_zone
    if json_:
        facts = {"review": done.review_id, "state": done.state, "expires_at": done.expires_at}
        print_json({**facts, "asked": done.asked, "left_out": done.left_out})
        return
    if done.voided:
        say(f"The earlier review of {name} is void.")
    if done.asked:
        reviewers = "1 reviewer" if len(done.asked) == 1 else f"{len(done.asked)} reviewers"
        say(f"{name} is with {reviewers} until {moment(done.expires_at, zone)}:")
        for address in done.asked:
            say(f"  {address}")
        say(f"`distctl issue show {name}` says who has answered.")
    else:
        say(f"{name} may be sent: review.rule is none, nobody was asked. The ledger says so.")
    for line in done.left_out:
        say(f"not asked: {line}", err=True)


def _print_review(opened: Workspace, review: Review, votes: list[Vote]) -> None:
    zone = opened.settings.schedule.time_zone
    say(f"\nReview {review.id}: {review.state}" + (f" ({review.reason})" if review.reason else ""))
    say(f"  fingerprint  {review.fingerprint}")
    say(f"  content      {review.content_fingerprint}")
    say(f"  audience     {', '.join(review.audience)}")
    if review.not_before is not None:
        say(f"  not before   {moment(review.not_before, zone)}")
    say(f"  rule         {review.rule}{', any veto stops' if review.veto else ''}; author {review.author}")
    say(f"  opened       {moment(review.opened_at, zone)}")
    if review.decided_at is None:
        say(f"  expires      {moment(review.expires_at, zone)}")
    else:
        say(f"  decided      {moment(review.decided_at, zone)}")
    rows = [
        (vote.reviewer.address, _said(vote), moment(vote.voted_at, zone), " ".join(vote.words.split())[:80])
        for vote in votes
    ]
    if rows:
        print_table(("reviewer", "verdict", "when", "words"), rows, "")


def _said(vote: Vote) -> str:
    no_answer = "not clear, asked again" if vote.unclear else "no answer yet"
    said = no_answer if vote.voted_by is None else str(vote.verdict)
    if vote.voted_by is not None and vote.voted_by.id != vote.reviewer.id:
        said += f" by deputy {vote.voted_by.address}"
    elif vote.voted_by is None and vote.reminders:
        said += f", reminded {'once' if vote.reminders == 1 else f'{vote.reminders} times'}"
    return said if vote.counts else f"{said}, not counted (author)"

"""`distctl report`: how the sending of an issue went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from distd.cli.console import Number, as_json, print_json, print_table, workspace
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.mailing.reporting import Report
    from distd.store.reports import Group, Outcomes

REFUSALS_SHOWN = 30
_DID = {
    "refused": "made up for those refused before",
    "unknown": "made up for those unknown before",
    "new": "made up for those who were not mailed before",
    "everybody": "went to everybody, also to who had it",
}
OUTCOMES = ("accepted", "refused", "unknown", "cancelled", "deferred", "waiting")
_RETURNED = "returned later"


@click.command("report")
@click.argument("issue")
@click.option("--mailing", type=Number(), help="One mailing of the issue only.")
@click.option("--bodies", is_flag=True, help="Every member body, not only those without a working address.")
@as_json
@click.pass_obj
def report_command(home: Path, issue: str, mailing: int | None, bodies: bool, json_: bool) -> None:
    """Say how the sending of an issue went: who has it, who has not, and why.

    \b
    Examples:
      distctl report issue-1
      distctl report issue-1 --bodies
      distctl report issue-1 --json
    """
    from distd.mailing.reporting import report_on

    opened = workspace(home)
    report = report_on(opened.mailings.store, opened.mailings.reports, issue, mailing)
    if json_:
        print_json({"total": report.outcomes.total, **asdict(report)})
        return
    _show(report, bodies)


def _show(report: Report, bodies: bool) -> None:
    numbers = ", ".join(f"{number} ({state})" for number, state in report.mailings)
    say(f"{report.issue}, {report.title!r}: mailing {numbers}")
    for number, why in report.paused:
        say(f"Mailing {number} is paused: {why}. `distctl mailing resume {number}` goes on.")
    for resend in report.resends:
        say(
            f"Mailing {resend.mailing} {_DID[resend.to]}: "
            f"{resend.outcomes.accepted} of {resend.outcomes.total} accepted."
        )
    say()
    _show_outcomes(report.outcomes, report.returned_for)
    _show_groups("list", report.per_list)
    _show_groups("language", report.per_language)
    if bodies:
        _show_groups("member body", report.per_member_body)
    if report.unreachable:
        say("Without a working address:")
        for body in report.unreachable:
            say(f"  {body.country or '-'}  {body.name}: {body.why}")
        say()
    _show_fates([(r.address, r.organisation, r.state, r.reply) for r in report.refusals])
    _show_fates([(r.address, r.organisation, "deferred", r.reply) for r in report.deferrals])
    _show_fates(
        [
            (r.address, r.organisation, _RETURNED, f"{r.status} {r.diagnostic}".strip())
            for r in report.returned
        ]
    )


def _show_fates(rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        print_table(("address", "organisation", "outcome", "what was said"), rows[:REFUSALS_SHOWN], "")
    if len(rows) > REFUSALS_SHOWN:
        say(f"... and {len(rows) - REFUSALS_SHOWN} more (--json has all)")


def _show_outcomes(outcomes: Outcomes, returned_for: Mapping[str, int]) -> None:
    meanings = {
        "accepted": "the next mail server took responsibility",
        "refused": "for good; the reasons are below",
        "unknown": "the connection ended before the answer; the reader may have it",
        "cancelled": "left, was suspended, or the mailing was cancelled",
        "deferred": "will be tried again; what was said is below",
        "waiting": "not tried yet",
    }
    width = len(f"{outcomes.total}")
    for word in OUTCOMES:
        count = getattr(outcomes, word)
        if count or word in {"accepted", "refused", "unknown"}:
            say(f"  {word:<10}{count:>{width}}  {meanings[word]}")
        if word == "accepted" and outcomes.returned:
            causes = ", ".join(f"{count} {cause.replace('_', ' ')}" for cause, count in returned_for.items())
            say(f"  {'':<10}{'':>{width}}  of these returned later: {outcomes.returned} ({causes})")
    say(f"  {'in all':<10}{outcomes.total:>{width}}")
    if outcomes.perhaps_twice:
        say(f"  {outcomes.perhaps_twice} may have arrived twice, with the same Message-ID.")
    say()


def _show_groups(title: str, groups: Sequence[Group]) -> None:
    """Print one table; an outcome that nobody had gets no column."""
    had = [word for word in OUTCOMES if word == "accepted" or any(getattr(g.outcomes, word) for g in groups)]
    rows = [[group.name, *(getattr(group.outcomes, word) for word in had)] for group in groups]
    titles = [title, *had]
    if any(group.outcomes.returned for group in groups):
        titles.insert(2, _RETURNED)
        for row, group in zip(rows, groups, strict=True):
            row.insert(2, group.outcomes.returned)
    if rows:
        print_table(titles, rows, "")

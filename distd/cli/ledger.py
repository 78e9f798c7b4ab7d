"""`distctl ledger`: the sealed record of every decision."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from distd.cli.console import LARGEST, Count, as_json, moment, print_json, print_table, workspace
from distd.cli.saying import say
from distd.failures import Refused


@click.group("ledger")
def ledger_command() -> None:
    """Read and check the record of every decision: consent, approval, sending, routing."""


@ledger_command.command("verify")
@click.pass_obj
def verify(home: Path) -> None:
    """Check the whole chain; the exit status is 1 when an entry was changed, removed or added.

    \b
    Example:
      distctl ledger verify
    """
    ledger = workspace(home).ledger
    good, broken = ledger.verify()
    if broken is not None:
        raise Refused(
            f"the ledger is broken at entry {broken.entry}, after {good} good ones: {broken.reason}"
        )
    say(f"{good} entries, unbroken; the last seal is {ledger.head()[:16]}…")


@ledger_command.command("show")
@click.option("--about", metavar="SUBJECT", help="Only entries on one subject, such as issue:issue-1.")
@click.option(
    "--last", type=Count(min=1, max=LARGEST), default=30, show_default=True, help="How many entries."
)
@as_json
@click.pass_obj
def show(home: Path, about: str | None, last: int, json_: bool) -> None:
    """Show the last entries, oldest first.

    \b
    Examples:
      distctl ledger show
      distctl ledger show --about issue:issue-1 --json
    """
    opened = workspace(home)
    entries = opened.ledger.latest(last, about)
    if json_:
        print_json(
            [
                {
                    "at": e.at,
                    "actor": e.actor,
                    "action": e.action,
                    "subject": e.subject,
                    "detail": e.detail,
                    "hash": e.hash,
                }
                for e in entries
            ]
        )
        return
    zone = opened.settings.schedule.time_zone
    rows = [(moment(e.at, zone), e.actor, e.action, e.subject, in_words(e.detail)) for e in entries]
    print_table(
        ("when", "who", "what", "on", "detail"),
        rows,
        f"There are no entries on {about!r}." if about else "The ledger is empty.",
    )


def in_words(detail: Any) -> str:
    """Return what an entry tells, as people write it: no signs of a program's own."""
    match detail:
        case dict():
            return ", ".join(f"{key.replace('_', ' ')} {in_words(value)}" for key, value in detail.items())
        case list():
            return " and ".join(in_words(value) for value in detail) or "none"
        case bool():
            return "yes" if detail else "no"
        case None | "":
            return "none"
    return str(detail)

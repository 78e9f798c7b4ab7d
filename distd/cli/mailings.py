"""`distctl mailing`: what is being sent, and the secretary's hand on it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import (
    LARGEST,
    Count,
    Number,
    actor,
    as_json,
    assume_yes,
    confirm,
    moment,
    print_json,
    print_table,
    workspace,
)  # fmt: skip
from distd.cli.past import for_scripts, print_past
from distd.cli.resend import resend_command
from distd.cli.saying import say
from distd.store.words import Selection

if TYPE_CHECKING:
    from distd.store.tables import Mailing
    from distd.workspace import Workspace

_WHOM = {
    Selection.UNREACHED: "",
    Selection.EVERYBODY: ", everybody again",
    Selection.REFUSED: ", those refused before",
    Selection.UNKNOWN: ", those unknown before",
    Selection.NEW: ", those new since",
}
NUMBER = click.argument("mailing", type=Number(), metavar="NUMBER")


@click.group("mailing")
def mailing_command() -> None:
    """Show, pause, resume, cancel and make up for mailings."""


mailing_command.add_command(resend_command)


@mailing_command.command("list")
@click.option(
    "--last", type=Count(min=1, max=LARGEST), default=20, show_default=True, help="How many mailings."
)
@as_json
@click.pass_obj
def list_mailings(home: Path, last: int, json_: bool) -> None:
    """List the last mailings, newest first.

    \b
    Examples:
      distctl mailing list
      distctl mailing list --last 5 --json
    """
    opened = workspace(home)
    found = [_facts(opened, mailing) for mailing in opened.mailings.store.latest(last)]
    if json_:
        print_json(found)
        return
    zone = opened.settings.schedule.time_zone
    rows = [
        (m["mailing"], m["issue"], m["kind"], ", ".join(m["audience"]), m["state"], moment(m["due"], zone),
         f"{m['settled']} of {m['total']}", m["reason"])
        for m in found
    ]  # fmt: skip
    columns = ("number", "issue", "kind", "to", "state", "due", "settled", "why")
    print_table(columns, rows, "Nothing was sent yet; `distctl send ISSUE` does it.")


@mailing_command.command("show")
@NUMBER
@as_json
@click.pass_obj
def show(home: Path, mailing: int, json_: bool) -> None:
    """Show one mailing and what became of its messages.

    \b
    Example:
      distctl mailing show 3
    """
    opened = workspace(home)
    row = opened.mailings.store.get(mailing)
    facts = _facts(opened, row)
    history = opened.ledger.about(f"issue:{row.issue.name}")
    past = [entry for entry in history if entry.detail.get("mailing") == mailing]
    if json_:
        print_json(facts | {"history": for_scripts(past)})
        return
    zone = opened.settings.schedule.time_zone
    because = f": {row.reason}" if row.reason else ""
    say(f"Mailing {mailing} of {row.issue.name}, {row.issue.title!r}, is {row.state}{because}.")
    say(f"  to       {', '.join(row.audience)}{_WHOM[row.selection]}")
    say(f"  due      {moment(row.due_at, zone)}")
    say(f"  started  {moment(row.started_at, zone)}")
    say(f"  done     {moment(row.finished_at, zone)}")
    outcomes = opened.mailings.reports.outcomes([mailing])
    print_table(
        ("accepted", "refused", "unknown", "cancelled", "deferred", "waiting"),
        [(outcomes.accepted, outcomes.refused, outcomes.unknown, outcomes.cancelled, outcomes.deferred,
          outcomes.waiting)],
        "",
    )  # fmt: skip
    print_past(past, zone)


@mailing_command.command("pause")
@NUMBER
@click.option("--reason", default="paused by the secretary", help="Why; shown with the mailing.")
@click.pass_obj
def pause(home: Path, mailing: int, reason: str) -> None:
    """Hold a mailing; what is in the relay's hands at this moment is settled.

    \b
    Example:
      distctl mailing pause 3 --reason "a wrong date on page 2"
    """
    opened = workspace(home)
    opened.mailings.pause(mailing, reason, actor(), opened.clock())
    waiting = opened.mailings.store.open_count(mailing)
    say(f"Mailing {mailing} is paused; {waiting} messages wait. `distctl mailing resume {mailing}` goes on.")


@mailing_command.command("resume")
@NUMBER
@click.pass_obj
def resume(home: Path, mailing: int) -> None:
    """Go on with a paused mailing: at its time when that is still to come, else at once.

    \b
    Example:
      distctl mailing resume 3
    """
    opened = workspace(home)
    row = opened.mailings.resume(mailing, actor(), opened.clock())
    later = row.started_at is None and row.due_at > opened.clock()
    when = f"on {moment(row.due_at, opened.settings.schedule.time_zone)}" if later else "now"
    say(f"Mailing {mailing} goes on {when}.")
    if not opened.daemon_running:
        say("No daemon runs here; `distd run` will send it.", err=True)


@mailing_command.command("cancel")
@NUMBER
@click.option("--reason", default="cancelled by the secretary", help="Why; shown with the mailing.")
@assume_yes
@click.pass_obj
def cancel(home: Path, mailing: int, reason: str, yes: bool) -> None:
    """Give a mailing up for good; what is out stays out.

    \b
    Example:
      distctl mailing cancel 3 --reason "superseded by issue-2"
    """
    opened = workspace(home)
    opened.mailings.store.get(mailing)
    waiting = opened.mailings.store.open_count(mailing)
    confirm(f"Cancel mailing {mailing}, with {waiting} messages not sent yet?", yes)
    cancelled = opened.mailings.cancel(mailing, reason, actor(), opened.clock())
    say(f"Mailing {mailing} is cancelled; {cancelled} messages will not be sent.")


def _facts(opened: Workspace, mailing: Mailing) -> dict[str, Any]:
    outcomes = opened.mailings.reports.outcomes([mailing.id])
    return {
        "mailing": mailing.id,
        "issue": mailing.issue.name,
        "kind": str(mailing.kind),
        "audience": list(mailing.audience),
        "selection": str(mailing.selection),
        "state": str(mailing.state),
        "reason": mailing.reason,
        "due": mailing.due_at,
        "started": mailing.started_at,
        "finished": mailing.finished_at,
        "total": outcomes.total,
        "settled": outcomes.settled,
        **asdict(outcomes),
    }

"""`distctl retention`: what is kept for a time only."""

from __future__ import annotations

from pathlib import Path

import click

from distd.cli.console import actor, as_json, assume_yes, confirm, moment, print_json, print_table, workspace
from distd.cli.saying import say
from distd.retention.rules import told


@click.group("retention")
def retention_command() -> None:
    """How long what tells of a person is kept."""


@retention_command.command("show")
@as_json
@click.pass_obj
def show(home: Path, json_: bool) -> None:
    """Show the rules, and how much each would forget now; changes nothing.

    The days are set in [retention] of config/distd.toml; 0 keeps for ever.

    \b
    Example:
      distctl retention show
    """
    opened = workspace(home)
    due = opened.retention.due(opened.clock())
    if json_:
        print_json(
            [{"kind": d.rule.kind, "days": d.rule.days, "before": d.before, "due": d.count} for d in due]
        )
        return
    zone = opened.settings.schedule.time_zone
    rows = [
        (d.rule.kind, f"{d.rule.days} days" if d.rule.days else "for ever", moment(d.before, zone), d.count,
         d.rule.what)
        for d in due
    ]  # fmt: skip
    print_table(("what", "kept", "forgotten before", "due now", "what goes, and what stays"), rows, "")
    say("Not for you to set:")
    print_table(("what", "kept", ""), _fixed(), "")


def _fixed() -> list[tuple[str, str, str]]:
    """Return what no setting says: what is kept, how long, and why."""
    from distd.subscriptions.commands import ANSWERS_KEPT
    from distd.subscriptions.joining import CONFIRM_WITHIN

    return [
        ("requests to join", f"{CONFIRM_WITHIN.days} days", "where nobody confirms"),
        ("automatic answers", f"{ANSWERS_KEPT.days} days", "who got which, so that nobody gets too many"),
        ("held messages", "for ever", "until you replay or discard them"),
        ("original of a question", "while it is open", "the message as it came"),
        ("the ledger", "for ever", "it names contacts by number, and reviewers by address"),
    ]


@retention_command.command("run")
@click.option("--dry-run", is_flag=True, help="Only say what would be forgotten.")
@assume_yes
@click.pass_obj
def run(home: Path, dry_run: bool, yes: bool) -> None:
    """Forget now what the daemon would forget in the next night. It cannot be taken back.

    \b
    Examples:
      distctl retention run --dry-run
      distctl retention run
    """
    opened = workspace(home)
    now = opened.clock()
    due = told((d.rule.kind, d.count) for d in opened.retention.due(now))
    if not due:
        say("Nothing is older than its rule allows.")
        return
    if dry_run:
        say(f"Would be forgotten: {due}.")
        return
    confirm(f"Forget {due}? It cannot be taken back.", yes, "Nothing was forgotten.")
    say(f"Forgotten: {told(opened.retention.run(actor(), now).items())}.")

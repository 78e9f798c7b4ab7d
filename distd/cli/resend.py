"""`distctl mailing resend`: what was sent goes to those it did not reach."""

from __future__ import annotations

from pathlib import Path

import click

from distd.cli.console import actor, as_json, assume_yes, workspace
from distd.cli.send import mind_far_moment, read_when, show_order, told
from distd.store.words import Selection


@click.command("resend")
@click.argument("issue")
@click.option("--refused", is_flag=True, help="To those whose mail server refused it.")
@click.option("--unknown", is_flag=True, help="To those of whom nobody knows whether they have it.")
@click.option("--new", is_flag=True, help="To those who came since, or could not be mailed then.")
@click.option(
    "--to", "lists", multiple=True, metavar="LIST", help="Of the lists it was sent to, this one only."
)
@click.option("--at", "when", metavar="WHEN", help="Not now, but then: `2005-05-02 09:00`, `tomorrow 09:00`.")
@click.option("--dry-run", is_flag=True, help="Say who would get it, and send nothing.")
@click.option("--wait", is_flag=True, help="Show the progress until the last one is settled.")
@assume_yes
@as_json
@click.pass_obj
def resend_command(
    home: Path,
    issue: str,
    refused: bool,
    unknown: bool,
    new: bool,
    lists: tuple[str, ...],
    when: str | None,
    dry_run: bool,
    wait: bool,
    yes: bool,
    json_: bool,
) -> None:
    """Send an issue once more, exactly as it was sent, to those it did not reach.

    Nobody who has it gets it again. Who is meant is looked up when the mailing starts.

    \b
    Examples:
      distctl mailing resend issue-1 --refused --dry-run
      distctl mailing resend issue-1 --new --to subscribers
      distctl mailing resend issue-1 --unknown --wait
    """
    from distd.mailing.ordering import Wish

    if wait and (when or dry_run):
        raise click.UsageError("--wait watches what is sent now; it does not fit --at or --dry-run.")
    selection = _selection(refused, unknown, new)
    opened = workspace(home)
    wish = Wish(issue, lists, read_when(opened, when), actor())
    order = opened.ordering.resend(wish, selection, opened.clock())
    if dry_run:
        show_order(opened, order, json_)
        return
    opened.ordering.refuse_empty(order)
    mind_far_moment(opened, wish, yes)
    told(opened, opened.mailings.create(order, opened.clock()), wait, json_)


def _selection(refused: bool, unknown: bool, new: bool) -> Selection:
    asked = {Selection.REFUSED: refused, Selection.UNKNOWN: unknown, Selection.NEW: new}
    chosen = [selection for selection, flag in asked.items() if flag]
    if len(chosen) != 1:
        raise click.UsageError("Say to whom: one of --refused, --unknown and --new.")
    return chosen[0]

"""`distctl send`: an approved issue goes out, now or at a set time."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from distd.cli.console import actor, as_json, assume_yes, confirm, moment, print_json, workspace
from distd.cli.saying import say
from distd.failures import Refused

if TYPE_CHECKING:
    from distd.mailing.ordering import Order, Wish
    from distd.store.tables import Mailing
    from distd.workspace import Workspace


FAR = timedelta(days=366)


@click.command("send")
@click.argument("issue")
@click.option("--to", "lists", multiple=True, metavar="LIST", help="To this list only; may be repeated.")
@click.option("--at", "when", metavar="WHEN", help="Not now, but then: `2005-05-02 09:00`, `tomorrow 09:00`.")
@click.option("--test", "tests", multiple=True, metavar="ADDRESS", help="A test copy to one of us, no list.")
@click.option(
    "--language", metavar="LANGUAGE", help="The language of test copies.  [default: the issue's own]"
)
@click.option("--again", is_flag=True, help="To everybody, also to those who have the issue already.")
@click.option("--dry-run", is_flag=True, help="Say who would get it, and send nothing.")
@click.option("--wait", is_flag=True, help="Show the progress until the last one is settled.")
@click.option("--emergency", metavar="REASON", help="Without approval, where the settings allow it.")
@assume_yes
@as_json
@click.pass_obj
def send_command(
    home: Path,
    issue: str,
    lists: tuple[str, ...],
    when: str | None,
    tests: tuple[str, ...],
    language: str | None,
    again: bool,
    dry_run: bool,
    wait: bool,
    emergency: str | None,
    yes: bool,
    json_: bool,
) -> None:
    """Send an approved issue to its audience, now or at a set time.

    \b
    Examples:
      distctl send issue-1 --dry-run
      distctl send issue-1 --test anna@standards.example
      distctl send issue-1 --wait
      distctl send issue-1 --at "2005-05-02 09:00" --to nmbs --to d-liaisons
    """
    from distd.mailing.ordering import Wish

    if tests and (lists or when or again or dry_run or emergency):
        raise click.UsageError(
            "--test goes to named addresses at once; --to, --at and the like do not fit it."
        )
    if wait and (when or dry_run):
        raise click.UsageError("--wait watches what is sent now; it does not fit --at or --dry-run.")
    opened = workspace(home)
    wish = Wish(issue, lists, read_when(opened, when), actor(), again, emergency or "")
    if tests:
        _send_test(opened, wish, tests, language, yes=yes, wait=wait, json_=json_)
        return
    if dry_run:
        show_order(opened, opened.ordering.order_in_mind(wish, opened.clock()), json_)
        return
    order = _ordered(opened, wish, yes)
    opened.ordering.refuse_empty(order)
    mind_far_moment(opened, wish, yes)
    if again:
        _mind_who_has_it(opened, issue, yes)
    told(opened, opened.mailings.create(order, opened.clock()), wait, json_)


def _mind_who_has_it(opened: Workspace, issue: str, yes: bool) -> None:
    """Ask before readers get what they have: a command that is repeated by mistake would send it twice."""
    sent = [
        str(mailing.id) for mailing in opened.mailings.store.sent_of(issue) if mailing.state != "cancelled"
    ]
    if sent:
        question = (
            f"{issue} was sent already (mailing {', '.join(sent)}). Send it again to those who have it, too?"
        )
        confirm(question, yes, "Nothing was sent; in scripts --yes says that it is meant.")


def _ordered(opened: Workspace, wish: Wish, yes: bool) -> Order:
    if not wish.emergency:
        return opened.ordering.order(wish, opened.clock())
    if not opened.settings.review.emergency_override:
        raise Refused(
            "there is no sending without approval here: review.emergency_override in config/distd.toml names who may, "
            "and is empty"
        )
    confirm(
        "The reviewers have not approved this. Send it, with your name and reason in the ledger?",
        yes,
        "Nothing was sent.",
    )
    return opened.ordering.order_unsubmitted(wish, opened.clock())


def mind_far_moment(opened: Workspace, wish: Wish, yes: bool) -> None:
    """Ask about a moment more than a year ahead: it is mostly a slip in the year."""
    if wish.at is not None and wish.at - opened.clock() > FAR:
        when = moment(wish.at, opened.settings.schedule.time_zone)
        confirm(f"{when} is more than a year from now. Send {wish.issue} then?", yes, "Nothing was sent.")


def read_when(opened: Workspace, when: str | None) -> datetime | None:
    """Return the moment a user wrote, or None for now."""
    from distd.moments import read_moment, zone

    return (
        None if when is None else read_moment(when, zone(opened.settings.schedule.time_zone), opened.clock())
    )


def _send_test(
    opened: Workspace,
    wish: Wish,
    addresses: tuple[str, ...],
    language: str | None,
    *,
    yes: bool,
    wait: bool,
    json_: bool,
) -> None:
    ordering = opened.ordering
    strangers = ordering.strangers(addresses, opened.settings.secretary, opened.settings.review.list)
    if strangers:
        confirm(
            f"{', '.join(strangers)}: neither the secretary nor a reviewer. Send a test there?",
            yes,
            "Nothing was sent.",
        )
    order = ordering.order_unsubmitted(wish, opened.clock())
    chosen = ordering.test_language(order, language)
    mailing = opened.mailings.create_test(order, [(address, chosen) for address in addresses], opened.clock())
    told(opened, mailing, wait, json_)


def told(opened: Workspace, mailing: Mailing, wait: bool, json_: bool) -> None:
    """Have it begun at once, say what was made, and watch it where that is asked."""
    opened.bell.ring()
    zone = opened.settings.schedule.time_zone
    if json_ and not (wait and opened.daemon_running):
        print_json({"mailing": mailing.id, "state": mailing.state, "due": mailing.due_at})
        return
    when = "now" if mailing.due_at <= opened.clock() else f"on {moment(mailing.due_at, zone)}"
    what = "a test of " if mailing.kind == "test" else ""
    if not json_:
        say(f"Mailing {mailing.id}: {what}{mailing.issue.name} to {', '.join(mailing.audience)}, {when}.")
        _mind_window(opened, mailing)
    if not opened.daemon_running:
        say("It is queued: no daemon runs here. `distd run` will send it.", err=True)
    elif wait:
        from distd.cli.progress import watch

        watch(opened, mailing.id, json_)


def _mind_window(opened: Workspace, mailing: Mailing) -> None:
    """Say so when a mailing will be due outside the hours in which mailings go; a test goes at any time."""
    due, window = max(mailing.due_at, opened.clock()), opened.sending_window
    if mailing.kind == "issue" and not window.is_open(due):
        opening = moment(window.next_opening(due), opened.settings.schedule.time_zone)
        say(f"Mailings do not go then (delivery.days, delivery.hours); it goes on {opening}.")


def show_order(opened: Workspace, order: Order, json_: bool) -> None:
    """Show what an order would do, and why it could not be given now."""
    preview = opened.ordering.preview(order)
    obstacle = opened.mailings.obstacle(order, opened.clock())
    if json_:
        print_json(
            {"issue": order.issue.name, "audience": order.audience, **asdict(preview), "obstacle": obstacle}
        )
        return
    from distd.cli.dry_run import show

    show(order, preview, obstacle)

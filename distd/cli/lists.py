"""`distctl list`: named audiences, and who is on them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import as_json, moment, print_json, print_table
from distd.cli.registrar import called, given, open_registrar
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.store.tables import Subscription

POLICIES = ("confirm", "closed")


@click.group("list")
def list_command() -> None:
    """Keep lists: named audiences with their own addresses."""


@list_command.command("add")
@click.argument("name")
@click.option("--title", required=True, help="What readers see.")
@click.option("--description", default="", help="For whom it is.")
@click.option(
    "--join",
    "join_policy",
    type=click.Choice(POLICIES),
    default="closed",
    show_default=True,
    help="Whether anybody may join by mail, after confirming, or only the secretary adds.",
)
@click.option(
    "--newsletter/--no-newsletter", default=True, show_default=True, help="Whether issues go to it."
)
@click.pass_obj
def add(home: Path, /, name: str, title: str, join_policy: str, **values: Any) -> None:
    """Add a list; its name becomes part of its addresses, such as press-subscribe@.

    \b
    Examples:
      distctl list add press --title "Press and media" --join confirm
      distctl list add hosts --title "Hosts of meetings" --no-newsletter
    """
    from distd.store.words import JoinPolicy

    if not re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?", name):
        raise click.UsageError(
            "A list's name is of a-z, 0-9 and hyphens, 32 at most, since it is part of addresses."
        )
    _, registrar, act = open_registrar(home)
    registrar.add_list(name, title, act, join_policy=JoinPolicy(join_policy), **values)
    say(f"Added the list {name}.")


@list_command.command("edit")
@click.argument("name")
@click.option("--title", help="What readers see.")
@click.option("--description", help="For whom it is.")
@click.option("--join", "join_policy", type=click.Choice(POLICIES), help="Who may join by mail.")
@click.option("--newsletter/--no-newsletter", default=None, help="Whether issues may be sent to it.")
@click.pass_obj
def edit(home: Path, /, name: str, **values: Any) -> None:
    """Change a list; its name stays, since it is in the addresses readers have.

    \b
    Example:
      distctl list edit subscribers --title "Readers of ISO/SR UPDATE" --join confirm
    """
    from distd.store.words import JoinPolicy

    columns = given(values)
    if not columns:
        raise click.UsageError("Name what changes, such as --title.")
    if "join_policy" in columns:
        columns["join_policy"] = JoinPolicy(columns["join_policy"])
    _, registrar, act = open_registrar(home)
    registrar.edit_list(registrar.list(name), act, **columns)
    say(f"Changed the list {name}.")


@list_command.command("show")
@click.argument("name")
@as_json
@click.pass_obj
def show(home: Path, /, name: str, json_: bool) -> None:
    """Show a list: policy, addresses, and how many are on it.

    \b
    Example:
      distctl list show nmbs
    """
    from distd.mail.addresses import Purpose

    opened, registrar, _ = open_registrar(home)
    found = registrar.list(name)
    active, pending, ended = registrar.lists.counts().get(found.id, (0, 0, 0))
    purposes = (Purpose.SUBSCRIBE, Purpose.UNSUBSCRIBE, Purpose.HELP, Purpose.OWNER)
    values = {
        "name": found.name,
        "title": found.title,
        "description": found.description,
        "join": found.join_policy,
        "newsletter": found.newsletter,
        "active": active,
        "pending": pending,
        "ended": ended,
        "addresses": [opened.addresses.of_list(name, purpose) for purpose in purposes],
    }
    if json_:
        print_json(values)
        return
    for label, value in values.items():
        if isinstance(value, list):
            value = "\n            ".join(value)
        elif isinstance(value, bool):
            value = "yes" if value else "no"
        if value != "":
            say(f"{label:<11} {value}")


@list_command.command("list")
@as_json
@click.pass_obj
def list_(home: Path, /, json_: bool) -> None:
    """List the lists.

    \b
    Examples:
      distctl list list
      distctl list list --json
    """
    _print(home, "", json_)


@list_command.command("find")
@click.argument("text")
@as_json
@click.pass_obj
def find(home: Path, /, text: str, json_: bool) -> None:
    """Find lists by a part of their name or title.

    \b
    Example:
      distctl list find liaison
    """
    _print(home, text.casefold(), json_)


@list_command.command("members")
@click.argument("name")
@click.option(
    "--state",
    type=click.Choice(["active", "pending", "ended"]),
    default="active",
    show_default=True,
    help="Who is on it, asked to be, or left.",
)
@as_json
@click.pass_obj
def members(home: Path, /, name: str, state: str, json_: bool) -> None:
    """Show who is on a list, who asked to be, or who left.

    \b
    Examples:
      distctl list members nmbs
      distctl list members subscribers --state ended --json
    """
    from distd.store.words import SubscriptionState

    opened, registrar, _ = open_registrar(home)
    found = registrar.lists.members(registrar.list(name), SubscriptionState(state))
    if json_:
        print_json([_member(subscription) for subscription in found])
        return
    zone = opened.settings.schedule.time_zone
    rows = [
        (
            s.contact.organisation.country,
            called(s.contact.organisation),
            s.contact.name,
            s.contact.address,
            s.basis,
            moment(s.ended_at or s.started_at or s.requested_at, zone),
            s.end_reason or (s.contact.state if s.contact.state != "active" else ""),
        )
        for s in found
    ]
    columns = ("country", "organisation", "name", "address", "basis", "since", "note")
    print_table(columns, rows, f"Nobody is {state} on the list {name}.")


def _member(subscription: Subscription) -> dict[str, Any]:
    contact = subscription.contact
    return {
        "address": contact.address,
        "name": contact.name,
        "organisation": contact.organisation.name,
        "country": contact.organisation.country,
        "language": contact.language,
        "state": contact.state,
        "basis": subscription.basis,
        "mandate_only": subscription.mandate_only,
        "since": subscription.started_at,
        "ended_at": subscription.ended_at,
        "end_reason": subscription.end_reason,
    }


def _print(home: Path, text: str, json_: bool) -> None:
    _, registrar, _ = open_registrar(home)
    counts = registrar.lists.counts()
    found = [
        (list_, *counts.get(list_.id, (0, 0, 0)))
        for list_ in registrar.lists.all()
        if text in list_.name or text in list_.title.casefold()
    ]
    if json_:
        print_json(
            [
                {
                    "name": list_.name,
                    "title": list_.title,
                    "join": list_.join_policy,
                    "newsletter": list_.newsletter,
                    "active": active,
                    "pending": pending,
                    "ended": ended,
                }
                for list_, active, pending, ended in found
            ]
        )
        return
    rows = [
        (list_.name, list_.title, list_.join_policy, "yes" if list_.newsletter else "no", active, pending)
        for list_, active, pending, _ in found
    ]
    print_table(("name", "title", "join", "issues", "active", "pending"), rows, "There is no such list.")

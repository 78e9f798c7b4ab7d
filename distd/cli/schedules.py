"""`distctl schedule`: standing orders."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import (
    Count,
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
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.store.tables import Schedule
    from distd.workspace import Workspace

LONGEST_LATE_HOURS = 24 * 366
KINDS = ("next-issue", "reminder", "digest")
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}\Z")


@click.group("schedule")
def schedule_command() -> None:
    """Standing orders: what happens on which day, in which time zone."""


@schedule_command.command("add")
@click.argument("kind", type=click.Choice(KINDS))
@click.option("--cron", required=True, metavar="LINE", help='Minute, hour, day, month, weekday: "0 9 1 * *".')
@click.option(
    "--tz", "time_zone", metavar="ZONE", help="Such as Asia/Bangkok.  [default: schedule.time_zone]"
)
@click.option("--name", help="How you call it.  [default: its kind]")
@click.option("--to", "lists", multiple=True, metavar="LIST", help="Of a next issue: to these lists only.")
@click.option(
    "--late-hours", type=Count(min=1, max=LONGEST_LATE_HOURS), help="Missed by more than this, you are asked."
)
@click.pass_obj
def add(
    home: Path,
    kind: str,
    cron: str,
    time_zone: str | None,
    name: str | None,
    lists: tuple[str, ...],
    late_hours: int | None,
) -> None:
    """Make a standing order.

    \b
    next-issue  sends the next approved issue that was not sent yet
    reminder    reminds you of the newsletter
    digest      tells you who joined and left, bounces, feedback, and what waits for you

    \b
    Examples:
      distctl schedule add next-issue --cron "0 9 1 * *" --tz Asia/Bangkok
      distctl schedule add digest --cron "0 8 * * mon" --name monday
    """
    from distd.store.schedules import NewSchedule
    from distd.store.words import ScheduleKind

    opened = workspace(home)
    name = name or kind
    if not NAME.match(name):
        raise click.BadParameter("a name has up to 32 of a-z, 0-9 and -", param_hint="--name")
    if lists:
        if kind != "next-issue":
            raise click.UsageError("--to fits next-issue only.")
        opened.ordering.refuse_unknown_lists(lists)
    settings = opened.settings.schedule
    wanted = NewSchedule(
        name,
        ScheduleKind(kind),
        " ".join(cron.split()),
        time_zone or settings.time_zone,
        lists,
        late_hours or settings.late_hours,
    )
    schedule = opened.calendar.add(wanted, actor(), opened.clock())
    following = opened.calendar.next_moment(schedule, opened.clock())
    say(f"{name} is added; its first moment is {moment(following, schedule.time_zone)}.")


@schedule_command.command("list")
@as_json
@click.pass_obj
def list_schedules(home: Path, json_: bool) -> None:
    """List the standing orders and when they are due next.

    \b
    Example:
      distctl schedule list
    """
    opened = workspace(home)
    found = [_facts(opened, schedule) for schedule in opened.calendar.store.all()]
    if json_:
        print_json(found)
        return
    rows = [
        (f["name"], f["kind"], f["cron"], f["time_zone"], f["state"], moment(f["next"], f["time_zone"]))
        for f in found
    ]
    columns = ("name", "kind", "cron", "time zone", "state", "next")
    print_table(columns, rows, "There is no schedule; `distctl schedule add` makes one.")


@schedule_command.command("show")
@click.argument("name")
@as_json
@click.pass_obj
def show(home: Path, name: str, json_: bool) -> None:
    """Show one standing order and what it did.

    \b
    Example:
      distctl schedule show next-issue
    """
    opened = workspace(home)
    facts = _facts(opened, opened.calendar.store.get(name))
    past = list(opened.ledger.about(f"schedule:{name}"))
    if json_:
        print_json(facts | {"history": for_scripts(past)})
        return
    zone = facts["time_zone"]
    say(f"{name} ({facts['kind']}) is {facts['state']}.")
    say(f"  cron        {facts['cron']} in {zone}")
    if facts["audience"]:
        say(f"  to          {', '.join(facts['audience'])}")
    say(f"  next        {moment(facts['next'], zone)}")
    say(f"  if missed   done when late by less than {facts['late_hours']} hours, else you are asked")
    if facts["state"] == "asking":
        say(
            f"It missed its moment: `distctl schedule run {name}` does it now, `resume` goes on with the next."
        )
    print_past(past[-10:], zone)


@schedule_command.command("pause")
@click.argument("name")
@click.pass_obj
def pause(home: Path, name: str) -> None:
    """Stop following a standing order for the time being.

    \b
    Example:
      distctl schedule pause next-issue
    """
    opened = workspace(home)
    opened.calendar.pause(name, actor(), opened.clock())
    say(f"{name} is off; `distctl schedule resume {name}` takes it up again.")


@schedule_command.command("resume")
@click.argument("name")
@click.pass_obj
def resume(home: Path, name: str) -> None:
    """Follow a standing order again, from its next moment on.

    \b
    Example:
      distctl schedule resume next-issue
    """
    opened = workspace(home)
    schedule = opened.calendar.resume(name, actor(), opened.clock())
    following = opened.calendar.next_moment(schedule, opened.clock())
    say(f"{name} is active; its next moment is {moment(following, schedule.time_zone)}.")


@schedule_command.command("run")
@click.argument("name")
@click.pass_obj
def run(home: Path, name: str) -> None:
    """Do now, out of turn, what a standing order asks for.

    \b
    Example:
      distctl schedule run next-issue
    """
    opened = workspace(home)
    say(opened.calendar.run(name, actor(), opened.clock()))


@schedule_command.command("remove")
@click.argument("name")
@assume_yes
@click.pass_obj
def remove(home: Path, name: str, yes: bool) -> None:
    """Delete a standing order.

    \b
    Example:
      distctl schedule remove next-issue
    """
    opened = workspace(home)
    opened.calendar.store.get(name)
    confirm(f"Delete the schedule {name}?", yes)
    opened.calendar.remove(name, actor(), opened.clock())
    say(f"{name} is deleted.")


def _facts(opened: Workspace, schedule: Schedule) -> dict[str, Any]:
    return {
        "name": schedule.name,
        "kind": str(schedule.kind),
        "cron": schedule.cron,
        "time_zone": schedule.time_zone,
        "audience": list(schedule.audience),
        "state": str(schedule.state),
        "late_hours": schedule.late_hours,
        "last": schedule.last_due_at,
        "next": opened.calendar.next_moment(schedule, opened.clock()),
    }

"""`distctl feedback`: what readers wrote back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import Number, as_json, moment, print_json, print_table, workspace, write_file
from distd.cli.saying import say
from distd.excerpt import beginning

if TYPE_CHECKING:
    from distd.store.tables import Feedback
    from distd.workspace import Workspace

COLUMNS = (
    "number", "received", "issue", "state", "topic", "address", "organisation", "country", "category", "language",
    "subject", "text",
)  # fmt: skip
STATES = ("new", "read", "answered", "archived")
state_option = click.option("--state", type=click.Choice(STATES), help="Only what is in this state.")
search_option = click.option("--search", default="", metavar="TEXT", help="Only what holds this text.")


@click.group("feedback")
def feedback_command() -> None:
    """What readers wrote back, quotes and signatures taken off.

    \b
    Examples:
      distctl feedback list --issue issue-1
      distctl feedback show 12
      distctl feedback mark read 12
      distctl feedback export feedback.csv
    """


@feedback_command.command("list")
@click.option("--issue", default="", help="Only what was written on this issue.")
@state_option
@search_option
@as_json
@click.pass_obj
def list_(home: Path, issue: str, state: str | None, search: str, json_: bool) -> None:
    """List feedback, oldest first.

    \b
    Examples:
      distctl feedback list --state new
      distctl feedback list --issue issue-1 --search translation --json
    """
    opened = workspace(home)
    rows = [facts_of(row) for row in _found(opened, issue, state, search)]
    if json_:
        print_json(rows)
        return
    zone = opened.settings.schedule.time_zone
    table = [
        (
            r["number"],
            moment(r["received"], zone),
            r["issue"] or "-",
            r["state"],
            r["address"],
            r["organisation"],
            beginning(r["text"]),
        )
        for r in rows
    ]
    print_table(
        ("no.", "received", "issue", "state", "from", "organisation", "text"),
        table,
        "Nobody has written back yet." if not (issue or state or search) else "There is no such feedback.",
    )


@feedback_command.command("show")
@click.argument("number", type=Number())
@as_json
@click.pass_obj
def show(home: Path, number: int, json_: bool) -> None:
    """Show one piece of feedback.

    \b
    Example:
      distctl feedback show 12
    """
    opened = workspace(home)
    facts = facts_of(opened.feedback.one(number))
    if json_:
        print_json(facts)
        return
    for name in COLUMNS[1:-1]:
        value = facts[name]
        if name == "received":
            value = moment(value, opened.settings.schedule.time_zone)
        say(f"{name:<13} {value or '-'}")
    say(f"\n{facts['text'] or '(no new text)'}")


@feedback_command.command("mark")
@click.argument("state", type=click.Choice(STATES))
@click.argument("numbers", type=Number(), nargs=-1, required=True)
@click.pass_obj
def mark(home: Path, state: str, numbers: tuple[int, ...]) -> None:
    """Say what became of feedback.

    \b
    Examples:
      distctl feedback mark read 12 13
      distctl feedback mark archived 12
    """
    from distd.store.words import FeedbackState

    workspace(home).feedback.mark(numbers, FeedbackState(state))
    say(f"Marked as {state}: {', '.join(map(str, numbers))}.")


@feedback_command.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--issue", default="", help="Only what was written on this issue.")
@click.option(
    "--comment-table", is_flag=True, help="As a comment table, with the columns ISO committees use."
)
@state_option
@search_option
@click.pass_obj
def export(home: Path, file: Path, issue: str, comment_table: bool, state: str | None, search: str) -> None:
    """Write feedback to a CSV file that spreadsheets open, or to - for the screen.

    \b
    Examples:
      distctl feedback export feedback.csv
      distctl feedback export --issue issue-1 --comment-table comments.csv
      distctl feedback export --issue issue-1 -
    """
    import csv
    import io

    from distd.desk import comment_table as table
    from distd.desk.cells import harmless

    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.COLUMNS if comment_table else COLUMNS)
    count = 0
    for row in _found(workspace(home), issue, state, search):
        facts = facts_of(row)
        cells = _comment(facts) if comment_table else [_cell(facts[name]) for name in COLUMNS]
        writer.writerow([harmless(cell) for cell in cells])
        count += 1
    if str(file) == "-":
        say(text.getvalue(), nl=False)
        return
    write_file(file, text.getvalue().encode("utf-8-sig"))  # its mark tells Excel that it is UTF-8
    say(f"{count} {'piece' if count == 1 else 'pieces'} of feedback written to {file}.")


def facts_of(row: Feedback) -> dict[str, Any]:
    """Return one piece of feedback as plain values."""
    organisation = row.contact.organisation if row.contact else None
    return {
        "number": row.id,
        "received": row.received_at,
        "issue": row.issue.name if row.issue else "",
        "state": str(row.state),
        "topic": row.topic,
        "address": row.address,
        "organisation": organisation.name if organisation else "",
        "kind": str(organisation.kind) if organisation else "",
        "country": organisation.country if organisation else "",
        "category": str(organisation.category or "") if organisation else "",
        "language": row.language,
        "subject": row.subject,
        "text": row.text,
    }


def _found(opened: Workspace, issue: str, state: str | None, search: str) -> Iterator[Feedback]:
    from distd.store.words import FeedbackState

    return opened.feedback.all(issue, FeedbackState(state) if state else None, search)


def _comment(facts: dict[str, Any]) -> tuple[str, ...]:
    from distd.desk.comment_table import comment_of

    # The table is for a committee to read, and nobody's address is theirs.
    who = str(facts["organisation"]) or "reader"
    return comment_of(str(facts["text"]), str(facts["country"]), who, facts["kind"] == "member_body").cells


def _cell(value: Any) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)

"""`distctl feedback`: what readers wrote back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import as_json, moment, print_json, print_table, workspace

if TYPE_CHECKING:
    from distd.store.tables import Feedback

COLUMNS = (
    "number", "received", "issue", "address", "organisation", "country", "category", "language", "subject", "text"
)  # fmt: skip


@click.group("feedback")
def feedback_command() -> None:
    """What readers wrote back, quotes and signatures taken off.

    \b
    Examples:
      distctl feedback list --issue issue-1
      distctl feedback show 12
      distctl feedback export feedback.csv
    """


@feedback_command.command("list")
@click.option("--issue", default="", help="Only what was written on this issue.")
@as_json
@click.pass_obj
def list_(home: Path, issue: str, json_: bool) -> None:
    """List feedback, oldest first.

    \b
    Examples:
      distctl feedback list
      distctl feedback list --issue issue-1 --json
    """
    opened = workspace(home)
    rows = [facts_of(row) for row in opened.feedback.all(issue)]
    if json_:
        print_json(rows)
        return
    zone = opened.settings.schedule.time_zone
    table = [
        (
            r["number"],
            moment(r["received"], zone),
            r["issue"] or "-",
            r["address"],
            r["organisation"],
            _start(r["text"]),
        )
        for r in rows
    ]
    print_table(
        ("no.", "received", "issue", "from", "organisation", "text"), table, "Nobody has written back yet."
    )


@feedback_command.command("show")
@click.argument("number", type=int)
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
        click.echo(f"{name:<13} {value or '-'}")
    click.echo(f"\n{facts['text'] or '(no new text)'}")


@feedback_command.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--issue", default="", help="Only what was written on this issue.")
@click.pass_obj
def export(home: Path, file: Path, issue: str) -> None:
    """Write feedback to a CSV file that spreadsheets open, or to - for the screen.

    \b
    Examples:
      distctl feedback export feedback.csv
      distctl feedback export --issue issue-1 -
    """
    import csv
    import io

    from distd.failures import Misconfigured

    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    count = 0
    for row in workspace(home).feedback.all(issue):
        facts = facts_of(row)
        writer.writerow([harmless(_cell(facts[name])) for name in COLUMNS])
        count += 1
    if str(file) == "-":
        click.echo(text.getvalue(), nl=False)
        return
    try:
        file.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode())  # the mark tells Excel that it is UTF-8
    except OSError as failure:
        raise Misconfigured(f"{file}: cannot be written: {failure.strerror}") from None
    click.echo(f"{count} pieces of feedback written to {file}.")


def facts_of(row: Feedback) -> dict[str, Any]:
    """Return one piece of feedback as plain values."""
    organisation = row.contact.organisation if row.contact else None
    return {
        "number": row.id,
        "received": row.received_at,
        "issue": row.issue.name if row.issue else "",
        "address": row.address,
        "organisation": organisation.name if organisation else "",
        "country": organisation.country if organisation else "",
        "category": str(organisation.category or "") if organisation else "",
        "language": row.language,
        "subject": row.subject,
        "text": row.text,
    }


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: strangers wrote it."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _cell(value: Any) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _start(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"

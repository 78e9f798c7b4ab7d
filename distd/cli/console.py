"""What commands share: opening the workspace, printing for people or for scripts, asking before harm."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from distd.cli.saying import json_of, say, shown

if TYPE_CHECKING:
    from distd.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])


LARGEST = 2**63 - 1  # what a column of the database holds


class Count(click.IntRange):
    """A whole number in a range, told in plain words."""

    name = "whole number"

    def _describe_range(self) -> str:
        """Return the range as click's messages and help show it."""
        return f"{self.min} and up" if self.max in {None, LARGEST} else f"{self.min} to {self.max}"


class Number(Count):
    """The number of a thing that is kept: a mailing, a question, a piece of feedback."""

    def __init__(self) -> None:
        super().__init__(min=1)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read the number; one that no database can hold belongs to nothing."""
        number = super().convert(value, param, ctx)
        if number > LARGEST:
            self.fail(f"there is nothing of the number {value}; they are counted from 1.", param, ctx)
        return number


def as_json(command: F) -> F:
    """Add `--json` to a command, for scripts."""
    return click.option("--json", "json_", is_flag=True, help="Print JSON, for scripts.")(command)


def assume_yes(command: F) -> F:
    """Add `--yes` to a command that asks before what cannot be undone."""
    return click.option("--yes", is_flag=True, help="Do it without asking.")(command)


def workspace(home: Path) -> Workspace:
    """Open the workspace at `home`."""
    from distd.workspace import Workspace

    return Workspace.open(home)


def write_file(file: Path, octets: bytes) -> None:
    """Write a file whole or not at all, for its owner alone: most hold names; raises Refused, with the reason.

    What is no plain file, such as /dev/stdout or a pipe, is written to and not replaced.
    """
    from distd.failures import Refused
    from distd.keys import write_secret

    try:
        if file.exists() and not file.is_file():
            file.write_bytes(octets)
            return
        draft = file.with_name(f"{file.name}.part")
        draft.unlink(missing_ok=True)
        write_secret(draft, octets)
        draft.replace(file)
    except (OSError, ValueError) as failure:
        reason = failure.strerror if isinstance(failure, OSError) else "that is no name of a file"
        raise Refused(f"{file}: cannot be written: {reason}") from None


def actor() -> str:
    """Return who uses the command, for the ledger: the login name of the machine."""
    try:
        return f"secretary:{getpass.getuser()}"
    except (KeyError, OSError):
        return "secretary"


def print_json(value: Any) -> None:
    """Print one JSON value."""
    say(json_of(value))


def print_table(columns: Sequence[str], rows: Sequence[Sequence[object]], empty: str) -> None:
    """Print rows as a table; `empty` is the sentence that is said when there are none."""
    if not rows:
        say(empty)
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, box=SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for row in rows:
        # Text, not markup: names of organisations may hold brackets.
        table.add_row(*(Text("" if cell is None else shown(str(cell))) for cell in row))
    console = Console()
    if not console.is_terminal:
        console = Console(width=200)  # a pipe has no width; do not cut what a script may read
    console.print(table)


def moment(at: datetime | None, zone: str = "UTC") -> str:
    """Return a moment for people: date, minute and zone; a dash for none."""
    if at is None:
        return "-"
    from distd.moments import in_words
    from distd.moments import zone as time_zone

    return in_words(at, time_zone(zone))


def confirm(question: str, yes: bool, otherwise: str = "Nothing was done.") -> None:
    """Ask before what cannot be undone; on a no, or no answer, say `otherwise` and leave with exit status 1."""
    if yes:
        return
    try:
        agreed = click.confirm(shown(question))
    except click.Abort:
        say()  # the question stands on this line
        agreed = False
    if not agreed:
        say(otherwise, err=True)
        raise click.exceptions.Exit(1)

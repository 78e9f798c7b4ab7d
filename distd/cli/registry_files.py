"""`distctl import` and `distctl export`: the registry as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
    write_file,
)  # fmt: skip
from distd.cli.saying import hand_over, say
from distd.failures import Misconfigured

if TYPE_CHECKING:
    from distd.registry.importing import Importer, Order, Outcome
    from distd.workspace import Workspace

SHOWN = 200
HEADINGS = {
    "organisation": "Organisations",
    "added": "Added",
    "changed": "Changed",
    "dropped": "Dropped",
    "missing": "On the list and not in the file (they stay; --remove-missing takes them off)",
    "skipped": "Skipped",
}


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--list", "list_name", default="", help="The list everybody in the file is put on.")
@click.option("--basis", type=click.Choice(["mandate", "liaison", "consent"]), help="Why they may be mailed.")
@click.option("--source", default="", help="Where the file comes from; kept as evidence. Required.")
@click.option("--dry-run", is_flag=True, help="Name the differences and change nothing.")
@click.option("--remove-missing", is_flag=True, help="Take off the list whom the file does not name.")
@click.option(
    "--max-removals",
    type=Count(min=0),
    help="At most so many per list.  [default: a tenth of the list, or 5]",
)
@click.option("--encoding", default="", help="Such as cp932 or cp1252.  [default: told from the bytes]")
@click.option("--undo", is_flag=True, help="Take the last import back.")
@assume_yes
@as_json
@click.pass_obj
def import_command(
    home: Path, /, file: Path | None, basis: str | None, undo: bool, yes: bool, json_: bool, **given: object
) -> None:
    """Bring contacts in from a CSV file, all or nothing, or take the last import back.

    The first line names the columns, in English, Japanese, Swedish, Portuguese, French or Spanish: email, name,
    organisation, acronym, country, group (or list), language, role, category, membership, basis, consent date.
    A column `group` with nmb, d_liaison, subscriber, cag, expert or a list's name feeds several lists in one go.
    An empty cell changes nothing. Who left by own wish is not brought back, unless the row has basis consent and a
    consent date after the day of leaving.

    \b
    Examples:
      distctl import members.csv --list nmbs --basis mandate --source "Secretariat's list of 1 May" --dry-run
      distctl import members.csv --list nmbs --basis mandate --source "Secretariat's list of 1 May"
      distctl import everybody.csv --source "Merged address book, May 2005"
      distctl import nmbs.csv --list nmbs --basis mandate --source "List of June" --remove-missing
      distctl import --undo
    """
    opened = workspace(home)
    if undo:
        _take_back(opened, file, yes)
        return
    if file is None:
        raise click.UsageError("Name the file to import, or say --undo.")
    if not given["source"]:
        raise click.UsageError("Say with --source where the file comes from; it is kept as evidence.")
    outcome = _importer(opened).import_file(_order(file, basis, given), opened.clock())
    if json_:
        _print_as_json(outcome)
    else:
        _print_for_people(outcome, bool(given["dry_run"]))


def _order(file: Path, basis: str | None, given: dict[str, object]) -> Order:
    from distd.registry.importing import Order
    from distd.store.words import Basis

    try:
        octets = file.read_bytes()
    except OSError as failure:
        raise Misconfigured(f"{file}: cannot be read: {failure.strerror}") from None
    removals = given["max_removals"]
    return Order(
        file=file.name,
        octets=octets,
        source=str(given["source"]),
        actor=actor(),
        list_name=str(given["list_name"]),
        basis=Basis(basis) if basis else None,
        encoding=str(given["encoding"]),
        remove_missing=bool(given["remove_missing"]),
        max_removals=removals if isinstance(removals, int) else None,
        dry_run=bool(given["dry_run"]),
    )


def _importer(opened: Workspace) -> Importer:
    from distd.registry.importing import Importer
    from distd.registry.reference import Reference

    return Importer(
        opened.database,
        opened.ledger,
        lambda: Reference.read(opened.home),
        opened.settings.languages,
        opened.settings.domain,
    )


def _take_back(opened: Workspace, file: Path | None, yes: bool) -> None:
    if file is not None:
        raise click.UsageError("--undo takes the last import back and no file.")
    importer = _importer(opened)
    run = importer.last()
    when = moment(run.at, opened.settings.schedule.time_zone)
    what = f"import {run.id} of {when} ({run.file}: {_in_words(run.counts)})"
    confirm(f"Take back {what}?", yes)
    importer.take_back(run, actor(), opened.clock())
    say(f"Taken back: {what}.")
    if cancelled := run.counts.get("cancelled"):
        say(f"The {cancelled:,} queued messages that it cancelled stay cancelled.")


def _in_words(counts: dict[str, int]) -> str:
    words = {
        "added": "added",
        "changed": "changed",
        "unchanged": "unchanged",
        "dropped": "dropped",
        "missing": "not in the file",
        "skipped": "skipped",
        "organisation": "new or changed organisations",
    }
    said = [f"{counts.get(kind, 0):,} {word}" for kind, word in words.items() if counts.get(kind)]
    return ", ".join(said) or "nothing to do"


def _print_as_json(outcome: Outcome) -> None:
    print_json(
        {
            "import": outcome.run,
            "encoding": outcome.encoding,
            "separator": outcome.separator,
            "columns_not_used": list(outcome.unused),
            "counts": outcome.plan.counts(),
            "differences": [
                {"kind": d.kind, "what": d.what, "detail": d.detail} for d in outcome.plan.differences
            ],
        }
    )


def _print_for_people(outcome: Outcome, dry_run: bool) -> None:
    separator = {"\t": "tab", ";": "semicolon", ",": "comma"}.get(outcome.separator, outcome.separator)
    say(f"Read as {outcome.encoding}, separated by {separator}.")
    if outcome.unused:
        say(f"Columns not used: {', '.join(outcome.unused)}.")
    for kind, heading in HEADINGS.items():
        differences = [d for d in outcome.plan.differences if d.kind == kind]
        if not differences or (not dry_run and kind in {"organisation", "added"}):
            continue
        say(f"\n{heading}: {len(differences):,}")
        print_table(("who", "what"), [(d.what, d.detail) for d in differences[:SHOWN]], "")
        if len(differences) > SHOWN:
            say(f"... and {len(differences) - SHOWN:,} more; --json names them all")
    summary = _in_words(outcome.plan.counts())
    if dry_run:
        say(f"A dry run, nothing was changed; it would be: {summary}.")
    elif outcome.run is None:
        say(f"Nothing to change: {summary}.")
    else:
        say(f"Import {outcome.run}: {summary}. `distctl import --undo` takes it back.")


@click.command("export")
@click.option("--list", "list_name", default="", help="Only this list.")
@click.option("--encoding", default="utf-8-sig", show_default=True, help="cp932 for Excel in Japan.")
@click.option(
    "--separator",
    type=click.Choice([",", ";", "tab"]),
    default=",",
    show_default=True,
    help="; for Excel in most of Europe and Brazil.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="The file.  [default: print it]"
)
@click.pass_obj
def export_command(home: Path, list_name: str, encoding: str, separator: str, output: Path | None) -> None:
    """Write who is on the lists as CSV, one row for each place on a list.

    Cells that a spreadsheet would run as a formula begin with an apostrophe; an import takes it off again.

    \b
    Examples:
      distctl export -o everybody.csv
      distctl export --list nmbs --encoding cp932 -o nmbs.csv
      distctl export --list subscribers --separator ";" -o subscribers.csv
    """
    from distd.registry.exporting import encode, export

    text = export(workspace(home).database, list_name, "\t" if separator == "tab" else separator)
    octets = encode(text, encoding)
    if output is None:
        hand_over(octets)
        return
    write_file(output, octets)
    say(f"{output}: {max(0, text.count(chr(13) + chr(10)) - 1):,} rows", err=True)

"""`distctl doctor`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from distd.cli.console import as_json, print_json, workspace
from distd.cli.saying import say, say_in

MARKS = {"good": ("✓", "green"), "doubtful": ("!", "yellow"), "bad": ("✗", "red")}


@click.command("doctor")
@click.option(
    "--resolver", metavar="HOST:PORT", default="", help="Ask this DNS resolver instead of the system's."
)
@as_json
@click.pass_obj
def doctor_command(home: Path, resolver: str, json_: bool) -> None:
    """Check permissions, relay, ports, clock, database, fonts, disk and DNS; exit status 1 when something is bad.

    \b
    Examples:
      distctl doctor
      distctl doctor --json
      distctl doctor --resolver 9.9.9.9:53
    """
    from distd.doctor.examination import examine

    findings = []
    for finding in examine(workspace(home), resolver):
        findings.append(finding)
        if not json_:
            mark, colour = MARKS[finding.health]
            say_in(colour, f"{mark} ", nl=False)
            say(f"{finding.subject:<12} {finding.words}")
    if json_:
        print_json([{"subject": f.subject, "health": f.health, "words": f.words} for f in findings])
    if any(finding.health == "bad" for finding in findings):
        sys.exit(1)

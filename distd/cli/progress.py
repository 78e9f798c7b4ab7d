"""Watching a mailing: a bar with rate and outcomes at a terminal, plain lines anywhere else."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from distd.cli.console import print_json
from distd.failures import Refused

if TYPE_CHECKING:
    from distd.store.reports import Outcomes
    from distd.workspace import Workspace

LOOK_SECONDS = 0.25
LINE_SECONDS = 5.0  # between plain lines
ENDED = {"done", "cancelled", "paused"}


def watch(opened: Workspace, mailing_id: int, json_: bool) -> None:
    """Show how a mailing goes until it is done; Ctrl-C stops the showing alone.

    Raises Refused when it was paused or cancelled before that.
    """
    import sys

    try:
        if sys.stdout.isatty() and not json_:
            _bar(opened, mailing_id)
        else:
            _lines(opened, mailing_id, quiet=json_)
    except KeyboardInterrupt:
        click.echo(
            f"\nThe sending goes on; only the watching stopped. See `distctl mailing show {mailing_id}`."
        )
        return
    mailing = opened.mailings.store.get(mailing_id)
    outcomes = opened.mailings.reports.outcomes([mailing_id])
    if json_:
        print_json(
            {"mailing": mailing_id, "state": mailing.state, "total": outcomes.total, **outcomes.ends()}
        )
        return
    if mailing.state != "done":
        raise Refused(f"mailing {mailing_id} is {mailing.state} ({mailing.reason}): {in_words(outcomes)}")
    click.echo(f"Mailing {mailing_id} is done: {in_words(outcomes)}.")


def in_words(outcomes: Outcomes) -> str:
    """Return the outcomes in one line; those that are none are left out."""
    named = [
        (outcomes.accepted, "accepted"),
        (outcomes.refused, "refused"),
        (outcomes.unknown, "unknown"),
        (outcomes.cancelled, "cancelled"),
        (outcomes.deferred, "deferred"),
        (outcomes.waiting, "waiting"),
    ]
    return ", ".join(f"{count} {word}" for count, word in named if count) or "not started yet"


def _odd(outcomes: Outcomes) -> bool:
    """Say whether anything but acceptance is to be told beside the bar."""
    return bool(outcomes.refused or outcomes.unknown or outcomes.cancelled or outcomes.deferred)


def _look(opened: Workspace, mailing_id: int) -> tuple[bool, Outcomes]:
    ended = opened.mailings.store.get(mailing_id).state in ENDED
    return ended, opened.mailings.reports.outcomes([mailing_id])


def _lines(opened: Workspace, mailing_id: int, quiet: bool) -> None:
    said, spoken_at = "", 0.0
    while True:
        ended, outcomes = _look(opened, mailing_id)
        if ended:
            return
        line = in_words(outcomes)
        if not quiet and outcomes.total and line != said and time.monotonic() - spoken_at >= LINE_SECONDS:
            click.echo(f"  {line}")
            said, spoken_at = line, time.monotonic()
        time.sleep(LOOK_SECONDS)


def _bar(opened: Workspace, mailing_id: int) -> None:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[outcomes]}"),
    )
    with Progress(*columns) as progress:
        task = progress.add_task(f"mailing {mailing_id}", total=None, rate="", outcomes="")
        while True:
            ended, outcomes = _look(opened, mailing_id)
            speed = progress.tasks[0].speed
            progress.update(
                task,
                total=outcomes.total or None,
                completed=outcomes.settled,
                rate=f"{speed:,.0f}/s" if speed else "",
                outcomes=in_words(replace(outcomes, accepted=0, waiting=0)) if _odd(outcomes) else "",
            )
            if ended:
                return
            time.sleep(LOOK_SECONDS)

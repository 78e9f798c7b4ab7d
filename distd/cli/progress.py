"""Watching a mailing: a bar with rate and outcomes at a terminal, plain lines anywhere else."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from distd.cli.console import print_json
from distd.cli.saying import say
from distd.failures import Refused

if TYPE_CHECKING:
    from distd.store.reports import Outcomes
    from distd.workspace import Workspace

LOOK_SECONDS = 0.25
LINE_SECONDS = 5.0  # between plain lines
RESTART_SECONDS = 10.0  # a daemon that is restarted is away for a moment
ENDED = {"done", "cancelled", "paused"}


def watch(opened: Workspace, mailing_id: int, json_: bool) -> None:
    """Show how a mailing goes until it is done; Ctrl-C stops the showing alone, with exit status 1.

    Raises Refused when it was paused or cancelled before that, or the daemon has gone.
    """
    import sys

    watcher = _Watcher(opened, mailing_id)
    try:
        if sys.stdout.isatty() and not json_:
            _bar(watcher)
        else:
            _lines(watcher, quiet=json_)
    except KeyboardInterrupt:
        say(
            f"\nThe sending goes on; only the watching stopped. See `distctl mailing show {mailing_id}`.",
            err=True,
        )
        raise click.exceptions.Exit(1) from None
    mailing = opened.mailings.store.get(mailing_id)
    outcomes = opened.mailings.reports.outcomes([mailing_id])
    if json_:
        print_json(
            {"mailing": mailing_id, "state": mailing.state, "total": outcomes.total, **outcomes.ends()}
        )
        return
    if mailing.state != "done":
        raise Refused(f"mailing {mailing_id} is {mailing.state} ({mailing.reason}): {in_words(outcomes)}")
    say(f"Mailing {mailing_id} is done: {in_words(outcomes)}.")


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


class _Watcher:
    """Looks at one mailing, and at the daemon that sends it."""

    def __init__(self, opened: Workspace, mailing_id: int) -> None:
        self.mailing_id = mailing_id
        self._opened = opened
        self._daemon_seen = time.monotonic()

    def look(self) -> tuple[bool, Outcomes]:
        """Say whether the mailing has ended, and how far it is; raises Refused when the daemon stays away."""
        ended = self._opened.mailings.store.get(self.mailing_id).state in ENDED
        outcomes = self._opened.mailings.reports.outcomes([self.mailing_id])
        if self._opened.daemon_running:
            self._daemon_seen = time.monotonic()
        elif not ended and time.monotonic() - self._daemon_seen > RESTART_SECONDS:
            raise Refused(
                f"the daemon has stopped, and mailing {self.mailing_id} with it: {in_words(outcomes)}; "
                "`distd run` goes on with it"
            )
        return ended, outcomes


def _lines(watcher: _Watcher, quiet: bool) -> None:
    said, spoken_at = "", 0.0
    while True:
        ended, outcomes = watcher.look()
        if ended:
            return
        line = in_words(outcomes)
        if not quiet and outcomes.total and line != said and time.monotonic() - spoken_at >= LINE_SECONDS:
            say(f"  {line}")
            said, spoken_at = line, time.monotonic()
        time.sleep(LOOK_SECONDS)


def _bar(watcher: _Watcher) -> None:
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
        task = progress.add_task(f"mailing {watcher.mailing_id}", total=None, rate="", outcomes="")
        while True:
            ended, outcomes = watcher.look()
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

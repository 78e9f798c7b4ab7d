"""One mailing by the real daemon, from the order to its end, and what it took."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from benchmarks.delivery.figures import Turn
from benchmarks.delivery.office import ISSUE
from benchmarks.delivery.processes import await_rest, cpu_seconds, daemon, peak_megabytes, wait_for

PATIENCE_SECONDS = 3600.0


@dataclass(frozen=True)
class Sent:
    """A mailing that is over; the moments are those the daemon wrote down."""

    recipients: int
    ordered_at: datetime
    begun_at: datetime  # when freezing began
    ended_at: datetime
    freezing_seconds: float
    peak_megabytes: tuple[float, ...]  # of the daemon, and of each process beside it
    cpu_seconds: float

    @property
    def seconds(self) -> float:
        """From the order to the end."""
        return (self.ended_at - self.ordered_at).total_seconds()

    @property
    def turn(self) -> Turn:
        """Messages a second and processor time a message, all told."""
        return Turn(self.recipients / self.seconds, self.cpu_seconds / self.recipients * 1e6)


def send(home: Path, meanwhile: Callable[[], None] = lambda: None) -> Sent:
    """Start the daemon of a workspace, order the mailing, do something meanwhile, and return when it has ended.

    Ends the program unless every message was accepted: a figure of anything else is worth nothing.
    """
    with daemon(home) as pid:
        await_rest(pid)
        before = cpu_seconds(pid)
        _order(home)
        meanwhile()
        with closing(sqlite3.connect(f"file:{home}/distd.db?mode=ro", uri=True)) as look:
            wait_for(lambda: _ended(look), "the mailing's end", PATIENCE_SECONDS, every=0.1)
            moments = look.execute("SELECT created_at, started_at, finished_at FROM mailing").fetchone()
            outcomes = dict(
                look.execute("SELECT state, COUNT(*) FROM delivery WHERE mailing_id IS NOT NULL GROUP BY 1")
            )
        spent, peaks = cpu_seconds(pid) - before, peak_megabytes(pid)
    if set(outcomes) != {"accepted"}:
        raise SystemExit(f"not every message was accepted: {outcomes}; see {home}/daemon.log")
    ordered, begun, ended = (datetime.fromisoformat(moment) for moment in moments)
    return Sent(
        outcomes["accepted"], ordered, begun, ended, _frozen(home) - begun.timestamp(), tuple(peaks), spent
    )


def _frozen(home: Path) -> float:
    """Return when the last recipient stood, by the daemon's log: of many, the first have their mail long before."""
    for line in (home / "daemon.log").open():
        if "recipients frozen" in line:
            return datetime.fromisoformat(line.split()[0]).timestamp()
    raise SystemExit(f"{home}/daemon.log does not say when the recipients were frozen")


def _order(home: Path) -> int:
    command = [sys.executable, "-m", "distd.cli", "--home", str(home), "send", ISSUE, "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(json.loads(done.stdout)["mailing"])


def _ended(look: sqlite3.Connection) -> bool:
    return bool(look.execute("SELECT 1 FROM mailing WHERE state = 'done'").fetchone())

"""What keeps the house from its work while it seems to run: told by `distctl status` and by the doctor alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from distd.failures import DistdError
from distd.mailing.failing import FILE, read_failing

if TYPE_CHECKING:
    from distd.workspace import Workspace


def troubles(workspace: Workspace, *, mail_waits: bool) -> list[str]:
    """Return each trouble in one sentence; words, which take a second to read, are looked at where mail waits."""
    words = word_troubles(workspace) if mail_waits else []
    return [*clock_troubles(workspace), *words, *round_troubles(workspace)]


def clock_troubles(workspace: Workspace) -> list[str]:
    """Say whether the clock was set back: what is due then comes late, and what lasts some days ends at once later."""
    now = workspace.clock()
    last = workspace.ledger.latest(1)
    if last and last[0].at > now + timedelta(minutes=1):
        return [
            f"the clock says {now:%Y-%m-%d %H:%M} UTC, but the ledger was written after that, "
            f"at {last[0].at:%Y-%m-%d %H:%M}"
        ]
    return []


def word_troubles(workspace: Workspace) -> list[str]:
    """Say which file cannot be read without whose words no mail that comes in is sorted or answered.

    What was read already is not read again, so that a daemon tells of its own; the FAQ is, where its file has changed.
    """
    found = []
    for read in (lambda: workspace.triage.get_ready(), workspace.faq.entries):
        try:
            read()
        except DistdError as failure:
            words = str(failure).removeprefix(f"{workspace.home}/")
            found.append(f"{words}; mail that comes in waits until it can be read")
    return found


def round_troubles(workspace: Workspace) -> list[str]:
    """Say what the daemon does regularly and failed at when it last did."""
    return [
        f"{failing.round} fails since {failing.since:%Y-%m-%d %H:%M} UTC: {failing.defect}; the daemon's log tells more"
        for failing in read_failing(workspace.queue / FILE)
    ]

"""`distctl status`: what the house is doing, and what waits for the secretary."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from distd.cli.console import as_json, moment, print_json, workspace
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.store.overview import Overview
    from distd.workspace import Workspace


@click.command("status")
@as_json
@click.pass_obj
def status_command(home: Path, json_: bool) -> None:
    """Show what the house is doing, and what waits for you.

    \b
    Examples:
      distctl status
      distctl status --json
    """
    from distd.doctor.troubles import troubles
    from distd.store.overview import overview

    opened = workspace(home)
    _ = opened.database
    seen = overview()
    waiting_in = opened.spool.count()
    wrong = troubles(opened, mail_waits=waiting_in > 0)
    if json_:
        print_json(
            {"daemon_running": opened.daemon_running, "spool": waiting_in, "troubles": wrong, **asdict(seen)}
        )
        return
    running = "runs" if opened.daemon_running else "does not run here; start it with `distd run`"
    say(f"daemon     {running}")
    say(
        f"registry   {seen.contacts} contacts, {seen.suspended} suspended, {seen.subscriptions} subscriptions"
    )
    if seen.bounced:
        say(f"bounces    from {seen.bounced} contacts that are mailed; see `distctl contact list --bounced`")
    for line in _queue_lines(seen):
        say(line)
    for line in _waiting_lines(opened, seen):
        say(line)
    say(f"inbound    {sum(seen.inbound.values())} handled, {waiting_in} waiting, {seen.held} held")
    for trouble in wrong:
        say(f"attention  {trouble}")
    for line in _open_lines(seen, opened.settings.schedule.time_zone):
        say(line)


def _queue_lines(seen: Overview) -> list[str]:
    lines = []
    for lane in ("notice", "mailing"):
        states = ", ".join(f"{number} {state}" for state, number in sorted(seen.queue.get(lane, {}).items()))
        lines.append(f"{lane + 's':<10} {states or 'none yet'}")
    return lines


def _waiting_lines(opened: Workspace, seen: Overview) -> list[str]:
    """Return what holds running mailings up that is no trouble: their hours, and the rates of domains."""
    lines = []
    now, zone = opened.clock(), opened.settings.schedule.time_zone
    window = opened.sending_window
    if not window.is_open(now) and any(m.state == "running" for m in seen.mailings):
        opening = moment(window.next_opening(now), zone)
        lines.append(f"waiting    mailings go on {opening}, by delivery.days and delivery.hours")
    lines += [
        f"waiting    {number} for the rate of {domain}, by delivery.domain_rates"
        for domain, number in seen.throttled.items()
    ]
    return lines


def _open_lines(seen: Overview, zone: str) -> list[str]:
    """Return what is under way or waits for the secretary's word."""
    lines = []
    for m in seen.mailings:
        because = f": {m.reason}" if m.reason else ""
        lines.append(
            f"mailing    {m.id} of {m.issue} is {m.state}, due {moment(m.due_at, zone)}, "
            f"{m.settled} of {m.total} settled{because}"
        )
    for r in seen.reviews:
        verdicts = "1 verdict" if r.waiting == 1 else f"{r.waiting} verdicts"
        lines.append(f"review     {r.issue} waits for {verdicts}, expires {moment(r.expires_at, zone)}")
    for ready in seen.ready:
        when = f", not before {moment(ready.not_before, zone)}" if ready.not_before else ""
        lines.append(
            f"attention  {ready.issue} is approved and not sent yet{when}; "
            f"`distctl send {ready.issue} --dry-run` says who gets it, `distctl send {ready.issue}` sends it"
        )
    if seen.held:
        lines.append(f"attention  {seen.held} messages are held; see `distctl held list`")
    if seen.questions:
        lines.append(f"attention  questions wait for you: {seen.questions}; see `distctl question list`")
    lines += [
        f"attention  schedule {name} waits for you; see `distctl schedule show {name}`"
        for name in seen.asking
    ]
    return lines

"""`distctl held`: messages set aside because a station failed on them."""

from __future__ import annotations

from pathlib import Path

import click

from distd.cli.console import actor, as_json, assume_yes, confirm, moment, print_json, print_table, workspace
from distd.cli.saying import hand_over, say


@click.group("held")
def held_command() -> None:
    """Messages set aside because a station failed on them; none of them is lost.

    \b
    Examples:
      distctl held list
      distctl held show 1m7wex6zy2nk1zc
      distctl held replay --all
    """


@held_command.command("list")
@as_json
@click.pass_obj
def list_(home: Path, json_: bool) -> None:
    """List what was set aside, oldest first.

    \b
    Examples:
      distctl held list
      distctl held list --json
    """
    opened = workspace(home)
    held = opened.spool.held()
    if json_:
        print_json([{**_facts(message), "octets": message.octets} for message in held])
        return
    zone = opened.settings.schedule.time_zone
    rows = [
        (
            m.id,
            moment(m.received_at, zone),
            m.sender or "<>",
            m.recipient,
            m.defect.strip().rsplit("\n", 1)[-1],
        )
        for m in held
    ]
    print_table(("id", "received", "from", "to", "why"), rows, "Nothing is held.")


@held_command.command("show")
@click.argument("id")
@click.option("--raw", is_flag=True, help="Write the message itself, octet for octet.")
@click.pass_obj
def show(home: Path, id: str, raw: bool) -> None:
    """Show why a message was set aside, or the message itself.

    \b
    Examples:
      distctl held show 1m7wex6zy2nk1zc
      distctl held show --raw 1m7wex6zy2nk1zc > message.eml
    """
    spool = workspace(home).spool
    entry = spool.entry(id)
    if raw:
        hand_over(entry.raw)
        return
    for held in spool.held():
        if held.id == id:
            for name, value in _facts(held).items():
                say(f"{name:<9} {value}")
            say(f"\n{held.defect.strip()}")


@held_command.command("replay")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--all", "all_", is_flag=True, help="All that are held.")
@click.pass_obj
def replay(home: Path, ids: tuple[str, ...], all_: bool) -> None:
    """Put messages back in the line; the daemon takes them up within seconds.

    \b
    Examples:
      distctl held replay 1m7wex6zy2nk1zc
      distctl held replay --all
    """
    if bool(ids) == all_:
        raise click.UsageError("Name the messages, or say --all.")
    opened = workspace(home)
    chosen = [message.id for message in opened.spool.held()] if all_ else list(ids)
    for id_ in chosen:
        opened.spool.replay(id_, opened.clock())
        opened.ledger.append(opened.clock(), actor(), "inbound.replayed", f"inbound:{id_}")
        say(f"{id_} is back in the line.")
    if not chosen:
        say("Nothing is held.")
    elif not opened.daemon_running:
        say("The daemon does not run here; `distd run` will take them up.")


@held_command.command("discard")
@click.argument("id")
@assume_yes
@click.pass_obj
def discard(home: Path, id: str, yes: bool) -> None:
    """Throw a held message away for good.

    \b
    Example:
      distctl held discard 1m7wex6zy2nk1zc
    """
    opened = workspace(home)
    entry = opened.spool.entry(id)
    confirm(f"Throw away the message from {entry.sender or '<>'} to {entry.recipient} for good?", yes)
    opened.spool.discard(id)
    with opened.database.transaction():
        opened.inbox.discard(id, actor(), opened.clock())
        opened.ledger.append(
            opened.clock(),
            actor(),
            "inbound.discarded",
            f"inbound:{id}",
            sender=entry.sender,
            to=entry.recipient,
        )
    say(f"{id} is gone.")


def _facts(message: object) -> dict[str, object]:
    names = ("id", "sender", "recipient", "received_at", "held_at")
    return {name: getattr(message, name) for name in names}

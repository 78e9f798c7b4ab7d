"""`distctl sandbox-relay`: a relay for trying things out."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.delivery.sandbox import SandboxRelay


def _place(_ctx: click.Context, _param: click.Parameter, value: str) -> tuple[str, int]:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise click.BadParameter(f"{value!r} is no HOST:PORT such as 127.0.0.1:2525")
    return host.strip("[]"), int(port)


@click.command("sandbox-relay")
@click.option(
    "--listen",
    metavar="HOST:PORT",
    default="127.0.0.1:2525",
    callback=_place,
    show_default=True,
    help="Where to take mail.",
)
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("sandbox"),
    show_default=True,
    help="Where to keep the messages.",
)
@click.option("--refuse", multiple=True, metavar="PATTERN", help="Answer 550 to matching recipients.")
@click.option("--defer", multiple=True, metavar="PATTERN", help="Answer 450 to matching recipients.")
def sandbox_relay_command(
    listen: tuple[str, int], folder: Path, refuse: tuple[str, ...], defer: tuple[str, ...]
) -> None:
    """Take every message like a mail relay, keep it as a file, and pass nothing on.

    Point `relay.url` of a workspace at it to see what would leave the house. Ends with Ctrl-C.

    \b
    Examples:
      distctl sandbox-relay
      distctl sandbox-relay --listen 127.0.0.1:2526 --folder /tmp/outgoing
      distctl sandbox-relay --refuse '*@gone.example' --defer 'slow*@*'
    """
    from distd.delivery.sandbox import SandboxRelay

    relay = SandboxRelay(folder, refuse, defer)
    asyncio.run(_serve(relay, *listen))
    say(f"{relay.kept} messages are in {folder}.")


async def _serve(relay: SandboxRelay, host: str, port: int) -> None:
    stop, ready = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    serving = asyncio.create_task(relay.serve(host, port, stop, ready))
    waiting = asyncio.create_task(ready.wait())
    await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
    if ready.is_set():
        say(f"The sandbox relay listens on {host}:{port} and keeps messages in {relay.folder}.")
    waiting.cancel()
    await serving

"""Sending for a workspace: in the daemon's own process, or in processes of a crew beside it."""

from __future__ import annotations

import asyncio
import gc
import os
import secrets
import signal
import socket
import sys
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import msgspec
import uvloop

from distd import maillog
from distd.delivery.breaker import Breaker
from distd.delivery.crew import Crew
from distd.delivery.dispatcher import Dispatcher, Pace
from distd.delivery.fates import Rules
from distd.delivery.journal import Journal
from distd.delivery.smarthosts import Smarthosts
from distd.delivery.way import Way
from distd.waiting import wait_for_any
from distd.workspace import Workspace

SENDER_THREADS = 4
TALLY_SECONDS = 1.0
# Threads that compose must not keep the lines waiting for Python's usual five milliseconds.
SWITCH_SECONDS = 0.001


def dispatcher_of(
    workspace: Workspace, threads: Executor, ran_dry: Callable[[], None], processes: int = 1
) -> Dispatcher:
    """Return the dispatcher of this process, which has its share of the connections."""
    settings = workspace.settings
    delivery = settings.delivery
    return Dispatcher(
        workspace.outgoing,
        Journal(workspace.queue / "journal", owner_name()),
        way_of(workspace, max(1, settings.relay.connections // processes)),
        workspace.composer.draft,
        workspace.clock,
        Rules(delivery.maximum_age_hours, delivery.unknown),
        Pace(
            batch=delivery.batch,
            composing=os.cpu_count() or 1 if any(signer.is_slow for signer in workspace.signers) else 1,
            lease_seconds=delivery.lease_seconds,
            trouble_seconds=delivery.breaker_pause_seconds,
        ),
        threads,
        ran_dry=ran_dry,
        committed=workspace.watch.committed,
    )


def way_of(workspace: Workspace, connections: int) -> Way:
    """Return the way out of this process, by so many connections."""
    delivery = workspace.settings.delivery
    if workspace.settings.relay.is_direct:
        return direct_way_of(workspace, connections)
    return Smarthosts(
        [workspace.relay, *workspace.fallbacks],
        connections,
        Breaker(delivery.breaker_failures, delivery.breaker_pause_seconds),
        slow_start=workspace.settings.relay.slow_start,
    )


def direct_way_of(workspace: Workspace, connections: int) -> Way:
    """Return the way out without a smarthost."""
    from distd.delivery.direct.destination import Terms  # nobody else needs a resolver
    from distd.delivery.direct.outward import Direct

    direct = workspace.settings.direct
    terms = Terms(
        lines=direct.connections_per_domain,
        idle_seconds=direct.idle_seconds,
        pause_seconds=workspace.settings.delivery.breaker_pause_seconds,
    )
    return Direct(workspace.means(), terms, connections)


def crew_of(workspace: Workspace) -> Crew | None:
    """Return the processes that send beside the daemon, or None where it sends by itself."""
    processes = workspace.settings.delivery.processes
    command = [sys.executable, "-m", "distd.cli.daemon", "--home", str(workspace.home), "deliver"]
    return Crew(command, processes) if processes else None


def deliver(home: Path) -> None:
    """Be one sender process: send until SIGTERM, or until standard input ends because the daemon did."""
    workspace = Workspace.open(home)
    maillog.configure(workspace.settings.log.form, workspace.settings.log.level)
    make_quick()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_deliver(workspace))


def make_quick() -> None:
    """Tune the interpreter for a process that makes many small things and few cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    sys.setswitchinterval(SWITCH_SECONDS)


async def _deliver(workspace: Workspace) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGINT, lambda: None)  # Ctrl-C at a terminal is for the daemon to answer
    with ThreadPoolExecutor(SENDER_THREADS, "domain") as threads:
        dispatcher = dispatcher_of(
            workspace, threads, workspace.bell.ring, workspace.settings.delivery.processes
        )
        telling = asyncio.create_task(_tell(dispatcher, stop))
        loop.add_reader(sys.stdin.fileno(), _listen, dispatcher, stop)
        try:
            await dispatcher.run(stop)
        finally:
            stop.set()
            await telling
            threads.submit(workspace.database.close).result()


def _listen(dispatcher: Dispatcher, stop: asyncio.Event) -> None:
    """Take what the daemon says: a line to wake, the end to leave."""
    if os.read(sys.stdin.fileno(), 4096):
        dispatcher.wake()
    else:
        asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        stop.set()


async def _tell(dispatcher: Dispatcher, stop: asyncio.Event) -> None:
    """Print the tally every second, and a last time at the end."""
    said = b""
    while True:
        last = stop.is_set()
        tally = msgspec.json.encode(dispatcher.tally)
        if tally != said:
            said = tally
            try:
                os.write(sys.stdout.fileno(), tally + b"\n")
            except OSError:  # the daemon is gone; standard input says so too
                return
        if last:
            return
        await wait_for_any(stop, timeout=TALLY_SECONDS)


def owner_name() -> str:
    """Return a name for this life of a process that no other one has or had."""
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"

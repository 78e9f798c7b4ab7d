"""Builds every part by name, starts and stops them: read this first.

A message comes in at the door, is kept in the spool, and is sorted to one station, which leaves rows in the store:
a subscription, a vote, a notice to send. The timing starts what is due. The dispatcher takes deliveries from the
queue to the relay. The pages let readers look and leave. None of them calls another; they meet in the store.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import signal
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import uvloop

from distd import maillog, service
from distd.delivery.tally import Tally
from distd.failures import DistdError, Misconfigured
from distd.mailing.timing import Timing
from distd.sender import crew_of, dispatcher_of, make_quick
from distd.way_in import door_of, sorter_of
from distd.workspace import Workspace

DOMAIN_THREADS = 8


def work(home: Path) -> None:
    """Run the daemon of the workspace at `home` until it is told to stop.

    Raises Misconfigured when it cannot start: a bad setting, another daemon, a place taken.
    """
    workspace = Workspace.open(home)
    maillog.configure(workspace.settings.log.form, workspace.settings.log.level)
    make_quick()
    with only_one(workspace.daemon_lock), asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(live(workspace))


async def live(workspace: Workspace) -> None:
    """Keep house until SIGTERM; at SIGHUP settle everything and keep house anew, with the settings read again."""
    orders = Orders()
    while True:
        await keep_house(workspace, orders)
        workspace.spool.close()
        workspace.database.close()
        if orders.leave:
            return
        service.reloading()
        orders.carried_out()
        workspace = reread(workspace)


async def keep_house(workspace: Workspace, orders: Orders) -> None:
    """Build the parts, run them until there is an order, settle what is in hand, and return."""
    stop = orders.stop
    settings = workspace.settings
    with ThreadPoolExecutor(DOMAIN_THREADS, "domain") as threads:
        timing = Timing(workspace.rounds, threads, lambda: sending.wake())
        crew = crew_of(workspace)
        sending = crew or dispatcher_of(workspace, threads, ran_dry=timing.wake)
        sorter = sorter_of(workspace)
        door = door_of(workspace, arrived=sorter.wake)
        pages = pages_of(workspace, lambda: sending.tally) if settings.web.listen else None
        # Before anything else: is this database older than what was done? Then nothing may be sent.
        await asyncio.get_running_loop().run_in_executor(threads, workspace.rounds.first)
        await door.start()
        try:
            async with workspace.bell.heard(timing.wake), asyncio.TaskGroup() as parts:
                parts.create_task(sorter.run(stop), name="sorter")
                parts.create_task(sending.run(stop), name="sending")
                parts.create_task(timing.run(stop), name="timing")
                if pages is not None:
                    parts.create_task(pages(stop), name="pages")
                parts.create_task(stroke_watchdog(stop), name="watchdog")
                service.ready(f"{settings.domain} on {', '.join(door.bound)}")
                maillog.event("ready", domain=settings.domain, home=str(workspace.home))
                await stop.wait()
                service.stopping()
                await door.stop()
        finally:
            await door.stop()
            threads.submit(workspace.database.close).result()
    maillog.event("settled")


def pages_of(
    workspace: Workspace, tally: Callable[[], Tally]
) -> Callable[[asyncio.Event], Coroutine[Any, Any, None]]:
    """Take the port of the pages and return what serves them; where there are none, their libraries are not loaded."""
    from distd.web.house import app_of
    from distd.web.server import bind, serve

    return partial(serve, app_of(workspace, tally), bind(workspace.settings.web.listen))


async def stroke_watchdog(stop: asyncio.Event) -> None:
    """Tell the service manager, while the loop turns, that it does."""
    seconds = service.watchdog_seconds()
    while seconds is not None and not stop.is_set():
        service.alive()
        try:
            await asyncio.wait_for(stop.wait(), seconds)
        except TimeoutError:
            continue


class Orders:
    """What the signals ask for: SIGTERM and SIGINT to leave, SIGHUP to begin again."""

    def __init__(self) -> None:
        self.stop = asyncio.Event()
        self.leave = False
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._leave)
        loop.add_signal_handler(signal.SIGHUP, self._begin_again)

    def carried_out(self) -> None:
        """Be ready for the next order; one that came meanwhile, to leave, still stands."""
        if not self.leave:
            self.stop = asyncio.Event()

    def _begin_again(self) -> None:
        self.stop.set()

    def _leave(self) -> None:
        if self.leave:
            # Told twice: leave at once. The journal and the leases do the rest.
            maillog.event("left at once")
            os._exit(1)
        self.leave = True
        self.stop.set()


def reread(workspace: Workspace) -> Workspace:
    """Return the workspace with its settings read again, or as it was when they are no good."""
    try:
        fresh = Workspace.open(workspace.home, workspace.clock)
        _ = fresh.triage  # its words are tuned as well
    except DistdError as failure:
        maillog.trouble("settings not reloaded", reason=str(failure))
        kept = Workspace(workspace.home, workspace.settings, workspace.clock)
        if "vocabulary" in vars(workspace):  # was read, and can perhaps not be read again
            vars(kept)["vocabulary"] = workspace.vocabulary
        return kept
    return fresh


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Hold the workspace's lock; raises Misconfigured when another daemon has it."""
    try:
        file = lock.open("wb")
    except OSError as failure:
        raise Misconfigured(f"{lock}: cannot be written: {failure.strerror}") from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Misconfigured(
                f"another daemon works on this workspace already ({lock} is locked)"
            ) from None
        yield

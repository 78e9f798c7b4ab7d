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
import ssl
from collections.abc import Callable, Coroutine, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import uvloop

from distd import maillog, service
from distd.delivery.tally import Tally
from distd.desk.routing import Routing
from distd.desk.successors import WHAT_TO_DO
from distd.failures import DistdError, Misconfigured
from distd.mail.addresses import OwnAddress, Purpose
from distd.mailing.timing import Timing
from distd.reception.door import Door, DoorLimits, tls_context
from distd.reception.recipients import Recipients, existing_address
from distd.reception.session import SessionLimits
from distd.sender import crew_of, dispatcher_of, make_quick
from distd.store.incoming import Incoming
from distd.store.words import CaseKind
from distd.triage.finding import Finding, Kind
from distd.triage.sorting import Sorter, Station
from distd.workspace import Workspace

DOMAIN_THREADS = 8
FROM_MACHINES = (Kind.AUTO_REPLY, Kind.BOUNCE, Kind.COMPLAINT)
CASES = {
    Kind.QUESTION_ANSWERABLE: CaseKind.ANSWERABLE,
    Kind.QUESTION_MEMBER_BODY: CaseKind.MEMBER_BODY,
    Kind.CONFIDENTIAL_REQUEST: CaseKind.CONFIDENTIAL,
}


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
    settings, clock, database = workspace.settings, workspace.clock, workspace.database
    with ThreadPoolExecutor(DOMAIN_THREADS, "domain") as threads:
        timing = Timing(workspace.rounds, threads, lambda: sending.wake())
        crew = crew_of(workspace)
        sending = crew or dispatcher_of(workspace, threads, ran_dry=timing.wake)
        sorter = Sorter(
            database,
            workspace.spool,
            workspace.inbox,
            stations(workspace),
            partial(find_address, workspace),
            partial(find_kind, workspace),
            clock,
            workspace.find_original,
            lambda: workspace.triage.get_ready(),
        )
        door = Door(
            settings.reception.listen,
            workspace.spool,
            Recipients(settings.domain, workspace.tokens, workspace.list_names).find,
            clock,
            settings.domain,
            limits=door_limits(workspace),
            tls=door_tls(workspace),
            arrived=sorter.wake,
        )
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
            threads.submit(database.close).result()
    maillog.event("settled")


def pages_of(
    workspace: Workspace, tally: Callable[[], Tally]
) -> Callable[[asyncio.Event], Coroutine[Any, Any, None]]:
    """Take the port of the pages and return what serves them; where there are none, their libraries are not loaded."""
    from distd.web.house import app_of
    from distd.web.server import bind, serve

    return partial(serve, app_of(workspace, tally), bind(workspace.settings.web.listen))


def find_address(workspace: Workspace, address: str) -> OwnAddress | None:
    """Say what one of our addresses is for, by the registry of this moment."""
    return existing_address(address, workspace.settings.domain, workspace.list_names(), workspace.tokens)


def stations(workspace: Workspace) -> Mapping[Kind, Station]:
    """Return which station acts on which kind of message."""
    commands = Station("subscriptions", partial(obey, workspace))
    reports = Station("bounces", alone(workspace.bounces.handle_report))
    secretary = Station("desk", partial(show_secretary, workspace))
    questions = Station("desk", partial(take_question, workspace))
    return {
        Kind.SUBSCRIBE: commands,
        Kind.UNSUBSCRIBE: commands,
        Kind.CONFIRM: commands,
        Kind.HELP: commands,
        Kind.APPROVAL: Station("review", partial(take_verdict, workspace)),
        Kind.FEEDBACK: Station("desk", partial(keep_feedback, workspace)),
        Kind.QUESTION_ANSWERABLE: questions,
        Kind.QUESTION_MEMBER_BODY: questions,
        Kind.CONFIDENTIAL_REQUEST: questions,
        Kind.PRESENTER_REQUEST: secretary,
        Kind.EVENT_NOTICE: secretary,
        Kind.PRESENTER_REGISTRATION: secretary,
        Kind.SURVEY_RESPONSE: secretary,
        Kind.AUTO_REPLY: Station("counted", partial(count, workspace)),
        Kind.BOUNCE: reports,
        Kind.COMPLAINT: reports,
        Kind.SPAM: Station("counted", uncalled_for),
        Kind.OTHER: Station("desk", partial(take_other, workspace)),
    }


def find_kind(workspace: Workspace, incoming: Incoming) -> Finding:
    """Say what a message is; a person's that speaks in a question that is there belongs to it, whatever it says."""
    finding = workspace.triage.find(incoming)
    if finding.kind in FROM_MACHINES or not workspace.cases.belongs(incoming):
        return finding
    meant = None if finding.doubted else finding.kind
    return Finding(Kind.OTHER, "belongs to a question that is there", incoming.recipient, second=meant)


def alone(act: Callable[[Incoming], str]) -> Callable[[Incoming, Finding], str]:
    """Return the act of a station that needs no more than the message."""
    return lambda incoming, _: act(incoming)


def obey(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Have a command done: by its address where that is a command's, else by its words, which are confirmed first."""
    rooms = workspace.subscriptions
    if is_of_another(workspace, incoming, finding):
        return workspace.desk.to_secretary(incoming, WHAT_TO_DO)
    # Whoever asks in words to join, at an address that only their mailbox was sent, has confirmed by it.
    confirms = finding.kind is Kind.SUBSCRIBE and incoming.own.purpose is Purpose.CONFIRM
    if confirms or incoming.own.purpose.value == finding.kind.value:
        done = rooms.handle_command(incoming)
    else:
        done = rooms.handle_wish(incoming, finding.kind.value)
    if not done:
        return show_secretary(workspace, incoming, finding)
    return "; ".join(filter(None, (done, show_besides(workspace, incoming, finding))))


def is_of_another(workspace: Workspace, incoming: Incoming, finding: Finding) -> bool:
    """Say whether what reads like a wish tells of a contact that changed, which is the secretary's to do."""
    if incoming.own.token or incoming.message.automatic:
        return False
    told = workspace.successors
    if finding.kind is Kind.UNSUBSCRIBE:
        return told.tells_of_another(incoming)
    return finding.kind is Kind.HELP and (told.gives_another(incoming) or told.tells_of_another(incoming))


def show_besides(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Show the secretary what else stands in a command that was obeyed; return what was done, or nothing."""
    if incoming.message.automatic:
        return ""
    if finding.kind is Kind.CONFIRM and workspace.triage.asks(incoming):
        return workspace.desk.to_secretary(
            incoming, "It answers our request to confirm, and asks something.", answered=True
        )
    if workspace.successors.gives_another(incoming):
        return workspace.desk.to_secretary(incoming, WHAT_TO_DO, answered=True)
    return ""


def take_question(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Open a case, with what triage says of whose question it is."""
    route = finding.route
    evidence = (finding.evidence, *(route.evidence if route else ()))
    routing = Routing(
        countries=route.countries if route else (),
        secretariat=route is None or route.secretariat,
        evidence=tuple(line for line in evidence if line),
        topic=finding.topic,
        asker_country=route.asker_country if route else "",
        language=incoming.message.language,
    )
    return workspace.cases.open(incoming, routing, CASES[finding.kind])


def take_other(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Put a message into the question it belongs to, or else show it to the secretary."""
    if workspace.cases.belongs(incoming):
        return workspace.cases.handle_case_reply(incoming, is_thanks=finding.second is Kind.FEEDBACK)
    return show_secretary(workspace, incoming, finding)


def keep_feedback(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Keep feedback with the topic triage saw."""
    return workspace.desk.keep(incoming, finding.topic)


def take_verdict(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Count a verdict that came to a reviewer's own address; one that lost its address is for a person to read."""
    if incoming.own.purpose is Purpose.REVIEW:
        return workspace.reviews.handle_reply(incoming)
    return show_secretary(workspace, incoming, finding)


def show_secretary(workspace: Workspace, incoming: Incoming, finding: Finding) -> str:
    """Pass a message on to the secretary, with what triage saw in it."""
    changes = finding.kind is Kind.OTHER and workspace.successors.tells_of_another(incoming)
    return workspace.desk.to_secretary(incoming, WHAT_TO_DO if changes else told(finding))


def told(finding: Finding) -> str:
    """Say in a sentence what triage saw; nothing where the message is plainly for the secretary."""
    if finding.kind is Kind.OTHER:
        _, _, guesses = finding.reason.partition("; ")
        return spelled(guesses)
    words = f"{spelled(finding.kind)}: {finding.reason}"
    if finding.route is not None:
        words += f"; for {', '.join(finding.route.countries) or 'you to route'}"
    if finding.doubted:
        words = f"perhaps {words}" + (f"; or {spelled(finding.second)}" if finding.second else "")
    return words


def spelled(words: str) -> str:
    """Return kinds as a person writes them."""
    return words.replace("_", " ")


def count(workspace: Workspace, incoming: Incoming, _: Finding) -> str:
    """Answer no machine; the secretary sees the one that names another address for somebody."""
    return workspace.successors.look(incoming) or "counted, and nobody answered"


def uncalled_for(_: Incoming, __: Finding) -> str:
    """Answer nobody, and show nobody: it stands in the record, and can be found there."""
    return "counted as unwanted, and nobody answered"


def door_limits(workspace: Workspace) -> DoorLimits:
    """Return how much the door takes."""
    reception = workspace.settings.reception
    return DoorLimits(
        SessionLimits(maximum_octets=reception.maximum_octets),
        connections_per_peer=reception.connections_per_peer,
        messages_per_peer_per_minute=reception.messages_per_peer_per_minute,
    )


def door_tls(workspace: Workspace) -> ssl.SSLContext | None:
    """Return the context for STARTTLS, or None without certificates; raises Misconfigured when they are no good."""
    reception = workspace.settings.reception
    if not reception.certificate:
        return None
    return tls_context(workspace.home / reception.certificate, workspace.home / reception.certificate_key)


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
        return Workspace(workspace.home, workspace.settings, workspace.clock)
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

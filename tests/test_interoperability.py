"""What leaves through the queue arrives octet for octet, at Postfix and at Exim.

Some hundreds of messages by default; DISTD_INTEROP_MESSAGES=10000 for the long form.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from distd.mail.envelope import Envelope
from distd.store.database import Database
from distd.store.queue import Claimed, Queue
from distd.store.tables import Contact
from distd.store.words import DeliveryState
from tests import postfix
from tests.audience import running_mailing
from tests.conftest import Clock, Desk
from tests.exim import binary, exim
from tests.hard_messages import MARK, NAMES, hard_message
from tests.house import DOMAIN, free_port, wait_for
from tests.maildir import Maildir
from tests.post_office import Post
from tests.registry import join
from tests.relay import TestRelay
from tests.required import missing
from tests.sending import Office

pytestmark = [pytest.mark.postfix, pytest.mark.timeout(0)]  # it has a patience of its own

MESSAGES = int(os.environ.get("DISTD_INTEROP_MESSAGES", "300"))
PATIENCE_SECONDS = 100 + MESSAGES / 20
Run = Callable[[Path, bool], AbstractContextManager[Maildir]]  # the flag: whether CHUNKING is offered


@contextmanager
def at_postfix(folder: Path, chunking: bool) -> Iterator[Maildir]:
    if not postfix.installed():
        missing("Postfix, and root to run it")
    port = free_port()
    discarded = "" if chunking else "chunking"
    setting = f"smtpd_discard_ehlo_keywords = {discarded}"
    with postfix.Postfix.running(folder, port, DOMAIN, free_port(), setting):
        yield Maildir(folder / "mail/readers", port, folder / "maillog")


@contextmanager
def at_exim(folder: Path, chunking: bool) -> Iterator[Maildir]:
    program = binary()
    if program is None:
        missing("Exim, and root to run it")
    with exim(program, folder, free_port(), chunking) as maildir:
        yield maildir


@pytest.mark.parametrize("chunking", [False, True], ids=["data", "chunking"])
@pytest.mark.parametrize("server", [at_postfix, at_exim])
def test_every_message_arrives_octet_for_octet(
    server: Run, chunking: bool, clock: Clock, tmp_path: Path, server_path: Path
) -> None:
    with (
        server(server_path / "mail", chunking) as arrived,
        post_office(tmp_path, clock, arrived.port) as post,
    ):
        running_mailing(MESSAGES, clock())
        assert arrived.offers("CHUNKING") is chunking
        smtputf8 = arrived.offers("SMTPUTF8")
        handed_over: dict[int, Envelope] = {}

        def compose(claimed: Claimed, now: datetime) -> Envelope:
            envelope = Envelope.of(
                f"nmbs-bounces+{claimed.id}@{DOMAIN}",
                f"読者{claimed.id}@reader.example" if smtputf8 and claimed.id % 5 == 0 else claimed.address,
                hard_message(claimed.id, smtputf8 and claimed.id % 2 == 0),
            )
            handed_over[claimed.id] = envelope
            return envelope

        while any(post.queue.waiting().values()):
            asyncio.run(asyncio.wait_for(post.dispatcher(compose).drain_once(), PATIENCE_SECONDS))
            clock.wind(minutes=1)  # Exim closes after a thousand messages; what met that is due again

        assert post.states() == {DeliveryState.ACCEPTED: MESSAGES}
        wait_for(lambda: arrived.count() == MESSAGES, f"all messages (see {arrived.log})", PATIENCE_SECONDS)
        found = {number(raw): raw for raw in arrived.messages()}
        assert found.keys() == handed_over.keys()
        for id_, envelope in handed_over.items():
            # Servers keep mail with the line ends of the system; everything below their own headers is ours.
            ours = envelope.message.replace(b"\r\n", b"\n")
            theirs, mark, rest = found[id_].partition(MARK)
            assert mark + rest == ours, f"message {id_}"
            assert envelope.recipient.encode() in theirs


@pytest.mark.parametrize("server", [at_postfix, at_exim])
def test_a_mailing_arrives_as_it_was_composed_whatever_script_its_readers_names_are_in(
    server: Run, desk: Desk, tmp_path: Path, server_path: Path
) -> None:
    office = Office(desk)
    for number, name in enumerate(NAMES):
        contact = join(
            f"reader{number}@reader.example", "subscribers", desk.clock(), ("en", "ja")[number % 2]
        )
        Contact.update(name=name).where(Contact.id == contact.id).execute()
    office.approve()
    assert office.send().exit_code == 0
    office.tick()
    home, handed_over = office.home, dict[str, bytes]()

    def compose(claimed: Claimed, now: datetime) -> Envelope:
        envelope = home.composer.compose(claimed, now)
        handed_over[envelope.recipient] = envelope.message
        return envelope

    with server(server_path / "mail", True) as arrived:
        post = Post(home.deliveries, TestRelay(port=arrived.port), desk.clock, tmp_path / "journal")
        post.drain(compose=compose)
        wait_for(lambda: arrived.count() == len(handed_over), "the mailing", PATIENCE_SECONDS)

        assert len(handed_over) == len(NAMES) + 3  # and those who were in the office before
        for raw in arrived.messages():
            reader = next(
                who for who in handed_over if f"<{who}>".encode() in raw or f" {who}\n".encode() in raw
            )
            assert raw.endswith(handed_over[reader].replace(b"\r\n", b"\n")), reader


@contextmanager
def post_office(folder: Path, clock: Clock, port: int) -> Iterator[Post]:
    database = Database.open("sqlite:///distd.db", folder)
    database.migrate()
    pace = {"connections": 5, "batch": 100}
    relay = TestRelay(port=port)  # never started: a real server is at its port
    yield Post(
        Queue(database), relay, clock, folder / "journal", pace=pace, relay_options={"timeout_seconds": 60.0}
    )
    database.close()


def number(raw: bytes) -> int:
    """Return the number of a message that has arrived."""
    return int(raw.partition(MARK)[2].partition(b"\n")[0])

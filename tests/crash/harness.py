"""Starts the sender, kills it at a random moment, starts it again, until the mailing is done; then counts."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from distd.delivery.journal import left_behind
from distd.delivery.relay import Relay
from distd.store.database import Database
from distd.store.tables import Delivery
from distd.store.words import DeliveryState
from tests.audience import running_mailing
from tests.relay import TestRelay

CONNECTIONS = 8
DEPTH = Relay("", 0, "").depth
LONGEST_LIFE_SECONDS = 60


def unanswered(journals: Path) -> int:
    """Return how many messages dead senders had on the wire; the journals stay as they are."""
    count = 0
    for remains in left_behind(journals):
        count += len(remains.unanswered)
        remains.keep()
    return count


@dataclass
class Harness:
    """One mailing, a sink that remembers every envelope, and a sender that dies again and again."""

    folder: Path
    sink: TestRelay
    chance: random.Random
    readers: int = 5000
    kills: int = 0
    outstanding: int = 0  # answers that were awaited at the kills, all together

    def set_up(self) -> None:
        """Make the database and the mailing."""
        database = Database.open("sqlite:///crash.db", self.folder)
        database.migrate()
        with database.transaction():
            running_mailing(self.readers, datetime.now(UTC))
        database.close()

    def die(self, kills: int) -> None:
        """Let `kills` senders die, each at another moment of its life."""
        for number in range(kills):
            # Spread over the mailing; sometimes while the sender starts and reads its predecessor's journal.
            share = max(1, (self.readers - len(self.sink.messages)) // (kills - number + 1))
            self._die_after(self.chance.randint(0, share))
            left = unanswered(self.folder / "journal")
            assert left <= self.on_their_way
            self.outstanding += left

    def finish(self) -> None:
        """Let senders live until nothing is left; what a moody relay sent back is due a moment later."""
        end = time.monotonic() + LONGEST_LIFE_SECONDS
        while Delivery.select().where(Delivery.state.in_(("pending", "claimed"))).exists():
            assert time.monotonic() < end, "the mailing does not end"
            assert self._start().wait(LONGEST_LIFE_SECONDS) == 0

    def _start(self) -> subprocess.Popen[bytes]:
        arguments = [str(self.folder), str(self.sink.port), str(CONNECTIONS)]
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "tests.crash.sender", *arguments], stdout=log, stderr=log
            )

    def _die_after(self, messages: int) -> None:
        enough = len(self.sink.messages) + messages
        end = time.monotonic() + LONGEST_LIFE_SECONDS
        sender = self._start()
        try:
            while len(self.sink.messages) < enough or not (self.folder / "journal").exists():
                if sender.poll() is not None:
                    return  # nothing was left to send: it ended by itself
                assert time.monotonic() < end, "the sender sends nothing"
                _ends_within(sender, 0.001)
            _ends_within(sender, self.chance.random() * 0.02)  # the moment of its death
        finally:
            sender.kill()
            sender.wait(10)
        self.kills += 1

    # ---- what must hold

    @property
    def on_their_way(self) -> int:
        """Return how many messages may wait for an answer at once."""
        return CONNECTIONS * (DEPTH if "CHUNKING" in self.sink.extensions else 1)

    @property
    def repeats(self) -> dict[str, int]:
        """Return how often more than once each reader was mailed."""
        return {reader: count - 1 for reader, count in Counter(self.sink.recipients).items() if count > 1}

    def check(self) -> None:
        """Nobody lost; no more repeats than were in flight; each counted, each with its one Message-ID."""
        rows = {row.address: row for row in Delivery.select()}
        states = Counter(row.state for row in rows.values())
        assert states == {DeliveryState.ACCEPTED: self.readers}, states
        assert set(self.sink.recipients) == set(rows)
        repeats = self.repeats
        assert sum(repeats.values()) <= self.outstanding
        for reader, count in repeats.items():
            assert rows[reader].uncertain >= count, f"{reader}: a repeat that the report does not know"
        ids = {message.recipient: message.message_id for message in self.sink.messages}
        assert all(ids[message.recipient] == message.message_id for message in self.sink.messages)
        assert all(row.lease_owner == "" for row in rows.values())
        assert list((self.folder / "journal").iterdir()) == []


def _ends_within(sender: subprocess.Popen[bytes], seconds: float) -> bool:
    """Say whether the sender ends by itself meanwhile."""
    try:
        sender.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True

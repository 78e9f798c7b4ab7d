"""A whole house whose mailing is hit by a fault: the real daemon, a sink that writes everything down, and the count."""

from __future__ import annotations

import os
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from distd.delivery.relay import Relay
from distd.store.queue import Claimed
from distd.store.tables import Delivery
from distd.store.words import DeliveryState, Lane
from distd.workspace import Workspace
from tests.crash.sink import Sink, digest
from tests.house import House, audience, wait_for
from tests.relay import Fault

READERS = int(os.environ.get("DISTD_CRASH_READERS", "300"))
IS_LONG = READERS >= 1000  # each story in every manner of talking to the relay; else in one
CONNECTIONS = 6
ISSUE = "issue-7"
PATIENCE_SECONDS = 60 + READERS / 20
DEPTH = Relay("", 0, "").depth

_TEXT = """---
newsletter: ISO/SR UPDATE
number: 7
title: May
date: 2005-05-02
languages: [en, ja]
audience: [nmbs, d-liaisons, subscribers]
---

## News

All is well, and that in more than one line of text.
"""
_JAPANESE = "---\ntitle: 五月\n---\n\n## ニュース\n\n順調です。\n"


def found_house(home: Path) -> House:
    """Make the house that all stories begin with: readers, and an issue that may be sent; nothing runs yet."""
    people = audience(nmbs=READERS - 20, liaisons=10, subscribers=10)
    house = House.build(home, 1, people, review__rule="none")
    folder = home / "issues" / ISSUE
    folder.mkdir()
    (folder / "issue.md").write_text(_TEXT, "utf-8")
    (folder / "issue.ja.md").write_text(_JAPANESE, "utf-8")
    house.done("issue", "submit", ISSUE)
    return house


@dataclass
class Story:
    """One mailing of a house to a sink."""

    house: House
    sink: Sink
    processes: int

    @classmethod
    def of(
        cls, founded: House, folder: Path, manner: str = "pipelining", processes: int = 0, **settings: object
    ) -> Story:
        """Move a copy of the founded house into `folder`, with settings of its own."""
        sink = Sink(folder.parent / f"{folder.name}.record", manner)
        usual: dict[str, object] = {
            "delivery__processes": processes,
            "delivery__batch": max(20, READERS // 20),
            "delivery__breaker_pause_seconds": 1,
            "relay__connections": CONNECTIONS,
            "relay__timeout_seconds": 20,
            "web__listen": "",  # nobody reads pages here
        }
        return cls(founded.copied_to(folder, sink.port, **(usual | settings)), sink, processes)

    @contextmanager
    def ordered(self, *halts: float, faults: Sequence[Fault] = ()) -> Iterator[None]:
        """Start the sink and the daemon, and order the mailing.

        `halts` are shares of the readers: when that many have their mail, the sink halts.
        """
        with (
            self.sink.running(*(round(share * READERS) for share in halts), faults=faults),
            self.house.running(),
        ):
            self.house.done("send", ISSUE)
            yield

    def finish(self) -> None:
        """Wait for the mailing's end, and stop the daemon in order.

        The timetable's pauses are not what is tried here: whatever is deferred is made due again at once.
        """
        with closing(sqlite3.connect(self.house.home / "distd.db", timeout=30)) as books:
            wait_for(partial(_is_done, books), "the end of the mailing", PATIENCE_SECONDS)
        # Of a sender that was killed with nothing in hand the mailing's end does not wait for the successor.
        wait_for(self._has_nothing_of_the_dead, "the successors of senders that were killed", 60)
        assert self.house.stop() == 0, self.house.log()[-4000:]

    def _has_nothing_of_the_dead(self) -> bool:
        assert self.house.process is not None
        living = {self.house.process.pid, *self.house.senders}
        locks = (self.house.home / "queue/journal").glob("*.lock")
        return all(int(lock.name.split("-")[-2]) in living for lock in locks)

    # ---- what must hold

    @property
    def on_their_way(self) -> int:
        """How many messages may wait for an answer at once, of all processes together."""
        processes = max(1, self.processes)
        lines = -(-CONNECTIONS // processes) * processes
        return lines * (DEPTH if self.sink.manner == "chunking" else 1)

    def check(self, faults: int) -> Count:
        """Nobody is lost; whoever was mailed twice was among what awaited an answer, and is told of; all books agree.

        `faults` is how often the answers awaited at a moment may have been lost. The rule for the unknown is the
        default, `retry-once`: a lost answer of the relay's is tried once more, and lost again it stays unknown.
        """
        composed, rows = self._books()
        count = Count.of(rows, self.sink)
        assert count.open == 0
        assert count.accepted + count.unknown == len(rows) == READERS, count
        mailed = Counter(one.recipient for one in self.sink.envelopes())
        lost = [
            row.address for row in rows if row.state == DeliveryState.ACCEPTED and not mailed[row.address]
        ]
        assert lost == []
        for one in self.sink.envelopes():
            # The same Message-ID and the same octets, the first time and every other: nothing is cut, nothing is new.
            assert (one.message_id, one.digest) == composed[one.recipient], one.recipient
        assert len({message_id for message_id, _ in composed.values()}) == READERS
        for row in rows:
            assert mailed[row.address] - 1 <= row.uncertain, f"{row.address}: a repeat nobody tells of"
        assert count.uncertain <= faults * self.on_their_way
        assert list((self.house.home / "queue/journal").iterdir()) == []
        self._check_what_is_told(rows, count)
        print(f"{READERS} readers, {faults} faults: {count}")
        return count

    def _check_what_is_told(self, rows: Sequence[Delivery], count: Count) -> None:
        told = msgspec.json.decode(self.house.done("report", ISSUE, "--json"))
        shown = msgspec.json.decode(self.house.done("mailing", "show", "1", "--json"))
        assert (shown["settled"], shown["total"], shown["state"]) == (READERS, READERS, "done")
        outcomes: dict[str, Any] = told["outcomes"]
        assert told["total"] == READERS
        assert (outcomes["accepted"], outcomes["unknown"]) == (count.accepted, count.unknown)
        mailed = Counter(one.recipient for one in self.sink.envelopes())
        twice = sum(count > 1 for count in mailed.values())
        assert twice <= outcomes["perhaps_twice"] <= sum(row.uncertain > 0 for row in rows)

    def _books(self) -> tuple[dict[str, tuple[str, str]], list[Delivery]]:
        """Return what the house says each reader's message is, and the deliveries as the database has them."""
        workspace = Workspace.open(self.house.home)
        try:
            _ = workspace.database
            rows = list(Delivery.select().where(Delivery.lane == Lane.MAILING))
            composed = {}
            for row in rows:
                message = workspace.composer.compose(_claim_of(row), workspace.clock()).message
                found = re.search(rb"^Message-ID: *(\S+)", message, re.MULTILINE | re.IGNORECASE)
                assert found is not None
                composed[row.address] = found[1].decode(), digest(message)
            return composed, rows
        finally:
            workspace.database.close()


@dataclass(frozen=True)
class Count:
    """How a mailing came out."""

    accepted: int
    unknown: int
    open: int
    uncertain: int  # answers that were lost
    repeats: int  # messages the sink took once more

    @classmethod
    def of(cls, rows: Sequence[Delivery], sink: Sink) -> Count:
        states = Counter(row.state for row in rows)
        mailed = Counter(one.recipient for one in sink.envelopes())
        return cls(
            accepted=states[DeliveryState.ACCEPTED],
            unknown=states[DeliveryState.UNKNOWN],
            open=states[DeliveryState.PENDING] + states[DeliveryState.CLAIMED],
            uncertain=sum(row.uncertain for row in rows),
            repeats=sum(mailed.values()) - len(mailed),
        )


def _is_done(books: sqlite3.Connection) -> bool:
    """Say whether the mailing is done; if not, what is deferred is due."""
    if books.execute("SELECT 1 FROM mailing WHERE state = 'done'").fetchone():
        return True
    deferred = "state = 'pending' AND mailing_id IS NOT NULL AND due_at > created_at"
    if books.execute(f"SELECT 1 FROM delivery WHERE {deferred} LIMIT 1").fetchone():
        books.execute(f"UPDATE delivery SET due_at = created_at WHERE {deferred}")
    books.commit()
    return False


def _claim_of(row: Delivery) -> Claimed:
    keys = row.__data__
    return Claimed(
        row.id, Lane(row.lane), row.address, row.name, row.language, row.sender, keys["mailing"], None,
        keys["contact"], keys["list"], row.attempts, row.uncertain, row.created_at,
    )  # fmt: skip

"""How many inbound messages a second are triaged end to end: spool, reading, chain, station, database, spool.

Run `python -m benchmarks.triage [MESSAGES [ROUNDS]]`. The labelled messages of the tests are sorted on SQLite with its
default durability, in rounds of MESSAGES each on one workspace, and the log is written; the reference in each round is
the same messages only read and named, on no store. Medians of the rounds are printed, the first left out: it reads the
words and makes the patterns that a running daemon has. Elapsed seconds hold the waits for the disk and for whatever
else the machine does, seconds of the processor hold neither: where the two rates differ much, the machine was busy.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from distd import maillog
from distd.founding import Wishes, make_workspace
from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.message import read_message
from distd.sender import make_quick
from distd.stations import stations
from distd.store.incoming import Incoming
from distd.store.spool import Arrival
from distd.triage.sorting import Sorter
from distd.way_in import find_address, find_kind
from distd.workspace import Workspace

LABELLED = Path(__file__).parent.parent / "tests" / "data" / "triage"
DOMAIN = "sr.example.org"
TO = f"feedback@{DOMAIN}"
SENDER = "a@reader.example"


@dataclass(frozen=True)
class Rate:
    """Messages a second, by the clock on the wall and by the processor's."""

    elapsed: float
    processor: float


@dataclass(frozen=True)
class Round:
    """What one round measured."""

    named: Rate
    sorted: Rate


def messages() -> Iterator[bytes]:
    """Return the labelled messages, again and again, each time a little different: twins are handled once."""
    raws = [
        json.loads(line)["raw"].encode("utf-8", "surrogateescape")
        for file in sorted(LABELLED.glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    for turn in itertools.count():
        for raw in raws:
            yield raw + f"\n({turn})\n".encode()


def main(count: int, rounds: int) -> None:
    """Measure on a fresh workspace, and print the rates, their ratio, and what the messages were."""
    with tempfile.TemporaryDirectory() as folder, Path(os.devnull).open("w") as log, redirect_stderr(log):
        maillog.configure("human")
        make_quick()  # as the daemon does when it starts
        office = Office(Path(folder) / "office")
        coming = messages()
        measured = [office.measure(list(itertools.islice(coming, count))) for _ in range(rounds + 1)][1:]
        kinds = office.kinds()
        office.close()
    print(f"medians of {rounds} rounds of {count} messages      elapsed  processor")
    for what, rates in (
        ("read and named, messages/s", [one.named for one in measured]),
        ("triaged end to end, messages/s", [one.sorted for one in measured]),
    ):
        elapsed, processor = (
            median(getattr(rate, clock) for rate in rates) for clock in ("elapsed", "processor")
        )
        print(f"{what:<40}{elapsed:>10.0f}{processor:>11.0f}")
    ratios = [
        median(getattr(one.sorted, clock) / getattr(one.named, clock) for one in measured)
        for clock in ("elapsed", "processor")
    ]
    print(f"{'end to end / read and named':<40}{ratios[0]:>10.2f}{ratios[1]:>11.2f}")
    total = sum(kinds.values())
    print(", ".join(f"{kind} {number / total:.0%}" for kind, number in kinds.most_common()))


class Office:
    """A new workspace and its sorter."""

    def __init__(self, home: Path) -> None:
        make_workspace(home, Wishes(DOMAIN, "smtp://127.0.0.1:25", "secretary@standards.example"))
        self._workspace = Workspace.open(home)
        self._find = partial(find_kind, self._workspace)
        self._sorter = Sorter(
            self._workspace.database,
            self._workspace.spool,
            self._workspace.inbox,
            stations(self._workspace),
            partial(find_address, self._workspace),
            self._find,
            self._workspace.clock,
        )

    def measure(self, raws: list[bytes]) -> Round:
        """Read and name messages, then take the same ones in and sort them."""
        now = self._workspace.clock()
        own = OwnAddress(Purpose.FEEDBACK)

        def name_all() -> None:
            for raw in raws:
                self._find(Incoming("0", SENDER, TO, own, now, read_message(raw, SENDER)))

        def sort_all() -> None:
            while self._sorter.handle_waiting():
                pass

        named = rate(name_all, len(raws))
        for raw in raws:
            self._workspace.spool.accept([Arrival(SENDER, [TO], raw, now)])
        return Round(named, rate(sort_all, len(raws)))

    def kinds(self) -> Counter[str]:
        """Return what the messages that were sorted were."""
        return Counter(str(record.kind) for record in self._workspace.inbox.latest(1_000_000))

    def close(self) -> None:
        """Close the workspace."""
        self._workspace.database.close()
        self._workspace.spool.close()


def rate(work: Callable[[], None], count: int) -> Rate:
    """Return how many of `count` messages a second `work` gets done."""
    elapsed, processor = time.perf_counter(), time.process_time()
    work()
    return Rate(count / (time.perf_counter() - elapsed), count / (time.process_time() - processor))


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(given[0] if given else 1000, given[1] if len(given) > 1 else 5)

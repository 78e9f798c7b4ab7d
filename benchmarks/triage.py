"""How many inbound messages a second are triaged end to end: spool, reading, chain, station, database, spool.

Run `python -m benchmarks.triage [MESSAGES]`. The labelled messages of the tests are sorted on SQLite with its
default durability; the reference beside it in the same run is the same messages only read and named, on no store.
"""

from __future__ import annotations

import itertools
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from distd import maillog
from distd.daemon import find_address, find_kind, stations
from distd.founding import Wishes, make_workspace
from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.message import read_message
from distd.store.incoming import Incoming
from distd.store.spool import Arrival
from distd.triage.sorting import Sorter
from distd.workspace import Workspace

LABELLED = Path(__file__).parent.parent / "tests" / "data" / "triage"
DOMAIN = "sr.example.org"
TO = f"feedback@{DOMAIN}"


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


def main(count: int) -> None:
    """Measure both ways on fresh workspaces and print the rates and their ratio."""
    maillog.configure("human", "error")
    with tempfile.TemporaryDirectory() as folder:
        named, sorted_ = rates(Path(folder) / "office", count)
    print(f"read and named         {named:>7.0f} messages/s")
    print(f"triaged end to end     {sorted_:>7.0f} messages/s")
    print(f"ratio                  {sorted_ / named:>7.2f}")


def rates(home: Path, count: int) -> tuple[float, float]:
    """Return how many messages a second are read and named, and how many are sorted in a new workspace."""
    make_workspace(home, Wishes(DOMAIN, "smtp://127.0.0.1:25", "secretary@standards.example"))
    workspace = Workspace.open(home)
    find = partial(find_kind, workspace)
    address = partial(find_address, workspace)
    sorter = Sorter(
        workspace.database,
        workspace.spool,
        workspace.inbox,
        stations(workspace),
        address,
        find,
        workspace.clock,
    )
    now = workspace.clock()
    raws = list(itertools.islice(messages(), count))
    own = OwnAddress(Purpose.FEEDBACK)
    find(Incoming("0", "a@reader.example", TO, own, now, read_message(raws[0])))  # reads the words once
    started = time.perf_counter()
    for raw in raws:
        find(Incoming("0", "a@reader.example", TO, own, now, read_message(raw, "a@reader.example")))
    named = count / (time.perf_counter() - started)
    for raw in raws:
        workspace.spool.accept([Arrival("a@reader.example", [TO], raw, now)])
    started = time.perf_counter()
    while sorter.handle_waiting():
        pass
    sorted_ = count / (time.perf_counter() - started)
    workspace.database.close()
    workspace.spool.close()
    return named, sorted_


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)

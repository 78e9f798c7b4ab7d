"""Accepted means kept: the spool, alone and under a process that is killed."""

from __future__ import annotations

import os
import signal
import smtplib
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from distd.failures import Misconfigured, NotFound, TemporaryFailure
from distd.store.spool import Arrival, Ids, Spool

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


def arrival(raw: bytes = b"Subject: x\r\n\r\ny\r\n", *recipients: str) -> Arrival:
    return Arrival("anna@reader.example", recipients or ("feedback@sr.example.org",), raw, NOW)


def test_what_is_accepted_is_there_after_a_restart(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    ((id_,),) = spool.accept([arrival(b"\x00\xff")])
    spool.close()

    again = Spool(tmp_path)

    entry = again.entry(id_)
    assert (entry.raw, entry.sender, entry.recipient) == (
        b"\x00\xff",
        "anna@reader.example",
        "feedback@sr.example.org",
    )
    assert entry.received_at == NOW


def test_a_letter_that_was_handled_is_in_no_file_once_the_log_is_emptied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("distd.store.write_ahead._TRY_MILLISECONDS", 1)
    spool = Spool(tmp_path)
    ((id_,),) = spool.accept([arrival(b"Subject: x\r\n\r\nMy cousin Ottokar." * 2000)])

    def holding() -> list[str]:
        return [file.name for file in tmp_path.glob("spool.db*") if b"Ottokar" in file.read_bytes()]

    with closing(sqlite3.connect(tmp_path / "spool.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM entry").fetchall() == [(1,)]
        spool.remove(id_)
        assert not spool.empty_log()  # another still reads what was there when it began
        assert holding()
        reader.execute("COMMIT")

        assert spool.empty_log()

        assert holding() == []
    spool.accept([arrival()])
    assert spool.count() == 1


def test_the_text_of_a_message_is_kept_until_its_last_recipient_is_served(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    ((first, second),) = spool.accept([arrival(b"once", "a@sr.example.org", "b@sr.example.org")])

    spool.remove(first)
    spool.remove(first)

    assert spool.entry(second).raw == b"once"
    spool.remove(second)
    with pytest.raises(NotFound):
        spool.entry(second)
    assert spool.count() == 0


def test_the_line_is_in_order_and_what_is_postponed_waits(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    ids = [ids[0] for ids in spool.accept([arrival(), arrival(), arrival()])]
    assert ids == sorted(ids)
    spool.postpone(ids[0], NOW + timedelta(minutes=1))
    spool.hold(ids[1], "Traceback: it failed", NOW)

    assert spool.waiting(NOW, 10) == [ids[2]]
    assert spool.waiting(NOW + timedelta(minutes=1), 10) == [ids[2], ids[0]]
    assert spool.entry(ids[0]).attempts == 1
    assert [held.id for held in spool.held()] == [ids[1]]


def test_other_users_of_the_machine_cannot_read_it(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    ((id_,),) = spool.accept([arrival()])
    spool.hold(id_, "Traceback: it failed", NOW)

    assert {file.stat().st_mode & 0o077 for file in tmp_path.rglob("*") if file.is_file()} == {0}


def test_ids_are_short_sorted_and_never_twice() -> None:
    one, other = Ids(), Ids()
    ids = [one.next() for _ in range(5000)]
    assert ids == sorted(ids)
    assert {len(id_) for id_ in ids} == {15}
    assert len({*ids, *(other.next() for _ in range(5000))}) == 10_000


def test_a_place_that_cannot_hold_a_spool_is_named(tmp_path: Path) -> None:
    (tmp_path / "queue").write_text("a file, and no folder")
    with pytest.raises(Misconfigured, match=r"queue/spool.db: the spool cannot be opened"):
        Spool(tmp_path / "queue")


FILL = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from distd.failures import TemporaryFailure
from distd.store.spool import Arrival, Spool

import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
spool = Spool(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
kept = 0
try:
    while True:
        spool.accept([Arrival("a@b.example", ["feedback@sr.example.org"], b"x" * 20_000, datetime.now(UTC))])
        kept += 1
except TemporaryFailure as failure:
    print(kept, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
spool.accept([Arrival("a@b.example", ["feedback@sr.example.org"], b"again", datetime.now(UTC))])
print(spool.count())
"""


def test_a_full_disk_loses_nothing_and_is_over_when_there_is_room(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: writes fail in the middle, as they do on a full one."""
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    kept, count = map(int, done.stdout.split())
    assert kept > 0, done.stderr
    assert count == kept + 1
    assert Spool(tmp_path).count() == kept + 1


def test_a_disk_that_takes_nothing_is_a_temporary_failure(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.close()
    with pytest.raises(TemporaryFailure):
        spool.accept([arrival()])


SERVE = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from distd.reception.door import Door
from distd.reception.recipients import Recipients
from distd.mail.tokens import Tokens
from distd.store.spool import Spool

async def main():
    find = Recipients("sr.example.org", Tokens(b"k" * 32), lambda: ("nmbs",)).find
    door = Door(["smtp://127.0.0.1:0"], Spool(Path(sys.argv[1])), find, lambda: datetime.now(UTC), "mx")
    await door.start()
    print("at", door.bound[0], flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def test_a_killed_door_has_every_message_it_answered_250_for(tmp_path: Path) -> None:
    """kill -9 in the middle of the mail: the spool holds what was promised, and opens again at once."""
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    port = 0
    while not port:
        line = process.stdout.readline()
        assert line, "the door did not open"
        port = int(line.rsplit(":", 1)[1]) if line.startswith("at ") else 0
    promised = 0
    with pytest.raises((smtplib.SMTPException, OSError)):  # noqa: PT012 - the killing ends the sending
        client = smtplib.SMTP("127.0.0.1", port, local_hostname="c", timeout=20)
        while True:
            client.sendmail("a@b.example", ["feedback@sr.example.org"], f"Subject: {promised}\r\n\r\nx\r\n")
            promised += 1
            if promised == 25:
                os.kill(process.pid, signal.SIGKILL)
    process.wait(10)
    process.stdout.close()

    spool = Spool(tmp_path)

    assert promised >= 25
    kept = [spool.entry(id_).raw for id_ in spool.waiting(datetime(2099, 1, 1, tzinfo=UTC), 1000)]
    assert [f"Subject: {n}\r\n\r\nx\r\n".encode() for n in range(promised)] == kept[:promised]
    assert len(kept) <= promised + 1  # one more may have been kept without being told

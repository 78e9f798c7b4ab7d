"""The outcome journal: what a crash left is found again, whole, and by one process only."""

from __future__ import annotations

import errno
import fcntl
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.delivery.fates import Rules, Unanswered
from distd.delivery.journal import Journal, JournalFailed, Remains, left_behind
from distd.delivery.recovery import recover
from distd.store.database import Database
from distd.store.queue import Queue, Settlement
from distd.store.tables import Delivery
from distd.store.words import DeliveryState, Lane
from tests.audience import running_mailing
from tests.conftest import Clock

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


def settlement(delivery: int, state: DeliveryState = DeliveryState.ACCEPTED) -> Settlement:
    until = NOW if state is DeliveryState.PENDING else None
    return Settlement(delivery, "one", 0, state, "250 2.0.0 Ok: é", "2.0.0", NOW, until)


write = os.write


def die(journal: Journal) -> None:
    """End as a killed process does: everything open is closed by the system, nothing is removed."""
    assert journal._current is not None
    assert journal._lock is not None
    os.close(journal._current.descriptor)
    os.close(journal._lock)


def remains_of(folder: Path) -> Remains:
    [remains] = list(left_behind(folder))
    return remains


def test_outcomes_and_unanswered_dots_are_found_after_a_crash(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    for delivery in (1, 2, 3):
        journal.write([Unanswered(delivery, 0, 0)])
    journal.write(outcomes=[settlement(1)])
    journal.back(2)
    die(journal)

    remains = remains_of(tmp_path)

    assert remains.owner == "one"
    assert remains.settlements == [settlement(1)]
    assert remains.unanswered == [Unanswered(3, 0, 0)]
    remains.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_cut_carries_the_unanswered_over(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    journal.write([Unanswered(1, 0, 0)])
    journal.write([Unanswered(2, 0, 0)])
    journal.write(outcomes=[settlement(2, DeliveryState.PENDING)])
    segment = journal.cut()
    segment.sync()
    segment.discard()
    die(journal)

    remains = remains_of(tmp_path)

    assert (remains.settlements, remains.unanswered) == ([], [Unanswered(1, 0, 0)])
    remains.keep()


def test_a_living_process_is_left_alone(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    journal.write(outcomes=[settlement(1)])

    assert list(left_behind(tmp_path)) == []
    journal.close()
    assert len(list(left_behind(tmp_path))) == 1


def test_a_lock_that_was_taken_for_one_of_the_dead_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process looks for the dead between the making of the file and its locking."""
    lock_it, looked = fcntl.flock, list[bool]()

    def slowly(descriptor: int, manner: int) -> None:
        if not looked:
            looked.append(True)
            for remains in left_behind(tmp_path):
                remains.discard()
        lock_it(descriptor, manner)

    monkeypatch.setattr(fcntl, "flock", slowly)
    journal = Journal(tmp_path, "one")
    journal.open()

    assert looked
    assert list(left_behind(tmp_path)) == []  # it lives, and its lock has its name
    journal.write(outcomes=[settlement(1)])
    die(journal)
    assert remains_of(tmp_path).settlements == [settlement(1)]


def test_a_lock_that_another_clears_away_meanwhile_is_left_to_him(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And if its name is that of a living process by then, nothing of it is touched."""
    dead, living = Journal(tmp_path, "one"), Journal(tmp_path, "one")
    dead.open()
    die(dead)
    lock_it, looked = fcntl.flock, list[bool]()

    def slowly(descriptor: int, manner: int) -> None:
        if not looked:
            looked.append(True)
            for remains in left_behind(tmp_path):
                remains.discard()
            living.open()
        lock_it(descriptor, manner)

    monkeypatch.setattr(fcntl, "flock", slowly)

    assert list(left_behind(tmp_path)) == []
    assert looked
    assert len(list(tmp_path.iterdir())) == 2


def test_a_process_killed_before_its_first_segment_leaves_a_lock_that_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "one.lock").touch()

    remains_of(tmp_path).discard()

    assert list(tmp_path.iterdir()) == []


def test_an_orderly_end_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    journal.write([Unanswered(1, 0, 0)])
    journal.write(outcomes=[settlement(1)])
    journal.cut().discard()
    journal.close()

    assert list(tmp_path.iterdir()) == []


def test_dots_that_were_never_sent_are_nothing_to_keep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    journal.write([Unanswered(1, 0, 0)])
    journal.back(1)
    with monkeypatch.context() as disk:
        disk.setattr(os, "write", lambda descriptor, octets: write(descriptor, octets[:9]))
        with pytest.raises(JournalFailed):
            journal.write([Unanswered(2, 0, 0)])
    journal.close()

    assert list(tmp_path.iterdir()) == []


def test_an_outcome_that_found_no_room_keeps_its_dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database may not have it: then the next start counts it as unknown."""
    journal = Journal(tmp_path, "one")
    journal.open()
    journal.write([Unanswered(1, 0, 0)])
    with monkeypatch.context() as disk:
        disk.setattr(os, "write", lambda descriptor, octets: write(descriptor, octets[:9]))
        with pytest.raises(JournalFailed):
            journal.write(outcomes=[settlement(1)])
    journal.close()

    assert remains_of(tmp_path).unanswered == [Unanswered(1, 0, 0)]


@settings(max_examples=60)
@given(cut=st.integers(0, 400), noise=st.binary(max_size=30))
def test_a_torn_tail_costs_only_the_torn_line(
    tmp_path_factory: pytest.TempPathFactory, cut: int, noise: bytes
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    journal = Journal(folder, "one")
    journal.open()
    for delivery in (1, 2, 3):
        journal.write(outcomes=[settlement(delivery)])
    die(journal)
    [path] = folder.glob("*.journal")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - cut] + noise)

    remains = remains_of(folder)

    kept = whole[: max(0, len(whole) - cut)].count(b"\n")
    assert [s.delivery for s in remains.settlements][:kept] == [1, 2, 3][:kept]
    assert len(remains.settlements) <= 3
    remains.discard()


def test_a_line_after_a_torn_one_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, octets: write(descriptor, octets[:20]))
    with pytest.raises(JournalFailed, match="disk is full"):
        journal.write([Unanswered(1, 0, 0)])
    monkeypatch.undo()
    journal.write(outcomes=[settlement(2)])
    die(journal)

    remains = remains_of(tmp_path)

    assert remains.settlements == [settlement(2)]
    remains.discard()


def test_a_cut_that_finds_no_room_leaves_the_journal_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path, "one")
    journal.open()
    journal.write([Unanswered(1, 0, 0)])
    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda *_: 0)
        with pytest.raises(JournalFailed):
            journal.cut()
    journal.write(outcomes=[settlement(1)])
    journal.cut().discard()
    journal.close()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(JournalFailed, match="cannot be written"):
        Journal(tmp_path / "file", "one").open()


def test_a_disk_without_room_for_a_segment_is_left_without_a_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(journal: Journal) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Journal, "_next_segment", full)
    with pytest.raises(JournalFailed, match="No space left"):
        Journal(tmp_path, "one").open()

    assert list(tmp_path.iterdir()) == []


def test_recovery_settles_frees_and_can_be_done_twice(
    database: Database, clock: Clock, tmp_path: Path
) -> None:
    running_mailing(5, clock())
    queue = Queue(database)
    sent, deferred, waiting, *_ = queue.claim(Lane.MAILING, 4, "one", clock(), 600)
    journal = Journal(tmp_path / "journal", "one")
    journal.open()
    for claimed in (sent, deferred, waiting):
        journal.write([Unanswered(claimed.id, 0, 0)])
    journal.write(outcomes=[settlement(sent.id)])
    journal.write(outcomes=[settlement(deferred.id, DeliveryState.PENDING)])
    die(journal)
    kept = [(path, path.read_bytes()) for path in journal.folder.iterdir()]

    for _ in range(2):
        for path, octets in kept:
            path.write_bytes(octets)
        recover(queue, journal.folder, clock(), Rules(120, "retry-once"))
        rows = list(Delivery.select().order_by(Delivery.id))
        assert [row.state for row in rows] == ["accepted", "pending", "pending", "pending", "pending"]
        assert [row.attempts for row in rows] == [1, 1, 1, 0, 0]
        assert [row.uncertain for row in rows] == [0, 0, 1, 0, 0]
        assert list(journal.folder.iterdir()) == []

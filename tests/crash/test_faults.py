"""The relay, the disk, the clock and the daemon itself fail in the middle of a mailing; then everything is counted.

`make crash` tells the same stories with 5,000 readers and a relay that stands still for a minute.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.crash.story import IS_LONG, ISSUE, READERS, Story
from tests.house import House, wait_for
from tests.relay import MANNERS, Fault
from tests.required import missing

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

STALL_SECONDS = float(os.environ.get("DISTD_CRASH_STALL_SECONDS", "1"))
TRIED = [*MANNERS] if IS_LONG else ["chunking"]
CREWS = [0, 2] if IS_LONG else [2]  # processes that send beside the daemon
HALTS = (1 / 3, 2 / 3) if IS_LONG else (1 / 2,)
DISK_MEGABYTES = 32 + READERS // 50
_NOTHING_CLAIMED = re.compile("nothing claimed .*make room on the disk")


# ---- the relay


@pytest.mark.parametrize("manner", TRIED)
def test_the_relay_is_killed_and_started_again(founded: House, tmp_path: Path, manner: str) -> None:
    story = Story.of(founded, tmp_path / "office", manner)
    story.sink.start([READERS // 3], deadly=True)
    with story.house.running():
        story.house.done("send", ISSUE)
        assert story.sink.process is not None
        story.sink.process.wait(60)
        wait_for(lambda: "relay down" in story.house.log(), "the relay is known to be down")
        with story.sink.running():
            story.finish()
    count = story.check(faults=1)
    assert count.repeats == 1  # what it had taken and not answered when it died


def test_a_relay_that_stands_still_for_less_than_our_patience_costs_nothing(
    founded: House, tmp_path: Path
) -> None:
    story = Story.of(founded, tmp_path / "office", relay__timeout_seconds=round(STALL_SECONDS + 30))
    with story.ordered(1 / 3):
        story.sink.until_halted()
        have_passed(STALL_SECONDS)
        story.sink.go_on()
        story.finish()
    count = story.check(faults=0)
    assert (count.accepted, count.repeats) == (READERS, 0)


@pytest.mark.parametrize("manner", TRIED)
def test_a_relay_that_stands_still_for_longer_is_left_and_what_it_owed_is_tried_once_more(
    founded: House, tmp_path: Path, manner: str
) -> None:
    story = Story.of(founded, tmp_path / "office", manner, relay__timeout_seconds=1)
    with story.ordered(1 / 3):
        story.sink.until_halted()
        wait_for(lambda: "relay down" in story.house.log(), "the end of our patience")
        have_passed(STALL_SECONDS)
        story.sink.go_on()
        story.finish()
    count = story.check(faults=1)
    assert count.accepted == READERS


def test_a_relay_that_closes_in_order_every_hundred_messages_costs_nothing(
    founded: House, tmp_path: Path
) -> None:
    story = Story.of(founded, tmp_path / "office")
    closing = Fault("MAIL", "421 4.4.2 Enough for this connection", every=100)
    with story.ordered(faults=[closing]):
        story.finish()
    count = story.check(faults=0)
    assert (count.accepted, count.repeats) == (READERS, 0)


@pytest.mark.parametrize("manner", TRIED)
@pytest.mark.parametrize("action", ["drop", "half drop", "half stall"])
def test_answers_that_never_come_repeat_their_own_messages_alone(
    founded: House, tmp_path: Path, action: str, manner: str
) -> None:
    """The relay takes a message, and closes or falls silent before or in the middle of its answer."""
    swallowed = max(2, READERS // 500)
    patience = 1 if action == "half stall" else 20
    story = Story.of(founded, tmp_path / "office", manner, relay__timeout_seconds=patience)
    silent = Fault("DOT", action, every=READERS // (swallowed + 1), times=swallowed, keep=True)
    with story.ordered(faults=[silent]):
        story.finish()
    count = story.check(faults=swallowed)
    unanswered = story.sink.unanswered()
    assert unanswered.total() == swallowed
    # Where several are on their way at once, answers to those before may be lost with the connection.
    assert 0 < count.repeats <= (count.uncertain if manner == "chunking" else swallowed)


# ---- the daemon


@pytest.mark.parametrize("processes", CREWS)
def test_sigterm_in_the_middle_repeats_nothing(founded: House, tmp_path: Path, processes: int) -> None:
    story = Story.of(founded, tmp_path / "office", "chunking", processes)
    with story.ordered(*HALTS):
        for _ in HALTS:
            story.sink.until_halted()
            story.house.send_signal(signal.SIGTERM)
            story.sink.go_on()
            assert story.house.process is not None
            assert story.house.process.wait(60) == 0
            assert list((story.house.home / "queue/journal").iterdir()) == []
            story.house.start()
        story.finish()
    count = story.check(faults=0)
    assert (count.accepted, count.repeats) == (READERS, 0)


@pytest.mark.parametrize("manner", TRIED)
@pytest.mark.parametrize("whom", ["daemon", "sender"])
def test_kill_9_repeats_only_what_awaited_its_answer(
    founded: House, tmp_path: Path, manner: str, whom: str
) -> None:
    story = Story.of(founded, tmp_path / "office", manner, processes=2)
    with story.ordered(*HALTS):
        for _ in HALTS:
            story.sink.until_halted()
            senders = story.house.senders
            if whom == "daemon":
                story.house.stop(signal.SIGKILL)
                story.sink.go_on()
                story.house.start()
                wait_for(lambda: not any(map(is_alive, senders)), "its senders leave with it")  # noqa: B023 - called before the loop goes on
            else:
                os.kill(senders[0], signal.SIGKILL)
                story.sink.go_on()
        story.finish()
    count = story.check(faults=len(HALTS))
    assert count.accepted == READERS


# ---- the disk


@pytest.mark.parametrize("processes", CREWS)
def test_a_full_disk_stops_the_mailing_and_room_lets_it_go_on(
    founded: House, tmp_path: Path, processes: int
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        story = Story.of(founded, disk / "office", processes=processes)
        story.sink.record, story.house.log_file = tmp_path / "record", tmp_path / "daemon.log"
        with story.ordered(1 / 3):
            story.sink.until_halted()
            fill(disk)
            story.sink.go_on()
            wait_for(lambda: cannot_write(story), "word of the full disk")
            assert story.sink.taken < READERS
            (disk / "ballast").unlink()
            story.finish()
        count = story.check(faults=1)
    assert count.accepted == READERS


def test_killed_while_the_disk_is_full(founded: House, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        story = Story.of(founded, disk / "office", "chunking")
        story.sink.record, story.house.log_file = tmp_path / "record", tmp_path / "daemon.log"
        with story.ordered(1 / 3):
            story.sink.until_halted()
            fill(disk)
            story.sink.go_on()
            wait_for(lambda: cannot_write(story), "word of the full disk")
            story.house.stop(signal.SIGKILL)
            (disk / "ballast").unlink()
            story.house.start()
            story.finish()
        count = story.check(faults=1)
    assert count.accepted == READERS


# ---- the clock


@pytest.mark.parametrize("processes", CREWS)
def test_a_clock_that_is_stepped_loses_and_repeats_nothing(
    founded: House, tmp_path: Path, processes: int
) -> None:
    story = Story.of(founded, tmp_path / "office", processes=processes)
    clock = SteppedClock(tmp_path / "clock")
    story.house.environment |= clock.environment
    with story.ordered(1 / 5, 2 / 5, 3 / 5, 4 / 5):
        for hours in (1, 0, -1, 0):
            story.sink.until_halted()
            clock.step(timedelta(hours=hours))
            story.sink.go_on()
        story.finish()
    count = story.check(faults=0)
    assert (count.accepted, count.repeats) == (READERS, 0)


# ---- props


def have_passed(seconds: float) -> None:
    """Return when so many seconds have passed."""
    end = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() >= end, "the time", seconds + 10)


def is_alive(pid: int) -> bool:
    """Say whether a process is there."""
    return Path(f"/proc/{pid}").exists()


def cannot_write(story: Story) -> bool:
    """Say whether the daemon has said that it can neither note nor claim anything."""
    log = story.house.log()
    return "the journal cannot be written: " in log and _NOTHING_CLAIMED.search(log) is not None


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount a file system of its own, of a few megabytes, around the story."""
    folder.mkdir()
    size = f"size={DISK_MEGABYTES}m"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=False)
    if mounted.returncode:
        missing("the right to mount a small disk (root)")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> None:
    """Write until there is no room left."""
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        for size in (65_536, 4_096, 1):
            with contextlib.suppress(OSError):  # there is no room for so much any more
                while ballast.write(b"x" * size):
                    pass
    assert shutil.disk_usage(disk).free == 0


class SteppedClock:
    """The clock of some processes, by the distribution's libfaketime; their sense of passing time stays as it is."""

    def __init__(self, file: Path) -> None:
        found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
        if not found:
            missing("libfaketime")
        self._file = file
        self.step(timedelta())
        self.environment = {
            "LD_PRELOAD": str(found[0]),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }

    def step(self, offset: timedelta) -> None:
        """Set the clock so far ahead of the real time, or behind it."""
        fresh = self._file.with_suffix(".new")
        fresh.write_text(f"{offset.total_seconds():+.0f}\n", "ascii")
        fresh.replace(self._file)

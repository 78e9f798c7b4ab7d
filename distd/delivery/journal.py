"""The outcome journal: what the relay answered is on disk before anything else is done with it.

A line is `CRC JSON`. A line that was torn by a crash or a full disk is skipped. Each process has segments of its
own, under a lock that says it lives: whoever can take the lock of another may settle what that one left.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from distd.delivery.fates import Unanswered
from distd.failures import TemporaryFailure
from distd.store.queue import Settlement

_LOCK, _SEGMENT = ".lock", ".journal"


class JournalFailed(TemporaryFailure):
    """The journal cannot be written, so nothing may be sent."""


class _Back(msgspec.Struct, frozen=True, array_like=True, tag="back"):
    """Word that the relay did not take a message after all, and that the delivery goes back to the queue."""

    delivery: int


_Line = Unanswered | Settlement | _Back
_DECODER = msgspec.json.Decoder(_Line)
_ENCODER = msgspec.json.Encoder()


@dataclass
class Segment:
    """A closed piece of the journal that waits for its outcomes to be in the database."""

    path: Path
    descriptor: int

    def sync(self) -> None:
        """Bring it to the disk itself, so that a power cut cannot take it."""
        os.fdatasync(self.descriptor)

    def discard(self) -> None:
        """Remove it: all its outcomes are in the database."""
        os.close(self.descriptor)
        self.path.unlink(missing_ok=True)


class Journal:
    """The journal of one process. Written by the event loop's thread alone."""

    def __init__(self, folder: Path, owner: str) -> None:
        self.folder = folder
        self.owner = owner
        self._outstanding: dict[int, Unanswered] = {}
        self._has_outcomes = False  # that the database may lack, whether they could be written here or not
        self._number = 0
        self._torn = False
        self._current: Segment | None = None
        self._lock: int | None = None

    def open(self) -> None:
        """Take the lock and start the first segment; raises JournalFailed when the folder cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock = _new_lock(self._lock_path)
            self._current = self._next_segment()
        except OSError as failure:
            self.close()
            raise JournalFailed(f"{self.folder}: the journal cannot be written: {failure}") from failure

    def write(self, dots: Sequence[Unanswered] = (), outcomes: Sequence[Settlement] = ()) -> None:
        """Note how attempts ended and which final dots are about to be sent, by one write.

        Raises JournalFailed, and then these dots must not be sent.
        """
        for outcome in outcomes:  # also where they cannot be written: the database will have them
            self._outstanding.pop(outcome.delivery, None)
            self._has_outcomes = True
        self._write([*outcomes, *dots])
        for dot in dots:
            self._outstanding[dot.delivery] = dot

    def back(self, delivery: int) -> None:
        """Note that the relay did not take a message after all, and that the delivery goes back uncounted."""
        if self._outstanding.pop(delivery, None):
            self._write([_Back(delivery)])

    def cut(self) -> Segment:
        """Start a new segment and return the old one, to be discarded once its outcomes are in the database."""
        try:
            following = self._next_segment()
        except OSError as failure:
            raise JournalFailed(f"{self.folder}: the journal cannot be written: {failure}") from failure
        closed, torn = self._segment, self._torn
        self._current = following
        try:
            if self._outstanding:
                self._write([*self._outstanding.values()])
        except JournalFailed:  # there was room for a name and for nothing more: the old one goes on
            following.discard()
            self._current, self._torn = closed, torn
            raise
        self._has_outcomes = False
        return closed

    def all_written(self) -> None:
        """Note that the database has every outcome so far, also those noted since the last cut.

        While the disk is full no segment can be cut, or several tries share one.
        """
        self._has_outcomes = False

    def close(self, claims_left: bool = False) -> None:
        """End in order; what was not committed stays for the next start, and so does our name where it has claims."""
        if self._current is not None:
            # Dots that were never sent, or were taken back, are no reason to keep it.
            if self._outstanding or self._has_outcomes:
                os.close(self._current.descriptor)
            else:
                self._current.discard()
            self._current = None
        if self._lock is not None:
            if not claims_left and not any(_segments_of(self.folder, self.owner)):
                self._lock_path.unlink(missing_ok=True)
            os.close(self._lock)
            self._lock = None

    @property
    def _lock_path(self) -> Path:
        return self.folder / f"{self.owner}{_LOCK}"

    @property
    def _segment(self) -> Segment:
        if self._current is None:
            raise JournalFailed(f"{self.folder}: the journal is not open")
        return self._current

    def _next_segment(self) -> Segment:
        self._number += 1
        path = self.folder / f"{self.owner}.{self._number:09}{_SEGMENT}"
        return Segment(path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_EXCL, 0o600))

    def _write(self, lines: Sequence[_Line]) -> None:
        packed = b"".join(map(_pack, lines))
        if self._torn:
            packed = b"\n" + packed  # ends the torn line, so that it takes no good one with it
        try:
            written = os.write(self._segment.descriptor, packed)
        except OSError as failure:
            raise JournalFailed(f"{self.folder}: the journal cannot be written: {failure}") from failure
        self._torn = written < len(packed)
        if self._torn:
            raise JournalFailed(f"{self.folder}: the journal cannot be written: the disk is full")


@dataclass
class Remains:
    """What a process that is gone left in its journal; the lock is ours while we deal with it."""

    folder: Path
    owner: str
    settlements: list[Settlement]
    unanswered: list[Unanswered]
    _lock: int = field(repr=False)

    def discard(self) -> None:
        """Remove the journal: all of it is in the database."""
        for path in _segments_of(self.folder, self.owner):
            path.unlink(missing_ok=True)
        (self.folder / f"{self.owner}{_LOCK}").unlink(missing_ok=True)
        self.keep()

    def keep(self) -> None:
        """Let go of the journal, for somebody to try again."""
        os.close(self._lock)


def left_behind(folder: Path) -> Iterator[Remains]:
    """Return the journals whose processes are gone, each locked, one after the other."""
    for path in sorted(folder.glob(f"*{_LOCK}")):
        with contextlib.suppress(OSError):  # its process lives, or another cleared it away in this moment
            lock = os.open(path, os.O_RDWR)
            if not _is_ours(lock, path, fcntl.LOCK_EX | fcntl.LOCK_NB):
                continue
            owner = path.name.removesuffix(_LOCK)
            yield Remains(folder, owner, *read_segments(_segments_of(folder, owner)), lock)


def _new_lock(path: Path) -> int:
    """Make and lock a file, and return its descriptor; raises OSError.

    Whoever looks for the dead may find it before it is locked, and clear it away as one of theirs: then once more.
    """
    while True:
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if _is_ours(lock, path, fcntl.LOCK_EX):
            return lock


def _is_ours(lock: int, path: Path, manner: int) -> bool:
    """Lock an open file, and say whether that was done and it has its name still; else it is closed."""
    ours = False
    try:
        with contextlib.suppress(
            BlockingIOError, FileNotFoundError
        ):  # another has it, or it was cleared away
            fcntl.flock(lock, manner)
            ours = os.path.samestat(os.fstat(lock), path.stat())
    finally:
        if not ours:
            os.close(lock)
    return ours


def read_segments(paths: Iterable[Path]) -> tuple[list[Settlement], list[Unanswered]]:
    """Return the outcomes in these segments, and the messages that have a dot and no outcome."""
    settlements: list[Settlement] = []
    outstanding: dict[int, Unanswered] = {}
    for path in paths:
        for line in _read(path.read_bytes()):
            match line:
                case Unanswered():
                    outstanding[line.delivery] = line
                case Settlement():
                    settlements.append(line)
                    outstanding.pop(line.delivery, None)
                case _Back():
                    outstanding.pop(line.delivery, None)
    return settlements, list(outstanding.values())


def _segments_of(folder: Path, owner: str) -> list[Path]:
    return sorted(folder.glob(f"{owner}.*{_SEGMENT}"))


def _pack(line: _Line) -> bytes:
    text = _ENCODER.encode(line)
    return b"%08x %b\n" % (zlib.crc32(text), text)


def _read(octets: bytes) -> Iterator[_Line]:
    for line in octets.split(b"\n"):
        crc, _, text = line.partition(b" ")
        with contextlib.suppress(ValueError, msgspec.DecodeError):
            if text and int(crc, 16) == zlib.crc32(text):
                yield _DECODER.decode(text)

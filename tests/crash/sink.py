"""A relay as a process of its own that writes down every envelope, and that can be halted, killed and started again.

Run as `python -m tests.crash.sink PLAN`, a JSON object with the fields of `Plan`.
"""

from __future__ import annotations

import hashlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from tests.house import free_port, wait_for
from tests.relay import MANNERS, Fault, Received, TestRelay

_MESSAGE_ID = re.compile(rb"^Message-ID: *(\S+)", re.MULTILINE | re.IGNORECASE)


class Plan(msgspec.Struct):
    """What one life of the sink will be like."""

    port: int
    record: str
    manner: str
    halts: list[int]  # it stops itself when it has taken that many messages of the mailing, before it answers
    deadly: bool  # and this stop is a kill -9
    faults: list[Fault]


class Envelope(msgspec.Struct, tag="taken"):
    """One message the sink took, by the number it was given; the octets are known by their digest."""

    number: str
    recipient: str
    message_id: str
    digest: str
    at: float  # seconds since 1970


class Answer(msgspec.Struct, tag="told"):
    """Word that the message of a number was answered by 250."""

    number: str


_LINES = msgspec.json.Decoder(Envelope | Answer)


def digest(octets: bytes) -> str:
    """Return what tells a message from every other one."""
    return hashlib.sha256(octets).hexdigest()


@dataclass
class RecordingRelay(TestRelay):
    """Writes each message of a mailing down before it is answered; of notices it only says that they are welcome."""

    plan: Plan = field(default_factory=lambda: Plan(0, "", "", [], False, []))

    def __post_init__(self) -> None:
        self._file = os.open(self.plan.record, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._taken = 0
        self._numbers: dict[int, str] = {}

    def keep(self, message: Received) -> None:
        if "-bounces+" not in message.sender:
            return
        self._taken += 1
        number = self._numbers[id(message)] = f"{os.getpid()}-{self._taken}"
        found = _MESSAGE_ID.search(message.octets)
        message_id = found[1].decode() if found else ""
        self._write(Envelope(number, message.recipient, message_id, digest(message.octets), time.time()))
        if self._taken in self.plan.halts:
            os.kill(os.getpid(), signal.SIGKILL if self.plan.deadly else signal.SIGSTOP)

    def told(self, message: Received) -> None:
        if number := self._numbers.pop(id(message), ""):
            self._write(Answer(number))

    def _write(self, line: Envelope | Answer) -> None:
        os.write(self._file, msgspec.json.encode(line) + b"\n")


@dataclass
class Sink:
    """The sink as a test holds it in hand; its record outlives it."""

    record: Path
    manner: str = "pipelining"
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    def start(self, halts: Sequence[int] = (), deadly: bool = False, faults: Sequence[Fault] = ()) -> None:
        """Start it anew, at the same port."""
        plan = Plan(self.port, str(self.record), self.manner, list(halts), deadly, list(faults))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.sink", msgspec.json.encode(plan).decode()],
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == b"open\n"

    @contextmanager
    def running(self, *halts: int, faults: Sequence[Fault] = ()) -> Iterator[Sink]:
        """Run it around the story."""
        self.start(halts, faults=faults)
        try:
            yield self
        finally:
            self.kill()

    def kill(self) -> None:
        """Kill it with -9, if it lives."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(10)
            assert self.process.stdout is not None
            self.process.stdout.close()

    @property
    def is_halted(self) -> bool:
        """Whether it has stopped itself."""
        assert self.process is not None
        return Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] == "T"

    def until_halted(self) -> None:
        """Return when it has stopped itself, in the middle of the mailing and with answers owed."""
        wait_for(lambda: self.is_halted, "the sink's halt", 60)

    def go_on(self) -> None:
        """Let it go on after a halt."""
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)

    # ---- what it wrote down

    @property
    def taken(self) -> int:
        """How many messages it took so far."""
        return self.record.read_bytes().count(b'"type":"taken"') if self.record.exists() else 0

    def envelopes(self) -> list[Envelope]:
        """Return every message it took, in their order."""
        return [line for line in self._lines() if isinstance(line, Envelope)]

    def unanswered(self) -> Counter[str]:
        """Return how often each recipient's message was taken and nobody was told."""
        told = {line.number for line in self._lines() if isinstance(line, Answer)}
        return Counter(one.recipient for one in self.envelopes() if one.number not in told)

    def _lines(self) -> list[Envelope | Answer]:
        octets = self.record.read_bytes() if self.record.exists() else b""
        return [_LINES.decode(line) for line in octets.split(b"\n")[:-1]]


def main(plan: Plan) -> None:
    """Take mail until killed."""
    relay = RecordingRelay([*MANNERS[plan.manner]], plan.faults, plan=plan)
    with relay.running(plan.port):
        print("open", flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main(msgspec.json.decode(sys.argv[1], type=Plan))

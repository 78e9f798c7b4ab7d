"""What a damaged message must not do to the way of a message from octets to a finding."""

from __future__ import annotations

import json
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from distd.cli.inspect import Inspector
from distd.mail import message as reading
from tests.fuzzing.mutations import damaged
from tests.fuzzing.seeds import seeds

SLOW_SECONDS = 1.0


def fuzzed(seed: int, number: int) -> bytes:
    """Return one damaged message, always the same for the same seed and number."""
    return damaged(random.Random(f"{seed}:{number}"), seeds())


@dataclass
class Report:
    """What came of some messages; the reports of several processes add up."""

    messages: int = 0
    raised: list[tuple[int, str]] = field(default_factory=list)
    slow: list[tuple[float, int]] = field(default_factory=list)  # every message over SLOW_SECONDS
    seconds: Counter[int] = field(default_factory=Counter)  # how many took so many whole milliseconds
    by_head: Counter[str] = field(
        default_factory=Counter
    )  # why the parser gave up, and headers alone were read
    slowest: tuple[float, int] = (0.0, -1)
    peak_kilobytes: int = 0

    def add(self, other: Report) -> None:
        """Count what another process saw."""
        self.messages += other.messages
        self.raised += other.raised
        self.slow += other.slow
        self.seconds += other.seconds
        self.by_head += other.by_head
        self.slowest = max(self.slowest, other.slowest)
        self.peak_kilobytes = max(self.peak_kilobytes, other.peak_kilobytes)

    def milliseconds(self, part: float) -> int:
        """Return the time within which this part of the messages was read."""
        passed = 0
        for spent, count in sorted(self.seconds.items()):
            passed += count
            if passed >= part * self.messages:
                return spent
        return 0


class Judge:
    """Runs messages through all of `distctl inspect` and keeps what is worth telling."""

    def __init__(self) -> None:
        self._inspector = Inspector.without_workspace()
        self._inspector.inspect("-", b"From: a@b.example\n\nwarm\n")
        self.report = Report()

    def judge(self, number: int, raw: bytes) -> None:
        """Read one message and say what is wrong; nothing is raised."""
        began = time.process_time()
        try:
            found = self._inspector.inspect("-", raw)
            self._look_at(found)
        except Exception:
            self.report.raised.append((number, traceback.format_exc(limit=-4)))
        spent = time.process_time() - began
        self.report.messages += 1
        self.report.seconds[int(spent * 1_000)] += 1
        self.report.slowest = max(self.report.slowest, (spent, number))
        if spent > SLOW_SECONDS:
            self.report.slow.append((spent, number))

    @staticmethod
    def _look_at(found: dict[str, Any]) -> None:
        """Hold what came out against what everything behind it relies on: it can be written down."""
        written = json.dumps(found, ensure_ascii=False)
        written.encode()  # no half characters
        assert "\\u0000" not in written, "a null character in what was read"

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Count, meanwhile, which messages the parser gave up on: their headers are read alone, and nobody is told."""
        original = reading._read_head

        def counted(raw: bytes, octets: bytes, envelope_sender: str | None) -> reading.Message:
            failure = sys.exc_info()[1]
            self.report.by_head[type(failure).__name__] += 1
            return original(raw, octets, envelope_sender)

        with patch.object(reading, "_read_head", counted):
            yield

"""Damage messages of every kind and run each through all of `distctl inspect`: none may raise, hang, or grow.

    python -m tests.fuzz [--seconds N | --messages N] [--processes N] [--seed N] [--first N]
    python -m tests.fuzz --seed N --show NUMBER > message.eml

The same seed gives the same messages; each is told by its number, and can be made again alone. Exit status 1 when a
message raised or took more than a second.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import count

from tests.fuzzing.judge import SLOW_SECONDS, Judge, Report, fuzzed

SHOWN = 5  # failures told in full


@dataclass(frozen=True)
class Share:
    """What one process does: every `step`th message from `first` on, until `last` or so many seconds have passed."""

    seed: int
    first: int
    step: int
    last: int | None
    seconds: float | None


def run(share: Share) -> Report:
    """Judge the messages of one share."""
    judge = Judge()
    until = time.monotonic() + share.seconds if share.seconds is not None else None
    with judge.watching():
        for number in count(share.first, share.step):
            if share.last is not None and number >= share.last:
                break
            if until is not None and time.monotonic() > until:
                break
            judge.judge(number, fuzzed(share.seed, number))
    judge.report.peak_kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return judge.report


def told(report: Report, seed: int) -> str:
    """Return the report in words."""
    lines = [
        f"{report.messages} damaged messages of seed {seed}: {len(report.raised)} raised, "
        f"{len(report.slow)} took more than {SLOW_SECONDS:.0f} s",
        f"half within {report.milliseconds(0.5)} ms, 99 % within {report.milliseconds(0.99)} ms, the slowest "
        f"{report.slowest[0]:.2f} s (message {report.slowest[1]}); memory at most {report.peak_kilobytes // 1024} MB",
    ]
    if report.by_head:
        why = ", ".join(f"{count} {what}" for what, count in report.by_head.most_common())
        lines.append(f"read by their heads alone: {report.by_head.total()} ({why})")
    lines += [f"slow: message {number}, {spent:.2f} s" for spent, number in sorted(report.slow)[-SHOWN:]]
    lines += [f"raised: message {number}\n{what}" for number, what in report.raised[:SHOWN]]
    return "\n".join(lines)


def main() -> int:
    """Fuzz for as long, or as many, as was asked, and print what came of it."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    options.add_argument("--seconds", type=float)
    options.add_argument("--messages", type=int)
    options.add_argument("--processes", type=int, default=1)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options.add_argument("--first", type=int, default=0, help="number of the first message")
    options.add_argument("--show", type=int, metavar="NUMBER", help="write one message and do nothing else")
    asked = options.parse_args()
    if asked.show is not None:
        sys.stdout.buffer.write(fuzzed(asked.seed, asked.show))
        return 0
    seconds = 60.0 if asked.seconds is None and asked.messages is None else asked.seconds
    last = None if asked.messages is None else asked.first + asked.messages
    shares = [
        Share(asked.seed, asked.first + each, asked.processes, last, seconds)
        for each in range(asked.processes)
    ]
    report = Report()
    with ProcessPoolExecutor(asked.processes) as pool:
        for each in pool.map(run, shares):
            report.add(each)
    print(told(report, asked.seed))
    return int(bool(report.raised or report.slow))


if __name__ == "__main__":
    sys.exit(main())

"""How well the new text of a reply is found, beside the best library, on the tables of the tests; and how fast.

    python -m benchmarks.reading [--show]

A case counts as exact when the text equals the one expected but for blank lines. A line leaks when it is kept and
not the writer's own; a line is lost when it is the writer's own and was not kept.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from mailparser_reply import EmailReplyParser

from benchmarks.score import Score, own_lines
from distd.mail.message import read_message
from distd.mail.replies.reading import new_text
from tests.replies import CASES, Case

ROUNDS = 2_000


def with_library(case: Case) -> str:
    """Read with mail-parser-reply, told the language wherever it knows it."""
    language = case.name.split(" ")[0]
    known = {"en", "de", "fr", "es", "it", "nl", "sv", "da", "pl", "cs", "hu", "ja", "ko", "zh"}
    languages = ["en", language] if language in known - {"en"} else ["en"]
    try:
        parsed = EmailReplyParser(languages=languages).read(case.text)
        return str(parsed.replies[0].body) if parsed.replies else ""
    except Exception:
        return ""


def measure(reader: Callable[[Case], str], show: bool) -> tuple[Score, float]:
    """Read all cases with one reader; return how well, and in how many seconds."""
    score = Score()
    began = time.process_time()
    for case in CASES:
        if not score.add(own_lines(case.new), own_lines(reader(case))) and show:
            print(f"  not exact: {case.name}")
    return score, time.process_time() - began


def main() -> None:
    """Print both scores side by side, and how many messages are read in a second."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    options.add_argument("--show", action="store_true", help="name the cases distd does not get exactly")
    show = options.parse_args().show
    print(f"{len(CASES)} replies in {len({case.name.split(' ')[0] for case in CASES[:370]})} languages")
    print(f"{'':20}{'exact':>8}{'leaked':>8}{'lost':>8}{'a second':>10}")
    readers: dict[str, tuple[Callable[[Case], str], bool]] = {
        "distd": (lambda case: new_text(case.text), show),
        "mail-parser-reply": (with_library, False),
    }
    for name, (reader, showing) in readers.items():
        score, seconds = measure(reader, showing)
        print(f"{name:20}{score}{len(CASES) / seconds:10.0f}")
    raw = ("From: a@b.example\nSubject: x\n\n" + CASES[0].text).encode()
    began = time.process_time()
    for _ in range(ROUNDS):
        read_message(raw)
    print(f"whole messages: {ROUNDS / (time.process_time() - began):.0f} a second")


if __name__ == "__main__":
    main()

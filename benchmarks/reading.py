"""How well the new text of a reply is found, beside the best library, on the tables of the tests; and how fast.

    python -m benchmarks.reading [--show]

A case counts as exact when the text equals the one expected but for blank lines. A line leaks when it is kept and
not the writer's own; a line is lost when it is the writer's own and was not kept.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from mailparser_reply import EmailReplyParser

from distd.mail.message import read_message
from distd.mail.reply import new_text
from tests.replies import CASES, Case

ROUNDS = 2_000


@dataclass
class Score:
    """What one reader reached on all cases."""

    exact: int = 0
    kept: int = 0
    leaked: int = 0
    own: int = 0
    lost: int = 0
    seconds: float = 0.0

    def add(self, case: Case, found: str) -> bool:
        wanted, got = _lines(case.new), _lines(found)
        self.exact += wanted == got
        self.kept += len(got)
        self.own += len(wanted)
        self.leaked += (Counter(got) - Counter(wanted)).total()
        self.lost += (Counter(wanted) - Counter(got)).total()
        return wanted == got


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


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


def measure(reader: Callable[[Case], str], show: bool) -> Score:
    """Read all cases with one reader."""
    score = Score()
    began = time.process_time()
    for case in CASES:
        if not score.add(case, reader(case)) and show:
            print(f"  not exact: {case.name}")
    score.seconds = time.process_time() - began
    return score


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
        score = measure(reader, showing)
        exact, leaked = score.exact / len(CASES), score.leaked / max(1, score.kept)
        print(
            f"{name:20}{exact:8.1%}{leaked:8.1%}{score.lost / score.own:8.1%}{len(CASES) / score.seconds:10.0f}"
        )
    raw = ("From: a@b.example\nSubject: x\n\n" + CASES[0].text).encode()
    began = time.process_time()
    for _ in range(ROUNDS):
        read_message(raw)
    print(f"whole messages: {ROUNDS / (time.process_time() - began):.0f} a second")


if __name__ == "__main__":
    main()

"""Measures, prints a table for each question, and keeps the answers for docs/performance.md."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from rich.console import Console

from benchmarks.delivery import questions
from benchmarks.delivery.figures import Figures, show
from benchmarks.delivery.installing import install_postfix
from benchmarks.delivery.kept import RESULTS, keep
from benchmarks.delivery.machine import machine
from benchmarks.delivery.questions import Scale
from benchmarks.delivery.stage import Stage

Question = Callable[[Stage, Scale, Callable[[str], None]], Figures | list[Figures]]
QUESTIONS: dict[str, Question] = {
    "letter": questions.letter,
    "signed": questions.signed,
    "large": questions.large,
    "far": questions.far,
    "sizes": questions.sizes,
    "overtaking": questions.overtaking,
}


def main() -> None:
    """Ask what the command line wants to know."""
    chosen = _options().parse_args()
    install_postfix()
    console, scale = (
        Console(width=110),
        Scale(**{field.name: getattr(chosen, field.name) for field in fields(Scale)}),
    )
    console.print(f"On {machine()}", highlight=False)
    with tempfile.TemporaryDirectory(prefix="distd-bench-", dir=chosen.folder) as folder:
        stage = Stage(Path(folder), chosen.connections)
        for name in chosen.only or QUESTIONS:
            answer = QUESTIONS[name](
                stage, scale, lambda words: print(f"  {words}", file=sys.stderr, flush=True)
            )
            for figures in answer if isinstance(answer, list) else [answer]:
                show(console, figures)
                keep(figures)
    console.print(
        f"Kept in {RESULTS}; `python -m benchmarks.delivery.page` writes docs/performance.md from it."
    )


def _options() -> argparse.ArgumentParser:
    scale = Scale()
    options = argparse.ArgumentParser(prog="python -m benchmarks.delivery", description=__doc__)
    options.add_argument("--only", action="append", choices=QUESTIONS, help="this question; may be repeated")
    options.add_argument("--recipients", type=int, default=scale.recipients, help="of a whole mailing")
    options.add_argument("--rounds", type=int, default=scale.rounds)
    options.add_argument("--large", type=int, default=scale.large, help="messages with the PDF")
    options.add_argument("--far", type=int, default=scale.far, help="messages over the long way")
    options.add_argument("--connections", type=int, default=20)
    options.add_argument(
        "--processes", type=int, nargs="+", default=scale.processes, help="of distd, each in turn"
    )
    options.add_argument(
        "--sizes", type=int, nargs="+", default=scale.sizes, help="of audiences, for memory and freezing"
    )
    options.add_argument(
        "--folder", type=Path, help="where the workspaces are made; of the kind of disk that counts"
    )
    return options


if __name__ == "__main__":
    main()

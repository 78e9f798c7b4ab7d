"""Writes what was measured into docs/performance.md, between its two marks, and the picture beside it.

python -m benchmarks.delivery.page
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.delivery.figures import Figures, cells, columns
from benchmarks.delivery.kept import answers
from benchmarks.delivery.plot import picture

PAGE, PICTURE = Path("docs/performance.md"), Path("docs/performance.svg")
BEGIN, END = "<!-- measured: written by benchmarks/delivery/page.py -->", "<!-- end of what was measured -->"


def main() -> None:
    """Bring the page and its picture up to date with the kept answers."""
    kept = answers()
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    sections = [line for figures, when in kept.values() for line in _section(figures, when)]
    PAGE.write_text("\n".join([before + BEGIN, "", *sections, END + after]), "utf-8")
    contests = [figures for figures, _ in kept.values() if figures.is_contest]
    PICTURE.write_text(picture(contests), "utf-8")


def _section(figures: Figures, when: str) -> Iterator[str]:
    heads = columns(figures)
    yield f"### {figures.title}"
    yield ""
    yield f"| | {' | '.join(heads)} |"
    yield f"| --- |{' ---: |' * len(heads)}"
    for row in figures.rows:
        yield f"| {row.name} | {' | '.join(cells(figures, row))} |"
    yield ""
    yield f"{figures.note} {when}.".strip()
    yield ""


if __name__ == "__main__":
    main()

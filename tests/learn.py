"""What the labelled messages of a kind have in common, counted for triage: `make learn` writes config/likeness.tsv.

To be run when labelled messages, words of config/triage.toml or signs (distd/triage/signs.py) have changed. A message
that a header or a token already tells is not counted: nothing else is asked there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from distd.cli.inspect import Inspector
from distd.triage.chain import by_rules
from distd.triage.finding import Kind
from distd.triage.likeness import LIKENESS, write
from distd.triage.signs import signs_of
from distd.triage.weighing import BEYOND_DOUBT
from tests.evaluate import FOLDER, read_labels

TABLE = Path(__file__).parent.parent / "config" / LIKENESS
LEAST = 2  # messages; what one alone has is chance


def counted() -> Iterator[tuple[Kind, frozenset[str]]]:
    """Yield kind and signs of each labelled message that goes by words."""
    inspector = Inspector.without_workspace()
    for label in read_labels(FOLDER):
        piece = inspector.triage.piece(inspector.read(label["raw"].encode("utf-8", "surrogateescape")))
        if by_rules(piece)[0].confidence < BEYOND_DOUBT:
            yield Kind(label["kind"]), signs_of(piece)


if __name__ == "__main__":
    TABLE.write_text("".join(f"{line}\n" for line in write(counted(), LEAST)), "utf-8")

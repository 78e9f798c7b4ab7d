"""Labelled replies of reviewers (tests/data/verdicts): what each was meant as, and what is made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from distd.mail.verdict.reading import read_verdict

FOLDER = Path(__file__).parent / "data" / "verdicts"
LEARNED_FROM = FOLDER / "learned.tsv"
HELD_OUT = FOLDER / "held-out.tsv"
TRAPS = FOLDER / "traps.tsv"
PLAIN = FOLDER / "plain.tsv"
LABELS = {
    "approve": "approved",
    "changes": "changes",
    "reject": "rejected",
    "none": "unclear",
    None: "unclear",
}


class Reply(NamedTuple):
    """What a reviewer typed, and the verdict that was meant by it."""

    verdict: str  # empty: any but an approval
    language: str  # empty: not told
    text: str


def labelled(path: Path) -> list[Reply]:
    """Return the replies of a file: a line is verdict, language and text, whose line breaks are written `\\n`."""
    rows = (line.split("\t", 2) for line in path.read_text("utf-8").splitlines() if line.strip())
    return [Reply(LABELS[verdict], language, text.replace("\\n", "\n")) for verdict, language, text in rows]


def traps() -> list[Reply]:
    """Return the replies that may be anything but an approval: a line is language and text."""
    rows = (line.split("\t", 1) for line in TRAPS.read_text("utf-8").splitlines())
    return [Reply("", language, text) for language, text in rows]


def plain() -> list[Reply]:
    """Return the replies the grammar was made with: a line is verdict and text, and `never` any but an approval."""
    rows = (line.split("\t", 1) for line in PLAIN.read_text("utf-8").splitlines())
    meant = {**LABELS, "never": ""}
    return [Reply(meant[verdict], "", text.replace("\\n", "\n")) for verdict, text in rows]


def score(replies: Sequence[Reply]) -> tuple[float, int, Counter[tuple[str, str]]]:
    """Return the share read as meant, how many approvals were counted that were not given, and what was mistaken."""
    mistaken: Counter[tuple[str, str]] = Counter(
        (reply.verdict, str(found))
        for reply in replies
        if (found := read_verdict(reply.text).verdict) != reply.verdict
    )
    false = sum(count for (_, found), count in mistaken.items() if found == "approved")
    return 1 - mistaken.total() / len(replies), false, mistaken

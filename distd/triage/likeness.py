"""What messages of each kind have in common: signs, counted in the labelled messages, and weighed (naive Bayes).

The counts are a table that people can read, config/likeness.tsv; `make learn` writes it anew when messages, words or
signs have changed.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from distd.failures import Misconfigured
from distd.triage.finding import Kind

LIKENESS = "likeness.tsv"
MESSAGES, SIGNS = "(messages)", "(signs)"  # the rows of totals
NEVER_SEEN = 0.1  # what a sign counts for in a kind that never had it (additive smoothing)


@dataclass(frozen=True)
class Likeness:
    """The counts of the labelled messages, as logarithms that can be added."""

    before: Mapping[Kind, float]  # how frequent a kind is
    unknown: Mapping[Kind, float]  # what a sign adds that a kind never had
    gains: Mapping[str, Mapping[Kind, float]]  # and what it adds to that, where a kind had it

    @classmethod
    def of(cls, messages: Mapping[Kind, int], signs: Mapping[str, Mapping[Kind, int]]) -> Likeness:
        """Return the likeness to counted messages: how many of a kind there are, and how many have a sign."""
        having: Counter[Kind] = Counter()
        for kinds in signs.values():
            having.update(kinds)
        space = NEVER_SEEN * (len(signs) + 1)
        every = sum(messages.values())
        return cls(
            {kind: math.log(count / every) for kind, count in messages.items()},
            {kind: math.log(NEVER_SEEN / (having[kind] + space)) for kind in messages},
            {
                sign: {kind: math.log(1 + count / NEVER_SEEN) for kind, count in kinds.items()}
                for sign, kinds in signs.items()
            },
        )

    def ranked(self, signs: Iterable[str]) -> list[tuple[Kind, float]]:
        """Return the kinds, the likeliest first; a difference of worths is a logarithm of odds."""
        known = [self.gains[sign] for sign in signs if sign in self.gains]
        worth = {kind: before + len(known) * self.unknown[kind] for kind, before in self.before.items()}
        for gains in known:
            for kind, gain in gains.items():
                worth[kind] += gain
        return sorted(worth.items(), key=lambda item: -item[1])

    def because(self, signs: Iterable[str], kind: Kind, rather_than: Kind) -> list[str]:
        """Return the signs that speak for a kind and against another, the strongest first."""
        ahead = {
            sign: self.gains[sign].get(kind, 0) - self.gains[sign].get(rather_than, 0)
            for sign in signs
            if sign in self.gains
        }
        return sorted(
            (sign for sign, gain in ahead.items() if gain > 0), key=lambda sign: (-ahead[sign], sign)
        )


#: What is known where nothing was learned.
NOTHING = Likeness({}, {}, {})


def write(counted: Iterable[tuple[Kind, frozenset[str]]], least: int) -> Iterator[str]:
    """Yield the lines of a table: of messages by kind, what `least` of them have in common."""
    messages: Counter[Kind] = Counter()
    signs: dict[str, Counter[Kind]] = {}
    for kind, found in counted:
        messages[kind] += 1
        for sign in found:
            signs.setdefault(sign, Counter())[kind] += 1
    yield _line(MESSAGES, messages)
    for sign, kinds in sorted(signs.items()):
        if kinds.total() >= least:
            yield _line(sign, kinds)


def read(path: Path) -> Likeness:
    """Read a table; raises Misconfigured, with the line."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as failure:
        raise Misconfigured(f"{path}: cannot be read: {failure}") from None
    table = {}
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#\t"):
            continue
        sign, _, counts = line.partition("\t")
        try:
            pairs = (each.rpartition(" ") for each in counts.split(", "))
            table[sign] = {Kind(kind): int(count) for kind, _, count in pairs}
        except ValueError:
            raise Misconfigured(
                f"{path}: line {number}: expected a sign, a tab, and kinds with counts"
            ) from None
    messages = table.pop(MESSAGES, None)
    if not messages:
        raise Misconfigured(f"{path}: the row {MESSAGES} is missing")
    return Likeness.of(messages, table)


def _line(sign: str, kinds: Mapping[Kind, int]) -> str:
    return f"{sign}\t" + ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))

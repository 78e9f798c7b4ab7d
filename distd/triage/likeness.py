"""What messages of each kind have in common: signs, and what each speaks for.

The weights are those of linear support vector machines over the labelled messages, one a kind, kept as a table that
people can read, config/likeness.tsv; `make learn` writes it anew when messages, words or signs have changed.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from distd.failures import Misconfigured, unreadable
from distd.triage.columns import columns_of, row_of
from distd.triage.finding import Kind

LIKENESS = "likeness.tsv"
BEFORE = "(before any sign)"
SEVERAL = 4  # kinds that a sign speaks of: a quarter of the signs do, and most of those that are met in mail
# For a weight or a rarity: they are logarithms of odds, and their sums must fit into columns.
TOO_MUCH = 1_000.0
_FIRST = ("sign", "rarity")  # the columns before those of the kinds


Weights = tuple[
    tuple[Kind, float], ...
]  # pairs, since most signs speak of two kinds, and there are many signs


class Sign(NamedTuple):
    """What is known of one sign."""

    rarity: float  # what it counts for beside the others of its bundle
    weights: Weights  # what it speaks for, and where it is negative, against


@dataclass(frozen=True)
class Likeness:
    """What speaks for each kind before any sign, and what each sign adds."""

    before: Mapping[Kind, float]
    signs: Mapping[str, Sign]

    def knows(self, bundle: Iterable[str], number: int) -> bool:
        """Say whether so many of these signs say something, or more."""
        return sum(1 for _ in islice(filter(self.signs.__contains__, bundle), number)) == number

    def worths(self, bundles: Iterable[Collection[str]]) -> dict[Kind, float]:
        """Return what speaks for each kind; a difference of two is a logarithm of odds."""
        worths = dict(self.before)
        for bundle in bundles:
            total, others = 0, []
            for name in bundle:
                if row := self._rows.get(name):
                    total += row
                elif sign := self.signs.get(name):
                    others.append(sign)
            squared, *gains = columns_of(total, 1 + len(self.before))
            # Each sign is its part of a whole whose length is one.
            length = math.sqrt(squared + sum(sign.rarity * sign.rarity for sign in others)) or 1.0
            for kind, gain in zip(self.before, gains, strict=True):
                worths[kind] += gain / length
            for rarity, weights in others:
                share = rarity / length
                for kind, weight in weights:
                    worths[kind] += share * weight
        return worths

    def because(self, bundle: Collection[str], kind: Kind, rather_than: Kind) -> list[str]:
        """Return the signs that speak for a kind and against another, the strongest first."""
        ahead = {
            name: sign.rarity * (weights.get(kind, 0.0) - weights.get(rather_than, 0.0))
            for name in self.signs.keys() & bundle
            for sign in (self.signs[name],)
            for weights in (dict(sign.weights),)
        }
        return sorted(
            (name for name, gain in ahead.items() if gain > 0), key=lambda name: (-ahead[name], name)
        )

    @cached_property
    def _rows(self) -> Mapping[str, int]:
        """What each sign that speaks of several kinds counts for, squared, and what it adds to each kind."""
        column_of = {kind: column for column, kind in enumerate(self.before, 1)}
        return {
            name: row_of([(0, rarity * rarity), *((column_of[kind], rarity * of) for kind, of in weights)])
            for name, (rarity, weights) in self.signs.items()
            if len(weights) >= SEVERAL
        }


#: What is known where nothing was learned.
NOTHING = Likeness({}, {})


def lines(likeness: Likeness) -> Iterator[str]:
    """Yield the lines of a table."""
    kinds = sorted(likeness.before)
    yield "\t".join((*_FIRST, *kinds))
    yield _line(BEFORE, Sign(1, tuple(likeness.before.items())), kinds)
    for name, sign in sorted(likeness.signs.items()):
        yield _line(name, sign, kinds)


def read(path: Path) -> Likeness:
    """Read a table; raises Misconfigured, with the line."""
    try:
        with path.open(encoding="utf-8") as file:
            kinds = _kinds(path, file.readline().rstrip("\n").split("\t"))
            table = _signs(path, kinds, file)
    except (OSError, UnicodeDecodeError) as failure:
        raise unreadable(path, failure) from None
    before = table.pop(BEFORE, None)
    if before is None:
        raise Misconfigured(f"{path}: the row {BEFORE} is missing")
    return Likeness(dict.fromkeys(kinds, 0.0) | dict(before.weights), table)


def _kinds(path: Path, columns: Sequence[str]) -> list[Kind]:
    try:
        kinds = [Kind(name) for name in columns[len(_FIRST) :]]
    except ValueError:
        kinds = []
    if not kinds or tuple(columns[: len(_FIRST)]) != _FIRST:
        raise Misconfigured(f"{path}: line 1: expected {' and '.join(_FIRST)}, and the names of kinds")
    return kinds


def _signs(path: Path, kinds: Sequence[Kind], rows: Iterable[str]) -> dict[str, Sign]:
    number_of = cache(_number)  # the same few stand in thousands of rows
    pair_of = cache(lambda kind, weight: (kind, number_of(weight)))

    @cache  # of three rows, one says what another has said
    def sign_of(cells: str) -> Sign:
        rarity, *weights = cells.rstrip("\n").split("\t")
        pairs = zip(kinds, weights, strict=True)
        return Sign(number_of(rarity), tuple(pair_of(kind, weight) for kind, weight in pairs if weight))

    table = {}
    for number, row in enumerate(rows, 2):
        name, _, cells = row.partition("\t")
        try:
            table[name] = sign_of(cells)
        except ValueError:
            raise Misconfigured(
                f"{path}: line {number}: expected a sign, and a number in each column"
            ) from None
    return table


def _number(text: str) -> float:
    number = float(text)
    if not abs(number) < TOO_MUCH:  # nor what is no number at all, "nan"
        raise ValueError(text)
    return number


def _line(name: str, sign: Sign, kinds: Sequence[Kind]) -> str:
    weights = dict(sign.weights)
    cells = (f"{weights[kind]:.2f}" if kind in weights else "" for kind in kinds)
    return "\t".join((name, f"{sign.rarity:.2f}", *cells))

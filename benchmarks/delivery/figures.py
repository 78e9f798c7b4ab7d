"""What was seen: several rounds in which all took their turn, as medians, spreads and ratios."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from statistics import median
from typing import NamedTuple

from rich.console import Console
from rich.table import Table


class Turn(NamedTuple):
    """What one turn came to."""

    rate: float  # messages a second
    effort: float = 0.0  # microseconds of processor time a message, of all the sender's threads and processes
    cruising: float = 0.0  # messages a second, beginning and end left out; 0 where nobody looked


@dataclass(frozen=True)
class Row:
    """One of those who were measured."""

    name: str
    seen: tuple[float, ...]  # a figure for each round
    ratios: tuple[float, ...] = ()  # to the reference of the same round
    efforts: tuple[
        float, ...
    ] = ()  # processor time, as in a turn: a busy machine blurs it less than the rate

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.seen)

    @property
    def effort(self) -> str:
        """The median of the processor time; nothing where it was not looked at."""
        return number(median(self.efforts)) if self.efforts else ""

    @property
    def ratio(self) -> float | None:
        """The median of the ratios; None for what is no contest."""
        return median(self.ratios) if self.ratios else None


@dataclass(frozen=True)
class Figures:
    """One question and its answer."""

    key: str
    title: str
    unit: str
    rows: tuple[Row, ...]
    note: str = ""

    @property
    def is_contest(self) -> bool:
        """Whether there is a reference, and the rows stand beside it."""
        return any(row.ratio is not None for row in self.rows)


@dataclass
class Contest:
    """Several that do the same work, in turn."""

    key: str
    title: str
    reference: str
    unit: str = "messages/s"
    note: str = ""
    contestants: dict[str, Callable[[], Turn]] = field(default_factory=dict)
    turns: dict[str, list[Turn]] = field(default_factory=dict)

    def held(self, rounds: int, say: Callable[[str], None]) -> Figures:
        """Let all have their turn in every round: a busy moment of the machine meets all of them alike.

        Every second round goes backwards, so that nobody always comes after the same neighbour.
        """
        self.turns = {name: [] for name in self.contestants}
        for round_ in range(rounds):
            names = list(self.contestants)
            for name in reversed(names) if round_ % 2 else names:
                turn = self.contestants[name]()
                self.turns[name].append(turn)
                say(f"{self.key}, round {round_ + 1} of {rounds}: {name}, {turn.rate:,.0f} {self.unit}")
        return self._figures(self.key, self.title)

    def cruising(self, title: str) -> Figures:
        """Return how fast all were in the same rounds with beginning and end left out."""
        middles = {name: [Turn(turn.cruising) for turn in turns] for name, turns in self.turns.items()}
        return replace(self, turns=middles)._figures(f"{self.key}-cruising", title)

    def _figures(self, key: str, title: str) -> Figures:
        rows = tuple(_row(name, each, self.turns[self.reference]) for name, each in self.turns.items())
        return Figures(key, title, self.unit, rows, self.note)


def _row(name: str, turns: list[Turn], reference: list[Turn]) -> Row:
    ratios = tuple(one.rate / other.rate for one, other in zip(turns, reference, strict=True))
    efforts = tuple(turn.effort for turn in turns if turn.effort)
    return Row(name, tuple(turn.rate for turn in turns), ratios, efforts)


def show(console: Console, figures: Figures) -> None:
    """Print one answer, ratios first."""
    table = Table(title=figures.title, title_justify="left", caption=figures.note, caption_justify="left")
    table.add_column("")
    for column in columns(figures):
        table.add_column(column, justify="right")
    for row in figures.rows:
        table.add_row(row.name, *cells(figures, row))
    console.print(table)


def columns(figures: Figures) -> list[str]:
    """Return the heads of an answer's columns, but for the names."""
    seen = [figures.unit, "lowest to highest"]
    return ["ratio", *seen, "CPU, µs", "rounds"] if figures.is_contest else [*seen, "rounds"]


def cells(figures: Figures, row: Row) -> list[str]:
    """Return what stands in the columns."""
    seen = [number(row.middle), f"{number(min(row.seen))} to {number(max(row.seen))}"]
    rounds = str(len(row.seen))
    return [f"{row.ratio or 0:.2f}", *seen, row.effort, rounds] if figures.is_contest else [*seen, rounds]


def number(value: float) -> str:
    """Return a figure with as many digits as it can bear."""
    return f"{value:,.0f}" if value >= 100 else f"{value:,.1f}" if value >= 10 else f"{value:.2f}"


def as_values(figures: Figures) -> dict[str, object]:
    """Return an answer as plain values, for JSON."""
    rows = [
        {"name": row.name, "seen": row.seen, "ratios": row.ratios, "efforts": row.efforts}
        for row in figures.rows
    ]
    return {"title": figures.title, "unit": figures.unit, "note": figures.note, "rows": rows}


def from_values(key: str, values: Mapping[str, object]) -> Figures:
    """Return what `as_values` wrote down."""
    kept = values["rows"]
    assert isinstance(kept, list)
    rows = tuple(
        Row(row["name"], tuple(row["seen"]), tuple(row["ratios"]), tuple(row["efforts"])) for row in kept
    )
    return Figures(key, str(values["title"]), str(values["unit"]), rows, str(values["note"]))

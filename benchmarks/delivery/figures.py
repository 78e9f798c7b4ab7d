"""What was seen: several rounds in which all took their turn, as medians, spreads and ratios."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Row:
    """One of those who were measured."""

    name: str
    seen: tuple[float, ...]  # a figure for each round
    ratios: tuple[float, ...] = ()  # to the reference of the same round

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.seen)

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


@dataclass
class Contest:
    """Several that do the same work, in turn."""

    key: str
    title: str
    reference: str
    unit: str = "messages/s"
    note: str = ""
    contestants: dict[str, Callable[[], float]] = field(default_factory=dict)

    def held(self, rounds: int, say: Callable[[str], None]) -> Figures:
        """Let all have their turn in every round: a busy moment of the machine meets all of them alike.

        Every second round goes backwards, so that nobody always comes after the same neighbour.
        """
        seen: dict[str, list[float]] = {name: [] for name in self.contestants}
        for round_ in range(rounds):
            names = list(self.contestants)
            for name in reversed(names) if round_ % 2 else names:
                seen[name].append(self.contestants[name]())
                say(
                    f"{self.title}: round {round_ + 1} of {rounds}, {name}: {seen[name][-1]:,.0f} {self.unit}"
                )
        rows = tuple(
            Row(name, tuple(each), _ratios(each, seen[self.reference])) for name, each in seen.items()
        )
        return Figures(self.key, self.title, self.unit, rows, self.note)


def _ratios(seen: list[float], reference: list[float]) -> tuple[float, ...]:
    return tuple(one / other for one, other in zip(seen, reference, strict=True))


def show(console: Console, figures: Figures) -> None:
    """Print one answer, ratios first."""
    table = Table(title=figures.title, title_justify="left", caption=figures.note, caption_justify="left")
    contest = any(row.ratio is not None for row in figures.rows)
    table.add_column("")
    for column in (["ratio"] if contest else []) + [f"median {figures.unit}", "lowest", "highest"]:
        table.add_column(column, justify="right")
    for row in figures.rows:
        ratio = [f"{row.ratio:.2f}"] if row.ratio is not None else []
        table.add_row(
            row.name, *ratio, *(number(each) for each in (row.middle, min(row.seen), max(row.seen)))
        )
    console.print(table)


def number(value: float) -> str:
    """Return a figure with as many digits as it can bear."""
    return f"{value:,.0f}" if value >= 100 else f"{value:,.1f}" if value >= 10 else f"{value:.2f}"


def as_values(figures: Figures) -> dict[str, object]:
    """Return an answer as plain values, for JSON."""
    rows = [{"name": row.name, "seen": row.seen, "ratios": row.ratios} for row in figures.rows]
    return {"title": figures.title, "unit": figures.unit, "note": figures.note, "rows": rows}


def from_values(key: str, values: Mapping[str, object]) -> Figures:
    """Return what `as_values` wrote down."""
    rows = values["rows"]
    assert isinstance(rows, list)
    return Figures(
        key, str(values["title"]), str(values["unit"]),
        tuple(Row(row["name"], tuple(row["seen"]), tuple(row["ratios"])) for row in rows), str(values["note"]),
    )  # fmt: skip

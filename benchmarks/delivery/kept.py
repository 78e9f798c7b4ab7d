"""What was measured, kept as JSON until the page is written: a question asked anew replaces its old answer."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.delivery.figures import Figures, as_values, from_values
from benchmarks.delivery.machine import load, machine

RESULTS = Path("build/benchmarks/delivery.json")


def keep(figures: Figures) -> None:
    """Write an answer down, with the day and the machine."""
    table = _read()
    table[figures.key] = as_values(figures) | {
        "on": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": machine(),
        "load": load(),
    }
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(table, indent=1))


def answers() -> dict[str, tuple[Figures, str]]:
    """Return each answer, and in words when and on what it was found."""
    return {
        key: (
            from_values(key, kept),
            f"{kept['on']}, {kept['machine']}; load average {kept['load']:.0f}, our own share included",
        )
        for key, kept in _read().items()
    }


def _read() -> dict[str, dict[str, Any]]:
    table: dict[str, dict[str, Any]] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    return table

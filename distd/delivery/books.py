"""What is left of the rates, within one claim: read once, counted in memory, written once."""

from __future__ import annotations

from datetime import datetime

from distd.delivery.allowance import Limits, Rate, after_taking, available
from distd.store.allowances import OVERALL, Allowances


class Books:
    """What is left of the rates, read once and written once in a transaction."""

    def __init__(self, allowances: Allowances, limits: Limits, now: datetime) -> None:
        self._allowances = allowances
        self._limits = limits
        self._now = now
        self._known: dict[str, tuple[datetime | None, int]] = {}
        self._changed: set[str] = set()

    def rate(self, name: str) -> Rate | None:
        """Return the rate called `name`, or None where there is none."""
        return self._limits.overall if name == OVERALL else self._limits.of(name)

    def read(self, names: set[str]) -> None:
        """Look up what is not known yet."""
        missing = {name for name in names - self._known.keys() if self.rate(name) is not None}
        found = self._allowances.read(missing) if missing else {}
        for name in missing:
            self._known[name] = found.get(name, (None, 0))

    def left(self, name: str) -> int | None:
        """Return how many more may go out now; None where there is no limit."""
        rate = self.rate(name)
        if rate is None:
            return None
        self.read({name})
        return available(self._known[name][0], rate, self._now)

    def turn(self, name: str) -> int:
        """Return how many have gone out so far, which says whose turn it is."""
        self.read({name})
        return self._known[name][1] if name in self._known else 0

    def take(self, name: str, number: int) -> None:
        """Count some that go out."""
        rate = self.rate(name)
        if rate is None or not number:
            return
        self.read({name})
        empty_at, taken = self._known[name]
        self._known[name] = (after_taking(empty_at, number, rate, self._now), taken + number)
        self._changed.add(name)

    def write(self) -> None:
        """Keep what was taken."""
        self._allowances.write(
            {
                name: (at, taken)
                for name in self._changed
                for at, taken in [self._known[name]]
                if at is not None
            }
        )

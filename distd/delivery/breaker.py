"""Whether the relay is worth trying: one circuit breaker instead of a hundred thousand retries."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST_PAUSE_SECONDS = 1800.0


@dataclass(frozen=True, slots=True)
class Breaker:
    """A value; each event returns the next one. Times are seconds of a clock that never goes back.

    Closed: everything flows. After `limit` failures in a row it opens: nothing is tried until `open_until`.
    Then it is on trial: one failure opens it again for twice as long, one answered message closes it.
    """

    limit: int
    pause_seconds: float
    failures: int = 0
    openings: int = 0
    open_until: float | None = None

    def may_try(self, now: float) -> bool:
        """Say whether the relay may be tried."""
        return self.open_until is None or now >= self.open_until

    def failed(self, now: float) -> Breaker:
        """Return what follows from a failure of the relay itself."""
        if not self.may_try(now):
            return self  # another connection's failure of the same moment
        failures = self.failures + 1
        if failures < self.limit and not self.openings:
            return replace(self, failures=failures)
        pause = min(self.pause_seconds * 2**self.openings, LONGEST_PAUSE_SECONDS)
        return replace(self, failures=failures, openings=self.openings + 1, open_until=now + pause)

    def on_trial(self) -> Breaker:
        """Return what follows from a knock the relay answered; only a message closes the breaker."""
        return replace(self, open_until=None)

    def answered(self) -> Breaker:
        """Return what follows from a message the relay dealt with, whatever it said."""
        if not self.failures and self.open_until is None:
            return self
        return replace(self, failures=0, openings=0, open_until=None)

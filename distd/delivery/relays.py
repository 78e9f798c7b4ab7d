"""The relays in their order, and how each fares: mail goes to the first that may be tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distd.delivery.breaker import Breaker
from distd.delivery.relay import Relay
from distd.delivery.slow_start import SlowStart


@dataclass(eq=False)
class Health:
    """What is known of one relay."""

    relay: Relay
    breaker: Breaker
    start: SlowStart
    trouble: str = ""


class Relays:
    """Knows which relay is used, and hears how they fare. Times are seconds of a clock that never goes back."""

    def __init__(self, relays: Sequence[Relay], breaker: Breaker, start: SlowStart) -> None:
        """`breaker` and `start` are those of a relay nothing is known of."""
        self._all = [Health(relay, breaker, start) for relay in relays]
        self.used = self._all[0]

    def candidate(self, now: float) -> Health | None:
        """Return the first relay that may be tried, None while all have to be left alone."""
        return next((health for health in self._all if health.breaker.may_try(now)), None)

    def ready(self) -> Health | None:
        """Return the first relay that answers as far as is known, so that nobody has to knock first."""
        return next((health for health in self._all if health.breaker.open_until is None), None)

    def use(self, health: Health) -> bool:
        """Send to this one from now on; say whether that is a change."""
        before, self.used = self.used, health
        return before is not health

    def answered(self, relay: Relay) -> bool:
        """Note that a relay dealt with a message; say whether it is used more boldly from now on."""
        health = self._of(relay)
        breaker, start = health.breaker.answered(), health.start.answered()
        if breaker is not health.breaker:
            health.breaker, health.trouble = breaker, ""
        grown = start.connections > health.start.connections
        health.start = start
        return grown

    def failed(self, relay: Relay, reason: str, now: float) -> float | None:
        """Note a failure of a relay itself; return for how many seconds it is left alone where that begins now."""
        health = self._of(relay)
        before, health.breaker = health.breaker, health.breaker.failed(now)
        health.trouble = reason
        until = health.breaker.open_until
        if until is None or until == before.open_until:
            return None
        health.start = health.start.troubled()
        return until - now

    def _of(self, relay: Relay) -> Health:
        if self.used.relay is relay:
            return self.used
        return next(health for health in self._all if health.relay is relay)

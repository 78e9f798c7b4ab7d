"""What the dispatcher has done since it started: plain numbers for the status page and the metrics."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from distd.store.words import DeliveryState

_WINDOW_SECONDS = 10


@dataclass
class Tally:
    """Counters; read them freely, they only grow (in_flight aside)."""

    accepted: int = 0
    deferred: int = 0
    refused: int = 0
    unknown: int = 0
    cancelled: int = 0
    put_back: int = 0
    in_flight: int = 0
    _seconds: deque[tuple[int, int]] = field(default_factory=deque, repr=False)
    _second: int = field(default=0, repr=False)
    _in_second: int = field(default=0, repr=False)

    def count(self, state: DeliveryState, at: float) -> None:
        """Count one outcome at the moment `at`, in seconds of a clock that never goes back."""
        name = "deferred" if state is DeliveryState.PENDING else state.value
        setattr(self, name, getattr(self, name) + 1)
        second = int(at)
        if second == self._second:
            self._in_second += 1
            return
        self._seconds.append((self._second, self._in_second))
        self._second, self._in_second = second, 1
        while self._seconds and self._seconds[0][0] < second - _WINDOW_SECONDS - 1:
            self._seconds.popleft()

    def rate(self, at: float) -> float:
        """Return outcomes per second over the last ten whole seconds."""
        seconds = [*self._seconds, (self._second, self._in_second)]
        recent = sum(count for second, count in seconds if at - _WINDOW_SECONDS <= second + 1 <= at)
        return recent / _WINDOW_SECONDS

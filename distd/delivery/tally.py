"""What a dispatcher has done since it started: plain numbers for the status page and the metrics."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from distd.store.words import DeliveryState

_COUNTERS = {state: state.value for state in DeliveryState} | {DeliveryState.PENDING: "deferred"}


class Tally(msgspec.Struct):
    """Counters; read them freely, they only grow (in_flight aside)."""

    accepted: int = 0
    deferred: int = 0
    refused: int = 0
    unknown: int = 0
    cancelled: int = 0
    put_back: int = 0
    in_flight: int = 0

    @classmethod
    def sum(cls, tallies: Iterable[Tally]) -> Tally:
        """Return what several have done together."""
        rows = [msgspec.structs.astuple(tally) for tally in tallies]
        return cls(*map(sum, zip(*rows, strict=True)))

    def count(self, state: DeliveryState) -> None:
        """Count one outcome."""
        name = _COUNTERS[state]
        setattr(self, name, getattr(self, name) + 1)

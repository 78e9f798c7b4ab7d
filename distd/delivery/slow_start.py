"""How boldly a relay is used: a new one gently at first, more while it answers well, and gently again after trouble."""

from __future__ import annotations

from dataclasses import dataclass, replace

FIRST_CONNECTIONS = 2
FIRST_IN_FLIGHT = 10
# One connection more for each so many messages dealt with, and what it may carry: both double while each connection
# deals with so many, without waiting for all of them to have done so.
ANSWERS_TO_GROW = 5


@dataclass(frozen=True, slots=True)
class SlowStart:
    """A value; each event returns the next one."""

    limit: int  # connections at most, from the settings
    connections: int = FIRST_CONNECTIONS
    answers: int = 0

    @property
    def is_over(self) -> bool:
        """Whether the relay is used as much as the settings allow."""
        return self.connections >= self.limit

    @property
    def in_flight(self) -> int | None:
        """How many messages may be on their way at once, over all connections; None: any number."""
        return None if self.is_over else FIRST_IN_FLIGHT * self.connections // FIRST_CONNECTIONS

    def answered(self) -> SlowStart:
        """Return what follows from a message the relay dealt with, whatever it said of it."""
        if self.is_over:
            return self
        if self.answers + 1 < ANSWERS_TO_GROW:
            return replace(self, answers=self.answers + 1)
        return replace(self, connections=self.connections + 1, answers=0)

    def troubled(self) -> SlowStart:
        """Return what follows when the relay was found to be down: it begins anew."""
        return SlowStart(self.limit)

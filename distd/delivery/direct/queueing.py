"""When those may come back who found too many before them, as at a counter with numbers."""

from __future__ import annotations

from dataclasses import dataclass

# What is not known of a server's speed, and what may change, is put right after so long.
LONGEST_SECONDS = 60.0
SLOWEST_PER_SECOND = 1.0


@dataclass
class Queueing:
    """Guesses when it is whose turn, from how many were served. Times are seconds of a clock that never goes back."""

    before: int  # so many wait inside
    since: float
    served: int = 0
    last_turn: float = 0.0

    def seconds(self, number: int, now: float) -> float:
        """Return in how many seconds another `number` shall come, behind all who were told so before."""
        pace = max(SLOWEST_PER_SECOND, self.served / max(now - self.since, 1.0))
        self.last_turn = max(self.last_turn, now + self.before / pace)
        seconds = min(self.last_turn - now, LONGEST_SECONDS)
        self.last_turn = min(self.last_turn + number / pace, now + LONGEST_SECONDS)
        return seconds

"""How much may go out: rates a minute, overall and for each destination domain, as arithmetic on one moment.

A rate is a bucket that fills steadily and holds a few seconds' worth. All there is to know of a bucket is the moment
at which it was, or will be, empty: so it is kept exactly, however often it is asked, and shared by anybody who can
read and write one row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

BURST_SECONDS = 6.0  # what may go out at once after a quiet time: a tenth of a minute's worth
LONGEST_DEBT = timedelta(minutes=1)  # what notices took beyond the rate is owed no longer than this
# The clocks of hosts that share a rate differ by less; a clock that was set back by more has not to catch up.
LARGEST_SKEW = timedelta(minutes=5)
ANY_DOMAIN = "*"


@dataclass(frozen=True, slots=True)
class Rate:
    """Messages a minute."""

    per_minute: int

    @property
    def interval(self) -> timedelta:
        """The time in which one more message is allowed."""
        return timedelta(minutes=1) / self.per_minute

    @property
    def burst(self) -> int:
        """How many may go out at once; one at least."""
        return max(1, round(self.per_minute * BURST_SECONDS / 60))


@dataclass(frozen=True)
class Limits:
    """What the settings allow; nothing said is no limit."""

    overall: Rate | None = None
    domains: Mapping[str, Rate] = field(default_factory=dict)  # by domain in lower case; * is every other one

    def of(self, domain: str) -> Rate | None:
        """Return the rate of a destination domain, None where there is no limit."""
        return self.domains.get(domain) or self.domains.get(ANY_DOMAIN)

    @property
    def are_none(self) -> bool:
        """Whether everything may go out at once."""
        return self.overall is None and not self.domains


def limits(per_minute: int, domains: Mapping[str, int]) -> Limits:
    """Return the limits that the settings' numbers say; 0 is none."""
    return Limits(
        Rate(per_minute) if per_minute else None,
        {name.lower(): Rate(number) for name, number in domains.items() if number},
    )


def available(empty_at: datetime | None, rate: Rate, now: datetime) -> int:
    """Return how many messages may go out now; `empty_at` is None for a bucket nobody took from yet: it is full."""
    if empty_at is None:
        return rate.burst
    if _clock_was_set_back(empty_at, now):
        return 1  # and once it was taken, the moment is one of this clock again
    return max(0, min((now - empty_at) // rate.interval, rate.burst))


def after_taking(empty_at: datetime | None, taken: int, rate: Rate, now: datetime) -> datetime:
    """Return when the bucket is empty once `taken` more have gone out, which may be more than it held."""
    full = now - rate.interval * rate.burst
    if empty_at is None:
        since = full
    elif _clock_was_set_back(empty_at, now):
        since = now - rate.interval
    else:
        since = max(empty_at, full)
    return min(since + rate.interval * taken, now + LONGEST_DEBT)


def _clock_was_set_back(empty_at: datetime, now: datetime) -> bool:
    """Say whether more is owed than can be: then the moment is one of a clock that was ahead of this one."""
    return empty_at > now + LONGEST_DEBT + LARGEST_SKEW


def domain_of(address: str) -> str:
    """Return the destination domain of an address as the registry keeps it."""
    return address.rpartition("@")[2].lower()


def shares(total: int, claimants: int, turn: int) -> list[int]:
    """Divide `total` fairly; what does not divide goes to those whose turn it is.

    `turn` counts what was given before, so that one a second among three goes to each of them in turn.
    """
    each, rest = divmod(total, claimants)
    given = [each] * claimants
    for number in range(rest):
        given[(turn + number) % claimants] += 1
    return given

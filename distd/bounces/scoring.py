"""How much a bounce weighs, and when it is enough: pure rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from distd.mail.reports.causes import cause_of
from distd.mail.reports.failed import DEAD
from distd.store.words import BounceKind

# Codes under which a dead address is told, alone or with words that say so.
MAY_BE_HARD = frozenset(
    {"5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4", "5.4.1", "5.5.1", "5.7.1"}
    | {"", "5.0.0", "5.3.0", "5.4.0", "5.5.0", "5.2.0"}
)


@dataclass(frozen=True)
class Rules:
    """The secretary's settings."""

    hard_points: float = 1.0
    soft_points: float = 0.25
    threshold: float = 3.0
    half_life: timedelta = timedelta(days=180)
    probe_after: timedelta = timedelta(days=7)
    probes: int = 2
    hold_contacts: int = 20
    hold_percent: float = 5.0

    def points(self, kind: BounceKind) -> float:
        """Return what one bounce of this kind weighs."""
        return self.hard_points if kind is BounceKind.HARD else self.soft_points

    def doubts(self, dead: int, sent: int) -> bool:
        """Say whether so many deliveries of one mailing were called dead that the reports are not believed."""
        return dead > self.hold_contacts and dead * 100 > self.hold_percent * sent


@dataclass(frozen=True)
class Counted:
    """One bounce that counts against a contact."""

    at: datetime
    points: float
    is_hard: bool = True
    mailing: int | None = None  # None for a notice


def kind_of(status: str, diagnostic: str) -> BounceKind:
    """Say whether an address is dead (hard), or its mail is refused for a reason that may pass (soft).

    Where code and words say nothing, it is soft: a reader lost by a guess is worse than a bounce too many.
    """
    return BounceKind.HARD if cause_of(status, diagnostic) in DEAD else BounceKind.SOFT


def score(
    bounces: Iterable[Counted], now: datetime, half_life: timedelta, doubted: Collection[int] = ()
) -> float:
    """Add up points, each halved for every `half_life` that passed since; future ones count in full.

    What `doubted` mailings brought back as dead does not count.
    """
    total = 0.0
    for one in bounces:
        if one.is_hard and one.mailing in doubted:
            continue
        age = max(now - one.at, timedelta(0)) / half_life
        total += one.points * 0.5**age
    return total

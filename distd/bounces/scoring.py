"""How much a bounce weighs, and when it is enough: pure rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from distd.store.words import BounceKind

# RFC 3463 and the enhanced status registry: no such mailbox, bad address, moved, null MX; no such host, disabled
_HARD = {"5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4"}
_GENERAL = {"", "5.0.0", "5.3.0", "5.4.0", "5.5.0", "5.2.0"}
MAY_BE_HARD = frozenset(_HARD | _GENERAL)
_NOBODY = re.compile(
    r"(user|mailbox|recipient|address(ee)?|account|alias)( \S+)?( is| was| has been)? "
    r"(unknown|not (found|exist\w*|valid|known|listed)|invalid|disabled|inactive|unavailable|deleted)"
    r"|(unknown|no such|invalid|non-?existent|bad) (user|local|mailbox|recipient|address|account|person|destination)"
    r"|does ?n[o']t (exist|have an? .{0,40}account)|does not exist|no (mailbox|account) (here|by that name)"
    r"|(host|domain)( name)? .{0,60}not found|nxdomain|no such (domain|host)",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\b(over)?(quota|full|storage|too (large|big)|spam|block(ed|ing)?\b|block ?list|blacklist|policy|reputation"
    r"|denied|dmarc|spf|dkim|grey ?list|rate|temporar|try again|time.?out|loop|virus)",
    re.IGNORECASE,
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

    def points(self, kind: BounceKind) -> float:
        """Return what one bounce of this kind weighs."""
        return self.hard_points if kind is BounceKind.HARD else self.soft_points


def kind_of(status: str, diagnostic: str) -> BounceKind:
    """Say whether an address is dead (hard), or its mail is refused for a reason that may pass (soft).

    When a status says nothing exact, the words decide; when these say nothing either, it is soft: a reader lost
    by a guess is worse than a bounce too many.
    """
    if status in _HARD:
        # Some servers say "no such user" by code and mean their filter; the words know better.
        return BounceKind.SOFT if status == "5.1.0" and _PASSING.search(diagnostic) else BounceKind.HARD
    if status in _GENERAL and not _PASSING.search(diagnostic) and _NOBODY.search(diagnostic):
        return BounceKind.HARD
    return BounceKind.SOFT


def score(bounces: Iterable[tuple[datetime, float]], now: datetime, half_life: timedelta) -> float:
    """Add up points, each halved for every `half_life` that passed since; future ones count in full."""
    total = 0.0
    for at, points in bounces:
        age = max(now - at, timedelta(0)) / half_life
        total += points * 0.5**age
    return total

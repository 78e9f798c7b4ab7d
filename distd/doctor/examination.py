"""Looks at one thing after the other, and says what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from distd.doctor import house, outside
from distd.doctor.remarks import Health, Remark, bad, doubtful
from distd.failures import DistdError, in_a_sentence

if TYPE_CHECKING:
    from distd.workspace import Workspace


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    subject: str
    health: Health
    words: str


Check = Callable[["Workspace"], list[Remark]]


def examine(workspace: Workspace, resolver: str = "") -> Iterator[Finding]:
    """Look at one thing after the other; a check that itself fails is a bad finding, never an exception.

    `resolver` is who is asked about the DNS, HOST:PORT; empty: the system's.
    """
    told: dict[str, str] = {}
    for subject, check in _checks(resolver).items():
        try:
            remarks = check(workspace)
        except (DistdError, OSError) as failure:
            words = in_a_sentence(failure)
            seen = told.setdefault(words, subject)
            remarks = bad(words) if seen == subject else doubtful(f"not looked at; see {seen}")
        for health, words in remarks:
            yield Finding(subject, health, words)


def _checks(resolver: str) -> dict[str, Check]:
    """Return all checks, in the order in which they are told: what others rest on comes first."""
    return {
        "permissions": house.permissions,
        "identity": house.identity,
        "database": house.database,
        "clock": house.clock,
        "rounds": house.rounds,
        "disk": house.disk,
        "letters": house.texts,
        "words": house.words,
        "fonts": house.fonts,
        "relay": partial(outside.relays, resolver=resolver),
        "doors": house.doors,
        "reviewers": house.reviewers,
        "web": house.web,
        "dkim": partial(outside.dkim, resolver=resolver),
    }

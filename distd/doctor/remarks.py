"""What a check has to say: how well something is, and the words for it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Health(StrEnum):
    GOOD = "good"
    DOUBTFUL = "doubtful"
    BAD = "bad"


class Remark(NamedTuple):
    """One thing that a check has to say."""

    health: Health
    words: str


def good(words: str) -> list[Remark]:
    """All is well."""
    return [Remark(Health.GOOD, words)]


def doubtful(words: str) -> list[Remark]:
    """It works, and may not be what is wanted."""
    return [Remark(Health.DOUBTFUL, words)]


def bad(words: str) -> list[Remark]:
    """It cannot work so."""
    return [Remark(Health.BAD, words)]

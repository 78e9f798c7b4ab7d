"""What a sign of the country somebody writes from is worth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Worth(IntEnum):
    """How much a sign of the asker's country is worth; the registry is above all."""

    HINT = 1  # proves little; counts only when another hint agrees
    LIKELY = 2  # a town that the writer seems to be in; counts where nothing better tells
    SIGN = 3  # address, telephone, top-level domain
    SAID = 4  # the writer says so, or writes from the body's own host
    KNOWN = 5  # the registry


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason to think that somebody writes from a country."""

    country: str
    worth: Worth
    evidence: str

"""What one sentence of a reviewer tells."""

from __future__ import annotations

from enum import Enum, auto


class Sign(Enum):
    """What one sentence tells."""

    APPROVE = auto()
    SHORT_YES = auto()  # approves when nothing else is said
    REJECT = auto()
    CHANGES = auto()
    CONDITION = auto()
    QUESTION = auto()
    DOUBT = auto()  # speaks of a verdict, and gives none
    HARMLESS = auto()  # thanks, praise, a pleasantry
    OTHER = auto()  # speaks of something else, in words that no table knows

"""How near found texts come to the ones wanted, counted by lines; blank lines and blanks at line ends do not count."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass
class Score:
    """What one reader reached on some cases: a line leaks when it was not wanted, and is lost when it was not found."""

    cases: int = 0
    exact: int = 0
    kept: int = 0
    leaked: int = 0
    own: int = 0
    lost: int = 0

    def add(self, wanted: list[str], got: list[str]) -> bool:
        """Count one case, and say whether it is exact."""
        self.cases += 1
        self.exact += wanted == got
        self.kept += len(got)
        self.own += len(wanted)
        self.leaked += (Counter(got) - Counter(wanted)).total()
        self.lost += (Counter(wanted) - Counter(got)).total()
        return wanted == got

    def __str__(self) -> str:
        exact, leaked = self.exact / max(1, self.cases), self.leaked / max(1, self.kept)
        return f"{exact:8.1%}{leaked:8.1%}{self.lost / max(1, self.own):8.1%}"


def own_lines(text: str) -> list[str]:
    """Return the lines that are compared."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]

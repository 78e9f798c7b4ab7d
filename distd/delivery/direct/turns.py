"""Whose turn it is to have a connection: who has notices, who has none yet, all others; each as they asked."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Asker = TypeVar("Asker", bound=Hashable)


class Turns(Generic[Asker]):
    """Those who ask, in their order. Every question is answered at once, however many they are."""

    def __init__(self) -> None:
        self._urgent: dict[Asker, None] = {}
        self._without: dict[Asker, None] = {}
        self._others: dict[Asker, None] = {}

    def __bool__(self) -> bool:
        return bool(self._urgent or self._without or self._others)

    @property
    def without_any(self) -> int:
        """How many ask that should not have to wait for those who want one more."""
        return len(self._urgent) + len(self._without)

    def ask(self, asker: Asker, is_urgent: bool, has_none: bool) -> None:
        """Line up, or stay where one is; whose case has changed lines up anew."""
        line = self._urgent if is_urgent else self._without if has_none else self._others
        if asker not in line:
            self.forget(asker)
            line[asker] = None

    def forget(self, asker: Asker) -> None:
        """Take somebody out."""
        for line in (self._urgent, self._without, self._others):
            line.pop(asker, None)

    def first(self, urgent_only: bool) -> Asker | None:
        """Return whose turn it is, who stays in line; None if nobody's."""
        lines = (self._urgent,) if urgent_only else (self._urgent, self._without, self._others)
        return next((asker for line in lines for asker in line), None)

"""What a long-lived process remembers: the newest so many, so that it does not grow with the years."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """Values by their keys, `most` of them: the oldest is forgotten for a new one. Safe among threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[K, V] = {}

    def __len__(self) -> int:
        return len(self._values)

    def get(self, key: K) -> V | None:
        """Return what is remembered of a key; None where nothing is."""
        return self._values.get(key)

    def got(self, key: K, look_up: Callable[[], V]) -> V:
        """Return what is remembered of a key; else look it up and remember it."""
        value = self._values.get(key)
        return self.put(key, look_up()) if value is None else value

    def put(self, key: K, value: V) -> V:
        """Remember a value, in the place of what was remembered of its key; return it."""
        while len(self._values) >= self._most and key not in self._values:
            with suppress(StopIteration, RuntimeError, KeyError):  # another thread is at it
                del self._values[next(iter(self._values))]
        self._values[key] = value
        return value

    def forget(self, key: K) -> None:
        """Forget a key, if anything is remembered of it."""
        self._values.pop(key, None)

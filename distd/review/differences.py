"""What changed in the text since the reviewers last saw one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import unified_diff

INLINE_LINES = 40


def differences(before: str, after: str, before_name: str, after_name: str) -> list[str]:
    """Return the lines of a unified diff of two plain texts; nothing when they are equal."""
    return list(unified_diff(_lines(before), _lines(after), before_name, after_name, lineterm="", n=1))


def is_short(diff: Iterable[str]) -> bool:
    """Say whether a diff may stand in the letter itself; a long one is attached."""
    return len(list(diff)) <= INLINE_LINES


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").split("\n")]

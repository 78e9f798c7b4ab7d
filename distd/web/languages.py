"""Which language a browser's reader would like: pure."""

from __future__ import annotations

from collections.abc import Sequence


def choose(asked: str, accept_language: str, available: Sequence[str]) -> str:
    """Return the language asked for by name, else the best of Accept-Language (RFC 9110), else the first available."""
    wanted = [asked.casefold(), *(tag for tag, _ in _by_weight(accept_language))]
    for tag in wanted:
        primary = tag.partition("-")[0]
        if tag in available:
            return tag
        if primary in available:
            return primary
    return available[0]


def _by_weight(accept_language: str) -> list[tuple[str, float]]:
    weighted = []
    for part in accept_language[:500].casefold().split(","):
        tag, _, parameter = part.strip().partition(";")
        _, _, value = parameter.partition("=")
        try:
            weight = float(value) if value else 1.0
        except ValueError:
            continue
        if tag.strip() and weight > 0:
            weighted.append((tag.strip(), weight))
    return sorted(weighted, key=lambda pair: -pair[1])

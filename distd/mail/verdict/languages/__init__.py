"""What reviewers say in languages of which no table of a meaning has a line: one module a language, or a few
that are spelled nearly alike.

A line is a family of `meanings` and its phrases, written as `phrases` says. Whoever adds a language adds a module, and
its table here.
"""

from __future__ import annotations

from collections.abc import Iterator

from distd.mail.verdict.languages import (
    czech,
    finnish,
    greek,
    hebrew,
    hindi,
    hungarian,
    indonesian,
    persian,
    polish,
    romanian,
    scandinavian,
    thai,
    turkish,
    ukrainian,
    vietnamese,
)

_SPOKEN = (
    czech,
    finnish,
    greek,
    hebrew,
    hindi,
    hungarian,
    indonesian,
    persian,
    polish,
    romanian,
    scandinavian,
    thai,
    turkish,
    ukrainian,
    vietnamese,
)


def lines(family: str) -> Iterator[str]:
    """Yield what the tables of all languages say of a family."""
    opening = f"{family}:"
    return (line for each in _SPOKEN for line in each.TABLE.split("\n") if line.startswith(opening))

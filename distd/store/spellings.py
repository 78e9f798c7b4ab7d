"""Comparing text in queries whatever its case, beyond ASCII too.

SQLite folds the case of ASCII letters only, so the usual spellings of the sought text are tried instead.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from peewee import Field, fn


def _spellings(text: str) -> list[str]:
    return list(dict.fromkeys((text, text.lower(), text.upper(), text.title(), text.capitalize())))


def any_spelling(field: Field, text: str) -> Any:
    """Return the condition that `field` is `text`, whatever its case."""
    return field.in_(_spellings(text)) | (fn.LOWER(field) == text.lower())


def contains(field: Field, text: str) -> Any:
    """Return the condition that `field` holds `text`, whatever its case."""
    return reduce(or_, (field.contains(spelling) for spelling in _spellings(text)))

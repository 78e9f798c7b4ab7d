"""Rows of numbers that are summed column by column, each row kept as one whole number.

The numbers of a row stand side by side in it, so that one addition adds them all, and all lie at one place of the
memory, where as many floats would lie at as many places.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from functools import cache

_UNITS = 10_000  # make one: what is a product of two numbers of two decimals is kept exactly
_BITS = 64  # for each column
_LIFT = 1 << (_BITS - 2)  # added to each column, so that none is below zero when they are taken apart


def row_of(numbers: Iterable[tuple[int, float]]) -> int:
    """Return a row that has these numbers in these columns, and elsewhere nothing; rows may be added."""
    return sum(round(number * _UNITS) << (_BITS * column) for column, number in numbers)


def columns_of(total: int, length: int) -> list[float]:
    """Return so many columns of a row, or of the sum of rows."""
    octets = (total + _lift(length)).to_bytes(length * _BITS // 8, "little")
    return [(number - _LIFT) / _UNITS for number in struct.unpack(f"<{length}Q", octets)]


@cache
def _lift(length: int) -> int:
    return sum(_LIFT << (_BITS * column) for column in range(length))

"""What the words of a sentence are compared by, wherever something is learned from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

STEM = 5  # letters; a longer word is also known by how it begins
CHARACTERS = (2, 3)  # that stand together, in scripts without spaces


def wording(words: Sequence[str], unspaced: Iterable[str]) -> Iterator[str]:
    """Yield words, how they begin, and pairs of them; of `unspaced` runs of characters, those that stand together."""
    for run in unspaced:
        for length in CHARACTERS:
            yield from (run[at : at + length] for at in range(len(run) - length + 1))
    counted = ["0" if word.isdigit() else word for word in words]
    for word in counted:
        yield word
        if len(word) > STEM:
            yield f"{word[:STEM]}-"
    yield from (f"{one} {other}" for one, other in pairwise(counted))

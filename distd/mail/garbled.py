"""Text read in another charset than it was written in, which no word of tells anything: "‚Í‚Ç‚Ì‚æ‚¤‚É"."""

from __future__ import annotations

import re

SAMPLE_CHARACTERS = 2_000
FEWEST = 6  # characters of such a text
SHARE = 0.3  # of what is written
# Three in a row of what Western text has one or two of.
_RUN = re.compile(
    r"[\x80-\xff\u0152-\u0192\u02c6\u02dc\u2018-\u203a\u20ac\u2122\ufffd]{3,}|[\x80-\x9f\ufffd]+"
)


def is_garbled(text: str) -> bool:
    """Say whether much of a text is signs and letters that no language puts together."""
    sample = text[:SAMPLE_CHARACTERS]
    if sample.isascii():
        return False
    strange = sum(len(run) for run in _RUN.findall(sample) if len(set(run)) > 1)  # no ruler
    written = sum(not character.isspace() for character in sample)
    return strange >= FEWEST and strange >= SHARE * written

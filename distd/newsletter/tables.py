"""Whether the words of a table go beside one another on a page and in a mail, and which must be broken."""

from __future__ import annotations

import re

from distd.newsletter.document import Node, plain

ROOM = 80  # characters across: what an A4 page and a mail of 640 pixels hold, with a little to spare
GAP = 2  # between two columns
# Of scripts with words; others may be broken between any two signs, or are by a dictionary.
_WORD = re.compile(r"[!-,.-~À-ӿ]+-?")


def longest_word(cell: Node) -> str:
    """Return the longest word of a cell, which says how narrow it can be."""
    return max(_WORD.findall(plain(cell.children)), key=len, default="")


def longest_whole(table: Node) -> int | None:
    """Return how many characters a word may have and stay whole; None where the table has room for all its words."""
    columns = list(zip(*(row.children for row in table.children), strict=True))
    needed = sum(max(len(longest_word(cell)) for cell in column) + GAP for column in columns)
    return None if needed <= ROOM else max(1, ROOM // len(columns) - GAP)

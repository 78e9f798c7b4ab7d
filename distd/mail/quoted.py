"""A stranger's words inside a letter of ours: quoted line by line, short, and without control characters."""

from __future__ import annotations

from distd.mail.phrase import one_line

LINES = 20
COLUMNS = 200


def quoted(text: str) -> list[str]:
    """Return the first lines of `text` as `> ...`, fit for a letter; the rest is marked as left out."""
    lines = [one_line(line)[:COLUMNS] for line in text.strip().split("\n") if line.strip()]
    shown = [f"> {line}" for line in lines[:LINES]]
    return [*shown, "> [...]"] if len(lines) > LINES else shown

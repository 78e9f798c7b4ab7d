"""What is shown of a longer text."""

from __future__ import annotations


def beginning(text: str, cells: int = 60) -> str:
    """Return what fits of a text into so many cells of a screen, in one line; a Chinese sign takes two."""
    from rich.cells import cell_len, chop_cells

    line = " ".join(text.split())
    return line if cell_len(line) <= cells else f"{chop_cells(line, cells - 1)[0]}…"

"""One cell of a CSV file that people open in a spreadsheet."""

from __future__ import annotations


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: strangers wrote it."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell

"""How wide the lines of a letter are, whatever names and numbers were filled in."""

from __future__ import annotations

import re

from distd.folding import broken, columns, is_wide

LINE = 74  # columns, so that a mark of quotation still fits
WIDTH = 78  # columns of any line, as RFC 5322, section 2.1.1, asks for characters

MARGIN = " |>"  # what quoted and set-in lines begin with
_NO_PROSE = re.compile(r"[\s|>*-]|[\w ]+:(\s|$)|$")  # quoted, set in, a point of a list, or `From: ...`


def folded(text: str) -> str:
    """Fold long lines as a mail program would: at blanks, and between the signs of a script that has none."""
    return "\n".join(
        piece.rstrip() for line in text.splitlines() for piece in broken(line.expandtabs().rstrip(), LINE)
    )


def within_width(text: str) -> str:
    """Fold what filled-in names and numbers made too wide; the rest goes on in the next line of the paragraph."""
    lines: list[str] = []
    over = ""
    for line in text.split("\n"):
        if over and _NO_PROSE.match(line):
            lines.append(over)
            over = ""
        line = _joined(over, line)
        over = ""
        if columns(line) > WIDTH:
            margin = line[: len(line) - len(line.lstrip(MARGIN))]
            pieces = broken(line.removeprefix(margin), WIDTH - len(margin))
            first, *more = [f"{margin}{piece.rstrip()}" for piece in pieces]
            over = more.pop() if more and not margin else ""
            lines += [first, *more]
        else:
            lines.append(line)
    return "\n".join([*lines, over] if over else lines)


def _joined(over: str, line: str) -> str:
    """Return a line behind what is left of the one before it, with the blank that their script has between words."""
    if not over or not line:
        return over or line
    return f"{over}{line}" if is_wide(over[-1]) or is_wide(line[0]) else f"{over} {line}"

"""Lines of plain text for mail: format=flowed (RFC 3676)."""

from __future__ import annotations

from dataclasses import dataclass

from distd.folding import broken

WIDTH = 72


@dataclass(frozen=True)
class Line:
    """One line as its writer meant it, however long; `hanging` indents its later lines where they are broken."""

    text: str
    fixed: bool = False  # a row of a table, a program: never broken
    hanging: int = 0


def flow(lines: list[Line], width: int = WIDTH, delsp: bool = False) -> str:
    """Return text for a format=flowed body; joined again by RFC 3676 it is exactly `lines`.

    With `delsp` a line may also break between two characters of a script without spaces.
    """
    out: list[str] = []
    for line in lines:
        text = line.text if line.text == "-- " else line.text.rstrip(" ")
        pieces = [text] if line.fixed else list(broken(text, width, delsp, _stuffing))
        soft = " " if delsp else ""
        out += [_stuffed(piece + soft) for piece in pieces[:-1]]
        out.append(_stuffed(pieces[-1]))
    return "\n".join(out) + "\n"


def readable(lines: list[Line], width: int = WIDTH) -> str:
    """Return text for a terminal or a comparison: broken lines are indented to hang below their first."""
    out: list[str] = []
    for line in lines:
        pieces = [line.text] if line.fixed else list(broken(line.text, width - line.hanging, True))
        out.append(pieces[0].rstrip())
        out += [" " * line.hanging + piece.rstrip() for piece in pieces[1:]]
    return "\n".join(out) + "\n"


def _stuffing(text: str) -> int:
    """Return the columns of the space that a line is given: a reader of the raw text sees it."""
    return len(_stuffed(text)) - len(text)


def _stuffed(text: str) -> str:
    """Protect what RFC 3676 section 4.4 would misread; a line's `From ` is encoded in mail/mime.py instead."""
    return f" {text}" if text.startswith((" ", ">")) else text

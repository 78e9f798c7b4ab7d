"""The new text of a reply: without the quoted mail, attribution lines, signature, and our own footer.

The ways of mail programs are listed in tables below; the cutting itself reads line by line, in time that grows
with the length of the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from distd.mail.quoting import (
    ATTRIBUTION_CLOSINGS,
    ATTRIBUTIONS,
    BEGIN_FORWARDED,
    DASHES,
    DEVICE,
    FORM_RULER,
    LABEL,
    QUOTE,
    RULER,
    SIGNATURE,
    WHO_OR_WHEN,
)

TEXT_CHARACTERS = 200_000
LINE_CHARACTERS = 1_000
ATTRIBUTION_LINES = 4  # an attribution that a mail program has folded
HEADER_LINES = 12  # how far the header block of a quoted mail may reach


def new_text(text: str, footers: Sequence[str] = ()) -> str:
    """Return what the writer wrote anew in the reply `text`; empty when nothing is new.

    `footers` are first words of lines of ours at which a copied footer begins.
    """
    lines = [line.rstrip()[:LINE_CHARACTERS] for line in _plain(text).split("\n")]
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if QUOTE.match(line):
            index += 1
            continue
        if length := _attribution(lines, index):
            index += length
            if _rest_is_quoted_bare(lines, index):
                break
            continue
        if _ends_here(lines, index, footers):
            break
        kept.append(line)
        index += 1
    return _tidy(kept)


def _plain(text: str) -> str:
    return (
        text[:TEXT_CHARACTERS]
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u200b", "")
        .replace("\ufeff", "")
    )


def _attribution(lines: Sequence[str], index: int) -> int:
    """Return how many lines the attribution that begins at `index` has, 0 when none does."""
    first = lines[index].strip()
    near = lines[index : index + ATTRIBUTION_LINES]
    if not first or not any(line.endswith(ATTRIBUTION_CLOSINGS) for line in near):
        return 0
    for start, end in ATTRIBUTIONS:
        if not start.match(first):
            continue
        joined = ""
        for length, line in enumerate(near, 1):
            if not line.strip() or (length > 1 and QUOTE.match(line)):
                break
            joined = f"{joined} {line.strip()}"
            if end.search(joined) and WHO_OR_WHEN.search(joined) and _is_followed(lines, index + length):
                # A line of the writer's own just before an attribution is no part of it.
                return 0 if length > 1 and _attribution(lines, index + 1) else length
    return 0


def _is_followed(lines: Sequence[str], index: int) -> bool:
    """Say whether anything but the end follows: an attribution of nothing is a sentence of the writer's."""
    return any(line.strip() for line in lines[index : index + 5])


def _rest_is_quoted_bare(lines: Sequence[str], index: int) -> bool:
    """Say whether what follows an attribution is quoted without marks: then all of it is old."""
    following = next((line for line in lines[index:] if line.strip()), "")
    return not QUOTE.match(following)


def _ends_here(lines: Sequence[str], index: int, footers: Sequence[str]) -> bool:
    line = lines[index]
    if DASHES.match(line) or BEGIN_FORWARDED.match(line) or SIGNATURE.match(line) or DEVICE.match(line):
        return True
    if RULER.match(line):
        following = next((n for n in range(index + 1, min(index + 4, len(lines))) if lines[n].strip()), None)
        if following is not None and _header_block(lines, following):
            return True
    if FORM_RULER.match(line) and _is_framed_signature(lines, index):
        return True
    return _header_block(lines, index) or any(line.startswith(footer) for footer in footers)


def _header_block(lines: Sequence[str], index: int) -> bool:
    """Say whether the head of a quoted mail begins here: From, and then two of Sent, To and Subject."""
    if not LABEL["from"].match(lines[index]):
        return False
    near = lines[index + 1 : index + HEADER_LINES]
    found = sum(any(LABEL[what].match(line) for line in near) for what in ("sent", "to", "subject"))
    return found >= 2


def _is_framed_signature(lines: Sequence[str], index: int) -> bool:
    """Say whether a ruler opens a signature: few lines to the end, a telephone number or address among them."""
    rest = [line for line in lines[index + 1 :] if line.strip() and not QUOTE.match(line)]
    return 0 < len(rest) <= 12 and any(re.search(r"\S@\S|TEL|Tel|電話|https?://|\+\d", line) for line in rest)


def _tidy(lines: list[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n").strip()

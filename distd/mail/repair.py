"""The octets of a message put right before they are parsed, so that damage at its head costs no header.

What is mended here is what programs on the way do to mail: marks and lines before the first header, other line
ends, a header cut in two, a space before the colon.
"""

from __future__ import annotations

import codecs
import re
from itertools import islice

HEAD_OCTETS = 1_000_000
HEAD_LINES = 5_000
PARAMETERS_OCTETS = 4_000  # of one header that says what a part is; a parser's time grows with their square
BOUNDARIES = 10_000  # lines that may part a message; a parser's time grows with them
LINES = 200_000  # with 60 octets in each, all that is read of a message; a parser's time and memory grow with them
FEW_LINES = 20_000  # are read whatever parts they hold
LINES_TIMES_PARTS = 12_000_000  # a parser holds every line against the boundary of every part it stands in
FIRST_LINES = 20  # that tell a file of mail from other files
STRAY_LINES = 8  # how many lines of something else may stand before the first header

_HEADER = re.compile(rb"[!-9;-~]{1,100}[ \t]*:")
_PARAMETERS = re.compile(
    rb"^content-(?:type|disposition)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE
)
_BOUNDARY_LINE = re.compile(rb"^--", re.MULTILINE)
_PARTED = re.compile(rb"^content-type[ \t]*:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_MORE_HEADERS = re.compile(rb"\A(?:(?:[!-9;-~]{1,100}+[ \t]*+:|[ \t])[^\n]*+(?:\n|\Z))*+")
_MBOX = re.compile(rb">?From (?![ \t]*:)")
_KNOWN = re.compile(
    rb"(received|return-path|from|to|cc|subject|date|message-id|mime-version|content-[a-z-]+|reply-to|delivered-to"
    rb"|sender|references|in-reply-to|x-[a-z0-9-]+|dkim-signature|auto-submitted|precedence|list-[a-z-]+|arc-[a-z-]+"
    rb"|authentication-results|errors-to|envelope-to|user-agent|importance|priority)[ \t]*:",
    re.IGNORECASE,
)


def repaired(raw: bytes) -> bytes:
    """Return the message with plain line ends and a head that a parser finds whole."""
    raw = _plain_ends(_without_mark(raw)).lstrip(b"\n\x00 \t")
    head, separator, body = _split(raw)
    if not head:
        return _bounded(raw)
    return _bounded(b"\n".join(_mended(_without_stray(_lines(head)))) + separator + body)


def _lines(head: bytes) -> list[bytes]:
    """Cut the head into lines; headers beyond any program's number are left out, and text that follows them is not."""
    lines = head.split(b"\n", HEAD_LINES)
    if len(lines) > HEAD_LINES:
        rest = _MORE_HEADERS.sub(b"", lines.pop(), count=1)
        return [*lines, rest] if rest else lines
    return lines


def begins_like_mail(octets: bytes) -> bool:
    """Say whether a file's first octets are headers and nothing else, two of them such as every mail has."""
    head = _plain_ends(_without_mark(octets)).lstrip(b"\n").partition(b"\n\n")[0]
    lines = [line for line in head.split(b"\n", FIRST_LINES)[:FIRST_LINES] if not _MBOX.match(line)]
    if not all(_HEADER.match(line) or line.startswith((b" ", b"\t")) for line in lines):
        return False
    return sum(_KNOWN.match(line) is not None for line in lines) >= 2


def _bounded(raw: bytes) -> bytes:
    """Cut where more boundaries, parameters or lines come than any program writes."""
    raw = _PARAMETERS.sub(lambda match: match[0][:PARAMETERS_OCTETS].rstrip(), raw)
    if raw.count(b"\n--") > BOUNDARIES:
        surplus = next(islice(_BOUNDARY_LINE.finditer(raw), BOUNDARIES, None))
        raw = raw[: surplus.start()]
    lines = raw.count(b"\n")
    if lines <= FEW_LINES:
        return raw
    parted = sum(1 for _ in _PARTED.finditer(raw))
    most = min(LINES, LINES_TIMES_PARTS // max(1, parted))
    return b"\n".join(raw.split(b"\n", most)[:most]) if lines > most else raw


def _without_mark(raw: bytes) -> bytes:
    raw = raw.removeprefix(codecs.BOM_UTF8)
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if raw.startswith(mark):
            return raw[2:].decode(codec, "replace").encode("utf-8", "replace")
    return raw


def _plain_ends(raw: bytes) -> bytes:
    """Make every line end one line feed; a carriage return alone ends lines only where nothing else does."""
    if b"\r" not in raw:
        return raw
    for _ in range(3):  # some programs double the carriage return on every hop
        raw = raw.replace(b"\r\n", b"\n")
    return raw.replace(b"\r", b"\n")


def _split(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """Return head, separator and body; a blank line among the stray ones at the start separates nothing."""
    start = 0
    for _ in range(STRAY_LINES):
        end = raw.find(b"\n\n", start)
        if end < 0:
            return raw[:HEAD_OCTETS], b"", raw[HEAD_OCTETS:]
        if _looks_like_head(raw[:end]) or not _looks_like_head(
            raw[end + 2 : end + 4_000].partition(b"\n\n")[0]
        ):
            return raw[:end], b"\n\n", raw[end + 2 :]
        start = end + 2
    return b"", b"", raw


def _looks_like_head(head: bytes) -> bool:
    """Say whether headers stand here and hardly anything else."""
    return any(_HEADER.match(line) for line in head.split(b"\n", STRAY_LINES)[:STRAY_LINES]) and (
        sum(_KNOWN.match(line) is not None for line in head.split(b"\n", 40)[:40]) >= 1
    )


def _without_stray(lines: list[bytes]) -> list[bytes]:
    """Drop what stands before the first header: an mbox line, a status line, a remark of some program."""
    for number, line in enumerate(lines[:STRAY_LINES]):
        if _MBOX.match(line) or not _HEADER.match(line):
            continue
        known = any(_KNOWN.match(following) for following in lines[number : number + 40])
        if number and not known:
            break
        return lines[number:]
    return lines


def _mended(lines: list[bytes]) -> list[bytes]:
    """Join a header that was cut in two; what follows the last known header is text that lost its blank line."""
    last = max((number for number, line in enumerate(lines) if _KNOWN.match(line)), default=-1)
    mended: list[bytes] = []
    for number, line in enumerate(lines):
        if _MBOX.match(line) and number <= last:
            continue
        if (match := _HEADER.match(line)) is not None:
            name = match[0][:-1].rstrip()
            mended.append(name + b":" + line[match.end() :] if len(name) + 1 != match.end() else line)
        elif line.startswith((b" ", b"\t")) or number > last:
            mended.append(line)
        else:
            mended.append(b" " + line)
    return mended

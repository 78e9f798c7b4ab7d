"""An mbox taken apart: many messages in one run of octets, each after a line that begins with "From " (RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from mmap import mmap

# A mark stands first or after an empty line, and a header follows it; a sentence that begins so has none after it.
_MARK = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n(?=[!-9;-~]{1,100}[ \t]*:)")


def mbox_messages(octets: bytes | mmap) -> Iterator[bytes]:
    """Yield every message without its mark; nothing where no mark stands first."""
    began = -1
    for mark in _MARK.finditer(octets):
        if began < 0 and mark.start() > 0:
            return
        if began >= 0:
            yield octets[began : mark.start()]
        began = mark.end()
    if began >= 0:
        yield octets[began:]

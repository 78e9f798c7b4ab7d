"""From octets to whole replies (RFC 5321, section 4.2), in whatever pieces they come."""

from __future__ import annotations

import re

LONGEST_REPLY_OCTETS = 65_536
_WHOLE = re.compile(rb"(?:[0-9]{3} .*\r\n)+")


class Nonsense(ValueError):
    """What the relay said is no reply; its text quotes the line."""


class ReplyLines:
    """Cuts what the relay sends into replies.

    A reply is its code, a space and its text, the lines of a longer one joined by spaces: `b"250 2.1.0 Ok"`.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[bytes] = []
        self._octets = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Return the replies that are complete now; raises Nonsense.

        A line may end in a bare LF, as some relays write it.
        """
        if not self._rest and not self._lines and _WHOLE.fullmatch(data):
            return data[:-2].split(b"\r\n")  # what comes nearly always
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) > LONGEST_REPLY_OCTETS:
            raise Nonsense(f"a line without end: {self._rest[:80]!r}")
        replies = []
        for line in lines:
            if line.endswith(b"\r"):
                line = line[:-1]
            if not (line[:3].isdigit() and len(line) >= 3 and line[3:4] in b" -"):
                raise Nonsense(f"no reply: {line[:80]!r}")
            if line[3:4] == b"-" or self._lines:
                reply = self._longer(line)
                if reply is None:
                    continue
                line = reply
            replies.append(line)
        return replies

    def _longer(self, line: bytes) -> bytes | None:
        """Gather a line of a reply of several lines; return the reply when this one was the last."""
        if self._lines and line[:3] != self._lines[0][:3]:
            raise Nonsense(f"two codes in one reply: {self._lines[0][:80]!r}, {line[:80]!r}")
        self._lines.append(line)
        self._octets += len(line)
        if self._octets > LONGEST_REPLY_OCTETS:
            raise Nonsense(f"a reply without end: {self._lines[0][:80]!r}")
        if line[3:4] == b"-":
            return None
        reply = line[:3] + b" " + b" ".join(part[4:] for part in self._lines)
        self._lines, self._octets = [], 0
        return reply

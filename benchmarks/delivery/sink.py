"""A small fast mail server that counts messages and keeps none, with the extensions it is told to offer.

    python -m benchmarks.delivery.sink PORT [--offer PIPELINING,CHUNKING,...] [--watch DOMAIN] [--report FILE]

smtp-sink is the reference where it will do; this one has CHUNKING (RFC 3030), and can say when the first message came.
At SIGTERM the report is written as JSON: messages, octets, first_at and last_at in seconds since the epoch, when every
fiftieth message came, and when the first came for each recipient at the watched domain.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import cast

import uvloop

EVERYTHING = "PIPELINING,CHUNKING,8BITMIME,SMTPUTF8,SIZE,DSN,ENHANCEDSTATUSCODES"
MARK_MESSAGES = 50
_END = b"\r\n.\r\n"


@dataclass
class Count:
    """What has come so far."""

    messages: int = 0
    octets: int = 0
    first_at: float = 0.0
    last_at: float = 0.0
    watched: dict[str, float] = field(default_factory=dict)
    marks: list[float] = field(default_factory=list)  # when each MARK_MESSAGES-th message came

    @property
    def cruising(self) -> float:
        """Messages a second between the first tenth of them and the last."""
        first, last = len(self.marks) // 10, len(self.marks) * 9 // 10
        return (last - first) * MARK_MESSAGES / (self.marks[last] - self.marks[first])

    def add(self, octets: int, recipient: str) -> None:
        """Count one message; `recipient` is empty unless it is watched."""
        self.messages += 1
        self.octets += octets
        self.last_at = time.time()
        self.first_at = self.first_at or self.last_at
        if self.messages % MARK_MESSAGES == 0:
            self.marks.append(self.last_at)
        if recipient:
            self.watched.setdefault(recipient, self.last_at)


class Session(asyncio.Protocol):
    """One connection: commands in order, answers written together with what came in one segment."""

    def __init__(self, offers: list[str], count: Count, watch: str) -> None:
        self._count = count
        self._watch = f"@{watch}>".encode() if watch else b""
        self._recipient = ""
        lines = ["sink.example", *offers]
        self._hello = (
            "".join(f"250-{line}\r\n" for line in lines[:-1]).encode() + f"250 {lines[-1]}\r\n".encode()
        )
        self._commands = bytearray()
        self._answers: list[bytes] = []
        self._in_data = False
        self._data_octets = 0
        self._tail = b""
        self._chunk_left = 0
        self._chunk_last = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet."""
        self._transport = cast(asyncio.Transport, transport)  # of uvloop: no subclass
        self._transport.write(b"220 sink.example ESMTP\r\n")

    def data_received(self, data: bytes) -> None:
        """Take a segment, and answer all that it completed."""
        while data:
            if self._in_data:
                data = self._take_data(data)
            elif self._chunk_left:
                data = self._take_chunk(data)
            else:
                data = self._take_command(data)
        if self._answers:
            self._transport.write(b"".join(self._answers))
            self._answers.clear()

    def _take_command(self, data: bytes) -> bytes:
        line, end, rest = data.partition(b"\n")
        self._commands += line
        if not end:
            return b""
        command = bytes(self._commands).rstrip(b"\r")
        self._commands.clear()
        self._obey(command)
        return rest

    def _obey(self, command: bytes) -> None:
        verb = command[:4].upper()
        if verb == b"DATA":
            self._in_data, self._data_octets, self._tail = True, 0, b"\r\n"
            self._answers.append(b"354 Go ahead\r\n")
        elif verb == b"BDAT":
            words = command.split()
            self._chunk_last = len(words) > 2
            self._chunk_left = int(words[1])
            self._data_octets += self._chunk_left
            if not self._chunk_left:
                self._chunk_ended()
        elif verb == b"EHLO":
            self._answers.append(self._hello)
        elif verb == b"QUIT":
            self._answers.append(b"221 2.0.0 Bye\r\n")
            self._transport.write(b"".join(self._answers))
            self._answers.clear()
            self._transport.close()
        else:
            if verb == b"MAIL":
                self._data_octets, self._recipient = 0, ""
            elif self._watch and verb == b"RCPT" and self._watch in command:
                self._recipient = command.partition(b"<")[2].partition(b">")[0].decode()
            self._answers.append(b"250 2.0.0 Ok\r\n")

    def _take_data(self, data: bytes) -> bytes:
        """Look for the final dot, also where it lies across segments; return what follows it."""
        seam = self._tail + data[: len(_END) - 1]
        if (at := seam.find(_END)) >= 0:
            used = at + len(_END) - len(self._tail)
        elif (at := data.find(_END)) >= 0:
            used = at + len(_END)
        else:
            self._data_octets += len(data)
            self._tail = (self._tail + data[-len(_END) :])[-(len(_END) - 1) :]
            return b""
        self._in_data = False
        self._accept(self._data_octets + used - 3)
        return data[used:]

    def _take_chunk(self, data: bytes) -> bytes:
        taken = min(len(data), self._chunk_left)
        self._chunk_left -= taken
        if not self._chunk_left:
            self._chunk_ended()
        return data[taken:]

    def _chunk_ended(self) -> None:
        if self._chunk_last:
            self._accept(self._data_octets)
        else:
            self._answers.append(b"250 2.0.0 Ok\r\n")

    def _accept(self, octets: int) -> None:
        self._count.add(octets, self._recipient)
        self._answers.append(b"250 2.0.0 Ok: counted\r\n")


async def serve(port: int, offers: list[str], watch: str) -> Count:
    """Take mail until SIGTERM, and return what came."""
    count, stop = Count(), asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    server = await loop.create_server(lambda: Session(offers, count, watch), "127.0.0.1", port, backlog=1024)
    await stop.wait()
    server.close()
    return count


def main() -> None:
    """Read the command line and serve."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("port", type=int)
    options.add_argument("--offer", default=EVERYTHING, help="extensions, with commas between them")
    options.add_argument("--watch", default="", help="note when mail comes for recipients at this domain")
    options.add_argument("--report", type=Path)
    chosen = options.parse_args()
    offers = [offer for offer in chosen.offer.split(",") if offer]
    count = uvloop.run(serve(chosen.port, offers, chosen.watch))
    if chosen.report:
        chosen.report.write_text(json.dumps(asdict(count)))


if __name__ == "__main__":
    main()

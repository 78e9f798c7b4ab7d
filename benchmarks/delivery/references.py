"""Those that distd is measured by: Postfix's smtp-source, a C program, and aiosmtplib, Python's asynchronous client."""

from __future__ import annotations

import argparse
import asyncio
import resource
import subprocess
import sys
import time
from typing import NamedTuple

import aiosmtplib
import uvloop

from benchmarks.delivery.installing import tool

SENDER = "subscribers-bounces@sr.example.org"
RECIPIENT = "reader@organisation.example"
SOURCE_HEAD_OCTETS = 260  # about what smtp-source writes as headers beside its payload


class Spent(NamedTuple):
    """What the sending took."""

    seconds: float
    cpu_seconds: float


def smtp_source(port: int, messages: int, connections: int, octets: int) -> Spent:
    """Send by smtp-source over kept connections, one recipient a message."""
    began, cpu = time.monotonic(), _children_cpu()
    subprocess.run(
        [
            tool("smtp-source"), "-d", "-s", str(connections), "-m", str(messages),
            "-l", str(max(octets - SOURCE_HEAD_OCTETS, 1)), "-f", SENDER, "-t", RECIPIENT, f"127.0.0.1:{port}",
        ],
        check=True,
    )  # fmt: skip
    return Spent(time.monotonic() - began, _children_cpu() - cpu)


def by_aiosmtplib(port: int, messages: int, connections: int, octets: int) -> Spent:
    """Send by aiosmtplib on uvloop in a process of its own, whose start is left out; connecting counts."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.delivery.references",
        str(port),
        str(messages),
        str(connections),
    ]
    done = subprocess.run([*command, str(octets)], check=True, capture_output=True, text=True)
    return Spent(*map(float, done.stdout.split()))


def message(octets: int) -> bytes:
    """Return a plain message of about so many octets."""
    head = f"From: <{SENDER}>\r\nTo: <{RECIPIENT}>\r\nSubject: measured\r\n\r\n".encode()
    line = b"x" * 76 + b"\r\n"
    return head + line * max((octets - len(head)) // len(line), 1)


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def _send(port: int, messages: int, connections: int, octets: int) -> Spent:
    text, left = message(octets), iter(range(messages))

    async def connection(client: aiosmtplib.SMTP) -> None:
        for _ in left:
            await client.sendmail(SENDER, [RECIPIENT], text)

    clients = [aiosmtplib.SMTP(hostname="127.0.0.1", port=port, start_tls=False) for _ in range(connections)]
    began, cpu = time.monotonic(), time.process_time()
    await asyncio.gather(*(client.connect() for client in clients))
    await asyncio.gather(*(connection(client) for client in clients))
    took = Spent(time.monotonic() - began, time.process_time() - cpu)
    await asyncio.gather(*(client.quit() for client in clients))
    return took


def main() -> None:
    """Send as the command line says, and print the seconds."""
    options = argparse.ArgumentParser(description="aiosmtplib, one message at a time on each connection")
    for name in ("port", "messages", "connections", "octets"):
        options.add_argument(name, type=int)
    chosen = options.parse_args()
    print(*uvloop.run(_send(chosen.port, chosen.messages, chosen.connections, chosen.octets)))


if __name__ == "__main__":
    main()

"""How many messages a second the door accepts, beside two others measured in the same run.

    python -m benchmarks.reception [--messages 4000] [--sessions 50] [--octets 12000] [--new-connections]

distd's door keeps each message in its spool, synced before 250. Beside it stand a plain aiosmtpd handler that
writes one file and one fsync for each message, and Postfix where it is installed (and we are root). The mail comes
from Postfix's smtp-source where there is one, else from a generator of our own. Ratios count; the figures
themselves are this machine's.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop

DOMAIN = "sr.example.org"
RECIPIENT = f"feedback@{DOMAIN}"


@dataclass(frozen=True)
class Load:
    """What is sent."""

    messages: int
    sessions: int
    octets: int
    keep_connections: bool


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


# ---- who is measured


def serve_distd(folder: str, port: int) -> None:
    from distd.mail.tokens import Tokens
    from distd.reception.door import Door, DoorLimits
    from distd.reception.recipients import Recipients
    from distd.store.spool import Spool

    async def serve() -> None:
        find = Recipients(DOMAIN, Tokens(b"k" * 32), lambda: ("nmbs",)).find
        limits = DoorLimits(connections_per_peer=10_000, messages_per_peer_per_minute=10_000_000)
        door = Door(
            [f"smtp://127.0.0.1:{port}"],
            Spool(Path(folder)),
            find,
            lambda: datetime.now(UTC),
            "mx",
            limits=limits,
        )
        await door.start()
        await asyncio.Event().wait()

    sys.stderr = sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 - to the end; as under a service manager: the log goes to a pipe
    asyncio.Runner(loop_factory=uvloop.new_event_loop).run(serve())


def serve_one_file_each(folder: str, port: int) -> None:
    from aiosmtpd.smtp import SMTP

    class Handler:
        count = 0

        async def handle_DATA(self, _: Any, __: Any, envelope: Any) -> str:
            self.count += 1
            descriptor = os.open(Path(folder) / str(self.count), os.O_WRONLY | os.O_CREAT | os.O_EXCL)
            os.write(descriptor, envelope.content)
            os.fsync(descriptor)
            os.close(descriptor)
            return "250 OK"

    async def serve() -> None:
        loop, handler = asyncio.get_running_loop(), Handler()
        await loop.create_server(lambda: SMTP(handler, loop=loop), "127.0.0.1", port, backlog=512)
        await asyncio.Event().wait()

    asyncio.Runner(loop_factory=uvloop.new_event_loop).run(serve())


@contextmanager
def python_server(serve: Callable[[str, int], None], folder: Path) -> Iterator[int]:
    folder.mkdir()
    port = free_port()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(str(folder), port))
    process.start()
    try:
        await_port(port)
        yield port
    finally:
        process.kill()
        process.join()


@contextmanager
def postfix(folder: Path) -> Iterator[int]:
    from tests.postfix import Postfix

    port = free_port()
    with Postfix.running(folder, port, DOMAIN, free_port()):
        settings = (
            f"transport_maps = inline:{{{{{DOMAIN} = discard:}}}}", "smtpd_client_connection_count_limit = 0",
            "in_flow_delay = 0", "default_process_limit = 200",
            "smtpd_recipient_restrictions = reject_unauth_destination",
        )  # fmt: skip
        subprocess.run(["/usr/sbin/postconf", "-c", str(folder / "etc"), "-e", *settings], check=True)
        subprocess.run(
            ["/usr/sbin/postfix", "-c", str(folder / "etc"), "reload"], check=True, capture_output=True
        )
        await_port(port)
        yield port


def await_port(port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            with socket.create_connection(("127.0.0.1", port), 1) as connection:
                connection.recv(100)
                return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing answers at port {port}")


# ---- who sends


def send(port: int, load: Load) -> float:
    """Send the load and return the seconds it took."""
    began = time.monotonic()
    if source := shutil.which("smtp-source", path=f"{os.environ['PATH']}:/usr/sbin"):
        flags = ["-d"] if load.keep_connections else []
        subprocess.run(
            [source, *flags, "-s", str(load.sessions), "-m", str(load.messages), "-l", str(load.octets),
             "-f", "anna@reader.example", "-t", RECIPIENT, f"127.0.0.1:{port}"], check=True,
        )  # fmt: skip
    else:
        uvloop.run(send_ourselves(port, load))
    return time.monotonic() - began


async def send_ourselves(port: int, load: Load) -> None:
    left = iter(range(load.messages))
    line = b"x" * 78 + b"\r\n"
    data = b"Subject: benchmark\r\n\r\n" + line * (load.octets // len(line)) + b".\r\n"

    async def session() -> None:
        while next(left, None) is not None:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            await reader.readline()
            await ask(reader, writer, b"HELO client.example\r\n")
            while True:
                await ask(reader, writer, b"MAIL FROM:<anna@reader.example>\r\n")
                await ask(reader, writer, f"RCPT TO:<{RECIPIENT}>\r\n".encode())
                await ask(reader, writer, b"DATA\r\n")
                await ask(reader, writer, data)
                if not load.keep_connections or next(left, None) is None:
                    break
            await ask(reader, writer, b"QUIT\r\n")
            writer.close()

    await asyncio.gather(*(session() for _ in range(load.sessions)))


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: bytes) -> None:
    writer.write(line)
    reply = await reader.readline()
    if not reply.startswith((b"2", b"3")):
        raise SystemExit(reply.decode())


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--messages", type=int, default=4000)
    options.add_argument("--sessions", type=int, default=50)
    options.add_argument("--octets", type=int, default=12_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--new-connections", action="store_true", help="a connection for each message")
    chosen = options.parse_args()
    load = Load(chosen.messages, chosen.sessions, chosen.octets, not chosen.new_connections)
    servers: dict[str, Callable[[Path], Any]] = {
        "one file and fsync each": lambda folder: python_server(serve_one_file_each, folder),
        "distd": lambda folder: python_server(serve_distd, folder),
    }
    if shutil.which("postfix", path="/usr/sbin:/usr/bin") and os.geteuid() == 0:
        servers["Postfix"] = postfix
    best = dict.fromkeys(servers, 0.0)
    with tempfile.TemporaryDirectory() as temporary:
        for round_ in range(chosen.rounds):  # in turn, so that a busy moment of the machine meets all of them
            for name, server in servers.items():
                with server(Path(temporary) / f"{name.split()[0]}-{round_}") as port:
                    best[name] = max(best[name], load.messages / send(port, load))
    for name, rate in best.items():
        print(f"{name:<26}{rate:8.0f} messages/s   distd is {best['distd'] / rate:5.2f} times that")


if __name__ == "__main__":
    main()

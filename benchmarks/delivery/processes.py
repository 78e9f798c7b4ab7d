"""The processes that take part: started, waited for, looked at, and stopped by their own number."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from benchmarks.delivery.installing import tool

DEADLINE_SECONDS = 60.0
SETTLING_SECONDS = 6.0  # longer than triage waits for a first message before it gets ready without one
T = TypeVar("T")


def free_port() -> int:
    """Return a port of this machine on which nothing listens now."""
    with socket.create_server(("127.0.0.1", 0)) as holder:
        return int(holder.getsockname()[1])


def wait_for(
    look: Callable[[], T | None], what: str, seconds: float = DEADLINE_SECONDS, every: float = 0.02
) -> T:
    """Return the first true thing that `look` sees; ends the program after the deadline."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if seen := look():
            return seen
        time.sleep(every)
    raise SystemExit(f"{what} did not come within {seconds:.0f} seconds")


@contextmanager
def running(command: Sequence[str], log: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a process around the block, its words in a file, and stop it as a service manager would."""
    with log.open("ab") as words:
        process = subprocess.Popen(command, stdout=words, stderr=words, env={**os.environ, **environment})
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(DEADLINE_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def smtp_sink(port: int, log: Path) -> Iterator[int]:
    """Run Postfix's smtp-sink around the block and give its process number."""
    root = ["-u", "nobody"] if os.geteuid() == 0 else []
    with running([tool("smtp-sink"), *root, f"127.0.0.1:{port}", "1024"], log) as process:
        await_port(port)
        yield process.pid


@contextmanager
def own(module: str, port: int, log: Path, *arguments: str) -> Iterator[int]:
    """Run one of our own servers, `python -m benchmarks.delivery.MODULE PORT ...`, and give its process number."""
    command = [sys.executable, "-m", f"benchmarks.delivery.{module}", str(port), *arguments]
    with running(command, log) as process:
        await_port(port)
        yield process.pid


@contextmanager
def daemon(home: Path) -> Iterator[int]:
    """Run the real daemon of a workspace, its log in a file; gives its process number once it is ready."""
    log = home / "daemon.log"
    with running([sys.executable, "-m", "distd.cli.daemon", "--home", str(home), "run"], log) as process:
        wait_for(lambda: b"ready" in log.read_bytes() or process.poll() is not None, "the daemon")
        if process.poll() is not None:
            raise SystemExit(f"the daemon ended: {log.read_text()[-2000:]}")
        yield process.pid


def await_rest(pid: int) -> None:
    """Wait until the daemon has nothing to do: some seconds after its start it reads, once, what triage needs."""
    time.sleep(SETTLING_SECONDS)
    spent = [-1.0, 0.0]

    def rests() -> bool:
        spent[:] = spent[1], cpu_seconds(pid)
        return spent[0] == spent[1]

    wait_for(rests, "an idle daemon", every=0.3)


def await_port(port: int) -> None:
    """Wait until a mail server greets."""

    def greets() -> bool:
        try:
            with socket.create_connection(("127.0.0.1", port), 1) as connection:
                return bool(connection.recv(100))
        except OSError:
            return False

    wait_for(greets, f"an answer at port {port}")


def listens(port: int) -> bool:
    """Say whether anybody listens at a port, without a word to them."""
    return f":{port:04X} " in Path("/proc/net/tcp").read_text()


def family(pid: int) -> list[int]:
    """Return a process and all its descendants."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(each for child in children for each in family(int(child)))]


def peak_megabytes(pid: int) -> list[float]:
    """Return the peak resident memory of a process and each of its descendants."""
    return [_kilobytes(each, "VmHWM") / 1024 for each in family(pid)]


def cpu_seconds(pid: int) -> float:
    """Return the processor time that a process and its descendants have used."""
    tick = os.sysconf("SC_CLK_TCK")
    total = 0.0
    for each in family(pid):
        fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        total += (int(fields[11]) + int(fields[12])) / tick
    return total


def _kilobytes(pid: int, field: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1])
    return 0

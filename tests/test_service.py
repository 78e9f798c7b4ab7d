"""The service manager is told what it needs to know, and the unit is as closed as it can be."""

from __future__ import annotations

import configparser
import re
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from distd.packaged import share
from tests.house import House, audience, free_port, wait_for
from tests.required import missing

UNIT = share() / "systemd" / "distd.service"


@contextmanager
def manager(path: Path) -> Iterator[list[str]]:
    """Listen as systemd does; the list grows with what the daemon says."""
    import threading

    said: list[str] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(str(path))
        channel.settimeout(0.2)
        over = threading.Event()

        def listen() -> None:
            while not over.is_set():
                try:
                    said.extend(channel.recv(4096).decode().splitlines())
                except TimeoutError:
                    continue

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield said
        finally:
            over.set()
            thread.join()


def test_ready_alive_reloading_stopping(tmp_path: Path) -> None:
    house = House.build(tmp_path / "office", free_port(), audience())
    with manager(tmp_path / "notify") as said:
        house.environment = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "400000"}
        with house.running():
            wait_for(lambda: "READY=1" in said, "READY")
            wait_for(lambda: said.count("WATCHDOG=1") >= 3, "the watchdog being stroked")
            house.send_signal(signal.SIGHUP)
            wait_for(lambda: said.count("READY=1") == 2, "READY after the reload")
            assert house.stop() == 0
        wait_for(lambda: "STOPPING=1" in said, "STOPPING")

    order = [line for line in said if line.partition("=")[0] in {"READY", "RELOADING"}]
    assert order == ["READY=1", "RELOADING=1", "READY=1"]
    assert any(re.fullmatch(r"STATUS=sr\.example\.org on smtp://127\.0\.0\.1:\d+", line) for line in said)


def test_the_unit_is_exposed_as_little_as_can_be() -> None:
    if shutil.which("systemd-analyze") is None:
        missing("systemd-analyze")
    answer = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", str(UNIT)],
        capture_output=True,
        text=True,
        check=False,
    )

    level = re.search(r"Overall exposure level for distd\.service: (\d+\.\d+)", answer.stdout)
    assert level is not None, answer.stdout + answer.stderr
    assert float(level.group(1)) < 1.5


def test_the_unit_settles_before_it_stops() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign] # systemd's keys keep their case
    unit.read(UNIT)

    assert unit["Service"]["Type"] == "notify"
    assert "KillSignal" not in unit["Service"]  # SIGTERM, the default: settle what is in hand

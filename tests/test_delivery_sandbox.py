"""The sandbox relay, as a real process."""

from __future__ import annotations

import json
import signal
import smtplib
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.house import free_port


@contextmanager
def sandbox(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run `distctl sandbox-relay` until the block ends, as Ctrl-C ends it."""
    command = [sys.executable, "-m", "distd.cli", "sandbox-relay", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        assert "listens on" in process.stdout.readline()
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0


def test_each_message_becomes_a_file_with_its_envelope(tmp_path: Path) -> None:
    port, folder = free_port(), tmp_path / "kept"
    options = ("--listen", f"127.0.0.1:{port}", "--folder", str(folder))

    for number in (1, 2):  # numbers go on after a restart
        relay = sandbox(*options, "--refuse", "*@gone.example", "--defer", "slow*")
        with relay, smtplib.SMTP("127.0.0.1", port) as client:
            refused = client.sendmail(
                "nmbs-bounces+t@sr.example.org",
                ["Ann@body.example", "bob@gone.example", "slowly@body.example"],
                f"Subject: {number}\r\n\r\n.\r\n..two\r\n",
            )
        assert {address: code for address, (code, _) in refused.items()} == {
            "bob@gone.example": 550,
            "slowly@body.example": 450,
        }

    assert sorted(path.name for path in folder.glob("*.eml")) == [
        "000001-Ann@body.example.eml",
        "000002-Ann@body.example.eml",
    ]
    message = message_from_bytes((folder / "000002-Ann@body.example.eml").read_bytes())
    assert message["Return-Path"] == "<nmbs-bounces+t@sr.example.org>"
    assert message["Delivered-To"] == "Ann@body.example"
    assert message["Subject"] == "2"
    with sandbox(*options), smtplib.SMTP("127.0.0.1", port) as client:
        client.sendmail("", ["ann@body.example"], "Subject: a notice\r\n\r\n")
    notice = message_from_bytes((folder / "000003-ann@body.example.eml").read_bytes())
    assert notice["Return-Path"] == "<>"
    lines = [json.loads(line) for line in (folder / "envelopes.jsonl").read_text("utf-8").splitlines()]
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir()), "for the owner alone"
    assert [line["recipient"] for line in lines] == [*["Ann@body.example"] * 2, "ann@body.example"]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [(["--listen", "nowhere"], 2, "HOST:PORT"), (["--folder", "/proc/none"], 1, "cannot be kept there")],
)
def test_bad_wishes_end_in_one_sentence(arguments: list[str], status: int, words: str) -> None:
    command = [sys.executable, "-m", "distd.cli", "sandbox-relay", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == status
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        command = [
            sys.executable,
            "-m",
            "distd.cli",
            "sandbox-relay",
            "--listen",
            place,
            "--folder",
            str(tmp_path),
        ]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"distctl: {place}: the sandbox relay cannot listen there")

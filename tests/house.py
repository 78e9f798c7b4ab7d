"""A whole house for tests: the real daemon as a process, real SMTP on both sides, and distctl."""

from __future__ import annotations

import os
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTPUTF8, default
from functools import partial
from itertools import count
from pathlib import Path
from random import randrange
from typing import TypeVar

from click.testing import CliRunner

from distd.cli import distctl
from distd.store.fields import bound
from tests.command import change_settings, run

DOMAIN = "sr.example.org"
SECRETARY = "secretary@standards.example"
PUBLIC_URL = f"https://{DOMAIN}"
DEADLINE_SECONDS = 30
REVIEWERS = ("rev1@cag.example", "rev2@cag.example", "rev3@cag.example")
T = TypeVar("T")


def wait_for(look: Callable[[], T | None], what: str, seconds: float = DEADLINE_SECONDS) -> T:
    """Return the first true thing that `look` sees; fails after the deadline."""
    pause = threading.Event()
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if seen := look():
            return seen
        pause.wait(0.05)
    raise AssertionError(f"{what} did not come within {seconds} seconds")


# Below those that the system lends to outgoing connections: it could lend one again before we listen on it.
_PORTS = range(10_000, 32_000)
_next_port = count(randrange(len(_PORTS)))


def free_port() -> int:
    """Return a port of this machine on which nothing listens now."""
    while True:
        port = _PORTS[next(_next_port) % len(_PORTS)]
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def audience(nmbs: int = 3, liaisons: int = 2, subscribers: int = 3) -> str:
    """Return a small audience as CSV: languages in turn, and three reviewers."""
    languages = ("en", "ja", "fr", "es")
    rows = ["email,name,organisation,country,group,language"]
    groups = [("nmb", nmbs, "SE"), ("d_liaison", liaisons, ""), ("subscriber", subscribers, "FR")]
    for group, number, country in groups:
        for i in range(number):
            address = f"{group}{i}@{group.replace('_', '-')}{i}.example"
            language = languages[len(rows) % 4]
            rows.append(f"{address},Reader {i},{group} body {i},{country},{group},{language}")
    rows += [f"{address},Reviewer,Chair's Advisory Group,,cag,en" for address in REVIEWERS]
    return "\n".join(rows) + "\n"


@dataclass
class Finished:
    """A command that ended."""

    exit_code: int
    output: str


@dataclass
class House:
    """One workspace with its daemon and relay."""

    home: Path
    relay_port: int
    door_port: int = field(default_factory=free_port)
    web_port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    environment: dict[str, str] = field(default_factory=dict)
    own_processes: bool = False  # whether each command is a process
    log_file: Path | None = None  # where its log is, if not in the workspace

    @classmethod
    def build(cls, home: Path, relay_port: int, people: str, database: str = "", **settings: object) -> House:
        """Make the workspace, with the sample issues and an audience."""
        house = cls(home, relay_port)
        house.done(
            "init", str(home), "--domain", DOMAIN, "--relay", f"smtp://127.0.0.1:{relay_port}",
            "--secretary", SECRETARY, "--samples", *(["--database", database] if database else []),
        )  # fmt: skip
        house.settle_in(settings)
        (home / "people.csv").write_text(people, "utf-8")
        house.done("import", str(home / "people.csv"), "--source", "test")
        return house

    def copied_to(self, home: Path, relay_port: int, **settings: object) -> House:
        """Return a copy of this house, in which no daemon may work, with ports and settings of its own."""
        shutil.copytree(self.home, home, dirs_exist_ok=True)
        house = House(home, relay_port)
        house.settle_in({"relay__url": f"smtp://127.0.0.1:{relay_port}", **settings})
        return house

    def settle_in(self, settings: dict[str, object]) -> None:
        """Write the ports of this house, and settings, into its file."""
        own: dict[str, object] = {
            "reception__listen": [f"smtp://127.0.0.1:{self.door_port}"],
            "web__listen": f"127.0.0.1:{self.web_port}",
            "web__public_url": PUBLIC_URL,
        }
        change_settings(self.home / "config/distd.toml", own | settings)

    # ---- the command

    def distctl(self, *arguments: str) -> Finished:
        """Run distctl as a user does: in this process, which is quicker, unless the story wants a process for each."""
        placed = ["--home", str(self.home), *arguments]
        if self.own_processes:
            command = [sys.executable, "-m", "distd.cli", *placed]
            ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
            return Finished(ended.returncode, ended.stdout + ended.stderr)
        result = run(CliRunner(), distctl, placed, None)
        if bound.obj is not None and not bound.obj.is_closed():
            bound.obj.close()
        return Finished(result.exit_code, result.output)

    def done(self, *arguments: str) -> str:
        """Run distctl, which must succeed; return what it printed."""
        finished = self.distctl(*arguments)
        assert finished.exit_code == 0, finished.output
        return finished.output

    # ---- the daemon

    def start(self) -> None:
        """Start the daemon and wait until its doors are open."""
        with self._log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "distd.cli.daemon", "--home", str(self.home), "run"],
                stdout=log,
                stderr=log,
                env={**os.environ, **self.environment},
            )
        process = self.process

        def open_door() -> bool:
            assert process.poll() is None, self.log()[-4000:]
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.door_port)) == 0

        wait_for(open_door, "the daemon's door")

    def send_signal(self, number: signal.Signals) -> None:
        """Send the daemon a signal."""
        assert self.process is not None
        os.kill(self.process.pid, number)

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Stop the daemon and return its exit status."""
        assert self.process is not None
        self.send_signal(number)
        return self.process.wait(timeout=DEADLINE_SECONDS)

    @property
    def senders(self) -> list[int]:
        """The processes that send beside the daemon, oldest first."""
        assert self.process is not None
        pid = self.process.pid
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]

    @contextmanager
    def running(self) -> Iterator[House]:
        """Run the daemon around the story."""
        self.start()
        try:
            yield self
        finally:
            if self.process is not None and self.process.poll() is None:
                self.stop()

    def log(self) -> str:
        """Return the daemon's log."""
        return self._log_file.read_text("utf-8", "replace")

    @property
    def _log_file(self) -> Path:
        return self.log_file or self.home / "daemon.log"

    def page(self, link: str) -> str:
        """Return where a public link leads on this machine; a web server stands in front in real life."""
        return link.replace(PUBLIC_URL, f"http://127.0.0.1:{self.web_port}")

    # ---- mail

    def mail_in(self, message: EmailMessage, port: int | None = None) -> None:
        """Send a message to the daemon's door."""
        with smtplib.SMTP("127.0.0.1", port or self.door_port, timeout=DEADLINE_SECONDS) as door:
            door.send_message(message)

    def approve(self, mailbox: Callable[[str], Sequence[EmailMessage]], port: int | None = None) -> None:
        """Submit issue-1 and let every reviewer approve it by mail."""
        self.done("issue", "submit", "issue-1")
        for reviewer in REVIEWERS:
            request = wait_for(partial(mailbox, reviewer), f"the request to {reviewer}")[0]
            self.mail_in(reply_to(request, reviewer, "Approved."), port)
        wait_for(lambda: ": approved" in self.done("issue", "show", "issue-1"), "the approval")


def letter(sender: str, recipient: str, subject: str, text: str = "", **headers: str) -> EmailMessage:
    """Return a plain message as a person writes it."""
    message = EmailMessage(policy=SMTPUTF8)
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message["Message-ID"] = f"<{time.monotonic_ns()}@reader.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text or "\n")
    return message


def reply_to(message: EmailMessage, sender: str, words: str) -> EmailMessage:
    """Return a reply as a mail program makes it: own words above, the whole quoted below."""
    body = message.get_body(("plain",))
    quote = body.get_content() if body is not None else ""
    quoted = "".join(f"> {line}\n" for line in quote.splitlines())
    text = f"{words}\n\nOn {message['Date']}, {message['From']} wrote:\n{quoted}"
    return letter(sender, str(message["Reply-To"]), f"Re: {message['Subject']}", text)


def parsed(raw: bytes) -> EmailMessage:
    """Return a message parsed by the standard library."""
    return message_from_bytes(raw, policy=default)

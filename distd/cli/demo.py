"""The main job, shown: a sample audience, an approval by mail, a mailing, a reader who joins and one who leaves.

Everything is real: the daemon is a process of its own, mail goes in and out by SMTP. Only the relay is a sandbox,
which keeps each message as a file.
"""

from __future__ import annotations

import re
import shlex
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import TypeVar

import click

from distd.cli.sandbox_reply import REVIEW, answer_to, kept_in
from distd.cli.saying import say, say_in
from distd.failures import Refused, TemporaryFailure

DOMAIN = "sr.example.org"
SECRETARY = "secretary@standards.example"
DEADLINE_SECONDS = 60
MARK = ".distd-demo"

T = TypeVar("T")


@click.command("demo")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path("demo"))
def demo_command(folder: Path) -> None:
    """Play the main job in FOLDER, which is made anew: send issue-1 to a sample audience through a sandbox relay.

    \b
    Examples:
      distctl demo
      distctl demo /tmp/demo
    """
    stage = Stage.make(folder.absolute())
    stage.say("1  A workspace, and a sample audience")
    stage.distctl("init", str(stage.office), "--domain", DOMAIN, "--relay", f"smtp://127.0.0.1:{stage.relay_port}",
                  "--secretary", SECRETARY, "--public-url", f"https://{DOMAIN}", "--samples")  # fmt: skip
    stage.listen_on_free_ports()
    stage.distctl("import", str(stage.audience()), "--source", "The demo's invented audience")
    with stage.running(
        "sandbox-relay", "--listen", f"127.0.0.1:{stage.relay_port}", "--folder", str(stage.mail)
    ):
        wait_for(lambda: listens(stage.relay_port), "the sandbox relay")
        with stage.daemon():
            play(stage)
    stage.farewell()


def play(stage: Stage) -> None:
    """Play the acts between the daemon's start and its stop."""
    stage.say("2  Issue 1 is checked, and submitted to the reviewers")
    stage.distctl("issue", "check", "issue-1")
    stage.distctl("issue", "submit", "issue-1")
    stage.say("   Before they answered, nothing leaves:")
    stage.distctl("send", "issue-1", expect=1)

    stage.say("3  The reviewers answer by mail")
    requests = wait_for(lambda: stage.received(REVIEW) or None, "the requests for review")
    for request in requests:
        stage.reply(request, "Approved.\n\nThank you for the careful work.")
        say(f"   {request['Delivered-To']} answers: Approved.")
    wait_for(lambda: "approved" in stage.ask("issue", "show", "issue-1") or None, "the approval")

    stage.say("4  The issue is sent")
    stage.distctl("send", "issue-1", "--dry-run")
    stage.distctl("send", "issue-1", "--wait")
    stage.distctl("report", "issue-1")

    stage.say("5  A reader joins by mail, and another leaves")
    stage.join("maria@consumers.example")
    leaver = next(m for m in stage.received("feedback+") if "subscribers" in str(m["List-Id"]))
    stage.leave(leaver)
    stage.distctl("status")


class Stage:
    """The folder of one demo, with the means to play in it."""

    def __init__(self, folder: Path, relay_port: int, door_port: int, web_port: int) -> None:
        self.office = folder / "office"
        self.mail = folder / "mail"
        self.log = folder / "distd.log"
        self.relay_port, self.door_port, self.web_port = relay_port, door_port, web_port

    @classmethod
    def make(cls, folder: Path) -> Stage:
        """Make the folder anew; raises Refused when it holds something that is no demo."""
        if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
            raise Refused(f"{folder} is not empty and no demo's; name another folder")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / MARK).touch()
        return cls(folder, *free_ports(3))

    def say(self, words: str) -> None:
        """Print a heading."""
        say_in(None, f"\n{words}", bold=True)

    def distctl(self, *arguments: str, expect: int = 0) -> None:
        """Run distctl, shown with its output; raises TemporaryFailure when it ends otherwise than expected."""
        shown = shlex.join(argument.replace(f"{self.office.parent}/", "") for argument in arguments)
        say_in("cyan", f"   $ distctl {shown}")
        sys.stdout.flush()
        done = subprocess.run([*self._command("distd.cli"), *arguments], check=False)
        if done.returncode != expect:
            raise TemporaryFailure(f"distctl {shown} ended with {done.returncode}; see {self.log}")

    def ask(self, *arguments: str) -> str:
        """Run distctl quietly and return what it printed."""
        done = subprocess.run(
            [*self._command("distd.cli"), *arguments], capture_output=True, text=True, check=True
        )
        return done.stdout

    def audience(self) -> Path:
        """Write the sample audience and return its file."""
        from distd.registry import sample

        path = self.office.parent / "audience.csv"
        path.write_text(sample.audience(), "utf-8")
        return path

    def listen_on_free_ports(self) -> None:
        """Let the daemon listen where nothing else does."""
        settings = self.office / "config" / "distd.toml"
        text = settings.read_text("utf-8")
        text = re.sub(r"^listen = \[.*$", f'listen = ["smtp://127.0.0.1:{self.door_port}"]', text, flags=re.M)
        text = re.sub(r'^listen = ".*$', f'listen = "127.0.0.1:{self.web_port}"', text, flags=re.M)
        settings.write_text(text, "utf-8")

    @contextmanager
    def daemon(self) -> Iterator[None]:
        """Run the real daemon around the scene."""
        self.say("   The daemon starts")
        with self.running("run", module="distd.cli.daemon"):
            wait_for(lambda: listens(self.door_port), f"the daemon (see {self.log})")
            yield

    @contextmanager
    def running(self, *arguments: str, module: str = "distd.cli") -> Iterator[None]:
        """Run a process around the scene and stop it as a service manager would."""
        with self.log.open("ab") as log:
            process = subprocess.Popen([*self._command(module), *arguments], stdout=log, stderr=log)
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=DEADLINE_SECONDS)

    def received(self, reply_to: str) -> list[EmailMessage]:
        """Return the messages in the sandbox whose Reply-To starts so."""
        return kept_in(self.mail, reply_to)

    def reply(self, to: EmailMessage, words: str) -> None:
        """Answer a message as its recipient would."""
        self.mail_in(answer_to(to, words))

    def join(self, address: str) -> None:
        """Subscribe by mail: ask, get the confirmation, answer it."""
        request = EmailMessage()
        request["From"] = f"Maria Silva <{address}>"
        request["To"] = f"subscribers-subscribe@{DOMAIN}"
        request["Subject"] = "subscribe"
        request["Message-ID"] = f"<join-{time.monotonic_ns()}@reader.example>"
        request.set_content("\n")
        self.mail_in(request)
        asked = wait_for(lambda: self.received("subscribers-confirm+"), "the confirmation")
        self.reply(asked[0], "")
        wait_for(lambda: "active" in self.ask("contact", "show", address) or None, "the subscription")
        say(f"   {address} asked, answered `{asked[0]['Subject']}`, and is subscribed")

    def leave(self, issue: EmailMessage) -> None:
        """Unsubscribe by mail, as a mail program does from List-Unsubscribe."""
        found = re.search(r"<mailto:([^?>]+)", str(issue["List-Unsubscribe"]))
        assert found is not None
        request = EmailMessage()
        request["From"] = str(issue["Delivered-To"])
        request["To"] = found.group(1)
        request["Subject"] = "unsubscribe"
        request["Message-ID"] = f"<leave-{time.monotonic_ns()}@reader.example>"
        request.set_content("\n")
        self.mail_in(request)
        address = str(issue["Delivered-To"])
        wait_for(lambda: "ended" in self.ask("contact", "show", address) or None, "the leaving")
        say(f"   {address} left with one mail")

    def mail_in(self, message: EmailMessage) -> None:
        """Send a message to the daemon's door."""
        with smtplib.SMTP("127.0.0.1", self.door_port, timeout=DEADLINE_SECONDS) as door:
            door.send_message(message)

    def farewell(self) -> None:
        """Say where to look."""
        count = sum(1 for _ in self.mail.glob("*.eml"))
        self.say("Look here")
        say(f"   {self.mail}: {count} messages as they left; open one in a mail program")
        distctl = Path(sys.executable).with_name("distctl")
        say(f"   {self.office}: the workspace; try:")
        say(f"      {distctl} --home {self.office} contact find Takahashi")
        say(f"      {distctl} --home {self.office} issue preview issue-1 --open")
        say(f"   {self.log}: one line for each fate of a message")

    def _command(self, module: str) -> list[str]:
        return [sys.executable, "-m", module, "--home", str(self.office)]


def free_ports(count: int) -> list[int]:
    """Return ports of this machine on which nothing listens now."""
    holders = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [holder.getsockname()[1] for holder in holders]
    for holder in holders:
        holder.close()
    return ports


def listens(port: int) -> bool | None:
    """Say whether something accepts connections on a local port; None when not."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return None
    return True


def wait_for(look: Callable[[], T | None], what: str) -> T:
    """Return the first true thing that `look` sees; raises TemporaryFailure after the deadline."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < deadline:
        if seen := look():
            return seen
        time.sleep(0.1)
    raise TemporaryFailure(f"{what} did not come within {DEADLINE_SECONDS} seconds")


if __name__ == "__main__":
    from distd.cli import run

    run(demo_command, "demo")

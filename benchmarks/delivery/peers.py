"""The same work done by list managers: one message to a list, VERP for each member, into smtp-sink, in turn with distd.

    python -m benchmarks.delivery.peers [--members 2000] [--rounds 3]

GNU Mailman 3 comes from PyPI into an environment of its own, mlmmj as a package of the distribution that is unpacked
and not installed. Each lives in a temporary folder. The clock runs from the message's arrival until smtp-sink has
them all; distd's, as ever, until its books are closed.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.console import Console

from benchmarks.delivery import processes, references
from benchmarks.delivery.figures import Contest, Figures, Turn, show
from benchmarks.delivery.installing import Missing, install_postfix, tool
from benchmarks.delivery.kept import keep
from benchmarks.delivery.office import Letter
from benchmarks.delivery.stage import Stage

DOMAIN = "lists.example"
LIST = f"news@{DOMAIN}"
AUTHOR = f"editor@{DOMAIN}"
ARRIVAL_SECONDS = 3600.0

MAILMAN = """\
[mailman]
layout: here
site_owner: owner@lists.example
[paths.here]
var_dir: {folder}/var
[mta]
incoming: mailman.mta.null.NullMTA
smtp_host: 127.0.0.1
smtp_port: {sink}
lmtp_port: {lmtp}
verp_delivery_interval: 1
[webservice]
port: {web}
"""

# Runs in Mailman's own Python: its command for this takes minutes for thousands of members.
MAILMAN_LIST = """\
import sys
from mailman.core.initialize import initialize
from mailman.app.lifecycle import create_list
from mailman.config import config
from mailman.interfaces.action import Action
from mailman.interfaces.domain import IDomainManager
from mailman.interfaces.member import MemberRole
from mailman.interfaces.usermanager import IUserManager
from mailman.utilities.datetime import now
from zope.component import getUtility
configuration, members, name, author = sys.argv[1:]
initialize(configuration)
getUtility(IDomainManager).add(name.partition("@")[2])
mlist = create_list(name)
mlist.send_welcome_message = False
users = getUtility(IUserManager)
for line in [author, *open(members).read().split()]:
    address = users.create_address(line)
    address.verified_on = now()
    if line != author:
        mlist.subscribe(address, MemberRole.member)
mlist.default_nonmember_action = Action.accept
config.db.commit()
"""


class Mailman:
    """GNU Mailman's core with a list, set up once."""

    def __init__(self, folder: Path, members: list[str]) -> None:
        self._folder, self._members = folder / "mailman", members
        self._lmtp, self._web, self._sink = (processes.free_port() for _ in range(3))
        self._folder.mkdir()
        self.bin = self._folder / "venv/bin"
        subprocess.run([sys.executable, "-m", "venv", self.bin.parent], check=True)
        subprocess.run([self.bin / "pip", "install", "--quiet", "mailman"], check=True)
        (self._folder / "mailman.cfg").write_text(
            MAILMAN.format(folder=self._folder, sink=self._sink, lmtp=self._lmtp, web=self._web)
        )
        (self._folder / "members").write_text("\n".join(members))
        script = self._folder / "make_list.py"
        script.write_text(MAILMAN_LIST)
        files = [script, self._folder / "mailman.cfg", self._folder / "members"]
        command = [str(self.bin / "python"), *map(str, files), LIST, AUTHOR]
        subprocess.run(command, check=True)

    @property
    def version(self) -> str:
        """Its version."""
        shown = subprocess.run(
            [self.bin / "pip", "show", "mailman"], capture_output=True, text=True, check=True
        )
        return re.search(r"^Version: (.*)$", shown.stdout, re.MULTILINE)[1]  # type: ignore[index] # pip always says

    def rate(self, octets: int) -> Turn:
        """Hand it one message by LMTP, and return the rate at which the copies came out."""
        self._mailman("start")
        try:
            processes.await_port(self._lmtp)
            return arrival_rate(
                self._sink, len(self._members), partial(self._hand_over, octets), self._folder
            )
        finally:
            self._mailman("stop")
            processes.wait_for(
                lambda: not (self._folder / "var/master.lck").exists() or None, "Mailman's end"
            )

    def _hand_over(self, octets: int) -> None:
        import smtplib

        with smtplib.LMTP("127.0.0.1", self._lmtp) as door:
            door.sendmail(AUTHOR, [LIST], message_to_list(octets))

    def _mailman(self, verb: str) -> None:
        as_root = ["--run-as-root"] if os.geteuid() == 0 else []
        command = [str(self.bin / "mailman"), "-C", str(self._folder / "mailman.cfg"), *as_root, verb]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


class Mlmmj:
    """The distribution's mlmmj with a list, set up once. Without a file `verp` it sends each member a message."""

    def __init__(self, folder: Path, members: list[str]) -> None:
        self._members, self._list = members, folder / "mlmmj/list"
        self._folder = folder / "mlmmj"
        self._folder.mkdir()
        self._sink = processes.free_port()
        subprocess.run([tool("apt-get"), "download", "-qq", "mlmmj"], cwd=self._folder, check=True)
        (package,) = self._folder.glob("mlmmj_*.deb")
        self.version = package.name.split("_")[1]
        subprocess.run(["dpkg-deb", "-x", package, self._folder], check=True)
        for name in (
            "incoming", "queue/discarded", "archive", "text", "subconf", "unsubconf", "bounce", "control",
            "moderation", "subscribers.d", "digesters.d", "nomailsubs.d", "requeue",
        ):  # fmt: skip
            (self._list / name).mkdir(parents=True)
        texts = self._folder / "usr/share/mlmmj/text.skel/en"
        shutil.copytree(texts, self._list / "text", dirs_exist_ok=True)
        for name, value in (
            ("listaddress", LIST),
            ("owner", AUTHOR),
            ("relayhost", "127.0.0.1"),
            ("noarchive", ""),
        ):
            (self._list / "control" / name).write_text(f"{value}\n")
        (self._list / "control/smtpport").write_text(f"{self._sink}\n")
        (self._list / "index").write_text("0\n")
        by_letter: dict[str, list[str]] = {}
        for member in members:
            by_letter.setdefault(member[0], []).append(member)
        for letter, some in by_letter.items():
            (self._list / "subscribers.d" / letter).write_text("".join(f"{one}\n" for one in some))

    def rate(self, octets: int) -> Turn:
        """Hand it one message as a mail server's pipe does, and return the rate at which the copies came out."""
        return arrival_rate(self._sink, len(self._members), partial(self._hand_over, octets), self._folder)

    def _hand_over(self, octets: int) -> None:
        # Without the envelope's sender it takes a message for a bounce, and drops it.
        message = f"Return-Path: <{AUTHOR}>\r\n".encode() + message_to_list(octets)
        command = [str(self._folder / "usr/bin/mlmmj-receive"), "-L", str(self._list)]
        subprocess.run(command, input=message.replace(b"\r\n", b"\n"), check=True)


def arrival_rate(port: int, messages: int, hand_over: Callable[[], None], folder: Path) -> Turn:
    """Return at which rate `messages` came to a fresh smtp-sink, from the handing over to the last."""
    root = ["-u", "nobody"] if os.geteuid() == 0 else []
    command = [tool("smtp-sink"), *root, "-M", str(messages), f"127.0.0.1:{port}", "1024"]
    with processes.running(command, folder / "sink.log") as sink:
        processes.wait_for(lambda: processes.listens(port) or None, "smtp-sink")
        began = time.monotonic()
        hand_over()
        try:
            sink.wait(ARRIVAL_SECONDS)
        except subprocess.TimeoutExpired:
            raise SystemExit(f"not all of {messages} messages came within {ARRIVAL_SECONDS:.0f} s") from None
        return Turn(messages / (time.monotonic() - began))


def message_to_list(octets: int) -> bytes:
    """Return a message to the list of about so many octets, a new one at each call."""
    plain = references.message(octets).partition(b"\r\n\r\n")[2]
    head = (
        f"From: Editor <{AUTHOR}>\r\nTo: {LIST}\r\nSubject: measured\r\nDate: Mon, 02 May 2005 09:00:00 +0000\r\n"
        f"Message-ID: <{time.time_ns()}@{DOMAIN}>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
    )
    return head.encode() + plain


def contest(folder: Path, members: int, rounds: int) -> Figures:
    """Let all have their turn."""
    stage, letter = Stage(folder), Letter()
    octets = stage.octets(letter)
    addresses = [f"reader{n}@organisation{n // 100}.example" for n in range(members)]
    mailman, mlmmj = Mailman(folder, addresses), Mlmmj(folder, addresses)
    first = f"GNU Mailman {mailman.version}"
    held = Contest(
        "peers", f"One message of {octets / 1000:.1f} KB to a list of {members:,}, VERP for each", first
    )
    held.contestants[first] = partial(mailman.rate, octets)
    held.contestants[f"mlmmj {mlmmj.version}"] = partial(mlmmj.rate, octets)
    held.contestants["distd"] = partial(_distd, stage, members, letter)
    return held.held(rounds, lambda words: print(f"  {words}", file=sys.stderr, flush=True))


def _distd(stage: Stage, members: int, letter: Letter) -> Turn:
    with stage.smtp_sink() as port:
        return stage.send(members, letter, port).turn


def main() -> None:
    """Measure, print and keep."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--members", type=int, default=2_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--folder", type=Path, help="where everything is set up for the while")
    chosen = options.parse_args()
    install_postfix()
    if shutil.which("apt-get") is None:
        raise Missing("mlmmj is taken from Debian's packages: without apt there is nothing to compare with")
    with tempfile.TemporaryDirectory(prefix="distd-peers-", dir=chosen.folder) as folder:
        figures = contest(Path(folder), chosen.members, chosen.rounds)
    show(Console(), figures)
    keep(figures)


if __name__ == "__main__":
    main()

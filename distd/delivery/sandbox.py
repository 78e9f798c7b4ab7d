"""A relay for trying things out: takes every message and keeps it as a file, for people to open."""

from __future__ import annotations

import asyncio
import fnmatch
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from distd.failures import Misconfigured
from distd.keys import write_secret

LOG = "envelopes.jsonl"
_MAXIMUM_OCTETS = 50_000_000
_UNFIT_FOR_A_FILE = re.compile(r"[^\w.@+=-]")


@dataclass
class SandboxRelay:
    """Keeps each message as `NUMBER-RECIPIENT.eml` and a line in envelopes.jsonl; numbers go on where they ended.

    All are for the owner's eyes alone.

    Recipients matching a pattern of `refuse` (such as `*@full.example`) get 550, those of `defer` 450.
    """

    folder: Path
    refuse: Sequence[str] = ()
    defer: Sequence[str] = ()
    kept: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        """Make the folder and find the last number; raises Misconfigured when it cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / LOG).touch(0o600)  # it names people, as the messages do
            with (self.folder / LOG).open("a", encoding="utf-8"):
                pass
        except OSError as failure:
            raise Misconfigured(f"{self.folder}: messages cannot be kept there: {failure}") from failure
        numbers = [path.name.partition("-")[0] for path in self.folder.glob("*.eml")]
        self.kept = max((int(number) for number in numbers if number.isdigit()), default=0)

    async def serve(self, host: str, port: int, stop: asyncio.Event, ready: asyncio.Event) -> None:
        """Take mail until `stop` is set; raises Misconfigured when the port is taken."""
        loop = asyncio.get_running_loop()
        try:
            server = await loop.create_server(self._protocol, host, port)
        except OSError as failure:
            raise Misconfigured(
                f"{host}:{port}: the sandbox relay cannot listen there: {failure.strerror or failure}"
            ) from failure
        ready.set()
        async with server:
            await stop.wait()

    def _protocol(self) -> SMTP:
        return SMTP(
            self,
            hostname="sandbox.invalid",
            enable_SMTPUTF8=True,
            data_size_limit=_MAXIMUM_OCTETS,
            ident="sandbox",
        )

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        """Refuse or defer whom we were told to."""
        if _matches(address, self.refuse):
            return "550 5.1.1 No such user here (sandbox)"
        if _matches(address, self.defer):
            return "450 4.2.0 Not now, please come again (sandbox)"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep one file for each recipient."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        for recipient in envelope.rcpt_tos:
            sender = (envelope.mail_from or "").strip("<>")  # the null sender comes with its brackets
            self._keep(sender, recipient, content)
        return f"250 2.0.0 Ok: kept as {self.kept:06}"

    def _keep(self, sender: str, recipient: str, content: bytes) -> None:
        self.kept += 1
        name = f"{self.kept:06}-{_UNFIT_FOR_A_FILE.sub('_', recipient)[:100]}.eml"
        # As a last relay does (RFC 5321, section 4.4), so that any mail program shows the envelope too.
        trace = f"Return-Path: <{sender}>\r\nDelivered-To: {recipient}\r\n".encode()
        write_secret(self.folder / name, trace + content)
        line = {"file": name, "sender": sender, "recipient": recipient, "octets": len(content)}
        with (self.folder / LOG).open("a", encoding="utf-8") as log:
            log.write(json.dumps(line, ensure_ascii=False) + "\n")


def _matches(address: str, patterns: Sequence[str]) -> bool:
    return any(fnmatch.fnmatchcase(address.casefold(), pattern.casefold()) for pattern in patterns)

"""A Maildir behind a mail server: what arrived, octet for octet."""

from __future__ import annotations

import smtplib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Maildir:
    """Where a server at `port` puts all its mail; `log` tells what it thinks of it."""

    folder: Path
    port: int
    log: Path

    def answers(self) -> bool:
        """Say whether the server greets."""
        try:
            with smtplib.SMTP("127.0.0.1", self.port, timeout=5):
                return True
        except OSError:
            return False

    def offers(self, extension: str) -> bool:
        """Say whether the server offers an extension."""
        with smtplib.SMTP("127.0.0.1", self.port, timeout=5) as client:
            client.ehlo()
            return client.has_extn(extension)

    def count(self) -> int:
        """Return how many messages have arrived."""
        new = self.folder / "new"
        return sum(1 for _ in new.iterdir()) if new.exists() else 0

    def messages(self) -> list[bytes]:
        """Return the messages as they were written, with the headers the server put on top."""
        return [file.read_bytes() for file in (self.folder / "new").iterdir()]


def make_reachable(folder: Path) -> None:
    """Let a server's own account find its way to a folder of ours below /tmp."""
    for parent in [folder, *folder.parents]:
        if parent == Path("/tmp"):
            break
        parent.chmod(parent.stat().st_mode | 0o011)

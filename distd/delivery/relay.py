"""The relay: how the smarthost is reached."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from distd.failures import Misconfigured

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@dataclass(frozen=True)
class Relay:
    """How the smarthost is reached."""

    host: str
    port: int
    hello_name: str
    starttls: Literal["when-offered", "required", "never"] = "when-offered"
    implicit_tls: bool = False
    verify_certificate: bool = True
    username: str = ""
    password: str = ""
    timeout_seconds: float = 60.0
    chunking: bool = True  # whether CHUNKING (RFC 3030) is used where it is offered
    depth: int = 16  # messages on their way at once on one connection, with CHUNKING

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    @property
    def called(self) -> str:
        """What it is called in a sentence."""
        return f"relay {self}"

    @property
    def start_tls_wish(self) -> bool | None:
        """What aiosmtplib is told: True insists, None takes what is offered, False does without."""
        if self.implicit_tls or self.starttls == "never":
            return False
        if self.starttls == "required":
            return True
        # A password goes over the network in clear only where the settings say so (`never`).
        return True if self.username and self.host not in _LOOPBACK else None


def read_password(path: Path) -> str:
    """Return the password in a file, without its line end; raises Misconfigured when it cannot be read."""
    try:
        return path.read_text("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as failure:
        raise Misconfigured(f"relay.password_file: {path} cannot be read: {failure}") from None

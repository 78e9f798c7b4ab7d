"""The secret keys of a workspace: made once, for the owner alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from distd.failures import Misconfigured

TOKEN_KEY_OCTETS = 32


def read_key(path: Path) -> bytes:
    """Return a secret key; raises Misconfigured when it is missing, too short, or open to others."""
    try:
        mode = path.stat().st_mode
        key = bytes.fromhex(path.read_text("ascii").strip())
    except FileNotFoundError:
        raise Misconfigured(
            f"{path}: the key is missing; `distctl init` makes one, or restore it from a backup"
        ) from None
    except (OSError, ValueError) as failure:
        raise Misconfigured(f"{path}: the key cannot be read: {failure}") from None
    if stat.S_IMODE(mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise Misconfigured(f"{path}: the key can be read by others; run `chmod 600 {path}`")
    if len(key) < TOKEN_KEY_OCTETS:
        raise Misconfigured(
            f"{path}: the key is too short; {TOKEN_KEY_OCTETS} octets in hexadecimal are needed"
        )
    return key


def write_key(path: Path) -> None:
    """Write a new random key, for the owner alone; an existing one is kept, since mail is signed with it."""
    if path.exists():
        return
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(os.urandom(TOKEN_KEY_OCTETS).hex() + "\n")

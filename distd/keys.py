"""The secret files of a workspace, for the owner alone, and the key among them that makes tokens."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from distd.failures import Misconfigured

TOKEN_KEY_OCTETS = 32


def read_key(path: Path) -> bytes:
    """Return a secret key; raises Misconfigured when it is missing, too short, or open to others."""
    try:
        key = bytes.fromhex(read_secret(path, "`distctl init` makes one").decode("ascii").strip())
    except ValueError:
        raise Misconfigured(f"{path}: is no key, which is hexadecimal; restore it from a backup") from None
    if len(key) < TOKEN_KEY_OCTETS:
        raise Misconfigured(
            f"{path}: the key is too short; {TOKEN_KEY_OCTETS} octets in hexadecimal are needed"
        )
    return key


def write_key(path: Path) -> None:
    """Write a new random key, for the owner alone; an existing one is kept, since mail is signed with it."""
    if not path.exists():
        write_secret(path, os.urandom(TOKEN_KEY_OCTETS).hex().encode("ascii") + b"\n")


def read_secret(path: Path, advice: str) -> bytes:
    """Read a secret file; raises Misconfigured when it is missing or others can read it."""
    try:
        mode = path.stat().st_mode
        octets = path.read_bytes()
    except FileNotFoundError:
        raise Misconfigured(f"{path}: the key is missing; {advice}, or restore it from a backup") from None
    except OSError as failure:
        raise Misconfigured(f"{path}: the key cannot be read: {failure.strerror}") from None
    if stat.S_IMODE(mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise Misconfigured(f"{path}: the key can be read by others; run `chmod 600 {path}`")
    return octets


def write_secret(path: Path, octets: bytes) -> None:
    """Write a new secret file, for the owner alone."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(octets)

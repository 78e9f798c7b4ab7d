"""Talks to the service manager (systemd): ready, reloading, stopping, and still alive (sd_notify(3)).

Without NOTIFY_SOCKET in the environment every call does nothing.
"""

from __future__ import annotations

import os
import socket
import time


def notify(*lines: str) -> None:
    """Send state lines such as `READY=1`; a manager that does not listen is no reason to fail."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]  # an abstract socket
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        try:
            channel.sendto("\n".join(lines).encode(), address)
        except OSError:
            return


def ready(status: str) -> None:
    """Say that everything listens."""
    notify("READY=1", f"STATUS={status}")


def reloading() -> None:
    """Say that the settings are being read anew; `ready` ends it."""
    notify("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")


def stopping() -> None:
    """Say that what is in hand is being settled."""
    notify("STOPPING=1", "STATUS=settling what is in hand")


def alive() -> None:
    """Stroke the watchdog."""
    notify("WATCHDOG=1")


def watchdog_seconds() -> float | None:
    """Return how often to call `alive`: half of what the manager allows, or None when it does not ask."""
    allowed = os.environ.get("WATCHDOG_USEC", "")
    return int(allowed) / 2_000_000 if allowed.isdigit() else None

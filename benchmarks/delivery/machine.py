"""What was measured on: ratios travel, the figures themselves belong to their machine."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
from pathlib import Path


def machine() -> str:
    """Return the machine's size and the programs' versions in one line."""
    memory = next(
        line for line in Path("/proc/meminfo").read_text().splitlines() if line.startswith("MemTotal")
    )
    gigabytes = int(memory.split()[1]) / 1024 / 1024
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.machine(),
    )
    return (
        f"{os.cpu_count()} cores ({model}), {gigabytes:.0f} GB, Linux {platform.release().partition('-')[0]}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, Postfix {_postfix()}"
    )


def load() -> float:
    """Return how many processes wanted a core, over the last minute."""
    return os.getloadavg()[0]


def _postfix() -> str:
    try:
        done = subprocess.run(
            ["postconf", "-dh", "mail_version"], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return "of unknown version"
    return done.stdout.strip() or "of unknown version"

"""A throwaway PostgreSQL server for one test run."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path


def server_binaries() -> Path | None:
    """Return the folder that holds initdb and pg_ctl, or None when no server is installed."""
    candidates = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), reverse=True)
    if candidates:
        return candidates[0].parent
    found = shutil.which("pg_ctl")
    return Path(found).parent if found and shutil.which("initdb") else None


@dataclass
class Cluster:
    """A running server that listens on a Unix socket only."""

    binaries: Path
    folder: Path
    numbers: Iterator[int] = field(default_factory=count)

    @classmethod
    @contextmanager
    def running(cls, folder: Path) -> Iterator[Cluster]:
        binaries = server_binaries()
        assert binaries is not None
        cluster = cls(binaries, folder)
        if os.geteuid() == 0:
            # The server refuses to run as root, and its user must be able to reach its folder.
            account = pwd.getpwnam("postgres")
            os.chown(folder, account.pw_uid, account.pw_gid)
            for parent in folder.parents:
                if parent == Path("/tmp"):
                    break
                parent.chmod(parent.stat().st_mode | 0o011)
        cluster._run("initdb", "-D", "data", "-U", "distd", "-A", "trust", "--no-sync", "-E", "UTF8")
        options = f"-c listen_addresses='' -c fsync=off -c unix_socket_directories='{folder}'"
        cluster._run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", options, "start")
        try:
            yield cluster
        finally:
            cluster._run("pg_ctl", "-D", "data", "-m", "immediate", "stop")

    def new_database(self) -> str:
        """Create an empty database and return its URL."""
        name = f"distd{next(self.numbers)}"
        self._run(
            "psql", "-h", str(self.folder), "-U", "distd", "-q", "-c", f"CREATE DATABASE {name}", "postgres"
        )
        return f"postgresql://distd@/{name}?host={self.folder}"

    def _run(self, tool: str, *arguments: str) -> None:
        subprocess.run(
            [str(self.binaries / tool), *arguments],
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
            user="postgres" if os.geteuid() == 0 else None,
        )

"""A throwaway PostgreSQL server for one test run."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

import psycopg


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
            cluster._connection.close()
            cluster._run("pg_ctl", "-D", "data", "-m", "immediate", "stop")

    def new_database(self, like: str = "template1") -> str:
        """Create a database, empty or `like` another one, and return its URL."""
        return self.create(f"distd{next(self.numbers)}", like)

    def create(self, name: str, like: str = "template1") -> str:
        """Create a database of a name, and return its URL."""
        # A copy of files; so it always was before version 15.
        how = " STRATEGY file_copy" if self._connection.info.server_version >= 150_000 else ""
        self._connection.execute(f"CREATE DATABASE {name} TEMPLATE {like}{how}")
        return f"postgresql://distd@/{name}?host={self.folder}"

    def end_connections(self, url: str) -> int:
        """End all connections to one of our databases, as a restart does; return how many there were."""
        name = url.partition("@/")[2].partition("?")[0]
        ended = self._connection.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = %s", [name]
        ).fetchone()
        assert ended is not None
        return int(ended[0])

    @cached_property
    def _connection(self) -> psycopg.Connection[Any]:
        return psycopg.connect(host=str(self.folder), user="distd", dbname="postgres", autocommit=True)

    def _run(self, tool: str, *arguments: str) -> None:
        subprocess.run(
            [str(self.binaries / tool), *arguments],
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
            user="postgres" if os.geteuid() == 0 else None,
        )

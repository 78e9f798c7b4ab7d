"""The plumbing of the tests: a workspace, a clock wound by hand, and the same store on both engines."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from distd import workspace
from distd.store.database import Database
from distd.triage.bodies import Bodies
from distd.workspace import Workspace, read_bodies
from tests.postgresql import Cluster, server_binaries
from tests.required import missing


@dataclass
class Clock:
    """A clock that only moves when a test winds it."""

    now: datetime = field(default_factory=lambda: datetime(2005, 5, 2, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def wind(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now


@pytest.fixture(autouse=True, scope="session")
def countries_are_read_once() -> Iterator[None]:
    """Keep what was read of a folder's reference data: it takes a second or two, and is nearly always the same."""
    kept: dict[tuple[tuple[str, bytes], ...], Bodies] = {}

    def read_once(home: Path | None = None) -> Bodies:
        folder = home / "config" if home else Path()
        tables = sorted(folder.glob("*.csv")) + sorted(folder.glob("*.toml")) if home else []
        key = tuple((table.name, table.read_bytes()) for table in tables if table.name != "distd.toml")
        if key not in kept:
            kept[key] = read_bodies(home)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workspace, "read_bodies", read_once)
        yield


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server of this test run, on a Unix socket of its own.

    Not below pytest's folder: another run would close that to the server's account.
    """
    if server_binaries() is None:
        missing("PostgreSQL's server")
    with (
        tempfile.TemporaryDirectory(prefix="distd-postgresql-") as folder,
        Cluster.running(Path(folder)) as running,
    ):
        yield running


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database, on each engine in turn."""
    if request.param == "sqlite":
        return "sqlite:///distd.db"
    running: Cluster = request.getfixturevalue("cluster")
    return running.new_database()


@pytest.fixture
def database(database_url: str, tmp_path: Path) -> Iterator[Database]:
    """A migrated database, on each engine in turn."""
    opened = Database.open(database_url, tmp_path)
    opened.migrate()
    yield opened
    opened.close()


@dataclass
class Desk:
    """A secretary's desk: one workspace and the command to work in it."""

    home: Path
    clock: Clock

    def distctl(self, *arguments: str, stdin: str | None = None) -> Result:
        """Run distctl in this workspace as a user would; the result has exit_code and output."""
        from distd.cli import distctl
        from tests.command import run

        return run(CliRunner(), distctl, ["--home", str(self.home), *arguments], stdin)

    def workspace(self) -> Workspace:
        return Workspace.open(self.home, self.clock)

    def set(self, **values: object) -> None:
        """Append settings of the first level, or replace a section's key given as section__key."""
        from tests.command import change_settings

        change_settings(self.home / "config" / "distd.toml", values)


@pytest.fixture
def server_path() -> Iterator[Path]:
    """A folder for a mail server whose processes run under accounts of their own.

    pytest's own folders will not do: each start of pytest on the machine closes them to other accounts.
    """
    with tempfile.TemporaryDirectory(prefix="distd-server-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """A fresh workspace on the embedded database."""
    opened = Desk(tmp_path / "office", clock)
    result = opened.distctl(
        "init", str(opened.home), "--domain", "sr.example.org", "--relay", "smtp://127.0.0.1:2525",
        "--secretary", "secretary@standards.example",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    yield opened
    from distd.store.fields import bound

    if bound.obj is not None and not bound.obj.is_closed():
        bound.obj.close()

"""The plumbing of the tests: a workspace, a clock wound by hand, and the same store on both engines."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings

from distd.store.database import Database
from distd.store.fields import bound
from distd.triage.vocabulary import Vocabulary
from distd.triage.whose.bodies import Bodies
from distd.workspace import Workspace
from tests.postgresql import Cluster, server_binaries
from tests.required import missing

EMBEDDED = "sqlite:///distd.db"
T = TypeVar("T")


@dataclass
class Clock:
    """A clock that only moves when a test winds it."""

    now: datetime = field(default_factory=lambda: datetime(2005, 5, 2, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def wind(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now


# A slow machine is no failure: no test asserts a time.
settings.register_profile("distd", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("distd")


def pytest_configure() -> None:
    """Let compiled code be kept: the suite starts a hundred Pythons, and each would compile all of it for a second.

    So are the countries and words that were read of a folder: they take as long, and are nearly always the same.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    patch = pytest.MonkeyPatch()
    patch.setattr(Bodies, "read", read_once(Bodies.read))
    patch.setattr(Vocabulary, "read", read_once(Vocabulary.read))


def pytest_xdist_auto_num_workers() -> int:
    """Return with how many processes `-n auto` runs: one more than there are cores, since the stories often wait."""
    return (os.cpu_count() or 1) + 1


def read_once(read: Callable[[Path | None], T]) -> Callable[..., T]:
    """Return what reads the tables of a folder's config/ only if it did not read the same before."""
    kept: dict[tuple[tuple[str, bytes], ...], T] = {}

    def reading(home: Path | None = None) -> T:
        files = sorted((home / "config").glob("*.[ct]s*")) if home else []
        files += sorted((home / "config").glob("*.toml")) if home else []
        key = tuple((file.name, file.read_bytes()) for file in files if file.name != "distd.toml")
        if key not in kept:
            kept[key] = read(home)
        return kept[key]

    return reading


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
def engine(request: pytest.FixtureRequest) -> str:
    """Each engine in turn."""
    return str(request.param)


@pytest.fixture
def database_url(engine: str, request: pytest.FixtureRequest) -> str:
    """The URL of an empty database."""
    if engine == "sqlite":
        return EMBEDDED
    running: Cluster = request.getfixturevalue("cluster")
    return running.new_database()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedded database with its tables, to be copied."""
    folder = tmp_path_factory.mktemp("migrated")
    make_tables(EMBEDDED, folder)
    return folder / "distd.db"


@pytest.fixture(scope="session")
def migrated_name(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a database of the server with its tables, to be copied."""
    make_tables(cluster.create("migrated"), tmp_path_factory.getbasetemp())
    return "migrated"


def make_tables(url: str, home: Path) -> None:
    """Bring an empty database up to date, and let go of it."""
    opened = Database.open(url, home)
    opened.migrate()
    opened.close()


@pytest.fixture
def database(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Database]:
    """A migrated database, on each engine in turn."""
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "distd.db")
        url = EMBEDDED
    else:
        running: Cluster = request.getfixturevalue("cluster")
        url = running.new_database(like=request.getfixturevalue("migrated_name"))
    opened = Database.open(url, tmp_path)
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


@pytest.fixture(scope="session")
def fresh_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace on the embedded database, to be copied."""
    home = tmp_path_factory.mktemp("fresh") / "office"
    made = Desk(home, Clock()).distctl(
        "init", str(home), "--domain", "sr.example.org", "--relay", "smtp://127.0.0.1:2525",
        "--secretary", "secretary@standards.example",
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    close_database()
    return home


@pytest.fixture
def desk(tmp_path: Path, clock: Clock, fresh_office: Path) -> Iterator[Desk]:
    """A fresh workspace on the embedded database."""
    shutil.copytree(fresh_office, tmp_path / "office")
    yield Desk(tmp_path / "office", clock)
    close_database()


def close_database() -> None:
    """Close what a command left open in this process."""
    if bound.obj is not None and not bound.obj.is_closed():
        bound.obj.close()

"""Makes a workspace: commented settings, keys, database and spool, in an empty folder or a checkout."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from distd.failures import DistdError, Misconfigured, Refused
from distd.keys import write_key
from distd.packaged import share
from distd.registry.sample import audience as sample_audience
from distd.registry.seeding import seed_lists
from distd.settings.reading import read_settings
from distd.workspace import Clock, Workspace, utc_now

FOLDERS = ("config/keys", "issues", "templates", "queue/held", "queue/journal")


@dataclass(frozen=True)
class Wishes:
    """What the user asked for; None leaves the default of the settings file."""

    domain: str
    relay: str
    secretary: str
    committee: str | None = None
    database: str | None = None
    public_url: str | None = None
    samples: bool = False


def make_workspace(folder: Path, wishes: Wishes, clock: Clock = utc_now) -> list[str]:
    """Make the workspace and return the lines that tell the user what is there and what comes next.

    Raises Refused when there is one already, Misconfigured when a wish cannot be; nothing is left half made
    that a second call could not finish.
    """
    folder = folder.absolute()
    settings_file = folder / "config" / "distd.toml"
    if settings_file.exists() and (folder / "config" / "keys" / "tokens.key").exists():
        raise Refused(f"{folder} is a workspace already; edit {settings_file} to change its settings")
    settings = _settings_text(wishes)
    has_settings = settings_file.exists()  # where the key alone was lost: they are kept
    try:
        for name in FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
        for name in ("config/keys", "queue"):
            (folder / name).chmod(0o700)
        if not has_settings:
            settings_file.write_text(settings, "utf-8")
        write_key(folder / "config" / "keys" / "tokens.key")
        if wishes.samples:
            _copy_samples(folder)
    except OSError as failure:
        raise Misconfigured(
            f"{failure.filename or folder}: cannot be made a workspace: {failure.strerror}"
        ) from None
    try:
        _make_database(folder, clock)
    except DistdError:
        # Without its database it is no workspace: the next call starts over.
        if not has_settings:
            settings_file.unlink()
        raise
    return [
        f"The workspace is {folder}",
        f"  settings   {settings_file}",
        "  next       distctl doctor, then distctl import, then distd run",
    ]


def _settings_text(wishes: Wishes) -> str:
    """Return the commented settings with the wishes filled in; raises Misconfigured when a wish cannot be."""
    text = (share() / "config" / "distd.toml").read_text("utf-8")
    values = {
        "domain": wishes.domain,
        "secretary": wishes.secretary,
        "url": wishes.relay,
        "committee": wishes.committee,
        "database": wishes.database,
        "public_url": wishes.public_url,
    }
    for key, value in values.items():
        if value is not None:
            line = f"{key} = {json.dumps(value, ensure_ascii=False)}".replace("\\", r"\\")
            text = re.sub(rf"^{key} = .*$", line, text, count=1, flags=re.MULTILINE)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".toml") as draft:
        draft.write(text)
        draft.flush()
        try:
            read_settings(Path(draft.name))
        except DistdError as failure:
            raise Misconfigured(str(failure).replace(draft.name, "init")) from None
    return text


def _copy_samples(folder: Path) -> None:
    for sample in sorted((share() / "issues").glob("issue-*")):
        if not (folder / "issues" / sample.name).exists():
            shutil.copytree(sample, folder / "issues" / sample.name)
    audience = folder / "audience.csv"
    if not audience.exists():
        audience.write_bytes(sample_audience().encode("utf-8-sig"))  # the mark tells Excel that it is UTF-8


def _make_database(folder: Path, clock: Clock) -> None:
    from distd.store.database import Database

    settings = read_settings(folder / "config" / "distd.toml")
    database = Database.open(settings.database, folder)
    database.migrate()
    workspace = Workspace(folder, settings, clock)
    with workspace.database.transaction():
        seed_lists(workspace.database, workspace.ledger, clock())
    database.close()
    if database.is_sqlite:
        # The registry is personal data: for the owner alone. SQLite gives its other files the same mode.
        (folder / settings.database.removeprefix("sqlite:///")).chmod(0o600)

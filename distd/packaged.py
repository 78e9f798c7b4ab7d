"""What comes with the program: templates, samples, and tables a workspace may have copies of its own of."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from distd.failures import Misconfigured, unreadable


def share() -> Path:
    """Return the folder that holds templates/, config/ and issues/: in the package, or the checkout itself."""
    packaged = Path(__file__).parent / "share"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent


def config_file(name: str, home: Path | None = None) -> Path:
    """Return the file of config/ so called: the copy of the workspace at `home`, or else the packaged one."""
    own = home / "config" / name if home is not None else None
    return own if own is not None and own.exists() else share() / "config" / name


def config_rows(name: str, home: Path | None, columns: Sequence[str]) -> list[dict[str, str]]:
    """Return the rows of a CSV file of config/; raises Misconfigured where it or a column is not to be had."""
    path = config_file(name, home)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            rows = [{key: cell for key, cell in row.items() if key is not None} for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as failure:
        raise unreadable(path, failure) from None
    if missing := [column for column in columns if column not in (reader.fieldnames or ())]:
        raise Misconfigured(f"{path}: line 1: the column {missing[0]!r} is missing")
    return rows

"""The logs of SQLite's files: what was forgotten stays in them, until they are emptied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_TRIES = 5
_TRY_MILLISECONDS = 1000  # writers wait meanwhile, for whoever reads just then


def empty_log(execute: Callable[[str], Any], usual_milliseconds: int) -> bool:
    """Write all that was committed into the file itself and empty its log; say whether that could be done.

    `execute` runs a statement on a connection that is in no transaction; `usual_milliseconds` is how long it waits
    for others as a rule. It cannot be done while another connection reads for long.
    """
    execute(f"PRAGMA busy_timeout = {_TRY_MILLISECONDS}").fetchall()
    try:
        return any(_is_emptied(execute) for _ in range(_TRIES))
    finally:
        execute(f"PRAGMA busy_timeout = {usual_milliseconds}").fetchall()


def _is_emptied(execute: Callable[[str], Any]) -> bool:
    ((busy, _, _),) = execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy

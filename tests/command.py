"""Runs the commands as users do, and edits settings files for tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click
from click.testing import CliRunner, Result

from distd.failures import DistdError


def run(runner: CliRunner, command: click.Command, arguments: Sequence[str], stdin: str | None) -> Result:
    """Run a command in this process; a DistdError ends as it does for users: one sentence and exit status 1."""
    result = runner.invoke(command, list(arguments), input=stdin, prog_name="distctl")
    if isinstance(result.exception, DistdError):
        result.exit_code = 1
        result.output_bytes += f"distctl: {result.exception}\n".encode()
    elif result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def change_settings(path: Path, values: dict[str, object]) -> None:
    """Set keys of a settings file; `relay__connections=2` means `connections` in `[relay]`."""
    import tomllib

    table = tomllib.loads(path.read_text("utf-8"))
    for name, value in values.items():
        *sections, key = name.split("__")
        place = table
        for section in sections:
            place = place.setdefault(section, {})
        place[key] = value
    path.write_text("\n".join(_toml(table, "")), "utf-8")


def _toml(table: dict[str, object], prefix: str) -> list[str]:
    plain = [f"{k} = {json.dumps(v)}" for k, v in table.items() if not isinstance(v, dict)]
    for name, inner in table.items():
        if isinstance(inner, dict):
            plain += [f"[{prefix}{name}]", *_toml(inner, f"{prefix}{name}.")]
    return plain

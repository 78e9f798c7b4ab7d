"""The commands read as their users expect, and the manual knows every one of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from distd.cli import COMMANDS, distctl
from distd.cli.daemon import distd
from distd.letters import share

MANUAL = share() / "docs" / "manual.md"


def every_command(
    command: click.Command, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Return each command that does something, with its path of names."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        assert inner is not None, name
        yield from every_command(inner, (*path, name))


LEAVES = list(every_command(distctl, ("distctl",)))


@pytest.mark.parametrize(("path", "command"), LEAVES, ids=[" ".join(path[1:]) for path, _ in LEAVES])
def test_every_command_says_what_it_does_with_an_example(
    path: tuple[str, ...], command: click.Command
) -> None:
    text = command.get_help(click.Context(command, info_name=" ".join(path)))

    assert command.help, path
    assert "Example" in text
    assert f"\n    {' '.join(path)}" in text or f"  {' '.join(path)}" in text


@pytest.mark.parametrize(("path", "command"), LEAVES, ids=[" ".join(path[1:]) for path, _ in LEAVES])
def test_every_command_is_in_the_manual(path: tuple[str, ...], command: click.Command) -> None:
    assert f"`{' '.join(path)}" in MANUAL.read_text("utf-8")


@pytest.mark.parametrize(("path", "command"), LEAVES, ids=[" ".join(path[1:]) for path, _ in LEAVES])
def test_every_option_explains_itself(path: tuple[str, ...], command: click.Command) -> None:
    silent = [
        p.name for p in command.params if isinstance(p, click.Option) and not p.help and p.name != "help"
    ]

    assert silent == []


def test_the_daemon_explains_itself() -> None:
    assert "distd --home" in distd.get_help(click.Context(distd, info_name="distd"))


def test_a_mistyped_command_is_answered_with_the_nearest() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "distd.cli", "maling"], capture_output=True, text=True, check=False
    )

    assert result.returncode == 2
    assert "Did you mean 'mailing'?" in result.stderr


@pytest.mark.parametrize(
    "arguments", [["--help"], ["send", "--help"], ["import", "--help"], ["issue", "--help"]]
)
def test_nothing_heavy_is_loaded_to_explain_a_command(arguments: list[str]) -> None:
    """Start-up stays under 0.2 s because these libraries are loaded only when they work."""
    script = (
        "import sys\nfrom distd.cli import distctl\n"
        f"distctl.main({arguments!r}, standalone_mode=False)\n"
        "heavy = {'peewee', 'litestar', 'typst', 'aiosmtpd', 'aiosmtplib', 'apscheduler', 'rich', 'jinja2', 'babel'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr


def test_completion_knows_the_commands(tmp_path: Path) -> None:
    """`eval "$(_DISTCTL_COMPLETE=bash_source distctl)"` is in the manual; click does the rest."""
    result = subprocess.run(
        [sys.executable, "-c", "from distd.cli import main; main()"],
        env={
            "_DISTCTL_COMPLETE": "bash_complete",
            "COMP_WORDS": "distctl ma",
            "COMP_CWORD": "1",
            "PATH": "/usr/bin",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert "plain,mailing" in result.stdout
    assert set(COMMANDS) >= {"send", "mailing"}

"""The commands read as their users expect, and the manual knows every one of them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from peewee import OperationalError

from distd.cli import COMMANDS, distctl, run
from distd.cli.daemon import distd
from distd.packaged import share
from tests.conftest import Desk

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


@pytest.mark.parametrize(
    "arguments",
    [
        ["mailing", "show"], ["mailing", "pause"], ["mailing", "cancel", "--yes"], ["feedback", "show"],
        ["question", "show"], ["report", "issue-1", "--mailing"], ["organisation", "show"],
        ["schedule", "add", "digest", "--cron", "0 9 1 * *", "--late-hours"], ["ledger", "show", "--last"],
        ["feedback", "mark", "read"], ["contact", "list", "--limit"],
    ],
)  # fmt: skip
def test_a_number_no_database_holds_is_answered_in_a_sentence(desk: Desk, arguments: list[str]) -> None:
    said = desk.distctl(*arguments, "9" * 30)

    assert said.exit_code in {1, 2}
    assert "there is n" in said.output or "is not in the range" in said.output


def test_a_terminal_without_the_script_of_a_name_shows_what_it_can(desk: Desk) -> None:
    desk.distctl("organisation", "add", "日本規格協会", "--country", "JP")
    command = [sys.executable, "-m", "distd.cli", "--home", str(desk.home), "organisation", "list"]
    plain = {"PATH": "/usr/bin", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    said = subprocess.run(command, env=plain, capture_output=True, text=True, check=False)

    assert said.returncode == 0, said.stderr
    assert r"\u65e5" in said.stdout


def test_bytes_that_are_no_text_are_refused_where_they_name_no_file(desk: Desk) -> None:
    command = [sys.executable.encode(), b"-m", b"distd.cli", b"--home", bytes(desk.home)]
    table = bytes(desk.home) + b"/\xff.csv"
    Path(os.fsdecode(table)).write_bytes(b"email,group\nlena@reader.example,subscriber\n")

    found = subprocess.run([*command, b"contact", b"find", b"B\xf6rje"], capture_output=True, check=False)
    read = subprocess.run(
        [*command, b"import", table, b"--dry-run", b"--source", b"x"], capture_output=True, check=False
    )

    assert (found.returncode, found.stdout) == (1, b"")
    assert found.stderr.startswith(rb"distctl: B\udcf6rje: these bytes are no text in utf-8")
    assert b"one mistake; nothing was changed\n  line 2" in read.stderr


def test_what_is_no_file_is_written_to_and_not_replaced(desk: Desk) -> None:
    """`-o /dev/null` by root took the device away from the whole machine."""
    pipe = desk.home / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    assert desk.distctl("export", "-o", str(pipe)).exit_code == 0

    assert b"email" in os.read(reader, 1000)
    assert pipe.is_fifo()
    os.close(reader)
    for wrong in (("export", "-o", ""), ("feedback", "export", str(desk.home / "none/x.csv"))):
        refused = desk.distctl(*wrong)
        assert refused.exit_code == 1
        assert "cannot be written: " in refused.output


def test_a_word_for_a_number_is_answered_in_plain_words(desk: Desk) -> None:
    assert "0 is not in the range 1 and up" in desk.distctl("mailing", "list", "--last", "0").output
    assert "'three' is not a valid whole number" in desk.distctl("mailing", "show", "three").output


def _fails_with(failure: Exception) -> click.Command:
    @click.command()
    def fails() -> None:
        raise failure

    return fails


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (ZeroDivisionError("division\nby zero"), "t: a defect of distd: ZeroDivisionError: division by zero; please"),
        (OperationalError("database is locked"), "t: database: database is locked: another program holds it"),
        (OperationalError('connection failed:\n\tIs the server running?'), "connection failed:; Is the server"),
        (OSError(28, "No space left on device", "/x"), "t: /x: No space left on device"),
    ],
)  # fmt: skip
def test_what_nobody_foresaw_is_one_sentence(
    failure: Exception, sentence: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["t"])
    monkeypatch.delenv("DISTD_DEBUG", raising=False)

    with pytest.raises(SystemExit) as end:
        run(_fails_with(failure), "t")

    said = capsys.readouterr().err
    assert end.value.code == 1
    assert sentence in said
    assert said.count("\n") == 1
    monkeypatch.setenv("DISTD_DEBUG", "1")
    with pytest.raises(type(failure)):
        run(_fails_with(failure), "t")


def test_a_question_answered_with_no_says_that_nothing_was_done(desk: Desk) -> None:
    desk.distctl("schedule", "add", "digest", "--cron", "0 9 1 * *")

    for answer in ("n\n", ""):
        said = desk.distctl("schedule", "remove", "digest", stdin=answer)
        assert said.exit_code == 1
        assert said.output.endswith("Nothing was done.\n")


def test_what_is_not_there_is_said_before_anything_is_asked(desk: Desk) -> None:
    said = desk.distctl("mailing", "cancel", "7", stdin="y\n")

    assert said.exit_code == 1
    assert said.output == "distctl: there is no mailing 7; `distctl mailing list` shows them\n"


def test_a_subject_nobody_acted_on_has_no_entries(desk: Desk) -> None:
    assert desk.distctl("ledger", "show", "--about", "nope").output == "There are no entries on 'nope'.\n"


def test_what_people_read_has_no_signs_of_a_program(desk: Desk) -> None:
    assert desk.distctl("organisation", "add", "Acme").exit_code == 0
    assert desk.distctl("contact", "add", "anna@acme.example", "--organisation", "Acme").exit_code == 0
    assert (
        desk.distctl("contact", "edit", "anna@acme.example", "--language", "fr", "--role", "chair").exit_code
        == 0
    )

    for said in (desk.distctl("ledger", "show").output, desk.distctl("list", "show", "nmbs").output):
        assert "newsletter  yes" in said or "contact.changed" in said
        assert not {"True", "False", "None"} & set(said.split())
        assert "[" not in said
        assert "{" not in said

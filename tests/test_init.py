"""A workspace is made whole or not at all, and bad wishes end in one sentence."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner

from distd.cli import distctl
from tests.command import run


def init(folder: Path, *arguments: str) -> tuple[int, str]:
    result = run(CliRunner(), distctl, ["init", str(folder), *arguments], None)
    return result.exit_code, result.output


def test_a_workspace_has_all_it_needs_and_keeps_secrets(tmp_path: Path) -> None:
    home = tmp_path / "office"

    status, said = init(home, "--domain", "sr.example.org", "--relay", "smtp://127.0.0.1:2525", "--samples")

    assert status == 0, said
    assert stat.S_IMODE((home / "config/keys/tokens.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((home / "distd.db").stat().st_mode) == 0o600
    assert stat.S_IMODE((home / "queue").stat().st_mode) == 0o700
    assert (home / "issues/issue-1/issue.ja.md").is_file()
    assert 'url = "smtp://127.0.0.1:2525"' in (home / "config/distd.toml").read_text("utf-8")
    arguments = ["import", str(home / "audience.csv"), "--source", "The invented audience"]
    imported = run(CliRunner(), distctl, ["--home", str(home), *arguments], None)
    assert "Import 1: 268 added" in imported.output
    lists = run(CliRunner(), distctl, ["--home", str(home), "list", "list"], None)
    assert "subscribers" in lists.output


def test_a_second_init_changes_nothing(tmp_path: Path) -> None:
    init(tmp_path, "--domain", "sr.example.org")
    key = (tmp_path / "config/keys/tokens.key").read_text()

    status, said = init(tmp_path, "--domain", "other.example.org")

    assert status == 1
    assert "is a workspace already" in said
    assert (tmp_path / "config/keys/tokens.key").read_text() == key


def test_a_lost_key_is_made_anew_and_the_settings_stay(tmp_path: Path) -> None:
    init(tmp_path, "--domain", "sr.example.org", "--samples")
    settings, key = tmp_path / "config/distd.toml", tmp_path / "config/keys/tokens.key"
    settings.write_text(settings.read_text("utf-8") + "# mine\n", "utf-8")
    key.write_bytes(b"\xff")
    submit = ["--home", str(tmp_path), "issue", "submit", "issue-1"]
    assert "tokens.key: is no key" in run(CliRunner(), distctl, submit, None).output
    key.unlink()
    assert "`distctl init` makes one" in run(CliRunner(), distctl, submit, None).output

    assert init(tmp_path, "--domain", "other.example.org")[0] == 0

    assert settings.read_text("utf-8").endswith("# mine\n")
    assert 'domain = "sr.example.org"' in settings.read_text("utf-8")
    assert "The key is" not in run(CliRunner(), distctl, submit, None).output


@pytest.mark.parametrize(
    ("arguments", "said", "status"),
    [
        (["--domain", "nowhere"], "domain: expected a mail domain", 1),
        (["--domain", "sr.example.org", "--relay", "mail.example.org"], "relay.url: expected", 1),
        (["--domain", "sr.example.org", "--secretary", "a@sr.example.org"], "outside sr.example.org", 1),
        (
            ["--domain", "sr.example.org", "--database", "postgresql://distd@/x?host=/nowhere"],
            "cannot be opened",
            1,
        ),
        (["--domain", "sr.example.org", "--database", "mysql://x"], "database: expected", 1),
        ([], "Missing option '--domain'", 2),
    ],
)
def test_a_bad_wish_is_one_sentence(tmp_path: Path, arguments: list[str], said: str, status: int) -> None:
    exit_code, output = init(tmp_path / "office", *arguments)

    assert exit_code == status
    assert said in output
    assert "Traceback" not in output


def test_nothing_is_made_of_a_bad_wish(tmp_path: Path) -> None:
    init(tmp_path / "office", "--domain", "nowhere")

    assert not (tmp_path / "office").exists()


def test_a_database_out_of_reach_leaves_room_for_a_second_try(tmp_path: Path) -> None:
    init(
        tmp_path / "office", "--domain", "sr.example.org", "--database", "postgresql://distd@/x?host=/nowhere"
    )

    assert init(tmp_path / "office", "--domain", "sr.example.org")[0] == 0


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    status, said = init(tmp_path / "file" / "office", "--domain", "sr.example.org")

    assert status == 1
    assert "cannot be made a workspace" in said


def test_outside_a_workspace_every_command_says_so(tmp_path: Path) -> None:
    result = run(CliRunner(), distctl, ["--home", str(tmp_path), "ledger", "verify"], None)

    assert result.exit_code == 1
    assert "distctl init DIR" in result.output


def test_a_key_open_to_others_is_not_used(tmp_path: Path) -> None:
    init(tmp_path / "office", "--domain", "sr.example.org")
    (tmp_path / "office/config/keys/tokens.key").chmod(0o644)

    result = run(CliRunner(), distctl, ["--home", str(tmp_path / "office"), "doctor"], None)

    assert result.exit_code == 1
    assert "can be read by others; run `chmod 600" in result.output


def test_where_the_secretary_reads_mail_is_asked_for_where_it_cannot_be_guessed(tmp_path: Path) -> None:
    status, said = init(tmp_path / "office", "--domain", "standards.example")

    assert status == 2
    assert "--secretary" in said
    assert not (tmp_path / "office").exists()

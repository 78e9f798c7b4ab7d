"""distd, the daemon's command."""

from __future__ import annotations

from pathlib import Path

import click

from distd import __version__
from distd.cli import home_option
from distd.cli import run as run_command


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="distd")
@home_option
@click.pass_context
def distd(ctx: click.Context, home: Path) -> None:
    """Run the distribution daemon of a workspace.

    \b
    Examples:
      distd --home /var/lib/distd run
      DISTD_HOME=/var/lib/distd distd run
    """
    ctx.obj = home


@distd.command("run")
@click.pass_obj
def run(home: Path) -> None:
    """Work until told to stop: take mail in, sort it, send what is due, serve the pages.

    \b
    SIGTERM  settles what is in hand and leaves; a second one leaves at once
    SIGHUP   reads the settings anew
    """
    from distd.daemon import work

    work(home)


@distd.command("deliver", hidden=True)
@click.pass_obj
def deliver(home: Path) -> None:
    """Be one sender process; the daemon starts it where delivery.processes says so."""
    from distd.sender import deliver

    deliver(home)


def main() -> None:
    """Run distd; turn every failure into one sentence and an exit status."""
    run_command(distd, "distd")


if __name__ == "__main__":
    main()

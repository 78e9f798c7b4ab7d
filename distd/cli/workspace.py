"""`distctl init` and `distctl migrate`: a workspace comes to life and is kept up to date."""

from __future__ import annotations

from pathlib import Path

import click

from distd.cli.saying import say


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--domain", required=True, help="The mail domain whose addresses distd answers.")
@click.option(
    "--relay",
    default="smtp://127.0.0.1:25",
    show_default=True,
    help="The smarthost, smtp://HOST:PORT; mx for none.",
)
@click.option(
    "--secretary",
    help="The secretary's own mailbox, outside DOMAIN.  [default: secretary@ the domain above DOMAIN]",
)
@click.option("--committee", help="Who the mail is from, as readers see it.")
@click.option("--database", help="postgresql://...  [default: SQLite in the folder]")
@click.option("--public-url", help="https address of the public pages, when there is one.")
@click.option("--samples", is_flag=True, help="Add issues 0 and 1, and audience.csv, an invented audience.")
def init_command(folder: Path, samples: bool, **given: str | None) -> None:
    """Make a workspace in FOLDER: settings, keys, database and spool.

    \b
    Examples:
      distctl init office --domain sr.example.org --relay smtp://mail.example.org:25
      distctl init office --domain sr.example.org --samples --secretary anna@standards.example
      distctl init office --domain sr.example.org --database postgresql://distd@db.example.org/distd
    """
    from distd.founding import Wishes, make_workspace

    domain = given["domain"] or ""
    above = domain.partition(".")[2]
    if not given["secretary"] and "." in domain and "." not in above:
        raise click.UsageError(
            f"Say with --secretary where the secretary reads mail: nothing stands above {domain}."
        )
    wishes = Wishes(
        domain=domain,
        relay=given["relay"] or "",
        secretary=given["secretary"] or f"secretary@{above}",
        committee=given["committee"],
        database=given["database"],
        public_url=given["public_url"],
        samples=samples,
    )
    for line in make_workspace(folder, wishes):
        say(line)


@click.command("migrate")
@click.pass_obj
def migrate_command(home: Path) -> None:
    """Bring the database's tables up to date; make a backup first.

    \b
    Example:
      distctl migrate
    """
    from distd.settings.reading import read_settings
    from distd.store.database import Database

    settings = read_settings(home / "config" / "distd.toml")
    applied = Database.open(settings.database, home).migrate()
    for name in applied:
        say(f"applied {name}")
    if not applied:
        say("The tables are up to date.")

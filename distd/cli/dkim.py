"""`distctl dkim`: keys that sign our mail, and what the DNS must say about them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click

from distd.cli.console import as_json, print_json, workspace
from distd.cli.saying import say

SELECTOR = re.compile(r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?\Z")


@click.group("dkim")
def dkim_command() -> None:
    """Make and show the keys that sign our mail (DKIM)."""


@dkim_command.command("new")
@click.option(
    "--selector", metavar="NAME", help="The keys' name in the DNS; else distd with this year and month."
)
@click.pass_obj
def new(home: Path, selector: str | None) -> None:
    """Make a pair of keys, RSA-2048 and Ed25519, and print the records to publish.

    Nothing is signed with them before they are named in config/distd.toml: publish first, then sign. To replace keys,
    make new ones under another name, and leave the old records in the DNS for two weeks.

    \b
    Examples:
      distctl dkim new
      distctl dkim new --selector may2026
    """
    from distd.dkim_keys import dkim_key_file, make_signers
    from distd.mail.key_record import key_record, record_name, zone_entry

    opened = workspace(home)
    selector = selector or f"distd{opened.clock():%Y%m}"
    if not SELECTOR.match(selector):
        raise click.UsageError(
            "A selector is of a-z, 0-9 and hyphens, 40 at most, since it is part of a DNS name."
        )
    signers = make_signers(opened.keys, opened.dkim_domain, selector)
    names = [signer.selector for signer in signers]
    say("Made the keys " + " and ".join(str(dkim_key_file(opened.keys, name)) for name in names))
    say(f"\nPublish these records in the zone of {opened.dkim_domain}:\n")
    for signer in signers:
        say(zone_entry(record_name(signer), key_record(signer.key)))
    say(
        "\nWhen the DNS has them, name the keys in config/distd.toml and reload the daemon:\n\n"
        f"[dkim]\nselectors = {json.dumps(names)}\n\n"
        "`distctl doctor` says whether the DNS has them."
    )


@dkim_command.command("show")
@as_json
@click.pass_obj
def show(home: Path, json_: bool) -> None:
    """Show all keys there are, whether mail is signed with them, and their records.

    \b
    Examples:
      distctl dkim show
      distctl dkim show --json
    """
    from distd.dkim_keys import dkim_selectors, read_signer
    from distd.mail.key_record import key_record, record_name, zone_entry

    opened = workspace(home)
    used = opened.settings.dkim.selectors
    rows = []
    for selector in dkim_selectors(opened.keys):
        signer = read_signer(opened.keys, opened.dkim_domain, selector)
        name, record = record_name(signer), key_record(signer.key)
        rows.append({"selector": selector, "signs": selector in used, "name": name, "record": record})
    if json_:
        print_json(rows)
        return
    for row in rows:
        say(f"{row['selector']}: {'signs our mail' if row['signs'] else 'not in use'}")
        say(zone_entry(str(row["name"]), str(row["record"])) + "\n")
    if not rows:
        say("There are no keys yet; `distctl dkim new` makes them.")

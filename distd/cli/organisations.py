"""`distctl organisation`: member bodies, liaisons and subscriber organisations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import as_json, print_json, print_table
from distd.cli.registrar import CATEGORIES, KINDS, called, country_code, open_registrar, organisation_values
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.store.tables import Organisation

COLUMNS = ("id", "kind", "name", "acronym", "country", "category", "membership", "website", "note")


@click.group("organisation")
def organisation_command() -> None:
    """Keep member bodies, D-liaisons and subscriber organisations."""


@organisation_command.command("add")
@click.argument("name", required=False)
@click.option(
    "--member-body", metavar="COUNTRY", help="The member body of this country, from reference data."
)
@click.option("--kind", type=click.Choice(KINDS), help="What it is to the committee.  [default: other]")
@click.option("--acronym", help="Its usual short name, such as SIS.")
@click.option("--country", help="Two-letter code or name; none for an international organisation.")
@click.option("--category", type=click.Choice(CATEGORIES), help="The stakeholder category.")
@click.option("--membership", type=click.Choice(["P", "O"]), help="Of a member body, in the working group.")
@click.option("--website", help="Its public host, such as www.sis.example.")
@click.option("--note", help="A remark for the office.")
@click.pass_obj
def add(home: Path, /, name: str | None, member_body: str | None, **values: Any) -> None:
    """Add an organisation.

    \b
    Examples:
      distctl organisation add --member-body SE --membership P
      distctl organisation add "Föreningen Svenska Träförädlare" --kind subscriber --country SE --category industry
    """
    if (name is None) == (member_body is None):
        raise click.UsageError("Give the organisation's name, or --member-body and a country.")
    _, registrar, act = open_registrar(home)
    columns = organisation_values(values)
    if member_body is not None:
        added = registrar.add_member_body(country_code(member_body), act, **columns)
    else:
        added = registrar.add_organisation(act, **{"kind": "other", **columns, "name": name})
    say(f"Added organisation {added.id}: {called(added)}.")


@organisation_command.command("show")
@click.argument("organisation")
@as_json
@click.pass_obj
def show(home: Path, /, organisation: str, json_: bool) -> None:
    """Show an organisation, by acronym, name or number, and its contacts.

    \b
    Examples:
      distctl organisation show SIS
      distctl organisation show "Swedish Institute for Standards" --json
    """
    _, registrar, _ = open_registrar(home)
    found = registrar.organisation(organisation)
    contacts = registrar.contacts.of_organisation(found)
    if json_:
        people = [
            {"address": c.address, "name": c.name, "language": c.language, "state": c.state} for c in contacts
        ]
        print_json({**_as_dict(found), "contacts": people})
        return
    for column, value in _as_dict(found).items():
        if value not in {None, ""}:
            say(f"{column:<11} {value}")
    rows = [(c.address, c.name, c.role, c.language, c.state) for c in contacts]
    print_table(("address", "name", "role", "language", "state"), rows, "It has no contacts.")


@organisation_command.command("edit")
@click.argument("organisation")
@click.option("--name", help="Its full name.")
@click.option("--kind", type=click.Choice(KINDS), help="What it is to the committee.")
@click.option("--acronym", help="Its usual short name, such as SIS.")
@click.option("--country", help='Two-letter code or name; "" for international.')
@click.option("--category", type=click.Choice(CATEGORIES), help="The stakeholder category.")
@click.option(
    "--membership", type=click.Choice(["P", "O", ""]), help="Of a member body, in the working group."
)
@click.option("--website", help="Its public host, such as www.sis.example.")
@click.option("--note", help="A remark for the office.")
@click.pass_obj
def edit(home: Path, /, organisation: str, **values: Any) -> None:
    """Change an organisation; what is not named stays.

    \b
    Examples:
      distctl organisation edit SIS --membership P
      distctl organisation edit 17 --name "Swedish Institute for Standards" --acronym SIS
    """
    columns = organisation_values(values)
    if not columns:
        raise click.UsageError("Name what changes, such as --acronym.")
    _, registrar, act = open_registrar(home)
    found = registrar.organisation(organisation)
    registrar.edit_organisation(found, act, **columns)
    say(f"Changed organisation {found.id}.")


@organisation_command.command("list")
@click.option("--kind", type=click.Choice(KINDS), help="What it is to the committee.")
@click.option("--country", default="", help="Two-letter code or name.")
@as_json
@click.pass_obj
def list_(home: Path, /, kind: str | None, country: str, json_: bool) -> None:
    """List organisations with the number of their contacts.

    \b
    Examples:
      distctl organisation list --kind member_body
      distctl organisation list --country Sweden --json
    """
    _print(home, "", kind, country_code(country), json_, "There is no such organisation.")


@organisation_command.command("find")
@click.argument("text")
@as_json
@click.pass_obj
def find(home: Path, /, text: str, json_: bool) -> None:
    """Find organisations by a part of their name or acronym.

    \b
    Examples:
      distctl organisation find standards
      distctl organisation find 規格 --json
    """
    _print(home, text, None, "", json_, f"No organisation has {text!r} in its name.")


def _print(home: Path, text: str, kind: str | None, country: str, json_: bool, empty: str) -> None:
    from distd.store.words import OrganisationKind

    _, registrar, _ = open_registrar(home)
    found = registrar.organisations.matching(text, OrganisationKind(kind) if kind else None, country)
    if json_:
        print_json([{**_as_dict(o), "contacts": count} for o, count in found])
        return
    rows = [(o.id, o.country, o.acronym, o.name, o.kind, o.membership, count) for o, count in found]
    print_table(("id", "country", "acronym", "name", "kind", "P/O", "contacts"), rows, empty)


def _as_dict(organisation: Organisation) -> dict[str, Any]:
    return {column: getattr(organisation, column) for column in COLUMNS}

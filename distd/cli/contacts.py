"""`distctl contact`: mailboxes of organisations."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import LARGEST, Count, as_json, assume_yes, confirm, moment, print_json, print_table
from distd.cli.registrar import BASES, called, country_code, country_option, given, ground, open_registrar
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.store.tables import Contact, Subscription
    from distd.workspace import Workspace


@click.group("contact")
def contact_command() -> None:
    """Keep contacts: mailboxes of organisations, and which lists they are on."""


@contact_command.command("add")
@click.argument("address")
@click.option("--organisation", required=True, help="Acronym, name or number.")
@click.option("--name", default="", help="The person, as letters address them.")
@click.option("--language", default="", help="Such as ja.  [default: by the organisation's country]")
@click.option("--role", default="", help="Such as head of delegation.")
@click.option("--list", "lists", multiple=True, help="Put them on this list; may be given several times.")
@click.option("--basis", type=click.Choice(BASES), help="Why they may be mailed.")
@click.option("--source", default="", help="Where that is written; kept as evidence.")
@click.option("--consented", metavar="DATE", help="When they consented, as 2005-05-02.")
@click.pass_obj
def add(
    home: Path,
    /,
    address: str,
    organisation: str,
    lists: tuple[str, ...],
    basis: str | None,
    source: str,
    consented: str | None,
    **values: Any,
) -> None:
    """Add a contact, and put it on lists.

    \b
    Examples:
      distctl contact add anna@sis-se.example --organisation SIS --name "Anna Öberg" --role Secretary
      distctl contact add anna@sis-se.example --organisation SIS --list nmbs --basis mandate \\
          --source "Letter of SIS, 2 May 2005"
    """
    if lists and not (basis and source):
        raise click.UsageError(
            "--list needs --basis and --source: why they may be mailed, and where it is written."
        )
    _, registrar, act = open_registrar(home)
    places = {name: ground(basis or "", source, consented) for name in lists}
    values["language"] = _language(values["language"])
    contact = registrar.add_contact(address, registrar.organisation(organisation), places, act, **values)
    on = f", on {', '.join(lists)}" if lists else ", on no list yet"
    say(f"Added {contact.address}, {called(contact.organisation)}{on}.")


@contact_command.command("join")
@click.argument("address")
@click.argument("list_name", metavar="LIST")
@click.option("--basis", type=click.Choice(BASES), required=True, help="Why they may be mailed.")
@click.option("--source", required=True, help="Where that is written; kept as evidence.")
@click.option("--consented", metavar="DATE", help="When they consented, as 2005-05-02.")
@click.pass_obj
def join(home: Path, /, address: str, list_name: str, basis: str, source: str, consented: str | None) -> None:
    """Put a contact on a list.

    Who left by own wish comes back only by a newer own consent: --basis consent and --consented.

    \b
    Examples:
      distctl contact join anna@sis-se.example experts --basis mandate --source "Nomination of 2 May 2005"
      distctl contact join leo@press.example subscribers --basis consent --source "Letter" --consented 2005-05-02
    """
    _, registrar, act = open_registrar(home)
    contact = registrar.contact(address)
    registrar.join(contact, registrar.list(list_name), ground(basis, source, consented), act)
    say(f"{contact.address} is on the list {list_name}.")


@contact_command.command("leave")
@click.argument("address")
@click.argument("list_name", metavar="LIST")
@click.option("--reason", required=True, help="Why, for the record.")
@click.pass_obj
def leave(home: Path, /, address: str, list_name: str, reason: str) -> None:
    """Take a contact off a list; what is queued for them through it is cancelled.

    \b
    Example:
      distctl contact leave anna@sis-se.example nmbs --reason "SIS named a successor"
    """
    _, registrar, act = open_registrar(home)
    contact = registrar.contact(address)
    cancelled = registrar.leave(contact, registrar.list(list_name), reason, act)
    queued = f"; {cancelled} queued messages were cancelled" if cancelled else ""
    say(f"{contact.address} is off the list {list_name}{queued}.")


@contact_command.command("move")
@click.argument("address")
@click.argument("organisation")
@click.pass_obj
def move(home: Path, /, address: str, organisation: str) -> None:
    """Let a contact belong to another organisation.

    \b
    Example:
      distctl contact move anna@sis-se.example ABNT
    """
    _, registrar, act = open_registrar(home)
    contact, target = registrar.contact(address), registrar.organisation(organisation)
    registrar.move_contact(contact, target, act)
    say(f"{contact.address} belongs to {called(target)}.")


@contact_command.command("activate")
@click.argument("address")
@click.option("--reason", required=True, help="Why its mail will arrive again, for the record.")
@click.pass_obj
def activate(home: Path, /, address: str, reason: str) -> None:
    """Mail a suspended contact again.

    \b
    Example:
      distctl contact activate anna@sis-se.example --reason "Her mailbox was full and is empty again"
    """
    _, registrar, act = open_registrar(home)
    contact = registrar.contact(address)
    registrar.activate_contact(contact, reason, act)
    say(f"{contact.address} is active again.")


@contact_command.command("erase")
@click.argument("address")
@click.option("--reason", required=True, help="Who asked for it and when; without naming the person.")
@assume_yes
@click.pass_obj
def erase(home: Path, /, address: str, reason: str, yes: bool) -> None:
    """Forget a person, for good: name, address, mail, feedback and questions.

    It may be somebody who is on no list and only wrote to us. What was sent stays counted, a reviewer's verdicts
    stay, and nothing is ever sent to the mailbox again: it is known by its hash. The ledger names the reviewers who
    were asked. Backups, and mail in your own mailbox, are for you to see to.

    \b
    Example:
      distctl contact erase leo@press.example --reason "Asked for it by mail on 2 May 2005"
    """
    opened, _, act = open_registrar(home)
    from distd.registry.forgetting import Forgetting

    forgetting = Forgetting(opened.database, opened.ledger)
    forgetting.refuse(address)
    confirm(f"Forget {address} for good? This cannot be taken back.", yes)
    number = forgetting.erase(address, reason, act)
    say(f"The person is forgotten; the record calls them contact {number}.")
    if not opened.empty_logs():
        say("SQLite's log holds what was forgotten until the next night: a file is being read.", err=True)


@contact_command.command("edit")
@click.argument("address")
@click.option("--address", "new_address", help="Its new address.")
@click.option("--name", help="The person, as letters address them.")
@click.option("--language", help="Such as ja.")
@click.option("--role", help="Such as head of delegation.")
@click.pass_obj
def edit(home: Path, /, address: str, new_address: str | None, **values: Any) -> None:
    """Change a contact; what is not named stays.

    \b
    Examples:
      distctl contact edit anna@sis-se.example --language fr
      distctl contact edit anna@sis-se.example --address anna.oberg@sis-se.example
    """
    columns = given({**values, "address": new_address})
    if not columns:
        raise click.UsageError("Name what changes, such as --language.")
    if "language" in columns:
        columns["language"] = _language(columns["language"])
    _, registrar, act = open_registrar(home)
    contact = registrar.contact(address)
    registrar.edit_contact(contact, act, **columns)
    say(f"Changed {new_address or contact.address}.")


@contact_command.command("show")
@click.argument("address")
@as_json
@click.pass_obj
def show(home: Path, /, address: str, json_: bool) -> None:
    """Show a contact, its organisation, its lists and the evidence for each.

    \b
    Examples:
      distctl contact show anna@sis-se.example
      distctl contact show anna@sis-se.example --json
    """
    opened, registrar, _ = open_registrar(home)
    contact = registrar.contact(address)
    subscriptions = registrar.lists.of_contact(contact)
    standing = opened.bounces.standing(contact, opened.clock())
    if json_:
        lists = [_place(s) for s in subscriptions]
        print_json({**_as_dict(contact), "lists": lists, "bounces": asdict(standing)})
        return
    zone = opened.settings.schedule.time_zone
    for column, value in _as_dict(contact).items():
        if value not in {None, ""}:
            say(f"{column:<12} {value}")
    if standing.came_back:
        say(f"{'bounces':<12} {standing.in_words()}")
    rows = [
        (s.list.name, _state(s), s.basis, moment(s.started_at, zone), _proof(s.evidence))
        for s in subscriptions
    ]
    print_table(("list", "state", "basis", "since", "evidence"), rows, "It is on no list.")
    bounced = [
        (
            moment(b.at, zone),
            b.issue or "a letter",
            b.cause.replace("_", " "),
            f"{b.status} {b.diagnostic}".strip(),
        )
        for b in standing.came_back
    ]
    if bounced:
        print_table(("came back", "of", "why", "what was said"), bounced, "")


@contact_command.command("list")
@click.option("--list", "list_name", default="", help="Only members of this list.")
@country_option
@click.option("--state", type=click.Choice(["active", "suspended"]), help="Only contacts in this state.")
@click.option("--bounced", is_flag=True, help="Only contacts from whom mail came back, and why it did.")
@click.option(
    "--limit", type=Count(1, LARGEST - 1), default=1000, show_default=True, help="How many at most."
)
@as_json
@click.pass_obj
def list_(
    home: Path, /, list_name: str, country: str, state: str | None, bounced: bool, limit: int, json_: bool
) -> None:
    """List contacts by country and organisation.

    \b
    Examples:
      distctl contact list --country Japan
      distctl contact list --state suspended --json
      distctl contact list --bounced
    """
    opened, registrar, _ = open_registrar(home)
    if list_name:
        registrar.list(list_name)
    code = country_code(country)
    found = registrar.contacts.matching("", list_name, code, state or "", limit + 1, bounced)
    if bounced:
        _print_bounced(opened, found[:limit], json_)
    else:
        _print(found[:limit], json_, "There is no such contact.")
    if len(found) > limit:
        say(f"Only the first {limit} are shown; --limit shows more.", err=True)


@contact_command.command("find")
@click.argument("text")
@as_json
@click.pass_obj
def find(home: Path, /, text: str, json_: bool) -> None:
    """Find contacts by a part of their address, name or organisation.

    \b
    Examples:
      distctl contact find öberg
      distctl contact find jisc --json
    """
    _, registrar, _ = open_registrar(home)
    _print(
        registrar.contacts.matching(text), json_, f"No contact has {text!r} in address, name or organisation."
    )


def _print(found: list[Contact], json_: bool, empty: str) -> None:
    if json_:
        print_json([_as_dict(contact) for contact in found])
        return
    rows = [
        (c.address, c.name, called(c.organisation), c.organisation.country, c.language, c.state)
        for c in found
    ]
    print_table(("address", "name", "organisation", "country", "language", "state"), rows, empty)


def _print_bounced(opened: Workspace, found: list[Contact], json_: bool) -> None:
    now, zone = opened.clock(), opened.settings.schedule.time_zone
    standings = [(contact, opened.bounces.standing(contact, now)) for contact in found]
    if json_:
        print_json([{**_as_dict(contact), "bounces": asdict(standing)} for contact, standing in standings])
        return
    rows = []
    for contact, standing in standings:
        last = standing.came_back[-1]
        points = "" if standing.points is None else f"{standing.points:.2f} of {standing.threshold:g}"
        rows.append(
            (
                contact.address,
                called(contact.organisation),
                contact.state,
                len(standing.came_back),
                points,
                moment(last.at, zone),
                last.cause.replace("_", " "),
            )
        )
    columns = ("address", "organisation", "state", "bounces", "points", "last", "why")
    print_table(columns, rows, "No mail came back from such a contact.")


def _language(text: str) -> str:
    """Return the code of a language given as code or name; raises Refused when there is none."""
    if not text:
        return ""
    from distd.failures import Refused
    from distd.registry.spoken import language_named

    code = language_named(text)
    if code is None:
        raise Refused(f"{text!r} is no language; write its code, such as ja")
    return code


def _as_dict(contact: Contact) -> dict[str, Any]:
    organisation = contact.organisation
    return {
        "address": contact.address,
        "name": contact.name,
        "organisation": organisation.name,
        "acronym": organisation.acronym,
        "country": organisation.country,
        "language": contact.language,
        "role": contact.role,
        "state": contact.state,
        "state_reason": contact.state_reason,
    }


def _place(subscription: Subscription) -> dict[str, Any]:
    return {
        "list": subscription.list.name,
        "state": subscription.state,
        "basis": subscription.basis,
        "mandate_only": subscription.mandate_only,
        "started_at": subscription.started_at,
        "ended_at": subscription.ended_at,
        "end_reason": subscription.end_reason,
        "evidence": subscription.evidence,
    }


def _state(subscription: Subscription) -> str:
    if subscription.end_reason:
        return f"{subscription.state} ({subscription.end_reason})"
    return f"{subscription.state}, for the mandate only" if subscription.mandate_only else subscription.state


def _proof(evidence: dict[str, Any]) -> str:
    """Return in a few words what proves a subscription; all of it is shown by --json."""
    if source := evidence.get("source"):
        return str(source)
    for what in ("confirmation", "request"):
        if said := evidence.get(what):
            return f"{what} by {said.get('channel', 'mail')} from {said.get('from', 'that mailbox')}"
    return ""

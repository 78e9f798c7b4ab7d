"""`distctl issue`: write, check, preview, submit and show issues of the newsletter."""

from __future__ import annotations

import importlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from distd.cli.console import as_json, print_json, print_table, workspace
from distd.cli.saying import say, say_in
from distd.failures import DistdError, Refused

if TYPE_CHECKING:
    from distd.newsletter.checks import Finding
    from distd.newsletter.folder import Source
    from distd.newsletter.rendering import Edition
    from distd.workspace import Workspace

_OF_REVIEW = {"submit": "submit_command", "withdraw": "withdraw_command"}
_ORDER = ["new", "check", "preview", "submit", "withdraw", "show", "list"]


class IssueGroup(click.Group):
    """The commands on issues; those of the review live in a module of their own, imported when used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of an editor's work."""
        return _ORDER

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one command."""
        if cmd_name in _OF_REVIEW:
            reviews = importlib.import_module("distd.cli.reviews")
            found: click.Command = getattr(reviews, _OF_REVIEW[cmd_name])
            return found
        return super().get_command(ctx, cmd_name)


@click.group("issue", cls=IssueGroup)
def issue_command() -> None:
    """Write, check, preview and submit issues of the newsletter.

    \b
    An issue is a folder below issues/: issue.md, translations such as issue.ja.md, pictures, and a
    finished PDF (issue.pdf, issue.ja.pdf) where the editors made one.

    \b
    From the first word to the reviewers:
      distctl issue new issue-2 --title "From Bangkok"
      distctl issue check issue-2
      distctl issue preview issue-2 --open
      distctl issue submit issue-2
    """


@issue_command.command("new")
@click.argument("name", default="")
@click.option("--title", default="", help="The issue's title.")
@click.option("--date", "date_", metavar="YYYY-MM-DD", help="The date it will bear; else today.")
@click.pass_obj
def new(home: Path, name: str, title: str, date_: str | None) -> None:
    """Begin an issue: a folder with a text to fill in, numbered after the last one.

    \b
    Examples:
      distctl issue new
      distctl issue new issue-2 --title "From Bangkok" --date 2005-11-01
    """
    from distd.newsletter.scaffold import TITLE, next_issue, write_scaffold

    opened = workspace(home)
    if name:
        _refuse_bad_name(name)
    at = _day(date_) if date_ else _today(opened)
    lists = [name for name, newsletter in _lists(opened).items() if newsletter]
    scaffold = next_issue(opened.issues, name, title or TITLE, at, lists or ["nmbs"])
    path = write_scaffold(opened.issues, scaffold)
    say(f"{path} is ready to be written.")
    say(f"Then: distctl issue check {path.parent.name}")


@issue_command.command("check")
@click.argument("name")
@as_json
@click.pass_obj
def check(home: Path, name: str, json_: bool) -> None:
    """Say what is wrong with an issue; the exit status is 1 when there are errors.

    Looks at the front matter, translations, links, pictures, headings, dates that have passed, sizes,
    pages, fonts, and whether an accessible PDF can be made.

    \b
    Examples:
      distctl issue check issue-1
      distctl issue check issue-1 --json
    """
    opened = workspace(home)
    source, findings, _ = _examined(opened, name)
    errors = sum(finding.level == "error" for finding in findings)
    if json_:
        print_json([{"level": f.level, "place": f.place, "what": f.what} for f in findings])
    else:
        _print_findings(opened, findings)
        say(_verdict(source.name, errors, len(findings) - errors))
    if errors:
        raise SystemExit(1)


@issue_command.command("preview")
@click.argument("name")
@click.option(
    "--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="The folder to write to."
)
@click.option("--open", "open_", is_flag=True, help="Open the HTML in a browser.")
@click.pass_obj
def preview(home: Path, name: str, folder: Path | None, open_: bool) -> None:
    """Write an issue as readers will get it: HTML, text, PDF and a mail for each language.

    The .eml files are complete mails with a made-up reader; any mail program opens them. Where there are errors,
    such as a translation that is missing, what can be written is, and the exit status is 1.

    \b
    Examples:
      distctl issue preview issue-1
      distctl issue preview issue-1 --to /tmp/look --open
    """
    from distd.newsletter.preview import write_preview

    opened = workspace(home)
    _, findings, edition = _examined(opened, name)
    _print_findings(opened, findings)
    if edition is None:
        raise Refused(f"{name} cannot be rendered; mend the errors above first")
    target = folder or opened.home / "preview" / name
    written = write_preview(edition, target, opened.settings.domain)
    for path in written:
        say(str(path))
    if open_:
        page = next(path for path in written if path.suffix == ".html")
        click.launch(page.resolve().as_uri())
    if any(finding.level == "error" for finding in findings):
        raise SystemExit(1)


@issue_command.command("show")
@click.argument("name")
@as_json
@click.pass_obj
def show(home: Path, name: str, json_: bool) -> None:
    """Show an issue: its facts, languages, sizes, fingerprint, and the history of its reviews.

    \b
    Examples:
      distctl issue show issue-1
      distctl issue show issue-1 --json
    """
    from distd.newsletter.rendering import render

    opened = workspace(home)
    source = _source(opened, name)
    edition = render(source, opened.look)
    facts = {
        "name": source.name,
        "newsletter": source.newsletter,
        "number": source.number,
        "title": source.title,
        "date": str(source.date),
        "languages": list(source.languages),
        "audience": list(source.audience),
        "fingerprint": edition.content_fingerprint,
        "renditions": _sizes(edition),
    }
    if json_:
        print_json(facts)
        return
    _print_facts(source, edition)
    importlib.import_module("distd.cli.reviews").print_history(opened, name)


@issue_command.command("list")
@as_json
@click.pass_obj
def list_(home: Path, json_: bool) -> None:
    """List all issues with the state of their review.

    \b
    Example:
      distctl issue list
    """
    from distd.newsletter.folder import issue_folders, read_issue

    opened = workspace(home)
    rows: list[tuple[object, ...]] = []
    for folder in issue_folders(opened.issues):
        try:
            source = read_issue(folder)
        except DistdError as failure:
            rows.append((folder.name, None, None, str(failure), None, "cannot be read"))
            continue
        rows.append(
            (source.name, source.number, str(source.date), source.title, " ".join(source.languages),
             _review_state(opened, source.name))
        )  # fmt: skip
    heads = ("name", "number", "date", "title", "languages", "review")
    if json_:
        print_json([dict(zip(heads, row, strict=True)) for row in rows])
        return
    print_table(heads, rows, "There is no issue yet; `distctl issue new` begins one.")


def _source(opened: Workspace, name: str) -> Source:
    from distd.newsletter.folder import read_issue

    _refuse_bad_name(name)
    return read_issue(opened.issues / name)


def _examined(opened: Workspace, name: str) -> tuple[Source, list[Finding], Edition | None]:
    from distd.newsletter.checks import examine
    from distd.newsletter.folder import look_into

    _refuse_bad_name(name)
    source = look_into(opened.issues / name)
    findings, edition = examine(source, opened.look, _today(opened), opened.list_names())
    return source, findings, edition


def _refuse_bad_name(name: str) -> None:
    import re

    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", name):
        raise Refused(
            f"{name!r} is no name of an issue; use small letters, digits and hyphens, as in issue-2"
        )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            f"{text!r} is no date; write it as 2005-11-01", param_hint="--date"
        ) from None


def _today(opened: Workspace) -> date:
    from distd.moments import zone

    return opened.clock().astimezone(zone(opened.settings.schedule.time_zone)).date()


def _lists(opened: Workspace) -> dict[str, bool]:
    """Return the names of all lists, and whether they are ones that newsletters go to."""
    from distd.store.lists import Lists

    return {list_.name: list_.newsletter for list_ in Lists(opened.database).all()}


def _review_state(opened: Workspace, name: str) -> str:
    from distd.store.reviews import ReviewStore

    reviews = ReviewStore(opened.database).of_issue(name)
    return str(reviews[-1].state) if reviews else "not submitted"


def _sizes(edition: Edition) -> list[dict[str, object]]:
    from distd.newsletter.checks import page_count

    return [
        {
            "language": rendered.language,
            "subject": rendered.subject,
            "mail_octets": rendered.octets,
            "html_octets": rendered.html_octets,
            "pdf_octets": len(rendered.pdf),
            "pdf_pages": page_count(rendered.pdf),
            "pdf_language": rendered.pdf_language,
        }
        for rendered in edition.renditions.values()
    ]


def _print_facts(source: Source, edition: Edition) -> None:
    say(f"{source.newsletter} {source.number}: {source.title}")
    say(f"  folder       {source.folder}")
    say(f"  date         {source.date}")
    say(f"  audience     {', '.join(source.audience)}")
    say(f"  fingerprint  {edition.content_fingerprint}")
    rows = [
        (size["language"], size["subject"], _kilobytes(size["mail_octets"]), _kilobytes(size["html_octets"]),
         f"{_kilobytes(size['pdf_octets'])}, {_count(size['pdf_pages'], 'page')}, {size['pdf_language']}")
        for size in _sizes(edition)
    ]  # fmt: skip
    print_table(("language", "subject", "mail", "HTML", "PDF"), rows, "")


def _kilobytes(octets: object) -> str:
    return f"{int(str(octets)) / 1000:.0f} kB"


def _print_findings(opened: Workspace, findings: list[Finding]) -> None:
    for finding in findings:
        place = finding.place.removeprefix(f"{opened.issues}/")
        colour = "red" if finding.level == "error" else "yellow"
        say_in(colour, finding.level, err=True, nl=False)
        say(f": {place}: {finding.what}", err=True)


def _verdict(name: str, errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return f"{name}: nothing to mend."
    ready = "mend the errors before it is submitted" if errors else "it may be submitted"
    return f"{name}: {_count(errors, 'error')}, {_count(warnings, 'warning')}; {ready}."


def _count(number: object, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"

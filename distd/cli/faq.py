"""`distctl faq`: what is often asked, and its answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import as_json, print_json, print_table, workspace, write_file
from distd.cli.saying import say

if TYPE_CHECKING:
    from distd.desk.faq import Entry

LANGUAGES = ("en", "ja", "fr", "es")
language_option = click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="In this language."
)


@click.group("faq")
def faq_command() -> None:
    """What is often asked, and its answers.

    \b
    Examples:
      distctl faq list
      distctl faq match "When do you meet next?"
      distctl faq import form.csv
    """


@faq_command.command("list")
@click.option("--unanswered", is_flag=True, help="Only those without an answer.")
@as_json
@click.pass_obj
def list_(home: Path, unanswered: bool, json_: bool) -> None:
    """List the entries.

    \b
    Examples:
      distctl faq list
      distctl faq list --unanswered --json
    """
    entries = [entry for entry in workspace(home).faq.entries() if not (unanswered and entry.answers)]
    if json_:
        print_json([facts_of(entry) for entry in entries])
        return
    table = [
        (
            entry.id,
            "yes" if entry.automatic else "no",
            " ".join(entry.answers) or "-",
            entry.question_in("en"),
        )
        for entry in entries
    ]
    print_table(("id", "by itself", "answers", "question"), table, "The FAQ is empty.")


@faq_command.command("show")
@click.argument("id_", metavar="ID")
@as_json
@click.pass_obj
def show(home: Path, id_: str, json_: bool) -> None:
    """Show one entry in all its languages.

    \b
    Example:
      distctl faq show next-meeting
    """
    entry = workspace(home).faq.entry(id_)
    if json_:
        print_json(facts_of(entry))
        return
    say(f"{entry.id}\nmay be sent by itself: {'yes' if entry.automatic else 'no'}")
    say(f"source: {entry.source or '-'}")
    for language, asked in entry.questions.items():
        say("\n" + "\n".join(f"[{language}] {question}" for question in asked))
        say(f"     {entry.answers.get(language, '(no answer)')}")


@faq_command.command("add")
@click.argument("id_", metavar="ID")
@click.option("--question", multiple=True, help="A way in which it is asked; may be given again.")
@click.option("--answer", default="", help="The answer.")
@click.option("--automatic/--no-automatic", default=None, help="Whether it may be sent without you.")
@click.option("--source", default="", help="Where question or answer come from.")
@language_option
@click.pass_obj
def add(
    home: Path,
    id_: str,
    question: tuple[str, ...],
    answer: str,
    automatic: bool | None,
    source: str,
    language: str,
) -> None:
    """Add an entry, or a question, a language or a new answer to one that is there.

    \b
    Examples:
      distctl faq add fees --question "Is there a fee?" --answer "No."
      distctl faq add fees --language fr --question "Est-ce payant ?" --answer "Non."
      distctl faq add fees --automatic
    """
    from distd.desk.faq import Entry
    from distd.failures import Refused

    shelf = workspace(home).faq
    known = next((entry for entry in shelf.entries() if entry.id == id_), None)
    if known is None and not question:
        raise Refused(f"the new entry {id_} needs a --question")
    by_itself = automatic if automatic is not None else bool(known and known.automatic)
    if by_itself and not (answer or (known and known.answers)):
        raise Refused(f"{id_} has no answer that could be sent by itself; give --answer")
    questions = {language: list(question)} if question else {}
    entry = Entry(id_, questions, {language: answer.strip()} if answer.strip() else {}, by_itself, source)
    added, _ = shelf.put([entry])
    say(f"FAQ entry {id_} was {'added' if added else 'changed'}.")


@faq_command.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--encoding", default="", help="Of the file; else it is found out.")
@click.pass_obj
def import_(home: Path, file: Path, encoding: str) -> None:
    """Take in the FAQ collection form, a CSV file: question, answer, language, automatic, source.

    All of it or nothing. A question that is there already gets the answer.

    \b
    Example:
      distctl faq import form.csv
    """
    from distd.desk.faq_forms import read_form
    from distd.failures import DistdError, Misconfigured, Refused
    from distd.registry.encodings import decode

    shelf = workspace(home).faq
    try:
        entries = read_form(decode(file.read_bytes(), encoding).text, shelf.entries())
    except OSError as failure:
        raise Misconfigured(f"{file}: cannot be read: {failure.strerror}") from None
    except DistdError as failure:
        raise Refused(f"{file}: {failure}") from None
    added, changed = shelf.put(entries)
    say(f"{added} added, {changed} changed.")


@faq_command.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), default="-")
@click.option("--text", "form", flag_value="text", default="text", help="Plain text (this is what you get).")
@click.option("--page", "form", flag_value="page", help="An HTML page.")
@click.option("--csv", "form", flag_value="csv", help="The collection form, filled in.")
@language_option
@click.pass_obj
def export(home: Path, file: Path, form: str, language: str) -> None:
    """Write the FAQ for others to read, to a file or the screen.

    \b
    Examples:
      distctl faq export --text
      distctl faq export faq.ja.html --page --language ja
      distctl faq export form.csv --csv
    """
    from distd.desk.faq_forms import write_form
    from distd.desk.faq_page import as_page, as_text

    opened = workspace(home)
    entries = opened.faq.entries()
    if form == "page":
        text = as_page(entries, language, opened.settings.committee)
    else:
        text = write_form(entries) if form == "csv" else as_text(entries, language)
    if str(file) == "-":
        say(text, nl=False)
        return
    write_file(file, text.encode("utf-8-sig" if form == "csv" else "utf-8"))
    say(f"The FAQ was written to {file}.")


@faq_command.command("match")
@click.argument("text")
@as_json
@click.pass_obj
def match(home: Path, text: str, json_: bool) -> None:
    """Say which entries are near to TEXT, and whether the first could be sent by itself.

    \b
    Example:
      distctl faq match "When and where do you meet next?"
    """
    from distd.desk.matching import is_certain, near
    from distd.mail.language import language_of

    opened = workspace(home)
    desk = opened.settings.desk
    matches = near(text, opened.faq.entries())
    language = language_of(text) or "en"
    certain = is_certain(text, matches, desk.faq_threshold)
    alone = certain and matches[0].entry.automatic and desk.automatic_answers
    rows = [
        {"id": found.entry.id, "score": round(found.score), "question": found.question_in(language)}
        for found in matches
    ]
    if json_:
        print_json({"matches": rows, "certain": certain, "by_itself": alone})
        return
    table = [tuple(row.values()) for row in rows]
    print_table(("id", "of 100", "question"), table, "Nothing in the FAQ is near to that.")
    if rows:
        say("The first would be sent by itself." if alone else "They would be proposed to you.")


def facts_of(entry: Entry) -> dict[str, Any]:
    """Return one entry as plain values."""
    return {
        "id": entry.id,
        "automatic": entry.automatic,
        "source": entry.source,
        "questions": {language: list(asked) for language, asked in entry.questions.items()},
        "answers": dict(entry.answers),
    }

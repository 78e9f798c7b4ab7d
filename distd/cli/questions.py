"""`distctl question`: what people asked, whose it is, and what became of it."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from distd.cli.console import (
    Number,
    actor,
    as_json,
    moment,
    print_json,
    print_table,
    workspace,
)
from distd.cli.saying import say
from distd.excerpt import beginning

if TYPE_CHECKING:
    from distd.desk.cases import Cases
    from distd.store.tables import CaseEntry, QuestionCase

STATES = ("asked", "routed", "reminded", "answered", "closed")
LISTS = ("bodies", "waits_for")  # shown in one line
LETTERS = {
    "question-passed-on": "(which body has the question)",
    "question-declined": "(that documents cannot be sent, and which body was told)",
    "faq-draft": "(the question, with answers from the FAQ)",
    "case-decide": "(a decision is needed)",
    "case-said": "(what was said)",
    "case-silent": "(a body does not react)",
    "case-unclear": "(an order could not be followed)",
    "case-done": "(that it was done)",
}


@click.group("question")
def question_command() -> None:
    """What people asked: with the body whose it is, with you, or answered.

    \b
    Examples:
      distctl question list
      distctl question show 12
      distctl question route 12 SE
      distctl question answer 12 "The second meeting is in Bangkok."
    """


@question_command.command("list")
@click.option("--state", type=click.Choice(STATES), help="Only those in this state.")
@click.option("--all", "all_", is_flag=True, help="Closed and answered ones too.")
@click.option("--search", default="", metavar="TEXT", help="Only those in which this was said.")
@as_json
@click.pass_obj
def list_(home: Path, state: str | None, all_: bool, search: str, json_: bool) -> None:
    """List questions, oldest first; without --all those that are not answered yet.

    \b
    Examples:
      distctl question list
      distctl question list --state asked
      distctl question list --all --search ballot --json
    """
    from distd.store.cases import OPEN_STATES, waiting_for_secretary
    from distd.store.words import CaseState

    opened = workspace(home)
    cases = opened.cases
    states = [CaseState(state)] if state else list(CaseState) if all_ or search else list(OPEN_STATES)
    yours = waiting_for_secretary()
    rows = [facts_of(case, cases, yours) for case in cases.store.all(states, search)]
    if json_:
        print_json(rows)
        return
    zone = opened.settings.schedule.time_zone
    table = [
        (
            r["number"],
            r["state"],
            moment(r["asked"], zone),
            r["from"],
            ", ".join(r["bodies"]) or "-",
            ", ".join(r["waits_for"]) or "-",
            beginning(r["subject"]),
        )
        for r in rows
    ]
    nothing = "There is no such question." if state or all_ or search else "No question is open."
    print_table(("no.", "state", "asked", "from", "with", "waits for", "subject"), table, nothing)


@question_command.command("show")
@click.argument("number", type=Number())
@as_json
@click.pass_obj
def show(home: Path, number: int, json_: bool) -> None:
    """Show one question and everything that was said.

    \b
    Example:
      distctl question show 12
    """
    from distd.store.cases import waiting_for_secretary

    opened = workspace(home)
    cases = opened.cases
    case = cases.store.one(number)
    facts = facts_of(case, cases, waiting_for_secretary())
    thread = [_said(entry) for entry in cases.store.entries(case)]
    if json_:
        print_json({**facts, "thread": thread})
    else:
        _tell(facts, thread, opened.settings.schedule.time_zone)


def _said(entry: CaseEntry) -> dict[str, Any]:
    return {
        "at": entry.at,
        "what": str(entry.kind),
        "who": entry.address,
        "text": entry.text,
        "delivery": str(entry.delivery.state) if entry.delivery else "",
    }


def _tell(facts: dict[str, Any], thread: list[dict[str, Any]], zone: str) -> None:
    for name, value in facts.items():
        if name == "asked":
            value = moment(value, zone)
        lines = ["; ".join(value)] if name in LISTS else value if isinstance(value, list) else [value]
        for place, line in enumerate(lines or ["-"]):
            say(f"{'' if place else name.replace('_', ' '):<10} {line or '-'}")
    for entry in thread:
        delivery = f"  ({entry['delivery']})" if entry["delivery"] else ""
        say(f"\n{moment(entry['at'], zone)}  {entry['what'].replace('_', ' ')}: {entry['who']}{delivery}")
        for line in LETTERS.get(entry["text"], str(entry["text"])).splitlines():
            say(f"  {line}")


@question_command.command("answer")
@click.argument("number", type=Number())
@click.argument("text", default="-")
@click.option("--faq", default="", metavar="ID", help="Send this entry of the FAQ.")
@click.option("--forward", is_flag=True, help="Send the last reply of the member body; TEXT may say whose.")
@click.pass_obj
def answer(home: Path, number: int, text: str, faq: str, forward: bool) -> None:
    """Answer the asker: with TEXT, with standard input, with the FAQ, or with what the body replied.

    \b
    Examples:
      distctl question answer 12 "The second meeting is in Bangkok."
      distctl question answer 12 < answer.txt
      distctl question answer 12 --faq next-meeting
      distctl question answer 12 --forward
      distctl question answer 12 --forward BR
    """
    if faq and (text != "-" or forward):
        raise click.UsageError("give one of TEXT, --faq and --forward")
    if forward and text != "-" and not re.fullmatch(r"[A-Za-z]{2}", text):
        raise click.UsageError("behind --forward goes nothing, or the two letters of the body's country")
    opened = workspace(home)
    office, case, now = opened.cases.office, opened.cases.store.one(number), opened.clock()
    if forward:
        done = office.pass_on(case, actor(), now, country="" if text == "-" else text.upper())
    elif faq:
        done = office.answer_from_faq(case, faq, actor(), now)
    else:
        words = sys.stdin.read() if text == "-" else text
        done = office.answer(case, words, actor(), now)
    _say(done)


@question_command.command("route")
@click.argument("number", type=Number())
@click.argument("countries", nargs=-1, required=True)
@click.pass_obj
def route(home: Path, number: int, countries: tuple[str, ...]) -> None:
    """Send a question to the member bodies of COUNTRIES (such as SE), and tell the asker.

    \b
    Examples:
      distctl question route 12 SE
      distctl question route 12 SE NO
      distctl question route 12 SE,NO
    """
    opened = workspace(home)
    wanted = ",".join(countries).upper().replace(",", " ").split()
    if not wanted:
        raise click.UsageError("name the countries, such as SE, NO")
    case = opened.cases.store.one(number)
    _say(opened.cases.office.route(case, wanted, actor(), opened.clock()))


@question_command.command("close")
@click.argument("numbers", metavar="NUMBER...", nargs=-1, required=True, type=Number())
@click.option("--reason", default="", help="Kept with each question.")
@click.pass_obj
def close(home: Path, numbers: tuple[int, ...], reason: str) -> None:
    """End questions, all of those named or none; nobody is written to.

    \b
    Examples:
      distctl question close 12 --reason "answered on the telephone"
      distctl question close 12 14 15
    """
    opened = workspace(home)
    store, office, now = opened.cases.store, opened.cases.office, opened.clock()
    with opened.database.transaction():
        done = [office.close(store.one(number), reason, actor(), now) for number in dict.fromkeys(numbers)]
    for sentence in done:
        _say(sentence)


def facts_of(case: QuestionCase, cases: Cases, yours: Collection[int]) -> dict[str, Any]:
    """Return one question as plain values; `yours` are the numbers of those that wait for the secretary."""
    return {
        "number": case.id,
        "state": str(case.state),
        "kind": str(case.kind),
        "topic": case.topic,
        "asked": case.asked_at,
        "from": case.address,
        "country": case.country,
        "language": case.language,
        "subject": case.subject,
        "bodies": [route.country for route in cases.store.routes(case)],
        "waits_for": [*(["you"] if case.id in yours else []), *cases.store.awaited(case)],
        "evidence": list(case.evidence),
    }


def _say(done: str) -> None:
    say(f"{done[:1].upper()}{done[1:]}.")

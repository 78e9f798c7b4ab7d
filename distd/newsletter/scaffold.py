"""A new issue's folder: the front matter as the last issue had it, and a text that shows what Markdown can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from distd.failures import DistdError, Misconfigured, Refused
from distd.mail.phrase import one_line
from distd.newsletter.folder import issue_folders, number_of, read_issue

FIRST_NEWSLETTER = "ISO/SR UPDATE"
TITLE = "Title of this issue"
SUMMARY = "One sentence that inboxes show below the subject."
_OPENING = "Say in a sentence or two what this issue is about and why it matters to the reader."
_ARTICLE = "The first article"
_FACTS = "place, dates"
_NEXT = "who does what, until when"
_LINK = "where to read more"
#: What has to be written over before anybody is shown the issue.
FILL_INS = frozenset({TITLE, SUMMARY, _OPENING, _ARTICLE, _FACTS, _NEXT, _LINK})
_BODY = f"""\
{_OPENING}

## {_ARTICLE}

Text in **Markdown**. A picture needs words for those who cannot see it:
`![what the picture shows](picture.png "a caption")`.

::: box Facts
| | |
|---|---|
| Meeting | {_FACTS} |
| Host | organisation |
:::

## What comes next

- {_NEXT}
- [{_LINK}](https://www.example.org/)
"""


@dataclass(frozen=True)
class Scaffold:
    """The front matter of an issue to come."""

    name: str
    newsletter: str
    number: int
    title: str
    date: date
    languages: Sequence[str]
    audience: Sequence[str]


def next_issue(issues: Path, name: str, title: str, today: date, audience: Sequence[str]) -> Scaffold:
    """Return what the next issue would be: one number on, for the readers of the last one."""
    folders = issue_folders(issues)
    number = max([number_of(folder.name) for folder in folders], default=-1) + 1
    if name and number_of(name) >= 0:
        number = number_of(name)
    newsletter = FIRST_NEWSLETTER
    languages: Sequence[str] = ["en"]
    for folder in reversed(folders):
        try:
            last = read_issue(folder)
        except DistdError:
            continue  # a broken neighbour is told by `distctl issue check`, and is no reason not to begin
        newsletter, languages, audience = last.newsletter, last.languages[:1], last.audience
        break
    return Scaffold(name or f"issue-{number}", newsletter, number, title, today, languages, audience)


def write_scaffold(issues: Path, scaffold: Scaffold) -> Path:
    """Write the folder with its issue.md; raises Refused when there is a folder of that name."""
    folder = issues / scaffold.name
    front = {
        "newsletter": scaffold.newsletter,
        "number": scaffold.number,
        "title": one_line(scaffold.title),
        "date": scaffold.date,
        "summary": SUMMARY,
        "languages": list(scaffold.languages),
        "audience": list(scaffold.audience),
    }
    head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=1000, default_flow_style=None)
    try:
        folder.mkdir(parents=True)
        path = folder / "issue.md"
        path.write_text(f"---\n{head}---\n\n{_BODY}", "utf-8")
    except FileExistsError:
        raise Refused(f"{folder} is there already; nothing was changed") from None
    except OSError as failure:
        raise Misconfigured(f"{folder}: cannot be written: {failure.strerror}") from None
    return path

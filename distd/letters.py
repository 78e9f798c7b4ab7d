"""Letters: the texts of notices, per language, from templates/mail/LANGUAGE/NAME.txt.

A letter's first line is `Subject: ...`, then an empty line, then its text. A copy in the workspace's own
templates/ wins over the packaged one. A missing language falls back to English, never to silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)

from distd.excerpt import beginning
from distd.failures import Misconfigured
from distd.folding import broken, columns, is_wide
from distd.list_titles import title_in
from distd.packaged import share

LINE = 74  # columns, so that a mark of quotation still fits
WIDTH = 78  # columns of any line, as RFC 5322, section 2.1.1, asks for characters

MARGIN = " |>"  # what quoted and set-in lines begin with
_NO_PROSE = re.compile(r"[\s|>*-]|[\w ]+:(\s|$)|$")  # quoted, set in, a point of a list, or `From: ...`


@dataclass(frozen=True)
class Letter:
    """What a notice says."""

    subject: str
    text: str
    language: str


def day(moment: datetime, language: str) -> str:
    """Return the date as people write it in a language."""
    from babel.dates import format_date

    return format_date(moment, "long", locale={"en": "en_GB"}.get(language, language))


def folded(text: str) -> str:
    """Fold long lines as a mail program would: at blanks, and between the signs of a script that has none."""
    return "\n".join(
        piece.rstrip() for line in text.splitlines() for piece in broken(line.expandtabs().rstrip(), LINE)
    )


def within_width(text: str) -> str:
    """Fold what filled-in names and numbers made too wide; the rest goes on in the next line of the paragraph."""
    lines: list[str] = []
    over = ""
    for line in text.split("\n"):
        if over and _NO_PROSE.match(line):
            lines.append(over)
            over = ""
        line = _joined(over, line)
        over = ""
        if columns(line) > WIDTH:
            margin = line[: len(line) - len(line.lstrip(MARGIN))]
            pieces = broken(line.removeprefix(margin), WIDTH - len(margin))
            first, *more = [f"{margin}{piece.rstrip()}" for piece in pieces]
            over = more.pop() if more and not margin else ""
            lines += [first, *more]
        else:
            lines.append(line)
    return "\n".join([*lines, over] if over else lines)


def _joined(over: str, line: str) -> str:
    """Return a line behind what is left of the one before it, with the blank that their script has between words."""
    if not over or not line:
        return over or line
    return f"{over}{line}" if is_wide(over[-1]) or is_wide(line[0]) else f"{over} {line}"


class Letters:
    """Finds and fills letters."""

    def __init__(self, folders: Sequence[Path]) -> None:
        loaders = [FileSystemLoader(folder / "mail") for folder in folders]
        self._environment = Environment(
            loader=ChoiceLoader(loaders),
            undefined=StrictUndefined,
            autoescape=False,  # noqa: S701 - plain text, never HTML
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters["beginning"] = partial(beginning, cells=2 * LINE)
        self._environment.filters["day"] = day
        self._environment.filters["folded"] = folded
        self._environment.filters["title_in"] = title_in

    def write(self, name: str, language: str, **values: Any) -> Letter:
        """Fill the letter `name`; raises Misconfigured when it exists in no usable language."""
        for candidate in dict.fromkeys((language, "en")):
            try:
                template = self._environment.get_template(f"{candidate}/{name}.txt")
            except TemplateNotFound:
                continue
            head, _, text = template.render(**values).partition("\n\n")
            return Letter(head.removeprefix("Subject:").strip(), within_width(text), candidate)
        raise Misconfigured(f"templates/mail/en/{name}.txt: there is no such letter")

    def check(self, names: Sequence[str], languages: Sequence[str]) -> None:
        """Read the letters `names` in every language there is; raises Misconfigured on one that cannot be read."""
        for language in languages:
            for name in names:
                try:
                    self._environment.get_template(f"{language}/{name}.txt")
                except TemplateNotFound:
                    continue
                except TemplateSyntaxError as failure:
                    place = f"templates/mail/{language}/{name}.txt, line {failure.lineno}"
                    raise Misconfigured(f"{place}: {failure.message}") from None


@cache
def packaged_letters() -> Letters:
    """Return the letters as they come with distd."""
    return Letters([share() / "templates"])

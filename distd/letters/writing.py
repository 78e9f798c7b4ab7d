"""Letters found in the folders of templates, and filled."""

from __future__ import annotations

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
from distd.letters.titles import title_in
from distd.letters.width import LINE, folded, within_width
from distd.packaged import share


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


def language_in(code: str, language: str) -> str:
    """Return what a language is called in another one."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).get_language_name(language) or code
    except (UnknownLocaleError, ValueError):
        return code


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
        self._environment.filters["language_in"] = language_in
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

"""The few words around an issue, per language, from templates/newsletter/words/LANGUAGE.toml; and how dates read."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton

from distd.failures import Misconfigured, unreadable
from distd.newsletter.look import template_file

ENGLISH = "en"
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
_DELSP = {"ja", "zh", "th", "lo", "km", "my"}  # written without spaces between words
_LOCALES = {"en": "en_GB"}


@dataclass(frozen=True)
class Phrases:
    """The phrases in one language."""

    language: str
    table: dict[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return a phrase with its values filled in."""
        return self.table[key].format(**values)

    @property
    def direction(self) -> str:
        """Return `rtl` for scripts read from right to left, else `ltr`."""
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    @property
    def without_spaces(self) -> bool:
        """Say whether the language is written without spaces between words."""
        return self.language in _DELSP

    def month(self, at: date) -> str:
        """Return such as `May 2005`."""
        return format_skeleton("yMMMM", at, locale=_locale(self.language))

    def number_line(self, number: int, at: date) -> str:
        """Return such as `Number 1 · May 2005`."""
        return f"{self.say('number', number=number)} · {self.month(at)}"


def read_phrases(template_folders: Sequence[Path], language: str) -> Phrases:
    """Return the phrases in `language`, or in English where it has none; raises Misconfigured for a bad file."""
    english = _table(template_folders, ENGLISH)
    table = _table(template_folders, language) if language != ENGLISH else english
    if english is None:
        raise Misconfigured(f"templates/newsletter/words/{ENGLISH}.toml: there is no such file")
    return Phrases(language, english | (table or {}))


def phrase_files(template_folders: Sequence[Path], language: str) -> list[Path]:
    """Return the files that `read_phrases` reads."""
    found = (
        template_file(template_folders, f"words/{name}.toml") for name in dict.fromkeys((ENGLISH, language))
    )
    return [path for path in found if path]


def _table(template_folders: Sequence[Path], language: str) -> dict[str, str] | None:
    path = template_file(template_folders, f"words/{language}.toml")
    if path is None:
        return None
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as failure:
        raise unreadable(path, failure) from None
    return {key: str(value) for key, value in table.items()}


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(_LOCALES.get(language, language), sep="_")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_LOCALES[ENGLISH])

"""The FAQ: questions with or without answers, in several languages, kept in config/faq.toml."""

from __future__ import annotations

import os
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from distd.failures import Misconfigured, NotFound, Refused, unreadable

FILE = "faq.toml"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_KEYS = {"id", "automatic", "source", "question", "answer"}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


@dataclass(frozen=True)
class Entry:
    """One question as it is asked in several ways and languages, and its answer."""

    id: str
    questions: Mapping[str, Sequence[str]] = field(default_factory=dict)  # by language
    answers: Mapping[str, str] = field(default_factory=dict)
    automatic: bool = False  # may be sent without a person looking
    source: str = ""  # where question or answer come from

    def question_in(self, language: str) -> str:
        """Return the question in that language, else in English, else in any."""
        asked = (
            self.questions.get(language) or self.questions.get("en") or next(iter(self.questions.values()))
        )
        return asked[0]

    def answer_in(self, language: str) -> str:
        """Return the answer in that language, else in English, else in any; raises Refused without one."""
        if not self.answers:
            raise Refused(
                f"FAQ entry {self.id} has no answer yet; `distctl faq add {self.id} --answer` gives it one"
            )
        return self.answers.get(language) or self.answers.get("en") or next(iter(self.answers.values()))

    def merged(self, newer: Entry) -> Entry:
        """Return this entry with what a newer one adds or says anew."""
        questions = {language: list(asked) for language, asked in self.questions.items()}
        for language, asked in newer.questions.items():
            known = questions.setdefault(language, [])
            known += [question for question in asked if question not in known]
        return replace(
            self,
            questions=questions,
            answers={**self.answers, **newer.answers},
            automatic=newer.automatic,
            source=newer.source or self.source,
        )


class FaqShelf:
    """Reads and writes the file; a workspace's own copy wins over the packaged one."""

    def __init__(self, own: Path, packaged: Path) -> None:
        self._own = own
        self._packaged = packaged
        self._read: tuple[tuple[Path, int], list[Entry]] | None = None

    def entries(self) -> list[Entry]:
        """Return every entry, in the order of the file; raises Misconfigured naming the entry that is wrong."""
        path = self._own if self._own.exists() else self._packaged
        try:
            version = (path, path.stat().st_mtime_ns)
            if self._read is None or self._read[0] != version:
                self._read = version, parse(path.read_text("utf-8-sig"), str(path))
        except (OSError, UnicodeDecodeError) as failure:
            raise unreadable(path, failure) from None
        return self._read[1]

    def entry(self, id_: str) -> Entry:
        """Return one entry; raises NotFound."""
        for entry in self.entries():
            if entry.id == id_:
                return entry
        raise NotFound(f"there is no FAQ entry {id_!r}; `distctl faq list` shows what there is")

    def put(self, newer: Sequence[Entry]) -> tuple[int, int]:
        """Add entries, or what is new in them; write the workspace's copy; return how many were new and changed."""
        known = {entry.id: entry for entry in self.entries()}
        added = changed = 0
        for entry in newer:
            before = known.get(entry.id)
            known[entry.id] = before.merged(entry) if before else entry
            added += before is None
            changed += before is not None and known[entry.id] != before
        text = written(list(known.values()))
        parse(text, str(self._own))
        draft = self._own.with_name(f".{self._own.name}.new")
        try:
            draft.write_text(text, "utf-8")
            os.replace(draft, self._own)  # noqa: PTH105 - says that it is the atomic one
        except OSError as failure:
            raise Misconfigured(f"{self._own}: cannot be written: {failure}") from None
        self._read = None
        return added, changed


def parse(text: str, place: str) -> list[Entry]:
    """Read the file's text; raises Misconfigured with one sentence that names the entry."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as failure:
        raise Misconfigured(f"{place}: is not valid TOML: {failure}") from None
    rows = table.get("entry", [])
    if set(table) - {"entry"} or not isinstance(rows, list):
        raise Misconfigured(f"{place}: expected nothing but [[entry]] tables")
    entries = [_entry(row, f"{place}: entry {number}") for number, row in enumerate(rows, 1)]
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise Misconfigured(f"{place}: the id {entry.id!r} is there twice")
        seen.add(entry.id)
    return entries


def _entry(row: Any, place: str) -> Entry:
    if not isinstance(row, dict):
        raise Misconfigured(f"{place}: expected a table")
    if unknown := sorted(set(row) - _KEYS):
        raise Misconfigured(
            f"{place}: {unknown[0]}: there is no such key; known here: {', '.join(sorted(_KEYS))}"
        )
    id_ = row.get("id")
    if not isinstance(id_, str) or not _ID.match(id_):
        raise Misconfigured(f"{place}: id: expected small letters, digits and hyphens, such as next-meeting")
    place = f"{place} ({id_})"
    automatic, source = row.get("automatic", False), row.get("source", "")
    if not isinstance(automatic, bool) or not isinstance(source, str):
        raise Misconfigured(f"{place}: expected automatic = true or false, and a text as source")
    questions = {
        language: [asked] if isinstance(asked, str) else asked
        for language, asked in _by_language(row.get("question", {}), f"{place}: question").items()
    }
    answers = _by_language(row.get("answer", {}), f"{place}: answer")
    if not questions or not all(
        isinstance(q, str) and q.strip() for asked in questions.values() for q in asked
    ):
        raise Misconfigured(f"{place}: question: expected a text or several for each language")
    if not all(questions.values()) or not all(isinstance(a, str) and a.strip() for a in answers.values()):
        raise Misconfigured(f"{place}: expected a text for each language, and no empty one")
    return Entry(id_, questions, {language: a.strip() for language, a in answers.items()}, automatic, source)


def _by_language(value: Any, place: str) -> dict[str, Any]:
    if not isinstance(value, dict) or not all(re.fullmatch("[a-z]{2,3}", key) for key in value):
        raise Misconfigured(f"{place}: expected a table with a key for each language, such as en")
    return value


def written(entries: Sequence[Entry]) -> str:
    """Return the entries as the text of the file."""
    blocks = ["# The FAQ. `distctl faq` reads and writes this file; it may be edited by hand as well.\n"]
    for entry in entries:
        lines = ["[[entry]]", f"id = {_text(entry.id)}", f"automatic = {str(entry.automatic).lower()}"]
        if entry.source:
            lines.append(f"source = {_text(entry.source)}")
        lines.append("[entry.question]")
        for language, asked in entry.questions.items():
            lines.append(f"{language} = [{', '.join(_text(question) for question in asked)}]")
        if entry.answers:
            lines.append("[entry.answer]")
            lines += [f"{language} = {_text(answer)}" for language, answer in entry.answers.items()]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def _text(value: str) -> str:
    """Return a TOML basic string."""
    return (
        '"'
        + "".join(_ESCAPES.get(c, c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}") for c in value)
        + '"'
    )


def id_from(question: str, taken: Sequence[str]) -> str:
    """Return an id made of a question's first words that is not taken yet."""
    plain = unicodedata.normalize("NFKD", question).encode("ascii", "ignore").decode().lower()
    base = "-".join(re.findall("[a-z0-9]+", plain)[:6]) or "question"
    number, id_ = 1, base
    while id_ in taken:
        number += 1
        id_ = f"{base}-{number}"
    return id_

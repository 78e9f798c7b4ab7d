"""The FAQ collection form: a CSV file with one question a row, as its collectors fill it in."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from distd.desk.cells import harmless
from distd.desk.faq import Entry, id_from
from distd.desk.matching import normal
from distd.failures import Refused

COLUMNS = {
    "question": ("question", "questions", "q", "質問", "pregunta"),
    "answer": ("answer", "answers", "a", "proposed answer", "回答", "réponse", "respuesta"),
    "language": ("language", "lang", "言語", "langue", "idioma"),
    "automatic": ("automatic", "may be sent automatically", "auto", "自動", "automatique", "automático"),
    "source": ("source", "collected by", "from", "出典", "fuente"),
    "id": ("id", "entry"),
}
_YES = {"yes", "y", "true", "1", "x", "oui", "sí", "si", "はい"}
_NO = {"", "no", "n", "false", "0", "-", "non", "いいえ"}


def read_form(text: str, known: Sequence[Entry]) -> list[Entry]:
    """Return the entries of a form; a question that is known already belongs to its entry.

    Rows with the same `id` are one entry in several languages. Raises Refused with line and column; then nothing
    may be taken in at all.
    """
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=_separator(text))
    rows = list(reader)
    places = _places(rows[0] if rows else [])
    taken = {entry.id: entry for entry in known}
    asked = {
        normal(question): entry.id
        for entry in known
        for asked in entry.questions.values()
        for question in asked
    }
    found: dict[str, Entry] = {}
    for line, row in enumerate(rows[1:], 2):
        cells = {name: row[at].strip() if at < len(row) else "" for name, at in places.items()}
        if not any(cells.values()):
            continue
        entry = _entry(cells, line, asked, {**taken, **found})
        for question in entry.questions.values():
            asked[normal(question[0])] = entry.id
        found[entry.id] = found[entry.id].merged(entry) if entry.id in found else entry
    if not found:
        raise Refused("the form has no question")
    return list(found.values())


def _entry(cells: dict[str, str], line: int, asked: dict[str, str], taken: Mapping[str, Entry]) -> Entry:
    question, language = cells["question"], cells.get("language", "").lower()[:2] or "en"
    if not question:
        raise Refused(f"line {line}, column question: it is empty")
    if not (language.isascii() and language.isalpha() and len(language) == 2):
        raise Refused(f"line {line}, column language: expected such as en or ja, not {cells['language']!r}")
    automatic = cells.get("automatic", "").casefold()
    if automatic not in _YES | _NO:
        raise Refused(f"line {line}, column automatic: expected yes or no, not {cells['automatic']!r}")
    answer = cells.get("answer", "")
    id_ = cells.get("id") or asked.get(normal(question)) or id_from(question, list(taken))
    before = taken.get(id_)
    if automatic in _YES and not answer and not (before and before.answers):
        raise Refused(f"line {line}, column automatic: what may be sent by itself needs an answer")
    by_itself = automatic in _YES or (not automatic and before is not None and before.automatic)
    return Entry(
        id_,
        {language: [question]},
        {language: answer} if answer else {},
        by_itself,
        cells.get("source", ""),
    )


def _places(head: Sequence[str]) -> dict[str, int]:
    names = [" ".join(cell.split()).casefold() for cell in head]
    places = {
        column: at
        for column, spellings in COLUMNS.items()
        for at, name in enumerate(names)
        if name in spellings
    }
    if "question" not in places:
        raise Refused("line 1: expected the columns question, answer, language, automatic, source")
    return places


def _separator(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def write_form(entries: Sequence[Entry]) -> str:
    """Return the form filled in with what is there; reading it back changes nothing."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("id", "question", "answer", "language", "automatic", "source"))
    for entry in entries:
        for language, asked in entry.questions.items():
            for question in asked:
                answer = entry.answers.get(language, "")
                automatic = "yes" if entry.automatic else "no"
                row = (entry.id, question, answer, language, automatic, entry.source)
                writer.writerow([harmless(cell) for cell in row])
    return text.getvalue()

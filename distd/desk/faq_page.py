"""The FAQ for everybody to read: as text, and as a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment

from distd.desk.faq import Entry
from distd.letters.width import folded

TITLES = {
    "en": "Frequently asked questions",
    "ja": "よくあるご質問",
    "fr": "Questions fréquentes",
    "es": "Preguntas frecuentes",
}
_PAGE = """<!DOCTYPE html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} - {{ committee }}</title>
<style>
body { font-family: system-ui, sans-serif; line-height: 1.6; max-width: 42rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff }
h2 { font-size: 1.1rem; margin-bottom: 0 }
p { margin-top: .25rem; white-space: pre-line }
footer { margin-top: 2rem; border-top: 1px solid #767676; padding-top: .5rem }
</style>
</head>
<body>
<main>
<h1>{{ title }}</h1>
{% for row in rows %}
<section id="{{ row.id }}">
<h2{% if row.asked_in != language %} lang="{{ row.asked_in }}"{% endif %}>{{ row.question }}</h2>
<p{% if row.answered_in != language %} lang="{{ row.answered_in }}"{% endif %}>{{ row.answer }}</p>
</section>
{% endfor %}
</main>
<footer>{{ committee }}</footer>
</body>
</html>
"""


@dataclass(frozen=True)
class Answered:
    """A question with its answer, each in the language it is there in."""

    id: str
    question: str
    asked_in: str
    answer: str
    answered_in: str


def answered(entries: Sequence[Entry], language: str) -> list[Answered]:
    """Return the questions that have an answer, in a language where they are there in it."""
    return [
        Answered(
            entry.id,
            entry.question_in(language),
            _language_there(list(entry.questions), language),
            entry.answer_in(language),
            _language_there(list(entry.answers), language),
        )
        for entry in entries
        if entry.answers
    ]


def as_text(entries: Sequence[Entry], language: str) -> str:
    """Return the answered questions as plain text."""
    title = TITLES.get(language, TITLES["en"])
    blocks = [f"{title}\n{'=' * len(title)}\n"]
    blocks += [f"{folded(row.question)}\n\n{folded(row.answer)}\n" for row in answered(entries, language)]
    return "\n\n".join(blocks)


def as_page(entries: Sequence[Entry], language: str, committee: str) -> str:
    """Return the answered questions as one HTML page that needs nothing else."""
    template = Environment(autoescape=True, trim_blocks=True).from_string(_PAGE)
    return template.render(
        language=language,
        title=TITLES.get(language, TITLES["en"]),
        committee=committee,
        rows=answered(entries, language),
    )


def _language_there(there: Sequence[str], wanted: str) -> str:
    return wanted if wanted in there else "en" if "en" in there else there[0]

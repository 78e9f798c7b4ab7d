"""The FAQ for everybody to read: as text, and as a page."""

from __future__ import annotations

from collections.abc import Sequence

from jinja2 import Environment

from distd.desk.faq import Entry

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
{% for id, question, asked_in, answer, answered_in in rows %}
<section id="{{ id }}">
<h2{% if asked_in != language %} lang="{{ asked_in }}"{% endif %}>{{ question }}</h2>
<p{% if answered_in != language %} lang="{{ answered_in }}"{% endif %}>{{ answer }}</p>
</section>
{% endfor %}
</main>
<footer>{{ committee }}</footer>
</body>
</html>
"""


def as_text(entries: Sequence[Entry], language: str) -> str:
    """Return the answered questions as plain text."""
    title = TITLES.get(language, TITLES["en"])
    blocks = [f"{title}\n{'=' * len(title)}\n"]
    blocks += [
        f"{entry.question_in(language)}\n\n{entry.answer_in(language)}\n"
        for entry in entries
        if entry.answers
    ]
    return "\n\n".join(blocks)


def as_page(entries: Sequence[Entry], language: str, committee: str) -> str:
    """Return the answered questions as one HTML page that needs nothing else."""
    rows = [
        (
            entry.id,
            entry.question_in(language),
            _language_there(list(entry.questions), language),
            entry.answer_in(language),
            _language_there(list(entry.answers), language),
        )
        for entry in entries
        if entry.answers
    ]
    template = Environment(autoescape=True, trim_blocks=True).from_string(_PAGE)
    return template.render(
        language=language, title=TITLES.get(language, TITLES["en"]), committee=committee, rows=rows
    )


def _language_there(there: Sequence[str], wanted: str) -> str:
    return wanted if wanted in there else "en" if "en" in there else there[0]

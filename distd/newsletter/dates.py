"""Dates a text speaks of, in four languages, and which of them are announced although they have passed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
# Words with which a sentence looks ahead; only there a past date is a mistake.
_AHEAD = {
    "en": r"\b(will|next|until|till|by|deadline|before|upcoming|forthcoming|please|register|invited)\b",
    "fr": r"\b(prochaine?s?|jusqu.au|avant|délai|d.ici|aura|auront|seront|sera|veuillez|inscri\w+|invit\w+)\b",
    "es": r"\b(próxim[oa]s?|hasta|antes|plazo|será|serán|tendrán?|celebrarán?|inscrib\w+|invita\w*)\b",
    "ja": r"(次回|予定|(?<!これ)(?<!それ)まで|締切|締め切り|期限|開催します|開催される|ください|今後)",
}
_NUMERIC = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_JAPANESE = re.compile(r"(\d{4})年(\d{1,2})月(?:\d{1,2}日?[～〜–-])?(\d{1,2})日")
_SENTENCES = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


def passed_announcements(text: str, language: str, at: date) -> Iterator[tuple[date, str]]:
    """Yield each date before `at` that `text` announces, with its sentence."""
    ahead = re.compile(_AHEAD.get(language, _AHEAD["en"]), re.IGNORECASE)
    for sentence in _SENTENCES.split(text):
        if ahead.search(sentence):
            yield from ((found, sentence.strip()) for found in dates_in(sentence, language) if found < at)


def dates_in(text: str, language: str) -> list[date]:
    """Return the dates written out in `text`; of a span such as 7-11 March 2005 the last day."""
    found = [_date(*match.groups()) for match in _NUMERIC.finditer(text)]
    if language == "ja":
        found += [_date(*match.groups()) for match in _JAPANESE.finditer(text)]
    if language in _MONTHS:
        months = _MONTHS[language].split()
        for day, month, year in _written(months).findall(text):
            found.append(_date(year, str(months.index(month.lower()) + 1), day))
    return [day for day in found if day]


def _written(months: list[str]) -> re.Pattern[str]:
    """The pattern of `11 March 2005`, `11 de marzo de 2005`, `1er mars 2005`."""
    return re.compile(
        rf"\b(\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:de\s+)?({'|'.join(months)}),?\s+(?:de\s+)?(\d{{4}})\b",
        re.IGNORECASE,
    )


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None

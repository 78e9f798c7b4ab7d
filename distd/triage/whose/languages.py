"""Words for a people that stand for its language: in Swedish, the French version."""

from __future__ import annotations

import re

_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|into|to|from|speak\w*|read|write|auf|ins|en|em|al|in het|på|på|til|po|на|w języku|по)\s+$",
    re.IGNORECASE,
)
_LANGUAGE_END = re.compile(
    r"^\s*(?:[.,;:?!)\]]|$|\n|(?:and|or|und|et|y|e|ou|o|och|og|en|too|as well|also|please|if|version"
    r"|translation)\b)",
    re.IGNORECASE,
)
_LANGUAGE_AFTER = re.compile(
    r"^[- ](?:translations?|versions?|languages?|text|edition|speak\w*|speakers?|newsletter|subtitles"
    r"|copy|issue|Übersetzung|Fassung"
    r"|Version|Sprach\w*|Ausgabe|översättning\w*|vertaling|wersj\w+|перевод\w*|верси\w+|язык\w*|verz\w+"
    r"|znění|překlad\w*|preklad\w*|változat\w*|fordítás\w*|έκδοση\w*|έκδοσης|μετάφραση\w*|versio\w*|käänn\w+"
    r"|çeviri\w*"
    r"|sürüm\w*|прев[оі]д\w*|переклад\w*|версі\w+|prijevod\w*|prevod\w*|inačic\w*|izdanj\w*|traducer\w*)\b",
    re.IGNORECASE,
)
_LANGUAGE_NOUN_BEFORE = re.compile(
    r"\b(?:version|versión|versão|versione|wersj\w+|verz\w+|versio\w*|верси\w+|версі\w+|verzi\w+|língua|"
    r"traduction|traducción|tradução|traduzione|édition|edición"
    r"|edição|texte|texto|langue|lengua|idioma)"
    r"(?:\s+(?:en|em|in|au|al))?\s+$",
    re.IGNORECASE,
)


def is_language(before: str, after: str) -> bool:
    """Say whether the adjective between `before` and `after` is a language's."""
    if _LANGUAGE_AFTER.match(after) or _LANGUAGE_NOUN_BEFORE.search(before):
        return True
    return bool(_LANGUAGE_BEFORE.search(before) and _LANGUAGE_END.match(after))

"""Tables of phrases in many languages, looked for in sentences that `sentences.folded` has made plain.

A line is a language and its phrases, parted by commas. `*` stands for any ending, ` .. ` for up to three words between.
Phrases of scripts that part no words are found anywhere; all others begin and end where a word does.
"""

from __future__ import annotations

import re

from distd.mail.verdict import languages
from distd.mail.verdict.sentences import without_accents

#: The characters of scripts that part no words.
UNPARTED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_UNPARTED = re.compile(f"[{UNPARTED}]")


def phrases(family: str, table: str) -> re.Pattern[str]:
    """Return what finds any phrase of a family: those of a table, and those of `languages`."""
    lines = [*table.strip().split("\n"), *languages.lines(family)]
    listed = [phrase for line in lines for phrase in line.split(":", 1)[1].split(",")]
    plain = sorted(
        {without_accents(phrase.strip().casefold()) for phrase in listed} - {""}, key=len, reverse=True
    )
    unparted = "|".join(re.escape(each) for each in plain if _UNPARTED.search(each))
    parted = "|".join(_parted(each) for each in plain if not _UNPARTED.search(each))
    return re.compile(rf"(?<!\w)(?:{parted})(?!\w)" + (f"|{unparted}" if unparted else ""))


_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_STEM = 4  # letters; a shorter word has no endings here
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
_HEBREW_STEM = 3  # letters; before a shorter word the letters of particles would make another word


def _parted(phrase: str) -> str:
    if _ARABIC.search(phrase):  # particles and the article are written together with the word
        return rf"[وفبلك]?(?:ال)?{re.escape(phrase)}" + (r"\w*" if len(phrase) >= _ARABIC_STEM else "")
    if _HEBREW.search(phrase):
        return ("[ושהבלכמ]{0,2}" if len(phrase) >= _HEBREW_STEM else "") + re.escape(phrase)
    spaced = re.escape(phrase).replace(r"\ ", " ").replace(r"\*", r"\w*")
    return spaced.replace(r" \.\. ", r"(?: [^\s,;:]+){0,3} ")

"""The language somebody writes in: told by the script, or by the little words that every text is full of.

A guess is never forced: where two languages are as likely, or too little is written, none is named.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from distd.mail.language_words import ARABIC, CYRILLIC, LATIN, LETTERS, NEPALI, RARE

SAMPLE_CHARACTERS = 5_000
FEWEST_LETTERS = 3  # of the Latin ones: `y` is no Spanish letter, and `a` is a word of many languages
ENOUGH = 0.6  # of the worth of the words found
ENOUGH_OF_LITTLE_MAIL = 1.5  # the same for languages in which little mail comes: RARE
CLEARLY_MORE = 1.2  # times the worth of the second

# Scripts that one language of our mail is written in, or nearly so.
_SCRIPTS = tuple(
    (language, re.compile(f"[{letters}]"))
    for language, letters in (
        ("ja", "\u3041-\u30ff\uff66-\uff9f"), ("ko", "\uac00-\ud7a3"), ("th", "\u0e01-\u0e5b"),
        ("el", "\u0370-\u03ff\u1f00-\u1fff"), ("he", "\u05d0-\u05ea"), ("hi", "\u0904-\u0939"), ("bn", "\u0985-\u09b9"),
        ("ta", "\u0b85-\u0bb9"), ("te", "\u0c05-\u0c39"), ("si", "\u0d85-\u0dc6"), ("lo", "\u0e81-\u0edf"),
        ("km", "\u1780-\u17b3"), ("my", "\u1000-\u103f"), ("ka", "\u10d0-\u10ff"), ("hy", "\u0561-\u0587"),
        ("am", "\u1200-\u135a"),
    )
)  # fmt: skip
_HAN = re.compile(r"[\u3400-\u9fff]")
_SCRIPT_LETTERS = 3

_LETTER_WORTH = 0.5
_LETTERS_COUNTED = 3

# Most mail is in these: a word or two of a rarer language does not outweigh them.
_MOST_MAIL = {"en", "fr", "es", "de", "pt", "it"}
_MOST_MAIL_WORTH = 1.25

_WORD = re.compile(r"[^\W\d_]+(?:'(?=\w))?")  # j'aimerais is two words
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ARABIC = re.compile(r"[\u0620-\u06d3]")
_VIETNAMESE = re.compile(r"[ăâđêôơưạ-ỹ]")
_LATIN = re.compile(r"[a-zà-ÿ]", re.IGNORECASE)


def _worths(tables: dict[str, str]) -> dict[str, dict[str, float]]:
    """Return what each word tells: less, the more languages have it; those of little mail take nothing from others."""
    languages: dict[str, list[str]] = defaultdict(list)
    for language, words in tables.items():
        for word in dict.fromkeys(words.split()):
            languages[word].append(language)
    worths = {
        word: {name: 1 / (len(names) if name in RARE else len(set(names) - RARE)) for name in names}
        for word, names in languages.items()
    }
    return {**worths, "": dict.fromkeys(tables, 0.0)}  # no word: all languages of the table


_NEPALI = frozenset(NEPALI.split())
_NEPALI_WORDS = 2
_IN_LATIN = _worths(LATIN)
_IN_CYRILLIC = _worths(CYRILLIC)
_IN_ARABIC = _worths(ARABIC)


def language_of(text: str) -> str:
    """Return the language of a text (ISO 639-1), empty when it cannot be told."""
    sample = text[:SAMPLE_CHARACTERS]
    latin = len(_LATIN.findall(sample))
    if not sample.isascii():
        for language, letters in _SCRIPTS:
            found = len(letters.findall(sample))
            if found >= _SCRIPT_LETTERS and 5 * found >= latin:
                return "ne" if language == "hi" and _is_nepali(sample) else language
        if (han := len(_HAN.findall(sample))) >= _SCRIPT_LETTERS and 5 * han >= latin:
            return "zh"
        if 2 * len(_CYRILLIC.findall(sample)) > latin:
            return _by_words(sample, _IN_CYRILLIC, "ru")
        if 2 * len(_ARABIC.findall(sample)) > latin:
            return _by_words(sample, _IN_ARABIC, "ar")
        if len(_VIETNAMESE.findall(sample)) >= 4 and "ạ" <= max(sample.lower()) <= "ỹ":
            return "vi"
    return _by_words(sample, _IN_LATIN) if latin >= FEWEST_LETTERS else ""


def _is_nepali(sample: str) -> bool:
    return len(_NEPALI.intersection(re.split(r"[\s।,?!.]+", sample))) >= _NEPALI_WORDS


def _by_words(sample: str, worths: dict[str, dict[str, float]], otherwise: str = "") -> str:
    """Return the language whose words are clearly the more; `otherwise` where the script alone must do."""
    lowered = sample.lower().replace("’", "'")
    scores = dict.fromkeys(worths[""], 0.0)
    for word, times in Counter(_WORD.findall(lowered)).items():
        for name, worth in worths.get(word, {}).items():
            scores[name] += worth * min(times, 4)
    if not lowered.isascii():
        for name, letters in LETTERS.items():
            if name in scores:
                found = sum(lowered.count(letter) for letter in letters)
                scores[name] += _LETTER_WORTH * min(found, _LETTERS_COUNTED)
    for name in _MOST_MAIL & scores.keys():
        scores[name] *= _MOST_MAIL_WORTH
    (name, best), (_, second) = sorted(scores.items(), key=lambda item: -item[1])[:2]
    enough = ENOUGH_OF_LITTLE_MAIL if name in RARE else ENOUGH
    return name if best >= enough and best >= CLEARLY_MORE * second else otherwise

"""config/triage.toml: the words by which kinds are told, and the thresholds; the secretary may tune both."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from distd.failures import Misconfigured, unreadable
from distd.packaged import config_file
from distd.triage.likeness import LIKENESS, NOTHING, Likeness, read
from distd.triage.loading import collector_at_rest
from distd.triage.phrases import Hit, Phrase, Phrases, fold
from distd.triage.whose.leaning import Leaning

TRIAGE = "triage.toml"
SHORT_WORD = 3  # letters; so short a word is found in texts of its own language alone
# Letters; so is what begins so many other words, unless English has it: everybody uses some English.
SHORT_STEM = 5
#: What each table of words stands for is said in the packaged config/triage.toml.
FAMILIES = (
    "ask", "small_talk", "who", "when", "want", "get",
    "paper", "comment", "vote", "outcome", "expert", "join", "mirror", "adoption", "own", "plain", "occasion",
    "newsletter",
    "speaker", "need", "offer", "event", "announce", "survey", "filled",
    "unsubscribe", "subscribe", "help", "how", "no_command", "stay",
    "away", "approval", "no_reviewer", "outsider", "praise", "remark", "spam", "spam_sure", "ours",
    "gone", "erasure",
)  # fmt: skip
_APART = ("gone", "erasure")  # each looked for by itself: they tell no kind, and nothing is compared by them
_UNKNOWN = "en"  # the language whose short words are looked for where none could be told


@dataclass(frozen=True)
class Thresholds:
    """How sure a rule must be, and how many words of a kind make it sure."""

    certain: float = 0.6  # below, it is a guess, and the secretary decides
    spam_words: int = 3
    form_lines: int = 3
    words_read: int = 1500

    def broken_rule(self) -> str:
        """Return the key of a value that cannot be meant, or nothing."""
        if not 0 < self.certain <= 1:
            return "certain: expected a number above 0, at most 1"
        wrong = next(
            (key for key in ("spam_words", "form_lines", "words_read") if getattr(self, key) < 1), ""
        )
        return f"{wrong}: expected a whole number of at least 1" if wrong else ""


@dataclass(frozen=True)
class Vocabulary:
    """The words and thresholds, ready for use."""

    phrases: Phrases
    apart: Mapping[str, Phrases]  # what else is looked for in some messages, by family
    thresholds: Thresholds = Thresholds()
    likeness: Likeness = NOTHING
    leaning: Leaning = field(default_factory=Leaning)

    @classmethod
    @collector_at_rest()
    def read(cls, home: Path | None = None) -> Vocabulary:
        """Read the files; copies in the workspace's own config/ win. Raises Misconfigured, one sentence a bad key."""
        path = config_file(TRIAGE, home)
        try:
            table = tomllib.loads(path.read_text("utf-8-sig"))
        except (OSError, UnicodeDecodeError) as failure:
            raise unreadable(path, failure) from None
        except tomllib.TOMLDecodeError as failure:
            raise Misconfigured(f"{path}: is not valid TOML: {failure}") from None
        thresholds = _thresholds(path, table.pop("thresholds", {}))
        families: dict[str, list[Phrase]] = {}
        for name, words in table.items():
            for family, phrase in _phrases(path, name, words):
                families.setdefault(family, []).append(phrase)
        apart = {
            family: Phrases({name: families.pop(name) for name in [*families] if _family(name)[0] == family})
            for family in _APART
        }
        likeness = read(config_file(LIKENESS, home))
        return cls(Phrases(families), apart, thresholds, likeness, Leaning.read(home))

    def find(self, sentences: Sequence[str], language: str) -> dict[str, list[Hit]]:
        """Return every hit in folded sentences by family; short words only those of the language."""
        return _of_language(self.phrases.find(sentences), language)

    def says_gone(self, text: str, language: str) -> bool:
        """Say whether a text tells that somebody left, or has another address."""
        return self._says("gone", text, language)

    def asks_for_erasure(self, text: str, language: str) -> bool:
        """Say whether a text asks to be forgotten, or whence its writer's address is known."""
        return self._says("erasure", text, language)

    def _says(self, family: str, text: str, language: str) -> bool:
        return bool(_of_language(self.apart[family].find([fold(text)]), language))


def _of_language(found: Mapping[str, list[Hit]], language: str) -> dict[str, list[Hit]]:
    merged: dict[str, list[Hit]] = {}
    for place, hits in found.items():
        family, its_language = _family(place)
        if not its_language or its_language == (language or _UNKNOWN):
            merged.setdefault(family, []).extend(hits)
    return merged


def of_language(family: str, language: str) -> str:
    """Return where those phrases of a family are kept that count in one language alone."""
    return f"{family}@{language}"


def _family(place: str) -> tuple[str, str]:
    """Return the family of a place, and the language it counts in, empty for any."""
    family, _, language = place.partition("@")
    return family, language


def _place(family: str, language: str, phrase: str) -> str:
    """A short word of one language is another word in the next: Turkish `mi` asks, Spanish `mi` is mine."""
    words = re.split(r"[\s|_]+", phrase)
    short = len(phrase.split()) == 1 and all(_is_short(word, language) for word in words)
    return of_language(family, language) if short and fold(phrase.strip("*")[:1]).isascii() else family


def _is_short(word: str, language: str) -> bool:
    if "*" in word:
        return language != "en" and len(word.strip("*")) <= SHORT_STEM
    return len(word) <= SHORT_WORD


def _thresholds(path: Path, table: Any) -> Thresholds:
    if not isinstance(table, dict):
        raise Misconfigured(f"{path}: thresholds: expected a table of numbers")
    known = {field.name: type(field.default) for field in fields(Thresholds)}
    for key, value in table.items():
        if key not in known:
            raise Misconfigured(f"{path}: thresholds.{key}: {_no_such(key, known)}")
        right = isinstance(value, (int, float) if known[key] is float else int) and not isinstance(
            value, bool
        )
        if not right:
            raise Misconfigured(f"{path}: thresholds.{key}: expected a number, not {value!r}")
    thresholds = Thresholds(**table)
    if wrong := thresholds.broken_rule():
        raise Misconfigured(f"{path}: thresholds.{wrong}")
    return thresholds


def _phrases(path: Path, name: str, table: Any) -> Iterator[tuple[str, Phrase]]:
    """Yield each phrase of a family, and where it is kept."""
    if name not in FAMILIES:
        raise Misconfigured(f"{path}: {name}: {_no_such(name, FAMILIES)}")
    if not isinstance(table, dict):
        raise Misconfigured(f"{path}: {name}: expected a table of languages, such as en = [...]")
    for language, words in table.items():
        place = f"{path}: {name}.{language}"
        if not re.fullmatch(r"[a-z]{2,3}", language):
            raise Misconfigured(f"{place}: expected a language such as en")
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise Misconfigured(f"{place}: expected a list of phrases")
        for word in words:
            try:
                yield _place(name, language, word), Phrase(word)
            except ValueError as failure:
                raise Misconfigured(f"{place}: {word!r}: {failure}") from None


def _no_such(key: str, known: Any) -> str:
    near = difflib.get_close_matches(key, known, n=1)
    return f"there is no such key; did you mean {near[0]}?" if near else "there is no such key"

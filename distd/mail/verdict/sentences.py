"""From the text of a reply to its sentences, folded so that they can be compared with words in tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from distd.mail.verdict import japanese, words
from distd.mail.verdict.places import from_here

SHORT_LINE = 60

_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|good (?:morning|afternoon|day|evening)|greetings|bonjour|bonsoir|cher|chere|chers|madame"
    r"|monsieur|hola|estimad[oa]s?|buen(?:os)? dias?|buenas tardes|querid[oa]s?|hallo|guten (?:tag|morgen)|liebe[rs]?"
    r"|sehr geehrte\w*|hej|ola|prezad[oa]s?|bom dia|caro)\b"
)
_GREETING_LINE = 60
_END = re.compile(
    r"(?<=[.!?;。！？])\s+|(?<=[。！？।])|(?<=[!?])(?=\w)|\s[-–—]{1,2}\s(?=(?:but|please|mais|pero)\b)"
)
_QUOTED = re.compile(r"[\"“”„«‹「『]\s*([^\"“”„«»‹›「」『』]{1,200}?)\s*[\"“”»›」』]")
_ITALIAN_SI = re.compile(
    r"(?<!\w)si (?=può|possa|part[ae]|pubblichi|mandi|invii|spedisca|stampi|diffonda|proceda)"
)
_ABBREVIATION = re.compile(r"\b(no|nr|n|vol|p|mr|mrs|ms|dr|prof|sr|sra)\.\s", re.IGNORECASE)


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text whose lines may be wrapped; greetings say nothing."""
    paragraph: list[str] = []
    for line in [*text.split("\n"), ""]:
        stripped = line.strip()
        plain = folded(stripped)
        if _GREETING.match(plain) and len(stripped) <= _GREETING_LINE:
            stripped = _after_greeting(stripped)
        ends = not stripped or (paragraph and _starts_anew(paragraph[-1], stripped))
        if ends and paragraph:
            yield from _split(" ".join(paragraph))
            paragraph = []
        if stripped:
            paragraph.append(stripped)


def _after_greeting(line: str) -> str:
    """Return what follows `Dear Maria,` on its line."""
    return re.split(r"[,:!;、。]", line, maxsplit=1)[1].strip() if re.search(r"[,:!;、。]", line) else ""


def _starts_anew(before: str, line: str) -> bool:
    """Say whether `line` is no continuation: the line before is short, and this one begins like a sentence."""
    return len(before) < SHORT_LINE and (
        line[0].isupper() or bool(japanese.WRITTEN.match(line)) or line[0] in "-*•–"
    )


def _split(paragraph: str) -> Iterator[str]:
    unbroken = _ABBREVIATION.sub(lambda match: f"{match[1]} ", paragraph)
    for sentence in _END.split(unbroken):
        if sentence.strip():
            yield sentence.strip()


def folded(text: str) -> str:
    """Return `text` without case, accents of Latin letters and typographic apostrophes; a place is read as `here`."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    text = re.sub(r"(?<!\w)sí(?!\w)|^\W*si(?=[,.!])", "yes", text)
    # Without its mark the Romanian `and` would be an `if`, and so would the Italian `si può`.
    text = re.sub(r"(?<!\w)[șş]i(?!\w)", "and", text)
    text = _ITALIAN_SI.sub("", text)
    text = _QUOTED.sub(_unquoted, text)
    return from_here(without_accents(text))


def without_accents(text: str) -> str:
    """Return `text` with its Latin letters bare; those of other scripts keep their marks."""
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", apart))


def _unquoted(match: re.Match[str]) -> str:
    """Keep quoted words only where nothing but fillers leads up to them: my verdict is "approved"."""
    before = re.findall(r"\w+", match.string[: match.start()])
    return match[1] if all(word in words.FILLERS for word in before) else " (quoted) "

"""What a reply within a case says in its first line: a body's leave to pass it on, or the secretary's order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

#: Alone in the first line of a body's reply, one of these lets the asker have what follows; nothing else does.
RELEASE_WORDS = {"en": "FORWARD", "ja": "転送可", "fr": "TRANSMETTRE", "es": "REENVIAR"}

_RELEASES = frozenset(unicodedata.normalize("NFKC", word).casefold() for word in RELEASE_WORDS.values())
_EDGES = " \t\u3000*_\"'“”«»「」『』:.!。-–—"
# In capitals, as our letters write it: a sentence may begin with the word as well.
_LEADING = re.compile(rf"^[ \t]*(?:{'|'.join(RELEASE_WORDS.values())})[ \t]*[:：][ \t]*", re.MULTILINE)
_SHORT = 40  # characters: a longer line is a sentence, and no slip
_COUNTRY = re.compile(r"[A-Za-z]{2}\Z")
_IN_CAPITALS = re.compile(r"[A-Z]{2}\Z")  # `forward it` asks for nothing of Italy


class Deed(StrEnum):
    """What the secretary may order by mail."""

    ANSWER = "answer"
    FORWARD = "forward"  # a body's reply
    ROUTE = "route"
    CLOSE = "close"


@dataclass(frozen=True)
class Order:
    """One order, as the secretary wrote it."""

    deed: Deed
    text: str = ""  # the answer, or the reason
    countries: tuple[str, ...] = ()  # to send it to; or the one whose reply is meant
    entry: str = ""  # of the FAQ


def read_release(new_text: str) -> str | None:
    """Return what the asker may have of a body's reply, or None when the body does not say so."""
    first, rest = _first_line(new_text)
    return rest if first.casefold() in _RELEASES else None


def almost_releases(new_text: str) -> str:
    """Return the first line of a reply that begins as the word that gives leave, but does not say it alone."""
    first, _ = _first_line(new_text)
    begins = any(first.casefold().startswith(word) for word in _RELEASES)
    return first if begins and read_release(new_text) is None and len(first) <= _SHORT else ""


def without_release(new_text: str) -> str:
    """Return a body's reply without the word that gives leave: it was said to us, and nothing to the asker."""
    lines = [line for line in new_text.split("\n") if _bare(line) not in _RELEASES]
    return _LEADING.sub("", "\n".join(lines), count=1).strip()


def read_order(new_text: str) -> Order | None:
    """Return what the secretary orders, or None when the first line is no order."""
    first, rest = _first_line(new_text)
    words = first.replace(",", " ").split()
    if not words or words[0].casefold() not in set(Deed):
        return None
    deed, more = Deed(words[0].casefold()), words[1:]
    if deed is Deed.ROUTE:
        known = [word.upper() for word in more if _COUNTRY.match(word)]
        return Order(deed, rest, tuple(known)) if known and len(known) == len(more) else None
    if deed is Deed.ANSWER and len(more) == 2 and more[0].casefold() == "faq":
        return Order(deed, rest, entry=more[1])
    if deed is Deed.FORWARD and len(more) == 1 and _IN_CAPITALS.match(more[0]):
        return Order(deed, rest, (more[0],))
    if deed is Deed.CLOSE:
        return Order(deed, " ".join(more))
    return Order(deed, rest) if not more else None


def _first_line(text: str) -> tuple[str, str]:
    first, _, rest = text.strip().partition("\n")
    return unicodedata.normalize("NFKC", first).strip(_EDGES), rest.strip()


def _bare(line: str) -> str:
    return unicodedata.normalize("NFKC", line).strip(_EDGES).casefold()

"""Which encoding a CSV file is written in: pure, from its bytes alone.

A byte order mark or valid UTF-8 decides. What remains is a spreadsheet's local code page, and there the question
is only whether it reads better as Japanese (cp932) or as a Western European language (cp1252).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from distd.failures import Refused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods, .xls
_SAMPLE_OCTETS = 200_000
_NO_CONTROLS = bytes([*b"\t\n\v\f\r\x1a\x1b", *range(0x20, 0x100)])
_WIDE = r"\u3000-\u30ff\u3400-\u9fff\uff01-\uff60"
_WIDE_RUN = re.compile(rf"[{_WIDE}]+")
_HALF_KATAKANA = re.compile(r"[\uff61-\uff9f]+")
_ACCENTED = "À-ÖØ-öø-ÿŠšŽžŒœŸ"
_ACCENTED_WORD = re.compile(rf"[A-Za-z{_ACCENTED}]*[{_ACCENTED}][A-Za-z{_ACCENTED}]*")
_TYPOGRAPHIC = re.compile("[\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00a0«»ºª°§€¿¡]")
_LETTER = re.compile(r"[A-Za-z]")


@dataclass(frozen=True)
class Decoded:
    """A file's text, and the encoding it was read as."""

    text: str
    encoding: str


def decode(octets: bytes, encoding: str = "") -> Decoded:
    """Return the text of a file, in the `encoding` the user named or else in the one it is written in.

    Raises Refused when it cannot be decoded or when two encodings are equally likely.
    """
    if octets.startswith(_WORKBOOKS):
        raise Refused("this is a spreadsheet program's own file; open it there and save it as CSV")
    chosen = encoding or detect(octets)
    try:
        codecs.lookup(chosen)
        text = octets.decode(chosen)
    except UnicodeDecodeError as failure:
        line = octets[: failure.start].count(b"\n") + 1
        raise Refused(
            f"line {line}: the bytes there are not {chosen}; name another with --encoding"
        ) from None
    except (LookupError, ValueError):  # idna and its like are no encodings of a text
        raise Refused(
            f"there is no encoding {chosen!r}; usual ones are utf-8, cp932, cp1252, utf-16"
        ) from None
    return Decoded(text.removeprefix("\ufeff"), chosen)


def detect(octets: bytes) -> str:
    """Return the encoding these bytes are written in; raises Refused when none fits or two fit as well."""
    for mark, name in _MARKS:
        if octets.startswith(mark):
            return name
    first, second = octets[:200:2].count(0), octets[1:200:2].count(0)
    if (first + second) * 5 > len(octets[:200]) and min(first, second) * 10 <= max(first, second):
        return "utf-16-be" if first > second else "utf-16-le"
    if _is_binary(octets[:_SAMPLE_OCTETS]):
        raise Refused("this is no text but a program's own file; save the list as CSV and import that")
    try:
        octets.decode("utf-8")
    except UnicodeDecodeError:
        return _local_code_page(octets)
    return "utf-8"


def _is_binary(octets: bytes) -> bool:
    """Say whether the bytes hold what no code page uses for text: NUL, or many control characters."""
    return 0 in octets or len(octets.translate(None, _NO_CONTROLS)) * 200 > len(octets)


def _local_code_page(octets: bytes) -> str:
    scores = {"cp932": _score(octets, "cp932"), "cp1252": _score(octets, "cp1252")}
    best, other = sorted(scores, key=lambda name: scores[name], reverse=True)
    if scores[best] == scores[other]:
        raise Refused(
            "the encoding cannot be told from the bytes; name it with --encoding, such as cp932 or cp1252"
        )
    return best


def _score(octets: bytes, encoding: str) -> float:
    """Say how much the bytes read like text of that code page; minus infinity when they cannot be it."""
    # Only lines with something to tell are weighed, and no more of them than are needed.
    lines = [line for line in octets[:_SAMPLE_OCTETS].split(b"\n") if not line.isascii()]
    try:
        octets.decode(encoding)
        text = b"\n".join(lines).decode(encoding, "replace")
    except UnicodeDecodeError:
        return float("-inf")
    return japanese(text) if encoding == "cp932" else western(text)


def japanese(text: str) -> float:
    """Weigh text read as cp932: words of kanji and kana count for it, wide characters inside Latin words against.

    An accented Latin letter and the letter after it make one rare kanji, stuck to the rest of its word.
    """
    score = 0.0
    for run in _WIDE_RUN.finditer(text):
        before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
        inside_word = bool(_LETTER.match(before)) or bool(_LETTER.match(after))
        score += -2.0 if inside_word and len(run[0]) <= 2 else 2.0 * len(run[0])
    for run in _HALF_KATAKANA.finditer(text):
        score += len(run[0]) if len(run[0]) >= 3 else -1.0
    return score


def western(text: str) -> float:
    """Weigh text read as cp1252: accented letters inside words count for it, stray symbols against.

    Japanese read so is a salad of symbols and of words that are mostly accents.
    """
    score = 0.0
    for word in _ACCENTED_WORD.finditer(text):
        accents = sum(not letter.isascii() for letter in word[0])
        plain = len(word[0]) - accents
        score += 2.0 * accents if plain >= accents or accents == 1 else -1.0 * accents
    score += 0.5 * len(_TYPOGRAPHIC.findall(text))
    symbols = sum(not c.isascii() and not c.isalpha() and not _TYPOGRAPHIC.match(c) for c in text)
    return score - 2.0 * symbols

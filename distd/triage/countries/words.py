"""Words as they are compared: without case and accents, and runs of scripts that set no words apart."""

from __future__ import annotations

import re
import unicodedata

_UNSPACED = "\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff"
WORD = re.compile(rf"[^\W_{_UNSPACED}]+")
UNSPACED_RUN = re.compile(rf"[{_UNSPACED}]+")


def fold(word: str) -> str:
    """Return a word without case and accents."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", bare(word).casefold()).replace("ı", "i")


def bare(word: str) -> str:
    """Return a word without accents; its case is kept."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFKD", word).translate(_BARE)


_ALPHABETS_END = 0x2E80


class _Bare(dict[int, str | int | None]):
    """What becomes of a character of a decomposed text: an accent goes. Those of alphabets are looked up once."""

    def __missing__(self, code: int) -> int | None:
        kept = None if unicodedata.combining(chr(code)) else code
        if code < _ALPHABETS_END:
            self[code] = kept
        return kept


_BARE = _Bare(
    (ord(letter), plain)
    for letter, plain in zip("øØłŁđĐæÆ", ("o", "O", "l", "L", "d", "D", "ae", "AE"), strict=True)
)


def words_of(text: str) -> list[str]:
    """Return the words of a text, as they are written."""
    return WORD.findall(text)

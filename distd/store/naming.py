"""Whether a letter of ours names a person: by the address, or by the whole name."""

from __future__ import annotations

import re
import unicodedata
from binascii import a2b_qp

from distd.folding import is_wide

_GAPS = re.compile(r"[\s|>]+")  # between words: a name may be folded, and in a quotation
_SHORTEST_WIDE = 3  # characters of a name without blanks that is nobody else's


class Naming:
    """Finds one person in letters.

    A name of one word ("Leo") is many people's. It counts in the letters of reviews alone, which call their few
    reviewers by it.
    """

    def __init__(self, address: str, name: str) -> None:
        self._address = address.lower().encode()
        self._wide = any(map(is_wide, name))
        name = self._closed(_plain(name)).strip()
        self._pieces = name if self._wide else name.split()
        self._is_full = len(name) >= _SHORTEST_WIDE if self._wide else " " in name
        self._name = re.compile(re.escape(name) if self._wide else rf"(?<!\w){re.escape(name)}(?!\w)")

    def is_in(self, message: bytes, kind: str) -> bool:
        """Say whether a finished message, a letter of `kind`, names the person."""
        # The text is in quoted-printable, in which long lines break anywhere (RFC 2045, section 6.7).
        decoded = a2b_qp(message)
        if self._address in message.lower() or self._address in decoded.lower():
            return True
        if not self._pieces or not (self._is_full or kind.startswith("review-")):
            return False
        text = _plain(decoded.decode("utf-8", "replace"))
        # Most letters end here; to close the gaps takes ten times as long.
        if not all(piece in text for piece in self._pieces):
            return False
        return self._name.search(self._closed(text)) is not None

    def _closed(self, text: str) -> str:
        return _GAPS.sub("" if self._wide else " ", text)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()

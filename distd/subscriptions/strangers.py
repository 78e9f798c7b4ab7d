"""What a letter tells of somebody who is in no registry yet: a name fit to be kept, and a language to answer in."""

from __future__ import annotations

import re

from distd.mail.phrase import one_line

LONGEST_NAME = 80  # characters
_ODD_IN_NAME = re.compile(r"[@<>\x00-\x1f\x7f]|=\?|https?:|www\.", re.IGNORECASE)

LANGUAGES = frozenset({"en", "ja", "fr", "es"})  # of the letters
_COUNTRIES = {
    "jp": "ja",
    "fr": "fr", "be": "fr", "lu": "fr", "mc": "fr", "sn": "fr", "ci": "fr", "cm": "fr", "ma": "fr", "tn": "fr",
    "dz": "fr", "ml": "fr", "bf": "fr", "bj": "fr", "cd": "fr",
    "es": "es", "ar": "es", "mx": "es", "co": "es", "cl": "es", "pe": "es", "uy": "es", "ve": "es", "ec": "es",
    "bo": "es", "py": "es", "cr": "es", "gt": "es", "hn": "es", "ni": "es", "pa": "es", "sv": "es", "cu": "es",
    "do": "es",
}  # fmt: skip
_JAPANESE = re.compile(r"iso-2022-jp|shift_?jis|euc-jp|cp932|windows-31j", re.IGNORECASE)
_KANA = re.compile(r"[\u3040-\u30ff]")


def fit_name(name: str) -> str:
    """Return a person's name as it may be kept and shown, or nothing when it is not plainly one."""
    name = one_line(name).strip()
    return "" if _ODD_IN_NAME.search(name) else name[:LONGEST_NAME]


def guess_language(stated: str, content_type: str, address: str, text: str) -> str:
    """Guess in which language of the house a stranger reads: what the message states, its charset, its country."""
    primary = re.split(r"[-_,;\s]", stated.strip().casefold(), maxsplit=1)[0]
    if primary in LANGUAGES:
        return primary
    if _JAPANESE.search(content_type) or _KANA.search(text):
        return "ja"
    return _COUNTRIES.get(address.casefold().rpartition(".")[2], "en")

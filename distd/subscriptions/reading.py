"""What a message to a command address asks for: pure reading, no action."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.phrase import one_line
from distd.mail.replies.law import is_line_of_law
from distd.mail.replies.remarks import own_words
from distd.mail.tokens import CONFIRMS


class Wish(StrEnum):
    """What the writer wants."""

    JOIN = "join"
    CONFIRM = "confirm"
    LEAVE = "leave"
    HELP = "help"


@dataclass(frozen=True)
class Command:
    """A wish about one list, with the token that proves the right to it, if there is one."""

    wish: Wish
    list_name: str
    token: str = ""


_LOOKED_AT = 600
_LONGEST_NAME = 80
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


def read_command(own: OwnAddress, subject: str) -> Command | None:
    """Say what a message to `own` asks for, or None when `own` is no command address.

    `confirm TOKEN` in the subject confirms wherever it was sent: some mail programs ignore Reply-To.
    """
    if own.list_name is None:
        return None
    if token := find_confirmation(subject):
        return Command(Wish.CONFIRM, own.list_name, token)
    if own.purpose is Purpose.CONFIRM:
        return Command(Wish.CONFIRM, own.list_name, own.token or "")
    if own.purpose is Purpose.SUBSCRIBE:
        return Command(Wish.JOIN, own.list_name)
    if own.purpose is Purpose.UNSUBSCRIBE:
        return Command(Wish.LEAVE, own.list_name, own.token or "")
    if own.purpose is Purpose.HELP:
        return Command(Wish.HELP, own.list_name)
    return None


def find_confirmation(subject: str) -> str:
    """Return the token of `confirm TOKEN` in a subject, or nothing."""
    found = CONFIRMS.search(subject)
    return found[1].lower() if found else ""


def says_anything(new_text: str) -> bool:
    """Say whether more is written than a farewell and what stands under it."""
    return bool(own_words(new_text).words.strip())


def said_in(new_text: str) -> str:
    """Return what somebody said, without what companies and mail programs put below it."""
    spoken = own_words(new_text)
    said: list[str] = []
    for line in (spoken.words.strip() or spoken.under).split("\n"):
        if is_line_of_law(line):
            break
        said.append(line)
    return "\n".join(said)[:_LOOKED_AT].replace("\u2019", "'")


def fit_name(name: str) -> str:
    """Return a person's name as it may be kept and shown, or nothing when it is not plainly one."""
    name = one_line(name).strip()
    return "" if _ODD_IN_NAME.search(name) else name[:_LONGEST_NAME]


def guess_language(stated: str, content_type: str, address: str, text: str) -> str:
    """Guess in which language of the house a stranger reads: what the message states, its charset, its country."""
    primary = re.split(r"[-_,;\s]", stated.strip().casefold(), maxsplit=1)[0]
    if primary in LANGUAGES:
        return primary
    if _JAPANESE.search(content_type) or _KANA.search(text):
        return "ja"
    return _COUNTRIES.get(address.casefold().rpartition(".")[2], "en")


def mask(address: str) -> str:
    """Return an address that its owner recognises and nobody else can use: `s***@example.org`."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}***@{domain}"

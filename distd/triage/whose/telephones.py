"""What telephone numbers tell of the country somebody writes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from distd.registry.reference import MemberBody
from distd.triage.whose.worth import Sign, Worth

_CANADA = frozenset((
    "204", "226", "236", "249", "250", "257", "263", "289", "306", "343", "354", "365", "367", "368",
    "382", "387", "403", "416", "418", "428", "431", "437", "438", "450", "460", "468", "474", "506",
    "514", "519", "537", "548", "568", "579", "581", "584", "587", "604", "613", "639", "647", "672",
    "683", "705", "709", "742", "753", "778", "780", "782", "807", "819", "825", "867", "873", "879",
    "902", "905", "942",
))  # fmt: skip
# Islands of the North American plan without a member body, and numbers that are nowhere.
_NO_BODY_AREAS = frozenset((
    "264", "268", "284", "340", "345", "441", "649", "664", "670", "671", "684", "721", "758", "784",
    "787", "939", "800", "822", "833", "844", "855", "866", "877", "888", "900",
))  # fmt: skip
# Jersey, Guernsey, Man; the Vatican, Åland, Kosovo, Taiwan, the islands of the Netherlands and of France.
_NO_BODY_PREFIXES = (
    "441534", "441481", "441624", "447797", "447781", "447624", "3906698", "35818", "383", "886", "599", "590", "594",
)  # fmt: skip
_OTHER_DIGIT = re.compile(r"[^\W\D0-9]")  # the digits of Arabic, Persian, Hindi and others
_NUMBER = r"(\d[\d ().\-/−\u00a0]{6,22}\d)"
_PHONE_LABEL = (
    r"(?:\b(?:tel(?:e(?:ph|f)one?|ef)?|phone|fax|mob(?:ile)?|cell?|handy|fon|ph|[tmpf]|whatsapp|tél|móvil|тел|τηλ|puh|tlf)"
    r"|電話|电话|전화|โทร|هاتف|تلفن|جوال|טל|טלפון)['’.]?\s*:?\s*"
)
_PHONE = re.compile(rf"\+(?<![\w+]\+)\+?\s?\(?{_NUMBER}")
# 00 is dialled for the plus almost everywhere, 011 in North America; they begin a line or follow "Tel."
_PHONE_WITHOUT_PLUS = re.compile(
    rf"(?:^[ \t]*|{_PHONE_LABEL})\(?(?:00|011)[\s.)-]*\(?{_NUMBER}", re.IGNORECASE | re.MULTILINE
)
# As some write from right to left.
_PHONE_PLUS_BEHIND = re.compile(r"(?<![\d+])(\d[\d -]{8,16}\d)\+(?![\d+])")
# A number as it is dialled within a country.
_LOCAL_PHONE = re.compile(
    rf"(?<![\d+/.-])\(?0[1-9]\d{{0,4}}\)?[- /]\d{{1,4}}[- ]?\d{{2,4}}(?:[- ]\d{{2,4}})+(?![\d/.-])"
    rf"|{_PHONE_LABEL}\(?[1-9][\d ().-]{{6,12}}\d",
    re.IGNORECASE,
)
# A number that a mailer broke in two: what stands before the end of the line is too short for one.
_BROKEN = re.compile(r"(\+\d[\d ()-]{3,9}\d)\n(?=\d{3})")
_NORTH_AMERICAN = re.compile(r"(?<![\d+-])1[-. ]\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b")


class Telephones:
    """Countries by the calling code of a number."""

    def __init__(self, members: Sequence[MemberBody]) -> None:
        self._codes: dict[str, str] = {}
        for body in members:
            for code in body.calling_codes:
                self._codes.setdefault(code.lstrip("+"), body.country)
        self._codes.update({"1": "", "7": ""})  # shared: told by what follows

    def signs(self, text: str) -> Iterator[Sign]:
        """Yield what the telephone numbers in `text` tell."""
        text = _OTHER_DIGIT.sub(lambda digit: str(int(digit[0])), text)
        text = _BROKEN.sub(r"\1 ", text)
        for match in _NORTH_AMERICAN.finditer(text):
            yield from self._sign(match[0], match[0])
        for match in _PHONE.finditer(text):
            yield from self._sign(match[1], match[0])
        if "00" in text or "011" in text:
            for match in _PHONE_WITHOUT_PLUS.finditer(text):
                yield from self._sign(match[1], match[0])
        for match in _PHONE_PLUS_BEHIND.finditer(text):
            yield from self._sign(match[1], match[0])

    def _sign(self, number: str, written: str) -> Iterator[Sign]:
        digits = re.sub(r"\D", "", number.replace("(0)", ""))
        if country := self.country(digits):
            # Whole states stand behind +1, and people keep their number when they move from one to the other.
            worth = Worth.HINT if country in {"US", "CA"} else Worth.SIGN
            yield Sign(country, worth, f"the telephone number {written.strip()[:30]} ({country})")

    def country(self, digits: str) -> str:
        """Return the country of an international number without its plus; empty when it has none of its own."""
        if not 8 <= len(digits) <= 15 or digits.startswith(_NO_BODY_PREFIXES):
            return ""
        for length in (4, 3, 2, 1):
            country = self._codes.get(digits[:length])
            if country is None:
                continue
            if country:
                return country
            return _north_america(digits[1:4]) if digits[0] == "1" else "KZ" if digits[1] in "67" else "RU"
        return ""


def _north_america(area: str) -> str:
    if area in _NO_BODY_AREAS or area[0] in "01":
        return ""
    return "CA" if area in _CANADA else "US"


def local_hints(country: str, language: str, signature: str) -> Iterator[Sign]:
    """Yield what hints that somebody writes from the one country of their language, and within it."""
    if match := _LOCAL_PHONE.search(signature[:3_000]):
        yield Sign(country, Worth.HINT, f"it is in the language of {country} ({language})")
        yield Sign(country, Worth.HINT, f"a telephone number as within a country, {match[0].strip()[:30]}")

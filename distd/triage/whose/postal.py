"""What a postal address tells of its country: the form of the code in it, and of the company's name above."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from distd.triage.whose.worth import Sign, Worth

# Legal forms that the law of one country knows. The others (GmbH, Ltd, SA, AB, AS) have several homes.
_COMPANIES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), country)
    for pattern, country in (
        (r"\b(?:Kft|Nyrt|Zrt)\b", "HU"), (r"\bOyj?\b", "FI"), (r"\bApS\b", "DK"), (r"\bS\.p\.A\.", "IT"),
        (r"\b[Ss]p\. ?z ?o\. ?o\b", "PL"), (r"\bООО\b", "RU"), (r"\bТОВ\b", "UA"), (r"\bТОО\b", "KZ"),
        (r"\b(?:ЕООД|EOOD)\b", "BG"), (r"\bS(?:dn|DN)\.? B(?:hd|HD)\b", "MY"), (r"\bPte\.? Ltd\b", "SG"),
        (r"\bOÜ\b", "EE"), (r"\bUAB\b", "LT"), (r"\b(?:A\. ?Ş\.|Ltd\. ?Şti)", "TR"), (r"\behf\.", "IS"),
        (r"\be\. ?V\.", "DE"), (r"株式会社|有限会社|\bK\.K\.|合同会社", "JP"), (r"주식회사|㈜|[(（]주[)）]", "KR"),
        (r"บริษัท.{1,60}จำกัด", "TH"), (r"\bCông ty (?:TNHH|[Cc]ổ phần)", "VN"), (r"\bPT [A-Z]\w+.{0,40}\bTbk\b", "ID"),
        (r"בע[\"״]מ", "IL"),
    )
)  # fmt: skip
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA"
    "|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Georgia"
)
_POSTCODES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(
        r"(?:^|[\s,])(D|CH|A|F|B|I|E|S|SE|DK|N|NO|FI|FIN|NL|PL|CZ|SK|H|HU|HR|SI|LT|LV|P|PT|GR|RO|BG|L|LU|AT|BE|FR|DE"
        r"|IT|ES)-\d{4,5}\b"
    ), ""),
    (re.compile(r"〒\s?\d{3}-?\d{4}"), "JP"),
    (re.compile(r"\bS-?\d{3} \d{2}\s+[A-ZÅÄÖ]"), "SE"),
    (re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b"), "GB"),
    (re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d\b"), "CA"),
    (re.compile(rf"(?<=[a-z.],)\s+(?:{_STATES})\.?\s+\d{{5}}(?:-\d{{4}})?\b"), "US"),
    (re.compile(
        r"\b(?:AL|AZ|CA|CO|CT|DC|FL|GA|IL|MA|MD|MI|MN|NC|NJ|NY|OH|OR|PA|TX|VA|WA|WI)\.? \d{5}(?:-\d{4})?\b"
    ), "US"),
    (re.compile(r"\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? \d{4}\b"), "AU"),
    (re.compile(r"\b(?:D6W|[AC-FHKNPRTV-Y]\d\d) (?=[A-Z\d]*\d)[AC-FHKNPRTV-Y\d]{4}\b"), "IE"),
    (re.compile(r"\b\d{4} ?[A-Z]{2}  ?[A-Z][a-z]+"), "NL"),
    (re.compile(r"\bCEP:? ?\d{5}-?\d{3}\b|\b\d{5}-\d{3}\b(?!-)"), "BR"),
    (re.compile(r"(?<![\d-])\d{4}-\d{3} [A-ZÀ-Þ][a-zà-ÿ]"), "PT"),
    (re.compile(r"(?<![\d-])\d{2}-\d{3} [A-ZŁŚŻ][a-ząćęłńóśźż]"), "PL"),
    (re.compile(r"\b[A-HJ-NP-Z]\d{4}[A-Z]{3}\b|\bC\d{4} CABA\b"), "AR"),
    (re.compile(r"\b\d{5} [A-ZÀ-Þ][\w-]+ (?:Cedex|CEDEX)\b"), "FR"),
)  # fmt: skip
_CAR_SIGNS = {"D": "DE", "A": "AT", "F": "FR", "B": "BE", "I": "IT", "E": "ES", "S": "SE", "N": "NO", "FIN": "FI",
              "H": "HU", "P": "PT", "L": "LU"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PostalCode:
    """Where an address has a code of one country."""

    sign: Sign
    start: int
    end: int

    def without(self, address: str) -> str:
        """Return the address without the town that this code stands behind: Paris, TX 75460."""
        begin = max(address.rfind("\n", 0, self.start), address.rfind(",", 0, max(0, self.start - 2)))
        return address[: begin + 1] + address[self.end :]

    def settles(self, start: int, end: int) -> bool:
        """Say whether a place from `start` to `end` is the town before this code, or part of it: no sign of its own."""
        return start < self.end and end > self.start - 3


def company_signs(text: str) -> Iterator[Sign]:
    """Yield what the legal forms of companies tell, as far as one country alone has them."""
    for pattern, country in _COMPANIES:
        if match := pattern.search(text[:3_000]):
            yield Sign(country, Worth.SIGN, f"a company of the form {match[0].strip()} ({country})")


def postal_codes(text: str) -> list[PostalCode]:
    """Return the postal codes in an address, as far as one country has them."""
    found = []
    for pattern, country in _POSTCODES:
        for match in pattern.finditer(text[:3_000]):
            code = country or _CAR_SIGNS.get(match[1], match[1])
            said = f"the postal code {match[0].strip(' ,')[:30]} ({code})"
            found.append(PostalCode(Sign(code, Worth.SIGN, said), match.start(), match.end()))
    return found

"""What an address, a telephone number and a postal address tell of the country somebody writes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from distd.registry.reference import MemberBody


class Worth(IntEnum):
    """How much a sign of the asker's country is worth; the registry is above all."""

    HINT = 1  # proves little; counts only when another hint agrees
    LIKELY = 2  # a town that the writer seems to be in; counts where nothing better tells
    SIGN = 3  # address, telephone, top-level domain
    SAID = 4  # the writer says so, or writes from the body's own host
    KNOWN = 5  # the registry


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason to think that somebody writes from a country."""

    country: str
    worth: Worth
    evidence: str


_WEBMAIL = frozenset((
    "gmail", "googlemail", "yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "msn", "aol",
    "icloud", "me", "mac", "gmx", "web", "mail", "yandex", "ya", "rambler", "inbox", "proton",
    "protonmail", "pm", "zoho", "fastmail", "tutanota", "tuta", "hushmail", "mailbox", "posteo", "qq",
    "163", "126", "sina", "sohu", "aliyun", "foxmail", "naver", "daum", "hanmail", "nate", "seznam",
    "centrum", "wp", "o2", "onet", "interia", "abv", "ukr", "bk", "list", "rediffmail", "bol", "uol",
    "terra", "ig", "laposte", "orange", "free", "wanadoo", "libero", "virgilio", "tiscali", "t-online",
    "freenet", "telenet", "skynet", "bluewin", "excite", "windowslive", "email", "post", "passport",
    "hey", "duck",
))  # fmt: skip
# Domains of providers: the first name of the domain alone says that it is a mailbox for anybody.
_WEBMAIL_ANYWHERE = frozenset((
    "gmail", "googlemail", "yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "msn", "aol",
    "icloud", "gmx", "yandex", "protonmail", "windowslive",
))  # fmt: skip
_WEBMAIL_DOMAINS = frozenset((
    "web.de", "mail.ru", "inbox.ru", "list.ru", "bk.ru", "rambler.ru", "ya.ru", "qq.com", "vip.qq.com",
    "163.com", "126.com", "sina.com", "sina.cn", "sohu.com", "naver.com", "daum.net", "hanmail.net",
    "nate.com", "seznam.cz", "centrum.cz", "email.cz", "post.cz", "wp.pl", "o2.pl", "onet.pl",
    "interia.pl", "op.pl", "abv.bg", "ukr.net", "i.ua", "rediffmail.com", "bol.com.br", "uol.com.br",
    "terra.com.br", "ig.com.br", "laposte.net", "orange.fr", "free.fr", "wanadoo.fr", "libero.it",
    "virgilio.it", "tiscali.it", "alice.it", "freenet.de", "mail.com", "email.com", "fastmail.fm",
    "proton.me", "pm.me", "me.com", "mac.com", "tutanota.de", "tuta.io", "hushmail.com", "mailbox.org",
    "posteo.de", "zoho.com", "excite.co.jp", "inbox.lv", "mail.ee", "delfi.lt", "mail.bg",
    "freemail.hu", "citromail.hu", "bluewin.ch", "zoznam.sk", "azet.sk", "walla.co.il", "walla.com",
    "mynet.com", "turk.net", "hey.com", "duck.com", "inwind.it", "poczta.fm", "t-online.de", "sapo.pt",
))  # fmt: skip
# Top-level domains of countries that are sold to anybody, and taken by search engines for nobody's.
_SOLD_WORLDWIDE = frozenset((
    "ad", "ai", "as", "bz", "cc", "cd", "co", "dj", "fm", "io", "la", "me", "ms", "nu", "sc", "sr", "tv", "tk",
    "ws", "gg", "sh", "st", "ml", "ga", "cf", "gq", "ly",
))  # fmt: skip
_SECOND_LEVEL = frozenset((
    "com", "gov", "gob", "gouv", "go", "edu", "ac", "org", "net", "mil", "nom", "co", "or", "ne", "gv",
    "govt", "sch", "k12", "asso",
))  # fmt: skip
# Domains in a country's own script.
_UNICODE_TLDS = {
    "рф": "RU", "xn--p1ai": "RU", "su": "RU", "中国": "CN", "xn--fiqs8s": "CN", "中國": "CN", "xn--fiqz9s": "CN",
    "香港": "HK", "xn--j6w193g": "HK", "澳門": "MO", "ไทย": "TH", "xn--o3cw4h": "TH",
    "한국": "KR", "xn--3e0b707e": "KR",
    "भारत": "IN", "xn--h2brj9c": "IN", "مصر": "EG", "xn--wgbh1c": "EG", "السعودية": "SA", "xn--mgberp4a5d4ar": "SA",
    "امارات": "AE",
    "xn--mgbaam7a8h": "AE", "укр": "UA", "xn--j1amh": "UA", "қаз": "KZ", "xn--80ao21a": "KZ",
    "срб": "RS", "xn--90a3ac": "RS", "ایران": "IR", "xn--mgba3a4f16a": "IR",
    "الاردن": "JO", "xn--mgbayh7gpa": "JO", "تونس": "TN", "xn--pgbs0dh": "TN",
    "ελ": "GR", "xn--qxam": "GR", "бг": "BG", "xn--90ae": "BG", "gb": "GB",
}  # fmt: skip
# Domains of towns and regions, and those that one country keeps for itself.
_REGIONAL_TLDS = {
    "AE": "dubai abudhabi", "AT": "wien tirol", "AU": "sydney melbourne", "BE": "brussels gent vlaanderen", "BR": "rio",
    "CA": "quebec", "CH": "swiss zuerich", "DE": "berlin hamburg koeln cologne bayern nrw saarland ruhr",
    "ES": "cat eus gal madrid barcelona", "FI": "helsinki", "FR": "paris bzh alsace corsica",
    "GB": "london scot wales cymru", "HU": "budapest", "JP": "tokyo osaka kyoto nagoya yokohama okinawa",
    "NL": "amsterdam frl", "NZ": "kiwi", "QA": "doha", "RU": "moscow tatar москва xn--80adxhks", "SE": "stockholm",
    "TR": "istanbul ist", "TW": "taipei", "US": "edu gov mil nyc boston miami vegas", "ZA": "joburg capetown durban",
}  # fmt: skip
#: Hosts of ministries and platforms that are also a body's page: they give no body (the top-level domain counts).
_SHARED_HOSTS = frozenset((
    "moic.gov.bh", "mineco.gob.gt", "itc.gov.hk", "pai.gov.kw", "economia.gob.mx", "mici.gob.pa",
    "enterprisesg.gov.sg", "moiat.gov.ae", "portail-qualite.public.lu", "govmu.org",
))  # fmt: skip
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


class Domains:
    """Countries by the domain of an address."""

    def __init__(self, members: Sequence[MemberBody]) -> None:
        self._by_tld: dict[str, str] = {
            body.cctld.lstrip("."): body.country for body in members if body.cctld
        }
        self._by_tld.update(_UNICODE_TLDS)
        for country, names in _REGIONAL_TLDS.items():
            self._by_tld.update(dict.fromkeys(names.split(), country))
        self._acronym = {body.country: body.acronym for body in members}
        self._by_host = {
            host: body.country
            for body in members
            if (host := body.website.removeprefix("www.")) and host not in _SHARED_HOSTS
        }

    def sign(self, address: str, language: str, languages: Mapping[str, Sequence[str]]) -> Sign | None:
        """Return what the domain of `address` tells; `languages` are those of each country."""
        domain = address.rpartition("@")[2].lower().rstrip(".")
        if "." not in domain or is_webmail(domain):
            return None
        labels = domain.split(".")
        for start in range(len(labels) - 1):
            host = ".".join(labels[start:])
            if country := self._by_host.get(host):
                return Sign(
                    country, Worth.SAID, f"{domain} is the host of {self._acronym[country]} ({country})"
                )
        country = self._by_tld.get(labels[-1], "")
        if not country:
            return None
        worth = Worth.SIGN
        if labels[-1] == "edu":
            worth = Worth.HINT  # colleges of many countries were given it once
        elif labels[-1] in _SOLD_WORLDWIDE and labels[-2] not in _SECOND_LEVEL:
            spoken = languages.get(country, ())
            worth = Worth.SIGN if language != "en" and language in spoken else Worth.HINT
        return Sign(country, worth, f"the address ends in .{labels[-1]} ({country})")


def is_webmail(domain: str) -> bool:
    """Say whether anybody anywhere may have a mailbox in this domain."""
    labels = domain.split(".")
    if domain in _WEBMAIL_DOMAINS or labels[0] in _WEBMAIL_ANYWHERE:
        return True
    return len(labels) == 2 and labels[1] in {"com", "net", "org"} and labels[0] in _WEBMAIL


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


def local_hints(country: str, language: str, signature: str) -> Iterator[Sign]:
    """Yield what hints that somebody writes from the one country of their language, and within it."""
    if match := _LOCAL_PHONE.search(signature[:3_000]):
        yield Sign(country, Worth.HINT, f"it is in the language of {country} ({language})")
        yield Sign(country, Worth.HINT, f"a telephone number as within a country, {match[0].strip()[:30]}")

"""What the domain of an address tells of the country somebody writes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distd.registry.reference import MemberBody
from distd.triage.whose.webmail import is_webmail
from distd.triage.whose.worth import Sign, Worth

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

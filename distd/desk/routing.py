"""Where a question leads: the values triage hands over, and who may be asked without the secretary."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import east_asian_width

from distd.mail.addresses import same_domain

LANGUAGES = ("en", "ja", "fr", "es")
# Everybody has a mailbox there: the domain says nothing about who somebody is.
_PUBLIC = (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp aol.com icloud.com"
    " me.com mac.com gmx.de gmx.net web.de mail.ru yandex.ru qq.com 163.com 126.com proton.me protonmail.com"
    " docomo.ne.jp ezweb.ne.jp softbank.ne.jp orange.fr free.fr laposte.net hotmail.fr naver.com"
)
PUBLIC_DOMAINS = frozenset(_PUBLIC.split())


@dataclass(frozen=True)
class Routing:
    """What triage says of a question: whose it is, and why."""

    countries: tuple[str, ...] = ()  # ISO 3166-1 alpha-2
    secretariat: bool = False  # no country is certain
    evidence: tuple[str, ...] = ()
    topic: str = ""
    asker_country: str = ""
    language: str = ""
    asks_us_too: bool = False  # something besides is ours to answer


@dataclass(frozen=True)
class Body:
    """A member body as a letter names it."""

    country: str
    acronym: str
    name: str
    website: str = ""
    native_name: str = ""
    languages: tuple[str, ...] = ()  # those of the native name

    @property
    def page(self) -> str:
        """The website as a link; the reference data and the registry keep hosts."""
        known = not self.website or re.match(r"https?://", self.website, re.IGNORECASE)
        return self.website if known else f"https://{self.website}"

    @property
    def title(self) -> str:
        """The name, with the acronym where there is one."""
        return self._with_acronym(self.name)

    def title_in(self, language: str) -> str:
        """The title as its own country writes it, in a letter in that country's language."""
        own = self.native_name if language in self.languages[:1] else ""
        return self._with_acronym(own or self.name)

    def _with_acronym(self, name: str) -> str:
        if not self.acronym or self.acronym == name:
            return name
        wide = east_asian_width(name[-1:] or " ") == "W"
        return f"{name}（{self.acronym}）" if wide else f"{name} ({self.acronym})"


class Obstacle(StrEnum):
    """Why the secretary decides, and not the machine."""

    NO_COUNTRY = "no-country"
    ITSELF = "itself"  # the body in question is who asks
    NO_ADDRESS = "no-address"
    ASKER_BUSY = "asker-busy"  # one person asks more than a person does
    OURS_TOO = "ours-too"  # it was sent on, and asks something besides that may be ours
    BODY_BUSY = "body-busy"  # one body is sent more than is decent


def is_of_the_body(
    sender: str, sender_key: str, people: Collection[str], website: str, sender_country: str, country: str
) -> bool:
    """Say whether a sender belongs to the body of `country`.

    `people` are the mailboxes of the body; `sender_country` is set when the registry knows the sender as a member
    body's contact. A wrong yes costs a look of the secretary, a wrong no sends a body its own question.
    """
    if sender_country == country or sender_key in people:
        return True
    domain = sender.rpartition("@")[2].casefold()
    if not domain or domain in PUBLIC_DOMAINS:
        return False
    site = website.casefold().removeprefix("https://").removeprefix("http://").partition("/")[0]
    site = site.removeprefix("www.")
    if site and (same_domain(domain, site) or domain.endswith(f".{site}")):
        return True
    return any(same_domain(domain, key.rpartition("@")[2]) for key in people)


def language_of(*wishes: str) -> str:
    """Return the first of the wished languages that the house writes, else English."""
    return next((wish for wish in wishes if wish in LANGUAGES), "en")


def has(countries: Sequence[str]) -> str:
    """Return the bodies of countries as the subject of having something: `the body of SE has`."""
    return f"{bodies_of(countries)} {'have' if len(countries) > 1 else 'has'}"


def bodies_of(countries: Sequence[str]) -> str:
    """Return how the member bodies of countries are spoken of: `the body of SE`, `the bodies of SE, NO`."""
    return f"the {'bodies' if len(countries) > 1 else 'body'} of {', '.join(countries)}"

"""The country somebody asks from: by registry, words, address, telephone and signature, as far as these agree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from distd.mail.message import Message
from distd.registry.reference import MemberBody
from distd.triage.countries.entries import How
from distd.triage.countries.gazetteer import Gazetteer, Mention, plain
from distd.triage.countries.home_towns import OF_MANY_COUNTRIES, HomeTowns
from distd.triage.countries.states import AMERICA, GEORGIA
from distd.triage.countries.towns import Towns
from distd.triage.countries.wordlike import FIRST_NAMES
from distd.triage.countries.words import fold
from distd.triage.whose.domains import Domains
from distd.triage.whose.named import Named
from distd.triage.whose.postal import PostalCode, company_signs, postal_codes
from distd.triage.whose.roles import Role, is_of_a_meeting, is_where, tells_home
from distd.triage.whose.route import Sender
from distd.triage.whose.telephones import Telephones, local_hints
from distd.triage.whose.worth import Sign, Worth

_LIAISON = "d_liaison"
_CHARACTERS_OF_TOWNS = 8_000  # nobody says later where they are
_TOWNS_OF_ANY_NAME = {"US", "CA"}  # where half the towns of Europe have a namesake
# Where languages are at home of which a smaller country has a part.
_AT_HOME = {"el": "GR", "tr": "TR", "ko": "KR", "uk": "UA"}
# Places after which people are called.
_PERSONS = FIRST_NAMES | {
    "sofia", "milan", "paris", "florence", "vienna", "sydney", "victoria", "santiago", "london", "lima", "rosario",
    "salvador", "malta", "roma", "berlin", "dublin", "praia", "cairo", "lyon", "bern", "riga", "china", "france",
    "holland", "england", "ireland", "brazil", "poland", "germany", "wales", "spain", "portugal", "cuba",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asker:
    """Where somebody asks from, and why it is thought so."""

    country: str  # empty: unknown, or the signs disagree
    worth: Worth | None
    evidence: tuple[str, ...]
    candidates: tuple[str, ...] = ()  # when the signs disagree
    is_several: bool = False  # they say themselves that they are in each of these


class Asking:
    """Tells the country of askers."""

    def __init__(
        self, members: Sequence[MemberBody], gazetteer: Gazetteer, towns: Towns, home_towns: HomeTowns
    ) -> None:
        self._members: Mapping[str, MemberBody] = {body.country: body for body in members}
        self._languages = {body.country: body.languages for body in members}
        self._home_of = _home_of(members)
        self._gazetteer = gazetteer
        self._towns = towns
        self._home_towns = home_towns
        self._domains = Domains(members)
        self._telephones = Telephones(members)

    def country(
        self, message: Message, own: str, signature: str, named: Sequence[Named], sender: Sender | None
    ) -> Asker:
        """Weigh all signs: the registry above all, then what the writer says, then the others if they agree."""
        if sender is not None and sender.kind == _LIAISON:
            return Asker(
                "", None, (f"the asker is {sender.organisation or 'a liaison'}: a liaison is no country's",)
            )
        signs = list(self._signs(message, own, signature, named))
        if any(sign.country == AMERICA for sign in signs) and any(map(_is_georgia, named)):
            named = [_either_georgia(item) for item in named]  # the state as likely as the country
            signs = list(self._signs(message, own, signature, named))
        if not any(sign.worth > Worth.LIKELY for sign in signs):
            signs += self._towns_told(message, own, named)
        if sender is not None and sender.country:
            known = f"{sender.organisation or 'the sender'} is registered in {sender.country}"
            return Asker(sender.country, Worth.KNOWN, (known, *_evidence(signs, sender.country)))
        return self._weigh(signs, named, message.language)

    def _signs(self, message: Message, own: str, signature: str, named: Sequence[Named]) -> Iterator[Sign]:
        for item in named:
            if item.role in {Role.ASKER, Role.OWN_BODY} and len(item.mention.countries) == 1:
                is_town = item.mention.how in {How.CITY, How.CAPITAL}
                worth = Worth.LIKELY if is_town else Worth.SAID
                yield Sign(item.mention.countries[0], worth, f"the asker writes “{item.mention.words}”")
        if sign := self._domains.sign(message.sender, message.language, self._languages):
            yield sign
        signature, own = plain(signature), plain(own)
        yield from self._telephones.signs(f"{signature}\n{own}")
        codes = postal_codes(signature)
        yield from (code.sign for code in codes)
        yield from company_signs(f"{message.sender_name[:200]}\n{signature}")
        yield from self._written_in(signature, message, codes)
        for code in reversed(codes):
            if code.sign.country in _TOWNS_OF_ANY_NAME:
                signature = code.without(signature)
        for town, country in self._towns.in_address(signature, message.sender_name):
            yield Sign(country, Worth.SIGN, f"the signature says “{town}”")
        if home := self._home_of.get(message.language):
            yield from local_hints(home, message.language, f"{signature}\n{own}")
        for mention in self._gazetteer.find(plain(message.sender_name[:200]), message.language):
            if mention.how is How.BODY and len(mention.countries) == 1:
                yield Sign(
                    mention.countries[0], Worth.SIGN, f"the sender is called “{message.sender_name[:60]}”"
                )

    def _towns_told(self, message: Message, own: str, named: Sequence[Named]) -> Iterator[Sign]:
        """Yield the towns where writers seem to say that they are, or that they name in the language spoken there."""
        own, language = plain(own)[:_CHARACTERS_OF_TOWNS], message.language
        towns = list(self._towns.named_in(own, language))
        for country, start, end in towns:
            if tells_home(own, start, end):
                yield Sign(country, Worth.LIKELY, f"the asker writes “{own[start:end]}”")
        elsewhere = {item.mention.words for item in named if item.role not in {Role.ASKER, Role.VENUE}}
        at_home = [town for town in towns if language == "en" and "en" in self._languages.get(town[0], ())]
        for country, start, end in (*at_home, *self._home_towns.named_in(own, language)):
            is_there = language not in OF_MANY_COUNTRIES or is_where(own, start, end)
            if is_there and own[start:end] not in elsewhere and not is_of_a_meeting(own, start, end):
                said = f"the asker writes “{own[start:end]}”, in the language spoken there"
                yield Sign(country, Worth.LIKELY, said)

    def _written_in(self, signature: str, message: Message, codes: Sequence[PostalCode]) -> Iterator[Sign]:
        """Yield the countries and cities of a signature; a body's name there is the asker's own office."""
        for mention in self._gazetteer.find(signature, message.language)[:12]:
            if any(code.settles(mention.start, mention.end) for code in codes):
                continue  # Athens, GA 30601
            if len(mention.countries) != 1 or mention.how in {How.ADJECTIVE, How.WORDLIKE, How.LIAISON}:
                continue
            if (
                _is_first_name(mention, message.sender_name)
                or _is_part_of_a_name(signature, mention)
                or is_of_a_meeting(signature, mention.start, mention.end)
            ):
                continue
            yield Sign(mention.countries[0], Worth.SIGN, f"the signature says “{mention.words}”")

    def _weigh(self, signs: Sequence[Sign], named: Sequence[Named], language: str) -> Asker:
        unclear = [
            item.mention
            for item in named
            if item.role in {Role.ASKER, Role.OWN_BODY} and len(item.mention.countries) > 1
        ]
        for worth in (Worth.SAID, Worth.SIGN, Worth.LIKELY):
            countries = tuple(dict.fromkeys(sign.country for sign in signs if sign.worth is worth))
            if worth is Worth.SIGN and unclear:
                countries = tuple(country for country in countries if country in unclear[0].countries)
                if not countries:
                    said = f"the asker writes “{unclear[0].words}”: {' or '.join(unclear[0].countries)}"
                    return Asker("", None, (said,), unclear[0].countries)
            if len(countries) > 1:
                countries = self._agreed(countries, signs, language)
            if len(countries) == 1:
                return self._asker(countries[0], worth, signs)
            if countries:
                several = worth is Worth.SAID and all(country in self._members for country in countries)
                return Asker("", None, tuple(sign.evidence for sign in signs), countries, several)
        if agreed := _agreeing_hints(signs):
            return self._asker(agreed, Worth.SIGN, signs)
        hints = {sign.country for sign in signs}
        return Asker("", None, tuple(sign.evidence for sign in signs), tuple(sorted(hints)))

    def _asker(self, country: str, worth: Worth, signs: Sequence[Sign]) -> Asker:
        evidence = _evidence(signs, country)
        if country not in self._members:
            return Asker("", None, (*evidence, f"{country} has no member body"))
        return Asker(country, worth, evidence)

    def _agreed(self, countries: tuple[str, ...], signs: Sequence[Sign], language: str) -> tuple[str, ...]:
        """Return the one country that several signs agree on, or that alone speaks the language; else all."""
        kinds = {country: {_kind(sign) for sign in signs if sign.country == country} for country in countries}
        most = max(len(kinds[country]) for country in countries)
        best = tuple(country for country in countries if len(kinds[country]) == most)
        rest = max((len(kinds[country]) for country in countries if country not in best), default=most)
        if len(best) == 1 and most >= 3 and rest <= 1:
            return best
        if language not in {"", "en", "fr", "es", "ar", "pt", "de", "ru", "zh"}:
            spoken = tuple(country for country in countries if language in self._languages.get(country, ()))
            if len(spoken) == 1:
                return spoken
        return countries


def _is_georgia(item: Named) -> bool:
    return item.role in {Role.ASKER, Role.OWN_BODY} and item.mention.countries == (GEORGIA,)


def _either_georgia(item: Named) -> Named:
    """Return Georgia as the country or the state, where the writer says to be there."""
    if not _is_georgia(item):
        return item
    return replace(item, mention=replace(item.mention, countries=(GEORGIA, AMERICA)))


def _home_of(members: Sequence[MemberBody]) -> dict[str, str]:
    """Return the one country where a language is at home, of those that have one."""
    found: dict[str, list[str]] = {}
    for body in members:
        for language in body.languages:
            found.setdefault(language, []).append(body.country)
    return {language: countries[0] for language, countries in found.items() if len(countries) == 1} | _AT_HOME


def _agreeing_hints(signs: Sequence[Sign]) -> str:
    """Return the only country that hints speak of, when they are of two kinds."""
    hints = [sign for sign in signs if sign.worth is Worth.HINT]
    countries = {sign.country for sign in hints}
    return countries.pop() if len(countries) == 1 and len({_kind(sign) for sign in hints}) > 1 else ""


def _kind(sign: Sign) -> str:
    """Two words of one signature are one sign; a telephone number is another."""
    return re.sub(r"“.*|\+.*|\d.*|\(.*", "", sign.evidence)[:22]


def _is_first_name(mention: Mention, sender_name: str) -> bool:
    """Say whether a town or a state is what the writer is called: Washington Caicedo."""
    first, _, rest = sender_name.strip().partition(" ")
    return (
        bool(rest)
        and mention.how in {How.CITY, How.CAPITAL, How.REGION}
        and fold(first) == fold(mention.words)
    )


def _is_part_of_a_name(text: str, mention: Mention) -> bool:
    """People and streets are called after places: Sofia Marques, Robert Chad, 12 Berlin Road."""
    if fold(mention.words) in _PERSONS:
        before, after = text[max(0, mention.start - 24) : mention.start], text[mention.end : mention.end + 24]
        if re.match(r" [A-ZÀ-Þ][\w-]+", after) or re.search(r"(?:^|\n)\s*[A-ZÀ-Þ][\w-]+ $", before):
            return True
    if mention.how is not How.CITY:
        return False
    return bool(
        re.match(
            r"\s+(?:Street|St\b|Road|Rd|Avenue|Ave|Square|Strasse|Straße|University)",
            text[mention.end : mention.end + 14],
        )
    )


def _evidence(signs: Sequence[Sign], country: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sign.evidence for sign in signs if sign.country == country))

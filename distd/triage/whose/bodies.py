"""Which member body a question belongs to: the one asked about, or the asker's own; in doubt the secretary decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from operator import attrgetter
from pathlib import Path

from distd.mail.message import Message
from distd.registry.reference import Reference
from distd.triage.countries.entries import How
from distd.triage.countries.gazetteer import Gazetteer, Mention, plain
from distd.triage.countries.home_towns import HomeTowns
from distd.triage.countries.table import CountryNames
from distd.triage.countries.towns import Towns
from distd.triage.loading import collector_at_rest
from distd.triage.topics import Topic
from distd.triage.whose.asking import Asker, Asking
from distd.triage.whose.named import ASKED, SURE, Named, focus, questions, who_is_named
from distd.triage.whose.own_body import asks_for_ours, is_about_own_body, wants_own_too
from distd.triage.whose.roles import Role
from distd.triage.whose.route import Route, Sender, Ways
from distd.triage.whose.signing import split_signature
from distd.triage.whose.worth import Worth

_SEVERAL = 3  # countries; more of them tell no more
MENTIONS = 60  # a text that names more is a list, and read no further
_ABOUT_A_BODY = (Topic.VOTE, Topic.EXPERTS)
_WHERE_TO_TAKE_PART = (Topic.MIRROR_COMMITTEE, Topic.NATIONAL_ADOPTION)
# In whose name a comment is made.
_SPEAKS_FOR = re.compile(
    r"(?:\b(?:on behalf of|in the name of|comments? (?:of|by|from)|position of|au nom d[eu](?: la| l['’])?"
    r"|im Namen (?:von|der|des)|en nombre de"
    r"|em nome d[aoe]|a nome d(?:i|ella?)|namens|we at|we,? the|I,? for)\s+(?:the\s+|[\w ]{1,12}\()?)$",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"^\)?\s+(?:\w+\s+)?(?:comments on|submits|objects|proposes|asks that|requests that|regrets|opposes"
    r"|holds that|insists|herewith)\b",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"^\s*(?:re|aw|sv|vs|fw|fwd|wg|tr|rv|rif|antw|odp|回复|回覆|答复|답장|отв|ynt)\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)
# Bodies one slip of the hand apart: from the other country the wrong letters may be meant.
_ONE_SLIP_APART = (
    {"SL", "LK", "LC"}, {"MW", "MU"}, {"GD", "GY"}, {"BW", "SO", "BZ"}, {"ZM", "ZW"}, {"SA", "SY"}, {"SD", "JO", "YE"},
)  # fmt: skip


class Bodies:
    """The world's member bodies as they are named in mail; built once, then plain functions of values."""

    def __init__(
        self, reference: Reference, names: CountryNames, towns: Towns, home_towns: HomeTowns
    ) -> None:
        members = reference.member_bodies
        self._members = {body.country: body for body in members}
        self._liaisons = {liaison.acronym: liaison.name for liaison in reference.liaisons}
        self._gazetteer = Gazetteer(members, reference.liaisons, names, towns.country)
        self._asking = Asking(members, self._gazetteer, towns, home_towns)

    @classmethod
    def read(cls, home: Path | None = None) -> Bodies:
        """Read the reference data of a workspace, or the packaged. Raises Misconfigured with file and line."""
        with collector_at_rest():
            reference = Reference.read(home)
            home_towns = HomeTowns.read(reference.member_bodies, home)
            return cls(reference, CountryNames.read(home), Towns.read(home), home_towns)

    def route(
        self,
        message: Message,
        topic: Topic,
        sender: Sender | None,
        choose: Callable[[Ways], Route] = attrgetter("by_topic"),
    ) -> Route:
        """Say whose question it is; `sender` is what the registry knows of the From address.

        `choose` may prefer another way than the topic's, where nothing but the words of a message tells.
        """
        if topic is Topic.OWN:
            return Route(secretariat=False)
        own, signature = split_signature(message)
        named = self._named(message, own)
        asker = self._asking.country(message, own, signature, named, sender)
        if topic is Topic.DRAFT_COMMENT and (liaisons := self._liaisons_speaking(own, named)):
            return Route((), True, (*liaisons, *_asks_from(asker)), asker.country)
        if topic in _ABOUT_A_BODY and _asks_for_ours(own, named, asker):
            return self._own_body(asker).because("it is asked for “ours”")
        about, papers = self._body_asked_about(own, named, asker), self._papers_of(own, named, asker)
        own_body = self._own_body(asker)
        if topic in _ABOUT_A_BODY:
            by_topic = about
        elif topic in _WHERE_TO_TAKE_PART:
            by_topic = self._where_to_take_part(own, named, asker)
        else:
            by_topic = papers if topic is Topic.CONFIDENTIAL else own_body
        return choose(Ways(by_topic, own_body, about, papers, frozenset(_seen_of(named, own, about))))

    def country_of_asker(self, message: Message, sender: Sender | None) -> tuple[str, tuple[str, ...]]:
        """Return the country somebody writes from, empty when it cannot be told, and why."""
        own, signature = split_signature(message)
        asker = self._asking.country(message, own, signature, self._named(message, own), sender)
        return asker.country, asker.evidence

    def named_in(self, text: str, language: str = "") -> tuple[Mention, ...]:
        """Return the countries, bodies and liaisons that a text names, in its order, whatever part they play."""
        return tuple(self._gazetteer.find(plain(text), language)[:MENTIONS])

    def asked_about(self, sentence: str, language: str) -> int:
        """Say how surely a sentence speaks of a country or its body, not as a place, a language or the writer's own.

        2 when it is named, 1 when a people or an adjective is, which may be anything's, 0 when nothing is.
        """
        spoken = [item for item in self._roles(plain(sentence), language) if item.is_asked_about]
        named = any(
            item.mention.how in {How.BODY, How.COUNTRY} or item.role is Role.SUBJECT for item in spoken
        )
        return 2 if named else 1 if spoken else 0

    @property
    def countries(self) -> frozenset[str]:
        """The countries that have a member body."""
        return frozenset(self._members)

    # ---- who is named

    def _named(self, message: Message, own: str) -> tuple[Named, ...]:
        """Return who is named in the subject and the writer's own words; of a reply's subject, if nowhere else."""
        found = self._roles(plain(own), message.language)
        is_named = any(item.is_asked_about for item in found)
        if is_named or (found and _REPLY.match(message.subject)):
            return found
        return (*self._roles(plain(message.subject[:500]), message.language), *found)

    def _roles(self, text: str, language: str) -> tuple[Named, ...]:
        return who_is_named(text, self._gazetteer.find(text, language)[:MENTIONS])

    # ---- whose question it is

    def _body_asked_about(self, own: str, named: Sequence[Named], asker: Asker) -> Route:
        denied = _denied(named)
        asked = focus(
            [
                item
                for item in named
                if item.role in (*ASKED, Role.THIRD)
                and (item.mention.how is How.GROUP or denied.isdisjoint(item.mention.countries))
            ]
        )
        countries, evidence, unclear = self._countries_asked(asked, named, asker)
        if unclear:
            return Route((), True, (*unclear, *evidence, *_asks_from(asker)), asker.country)
        if countries:
            return Route(countries, False, (*evidence, *_asks_from(asker)), asker.country)
        if liaisons := self._liaisons_named(named):
            return Route((), True, (*liaisons, *_asks_from(asker)), asker.country)
        if asker.country and (is_about_own_body(own) or any(item.role is Role.OWN_BODY for item in named)):
            said = "the question is about the asker's own body"
            return Route((asker.country,), False, (said, *asker.evidence), asker.country)
        return Route((), True, ("no body is named", *_asks_from(asker)), asker.country)

    def _where_to_take_part(self, own: str, named: Sequence[Named], asker: Asker) -> Route:
        """The asker's own body; the one they name instead, when nothing better tells where they are."""
        asked = focus(
            [
                item
                for item in named
                if item.role in ASKED or (item.role is Role.THIRD and item.mention.how is How.BODY)
            ]
        )
        countries, evidence, unclear = self._countries_asked(asked, named, asker)
        if not countries or unclear or asker.country in countries:
            if not asker.country and unclear:
                return Route((), True, (*unclear, *asker.evidence))
            return self._own_body(asker)
        if asker.worth is not None and asker.worth >= Worth.SAID:
            if asker.worth is Worth.KNOWN or not any(item.mention.how is How.BODY for item in asked):
                return self._own_body(asker)
            return Route((), True, (*evidence, "but", *asker.evidence), asker.country)
        return Route(
            countries,
            False,
            (*evidence, *_asks_from(asker)),
            asker.country,
        )

    def _papers_of(self, own: str, named: Sequence[Named], asker: Asker) -> Route:
        """The body whose own papers are wanted; of somebody from nowhere, also the one whose comments or votes are."""
        roles = {Role.SUBJECT, Role.THIRD} if not asker.country and not asker.candidates else {Role.SUBJECT}
        asked = [item for item in named if item.role in roles]
        countries, evidence, unclear = self._countries_asked(asked, named, asker)
        if not countries or unclear:
            return self._own_body(asker)
        if asker.country and asker.country not in countries and wants_own_too(own):
            countries, evidence = (*countries, asker.country), (*evidence, "and the asker's own body")
        return Route(countries, False, (*evidence, *_asks_from(asker)), asker.country)

    def _own_body(self, asker: Asker) -> Route:
        if asker.country:
            return Route((asker.country,), False, ("the asker's own body", *asker.evidence), asker.country)
        if asker.is_several:
            return Route(asker.candidates, False, ("the asker's own bodies", *asker.evidence))
        if asker.candidates:
            return Route((), True, (f"the signs disagree: {' or '.join(asker.candidates)}", *asker.evidence))
        return Route((), True, asker.evidence or ("nothing tells where the asker is",))

    def _countries_asked(
        self, asked: Sequence[Named], named: Sequence[Named], asker: Asker
    ) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Return the countries asked about, the words that say so, and what is unclear among them."""
        sure = {
            item.mention.countries[0]
            for item in named
            if item.mention.how in SURE and item.mention.alone and len(item.mention.countries) == 1
        }
        known = {*sure, asker.country}
        if not asker.country:
            known.update(asker.candidates)
        countries: dict[str, str] = {}
        unclear: list[str] = []
        for item in asked:
            mention = item.mention
            is_place = mention.how is How.CITY and item.role is not Role.SUBJECT
            if mention.how is How.LIAISON or is_place or not self._counts(item, known):
                continue
            if mention.how is How.GROUP:
                continue
            which = [country for country in mention.countries if country in known] or list(mention.countries)
            if item.clash:
                unclear.append(f"“{mention.words}” stands beside another country than its own")
            elif len(which) > 1:
                unclear.append(f"“{mention.words}” is {' or '.join(which)}")
            elif which[0] not in self._members:
                unclear.append(f"“{mention.words}” has no member body")
            elif self._may_be_a_slip(mention, asker, sure):
                unclear.append(
                    f"“{mention.words}” is {which[0]}, and the asker is in {asker.country}: one slip apart"
                )
            else:
                countries.setdefault(which[0], f"“{mention.words}” names {self._called(which[0])}")
        groups = (item.mention for item in asked if item.mention.how is How.GROUP)
        self._add_groups(groups, _denied(named), countries, unclear)
        return tuple(countries), tuple(countries.values()), tuple(dict.fromkeys(unclear))

    def _add_groups(
        self, groups: Iterable[Mention], denied: Set[str], countries: dict[str, str], unclear: list[str]
    ) -> None:
        """Add the countries of a group but those denied, unless some are named: the Nordic bodies, Denmark."""
        named = set(countries)
        for mention in groups:
            members = [country for country in mention.countries if country in self._members]
            if not members:
                unclear.append(f"“{mention.words}” is nobody's certain body")
            elif named.isdisjoint(members):
                for country in (one for one in members if one not in denied):
                    countries.setdefault(country, f"“{mention.words}” names {self._called(country)}")

    def _counts(self, item: Named, known: Iterable[str]) -> bool:
        """Say whether a word that may be something else stands for the body here."""
        mention = item.mention
        if mention.how is not How.WORDLIKE and mention.alone:
            return True
        if any(country in known for country in mention.countries):
            return True
        return mention.alone and item.role in {Role.SUBJECT, Role.OWN_BODY}

    def _may_be_a_slip(self, mention: Mention, asker: Asker, sure: Iterable[str]) -> bool:
        pair = {asker.country, *mention.countries}
        if mention.how not in {How.BODY, How.WORDLIKE} or len(pair) < 2 or len(mention.words) > 6:
            return False
        named = {country for country in sure if country in mention.countries}
        return any(pair <= group for group in _ONE_SLIP_APART) and (not named or mention.how is How.BODY)

    def _liaisons_named(self, named: Sequence[Named]) -> tuple[str, ...]:
        said = dict.fromkeys(item.mention.said for item in named if item.mention.how is How.LIAISON)
        return tuple(f"{self._liaisons[name]} ({name}) is a liaison, no member body" for name in said)

    def _liaisons_speaking(self, own: str, named: Sequence[Named]) -> tuple[str, ...]:
        """Return the liaisons in whose name a comment is made."""
        text = plain(own)
        speaking = [
            item
            for item in named
            if item.mention.how is How.LIAISON
            and (
                _SPEAKS_FOR.search(text[: item.mention.start])
                or _COMMENTS.match(text[item.mention.end : item.mention.end + 40])
            )
        ]
        return self._liaisons_named(speaking)

    def _called(self, country: str) -> str:
        body = self._members[country]
        return f"{body.acronym} ({body.country_name})"


def _asks_for_ours(own: str, named: Sequence[Named], asker: Asker) -> bool:
    """Say whether a question is for the writer's own body, and whoever else is named, in none: "What did ours do?"."""
    others = [item for item in named if item.is_asked_about and item.mention.countries != (asker.country,)]
    if not others or any(item.in_question for item in others):
        return False
    return any(map(asks_for_ours, questions(plain(own))))


def _denied(named: Sequence[Named]) -> Set[str]:
    """Return the countries that are not asked about, by the writer's own words."""
    return {country for item in named if item.role is Role.DENIED for country in item.mention.countries}


def _seen_of(named: Sequence[Named], own: str, about: Route) -> Iterator[str]:
    """Yield what speaks for the body that is named, or against it, apart from the words."""
    for item in named:
        yield f"@as {item.role}"
        yield f"@by {item.mention.how}"
        yield f"@as {item.role}, in a question" if item.in_question else f"@as {item.role}, in no question"
    yield f"@named {min(len({item.mention.countries for item in named}), _SEVERAL)}"
    if is_about_own_body(own):
        yield "@own body"
    if not about.countries and any(item.is_asked_about for item in named):
        yield "@named, but it is unclear who"


def _asks_from(asker: Asker) -> tuple[str, ...]:
    return tuple(f"of the asker: {said}" for said in asker.evidence)

"""What part a country plays where a text names it: asked about, the asker's own, a place of meeting, a language.

Read from the words around it, in the languages of the desk. The parts with most words have modules of their own.
"""

from __future__ import annotations

import re
from enum import StrEnum

from distd.triage.countries.entries import How
from distd.triage.countries.gazetteer import Mention
from distd.triage.whose.homes import (
    PEOPLE_AFTER,
    PEOPLE_BEFORE,
    WE_ARE,
    is_home,
    is_home_of_people,
    is_home_of_townspeople,
)
from distd.triage.whose.known import is_known
from distd.triage.whose.languages import is_language
from distd.triage.whose.namesakes import is_in_a_name
from distd.triage.whose.subjects import are_represented, is_subject, stands_for_its_body
from distd.triage.whose.venues import has_minutes, is_followed_by_meeting, is_in_place, is_in_town, is_venue
from distd.triage.whose.venues import is_where as is_behind_in

BEFORE, AFTER = 90, 60
_PLACES = frozenset({How.CITY, How.CAPITAL, How.REGION})


class Role(StrEnum):
    """The part a country plays."""

    SUBJECT = "subject"  # who votes, whose experts
    OWN_BODY = "own body"  # "our member body, SIS": asked about, and the asker's
    NAMED = "named"
    ASKER = "asker"
    THIRD = "third"  # whose proposal it was, or whose vote is known already
    ACQUAINTED = "acquainted"  # of somebody the writer knows: a Danish friend
    IN_A_NAME = "in a name"  # of a firm or a person: Japan Airlines, Mr. Holland
    VENUE = "venue"
    LANGUAGE = "language"
    DENIED = "denied"  # "not Austria", "all but Austria"


_BODY_NOUN = re.compile(
    r"^[ ,'’s]{0,4}(?:national\s+|member\s+|standards?\s+|NMB|organismo|organisme|Norm\w*|nationale\w*)"
    r"|^\s+(?:experts?|delegat\w+|votes?|position|ballot|bod(?:y|ies)|Expert\w*)\b",
    re.IGNORECASE,
)
_OWN_BODY = re.compile(
    r"\b(?:our|my)\s+(?:own\s+)?(?:country|nation|national|member|standards?|home)\b[^.?!;\n]{0,40}[ ,(:–-]$"
    r"|\b(?:notre\s+(?:pays|organisme|comité|institut)|nuestr[oa]\s+(?:país|organismo|instituto)"
    r"|unser\w*\s+(?:Land|Norm\w+|national\w*|Mitglied\w*)"
    r"|noss[oa]\s+(?:país|organismo)|nostro\s+(?:paese|ente|organismo)|vårt?\s+(?:land|national\w*"
    r"|standard\w*)|ons\s+(?:land|normal\w*)"
    r"|наш\w*\s+(?:национальн\w+|орган\w*))\b[^.?!;\n]{0,40}[ ,(:–-]$"
    r"|(?:わが国|我が国|自国)[^。？\n]{0,12}$",
    re.IGNORECASE,
)
_MEMBER_AFTER = re.compile(
    r"^[- ](?:Mitglied\w*|members?|membre|miembro|membro|lid|medlem|jäsen)\b", re.IGNORECASE
)
_THIRD = re.compile(
    r"\b(?:(?:proposed|tabled|submitted|suggested|raised|made|drafted|put forward|supported|published"
    r"|issued|reported|advanced)\s+by"
    r"|unlike|besides|contrary to|compared (?:with|to)|such as|proposée?s? par|vorgeschlagen von"
    r"|propuest[oa] por|proposal (?:of|from|by)"
    r"|according to|amendment (?:of|from|by)|trade (?:with|to)|exports? to|suppliers? (?:in|from)"
    r"|(?:friends?|colleagues?|partners?|customers?|clients?|cousin|brother|sister) (?:in|from))"
    r"\s+(?:the\s+|la\s+|le\s+|l['’])?$",
    re.IGNORECASE,
)
_THIRD_AFTER = re.compile(
    r"^(?:['’]s)?\s+(?:proposal|amendment|law|legislation|market|customers?|suppliers?|newspaper|press"
    r"|cars?|products?|exports?|imports?"
    r"|food|restaurant|embassy|airports?|time\b|wording|text proposed)", re.IGNORECASE
)  # fmt: skip
# One whom the writer knows, in the languages that put the people before or behind; of several a vote may be asked.
_FRIENDS = (
    r"(?:friend|colleague|cousin|neighbou?r|partner|acquaintance|uncle|aunt|nephew|niece|brother-in-law"
    r"|sister-in-law|pen ?pal"
    r"|Freund(?:in)?|Kolleg(?:e|in)|Bekannter?|Nachbar(?:in)?|Vetter|Kusine|Partner|amie?|collègue|voisine?"
    r"|cousine?|amig[oa]|colega"
    r"|vecin[oa]|prim[oa]|soci[oa]|vizinh[oa]|amic[oa]|collega|vriend(?:in)?|v[äe]n|vän(?:inna)?|kollega"
    r"|kamrat|znajom\w+)"
)
_FRIEND_AFTER = re.compile(rf"^(?:n|en|er|e)?\s+{_FRIENDS}\b", re.IGNORECASE)
_FRIEND_BEFORE = re.compile(
    rf"\b(?:une?|una?|um|uma|mon|ma|mi|meu|minha|mio|mia)\s+{_FRIENDS}\s+$", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:not|nicht|rather than|instead of|other than|et non|no de|inte|ikke|niet|не|except|excepting|excluding"
    r"|apart from|aside from|save|au(?:ß|ss)er|ohne|ausgenommen|sauf|hormis|except[eé]|à part|excepto|salvo|menos"
    r"|exceto|tranne|eccetto|behalve|utom|unntatt|undtagen|paitsi|oprócz|poza|kromě|кроме|крім|за исключением)\s+"
    r"(?:(?:for|about|in|from|of|the|la|le|les|l|el|los|o|os|a|as|den|der|die|das|dem|de|het)[\s'’]+){0,2}$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"^(?:ではなく|でなく|じゃなく|以外|を除|を含まない|가 아니라|이 아니라|을 제외|를 제외"
    r"|\s*(?:excepted|excluded|ausgenommen)\b)"
)


def role_of(text: str, mention: Mention, preceding: Mention | None = None) -> Role:
    """Say what part a country plays where `mention` stands; `preceding` is the mention before it."""
    before, after = _around(text, mention.start, mention.end)
    if is_in_a_name(before, after, mention):
        return Role.IN_A_NAME
    if _OWN_BODY.search(before):
        return Role.OWN_BODY
    if _DENIED.search(before) or _DENIED_AFTER.match(after):
        return Role.DENIED
    if mention.how is How.ADJECTIVE and is_language(before, after):
        return Role.LANGUAGE
    if not is_followed_by_meeting(after) and _is_asker(before, after, mention):
        return Role.ASKER
    if _FRIEND_AFTER.match(after) or _FRIEND_BEFORE.search(before):
        return Role.ACQUAINTED
    if mention.how is How.CAPITAL and stands_for_its_body(before, after):
        return Role.SUBJECT
    if mention.how in _PLACES and are_represented(before, after):
        return Role.SUBJECT
    if is_venue(before, after) or _is_a_place(text, before, mention, preceding):
        return Role.VENUE
    is_told = mention.how is not How.CAPITAL and is_known(before, after)
    if is_told or _THIRD.search(before) or _THIRD_AFTER.match(after):
        return Role.THIRD
    if is_subject(before, after):
        return Role.SUBJECT
    # A town is its country's voice where it is said to act, and nowhere else.
    return Role.VENUE if mention.how is How.CAPITAL else Role.NAMED


def tells_home(text: str, start: int, end: int) -> bool:
    """Say whether the place from `start` to `end` is where writers say that they are."""
    before, after = _around(text, start, end)
    is_theirs = is_home(before, after) or is_home_of_townspeople(before, after)
    return is_theirs and not is_of_a_meeting(text, start, end)


def is_of_a_meeting(text: str, start: int, end: int) -> bool:
    """Say whether something takes place where a text names a place, or its papers are from there."""
    before, after = _around(text, start, end)
    return is_venue(before, after) or has_minutes(before)


def is_where(text: str, start: int, end: int) -> bool:
    """Say whether the place from `start` to `end` is somewhere to be, as far as the word before it tells."""
    before, after = _around(text, start, end)
    return is_behind_in(before) and not (_FRIEND_AFTER.match(after) or _THIRD.search(before))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - BEFORE) : start], text[end : end + AFTER]


def _is_a_place(text: str, before: str, mention: Mention, preceding: Mention | None) -> bool:
    """Say whether a country, or a town of it, is named as a place, whatever is said to happen there."""
    if preceding is not None and preceding.how in {How.CITY, How.CAPITAL}:
        between = text[preceding.end : mention.start]
        if not between.strip(" ,(\n"):
            return True  # Lyon, France
    apart = preceding is None or preceding.end < mention.start - 3
    if mention.how in {How.CITY, How.REGION} or (apart and is_in_town(before)):
        return True
    return mention.how is How.CAPITAL and is_in_place(before)


def _is_asker(before: str, after: str, mention: Mention) -> bool:
    if mention.how in {How.ADJECTIVE, How.REGION} and is_home_of_people(before, after):
        return True
    if mention.how is How.ADJECTIVE:
        if _BODY_NOUN.match(after):
            return False
        is_we = WE_ARE.search(PEOPLE_BEFORE.sub("", before)) is not None
        return is_we and bool(PEOPLE_AFTER.match(after) or PEOPLE_BEFORE.search(before))
    if mention.how in {How.BODY, How.WORDLIKE} and _MEMBER_AFTER.match(after) and WE_ARE.search(before):
        return True
    if mention.how in _PLACES and is_home_of_townspeople(before, after):
        return True
    return is_home(before, after)

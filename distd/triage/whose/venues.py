"""Where something takes place: a country or a town that a text names as no more than a place."""

from __future__ import annotations

import re

from distd.triage.whose.homes import CITY

_VENUE_BEFORE = re.compile(
    r"(?:meetings?|plenary|plenaries|sessions?|workshops?|conference|seminar|forum|summit|event|held"
    r"|hosted|took place|takes place|visit\w*|trip"
    r"|travel\w*|flight|holidays?|vacation|réunion|plénière|atelier|conférence|séminaire|tenue|reunión"
    r"|plenaria|taller|conferencia|Sitzung"
    r"|Tagung|Treffen|Plenar\w*|reunião|riunione|mötet?|møtet?|mødet?|vergadering|bijeenkomst|заседани\w+"
    r"|совещани\w+|пленар\w+|spotkani\w+)"
    rf"\b[^.?!;\n]{{0,40}}\b(?:in|at|to|en|au|aux|à|em|i|te|в|во|w|of|de)\s+(?:the\s+|la\s+|el\s+"
    rf"|der\s+)?{CITY}$",
    re.IGNORECASE,
)
# Minutes from Vienna are of a meeting there.
_MINUTES_FROM = re.compile(
    r"\b(?:minutes|reports?|photos?|pictures?|\w*protokoll\w*|niederschrift\w*|actas?|atas?|minutas?"
    r"|comptes?[ -]rendus?|procès-verb\w+"
    r"|verbal[ei]|notulen|verslag|referat\w*|протокол\w*|protok[óo]ł\w*|zápis\w*)\s+"
    r"(?:from|of|in|aus|von|de|du|di|da|do|van|uit|fra|från|из|z)\s+$",
    re.IGNORECASE,
)
_IN_TOWN = re.compile(r"\b(?:in|at|near|à|en|em|i|te)\s+[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?,\s*$")
_IN_PLACE = re.compile(
    r"(?:\b(?:in|at|near|to|from|for|of|à|a|en|au|de|depuis|desde|em|no|na|do|da|di|aus|nach|von|bei|i|til"
    r"|från|fra|te|uit"
    r"|naar|w|we|do|z|v|ve|do|в|во|до|из|к|у|на)\s+(?:the\s+)?|[(,/]\s*)$",
    re.IGNORECASE,
)
_VENUE_AFTER = re.compile(
    r"^(?:['’]s)?\s+(?:meeting|plenary|workshop|conference|session|seminar)\b"
    r"|^(?:で(?:開催|の会議|の総会|行われ)|総会|会議|会合)|^(?:的?(?:会议|會議|全体会议))"
    r"|^(?:에서 열린|에서 개최|\s?회의)",
    re.IGNORECASE,
)

_LANDS = (  # what stands between "in" and the name of a place
    r"(?:the |la |le |les |los |las |el |der |den |dem |die |l['’]|o |a |os |as )?"
    r"(?:(?:county|province|provincia|provincia|état|estado|state|department|departamento|département|d[ée]partement"
    r"|région|región|regi[ãa]o|region|région|district|distrito|island|islands|isle|île|îles|isla|islas|ilha|ilhas|Insel"
    r"|Provinz|Landkreis|Kreis|Kanton|canton|cantón|comarca|valle|valley|vall[ée]e|village|villages?|town|city|ville"
    r"|ciudad|cidade|pueblo|sierra|serra|costa|hills?|highlands?|north|south|east|west|nord|sud|est|ouest|norte|sur|sul"
    r"|oriente|occidente|Norden|Süden|Osten|Westen|rural|deepest|far|upper|lower|sunny|wet|cold|dry"
    r"|областн\w+|город\w*|сел\w+|деревн\w+|остров\w*|республик\w+|кра\w{1,2}|район\w*|г\.)\s+"
    r"(?:of |de |de la |de l['’]|del |des |du |d['’]|da |do |dos |das |von )?){0,2}"
)
_WHERE = re.compile(
    r"(?:\b(?:in|at|on|from|outside|above|around|near|across|off|en|au|aux|à|dans|depuis|sur|desde|de|em|no|na|nos|nas"
    rf"|da|do|dos|das|du|des|aus|bei|im|am|auf|vom|в|из|под|около|у|на|с)\s+{_LANDS}"
    r"|\bd['’]"
    r"|\b(?:in|at|on|from|near|outside|of|en|à|de|desde|em|da|do|aus|bei|в|из|west of|east of|north of|south of)\s+"
    r"(?-i:[A-ZÀ-ÞА-ЯЁ])[\w'’-]+(?:\s(?-i:[A-ZÀ-ÞА-ЯЁ])[\w'’-]+)?,\s+"
    r"|(?:\s|^)(?:(?:في|من)\s+(?:(?:محافظة|ولاية|منطقة|مدينة|إقليم|قرية|جزيرة|ناحية|بلدية|جبال|صعيد|جنوب|شمال|شرق|غرب)\s+)?"
    r"|بـ|ب(?:محافظة|ولاية|منطقة|مدينة|إقليم|قرية|جزيرة)\s+))$",
    re.IGNORECASE,
)


def is_venue(before: str, after: str) -> bool:
    """Say whether something takes place in what stands between `before` and `after`."""
    return is_followed_by_meeting(after) or _VENUE_BEFORE.search(before) is not None


def is_followed_by_meeting(after: str) -> bool:
    """Say whether a meeting is called after what stands before `after`."""
    return _VENUE_AFTER.match(after) is not None


def has_minutes(before: str) -> bool:
    """Say whether papers of a meeting are from what stands behind `before`."""
    return _MINUTES_FROM.search(before) is not None


def is_in_town(before: str) -> bool:
    """Say whether a country says no more than where the town before it is: in Lyon, France."""
    return _IN_TOWN.search(before) is not None


def is_in_place(before: str) -> bool:
    """Say whether what stands behind `before` is somewhere to be, to go or to come from."""
    return _IN_PLACE.search(before) is not None


def is_where(before: str) -> bool:
    """Say whether what stands behind `before` is somewhere to be or to come from."""
    return _WHERE.search(before) is not None

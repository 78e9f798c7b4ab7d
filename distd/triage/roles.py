"""What part a country plays where a text names it: asked about, the asker's own, a place of meeting, a language.

Read from the words around it, in the languages of the desk.
"""

from __future__ import annotations

import re
from enum import StrEnum

from distd.triage.entries import How
from distd.triage.gazetteer import Mention
from distd.triage.homes import CITY, PEOPLE_AFTER, PEOPLE_BEFORE, WE_ARE, is_home, is_home_of_people
from distd.triage.namesakes import is_in_a_name

BEFORE, AFTER = 90, 60


class Role(StrEnum):
    """The part a country plays."""

    SUBJECT = "subject"  # who votes, whose experts
    OWN_BODY = "own body"  # "our member body, SIS": asked about, and the asker's
    NAMED = "named"
    ASKER = "asker"
    THIRD = "third"  # whose proposal it was
    ACQUAINTED = "acquainted"  # of somebody the writer knows: a Danish friend
    IN_A_NAME = "in a name"  # of a firm or a person: Japan Airlines, Mr. Holland
    VENUE = "venue"
    LANGUAGE = "language"
    DENIED = "denied"  # "not Austria"


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
# A town stands for its body where people there are asked about.
_PEOPLE_IN = re.compile(
    r"\b(?:people|folks?|friends|gentlemen|colleagues|guys|lot|ones|those|Leute|Herren|Damen|gens|gente|folk"
    r"|mensen|signori)"
    r"\s+(?:in|at|from|over in|down in|up in|aus|à|de|en|i|di)\s+$",
    re.IGNORECASE,
)
_IN_TOWN = re.compile(r"\b(?:in|at|near|à|en|em|i|te)\s+[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?,\s*$")
_IN_PLACE = re.compile(
    r"(?:\b(?:in|at|near|to|from|for|of|à|a|en|au|de|depuis|desde|em|no|na|do|da|di|aus|nach|von|bei|i|til"
    r"|från|fra|te|uit"
    r"|naar|w|we|do|z|v|ve|do|в|во|до|из|к|у|на)\s+(?:the\s+)?|[(,/]\s*)$",
    re.IGNORECASE,
)
_MEMBER_AFTER = re.compile(
    r"^[- ](?:Mitglied\w*|members?|membre|miembro|membro|lid|medlem|jäsen)\b", re.IGNORECASE
)
_VENUE_AFTER = re.compile(
    r"^(?:['’]s)?\s+(?:meeting|plenary|workshop|conference|session|seminar)\b"
    r"|^(?:で(?:開催|の会議|の総会|行われ)|総会|会議|会合)|^(?:的?(?:会议|會議|全体会议))"
    r"|^(?:에서 열린|에서 개최|\s?회의)",
    re.IGNORECASE,
)
_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|into|to|from|speak\w*|read|write|auf|ins|en|em|al|in het|på|på|til|po|на|w języku|по)\s+$",
    re.IGNORECASE,
)
_LANGUAGE_END = re.compile(
    r"^\s*(?:[.,;:?!)\]]|$|\n|(?:and|or|und|et|y|e|ou|o|och|og|en|too|as well|also|please|if|version"
    r"|translation)\b)",
    re.IGNORECASE,
)
_LANGUAGE_AFTER = re.compile(
    r"^[- ](?:translations?|versions?|languages?|text|edition|speak\w*|speakers?|newsletter|subtitles"
    r"|copy|issue|Übersetzung|Fassung"
    r"|Version|Sprach\w*|Ausgabe|översättning\w*|vertaling|wersj\w+|перевод\w*|верси\w+|язык\w*|verz\w+"
    r"|znění|překlad\w*|preklad\w*|változat\w*|fordítás\w*|έκδοση\w*|έκδοσης|μετάφραση\w*|versio\w*|käänn\w+"
    r"|çeviri\w*"
    r"|sürüm\w*|прев[оі]д\w*|переклад\w*|версі\w+|prijevod\w*|prevod\w*|inačic\w*|izdanj\w*|traducer\w*)\b",
    re.IGNORECASE,
)
_LANGUAGE_NOUN_BEFORE = re.compile(
    r"\b(?:version|versión|versão|versione|wersj\w+|verz\w+|versio\w*|верси\w+|версі\w+|verzi\w+|língua|"
    r"traduction|traducción|tradução|traduzione|édition|edición"
    r"|edição|texte|texto|langue|lengua|idioma)"
    r"(?:\s+(?:en|em|in|au|al))?\s+$",
    re.IGNORECASE,
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
# What the writer knows already of another.
_KNOWN = re.compile(
    r"\b(?:I|we) (?:already )?(?:know|heard|learn(?:ed|t)|understand|saw) (?:already )?that\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|nicht|rather than|instead of|other than|et non|no de|inte|ikke|niet|не)\s+(?:(?:for|about"
    r"|in|from|of|the|la|le)\s+){0,2}$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(r"^(?:ではなく|でなく|じゃなく|가 아니라|이 아니라)")
_SUBJECT_BEFORE = re.compile(
    r"(?:\b(?:did|does|has|have|had|why|would|will|hat|haben|hatte|stimmte|stimmten|röstade|stemte|stemde"
    r"|heeft|har|votó|votaron|votou|votaram"
    r"|voté|проголосовал\w*|голосовал\w*|zagłosowa\w+|hlasoval\w*|ha votato|ask|asked)\s+(?:the\s+|la\s+"
    r"|le\s+|el\s+|o\s+|a\s+|das\s+|die\s+|der\s+|l['’])?"
    r"|\b(?:votes?|voted|voting|ballots?|positions?|experts?|delegat\w+|mirror committees?"
    r"|national committees?|committees?|member bod(?:y|ies)|national bod(?:y|ies)|bod(?:y|ies)|opinion"
    r"|response|comments?"
    r"|reply|voto|votos|vote|Stimme|Votum|Abstimmung|Experten|Expertinnen|Fachleute|expertos|expertes?"
    r"|especialistas|peritos|esperti|röst|rösten"
    r"|stemme|stem|experter\w*|eksperter\w*|deskundigen|эксперт\w*|голос\w*|głos|ekspert\w*|pozycja"
    r"|posición|posição|posizione|nominated by|appointed by"
    r"|named by|sent by|representatives?|participants?|people|someone|anybody|anyone)"
    r"\s+(?:(?:of|from|by|cast by|at|in|for|de|du|des|del|della|dell|da|do|dos|von|aus|der|af|från|fra"
    r"|van|av|uit|от|из|z|by the)[ '’])?"
    r"(?:the\s+|la\s+|le\s+|el\s+|den\s+|der\s+|l['’])?"
    r"|\(\s*)$",
    re.IGNORECASE,
)
_SUBJECT_AFTER = re.compile(
    r"^\)?(?:\s*[(,][^()\n]{1,60}[),])?(?:['’]s?)?[ -](?:t-il |t-elle )?(?:also |really |finally |has "
    r"|have |had |again |been |not |actually |just |only |both |all |each |then )*"
    r"(?:vot(?:e|ed|es|ing|ó|ou|é|aron|aram|ato)\b|abst\w+|approve\w*|disapprove\w*|reject\w*|support\w*"
    r"|oppos\w*|say|said|positions?|experts?|delegat\w+"
    r"|ballots?|cast\b|submit\w*|nominat\w+|appoint\w+|sen[dt]\b|send\b|respond\w*|repl(?:y|ied)"
    r"|member bod|national bod|standards bod|mirror|gestimmt|abgestimmt"
    r"|a voté|ont voté|a-t-|ont-|hat\b|haben\b|ha votado|han votado|röstade|röstat|stemte|stemt|stemde"
    r"|gestemd|ha votato|Expert\w*|Vertreter|Stimme|gegen|für"
    r"|эксперт\w*|проголосовал\w*|голосовал\w*|głosowa\w+|zagłosowa\w+|oy\b|hlasoval\w*|on board"
    r"|circulat\w+|wrote|drafted|prepared|elabor[óo]\w*|redact[óo]|a\b[^.?!\n]{0,20}\brédigé|verfass\w+"
    r"|react\w*|decid\w*|entschied\w*|sided\b|chose\b|went\b|go\b|stood\b|stand\b|fell\b|land(?:ed)?\b|tick\w*"
    r"|setuju|által|ακολούθησ\w+"
    r"|in favou?r|against|for or|yes\b|no\b|comment\w*|come down|take\b|took\b)"
    r"|^(?:からの|は|が|の|側は|さんは|代表|による)?[^。？?\n]{0,16}(?:投票|賛成|反対|棄権|専門家"
    r"|エキスパート|委員|票|立場)"
    r"|^[^。？?\n]{0,12}(?:投|专家|專家|票|赞成|贊成|反对|反對|弃权|棄權|立场)"
    r"|^[^.?\n]{0,14}(?:투표|전문가|찬성|반대|표결|기권|입장)"
    r"|^[^?\n]{0,24}(?:โหวต|ลงคะแนน|ผู้เชี่ยวชาญ|ลงมติ|ออกเสียง)",
    re.IGNORECASE,
)
_SUBJECT_NEAR_UNSPACED = re.compile(
    r"(?:โหวต|ลงคะแนน|ผู้เชี่ยวชาญ|ลงมติ|投票|专家|صوت\w*|خبراء|صوّت\w*)[^?？。\n]{0,14}$"
)


# Whose papers they are: those of its committee, or what it handed in.
_PAPERS_OF_BEFORE = re.compile(
    r"(?:\b(?:position papers?|internal (?:\w+ ){0,2}(?:papers?|minutes|notes?|documents?)"
    r"|comptes? rendus? internes?|(?:notes?|documents?) internes?"
    r"|actas internas|(?:notas|documentos) intern[oa]s|verbali interni|documenti interni"
    r"|internen? \w+)\s+(?:of|by|from|de|du|der|des|von|vom|del|da|do)"
    r"|\b(?:comité (?:miroir|espejo|nacional)|commission(?: miroir| nationale)?|comit[êe] (?:nacional"
    r"|espelho)|comitato nazionale"
    r"|commissione(?: specchio| nazionale)?|\w*[Aa]usschuss(?:es)?|\w*[Kk]omitees?|normcommissie"
    r"|d[ée]l[ée]gation|delegaci[óo]n|delegação|delegazione)"
    r"\s+(?:de|du|del|des|der|von|vom|van|da|do|di))\s+(?:(?:the|la|le|l)\s+)?$"
    r"|\b(?:comité miroir|commission(?: miroir| nationale)?|commissione(?: specchio| nazionale)?"
    r"|documents internes|comptes rendus internes|notes? internes?)"
    r"\s+(?:de\s+l|dell)['’]$|\b(?:mirror|national) committees?\s+(?:which|that)\s+(?:the\s+)?$"
    r"|\b(?:position papers?|internal papers|internal minutes) of [A-Z]\w+ and (?:of )?$",
    re.IGNORECASE,
)
_HANDED_IN = (
    r"(?:handed in|filed|tabled|put together|present[óo]|presentaron|envió|enviaron|mandó|entregó|entregaron"
    r"|apresentou|enviou|inviato|presentato"
    r"|a déposée?s?|a présentée?s?|a préparée?s?|a soumise?s?|eingereicht|vorgelegt|verteilt)"
)
_PAPERS_OF_AFTER = re.compile(
    rf"^[^.?!;:\n,]{{0,24}}\b{_HANDED_IN}\b"
    r"|^(?:['’]s?)?\s+(?:committee|delegation)['’]s\b|^['’]s?\s+(?:\w+\s+)?(?:internal|agenda|own papers"
    r"|position paper|briefing)"
    r"|^[^。？?、\n]{0,12}が(?:出し|提出し|配っ)た|^の?(?:国内委員会|ミラー委員会)"
    r"|^(?:的)?(?:国内)?对口委员会|^ ?(?:의 )?(?:미러|국내) ?위원회"
    r"|^(?:가|이|에서) ?(?:취합해서 )?(?:낸|제출한|돌린)",
    re.IGNORECASE,
)


_VOTES = (
    r"(?:oy\w*|głosowa\w*|hlasoval\w*|glasov?a\w*|гласува\w*|гласа\w*|голосува\w*|szavaz\w*|ψήφισ\w*|votat"
    r"|votoi|bozkatu|hääleta\w*"
    r"|balso\w*|balsav\w*|äänest\w*|kaus|mengundi|bumoto)"
)
_VOTES_NEAR_AFTER = re.compile(rf"^[^.?!;:,\n]{{0,20}}\b{_VOTES}\b", re.IGNORECASE)
_VOTES_NEAR_BEFORE = re.compile(rf"\b{_VOTES}\s+(?:\w{{1,3}}\s+)?$", re.IGNORECASE)


def role_of(text: str, mention: Mention, preceding: Mention | None = None) -> Role:
    """Say what part a country plays where `mention` stands; `preceding` is the mention before it."""
    before, after = _around(text, mention.start, mention.end)
    if is_in_a_name(before, after, mention):
        return Role.IN_A_NAME
    if _OWN_BODY.search(before):
        return Role.OWN_BODY
    if _DENIED.search(before) or _DENIED_AFTER.match(after):
        return Role.DENIED
    if _is_language(before, after, mention):
        return Role.LANGUAGE
    if not _VENUE_AFTER.match(after) and _is_asker(before, after, mention):
        return Role.ASKER
    if _FRIEND_AFTER.match(after) or _FRIEND_BEFORE.search(before):
        return Role.ACQUAINTED
    if mention.how is How.CAPITAL and _PEOPLE_IN.search(before) and _SUBJECT_AFTER.match(after):
        return Role.SUBJECT
    if _VENUE_AFTER.match(after) or _VENUE_BEFORE.search(before):
        return Role.VENUE
    if (
        preceding is not None
        and preceding.how in {How.CITY, How.CAPITAL}
        and text[preceding.end : mention.start].strip(" ,(\n") == ""
    ):
        return Role.VENUE
    apart = preceding is None or preceding.end < mention.start - 3
    if mention.how in {How.CITY, How.REGION} or (apart and _IN_TOWN.search(before)):
        return Role.VENUE
    if mention.how is How.CAPITAL and _IN_PLACE.search(before):
        return Role.VENUE
    if _KNOWN.search(before) or _THIRD.search(before) or _THIRD_AFTER.match(after):
        return Role.THIRD
    is_subject = (
        _SUBJECT_BEFORE.search(before)
        or _PAPERS_OF_BEFORE.search(before)
        or _PAPERS_OF_AFTER.match(after)
        or _SUBJECT_AFTER.match(after)
        or _SUBJECT_NEAR_UNSPACED.search(before)
        or _VOTES_NEAR_AFTER.match(after)
        or _VOTES_NEAR_BEFORE.search(before)
    )
    if is_subject:
        return Role.SUBJECT
    # A town is its country's voice where it is said to act, and nowhere else.
    return Role.VENUE if mention.how is How.CAPITAL else Role.NAMED


def tells_home(text: str, start: int, end: int) -> bool:
    """Say whether the place from `start` to `end` is where writers say that they are."""
    before, after = _around(text, start, end)
    return is_home(before, after) and not is_venue(text, start, end)


def is_venue(text: str, start: int, end: int) -> bool:
    """Say whether something takes place where a text names a place, or its papers are from there."""
    before, after = _around(text, start, end)
    return bool(_VENUE_AFTER.match(after) or _VENUE_BEFORE.search(before) or _MINUTES_FROM.search(before))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - BEFORE) : start], text[end : end + AFTER]


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
    return is_home(before, after)


def _is_language(before: str, after: str, mention: Mention) -> bool:
    if mention.how is not How.ADJECTIVE:
        return False
    if _LANGUAGE_AFTER.match(after) or _LANGUAGE_NOUN_BEFORE.search(before):
        return True
    return bool(_LANGUAGE_BEFORE.search(before) and _LANGUAGE_END.match(after))

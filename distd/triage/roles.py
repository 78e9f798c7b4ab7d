"""What part a country plays where a text names it: asked about, the asker's own, a place of meeting, a language.

Read from the words around it, in the languages of the desk.
"""

from __future__ import annotations

import re
from enum import StrEnum

from distd.triage.entries import How
from distd.triage.gazetteer import Mention
from distd.triage.namesakes import is_in_a_name

BEFORE, AFTER = 90, 60


class Role(StrEnum):
    """The part a country plays."""

    SUBJECT = "subject"  # who votes, whose experts
    OWN_BODY = "own body"  # "our member body, SIS": asked about, and the asker's
    NAMED = "named"
    ASKER = "asker"
    THIRD = "third"  # whose proposal it was
    IN_A_NAME = "in a name"  # of a firm or a person: Japan Airlines, Mr. Holland
    VENUE = "venue"
    LANGUAGE = "language"
    DENIED = "denied"  # "not Austria"


def _words(written: str) -> str:
    return "(?:" + "|".join(written.split()) + ")"


_PEOPLE = (
    r"(?:company|companies|firm|manufacturer|producer|business|enterprise|union|association|federation"
    r"|ngo|student|citizen|consumer"
    r"|team|office|branch|subsidiary|colleagues?|government|ministry|university|retailer|exporter"
    r"|consultan\w+|sme|researcher|professor"
    r"|lawyer|engineer|journalist|chamber|industry|cooperative|bank|foundation|reader|subscriber"
    r"|entreprise|société|syndicat|étudiante?"
    r"|association|chercheu\w+|empresa|sindicato|asociación|estudiante|consumidor\w*|Unternehmen|Firma"
    r"|Verband|Gewerkschaft|Student\w*"
    r"|Hersteller\w*|bedrijf|vakbond|företag\w*|virksomhed|bedrift|fackförbund|azienda|impresa|компани\w+"
    r"|предприяти\w+|firma|firmy)"
)
_NOT_ASKER = (
    r"(?:vote[sd]?|voting|ballot|experts?|delegat\w+|position|bod(?:y|ies)|comments?|wonder\w*|ask\w*"
    r"|know|how|who|whom|which"
    r"|whether|learn|hear|find|tell|join|adopt\w*|vot[eéóo]\w*|expert\w*|saber|savoir|wissen|cómo|comment"
    r"|wie|como|come"
    r"|moved|relocat\w*|emigrat\w*|left|minutes|plenar\w*|drafts?|documents?|papers?|cop(?:y|ies)|results?|need|wife|husband|friends?|sis(?:ter)?s?|brothers?|cousins?|sons?|daughters?|mothers?|fathers?|mum|dad|uncles?|aunts?"
    r"|parents?|niece|nephew|boss|s[œo]e?ur|frère|amie?s?|cousine?s?|hermanas?|hermanos?|amig[oa]s?|prim[oa]s?|irmã?o?s?"
    r"|schwester|bruder|freunde?|freundin|kusine|vetter|sorella|fratello|amic[oa]|syster|bror|søster|vän|ven|zus|broer"
    r"|vriend"
    r"|colleagues?|partners?|buyers?|kolleg\w+|collègues?|colegas?|collega|colleghi|colleghe|kollega\w*|коллег\w*"
    r"|competitors?|rivals?|партн[её]р\w*|клиент\w*|конкурент\w*|Kund\w+|Partner\w*|Lieferant\w*|clientes?|socios?"
    r"|customers?|suppliers?|clients?|participants?|list|representatives?|espert\w*|perit\w*|nominat\w*"
    r"|appoint\w*|nomm\w*|désign\w*|голос\w*|эксперт\w*|r[öø]st\w*|stem\w*|meeting|plenary|workshop"
    r"|conference|travel\w*|visit\w*|session|attendance|m[öø]te\w*|møde\w*|sitzung\w*|tagung\w*|treffen|plenar\w*"
    r"|pl[ée]ni[èe]re|r[ée]uni[oõã]\w*|riunion\w*|vergadering\w*|bijeenkomst\w*|kokou\w*|совещани\w*|заседани\w*"
    r"|posiedzeni\w*|zasedán\w*|spotkani\w*|\w*protokoll\w*|\w*entwurf\w*|utkast\w*|\w*dokument\w*|notulen"
    r"|proc[èe]s-verbal|compte[s-]\w*|actas?|verbal[ei]|atas?|протокол\w*|документ\w*)"
)
_FREE = rf"(?:(?!\b{_NOT_ASKER}\b)[^.?!;:\n]){{0,60}}"
_CITY = r"(?:(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)?\s?[,(]\s*){0,3}"
_ASKER_BEFORE = re.compile(
    "(?:"
    + rf"\b(?:I|we|I'm|I’m|we're|my|our|us|here|based|located|greetings|hello|writ(?:e|ing)|live|living)\b{_FREE}"
    r"\b(?:in|from|of|at|across|throughout)\s+(?:the\s+)?"
    + rf"|\b(?:je|nous|notre|nos|mon|ma|ici|basée?s?|située?s?|j'écris|j’écris|établie?s?)\b{_FREE}"
    r"(?:\b(?:en|au|aux|à|du|de|des|depuis)\s+(?:la\s+|le\s+|les\s+|l['’])?|\bd['’])"
    + rf"|\b(?:soy|somos|estamos|estoy|nuestr[oa]s?|mi|aquí|desde|escribo|escribimos|trabaj\w+|vivo"
    rf"|ubicad[oa]s?)\b{_FREE}"
    r"\b(?:en|de|desde|del)\s+(?:el\s+|la\s+|los\s+)?"
    r"|\b(?:desde|aquí en)\s+(?:el\s+|la\s+)?"
    + rf"|\b(?:ich|wir|unser\w*|mein\w*|hier|ansässig\w*|Sitz)\b{_FREE}\b(?:in|aus|im)\s+(?:der\s+|den\s+)?"
    + rf"|\b(?:sou|somos|estamos|estou|noss[oa]s?|minha|aqui|escrevo|escrevemos)\b{_FREE}"
    r"\b(?:em|no|na|nos|nas|do|da|dos|de)\s+"
    + rf"|\b(?:sono|siamo|nostr[oaie]|qui|scrivo|scriviamo)\b{_FREE}"
    r"(?:\b(?:in|da|di|dal|dalla|del|della)\s+|\b(?:dell|dall)['’])"
    + rf"|\b(?:jag|vi|vår|vårt|våra|här|jeg|vores|min|her)\b{_FREE}\b(?:i|från|fra)\s+"
    + rf"|\b(?:ik|wij|we|ons|onze|hier|gevestigd|mijn)\b{_FREE}\b(?:in|uit|vanuit)\s+"
    + rf"|\b(?:мы|я|наш\w*|здесь)\b{_FREE}\b(?:в|во|из)\s+"
    + rf"|\b(?:jestem|jesteśmy|nasz\w*|my|tutaj)\b{_FREE}\b(?:w|z|ze|we)\s+"
    + rf"|\b(?:an?|small|large|for)\s+(?:[\w-]+\s+){{0,2}}{_PEOPLE}s?\b[^.?!;:\n]{{0,20}}\b(?:in|from|at)\s+(?:the\s+)?"
    + r"|(?:أنا|نحن|شركتنا|هنا|اكتب|أكتب)[^.؟\n]{0,30}(?:في|من)\s+"
    r"|(?:当社は|弊社は|私は|私たちは|我々は|当方は|こちらは?)[^。？\n]{0,12}"
    r"|(?:我们?公?司?|本公司|我們|我司|敝公司)(?:是|在|来自|來自|位于|位於)+[^。？\n]{0,4}"
    r"|(?:저는|저희는|우리는|당사는|저희 회사는)\s?"
    r"|(?:ผม|ดิฉัน|ฉัน|เรา|บริษัท|เขียน|อยู่)[^?\n]{0,30}(?:ใน|จาก|อยู่ที่|อยู่)\s?(?:ประเทศ)?" + rf")(?:{_CITY})$",
    re.IGNORECASE,
)
_IN = re.compile(
    r"(?:^|[.!?\n]\s*)(?:here\s+)?(?:in|en|au|aux|à|i|в|in der|em|no|na)\s+(?:the\s+|la\s+)?$", re.IGNORECASE
)
_WE_AFTER = re.compile(
    r"^\s*,?\s*(?:we|I|our|nous|je|wir|ich|nosotros|vi|jag|мы|nós|noi|wij)\b", re.IGNORECASE
)
_ASKER_AFTER = re.compile(
    r"^(?:から(?:書|メール|ご連絡|お問い合わせ|質問|の質問)|在住|(?:の[^。\n]{1,8})?に(?:おり|います|住|ある|拠点|本社)|の[^。、\n]{0,6}(?:当社|弊社|会社|企業|メーカー|大学|学生|団体|組合|工場|協会)"
    r"(?:です|に勤|で働|の者|と申|に所属)|で(?:事業|働))"
    r"|^的?(?:一家|一名|某)?(?:公司|企业|企業|大学|學生|学生|工厂)"
    r"|^['’]?(?:ban|ben|ból|ből)?\s+(?:írok|írunk|élek|élünk|lakom|lakunk)\b"
    r"|^['’]?\w{0,3}\s+(?:yazıyor|yaşıyor|bir\s+[\w ]{3,20}(?:y[ıiuü]z|[ıiuü]m)\b|faaliyet)"
    r"|^(?:에서 (?:일|근무|연락|글|사업|메일)|에 있는 (?:저희|우리|회사)|의? ?(?:회사|기업|대학)(?:입니다|에서))",
)
_WE_ARE = re.compile(
    r"\b(?:I|we|I'm|I’m|we're|am|are|as|our|my|us|suis|sommes|notre|soy|somos|nuestr[oa]|bin|sind|als"
    r"|unser\w*|är|er|sou|sono|siamo|zijn|ons|onze|мы|наш\w*)"
    r"\b[^.?!;:,\n]{0,40}$",
    re.IGNORECASE,
)
_PEOPLE_AFTER = re.compile(rf"^[ -](?:[\w-]+[ -]){{0,2}}{_PEOPLE}\b", re.IGNORECASE)
_PEOPLE_BEFORE = re.compile(rf"\b{_PEOPLE}\s+$", re.IGNORECASE)
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
    rf"|der\s+)?{_CITY}$",
    re.IGNORECASE,
)
_IN_TOWN = re.compile(r"\b(?:in|at|near|à|en|em|i|te)\s+[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?,\s*$")
_IN_PLACE = re.compile(
    r"(?:\b(?:in|at|near|to|from|for|of|à|a|en|au|de|depuis|desde|em|no|na|do|da|di|aus|nach|von|bei|i|til|från|fra|te|uit"
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
    r"|znění|překlad\w*|preklad\w*|változat\w*|fordítás\w*|έκδοση\w*|έκδοσης|μετάφραση\w*|versio\w*|käänn\w+|çeviri\w*"
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
    r"|^(?:からの|は|が|の|側は|さんは|代表|による)?[^。？?\n]{0,16}(?:投票|賛成|反対|棄権|専門家|エキスパート|委員|票|立場)"
    r"|^[^。？?\n]{0,12}(?:投|专家|專家|票|赞成|贊成|反对|反對|弃权|棄權|立场)"
    r"|^[^.?\n]{0,14}(?:투표|전문가|찬성|반대|표결|기권|입장)"
    r"|^[^?\n]{0,24}(?:โหวต|ลงคะแนน|ผู้เชี่ยวชาญ|ลงมติ|ออกเสียง)",
    re.IGNORECASE,
)
_SUBJECT_NEAR_UNSPACED = re.compile(
    r"(?:โหวต|ลงคะแนน|ผู้เชี่ยวชาญ|ลงมติ|投票|专家|صوت\w*|خبراء|صوّت\w*)[^?？。\n]{0,14}$"
)


_VOTES = (
    r"(?:oy\w*|głosowa\w*|hlasoval\w*|glasov?a\w*|гласува\w*|гласа\w*|голосува\w*|szavaz\w*|ψήφισ\w*|votat|votoi|bozkatu|hääleta\w*"
    r"|balso\w*|balsav\w*|äänest\w*|kaus|mengundi|bumoto)"
)
_VOTES_NEAR_AFTER = re.compile(rf"^[^.?!;:,\n]{{0,20}}\b{_VOTES}\b", re.IGNORECASE)
_VOTES_NEAR_BEFORE = re.compile(rf"\b{_VOTES}\s+(?:\w{{1,3}}\s+)?$", re.IGNORECASE)


def role_of(text: str, mention: Mention, preceding: Mention | None = None) -> Role:
    """Say what part a country plays where `mention` stands; `preceding` is the mention before it."""
    before = text[max(0, mention.start - BEFORE) : mention.start]
    after = text[mention.end : mention.end + AFTER]
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
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    if _ASKER_BEFORE.search(before) or _ASKER_AFTER.match(after):
        return not _VENUE_AFTER.match(after) and not _VENUE_BEFORE.search(before)
    return bool(_IN.search(before) and _WE_AFTER.match(after))


def _is_asker(before: str, after: str, mention: Mention) -> bool:
    if mention.how is How.ADJECTIVE:
        if _BODY_NOUN.match(after):
            return False
        is_we = _WE_ARE.search(_PEOPLE_BEFORE.sub("", before)) is not None
        return is_we and bool(_PEOPLE_AFTER.match(after) or _PEOPLE_BEFORE.search(before))
    if mention.how in {How.BODY, How.WORDLIKE} and _MEMBER_AFTER.match(after) and _WE_ARE.search(before):
        return True
    if _ASKER_BEFORE.search(before) or _ASKER_AFTER.match(after):
        return True
    return bool(_IN.search(before) and _WE_AFTER.match(after))


def _is_language(before: str, after: str, mention: Mention) -> bool:
    if mention.how is not How.ADJECTIVE:
        return False
    if _LANGUAGE_AFTER.match(after) or _LANGUAGE_NOUN_BEFORE.search(before):
        return True
    return bool(_LANGUAGE_BEFORE.search(before) and _LANGUAGE_END.match(after))

"""How writers say where they are: "we in Kenya", "Prague calling", "P.O. Box 812, Kampala", "as an Icelander"."""

from __future__ import annotations

import re

_PEOPLE = (
    r"(?:company|companies|firm|manufacturer|producer|business|enterprise|union|association|federation"
    r"|ngo|charity|charities|school|college|hospital|student|citizen|consumer"
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
    r"|moved|relocat\w*|emigrat\w*|left|minutes|plenar\w*|drafts?|documents?|papers?|cop(?:y|ies)|results?"
    r"|need|wife|husband|friends?|sis(?:ter)?s?|brothers?|cousins?|sons?|daughters?|mothers?|fathers?|mum"
    r"|dad|uncles?|aunts?"
    r"|parents?|niece|nephew|boss|s[œo]e?ur|frère|amie?s?|cousine?s?|hermanas?|hermanos?|amig[oa]s?"
    r"|prim[oa]s?|irmã?o?s?"
    r"|schwester|bruder|freunde?|freundin|kusine|vetter|sorella|fratello|amic[oa]|syster|bror|søster|vän|ven"
    r"|zus|broer"
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
CITY = r"(?:(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)?\s?[,(]\s*){0,3}"
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
    r"|(?:我们?公?司?|本公司|我們|我司|敝公司)(?:是|住在|在|来自|來自|位于|位於)+[^。？\n]{0,4}"
    r"|(?:저는|저희는|우리는|당사는|저희 회사는)\s?"
    r"|(?:ผม|ดิฉัน|ฉัน|เรา|บริษัท|เขียน|อยู่)[^?\n]{0,30}(?:ใน|จาก|อยู่ที่|อยู่)\s?(?:ประเทศ)?" + rf")(?:{CITY})$",
    re.IGNORECASE,
)
_IN = re.compile(
    r"(?:^|[.!?\n]\s*)(?:here\s+)?(?:in|en|au|aux|à|i|в|in der|em|no|na)\s+(?:the\s+|la\s+)?$", re.IGNORECASE
)
_WE_AFTER = re.compile(
    r"^\s*,?\s*(?:we|I|our|nous|je|wir|ich|nosotros|vi|jag|мы|nós|noi|wij)\b", re.IGNORECASE
)
_ASKER_AFTER = re.compile(
    r"^(?:市内|県内)?(?:の[\u4e00-\u9fff]{1,4}(?:と申し|でございます)|の(?!投票|専門|委員"
    r"|立場)[\u4e00-\u9fff]{2,3}です。|から失礼|で[^。、\n]{1,8}を営ん)|^에 (?:사는|살고|거주)"
    r"|^(?:から(?:書|メール|ご連絡|お問い合わせ|質問|の質問)|在住|(?:の[^。\n]{1,8})?に(?:おり|います|住"
    r"|ある|拠点|本社)|の[^。、\n]{0,6}(?:当社|弊社|会社|企業|メーカー|大学|学生|団体|組合|工場|協会)"
    r"(?:です|に勤|で働|の者|と申|に所属)|で(?:事業|働))"
    r"|^的?(?:一家|一名|某)?(?:公司|企业|企業|大学|學生|学生|工厂)"
    r"|^['’]?(?:ban|ben|ból|ből)?\s+(?:írok|írunk|élek|élünk|lakom|lakunk)\b"
    r"|^['’]?\w{0,3}\s+(?:yazıyor|yaşıyor|bir\s+[\w ]{3,20}(?:y[ıiuü]z|[ıiuü]m)\b|faaliyet)"
    r"|^(?:에서 (?:일|근무|연락|글|사업|메일)|에 있는 (?:저희|우리|회사)|의? ?(?:회사|기업|대학)(?:입니다|에서))",
)
WE_ARE = re.compile(
    r"\b(?:I|we|I'm|I’m|we're|am|are|as|our|my|us|suis|sommes|notre|soy|somos|nuestr[oa]|bin|sind|als"
    r"|unser\w*|är|er|sou|sono|siamo|zijn|ons|onze|мы|наш\w*)"
    r"\b[^.?!;:,\n]{0,40}$",
    re.IGNORECASE,
)
PEOPLE_AFTER = re.compile(rf"^[ -](?:[\w-]+[ -]){{0,2}}{_PEOPLE}\b", re.IGNORECASE)
PEOPLE_BEFORE = re.compile(rf"\b{_PEOPLE}\s+$", re.IGNORECASE)

# Towns have no adjective: a Glasgow charity. Colleagues and branches in a town are elsewhere.
_WE_ARE_THE = re.compile(
    r"\b(?:we are|we['’]re|I am|I['’]m|as|our|my|us|nous sommes|je suis)\s+"
    r"(?:an?\s+|the\s+)?(?:(?-i:[a-z-]+)\s+){0,2}$",
    re.IGNORECASE,
)
_ELSEWHERE_AFTER = re.compile(
    r"^[ -](?:[\w-]+[ -]){0,2}(?:colleagues?|branch|subsidiary|government)\b", re.IGNORECASE
)

# ---- in free forms
_START = r"(?:^|[.!?\n])\s*"
_SO_AND_SO = r"(?:(?-i:[a-zà-ÿ]\w+)\s+){0,2}"  # cold, sunny
_GREETS_BEFORE = re.compile(
    "(?:"
    r"\b(?:greetings|regards|hello|hi|wishes|best|cheers|salutations|salaams?|good (?:day|morning|evening"
    r"|afternoon))"
    rf"\s+(?:to (?:you|all)(?: all)?\s+)?from\s+(?:the\s+)?{_SO_AND_SO}"
    rf"|\b(?:gr[üu](?:ß|ss)e?|moin|servus|gr[üu]ezi|hallo|guten (?:tag|morgen"
    rf"|abend))\b[^.?!\n]{{0,20}}\baus\s+(?:dem\s+|der\s+)?{_SO_AND_SO}"
    r"|\b(?:salutations|bonjour|salut|bonsoir|un salut)\b[^.?!\n]{0,20}\b(?:de\s+|depuis\s+|d['’])"
    r"|\b(?:saludos?|abrazos?|salut[io]|buongiorno|buenos días|saudações|abraços?"
    r"|cumprimentos)\b[^.?!\n]{0,20}\b(?:desde|de|da|do)\s+"
    r"|\b(?:hälsningar|hilsen|hilsner|hei|hej)\s+(?:fra|från)\s+|\b(?:groet(?:en|jes)?|hallo)\s+(?:uit|vanuit)\s+"
    r"|\b(?:terveisiä|terveiset|terveisin|tervitus(?:ed|i)|tervitades)\s+"
    r"|\b(?:pozdrawia\w+|pozdrowienia|piszę|piszemy|zdravím\w*|pozdrav\w*|píš[iu]|píšem\w*)\b[^.?!\n]{0,16}\bze?\s+"
    r"|\b(?:(?:lep )?pozdrav\w*|pišem\w*|javljam\w* se)\b[^.?!\n]{0,16}\biz\s+"
    r"|\b(?:привет\w*|поздрав\w*|пишу|пишем\w*|пиша|вітання|вітаю)\b[^.?!\n]{0,16}\b(?:из|з|із|от|од)\s+"
    r"|\b(?:salut[ăa]ri|scriu|scriem)\s+(?:\w+\s+)?din\s+|\b(?:rašau|rašome|sveikinimai)\s+iš\s+|\b(?:rakstu"
    r"|sveicieni)\s+no\s+"
    r"|\b(?:γράφω|γράφουμε|μένω|ζω|χαιρετισμούς|χαιρετίσματα)\s+(?:σας\s+)?(?:από|στ\w+)\s+(?:τ\w+\s+)?"
    r"|\bsalam\s+(?:\w+\s+)?dari\s+|\b(?:menulis|tinggal)\s+(?:dari|di)\s+"
    r"|\b(?:tôi|chúng tôi|em|mình)\s+(?:đang\s+)?(?:ở|sống ở|đến từ|viết[^.?!\n]{0,12}từ)\s+"
    r"|(?:أكتب|اكتب|نكتب|تحي\w+|أعيش|أسكن|أقيم)[^.؟\n]{0,20}\s(?:من|في)\s+(?:مدينة\s+)?"
    ")$",
    re.IGNORECASE,
)
_CALLING_AFTER = re.compile(
    r"^(?:,?\s+(?:here\b(?!\s+(?:in|is|are)\b)|calling\b|greets\b|salutes\b|says hello\b|(?:vous\s+)?salue\b"
    r"|gr[üu](?:ß|ss)t\b"
    r"|(?:vi\s+)?saluta\b|(?:os\s+|les\s+)?saluda\b|hälsar\b|hilser\b|groet\b|zdraví\b|pozdrawia\b))",
    re.IGNORECASE,
)
_HERE_BEFORE = re.compile(
    rf"{_START}(?:ici|hier|aquí|aqui|qui|här|her|tu|tutaj|zde|тут|здесь)\s+$", re.IGNORECASE
)
_STARTS = re.compile(rf"{_START}$")
_WE_BEFORE = re.compile(
    r"\b(?:(?:me|us) and (?:my|our)|(?:my|our)(?:\s+[\w-]+){1,2}\s+and (?:I|me)|(?:one|two|three|four|some"
    r"|all) of us)\b"
    r"[^.?!;:\n]{0,40}\b(?:in|at|from)\s+$"
    r"|\b(?:me and my|moi et m\w+|mich und mein\w+)\b[^.?!;:\n]{0,30}\b(?:in|à)\s+$",
    re.IGNORECASE,
)
_BOX_BEFORE = re.compile(
    r"\b(?:Box|B\.? ?P\.?|Apartado(?: (?:postal|de correos))?|Postfach|Casilla|Caixa Postal|Private Bag"
    r"|Casella Postale|Boks"
    r"|Postboks|Postbus)\s*\d[\d-]*[,.]?\s+(?:\d{4,6}\s+)?$",
    re.IGNORECASE,
)
_STREET_NUMBER_BEFORE = re.compile(
    r"(?:\b(?:Rua|Calle|C/|Via|Viale|Corso|Rue|Avenida|Avenue|Strada|[Uu]l\.|[Uu]lica|Boulevard|Plaza|Piazza"
    r"|Praça|Carrer|Largo"
    r"|Travessa|Jalan|Jl\.)\s"
    r"|(?:stra(?:ße|sse)|str\.|gasse|weg|platz|allee|gatan|gata|gate|gaten|vej|vegen|gade|katu|straat|laan|utca)\b"
    r"|\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Row|Drive)\b)[^.?!\n]{0,30}\d+\w?,\s+(?:\d{4,6}\s+)?$"
    r"|\b\d+,?\s+(?:[A-Z][\w'’-]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Row|Drive),\s+$"
    r"|\b\d+\w?,? (?:rue|avenue|boulevard|place|allée)\s[^.?!\n]{0,30},\s+$"
)
_STREET_NUMBER_AFTER = re.compile(r"^,\s+[^()\n,]{0,30}\d[^()\n,]{0,24}\)")
_DATE_AFTER = re.compile(
    r"^,\s+(?:(?:den|le|the|a|el|li|am)\s+)?\d{1,2}(?:[. ]|st\b|nd\b|rd\b|th\b|er\b)\s*\w+"
)
_LAST_LINE_AFTER = re.compile(r"^(?:,\s*(?:[A-ZÀ-Þ][\w'’-]*)(?:\s[A-ZÀ-Þ][\w'’-]*)?)?[.,]?\s*$")
# Who signs in the line of their last words: Nora Blake, Ndola.
_SIGNED_BEFORE = re.compile(
    r"(?:^|[.!?\n]\s*)[A-ZÀ-ÞΑ-ΫА-Я][\w'’.-]+(?: [A-ZÀ-ÞΑ-ΫА-Я][\w'’.-]*){1,3},\s+(?:an? [a-z]+,\s+)?$"
)
# A trade and a place, and no word between: "Vanilla grower, Sambava.", "Bonjour, vanille, Sambava."
_GREETING = (
    r"(?:hello|hi|good (?:day|morning|evening)|bonjour|salut|hallo|moin|hola|buen[oa]s \w+|bom dia|olá|ciao)"
)
_TRADE = (
    r"(?!\w*(?:member|number|letter|paper|order|offer|answer|matter|after|other|error|quarter|chapter|minister)\b)"
    r"(?:[\w’'-]+(?:er|or|ist|ian|man|woman|smith|eur|euse|ier|ière|teur|trice|ero|era|dor|dora|ista|wirt|bauer)"
    r"|student|clerk|nurse|chef|retired|Imker|Landwirt|Lehrer(?:in)?|Bäcker|étudiante?|retraitée?|estudiante)"
)
_TRADE_BEFORE = re.compile(
    rf"{_START}(?:(?:{_GREETING}[,!.]?\s+)?(?:an?\s+)?(?:[\w’'-]+\s+){{0,2}}{_TRADE}"
    rf"|{_GREETING}[,!.]\s+(?:(?-i:[a-zà-ÿ][\w’'-]*)\s+){{0,2}}(?-i:[a-zà-ÿ][\w’'-]*)), "
    r"(?:(?-i:[A-ZÀ-Þ])[\w’'-]+, )?$",
    re.IGNORECASE,
)
_TRADE_AFTER = re.compile(r"^(?:,\s+[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)?\s*(?:[.!\n]|$)")
# "In" and "from" begin a sentence, and the writer follows.
_FROM_FIRST = re.compile(
    rf"{_START}(?:from|depuis|desde|de|d['’]|aus|da|do|från|fra|vanuit|uit|z|ze|из|з|від)\s*$", re.IGNORECASE
)
_I_AM_A = re.compile(
    r"(?:\b(?:I am|I['’]m|we are|we['’]re)\s+(?:an?\s+|all\s+)?(?:proud\s+|true\s+)?"
    r"|\b(?:je suis|nous sommes)\s+(?:une?\s+|des\s+)?|\b(?:ich bin|wir sind)\s+(?:eine?\s+)?|\b(?:soy"
    r"|somos)\s+(?:una?\s+)?"
    r"|\b(?:sou|sono|siamo)\s+(?:u[nm]a?\s+)?|\b(?:jestem|jesteśmy)\s+|\b(?:ik ben|jag är"
    r"|jeg er)\s+(?:een\s+|en\s+)?)$",
    re.IGNORECASE,
)
_AS_A = re.compile(
    r"(?:\b(?:as|being|speaking as)\s+an?\s+(?:proud\s+|mere\s+|simple\s+)?"
    r"|\ben tant que?\s+(?:qu['’])?(?:une?\s+)?|\bals\s+(?:eine?\s+)?"
    r"|\bcomo\s+(?:una?\s+|buen\s+)?|\b(?:jako|som)\s+|\bin quanto\s+|(?:^|[.!?\n])\s*da\s+)$",
    re.IGNORECASE,
)
_I_NEAR_AFTER = re.compile(
    r"^(?:\s+[^.?!;:\n]{0,40})?,?\s*\b(?:I|we|my|our|me|je|j['’]|nous|mon|ich|wir|mein\w*|me|nos|quiero"
    r"|quisiera|queremos|vorrei"
    r"|vorremmo|gostaria|gostava|queria|chciał\w+|chcę|wil|jag|jeg|vi|ik)\b",
    re.IGNORECASE,
)
_I_NEAR_BEFORE = re.compile(
    r"\b(?:I|we|my|our|je|nous|ich|wir|jag|jeg|vi|ik)\b[^.?!;:\n]{0,60}$|\b(?:erhebe|bitte|schreibe"
    r"|möchte)\b[^.?!;:\n]{0,40}$",
    re.IGNORECASE,
)
_NO_HOME_AFTER = re.compile(
    r"^[ -](?:translat\w+|interpret\w+|speak\w*|teacher|proverb|proposal|standard|law|text|version"
    r"|customers?|clients?|partner\w*"
    r"|member|delegat\w+|expert)\b",
    re.IGNORECASE,
)


def is_home(before: str, after: str) -> bool:
    """Say whether the place between `before` and `after` is where writers say that they are."""
    if _ASKER_BEFORE.search(before) or _ASKER_AFTER.match(after):
        return True
    if (_IN.search(before) or _FROM_FIRST.search(before)) and _WE_AFTER.match(after):
        return True
    if _GREETS_BEFORE.search(before) or _WE_BEFORE.search(before):
        return True
    if _STARTS.search(before) and _CALLING_AFTER.match(after):
        return True
    return bool(_HERE_BEFORE.search(before) and re.match(r"\s*[!:,.]", after)) or is_in_an_address(
        before, after
    )


def is_in_an_address(before: str, after: str) -> bool:
    """Say whether a place stands as in an address, or over a letter, with nothing else said of it."""
    if _BOX_BEFORE.search(before) or _STREET_NUMBER_BEFORE.search(before):
        return True
    if _SIGNED_BEFORE.search(before) and not after.strip(" .\n"):
        return True
    if before.endswith(", ") and _TRADE_AFTER.match(after) and _TRADE_BEFORE.search(before):
        return True
    if before.endswith("(") and _STREET_NUMBER_AFTER.match(after):
        return True
    if not before.strip():
        return _DATE_AFTER.match(after) is not None
    return bool(_STARTS.search(before) and _LAST_LINE_AFTER.match(after))


def is_home_of_townspeople(before: str, after: str) -> bool:
    """Say whether writers are what is called after the town that stands between: "as a Glasgow charity"."""
    return bool(
        PEOPLE_AFTER.match(after) and _WE_ARE_THE.search(before) and not _ELSEWHERE_AFTER.match(after)
    )


def is_home_of_people(before: str, after: str) -> bool:
    """Say whether writers call themselves by the word for a people that stands between: "as a Swede, I ..."."""
    if _NO_HOME_AFTER.match(after):
        return False
    if _I_AM_A.search(before):
        return True
    said = _AS_A.search(before)
    return said is not None and bool(
        _I_NEAR_AFTER.match(after) or _I_NEAR_BEFORE.search(before[: said.start()])
    )

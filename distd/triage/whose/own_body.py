"""What tells that the writer's own body is meant, though nobody names it."""

from __future__ import annotations

import re

_OUR_BODY = re.compile(
    r"\b(?:our|my)\s+(?:own\s+)?(?:vote|country|nation|national|member|standards?|delegat\w+|experts?"
    r"|representative|government|home)\b"
    r"|\b(?:unser\w*\s+(?:Land|national\w*|Norm\w*|Mitglied\w*|Expert\w*|Delegation)|mein\w*\s+Land)"
    r"|\b(?:notre|mon)\s+(?:pays|organisme|comité|délégation|expert)|\bnos\s+experts"
    r"|\b(?:nuestr[oa]|mi)\s+(?:país|organismo|comité|delegación)|\bnuestros\s+expertos"
    r"|\b(?:noss[oa]|meu)\s+(?:país|organismo)|\bnossos\s+(?:peritos|especialistas)|\b(?:nostro"
    r"|mio)\s+(?:paese|ente|organismo)"
    r"|\b(?:vårt?|mitt|vort|vores)\s+(?:land|national\w*)|\b(?:ons|mijn)\s+(?:land|normal\w*)|\bkraju\b"
    r"|\bnasz\w*\s+kraj"
    r"|\bnaše\s+země|\bnašej?\s+(?:zem|krajin|držav|zemlj)|\bhazánk|\bmaamme\b|\bmeie\s+riik|\bmūsu\s+valst"
    r"|\bmūsų\s+šal"
    r"|\bțara\s+noastră|\bнаша(?:та)?\s+(?:країна|страна|земја|земља|държава)|η\s+χώρα\s+μας|הארץ\s+שלנו|मारे\s+देश"
    r"|\bnegara\s+kami|\bnước\s+(?:chúng|ta\b)"
    r"|\bнаш\w*\s+(?:стран|национальн|орган|делега|эксперт)|わが国|我が国|自国|弊国|当国|我国|我國"
    r"|우리 ?나라|우리 국가|저희 나라"
    r"|ประเทศของ(?:เรา|ฉัน|ผม|ดิฉัน)|บ้านเรา|ülkemiz|بلدنا|بلادنا",
    re.IGNORECASE,
)
# Whoever puts somebody forward asks their own body.
_PUTS_FORWARD = re.compile(
    r"\b(?:nominate|propose|put forward|suggest|appoint)\s+(?:an?|one|our|my|two|somebody|someone|ourselves"
    r"|myself)\b"
    r"|\b(?:proponga\w*|proponer|postular\w*|nominar)\b|\b(?:candidare|proporre|indicar"
    r"|candidatar)\b\s+(?:um|uma|una?|noss[oa]|il|la|o|a)\b"
    r"|\b(?:proposer|désigner|nommer)\s+(?:une?|notre|nos|mon|ma)\b|\b(?:vorschlagen|nominieren|entsenden)\b"
    r"|推薦|推した|推荐|推舉|추천",
    re.IGNORECASE,
)
# Whose own papers are wanted beside those of another.
_OURS_TOO = re.compile(
    r"\b(?:and|as well as|also)\b[^.?!]{0,24}\b(?:our own|that of our|those of our)\b"
    r"|\bet\b[^.?!]{0,24}\bnotre (?:propre )?comité"
    r"|\bund\b[^.?!]{0,24}\bunseres? eigenen\b|\by\b[^.?!]{0,24}\bnuestro propio\b"
    r"|\be\b[^.?!]{0,24}\b(?:nosso|nostro) (?:próprio|proprio)"
    r"|以及我[国國]|和我[国國]|及我[国國]|とわが国|と我が国|와 우리",
    re.IGNORECASE,
)


_OF_A_BODY = (
    r"(?:own|body|office|bureau|institut\w*|organi[sz]ation|agency|authority|standards?|country|nation\w*|side|lot|people"
    r"|folks?|vote[sd]?|member|delegat\w+|experts?|committee|representative\w*|man|woman|team)"
)
# In a question that names no country it is the writer's own that is meant.
_OURS = re.compile(
    rf"\bours\b|\bour\s+{_OF_A_BODY}\b|\b(?:did|have|had) we\b|\bwe (?:vote|abstain|go|went|say)|\b(?:back|at) home\b"
    r"|\bhere in\b|\b(?:the one|those|that|body|office) here\b"
    r"|\bunser\w*\s+(?:eigen\w*|Institut\w*|Norm\w*|Land\w*|Stelle|Organisation|Stimme|Votum|national\w*|Mitglied\w*"
    r"|Vertret\w*|Leute|Seite)\b|\bunsere[rsn]?\s*(?=[?,])|\b(?:haben|stimmten) wir\b|\b(?:bei uns|hierzulande)\b"
    r"|\b(?:le|la|les) nôtres?\b|\bnotre (?:propre )?(?:organisme|institut\w*|pays|comité|bureau|vote|voix|association"
    r"|représentant\w*|délégation|agence|direction)\b|\bavons-nous\b|\b(?:a-t-on|on a|nous avons) voté|\bchez nous\b"
    r"|\b(?:el|la|los|las) nuestr[oa]s?\b|\bnuestr[oa]s? (?:propi[oa] )?(?:institut\w*|organismo|país|voto|entidad"
    r"|servicio|oficina|comité|gente|delegación|ente)\b|\b(?:votamos|hemos votado)\b|\by (?:aquí|acá|nosotros)\b"
    r"|\bde (?:acá|aquí)\b|\b[oa]s? noss[oa]s?\b"
    r"|\bnoss[oa]s? (?:própri[oa] )?(?:institu\w+|organismo|país|voto|entidade|gente|delegação)\b"
    r"|\b(?:votámos|por cá)\b|\be (?:aqui|nós)\b|\bdaqui\b"
    r"|\b(?:il|la|i) nostr[oai]\b|\bnostr[oai] (?:ente|paese|istitut\w*|organismo|voto)\b|\babbiamo votato\b"
    r"|\bda noi\b|\b(?:onze|ons)\s+(?:eigen\b|land|normal\w*|instituut|organisatie|stem)|\bdie van ons\b|\bbij ons\b"
    r"|\bhebben wij\b|\bvår[ta]?\s+(?:eget|egen|egna|land|organ\w*|institut\w*|röst)"
    r"|\b(?:vores|vort|våre?|vårt) (?:eget|egen|egne|land|organ"
    r"|institut)|\bröstade vi\b|\bstemte vi\b|\bhos oss?\b"
    r"|\bnasz\w{0,4}\b|\bu nas\b|\bgłosowaliśmy\b|\b(?:náš|náš|naš\w{0,3})\b|\bu nás\b|\bhlasovali (?:jsme|sme)\b"
    r"|\b(?:kod|pri) nas\b|\bglasovali smo\b|\bнаш\w{0,4}\b|\b(?:у|при|код) нас\b"
    r"|\bmeidän\b|\bmeillä\b|\bäänestimme\b|\b(?:a mi|a miénk|a mieink|nálunk|szavaztunk)\b"
    r"|\b(?:al nostru|a noastră|ai noștri|nostru|noastră|la noi)\b|\bbizim\w*|\bbizde\b|\bδικ\w+ μας\b|\bεμείς\b"
    r"|\bmūsų\b|\bmes\b|\bmūsu\b|\bmēs\b|\bmeie\b|\b(?:yetu|letu|wetu|chetu|sisi|zetu)\b|\b(?:kita|kami)\b"
    r"|\b(?:chúng ta|của ta|nước mình|bên mình)\b|(?:هيئتنا|عندنا|لدينا|بلدنا|بلادنا|جهازنا|معهدنا)|(?:שלנו|אצלנו)"
    r"|わが国|我が国|自国|うちの国|我[国國]|我们|我們|咱们|우리|저희|ของเรา|บ้านเรา|हमारे|हमारा|हाम्रो|আমাদের|எங்கள்|हमारी",
    re.IGNORECASE,
)


def asks_for_ours(question: str) -> bool:
    """Say whether a question that names no country asks for the writer's own body."""
    return _OURS.search(question) is not None


def is_about_own_body(text: str) -> bool:
    """Say whether a text speaks of the body of its writer's country, or wants what that body does."""
    return bool(_OUR_BODY.search(text) or _PUTS_FORWARD.search(text))


def wants_own_too(text: str) -> bool:
    """Say whether papers of the writer's own body are wanted beside those of another."""
    return _OURS_TOO.search(text) is not None

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


def is_about_own_body(text: str) -> bool:
    """Say whether a text speaks of the body of its writer's country, or wants what that body does."""
    return bool(_OUR_BODY.search(text) or _PUTS_FORWARD.search(text))


def wants_own_too(text: str) -> bool:
    """Say whether papers of the writer's own body are wanted beside those of another."""
    return _OURS_TOO.search(text) is not None

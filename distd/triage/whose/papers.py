"""Whose papers a text speaks of: those of a body's committee, or what a body handed in."""

from __future__ import annotations

import re

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


def are_papers_of(before: str, after: str) -> bool:
    """Say whether papers belong to the country that stands between `before` and `after`."""
    return bool(_PAPERS_OF_BEFORE.search(before) or _PAPERS_OF_AFTER.match(after))

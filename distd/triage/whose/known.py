"""What writers say that they know or have already: "Sweden and Norway I know, but Finland?" asks about Finland."""

from __future__ import annotations

import re

_END = r"[.!?;:\n。！？؟；，、]"  # of a clause
_BUT = r"but|now|aber|doch|mais|pero|mas|ma|però|maar|men|но|ale|mutta"
# Where another clause begins, which may ask: a comma parts nothing, it stands in lists.
_BEGIN = re.compile(rf"{_END}|\b(?:{_BUT}|and (?:what|how)|а)\b", re.IGNORECASE)
_COMES = re.compile(rf"{_END}|\b(?:{_BUT})\b|,?\s+\b(?:what|how) about\b", re.IGNORECASE)
_ALREADY = r"(?:already|schon|bereits|déjà|ya|já|già|redan|allerede|al|уже|już)"
# One of these is in whatever is found below; most texts have none, and are done with.
_TELLING = frozenset((
    "already", "schon", "bereits", "déjà", "ya", "já", "già", "redan", "allerede", "al", "уже", "już",
    "know", "knows", "knew", "known", "heard", "learned", "learnt", "understand", "found", "saw", "seen", "read",
    "have", "got", "clear", "course", "secret", "mystery", "weiß", "weiss", "wissen", "kenne", "kennen", "klar",
    "bekannt", "natürlich", "connais", "connaissons", "sais", "savons", "bien", "supuesto", "naturalmente", "знаю",
    "знаем", "известно",
))  # fmt: skip
_TELLING_UNSPACED = re.compile(r"知|分かって|わかって|알고")
_WORD = re.compile(r"\w+")
_KNOWS = re.compile(
    # English
    rf"\b(?:I|we)(?:['’]ve| have)?(?: {_ALREADY})?"
    r" (?:know|knew|heard|learn(?:ed|t)|understand|found out|(?:saw|seen|read) (?:how|that|what))\b"
    r"(?! (?:nothing|little|no\b|not\b|whether|if\b|who\b))"
    rf"|\b(?:I|we)(?:['’]ve)?(?: {_ALREADY} (?:have|got)| have(?: got)? {_ALREADY})\b"
    rf"|\b(?:I|we) (?:have|got)\b[^?]{{0,60}}\b{_ALREADY}\b"
    r"|\b(?:I|we)(?:['’]ve got| have| got)$"
    r"|\b(?:every(?:body|one) (?:already )?knows|we all know|of course|natürlich|bien sûr|por supuesto|naturalmente)\b"
    r"|\bis (?:already )?(?:clear|known) to (?:me|us|everybody|all)\b"
    r"|\b(?:is|are) no (?:secret|mystery)\b"
    # German
    rf"|\b(?:ich|wir) (?:weiß|weiss|wissen|kenne|kennen)\b(?! (?:nicht|nichts|kein\w*)\b)"
    rf"|\b(?:weiß|weiss|wissen|kenne|kennen) (?:ich|wir)\b(?! (?:nicht|nichts)\b)"
    rf"|\b(?:habe ich|haben wir|ich habe|wir haben)\b[^?]{{0,60}}\b{_ALREADY}\b"
    r"|\b(?:ist|sind) (?:mir|uns) (?:schon |bereits )?(?:klar|bekannt)\b"
    # French
    r"|\b(?:je|nous) (?:(?:l[ea]s? )?connais(?:sons)?|sais|savons)\b(?! (?:pas|rien)\b)"
    rf"|\b(?:j['’]ai|nous avons)\b[^?]{{0,60}}\b{_ALREADY}\b|\b(?:j['’]ai|nous avons) {_ALREADY}"
    # Spanish, Portuguese, Italian
    r"|\bya (?:(?:yo )?(?:l[oa]s? )?)?(?:sé|sabemos|conozco|conocemos|tengo|tenemos)\b"
    r"|\bjá (?:[oa]s? )?(?:sei|sabemos|conheço|conhecemos|tenho|temos)\b"
    r"|\b(?:so|sappiamo|conosco|conosciamo|ho|abbiamo) già\b|\bgià (?:l[oaie] )?(?:so|sappiamo|conosco|ho|abbiamo)\b"
    # Dutch and the Nordic languages
    r"|\b(?:weet|ken|weten|kennen|heb|hebben) (?:ik|we|wij) al\b"
    r"|\b(?:ik|we|wij) (?:weet|weten|ken|kennen|heb|hebben)\b[^?]{0,60}\bal\b"
    r"|\b(?:vet|känner|har|ved|kender|vet|kjenner) (?:jag|vi|jeg) (?:redan|allerede)\b"
    r"|\b(?:jag|vi|jeg) (?:vet|känner|har|ved|kender|kjenner) (?:redan|allerede)\b"
    # Russian, Polish
    r"|\b(?:уже (?:знаю|знаем|известно)|(?:знаю|знаем|известно) уже|(?:мне|нам) (?:уже )?известно|я знаю|мы знаем)\b"
    r"|\b(?:już wiem|już wiemy|wiem już|wiemy już|już znam|już znamy|już mam|już mamy)\b"
    # where words are not set apart
    r"|已经知道|已經知道|已知道|早就知道|我知道|我们知道|我們知道|は(?:もう)?知って(?:い)?ます|は(?:すでに|既に|もう)(?:知って|分かって|わかって)"
    r"|は(?:分かって|わかって)(?:い)?ます|(?:이미|벌써) 알고|은 알고 있|는 알고 있",
    re.IGNORECASE,
)
# "But how?" and "Is that true?" after it ask about the same.
_ASKED_AGAIN = re.compile(
    r"^[^?\n]{0,60}\b(?:(?:is|was) (?:this|that|it) (?:really )?(?:true|right|so|correct)|right\s*\?|correct\s*\?"
    r"|(?:can|could) you confirm|please confirm|stimmt das|ist das (?:so|wahr|richtig)|est-ce (?:vrai|exact|bien)"
    r"|es (?:cierto|verdad|así)|é (?:verdade|certo)|è vero|(?:правда|так) ли|это (?:правда|так))"
    r"|^[^?\n]{0,60}\b(?:but|only|aber|mais|pero|mas|ma|но)\W{0,3}(?:[\w'’]+\W+){0,1}"
    r"(?:how|why|when|what|wie|warum|comment|pourquoi|cómo|como|por qué|porqu[eê]|perché|как|почему)"
    r"(?:\W+(?:did|was|does|had|it|they|so|exactly|genau)){0,3}\s*\?",
    re.IGNORECASE,
)


def is_known(before: str, after: str) -> bool:
    """Say whether the writer knows or has what is said of the country between `before` and `after`."""
    near = f"{before} {after}"
    if _TELLING.isdisjoint(_WORD.findall(near.lower())) and (
        near.isascii() or not _TELLING_UNSPACED.search(near)
    ):
        return False
    begins = 0
    for found in _BEGIN.finditer(before):
        begins = found.end()
    comes = _COMES.search(after)
    if comes and comes[0] in "?？؟":
        return False
    clause = f"{before[begins:]}…{after[: comes.start()] if comes else after}".strip(" ,")
    return _KNOWS.search(clause) is not None and not _ASKED_AGAIN.match(after)

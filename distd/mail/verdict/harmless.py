"""What may stand beside an approval and takes nothing back: names, thanks, praise, pleasantries.

Whatever else stands there may be an objection in words that no table knows, and then nobody has approved.
"""

from __future__ import annotations

import re
import unicodedata

from distd.mail.verdict import words
from distd.mail.verdict.places import HERE
from distd.mail.verdict.sentences import without_accents

LONGEST_NAME = 8  # words: a name, or a line of a signature
SHOUTED = 4  # words in capitals, up to which they may be a name

_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*'?")
_PARTICLES = frozenset(
    "of the and for de la du des del der den van von da do dos e y et und i a al el le ph.d".split()  # noqa: SIM905 - a list of words reads best as words
)
# A line with one of these says something, however it is capitalised.
_CLAIMS = frozenset(
    """
    is are was were be has have had do does did can could should would will must need needs say says seems not no
    est sont etait doit faut a-t-il es son esta estan era debe falta faltan tiene ist sind war fehlt muss ar saknas
    kidding joking joke sarcasm nonsense whatever lol haha blague broma scherz brincadeira ironic irony
    """.split()  # noqa: SIM905 - a table is read more easily as lines of words
)
_PRAISE = frozenset(
    """
    congratulations congrats bravo kudos wonderful beautiful splendid impressive informative clear interesting useful
    concise helpful superb fantastic brilliant lovely correct accurate readable written team colleagues everybody
    everyone you your efforts effort report reading layout design overview summary balanced nicely truly really
    pictures photos
    always usual here there indeed best regards wishes cheers warm kind greetings hello hi dear chair chairman
    chairwoman secretary convenor member director we've i've see great thanks to of as enjoyed very whole a vous from
    felicitations beau belle travail excellente excellent magnifique remarquable clair interessant merci votre vos
    beaucoup salutations toute equipe bonne journee
    felicitaciones excelente buen buena trabajo enhorabuena claro interesante saludos equipo felicidades hecho
    correcto correcta todos cordiales cordial su gracias
    gut gute gluckwunsch arbeit sehr schon ausgezeichnet hervorragend alles
    parabens otimo bom trabalho excelentes bra jobb fint utmarkt bien tres muy
    """.split()  # noqa: SIM905 - as above
)
_SAYING = frozenset({"no", "do", "again", "can", "review", "consider", "considered", "answer"})
_VOCABULARY = (words.FILLERS | _PRAISE) - _SAYING

# A pleasantry with one of these may be a wish.
_MEANT = (
    r"(?!.*\b(?:better|more|rather|old|previous|former|earlier|original|correct\w*|revis\w+|updat\w+|fix\w*|chang\w+"
    r"|amend\w*|new(?! year)|next version|until|before|answer|reply|hear\w*|your (?:view|comment)\w*|instead|only"
    r"|half)\b)"
)
_PLEASANT = re.compile(
    _MEANT + r"(?:"
    r"(?:i|we) (?:\w+ )?(?:liked|enjoyed|loved|appreciated?|admired?)\b[^,;:]{1,80}"
    r"|(?:i|we) (?:have )?read\b[^,;:]{0,60} with (?:great |much )?(?:interest|pleasure|attention)"
    r"|(?:this|it|the (?:text|issue|draft)) (?:does not|doesn't) (?:need|require) (?:another|a further|any further"
    r"|more) (?:round|review|discussion)"
    r"|(?:i|we) (?:will|shall|am|are) (?:not )?(?:be )?(?:at my desk|in the office|away|out of (?:the )?office"
    r"|travell?ing|on (?:leave|holiday|vacation)|unavailable|offline|back)\b[^,;:]{0,40}"
    r"|(?:see you|(?:i |we )?(?:am |are |'m )?(?:look|looking) forward to|i hope (?:to see you|you are|this finds)"
    r"|hope (?:to see you|you are|all is well)|have a (?:nice|good|great)|enjoy (?:your|the)|take care|safe travels"
    r"|happy (?:new year|holidays)|all the best|keep up the good work|keep it up|(?:please )?(?:feel free to"
    r" (?:call|write)|call me|send my regards))\b[^,;:]{0,50}"
    r"|(?:please )?(?:proceed|go ahead|you (?:may|can) (?:send|publish|proceed))(?: (?:with|to) (?:it|the|its|this"
    r"|publication|sending|distribution|publish|send|issue)(?: \w+)?| it(?: out)?| now)?"
    r"|sent from [^,;:]{1,60}"
    r"|(?:au plaisir|bonne (?:journee|continuation|fin de semaine|semaine)|bon (?:week-end|courage|travail)|a bientot"
    r"|dans l'attente de vous (?:voir|revoir))\b[^,;:]{0,40}"
    r"|(?:quedo atent[oa]|hasta (?:pronto|luego)|nos vemos|que tenga\w* (?:un )?buen|buen fin de semana|buen dia"
    r"|feliz)\b[^,;:]{0,40}"
    r"|(?:bis bald|schonen? (?:tag|wochenende|gruss)|ate (?:logo|breve)|bom fim de semana|ha en bra|trevlig)\b"
    r"[^,;:]{0,40}"
    r")$"
)
_APOLOGY = re.compile(
    r"(?:i am |we are |i'm |my )?(?:very |so )?(?:sorry|apolog\w+|pardon)\b(?: (?:for|about) [^,;:]{1,50})?"
    r"|(?:desolee?|pardon|excuse[zs]?|toutes mes excuses|lo siento|disculp\w+|perdon\w*|entschuldig\w*)"
    r"(?: (?:pour|por|fur|de) [^,;:]{1,50})?"
)
_TITLE = re.compile(r"\b(?:tel|phone|fax|mobile|e-?mail|www)\b|https?://|\S@\S|^\+?[\d ()./-]{6,}$")


def capitals(sentence: str) -> frozenset[str]:
    """Return the words of a sentence that are written like names, without case and accents."""
    spoken = _WORD.findall(sentence)
    if len(spoken) > SHOUTED and sentence.isupper():
        return frozenset()
    return frozenset(without_accents(word.casefold()) for word in spoken if word[0].isupper())


def is_name(plain: str, named: frozenset[str]) -> bool:
    """Say whether a piece of text is nothing but a name, or a line of a signature."""
    named = named | {HERE}
    spoken = _WORD.findall(plain)
    if not spoken:
        return True
    if _TITLE.search(plain) and not _CLAIMS & set(spoken):
        return len(spoken) <= 2 * LONGEST_NAME
    if len(spoken) > LONGEST_NAME or _CLAIMS & set(spoken) or not named & set(spoken):
        return False
    return all(word in named or word in _PARTICLES for word in spoken)


def is_harmless(plain: str, named: frozenset[str]) -> bool:
    """Say whether a sentence, or a piece of one, is a pleasantry that leaves an approval as it is."""
    plain = plain.strip(" ,;:-–—!.()[]*_\"'")
    if _PLEASANT.match(plain) or _APOLOGY.fullmatch(plain):
        return True
    if words.NEGATION.search(plain):
        return False
    spoken = set(_WORD.findall(plain))
    # With a verb of its own, a sentence that names somebody may say anything: the Chair is Ms Tanaka.
    return spoken <= _VOCABULARY or (spoken <= _VOCABULARY | named and not spoken & _CLAIMS)


def is_vocative(plain: str, named: frozenset[str]) -> bool:
    """Say whether the words before a comma speak to somebody, or praise."""
    return all(word in named or word in _VOCABULARY for word in _WORD.findall(plain))


def other_pictures(sentence: str) -> bool:
    """Say whether a sentence has an emoji that is no nod."""
    return any(unicodedata.category(sign) == "So" and sign not in words.NODS for sign in sentence)

"""Whom a question is about: who votes, whose experts, whose papers."""

from __future__ import annotations

import re

from distd.triage.whose.papers import are_papers_of

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
    r"|question (?:is|concerns|regards)(?: about| on| for)?|Frage (?:betrifft|gilt|geht um)"
    r"|question (?:concerne|porte sur)"
    r"|pregunta es sobre|pergunta é sobre|domanda riguarda|vraag (?:is|gaat) over|named by|sent by"
    r"|representatives?|participants?|people|someone|anybody|anyone)"
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
    r"|in favou?r|against|for or|yes\b|no\b|comment\w*|come down|take\b|took\b|answer\w*"
    r"|benannt\w*|nominiert\w*|entsandt\w*|entsend\w*|nomm[ée]\w*|désign\w*|nombr\w*|design\w*|indicat\w*|nominat\w*)"
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
_VOTES = (
    r"(?:oy\w*|głosowa\w*|hlasoval\w*|glasov?a\w*|гласува\w*|гласа\w*|голосува\w*|szavaz\w*|ψήφισ\w*|votat"
    r"|votoi|bozkatu|hääleta\w*"
    r"|balso\w*|balsav\w*|äänest\w*|kaus|mengundi|bumoto)"
)
_VOTES_NEAR_AFTER = re.compile(rf"^[^.?!;:,\n]{{0,20}}\b{_VOTES}\b", re.IGNORECASE)
_VOTES_NEAR_BEFORE = re.compile(rf"\b{_VOTES}\s+(?:\w{{1,3}}\s+)?$", re.IGNORECASE)
# A town stands for its body where people there are asked about.
_PEOPLE_IN = re.compile(
    r"\b(?:people|folks?|friends|gentlemen|colleagues|guys|lot|ones|those|Leute|Herren|Damen|gens|gente|folk"
    r"|mensen|signori)"
    r"\s+(?:in|at|from|over in|down in|up in|aus|à|de|en|i|di)\s+$",
    re.IGNORECASE,
)
# The people of a place who have somebody in a committee.
_WHO_IS_FOR = re.compile(
    r"\b(?:represent\w*|speaks? for|sits? for|acts? for|(?:seat|voice|delegate)s? (?:of|for)|who (?:are|is))\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_GROUPS_AFTER = re.compile(
    r"^ (?:\w+ )?(?:employers?|unions?|workers?|labou?r|consumers?|industry|industries|ngos?|manufacturers?|producers?"
    r"|retailers?|farmers?|government|chambers?|associations?|experts?|delegat\w+)\b",
    re.IGNORECASE,
)


def are_represented(before: str, after: str) -> bool:
    """Say whether it is asked who stands for people of the place between: "who represents the Québec employers"."""
    return bool(_GROUPS_AFTER.match(after) and _WHO_IS_FOR.search(before))


def is_subject(before: str, after: str) -> bool:
    """Say whether the country between `before` and `after` is whom something is asked about."""
    return bool(
        _SUBJECT_BEFORE.search(before)
        or are_papers_of(before, after)
        or _SUBJECT_AFTER.match(after)
        or _SUBJECT_NEAR_UNSPACED.search(before)
        or _VOTES_NEAR_AFTER.match(after)
        or _VOTES_NEAR_BEFORE.search(before)
    )


def stands_for_its_body(before: str, after: str) -> bool:
    """Say whether people in the town between `before` and `after` are said to act."""
    return bool(_PEOPLE_IN.search(before) and _SUBJECT_AFTER.match(after))

"""What of the old text belongs to a reply for who reads it: a mail or answers that its own words only point to.

`FYI` above a mail passed on says nothing without that mail, nor `my answers are in the text` without what stands
between the answers. For people to read, and never judged: what is quoted or passed on are not the writer's wishes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from distd.mail.replies.attribution import speaks_of_a_text
from distd.mail.replies.devices import is_device
from distd.mail.replies.quoting import ANY_LABEL, DASHES, QUOTE
from distd.mail.replies.signing import SIGNATURE

POINTER_CHARACTERS = 80  # of all own words above a mail passed on: more than that says something itself
# Of own words above the first quotation, in which a pointer to the answers is looked for.
ABOVE_CHARACTERS = 600

# Words that say nothing but: read what stands below, or do something with it.
_BELOW = re.compile(
    r"\bf\.?\s?y\.?\s?i\b|\bfor (?:your|our) (?:information|records?|attention|reference)\b"
    r"|\b(?:see|read|find|as) (?:the (?:forwarded )?(?:e-?mail|mail|message|note) )?below\b"
    r"|\bz\.?\s?k\b|\bs\.\s?u\b|\bzur (?:info|kenntnis)|\b(?:siehe|s\.) unten"
    r"|\bpour (?:votre |ton )?(?:info|prise de connaissance)|\b(?:voir|cf\.?) (?:ci-dessous|plus bas)"
    r"|\bpara (?:su |tu |vuestra |sua |seu )?(?:informaci[óo]n|informa[çc][ãa]o|conocimiento|conhecimento)"
    r"|\b(?:ver|vide|veja) (?:m[áa]s )?(?:abajo|abaixo)|\bper (?:tua |sua |vostra )?(?:conoscenza|informazione)"
    r"|\b(?:vedi|vedere) (?:qui )?sotto|\bter (?:info|kennisname)|\bzie (?:onder|hieronder)"
    r"|\btill (?:din |er )?k[äa]nnedom|\b(?:se|jfr) (?:nedan|nedenfor)|\btil (?:din |jeres )?(?:orientering|info)"
    r"|\btiedoksi\b|\bks\.? alla\b|\bdo wiadomo[śs]ci\b|\b(?:patrz|zob\.?) (?:ni[żz]ej|poni[żz]ej)"
    r"|\b(?:na|pro) v[ěe]dom[íi]\b|\bviz n[íi][žz]e|\bbilginize\b|\bдля (?:сведения|информации)|\bк сведению"
    r"|\bсм\.? ниже|ご?参考(?:まで|に)|(?:下記|以下)を?ご?(?:参照|覧|確認)|供[您你]?参考|供[您你]?參考"
    r"|[见見]下|참고(?:하|로|바)"
    r"|\b(?:could|can|would) (?:you|someone|anybody|one of you) (?:please )?(?:answer|handle|help|reply|deal)\b"
    r"|\bplease (?:handle|answer|advise|deal|take care|process)\b|\b(?:over to|one for) you\b"
    r"|\bzur (?:bearbeitung|erledigung|weiterleitung)|\bbitte (?:beantworten|bearbeiten|übernehmen)"
    r"|\bpour (?:suite à donner|traitement)|\bmerci de (?:traiter|répondre)|\bpara su (?:tramitaci[óo]n|gesti[óo]n)"
    r"|ご?対応(?:を|お)|ご?回答を?お願い",
    re.IGNORECASE,
)
# Words that say: my answers stand between the lines of what I quote.
_ANSWERS = (
    r"answers?|repl(?:y|ies)|responses?|comments?|remarks?|see|antworten?|siehe|r[ée]ponses?|commentaires?"
    r"|respuestas?|comentarios?|respostas?|coment[áa]rios?|risposte|commenti|antwoorden|svar|vastaukset"
)
_DOWN = (
    r"below|unten|ci-dessous|plus bas|abajo|abaixo|sotto|onder|hieronder|nedan(?:för)?|nedenfor|alla|poni[żz]ej"
    r"|n[íi][žz]e"
)
_WITHIN = re.compile(
    rf"\b(?:{_ANSWERS})\b.{{0,40}}\b(?:{_DOWN})\b|\b(?:{_DOWN})\b.{{0,40}}\b(?:{_ANSWERS})\b"
    r"|\bin-?line\b|\binterspersed\b|\bin the (?:text|body)\b|\bbetween (?:the|your) lines\b|\bim text\b"
    r"|\bzwischen den zeilen\b|\bdans le (?:texte|corps)\b|\bentre les lignes\b|\ben el texto\b|\bentre l[íi]neas\b"
    r"|\bno (?:corpo|texto)\b|\bnel testo\b|\bin de tekst\b|\btussen de regels\b|\bi te[kx]sten\b|\btekstin seassa\b"
    r"|\bw tek[śs]cie\b|\bv textu\b|\bв тексте\b|(?:ответ|комментари|см).{0,40}\bниже\b|インライン|文中"
    r"|(?:回答|返信|コメント).{0,20}(?:以下|下記)|(?:以下|下記).{0,20}(?:回答|返信|コメント)"
    r"|(?:回复|回覆|意见).{0,10}(?:如下|见下)|本文에|아래",
    re.IGNORECASE,
)


class Kind(StrEnum):
    """What a line of a reply is."""

    OWN = "own"
    QUOTED = "quoted"
    INTRODUCTION = "introduction"  # of a quotation, by a program
    DROPPED = "dropped"


def in_context(lines: Sequence[str], kinds: Sequence[Kind], passed_on: int) -> list[int]:
    """Return the places of what the writer wrote, with what of the old text it points to.

    `kinds` says of each line what it is; at `passed_on` another mail begins, -1 where none does.
    """
    own = [place for place, kind in enumerate(kinds) if kind is Kind.OWN]
    if _is_signature_alone(lines, len(kinds)):
        return list(range(len(lines)))
    if passed_on >= 0 and _points_to_all_below([lines[place] for place in own if place < passed_on]):
        return sorted({*own, *range(passed_on, len(lines))})
    return sorted({*own, *_answered(lines, kinds), *_cited(lines, kinds)})


def _is_signature_alone(lines: Sequence[str], end: int) -> bool:
    """Say whether all that was written stands under the mark of a signature, at `end`, and nothing is quoted."""
    if any(lines[:end]) or end == len(lines) or not SIGNATURE.match(lines[end]):
        return False
    if any(QUOTE.match(line) or DASHES.match(line) or ANY_LABEL.match(line) for line in lines[end:]):
        return False
    return any(line and not is_device(line) for line in lines[end + 1 :])


def _points_to_all_below(own: Sequence[str]) -> bool:
    said = " ".join(line for line in own if line)
    return len(said) <= POINTER_CHARACTERS and _BELOW.search(said) is not None


def _cited(lines: Sequence[str], kinds: Sequence[Kind]) -> Sequence[int]:
    """Return the places of what the writer cites: what they introduce themselves, or above what a program quotes."""
    introduced = kinds.index(Kind.INTRODUCTION) if Kind.INTRODUCTION in kinds else 0
    cited: list[int] = []
    is_cited = False
    for place, kind in enumerate(kinds):
        line = lines[place]
        if kind is Kind.QUOTED and is_cited:
            cited.append(place)
        elif line:
            says_what = line.endswith((":", "：")) and speaks_of_a_text(line)
            is_cited = kind is Kind.OWN and (place < introduced or says_what)
    return cited


def _answered(lines: Sequence[str], kinds: Sequence[Kind]) -> Sequence[int]:
    """Return the places of the quotation that the words above it say they answer piece by piece.

    It is kept down to the last answer.
    """
    told = [place for place, kind in enumerate(kinds) if kind is not Kind.OWN or lines[place]]
    quoted = [place for place in told if kinds[place] is Kind.QUOTED]
    answers = [place for place in told if kinds[place] is Kind.OWN and quoted and place > quoted[0]]
    if not answers or answers[0] > quoted[-1]:
        return ()
    above = " ".join(lines[place] for place in told if kinds[place] is Kind.OWN and place < quoted[0])
    if not _WITHIN.search(above[:ABOVE_CHARACTERS]):
        return ()
    kept = {Kind.QUOTED, Kind.INTRODUCTION}
    return [place for place in told if place < answers[-1] and kinds[place] in kept]

"""What a reviewer's reply says of an issue: read from the new words alone, and never guessed.

The reading is built so that it errs to one side. A false approval would let out what a reviewer had stopped, so
whatever is not plainly an approval is none: it is changes, a rejection, or unclear, and then the reviewer is asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from distd.mail import verdict_words as words
from distd.mail.reply import new_text

EVIDENCE_CHARACTERS = 200
SHORT_LINE = 60
READ_CHARACTERS = 20_000
VOCATIVE_WORDS = 3


@dataclass(frozen=True)
class Reading:
    """A verdict, and the words it was read from (or why there is none)."""

    verdict: Literal["approved", "rejected", "changes", "unclear"]
    evidence: str


class Sign(Enum):
    """What one sentence tells."""

    APPROVE = auto()
    SHORT_YES = auto()  # approves when nothing else is said
    REJECT = auto()
    CHANGES = auto()
    CONDITION = auto()
    QUESTION = auto()
    DOUBT = auto()  # speaks of a verdict, and gives none
    OTHER = auto()  # speaks of something else


def read_verdict(text: str) -> Reading:
    """Read the verdict from the new text of a reply; quoted lines are never read, the subject never counts."""
    found: list[tuple[Sign, str]] = []
    for sentence in _sentences(new_text(text)[:READ_CHARACTERS]):
        if words.CHANGES_COMMAND.match(_folded(sentence)):
            return Reading("changes", _short(sentence))
        found += [(sign, sentence) for sign in _signs(sentence)]
    return _weigh(found)


def _weigh(found: list[tuple[Sign, str]]) -> Reading:
    """Say what the signs of all sentences mean together. The order of these rules is the rule."""

    def first(*signs: Sign) -> str:
        return next((_short(sentence) for sign, sentence in found if sign in signs), "")

    signs = {sign for sign, _ in found}
    approves = bool(signs & {Sign.APPROVE, Sign.SHORT_YES})
    if Sign.REJECT in signs:
        if approves or Sign.DOUBT in signs:
            return Reading("unclear", "it says more than one thing")
        return Reading("rejected", first(Sign.REJECT))
    if Sign.CHANGES in signs:
        return Reading("changes", first(Sign.CHANGES))
    if Sign.QUESTION in signs:
        return Reading("unclear", first(Sign.QUESTION))
    if approves and Sign.CONDITION in signs:
        return Reading("changes", first(Sign.CONDITION))
    if Sign.DOUBT in signs or Sign.CONDITION in signs:
        return Reading("unclear", first(Sign.DOUBT, Sign.CONDITION))
    if Sign.APPROVE in signs:
        return Reading("approved", first(Sign.APPROVE))
    if Sign.SHORT_YES in signs and Sign.OTHER not in signs:
        return Reading("approved", first(Sign.SHORT_YES))
    return Reading("unclear", first(Sign.SHORT_YES, Sign.OTHER) or "it says nothing")


# ---- one sentence


def _signs(sentence: str) -> Iterator[Sign]:
    plain = _folded(sentence)
    if words.DISCLAIMER.search(plain):
        return
    yield from (_japanese_signs(plain) if words.JA.search(plain) else _latin_signs(plain))


def _latin_signs(plain: str) -> Iterator[Sign]:
    unobjected = bool(words.WITHOUT_OBJECTION.search(plain))
    for benign in (
        words.OFFER,
        words.WITHOUT_OBJECTION,
        words.NOTHING_WANTED,
        words.AFTER_READING,
        words.POLITE,
    ):
        plain = benign.sub(" ", plain)
    plain = _SELF.sub("i ", " ".join(plain.split())).strip(" ,;:-–—!.()*_\"'")
    if not plain:
        if unobjected:
            yield Sign.SHORT_YES
        return
    if words.QUESTION.search(plain):
        yield Sign.QUESTION
        return
    if words.SHORT_YES.fullmatch(plain):
        yield Sign.SHORT_YES
    elif words.SHORT_NO.fullmatch(plain):
        yield Sign.REJECT
    else:
        yield from _spoken(plain, unobjected)


def _spoken(plain: str, unobjected: bool) -> Iterator[Sign]:
    """Yield the signs of a sentence that is more than one of the short answers."""
    said = list(_verdicts(plain))
    if words.CHANGES.search(plain):
        said.append(Sign.CHANGES)
    if (said and words.CONDITION.search(plain)) or words.OPENS_CONDITION.match(plain):
        said.append(Sign.CONDITION)
    if not said and unobjected:
        said.append(Sign.SHORT_YES if _only(plain, words.OBJECTS) else Sign.DOUBT)
    if not said and words.REMARK.search(plain):
        said.append(Sign.DOUBT)
    yield from _settled(plain, said) or [Sign.OTHER]


def _settled(plain: str, said: list[Sign]) -> list[Sign]:
    """Take a refusal or a doubt that hangs on a condition for the wish that it is: a change."""
    conditional = Sign.CONDITION in said or Sign.CHANGES in said
    refusal = Sign.REJECT in said and not words.REJECT.search(plain)
    if conditional and (refusal or Sign.DOUBT in said):
        return [Sign.DOUBT] if words.WAITS_FOR_WRITER.search(plain) else [Sign.CHANGES]
    return said


def _verdicts(plain: str) -> Iterator[Sign]:
    if words.NOT_APPROVED.search(plain):
        rest = words.NOT_APPROVED.sub(" ", _LEADING_NO.sub("", plain), count=1)
        again = words.NEGATION.search(rest)
        yield Sign.DOUBT if again or words.NOT_YET.search(plain) else Sign.REJECT
        return
    if words.REJECT.search(plain):
        yield Sign.DOUBT if words.NOT_REJECTED.search(plain) else Sign.REJECT
    if match := words.APPROVE.search(plain):
        yield Sign.APPROVE if _is_plain_approval(plain, match) else Sign.DOUBT
    elif match := words.AGREE.search(plain):
        elsewhere = words.AGREES_WITH.match(plain, match.end())
        yield Sign.APPROVE if not elsewhere and _is_plain_approval(plain, match) else Sign.DOUBT


def _is_plain_approval(plain: str, match: re.Match[str]) -> bool:
    """Say whether nothing but fillers leads up to the word of approval, and nothing after it takes it back."""
    before, after = words.ON_BEHALF.sub("", plain[: match.start()]), plain[match.end() :]
    if before.endswith("to ") and not words.WILLING.search(before):
        return False  # "asked to approve", "for you to approve"
    clause, rest = _CLAUSE_END.split(after, maxsplit=1) if _CLAUSE_END.search(after) else (after, "")
    if not (_only(_without_vocative(before), words.FILLERS) and _only(clause, words.OBJECTS)):
        return False
    taken_back = (words.DOUBT, words.REMARK, words.NEGATION)
    return not (
        words.REPORTED.match(after.lstrip()) or any(each.search(f"{clause} {rest}") for each in taken_back)
    )


def _only(text: str, allowed: frozenset[str]) -> bool:
    """Say whether a piece of a sentence has nothing but allowed words, and names of issues."""
    spoken = re.findall(r"[^\W_]+(?:['-][^\W_]+)*'?", text)
    return all(word in allowed or word == "to" or _names_issue(word) for word in spoken)


def _without_vocative(before: str) -> str:
    head, comma, rest = before.partition(",")
    plain_name = len(head.split()) <= VOCATIVE_WORDS and not (
        words.NEGATION.search(head) or words.CONDITION.search(head) or words.DOUBT.search(head)
    )
    return rest if comma and plain_name else before


_CLAUSE_END = re.compile(r"[,;:!?()\[\]/–—]|\s-+\s?|\.\s")
_LEADING_NO = re.compile(r"^(?:no|nope|sorry|unfortunately|non|nein|nao|nej)[,;: ]+")
_SELF = re.compile(r"^i, [^,]{1,60}, ")


def _names_issue(word: str) -> bool:
    return bool(re.fullmatch(r"(?:issue-?|no|nr|n)?\d+", word))


def _japanese_signs(plain: str) -> Iterator[Sign]:
    plain = words.JA_NOTHING.sub("", plain.replace(" ", ""))
    unobjected = bool(words.JA_NO_OBJECTION.search(plain))
    plain = words.JA_NO_OBJECTION.sub("", plain).strip("。、！!.・「」『』（）()")
    if words.JA_QUESTION.search(plain):
        yield Sign.QUESTION
        return
    said = [
        sign
        for sign, pattern in (
            (Sign.REJECT, words.JA_REJECT),
            (Sign.CHANGES, words.JA_CHANGES),
            (Sign.DOUBT, words.JA_DOUBT),
        )
        if pattern.search(plain)
    ]
    if Sign.REJECT in said and (Sign.CHANGES in said or words.JA_CONDITION.search(plain)):
        said = [Sign.CHANGES]
    if not said and words.JA_APPROVE.search(plain):
        said.append(Sign.APPROVE)
    if "承認" in plain and words.JA_CONDITION.search(plain):
        said = [Sign.CHANGES]
    rest = words.JA_POLITE.sub("", plain).strip("、。")
    if not said and (words.JA_SHORT_YES.fullmatch(rest) or words.JA_SHORT_YES.fullmatch(plain)):
        said.append(Sign.SHORT_YES)
    if not said and unobjected:
        said.append(Sign.DOUBT if rest else Sign.SHORT_YES)
    if not said and "承認" in plain:
        said.append(Sign.DOUBT)
    if not said and rest:
        said.append(Sign.OTHER)
    yield from said


# ---- from a text to its sentences

_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|good (?:morning|afternoon|day|evening)|greetings|bonjour|bonsoir|cher|chere|chers|madame"
    r"|monsieur|hola|estimad[oa]s?|buen(?:os)? dias?|buenas tardes|querid[oa]s?|hallo|guten (?:tag|morgen)|liebe[rs]?"
    r"|sehr geehrte\w*|hej|ola|prezad[oa]s?|bom dia|caro)\b"
)
_FAREWELL = re.compile(
    r"^\W*(?:(?:with |my )?(?:best|kind|warm|kindest|warmest)? ?(?:regards|wishes)|best|sincerely|yours\b.*|cheers"
    r"|cordialement|bien a vous|salutations\b.*|saludos\b.*|atentamente|cordialmente|un saludo\b.*|atte"
    r"|mit freundlichen grussen|viele grusse|grusse|mvh|med vanliga halsningar|halsningar|atenciosamente|abracos?"
    r"|respectfully|regards)\b.{0,20}$"
)
_GREETING_LINE = 60
_END = re.compile(
    r"(?<=[.!?;。！？])\s+|(?<=[。！？])|(?<=[!?])(?=\w)|\s[-–—]{1,2}\s(?=(?:but|please|mais|pero)\b)"
)
_QUOTED = re.compile(r"[\"“”„«‹「『]\s*([^\"“”„«»‹›「」『』]{1,200}?)\s*[\"“”»›」』]")
_ABBREVIATION = re.compile(r"\b(no|nr|n|vol|p|mr|mrs|ms|dr|prof|sr|sra)\.\s", re.IGNORECASE)


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text whose lines may be wrapped; greetings and farewells say nothing."""
    paragraph: list[str] = []
    for line in [*text.split("\n"), ""]:
        stripped = line.strip()
        folded = _folded(stripped)
        if _FAREWELL.match(folded):
            break
        if _GREETING.match(folded) and len(stripped) <= _GREETING_LINE:
            stripped = _after_greeting(stripped)
        ends = not stripped or (paragraph and _starts_anew(paragraph[-1], stripped))
        if ends and paragraph:
            yield from _split(" ".join(paragraph))
            paragraph = []
        if stripped:
            paragraph.append(stripped)


def _after_greeting(line: str) -> str:
    """Return what follows `Dear Maria,` on its line."""
    return re.split(r"[,:!;、。]", line, maxsplit=1)[1].strip() if re.search(r"[,:!;、。]", line) else ""


def _starts_anew(before: str, line: str) -> bool:
    """Say whether `line` is no continuation: the line before is short, and this one begins like a sentence."""
    return len(before) < SHORT_LINE and (line[0].isupper() or bool(words.JA.match(line)) or line[0] in "-*•–")


def _split(paragraph: str) -> Iterator[str]:
    unbroken = _ABBREVIATION.sub(lambda match: f"{match[1]} ", paragraph)
    for sentence in _END.split(unbroken):
        if sentence.strip():
            yield sentence.strip()


def _folded(text: str) -> str:
    """Return `text` without case, accents of Latin letters and typographic apostrophes."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'").replace("sí", "yes")
    text = re.sub(r"^\W*si[,.!]", "yes,", text)
    text = _QUOTED.sub(_unquoted, text)
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", apart))


def _unquoted(match: re.Match[str]) -> str:
    """Keep quoted words only where nothing but fillers leads up to them: my verdict is "approved"."""
    before = re.findall(r"\w+", match.string[: match.start()])
    return match[1] if all(word in words.FILLERS for word in before) else " (quoted) "


def _short(sentence: str) -> str:
    return " ".join(sentence.split())[:EVIDENCE_CHARACTERS]

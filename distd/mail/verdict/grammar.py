"""What a reviewer's sentences say by the grammar of their language, where all of their words are known.

The reading is built so that it errs to one side: whatever is not plainly an approval is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from distd.mail.replies.law import has_words_of_law
from distd.mail.replies.remarks import own_words
from distd.mail.verdict import japanese, tongues, words
from distd.mail.verdict.harmless import capitals, is_harmless, is_name, is_vocative, other_pictures
from distd.mail.verdict.opinion import Verdict, may_object
from distd.mail.verdict.sentences import folded, sentences
from distd.mail.verdict.telling import Sign
from distd.mail.verdict.topic import ANOTHER_ISSUE, Topic

EVIDENCE_CHARACTERS = 200
VOCATIVE_WORDS = 3
COMMAND = "a command"  # "changes: ..." leaves nothing to be weighed


@dataclass(frozen=True)
class Reading:
    """A verdict, and the words it was read from (or why there is none)."""

    verdict: Verdict
    evidence: str


@dataclass(frozen=True)
class Grammar:
    """What the grammar makes of a reply."""

    reading: Reading
    said: list[str]  # the sentences that count; of those under a signature, those that object
    found: list[str]  # the names of the signs in them, and the verdict


OBJECTING = frozenset({Sign.REJECT, Sign.CHANGES, Sign.CONDITION, Sign.QUESTION, Sign.DOUBT})


def parse(text: str, topic: Topic | None = None) -> Grammar:
    """Read the verdict on `topic` from the text of a reply; quoted lines are never read, the subject never counts.

    Under a signature only an objection is read, since whatever else stands there may be part of it.
    """
    spoken = own_words(text)
    said = list(sentences(topic.named_in(spoken.words) if topic else spoken.words))
    found: list[tuple[Sign, str]] = []
    for sentence in said:
        if words.CHANGES_COMMAND.match(folded(sentence)):
            return Grammar(Reading("changes", _short(sentence)), said, [COMMAND])
        found += [(sign, sentence) for sign in _signs(sentence)]
    for sentence in sentences(spoken.under):
        objections = [(sign, sentence) for sign in _signs(sentence) if sign in OBJECTING]
        found += objections
        if objections or may_object(sentence):
            said.append(sentence)
    reading = _weigh(found)
    return Grammar(reading, said, [reading.verdict, *(sign.name for sign, _ in found)])


def _weigh(found: list[tuple[Sign, str]]) -> Reading:
    """Say what the signs of all sentences mean together. The order of these rules is the rule."""

    def first(*signs: Sign) -> str:
        return next((_short(sentence) for sign, sentence in found if sign in signs), "")

    signs = {sign for sign, _ in found}
    approves = bool(signs & {Sign.APPROVE, Sign.SHORT_YES})
    if Sign.REJECT in signs:
        rejected = {sentence for sign, sentence in found if sign is Sign.REJECT}
        if approves or any(sign is Sign.DOUBT and sentence in rejected for sign, sentence in found):
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
    if Sign.OTHER in signs:
        return Reading("unclear", first(Sign.OTHER))
    if Sign.APPROVE in signs:
        return Reading("approved", first(Sign.APPROVE))
    if Sign.SHORT_YES in signs and Sign.HARMLESS not in signs:
        return Reading("approved", first(Sign.SHORT_YES))
    return Reading("unclear", first(Sign.SHORT_YES, Sign.HARMLESS) or "it says nothing")


# ---- one sentence


def _signs(sentence: str) -> Iterator[Sign]:
    plain = folded(sentence)
    if has_words_of_law(plain):
        return
    if words.THUMB_DOWN.fullmatch(plain):
        yield Sign.REJECT
    elif ANOTHER_ISSUE in plain or words.LEAVES.search(plain) or other_pictures(sentence):
        yield Sign.DOUBT
    elif tongues.REJECTS.match(plain):
        yield Sign.REJECT
    elif tongues.APPROVES.fullmatch(plain):
        yield Sign.APPROVE
    elif japanese.WRITTEN.search(plain):
        yield from japanese.signs(plain)
    else:
        yield from _latin_signs(plain, capitals(sentence))


def _latin_signs(plain: str, named: frozenset[str]) -> Iterator[Sign]:
    unobjected = bool(words.WITHOUT_OBJECTION.search(plain))
    for benign in (
        words.OFFER,
        words.WITHOUT_OBJECTION,
        words.NOTHING_WANTED,
        words.AFTER_READING,
        words.MAY_GO,
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
    if words.SHORT_YES.fullmatch(plain) or all(
        words.SHORT_YES.fullmatch(piece.strip()) for piece in plain.split(",")
    ):
        yield Sign.SHORT_YES
    elif words.SHORT_NO.fullmatch(plain):
        yield Sign.REJECT
    else:
        yield from _spoken(plain, unobjected, named)


def _spoken(plain: str, unobjected: bool, named: frozenset[str]) -> Iterator[Sign]:
    """Yield the signs of a sentence that is more than one of the short answers."""
    said = [Sign.CHANGES] if words.YES_BUT.match(plain) else list(_verdicts(plain, named))
    if words.CHANGES.search(plain) or words.FAULT.search(plain):
        said.append(Sign.CHANGES)
    if (said and words.CONDITION.search(plain)) or words.OPENS_CONDITION.match(plain):
        said.append(Sign.CONDITION)
    if not said and unobjected:
        said.append(Sign.SHORT_YES if _only(plain, words.OBJECTS) else Sign.DOUBT)
    if not said and words.REMARK.search(plain):
        said.append(Sign.DOUBT)
    pieces = [piece for piece in plain.split(",") if not is_name(piece, named)]
    if not said and pieces:
        harmless = all(is_harmless(piece, named) for piece in pieces)
        said.append(Sign.HARMLESS if harmless else Sign.OTHER)
    yield from _settled(plain, said)


def _settled(plain: str, said: list[Sign]) -> list[Sign]:
    """Take a refusal or a doubt that hangs on a condition for the wish that it is: a change."""
    conditional = Sign.CONDITION in said or Sign.CHANGES in said
    refusal = Sign.REJECT in said and not words.REJECT.search(plain)
    if conditional and (refusal or Sign.DOUBT in said):
        return [Sign.DOUBT] if words.WAITS_FOR_WRITER.search(plain) else [Sign.CHANGES]
    return said


def _verdicts(plain: str, named: frozenset[str]) -> Iterator[Sign]:
    if words.NOT_APPROVED.search(plain):
        rest = words.NOT_APPROVED.sub(" ", _LEADING_NO.sub("", plain), count=1)
        again = words.NEGATION.search(rest)
        yield Sign.DOUBT if again or words.NOT_YET.search(plain) else Sign.REJECT
        return
    if words.REJECT.search(plain):
        yield Sign.DOUBT if words.NOT_REJECTED.search(plain) else Sign.REJECT
    if match := words.APPROVE.search(plain):
        yield Sign.APPROVE if _is_plain_approval(plain, match, named) else Sign.DOUBT
    elif match := words.AGREE.search(plain):
        elsewhere = words.AGREES_WITH.match(plain, match.end())
        yield Sign.APPROVE if not elsewhere and _is_plain_approval(plain, match, named) else Sign.DOUBT


def _is_plain_approval(plain: str, match: re.Match[str], named: frozenset[str]) -> bool:
    """Say whether nothing but fillers leads up to the word of approval, and nothing after it takes it back."""
    before, after = words.ON_BEHALF.sub("", plain[: match.start()]), plain[match.end() :]
    if before.endswith("to ") and not words.WILLING.search(before):
        return False  # "asked to approve", "for you to approve"
    clause, rest = _CLAUSE_END.split(after, maxsplit=1) if _CLAUSE_END.search(after) else (after, "")
    if not (_only(_without_vocative(before, named), words.FILLERS) and _only(clause, words.OBJECTS)):
        return False
    if not all(_is_beside(piece, named) for piece in _CLAUSE_END.split(rest)):
        return False
    taken_back = (words.DOUBT, words.REMARK, words.NEGATION)
    return not (
        words.REPORTED.match(after.lstrip()) or any(each.search(f"{clause} {rest}") for each in taken_back)
    )


def _only(text: str, allowed: frozenset[str]) -> bool:
    """Say whether a piece of a sentence has nothing but allowed words, and names of issues."""
    spoken = re.findall(r"[^\W_]+(?:['-][^\W_]+)*'?", text)
    return all(word in allowed or word == "to" or _names_issue(word) for word in spoken)


def _is_beside(piece: str, named: frozenset[str]) -> bool:
    """Say whether a piece of a sentence may stand behind an approval: nothing, a name, an extra yes, a pleasantry."""
    piece = piece.strip(" .!*_\"'")
    if (_only(piece, words.OBJECTS) and not re.search(r"\d", piece)) or words.SHORT_YES.fullmatch(piece):
        return True
    return is_name(piece, named) or is_harmless(piece, named)


def _without_vocative(before: str, named: frozenset[str]) -> str:
    head, comma, rest = before.partition(",")
    plain_name = len(head.split()) <= VOCATIVE_WORDS and is_vocative(head, named)
    return rest if comma and plain_name else before


_CLAUSE_END = re.compile(r"[,;:!?()\[\]/–—]|\s-+\s?|\.\s")
_LEADING_NO = re.compile(r"^(?:no|nope|sorry|unfortunately|non|nein|nao|nej)[,;: ]+")
_SELF = re.compile(r"^i, [^,]{1,60}, ")


def _names_issue(word: str) -> bool:
    return bool(re.fullmatch(r"(?:issue-?|no|nr|n)?\d+", word))


def _short(sentence: str) -> str:
    return " ".join(sentence.split())[:EVIDENCE_CHARACTERS]

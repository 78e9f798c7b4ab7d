"""Which entry of the FAQ is near to a question, and when it is so near that no person need look."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from distd.desk.faq import Entry
from distd.mail.replies.quoting import LABEL

KNOWN = 2_000  # questions of the FAQ that are not taken apart again
PROPOSED = 3
NEAR_ENOUGH = 55.0  # of 100, to be proposed
FAR_BEHIND = 20.0  # what comes so far behind the best is about something else
SAME_WORD = 85.0
TOLD = 0.5  # of the telling words of a question, where it is known among other words
LONGEST_ASKED = 600  # characters of a mail that may be answered without a person

_SENTENCE = re.compile(r"[^.?!。？！\n]+[.?!。？！]*")
_WORD = re.compile(r"\w+")
_FILLERS_TEXT = (
    "a an the of for please could can you tell me us we i would like to know do does is are be will this that dear"
    " le la les un une des de du d l s il vous plait est sont sera serait el los las una unos por favor es son"
)
_FILLERS = frozenset(_FILLERS_TEXT.split())
_ASKS_TEXT = (
    "who whom whose what when where which why how qui que quoi quand où comment pourquoi quel quelle quels quelles"
    " quién quiénes qué cuándo dónde cómo cuál cuáles"
)
_ASKS = frozenset(_ASKS_TEXT.split())  # they say that something is asked, and not what about
_POLITE = re.compile(
    r"\b(dear|hello|hi|good (morning|afternoon|evening|day)|thank|thanks|regards|best|sincerely|yours|cheers|bonjour|"
    r"madame|monsieur|merci|cordialement|salutations|hola|estimad\w+|buen[oa]s|gracias|saludos|atentamente)\b"
    r"|お世話|よろしく|宜しく|ありがとう|有難う|拝啓|こんにちは|敬具|です$|と申します",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Match:
    """An entry that may answer a question."""

    entry: Entry
    score: float  # 0 to 100
    question: str  # the entry's, that is near
    asked: str  # the sentence that was asked

    def question_in(self, language: str) -> str:
        """Return the question that is near, in the writer's language where the entry has it."""
        asked = self.entry.questions.get(language, ())
        return self.question if self.question in asked else self.entry.question_in(language)


@dataclass(frozen=True)
class _Asked:
    """A question, and what of it is compared."""

    text: str
    words: str
    numbers: Counter[str]

    @classmethod
    def of(cls, text: str) -> _Asked:
        return cls(text, normal(text), _numbers(text))


@lru_cache(KNOWN)
def _known(question: str) -> _Asked:
    return _Asked.of(question)


def near(text: str, entries: Sequence[Entry]) -> list[Match]:
    """Return the entries nearest to what somebody asks, best first."""
    from rapidfuzz import fuzz

    sentences = [_Asked.of(sentence) for sentence in questions_in(text) or [text]]
    found: list[Match] = []
    for entry in entries:
        best = Match(entry, 0.0, "", "")
        for question in (question for asked in entry.questions.values() for question in asked):
            ours = _known(question)
            for theirs in sentences:
                if theirs.numbers and not theirs.numbers <= ours.numbers:
                    continue  # ISO 26001 is not ISO 26000
                least = max(NEAR_ENOUGH, best.score)  # below, they say 0
                score = fuzz.token_sort_ratio(theirs.words, ours.words, score_cutoff=least)
                better = 0.0
                if " " in ours.words:
                    better = 0.9 * fuzz.token_set_ratio(theirs.words, ours.words, score_cutoff=least / 0.9)
                if max(score, better) <= best.score:
                    continue
                if " " in ours.words:
                    share = _share(theirs.words, ours.words)
                    if not share:
                        continue  # its letters alone are alike
                    if share >= TOLD:
                        score = max(score, better)
                if score > best.score:
                    best = Match(entry, score, question, theirs.text)
        if best.score >= NEAR_ENOUGH:
            found.append(best)
    found.sort(key=lambda match: -match.score)
    return [match for match in found[:PROPOSED] if match.score >= found[0].score - FAR_BEHIND]


def is_certain(text: str, matches: Sequence[Match], threshold: float) -> bool:
    """Say whether the best match is what was asked, all that was asked, and nothing else is nearly as good."""
    if not matches or len(text) > LONGEST_ASKED:
        return False
    best = matches[0]
    asked = questions_in(text)
    if best.score < threshold or len(asked) != 1 or not _same_words(asked[0], best.question):
        return False
    if len(matches) > 1 and best.score - matches[1].score < 3:
        return False
    rest = [part.strip() for part in _SENTENCE.findall(text) if part.strip() and part.strip() != asked[0]]
    return all(_POLITE.search(part) or (len(part.split()) <= 3 and len(part) <= 30) for part in rest)


def questions_in(text: str) -> list[str]:
    """Return the sentences of a text that ask something; the subject of a mail that is passed on asks it once more."""
    lines = (line for line in text.split("\n") if not LABEL["subject"].match(line))
    sentences = (part.strip() for part in _SENTENCE.findall(_unwrapped("\n".join(lines))))
    return [part for part in sentences if part.endswith(("?", "？", "か。", "か")) and len(part) > 3]


def normal(text: str) -> str:
    """Return what is equal for two spellings of a question: no case, no signs, no words that say nothing."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = _WORD.findall(folded)
    telling = [word for word in words if word not in _FILLERS]
    return " ".join(telling or words)


def _same_words(left: str, right: str) -> bool:
    """Say whether two questions are the same but for slips of the pen: `2005` is not `2006`, nor `when` `where`."""
    from rapidfuzz import fuzz

    ours, theirs = normal(left).split(), normal(right).split()
    if _numbers(left) != _numbers(right):
        return False
    return all(
        any(fuzz.ratio(word, other) >= SAME_WORD for other in there)
        for here, there in ((ours, theirs), (theirs, ours))
        for word in here
    )


def _share(theirs: str, ours: str) -> float:
    """Return which part of the telling words of our question theirs has."""
    from rapidfuzz import fuzz

    words, asked = ours.split(), theirs.split()
    telling = [word for word in words if word not in _ASKS] or words
    told = [word for word in telling if any(fuzz.ratio(word, other) >= SAME_WORD for other in asked)]
    return len(told) / len(telling)


def _numbers(text: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", text))


def _unwrapped(text: str) -> str:
    """Join the lines of a paragraph, so that a sentence over two lines is one."""
    return re.sub(r"(?<![.?!。？！,、:])\n(?=[a-zà-ÿ])", " ", text)

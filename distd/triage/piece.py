"""One piece of mail as the rules see it: what was said, sentence by sentence, and the words found in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from distd.mail.addresses import OwnAddress
from distd.mail.message import Message
from distd.store.incoming import Incoming
from distd.triage.phrases import Hit, fold
from distd.triage.vocabulary import Thresholds, Vocabulary

SENTENCE_CHARACTERS = 600
EVIDENCE_CHARACTERS = 200
SENTENCES_QUOTED = 4
PASSED_ON_CHARACTERS = 5_000
SHORT_LINE = 60
SHORT_QUESTION_WORDS = 8
SHORT_QUESTION_CHARACTERS = 18  # in a script without spaces

_REPLY = re.compile(
    r"^\s*(re|aw|sv|vs|antw|rv|ref|rif|odp|回复|回覆|答复|返信|답장|ตอบกลับ)(\[\d+\])?\s*[:：]", re.IGNORECASE
)
_FORWARD = re.compile(r"^\s*(fwd?|wg|tr|rv|enc|i|vb|doorst|pd|转发|轉寄|転送|전달|fw)\s*[:：]", re.IGNORECASE)
_MARKERS = re.compile(r"^\s*(\[[^\]]{1,40}\]\s*)+")
_END = re.compile(r"(?<=[.!?;。！？؟।։])\s+|(?<=[。！？])(?=[^\s」』）)])|(?<=[?？])(?=\w)")
_ABBREVIATION = re.compile(
    r"\b(mr|mrs|ms|dr|prof|sr|sra|no|nr|n°|e\.g|i\.e|vol|p|st|str|inc|ltd|co|dept)\.\s+(?=\S)", re.I
)
_LIST_ITEM = re.compile(r"^([-*•–·]|\(?\d{1,2}[.)]|[a-z][.)])\s")
_MARK = re.compile(r"[?？؟](?![\w=&/])|(?:です|ます|でした|ました|ません|でしょう)か[。．.]?$")
_ADDRESS = re.compile(r"\S+@\S+")  # what stands in an address is nobody's word
_GREEK = re.compile(r"[α-ω]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


def _nobody(_sentence: str, _language: str) -> int:
    return 0


@dataclass(frozen=True)
class Piece:
    """A message, the address of ours it came to, and the vocabulary it is read with."""

    incoming: Incoming
    domain: str
    vocabulary: Vocabulary
    # how surely a sentence in a language is about a country or its body: 0 not at all, 2 for sure
    find_body: Callable[[str, str], int] = _nobody

    @property
    def message(self) -> Message:
        """The message as it was read."""
        return self.incoming.message

    @property
    def own(self) -> OwnAddress:
        """The address it came to: a hint, unless it holds a token."""
        return self.incoming.own

    @property
    def thresholds(self) -> Thresholds:
        """How sure a rule must be."""
        return self.vocabulary.thresholds

    @property
    def is_reply(self) -> bool:
        """Whether the subject is that of an earlier mail, and so no words of this writer."""
        return bool(_REPLY.match(_MARKERS.sub("", self.message.subject)))

    @property
    def is_forward(self) -> bool:
        """Whether the writer passes on somebody else's mail."""
        return bool(_FORWARD.match(_MARKERS.sub("", self.message.subject)))

    @cached_property
    def written(self) -> list[str]:
        """The writer's own sentences as written; the subject is the first, unless an earlier mail's."""
        limit = self.thresholds.words_read * 8
        return [*self._own_subject, *sentences_of(self.message.new_text[:limit])]

    @cached_property
    def said(self) -> list[str]:
        """The same, folded."""
        return [fold(_ADDRESS.sub("@", sentence)) for sentence in self.written]

    @property
    def text_said(self) -> list[str]:
        """The same, without the subject."""
        return self.said[len(self._own_subject) :]

    @property
    def _own_subject(self) -> list[str]:
        subject = "" if self.is_reply or self.is_forward else self.message.subject.strip()
        return [subject[:SENTENCE_CHARACTERS]] if subject else []

    @cached_property
    def found(self) -> dict[str, list[Hit]]:
        """The phrases found in what was said, by family; short words only those of the message's language."""
        return self._find(self.said)

    @cached_property
    def found_in_subject(self) -> dict[str, list[Hit]]:
        """The phrases found in the subject, whoever wrote it first."""
        if self._own_subject:
            return {
                family: hits for family, hits in self.found.items() if any(not hit.sentence for hit in hits)
            }
        return self._find([fold(self.message.subject)])

    def _find(self, sentences: list[str]) -> dict[str, list[Hit]]:
        return self.vocabulary.find(sentences, self.message.language)

    @cached_property
    def passed_on(self) -> Piece | None:
        """The mail that the writer passes on, as a piece of its own; none where nothing is passed on."""
        if not (self.message.forwarded or self.is_forward):
            return None
        own, whole = self.message.new_text.strip(), self.message.text
        last = own if own in whole else own.rpartition("\n")[2]
        rest = whole.partition(last)[2] if last else whole
        message = replace(self.message, subject="", new_text=rest[:PASSED_ON_CHARACTERS], forwarded=False)
        return replace(self, incoming=replace(self.incoming, message=message))

    def hits(self, family: str) -> list[Hit]:
        """Return the hits of a family."""
        return self.found.get(family, [])

    def at(self, family: str) -> set[int]:
        """Return the numbers of the sentences in which a family is found."""
        hits = self.found.get(family)
        return {hit.sentence for hit in hits} if hits else set()

    @cached_property
    def questioning(self) -> set[int]:
        """The sentences with a question mark."""
        return {number for number, sentence in enumerate(self.said) if _has_question_mark(sentence)}

    @cached_property
    def asking(self) -> set[int]:
        """The sentences that ask or request something; how somebody is, is no question."""
        return (self.questioning | self.at("ask")) - self.at("small_talk")

    @cached_property
    def asked_about(self) -> set[int]:
        """The sentences that ask, and those that a short question points back to: Is this so? Who are they?"""
        clear = self.at("own") | self.at("outcome")  # has a subject of its own
        short = {n for n in self.asking - clear if n and is_short(self.said[n])}
        return self.asking | {n - 1 for n in short}

    @cached_property
    def about_bodies(self) -> set[int]:
        """The sentences that ask, or are pointed back to, and speak of a country or its body.

        In a sentence about what is ours a mere adjective is a language, most often: the newsletter in Spanish.
        """
        ours = self.at("own")
        return {n for n in self.asked_about if self.names_a_body(n) > (n in ours)}

    def names_a_body(self, number: int) -> int:
        """Say how surely a sentence is about a country or its body: 0 not at all, 2 for sure."""
        if number not in self._bodies_named:
            self._bodies_named[number] = self.find_body(self.written[number], self.message.language)
        return self._bodies_named[number]

    @cached_property
    def _bodies_named(self) -> dict[int, int]:
        return {}

    def quote(self, *numbers: int) -> str:
        """Return sentences as evidence; where they are too long together, the beginning of each."""
        picked = [" ".join(self.written[number].split()) for number in sorted(set(numbers))][
            :SENTENCES_QUOTED
        ]
        room = EVIDENCE_CHARACTERS - len(" / ".join(picked))
        share = EVIDENCE_CHARACTERS // max(len(picked), 1) - len(" / ")
        return " / ".join(one if room >= 0 or len(one) <= share else f"{one[: share - 1]}…" for one in picked)


def sentences_of(text: str) -> Iterator[str]:
    """Yield the sentences of a text whose lines may be wrapped."""
    paragraph: list[str] = []
    for line in [*text.split("\n"), ""]:
        stripped = line.strip()
        if paragraph and (not stripped or _starts_anew(paragraph[-1], stripped)):
            yield from _split(_joined(paragraph))
            paragraph = []
        if stripped:
            paragraph.append(stripped)


def _joined(lines: list[str]) -> str:
    """Join wrapped lines; those of a script without spaces without one."""
    joined = lines[0]
    for line in lines[1:]:
        apart = "" if _CJK.match(joined[-1:]) and _CJK.match(line) else " "
        joined += apart + line
    return joined


def _starts_anew(before: str, line: str) -> bool:
    if _LIST_ITEM.match(line) or before.endswith((":", "：")):
        return True
    short = len(before) < (24 if _CJK.search(before) else SHORT_LINE)
    return short and (line[0].isupper() or bool(_CJK.match(line)) or not line[0].isalpha())


def _split(paragraph: str) -> Iterator[str]:
    unbroken = _ABBREVIATION.sub(lambda match: f"{match[1]} ", paragraph)
    for sentence in _END.split(unbroken):
        if sentence.strip():
            yield sentence.strip()[:SENTENCE_CHARACTERS]


def is_short(
    sentence: str, words: int = SHORT_QUESTION_WORDS, characters: int = SHORT_QUESTION_CHARACTERS
) -> bool:
    """Say whether a sentence is too short to have a subject of its own; `characters` count where no spaces are."""
    if _CJK.search(sentence):
        return len(sentence) <= characters
    return len(sentence.split()) <= words


def _has_question_mark(sentence: str) -> bool:
    if _MARK.search(sentence):
        return True
    return sentence.endswith((";", "\u037e")) and bool(_GREEK.search(sentence))

"""Who is named in a text, and what part each plays in it: one country alone, or a list of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from distd.triage.countries.entries import How
from distd.triage.countries.gazetteer import Mention
from distd.triage.whose.roles import Role, role_of

ASKED = (Role.SUBJECT, Role.OWN_BODY, Role.NAMED)
SURE = frozenset({How.BODY, How.COUNTRY, How.ADJECTIVE, How.GROUP})
_SENTENCE_END = re.compile(r"[.!?？؟。]+(?=\s|$|[^\x00-\x7f])|か。")
_LIST = re.compile(
    r"^['’]?s?[\s,()/&、・，和與と及]*(?:and|or|und|oder|et|ou|y|e|o|och|og|en|ja|i|a|и|или|ve|και|dan|và|และ|和"
    r"|と|및|와|과|또는|the|la|le|les|el|den|der|die|das|l|d|de|du"
    r"|from|of|von|del|in|by|about|for|also|both|nor|versus|vs)?[\s,()/&'’、]*(?:the|la|le|les|el|den|der"
    r"|die|l|d|de|from|of|by|in)?[\s'’(]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A mention and the part it plays."""

    mention: Mention
    role: Role
    sentence: int = 0
    in_question: bool = False
    clash: bool = False  # "SASMO (Saudi Arabia)": acronym and country beside it disagree

    @property
    def is_asked_about(self) -> bool:
        """Whether it may be whom the text asks about, by a word that is surely a country's or a body's."""
        return self.role in ASKED and self.mention.how in SURE


def who_is_named(text: str, mentions: Sequence[Mention]) -> tuple[Named, ...]:
    """Return what part each of the mentions in a text plays."""
    if not mentions:
        return ()
    ends = [(match.start(), match[0]) for match in _SENTENCE_END.finditer(text)]
    named: list[Named] = []
    for index, mention in enumerate(mentions):
        role = role_of(text, mention, mentions[index - 1] if index else None)
        if named and role is Role.NAMED and _in_one_list(text, mentions[index - 1], mention):
            role = named[-1].role  # "experts from Sweden, Norway and Denmark"
        sentence = sum(place < mention.start for place, _ in ends)
        in_question = sentence < len(ends) and ends[sentence][1][0] in "?？؟か"
        clash = bool(index) and _contradict(text, mentions[index - 1], mention)
        named.append(Named(mention, role, sentence, in_question, clash))
        if clash and len(named) > 1:
            named[-2] = replace(named[-2], clash=True)
    return tuple(_lists_read_backwards(text, named))


def questions(text: str) -> Iterator[str]:
    """Yield the sentences of a text that end in a question mark."""
    begin = 0
    for match in _SENTENCE_END.finditer(text):
        if match[0][0] in "?？؟か":
            yield text[begin : match.end()]
        begin = match.end()


def focus(asked: Sequence[Named]) -> list[Named]:
    """Keep whom the question is about: who votes, whose experts, and whoever else is named in a question."""
    about = [item for item in asked if item.role in {Role.SUBJECT, Role.OWN_BODY}]
    if not about:
        return [item for item in asked if item.role is not Role.THIRD] or list(asked)
    sentences = {item.sentence for item in about}
    return [
        item
        for item in asked
        if item in about or (item.role is Role.NAMED and (item.in_question or item.sentence in sentences))
    ]


def _in_one_list(text: str, first: Mention, second: Mention) -> bool:
    gap = text[first.end : second.start]
    return len(gap) <= 24 and _LIST.match(gap) is not None


def _contradict(text: str, first: Mention, second: Mention) -> bool:
    """Say whether an acronym is explained by a country that is not its own."""
    kinds = {first.how, second.how}
    if How.COUNTRY not in kinds or not kinds & {How.BODY, How.WORDLIKE} or not (first.alone and second.alone):
        return False
    beside = text[first.end : second.start].strip() == "("
    return beside and not set(first.countries) & set(second.countries)


def _lists_read_backwards(text: str, named: list[Named]) -> list[Named]:
    """Give every member of a list the part its last one plays: "SIS and Norway voted"."""
    for index in range(len(named) - 2, -1, -1):
        here, following = named[index], named[index + 1]
        capitals = here.mention.how is following.mention.how is How.CAPITAL  # a town acts where its list does
        if (
            (here.role is Role.NAMED or capitals)
            and following.role is Role.SUBJECT
            and _in_one_list(text, here.mention, following.mention)
        ):
            named[index] = replace(here, role=Role.SUBJECT)
    return named

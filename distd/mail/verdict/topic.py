"""What a reply is about: the issue, by the names that people give it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from distd.mail.verdict.words import NEGATION

THIS_ISSUE = "this issue"
ANOTHER_ISSUE = "another issue"


@dataclass(frozen=True)
class Topic:
    """An issue under review."""

    name: str  # as its folder is called: issue-1
    newsletter: str
    number: int
    title: str
    reviewer: str = ""  # the name of who answers: it says nothing where it closes a line

    def named_in(self, text: str) -> str:
        """Return `text` with every name of this issue as `this issue`, and every other number as `another issue`."""
        text = self._without_reviewer(text)
        for own in sorted({self.name, self.title}, key=len, reverse=True):
            if own.strip():
                text = re.sub(rf"(?<!\w){_spaced(own)}(?!\w)", f" {THIS_ISSUE} ", text, flags=re.IGNORECASE)
        return re.sub(
            rf"(?:\b(?:{_spaced(self.newsletter)}|issue|newsletter|number|num[eé]ro|bolet[ií]n|bulletin|ausgabe"
            r"|numret|edition)s?(?:[\s\-#]|no\.|nr\.|n[°º])*|\bn(?:o|r)\.\s?|\bn[°º]\s?|#\s?|第"
            r"|(?<=\bapprove )|(?<=\bapproved ))(?P<number>\d{1,4})(?!\d)(?:\s?号)?",
            self._number,
            text,
            flags=re.IGNORECASE,
        )

    def _without_reviewer(self, text: str) -> str:
        names = [re.escape(word) for word in self.reviewer.split() if len(word) > 1]
        if not names or any(NEGATION.fullmatch(name.casefold()) for name in names):  # Ms No may mean no
            return text
        own = rf"(?:(?:{'|'.join(names)})\.?[ \t]*)+"
        return re.sub(rf"(?im)(?:^|[,.\-–—。])[ \t]*{own}$", ".", text)

    def _number(self, match: re.Match[str]) -> str:
        return f" {THIS_ISSUE} " if int(match["number"]) == self.number else f" {ANOTHER_ISSUE} "


def _spaced(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in words.split()) or "(?!)"

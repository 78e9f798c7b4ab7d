"""Feedback as rows of the comment table that ISO committees use."""

from __future__ import annotations

import re
from dataclasses import dataclass

from distd.mail.replies.quoting import QUOTE

COLUMNS = (
    "MB/NC",
    "Line number",
    "Clause/Subclause",
    "Paragraph/Figure/Table",
    "Type of comment",
    "Comments",
    "Proposed change",
    "Observations of the secretariat",
)
_LINE = re.compile(r"\blines?\s+(\d+(?:\s*[-–]\s*\d+)?)|(\d+)\s*行目", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:sub-?clauses?|clauses?|sections?|articles?|cláusulas?|apartados?)\s+((?:\d+|(?-i:[A-HJ-Z]))(?:\.\d+)*)\b|(\d+(?:\.\d+)*)\s*(?:項|節|章)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b((?:paragraph|figure|table|note|box|picture|paragraphe|tableau|párrafo|figura|tabla)\s+\d+)|([図表]\s*\d+)",
    re.IGNORECASE,
)
_PROPOSAL = re.compile(
    r"^\s*(?:proposed change|proposal|suggestion|we propose|i propose|we suggest|i suggest|proposition|propuesta"
    r"|nous proposons|proponemos|提案|変更案)\s*[:：,]?\s*",
    re.IGNORECASE | re.MULTILINE,
)
_EDITORIAL = re.compile(
    r"\b(typo|typos|spelling|misspel\w+|comma|orthograph\w+|errata|ortograf\w+)\b|誤字|脱字|誤植",
    re.IGNORECASE,
)
_TECHNICAL = re.compile(
    r"\b(wrong|incorrect|figures?|number|definition|should be|faux|incorrecto|erróneo)\b|誤り|正しく",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Comment:
    """One row; the secretariat's column stays empty for the secretariat."""

    body: str
    line: str
    clause: str
    part: str
    type: str  # ge, te, ed
    comment: str
    change: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The row, in the order of COLUMNS."""
        return (self.body, self.line, self.clause, self.part, self.type, self.comment, self.change, "")


def comment_of(text: str, country: str, organisation: str, is_body: bool) -> Comment:
    """Return feedback as a row: a member body by its country code, anybody else by name.

    What it quotes may say where it belongs, and not of what kind it is.
    """
    own = "\n".join(line for line in text.split("\n") if not QUOTE.match(line))
    change = _PROPOSAL.search(text)
    comment, proposed = (text[: change.start()], text[change.end() :]) if change else (text, "")
    return Comment(
        country if is_body and country else organisation,
        _first(_LINE, text),
        _first(_CLAUSE, text),
        _first(_PART, text),
        "ed" if _EDITORIAL.search(own) else "te" if _TECHNICAL.search(own) else "ge",
        comment.strip() or proposed.strip(),
        proposed.strip(),
    )


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return next((group for group in found.groups() if group), "") if found else ""

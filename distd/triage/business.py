"""What is a member body's business, by the words in the sentences of a message."""

from __future__ import annotations

import re

from distd.triage.finding import Kind
from distd.triage.piece import Piece
from distd.triage.topics import Topic

# A clause of the standard: who names its number speaks of its text.
_CLAUSE = re.compile(r"(?<![\d.,/:])[3-8]\.\d{1,2}(?:\.\d{1,2})*(?![\d%:]|\.\d| ?(?:mb|kb|gb|%))")

# A working document as committees number them: N 123.
_NUMBERED = re.compile(r"(?<![\w.-])n ?\d{2,4}(?![\w.]\d|\w)")


def topic_of(piece: Piece, kind: Kind) -> Topic | str:
    """Return what a question of a kind is about, as far as its words tell; empty for what is no question."""
    if kind is Kind.CONFIDENTIAL_REQUEST:
        return Topic.CONFIDENTIAL
    if kind is Kind.QUESTION_ANSWERABLE:
        return Topic.OWN
    if kind is not Kind.QUESTION_MEMBER_BODY:
        return ""
    for topic, _, find in MEMBERS:
        if find(piece):
            return topic
    named = {n for n in range(len(piece.written)) if piece.names_a_body(n)}
    for family, topic in DELICATE.items():
        if piece.hits(family) and (named or topic not in {Topic.VOTE, Topic.EXPERTS, Topic.CONFIDENTIAL}):
            return topic
    return Topic.VOTE if named & piece.asking else Topic.MIRROR_COMMITTEE


def naming_papers(piece: Piece) -> set[int]:
    """Return the sentences that name papers, by what they are or by their number in the committee's register."""
    return piece.at("paper") | {n for n, sentence in enumerate(piece.said) if _NUMBERED.search(sentence)}


def delicate(piece: Piece, family: str) -> set[int]:
    """Return the sentences that speak of a delicate subject, by its family of words."""
    return naming_papers(piece) if family == "paper" else piece.at(family)


def _votes(piece: Piece) -> set[int]:
    about = piece.asked_about & piece.at("vote")
    named = {n for n in about if piece.names_a_body(n)}
    plain = piece.at("plain") - piece.at("who")
    others = piece.at("outcome") | piece.at("comment") | plain
    return about - (others - named) - (piece.at("when") - piece.at("who"))


def _experts(piece: Piece) -> set[int]:
    who = piece.at("who")
    nominated = piece.at("join") - who
    invited = piece.at("speaker") & piece.at("need")
    return (
        piece.asked_about
        & piece.at("expert")
        & (who | {n - 1 for n in who & piece.asking}) - invited - nominated
    )


def _comments(piece: Piece) -> set[int]:
    about = piece.at("paper") | piece.asking | piece.at("want")
    clauses = {n for n, sentence in enumerate(piece.said) if _CLAUSE.search(sentence)} - piece.at("own")
    return {n for n in piece.at("comment") | clauses if {n - 1, n, n + 1} & about}


def _mirror(piece: Piece) -> set[int]:
    return (piece.asked_about | piece.at("want")) & piece.at("mirror")


def _joining(piece: Piece) -> set[int]:
    elsewhere = piece.at("outcome") | piece.at("speaker") | piece.at("subscribe")
    return ((piece.asked_about | piece.at("want")) & piece.at("join")) - elsewhere


def _adoption(piece: Piece) -> set[int]:
    return (piece.asked_about & piece.at("adoption")) - piece.at("newsletter")  # it is translated, too


#: What only a member body may answer: topic, what is then said of the message, and the sentences that ask it.
MEMBERS = (
    (Topic.VOTE, "asks how somebody voted", _votes),
    (Topic.DRAFT_COMMENT, "comments on a draft, or asks how to", _comments),
    (Topic.NATIONAL_ADOPTION, "asks about national adoption", _adoption),
    (Topic.MIRROR_COMMITTEE, "asks about the mirror committee", _mirror),
    (Topic.EXPERTS, "asks who the experts are", _experts),
    (Topic.MIRROR_COMMITTEE, "asks how to take part in the work", _joining),
)
#: Families of words near a member body's business, and the topics they may be of.
DELICATE = {
    "vote": Topic.VOTE,
    "expert": Topic.EXPERTS,
    "paper": Topic.CONFIDENTIAL,
    "comment": Topic.DRAFT_COMMENT,
    "mirror": Topic.MIRROR_COMMITTEE,
    "adoption": Topic.NATIONAL_ADOPTION,
    "join": Topic.MIRROR_COMMITTEE,
}
# Words that no other question needs: whoever asks and says them asks their member body.
NOBODY_ELSES = {"mirror", "adoption"}

"""Rules on what readers think: feedback on an issue."""

from __future__ import annotations

from distd.mail.addresses import Purpose
from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece, is_short

TURN_OF_SPEECH = 4  # words; a question that has more is one
TURN_OF_SPEECH_CHARACTERS = 7  # where no spaces are written
DELICATE = ("paper", "mirror", "adoption", "join", "expert", "comment", "want")
STRANGE_CHARACTERS = 40


def opinion(piece: Piece) -> Finding | None:
    """Praise or a remark, with no question in it."""
    numbers = piece.at("praise") | piece.at("remark")
    if not numbers:
        return None
    asked = piece.asking - (numbers - piece.questioning)
    ours = piece.hits("ours") or piece.is_reply or piece.own.purpose is Purpose.FEEDBACK
    if any(_is_real(piece.said[number]) for number in asked) or piece.asking & _asked(piece):
        confidence = 0.55  # thanks, and then a question or a wish that no rule knows
    else:
        confidence = 0.85 if ours else 0.65
    return Finding(Kind.FEEDBACK, "says what its writer thinks", piece.quote(*numbers), confidence)


def by_feedback_address(piece: Piece) -> Finding | None:
    """A reader's reply to an issue that asks nothing, as far as its words are known to us."""
    if piece.own.purpose is not Purpose.FEEDBACK or piece.asking or is_strange(piece):
        return None
    if not piece.message.new_text.strip():
        return None  # whoever writes nothing thinks nothing that we know
    sure = 0.55 if any(piece.hits(family) for family in DELICATE) else 0.7
    return Finding(Kind.FEEDBACK, "a reply to the newsletter", piece.incoming.recipient, sure)


def _is_real(question: str) -> bool:
    return not is_short(question, TURN_OF_SPEECH, TURN_OF_SPEECH_CHARACTERS)


def _asked(piece: Piece) -> set[int]:
    """Return the sentences that have a subject one may ask about."""
    families = ("who", "when", "own", "want", "get", "paper", "vote", "comment", "join", "mirror", "adoption")
    return {number for family in families for number in piece.at(family)}


def is_strange(piece: Piece) -> bool:
    """Say whether not one word of a text is known: its language may be none of ours, and it may ask anything."""
    text = piece.message.new_text
    return not piece.found and len(text) > STRANGE_CHARACTERS and not text.isascii()

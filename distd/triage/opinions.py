"""Rules on what readers think: feedback on an issue."""

from __future__ import annotations

from distd.mail.addresses import Purpose
from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece


def opinion(piece: Piece) -> Finding | None:
    """Praise or a remark, with no question in it."""
    numbers = piece.at("praise") | piece.at("remark")
    if not numbers:
        return None
    confidence = (
        0.85 if piece.hits("ours") or piece.is_reply or piece.own.purpose is Purpose.FEEDBACK else 0.65
    )
    return Finding(Kind.FEEDBACK, "says what its writer thinks", piece.quote(*numbers), confidence)


def by_feedback_address(piece: Piece) -> Finding | None:
    """A reader's reply to an issue that asks nothing."""
    if piece.own.purpose is not Purpose.FEEDBACK or piece.asking or not piece.message.new_text.strip():
        return None
    return Finding(Kind.FEEDBACK, "a reply to the newsletter", piece.incoming.recipient, 0.7)

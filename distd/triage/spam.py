"""The rule on unwanted mail: cautious, since a reader's letter taken for spam is a reader lost."""

from __future__ import annotations

from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece


def spam(piece: Piece) -> Finding | None:
    """Commerce, offers of certificates, phishing; whoever answers one of our mails is no spammer."""
    if piece.is_reply and piece.message.in_reply_to:
        return None
    sure, words = piece.hits("spam_sure"), piece.hits("spam")
    different = {hit.words for hit in [*sure, *words]}
    found = piece.quote(*(hit.sentence for hit in [*sure, *words]))
    needed = piece.thresholds.spam_words - (0 if piece.hits("ours") else 1)
    if sure and (len(different) >= 2 or not piece.hits("ours")):
        return Finding(Kind.SPAM, "says what only unwanted mail says", found, 0.9)
    if len(different) >= needed:
        return Finding(Kind.SPAM, f"has {len(different)} turns of unwanted mail", found, 0.75)
    if sure or len(different) >= 2:
        return Finding(Kind.SPAM, "may be unwanted mail", found, 0.4)
    return None


def surely_spam(piece: Piece) -> Finding | None:
    """Return what that rule says where it is sure."""
    finding = spam(piece)
    return finding if finding is not None and finding.confidence >= piece.thresholds.certain else None

"""What the rules say, weighed against what a message reads like: the second opinion on all that goes by words.

Rules are sure of few words, and blind to the rest; the labelled messages know many words, and none of them for sure. So
a finding that goes by words is doubted where the message reads much more like another kind; and what no rule is sure of
is what it reads like. Doubt leads away from answers: what may be a member body's business is not ours by likeness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece
from distd.triage.questions import topic_of
from distd.triage.signs import signs_of

BEYOND_DOUBT = 1.0  # a machine's header, a token
SURE_OF_WORDS = 0.85  # below, a rule went by an address or by half a word

LEAST_KINDS = 3  # to weigh one against another, with care
FEW = 8  # known signs; a text that has no more says nothing to go by

# How much more a message must read like another kind, as a logarithm of odds, before a finding gives way.
_A_LITTLE, _CLEARLY, _MUCH, _FAR = 0.5, 6.0, 15.0, 40.0

DELICATE = frozenset({Kind.QUESTION_MEMBER_BODY, Kind.CONFIDENTIAL_REQUEST})
SERVED = frozenset({Kind.QUESTION_ANSWERABLE, Kind.FEEDBACK, Kind.HELP})
_COMMANDS = frozenset({Kind.SUBSCRIBE, Kind.UNSUBSCRIBE})
# What only a machine's form, a token or a review makes; to read like one is no proof.
_NEVER_BY_LIKENESS = frozenset({Kind.APPROVAL, Kind.BOUNCE, Kind.COMPLAINT, Kind.CONFIRM})


def weigh(piece: Piece, finding: Finding, guesses: Sequence[Finding] = ()) -> Finding:
    """Return the finding, or what the message reads much more like; `guesses` are those of rules that were not sure."""
    if finding.confidence >= BEYOND_DOUBT:
        return finding
    likeness, signs = piece.vocabulary.likeness, signs_of(piece)
    worth = {kind: of for kind, of in likeness.ranked(signs) if kind not in _NEVER_BY_LIKENESS}
    if len(worth) < LEAST_KINDS or len(signs & likeness.gains.keys()) < FEW:
        return finding
    guessed = any(guess.kind in DELICATE for guess in guesses)
    best = _with_care(worth, _FAR if guessed else _CLEARLY)
    if guessed and best in SERVED:
        return finding  # a rule has seen what may be a member body's
    rivals = [kind for kind in worth if kind is not best and not (best in DELICATE and kind in SERVED)]
    other = finding.kind if finding.kind in worth and finding.kind is not Kind.OTHER else rivals[0]
    ahead = max(worth.values()) - worth[other]
    if best is finding.kind or ahead < _needed(piece, finding, best):
        return finding
    because = ", ".join(likeness.because(signs, best, other)[:5])
    return Finding(
        best, f"reads like {best}: {because}", finding.evidence, min(0.84, 0.6 + ahead / 100),
        second=finding.kind if finding.kind is not Kind.OTHER else finding.second or other,
        topic=topic_of(piece, best),
    )  # fmt: skip


def _with_care(worth: Mapping[Kind, float], near: float) -> Kind:
    """Return the likeliest kind; but rather a member body's business than an answer of ours that is hardly likelier."""
    best = next(iter(worth))
    if best not in SERVED:
        return best
    delicate = max(DELICATE & worth.keys(), key=lambda kind: worth[kind], default=best)
    return delicate if worth[best] - worth[delicate] < near else best


def _needed(piece: Piece, finding: Finding, best: Kind) -> float:
    """Return how far ahead another kind must be."""
    if best in _COMMANDS and (piece.hits("no_command") or piece.message.automatic):
        return _FAR
    if best in _COMMANDS and piece.questioning:
        return _MUCH if finding.kind is Kind.OTHER else _FAR
    if finding.kind is Kind.OTHER:
        return _A_LITTLE
    if finding.kind in DELICATE and best not in DELICATE and finding.confidence >= SURE_OF_WORDS:
        return _FAR
    if finding.confidence < SURE_OF_WORDS or (finding.kind in SERVED and best in DELICATE):
        return _CLEARLY
    return _MUCH

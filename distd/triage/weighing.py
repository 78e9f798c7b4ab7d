"""What the rules say, weighed against what a message reads like: the second opinion on all that goes by words.

Rules are sure of few words, and blind to the rest; the labelled messages know many words, and none of them for sure. So
a rule that goes by words is one sign among others, and what no rule is sure of is what it reads like. Doubt leads away
from answers: where a member body's business is nearly as likely as ours, it is that; and a guess that is not certain
enough, or would put the message where nobody sees it, is the secretary's to decide.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set

from distd.mail.addresses import Purpose
from distd.mail.garbled import is_garbled
from distd.triage.business import topic_of
from distd.triage.finding import Finding, Kind
from distd.triage.phrases import fold
from distd.triage.piece import Piece
from distd.triage.signs import SENTENCES, signs_of, words_of

BEYOND_DOUBT = 1.0  # a machine's header, a token
SURE_OF_WORDS = 0.85  # below, a rule went by an address or by half a word

READS_LIKE = "reads like"  # how the reason of what was learned begins

FEW = 2  # known words; a text that has no more says nothing to go by

# All as logarithms of odds.
_RULE = 0.5  # what a rule's word counts for, times its confidence
_NEAR = 2.0  # by how much an answer of ours must be ahead of a member body's business
_GUESSED = 2.0  # and by how much more, where a rule suspects such business
_DESK = 0.5  # what speaks for the secretary's desk before anything else

DELICATE = frozenset({Kind.QUESTION_MEMBER_BODY, Kind.CONFIDENTIAL_REQUEST})
SERVED = frozenset({Kind.QUESTION_ANSWERABLE, Kind.FEEDBACK, Kind.HELP})
_COMMANDS = frozenset({Kind.SUBSCRIBE, Kind.UNSUBSCRIBE})
_UNSEEN = frozenset({Kind.SPAM, Kind.AUTO_REPLY})  # is only counted
# What no reviewer answers, and by how much it must be likelier than an answer.
_NO_ANSWERS = frozenset(
    {Kind.CONFIDENTIAL_REQUEST, Kind.EVENT_NOTICE, Kind.PRESENTER_REGISTRATION, Kind.PRESENTER_REQUEST}
)
_SURELY_ANOTHERS = 13.0
# What only a machine's form, a token or a review makes; to read like one is no proof.
_NEVER_BY_LIKENESS = frozenset({Kind.APPROVAL, Kind.BOUNCE, Kind.COMPLAINT, Kind.CONFIRM})


def weigh(piece: Piece, finding: Finding, guesses: Sequence[Finding] = ()) -> Finding:
    """Return the finding, or what the message reads more like; `guesses` are those of rules that were not sure."""
    if finding.kind is Kind.APPROVAL and finding.verdict in {"", "changes"}:
        return _anothers(piece, finding) or finding
    is_delicate = finding.kind in DELICATE
    if finding.confidence >= BEYOND_DOUBT or (is_delicate and piece.passed_on is not None):
        return finding  # what was passed on has no part in the signs
    if is_garbled(piece.message.new_text):
        return finding  # its words are none
    likeness, signs = piece.vocabulary.likeness, signs_of(piece)
    if not likeness.knows(signs.spoken, FEW):
        return finding
    worths = _possible(piece, finding, likeness.worths(signs))
    if finding.kind in worths and finding.kind is not Kind.OTHER:
        worths[finding.kind] += _RULE * finding.confidence
    guessed = any(guess.kind in DELICATE for guess in guesses)
    best = _with_care(worths, _NEAR + _GUESSED if guessed else _NEAR)
    if best is finding.kind or (best in SERVED | _UNSEEN and _stands_alone(piece, finding, best)):
        return finding
    others = sorted(worths.keys() - {best}, key=lambda kind: -worths[kind])
    other = finding.kind if finding.kind in worths and finding.kind is not Kind.OTHER else others[0]
    because = ", ".join(sign.lstrip("#@") for sign in likeness.because(signs.words, best, other)[:5])
    sureness = _sureness(worths, best)
    return Finding(
        best, f"{READS_LIKE} {best}: {because}", _telling(piece, best, other) or finding.evidence, sureness,
        second=finding.kind if finding.kind is not Kind.OTHER else finding.second or other,
        topic=topic_of(piece, best),
        doubted=sureness < piece.thresholds.certain or best in _UNSEEN,
    )  # fmt: skip


def _telling(piece: Piece, best: Kind, other: Kind) -> str:
    """Return the sentence that speaks most for one kind and against another; nothing where nothing is said."""
    likeness = piece.vocabulary.likeness

    def speaks(number: int) -> float:
        worths = likeness.worths([words_of(piece, {number})])
        return worths.get(best, 0.0) - worths.get(other, 0.0)

    numbers = range(len(piece.said))[:SENTENCES]
    if not numbers:
        return ""
    return piece.quote(max(numbers, key=speaks) if len(numbers) > 1 else 0)


def _anothers(piece: Piece, finding: Finding) -> Finding | None:
    """Return what came to a reviewer's address by mistake: no verdict, and surely something no reviewer answers.

    A wish for changes is a veto unless its writer seems to be none of the reviewers and wants to leave, or it was read
    from the very sentence that says so. The secretary decides, since only a reviewer was sent that address.
    """
    likely = _NO_ANSWERS
    if finding.verdict:
        strangers = {fold(piece.quote(hit.sentence)) for hit in piece.hits("outsider")}
        if not strangers:
            return None
        read_there = fold(finding.evidence) in strangers
        likely = (_NO_ANSWERS if read_there else frozenset()) | {Kind.UNSUBSCRIBE}
    likeness, signs = piece.vocabulary.likeness, signs_of(piece)
    worths = likeness.worths(signs)
    best = max(worths, key=lambda kind: worths[kind], default=Kind.APPROVAL)
    if best not in likely or _ahead(worths, {best}, {Kind.APPROVAL}) < _SURELY_ANOTHERS:
        return None
    because = ", ".join(sign.lstrip("#@") for sign in likeness.because(signs.words, best, Kind.APPROVAL)[:5])
    return Finding(
        best, f"at a reviewer's address, but reads like {best}: {because}", _telling(piece, best, Kind.APPROVAL), 0.5,
        second=Kind.APPROVAL, topic=topic_of(piece, best), doubted=True,
    )  # fmt: skip


def _stands_alone(piece: Piece, finding: Finding, otherwise: Kind) -> bool:
    """Say whether the sentences that a rule took for a member body's business read like that by themselves.

    One such sentence is enough, whatever the others speak of.
    """
    if finding.kind not in DELICATE or finding.confidence < SURE_OF_WORDS:
        return False
    worths = piece.vocabulary.likeness.worths(signs_of(piece, finding.sentences))
    return _ahead(worths, DELICATE, SERVED | {otherwise}) > 0


def _ahead(worths: Mapping[Kind, float], these: Set[Kind], those: Set[Kind]) -> float:
    """Return by how much the likeliest of these kinds is likelier than the likeliest of those."""
    best, other = (max(worths.get(kind, -math.inf) for kind in kinds) for kinds in (these, those))
    return best - other


def _possible(piece: Piece, finding: Finding, worths: Mapping[Kind, float]) -> dict[Kind, float]:
    """Return the worths of those kinds that a message may be by likeness."""
    never = _NEVER_BY_LIKENESS
    # Words tell joining from leaving; both read much the same.
    denied = piece.hits("no_command") or piece.hits("stay") or piece.own.purpose is Purpose.REVIEW
    if finding.kind in _COMMANDS or denied or piece.message.automatic:
        never |= _COMMANDS
    possible = {kind: of for kind, of in worths.items() if kind not in never or kind is finding.kind}
    possible[Kind.OTHER] = possible.get(Kind.OTHER, 0.0) + _DESK
    return possible


def _with_care(worths: Mapping[Kind, float], near: float) -> Kind:
    """Return the likeliest kind; but rather a member body's business than an answer of ours that is hardly likelier."""
    best = max(worths, key=lambda kind: worths[kind])
    if best not in SERVED:
        return best
    if _ahead(worths, {best}, DELICATE) >= near:
        return best
    return max(DELICATE & worths.keys(), key=lambda kind: worths[kind])


def _sureness(worths: Mapping[Kind, float], kind: Kind) -> float:
    """Return the likelihood of a kind; less than what rules are that know the words."""
    most = max(worths.values())
    return min(0.84, math.exp(worths[kind] - most) / sum(math.exp(of - most) for of in worths.values()))

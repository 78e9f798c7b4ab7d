"""The chain of rules that say what an inbound message is: the first that is sure enough wins.

Machines come before people: a person may be answered, a machine never (RFC 3834, section 2). Tokens come before
words. Words come before the address a message came to, since people write to the wrong one. A rule that is not sure
leaves a guess; what no rule is sure of is the secretary's, with the two best guesses. A rule sees one piece of mail
and nothing else: no table, clock or log. What goes by words is weighed at the end (weighing.py) against what the
message reads like.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from distd.triage.commands import (
    by_command_address,
    confirmation,
    help_in_words,
    joining_in_words,
    leaving_in_words,
    one_click,
    staying_in_words,
    verdict,
    verdict_in_words,
)
from distd.triage.finding import Finding, Kind
from distd.triage.machines import (
    answer_to_bounce_address,
    answering_machine,
    away_notice,
    by_bounce_address,
    complaint,
    delivery_report,
    no_mail,
    older_report,
    other_machine,
    own_mail_came_back,
)
from distd.triage.opinions import by_feedback_address, opinion
from distd.triage.outreach import event_notice, presenter_registration, presenter_request, survey_response
from distd.triage.piece import Piece
from distd.triage.questions import (
    about_a_body,
    beside_ours,
    confidential,
    confidential_before,
    maybe_confidential,
    maybe_members_question,
    members_question,
    our_question,
    passed_on_question,
    some_question,
    stray_comment,
    wish_of_a_member,
)
from distd.triage.spam import spam
from distd.triage.weighing import DELICATE, SERVED, SURE_OF_WORDS, weigh

__all__ = ["CHAIN", "Finding", "Kind", "find"]

Rule = Callable[[Piece], Finding | None]

CHAIN: tuple[Rule, ...] = (
    # no person wrote it
    own_mail_came_back,
    complaint,
    delivery_report,
    older_report,
    away_notice,
    answer_to_bounce_address,
    one_click,
    answering_machine,
    no_mail,
    # a token that only its writer was sent
    verdict,
    confirmation,
    # unwanted, or a program's news
    spam,
    other_machine,
    # whose question? the strictest first
    confidential,
    survey_response,
    members_question,
    # speakers and events
    presenter_registration,
    presenter_request,
    confidential_before,
    # what shall be done
    verdict_in_words,
    leaving_in_words,
    joining_in_words,
    staying_in_words,
    # what may be answered, and what must not
    passed_on_question,
    maybe_confidential,
    maybe_members_question,
    about_a_body,
    beside_ours,
    event_notice,
    our_question,
    stray_comment,
    help_in_words,
    some_question,
    # nothing is asked: a command address tells, and thanks with it are politeness
    by_command_address,
    wish_of_a_member,
    # what is thought
    by_bounce_address,
    opinion,
    by_feedback_address,
)


def find(piece: Piece) -> Finding:
    """Say what a piece of mail is: what the rules find, weighed against what it reads like."""
    finding, guesses = by_rules(piece)
    return weigh(piece, finding, guesses)


def by_rules(piece: Piece) -> tuple[Finding, list[Finding]]:
    """Say what the first rule that is sure enough makes of a piece of mail, and what others guessed before."""
    guesses: list[Finding] = []
    for rule in CHAIN:
        finding = rule(piece)
        if finding is None:
            continue
        if finding.confidence >= piece.thresholds.certain and not _is_doubted(finding, guesses):
            return (replace(finding, second=guesses[0].kind) if guesses else finding), guesses
        guesses.append(finding)
    return for_the_secretary(piece, guesses), guesses


def for_the_secretary(piece: Piece, guesses: list[Finding]) -> Finding:
    """All else is for a person to read; the two best guesses are told."""
    best = sorted(guesses, key=lambda guess: -guess.confidence)[:2]
    if not best:
        return Finding(Kind.OTHER, "for the secretary to read", piece.incoming.recipient, 0.5)
    words = " or ".join(dict.fromkeys(f"{guess.kind} ({guess.reason})" for guess in best))
    return Finding(
        Kind.OTHER, f"for the secretary to read; perhaps {words}", best[0].evidence, best[0].confidence,
        second=best[0].kind,
    )  # fmt: skip


def _is_doubted(finding: Finding, guesses: list[Finding]) -> bool:
    """Say whether an answer by machine or silence would be wrong if an earlier guess were right."""
    doubted = finding.kind in SERVED or finding.confidence < SURE_OF_WORDS
    return finding.kind not in DELICATE and doubted and any(guess.kind in DELICATE for guess in guesses)

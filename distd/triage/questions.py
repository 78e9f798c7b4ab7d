"""Rules on what people ask: whose question it is by its subject (the committee's guidance on enquiries).

They err to one side. A question that may be a member body's is never ours to answer: doubt goes to the secretary.
"""

from __future__ import annotations

import re
from dataclasses import replace

from distd.triage.business import DELICATE, MEMBERS, NOBODY_ELSES, delicate, naming_papers
from distd.triage.finding import Finding, Kind
from distd.triage.phrases import fold
from distd.triage.piece import Piece, is_short
from distd.triage.topics import Topic

# Languages of which we know so many words that what is not found is not meant.
WELL_KNOWN = frozenset(
    {"", "en", "fr", "es", "de", "pt", "it", "nl", "sv", "da", "no", "pl", "ru", "ja", "ko", "zh", "th", "tr"}
)

NOTE_CHARACTERS = 200  # above a mail that is passed on; more is a letter of its own

SURE = 0.9
LIKELY = 0.7
PASSED_ON = 0.85  # the writer might want something else of it
GUESS = 0.4
HINT = 0.3

# A note above a mail that is passed on for no more than to be seen, folded.
_FOR_INFORMATION = re.compile(
    r"\bfy(?:i|eo)\b|\bf\.y\.i\b|\bfor (?:your )?info(?:rmation)?\b|\bjust so (?:that )?you know\b"
    r"|\bpour (?:votre |ton )?info|\ba titre d'information\b|\bzur (?:kenntnis|info)|\bz\. ?k\."
    r"|\bpara (?:su|tu|vuestra|seu|sua|o seu) (?:info|conoc|conhec)|\bper (?:conoscenza|info|vostra info)"
    r"|\bter (?:info|kennisgeving)|\btil (?:orientering|info)|\bfor (?:din )?kannedom\b|\bdo wiadomosci\b"
    r"|\bдля (?:информации|сведения)|\bbilgi(?:niz|lerin)|参考まで|ご参考|供参考|供您参考|供您參考|참고"
)


def confidential(piece: Piece) -> Finding | None:
    """A request for drafts, minutes, working documents or confidential papers."""
    others = {n for n in piece.at("vote") if piece.names_a_body(n)}
    others |= piece.at("comment")
    papers = naming_papers(piece)
    wanted = papers & piece.at("want") & piece.asking - (others - piece.at("get"))
    hinted = papers & piece.at("get")
    if not wanted and not hinted:
        return None
    sure = SURE if wanted else GUESS
    reason = "asks for papers of the committee"
    return _question(piece, Kind.CONFIDENTIAL_REQUEST, Topic.CONFIDENTIAL, reason, wanted or hinted, sure)


def confidential_before(piece: Piece) -> Finding | None:
    """A request for what was named a sentence before: the draft interests us; could you send it?"""
    papers = naming_papers(piece) - piece.at("comment")
    near = {n for n in piece.at("want") & piece.asking if {n - 1, n - 2} & papers} - piece.at("own")
    if not near:
        return None
    return _question(
        piece, Kind.CONFIDENTIAL_REQUEST, Topic.CONFIDENTIAL, "asks for papers named before", near, LIKELY
    )


def members_question(piece: Piece) -> Finding | None:
    """A question that only a member body may answer."""
    for topic, reason, find in MEMBERS:
        numbers = find(piece)
        if numbers:
            return _question(piece, Kind.QUESTION_MEMBER_BODY, topic, reason, numbers, SURE)
    return None


def passed_on_question(piece: Piece) -> Finding | None:
    """A mail passed on with hardly a word of one's own: what it asks for is asked. It commands nothing."""
    other = piece.passed_on
    if other is None or len(piece.message.new_text) > NOTE_CHARACTERS or other.hits("no_command"):
        return None  # a letter of its own, or our own mail with its footer
    finding = confidential(other) or members_question(other)
    if finding is None:
        return None
    reason = f"passes on a mail that {finding.reason}"
    # "FYI" asks nothing of anybody: only a person can tell what is to be done with it.
    informs = not piece.asking and _FOR_INFORMATION.search(fold(piece.message.new_text)) is not None
    return replace(finding, reason=reason, confidence=PASSED_ON, sentences=frozenset(), doubted=informs)


def maybe_members_question(piece: Piece) -> Finding | None:
    """A question near words that only a member body may speak about: a guess, and so the secretary's."""
    clear = piece.at("own") | piece.at("outcome")
    for family, topic in DELICATE.items():
        spoken = delicate(piece, family)
        near = {n for n in piece.asking if {n, n - 1, 0 if n else 1} & spoken} - clear
        if near:
            sure = LIKELY if family in NOBODY_ELSES else GUESS
            reason = "asks something near a member body's business"
            return _question(piece, Kind.QUESTION_MEMBER_BODY, topic, reason, near, sure)
    return None


def stray_comment(piece: Piece) -> Finding | None:
    """A remark on the text of the standard that asks nothing: comments are collected in the ballots alone."""
    numbers = piece.at("comment")
    if not numbers:
        return None
    return _question(
        piece, Kind.QUESTION_MEMBER_BODY, Topic.DRAFT_COMMENT, "comments on the standard", numbers, LIKELY
    )


def about_a_body(piece: Piece) -> Finding | None:
    """A question about a country or its body that no rule knows: hardly ours to answer."""
    numbers = piece.about_bodies - piece.at("outcome")
    if not numbers:
        return None
    elsewhere = any(
        piece.hits(family) for family in ("speaker", "event", "survey", "subscribe", "unsubscribe")
    )
    sure = LIKELY if numbers - piece.at("own") and not elsewhere else GUESS
    reason = "asks something about a country or its body"
    return _question(piece, Kind.QUESTION_MEMBER_BODY, Topic.VOTE, reason, numbers, sure)


def maybe_confidential(piece: Piece) -> Finding | None:
    """A question about a draft that is neither about its time, nor its fate, nor a comment: it is wanted."""
    known = (
        "own",
        "plain",
        "outcome",
        "comment",
        "when",
        "vote",
        "who",
        "expert",
        "speaker",
        "adoption",
        "mirror",
        "join",
    )
    numbers = piece.asking & naming_papers(piece)
    for family in known:
        numbers -= piece.at(family)
    if not numbers:
        return None
    reason = "asks something about papers of the committee"
    return _question(piece, Kind.CONFIDENTIAL_REQUEST, Topic.CONFIDENTIAL, reason, numbers, 0.65)


def beside_ours(piece: Piece) -> Finding | None:
    """A question that names what is ours and what is not: only a date or an outcome, asked for, is surely ours.

    "Please forward the minutes of that meeting" names a meeting; it is a guess, so that no machine answers it.
    """
    clear = piece.at("outcome") | (piece.at("when") - piece.at("who")) | piece.at("plain")
    for family, topic in DELICATE.items():
        numbers = (piece.asking & delicate(piece, family)) - clear
        if numbers:
            reason = "asks for something that may not be ours"
            return _question(piece, Kind.QUESTION_MEMBER_BODY, topic, reason, numbers, HINT)
    return None


def wish_of_a_member(piece: Piece) -> Finding | None:
    """Words of papers, committees or votes with no question: never feedback without a look."""
    wished = piece.at("want") | piece.at("ask") | piece.at("get")
    for family, topic in DELICATE.items():
        numbers = delicate(piece, family) & (wished | piece.at("who"))
        if numbers:
            reason = "speaks of a member body's business"
            return _question(piece, Kind.QUESTION_MEMBER_BODY, topic, reason, numbers, HINT)
    return None


def our_question(piece: Piece) -> Finding | None:
    """A question that is ours to answer: meetings, stage of the work, resolutions, outcomes, subscriptions."""
    numbers = piece.asking & (piece.at("own") | piece.at("outcome") | (piece.at("how") & _commanding(piece)))
    numbers -= staying(piece)
    if not numbers:
        wanted = piece.at("want") | piece.at("get")  # has an object of its own, and that is none we know
        ours = piece.at("own")
        near = {n for n in piece.asking - wanted if {n - 1, n + 1} & ours}
        if not near:
            return None
        pointing = {n for n in near if is_short(piece.said[n])} - piece.at("who")  # Is there such a thing?
        known = near <= piece.at("when") | piece.at("plain") | pointing
        clear = known and piece.message.language in WELL_KNOWN
        sure = 0.65 if clear else GUESS
        return _question(
            piece, Kind.QUESTION_ANSWERABLE, Topic.OWN, "asks about something named beside it", near, sure
        )
    if _name_occasions_alone(piece, numbers):
        return _question(
            piece, Kind.QUESTION_ANSWERABLE, Topic.OWN, "wants something of a meeting", numbers, GUESS
        )
    return _question(piece, Kind.QUESTION_ANSWERABLE, Topic.OWN, "asks what we may answer", numbers, SURE)


def asks_when_of_ours(piece: Piece) -> bool:
    """Say whether a question asks when something of ours is, beside whatever else it asks."""
    numbers = piece.questioning & (piece.at("plain") | piece.at("own"))
    return any(
        hit.sentence in numbers and _opens_clause(piece.said[hit.sentence], hit.words)
        for hit in piece.hits("when")
    )


def _opens_clause(sentence: str, words: str) -> bool:
    before, found, _ = sentence.partition(words)
    return bool(found) and _CLAUSE_BEFORE.search(before) is not None


_CLAUSE_BEFORE = re.compile(r"(?:^|[,;:)] ?|\b(?:and|und|et|y|e|en|och) )$")


def _name_occasions_alone(piece: Piece, numbers: set[int]) -> bool:
    """Say whether sentences ask for no moment, and all we know of is the meeting or page that each speaks of."""
    if numbers & (
        (piece.at("when") - piece.at("who")) | piece.at("outcome") | piece.at("plain") | piece.at("how")
    ):
        return False
    occasions = {(hit.sentence, hit.words) for hit in piece.hits("occasion")}
    return all((hit.sentence, hit.words) in occasions for hit in piece.hits("own") if hit.sentence in numbers)


def some_question(piece: Piece) -> Finding | None:
    """A question of unknown subject: whose it is, a person decides."""
    asking = {number for number in piece.asking if len(piece.said[number]) > 3}
    if not asking:
        return None
    return _question(piece, Kind.QUESTION_ANSWERABLE, Topic.OWN, "asks something", asking, GUESS)


def _question(
    piece: Piece, kind: Kind, topic: Topic, reason: str, numbers: set[int], confidence: float
) -> Finding:
    evidence = piece.quote(*sorted(numbers)[:3])
    return Finding(kind, reason, evidence, confidence, topic=topic, sentences=frozenset(numbers))


def staying(piece: Piece) -> set[int]:
    """Return the sentences that ask not to be taken off, and a subject that names what they deny: "unsubscribe?"."""
    denying = piece.at("stay") & piece.at("no_command") - piece.questioning
    subject = {0} if piece.text_said != piece.said else set()
    return denying | (subject & _commanding(piece)) if denying else set()


def _commanding(piece: Piece) -> set[int]:
    return piece.at("unsubscribe") | piece.at("subscribe")

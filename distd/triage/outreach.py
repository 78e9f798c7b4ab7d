"""Rules on presenters, events and surveys."""

from __future__ import annotations

import re
from functools import lru_cache

from distd.triage.finding import Finding, Kind
from distd.triage.piece import Piece

# Texts whose lines are not looked at again: rules and signs ask for the same text, some more than once.
TEXTS_KEPT = 4

_FIELD = re.compile(
    r"^\s*(?:\(?[qｑ]?\d{1,2}[.):．、]\s*)?([^:：?？\n]{2,60})[:：]\s*(\S.{0,200})$", re.IGNORECASE
)
_NUMBERED = re.compile(r"^\s*[^\W\d]{0,12}\s?\d{1,2}\s*([.):．、-]|[:：]?\s)\s*\S", re.IGNORECASE)
_INLINE = re.compile(
    r"\b(?:question|frage|domanda|pregunta|pergunta|fraga|vraag|soru|q|ข้อ|問|问|질문) ?\d{1,2}\b", re.I
)
_TICKED = re.compile(r"[\[(（]\s*[xX✓✔☑○×]\s*[\])）]|☑|☒")
_DIGIT = re.compile(r"\d")  # no date is without one, and few sentences have any
_DATE = re.compile(
    r"\b(19|20)\d\d\b|\d{1,2}\s*[月./-]\s*\d{1,2}|\d{1,2}(st|nd|rd|th)\b"
    r"|\b\d{1,2}\.? ?(de )?[a-z]{3,10}\b|\b[a-z]{3,9} \d{1,2}\b|\d{1,2}[월日]"
)


def survey_response(piece: Piece) -> Finding | None:
    """A filled survey form, in the text or as a file."""
    if not piece.hits("survey") and "survey" not in piece.found_in_subject:
        return None
    lines = form_lines(piece)
    lines = max(lines, len(_INLINE.findall(piece.message.new_text)))
    if lines >= piece.thresholds.form_lines:
        return Finding(Kind.SURVEY_RESPONSE, "a filled survey form", f"{lines} lines of answers", 0.9)
    if piece.is_reply and not piece.hits("survey") and not piece.asking:
        return Finding(
            Kind.SURVEY_RESPONSE, "answers the mail of a survey", piece.message.subject[:200], 0.75
        )
    filled = piece.at("filled") & (piece.at("survey") or piece.at("filled"))
    if filled and not piece.asking & piece.at("survey"):
        return Finding(Kind.SURVEY_RESPONSE, "says that it brings a filled survey", piece.quote(*filled), 0.8)
    return None


def presenter_registration(piece: Piece) -> Finding | None:
    """Somebody who offers to speak, in words or on the form."""
    speakers = piece.at("speaker")
    offered = piece.at("offer") & speakers
    if offered:
        return Finding(Kind.PRESENTER_REGISTRATION, "offers to speak", piece.quote(*offered), 0.9)
    opening = speakers & {0, 1, 2}
    is_form = form_lines(piece) >= piece.thresholds.form_lines and not piece.at("survey") | piece.at("event")
    if is_form and (opening or piece.hits("offer")):
        return Finding(
            Kind.PRESENTER_REGISTRATION,
            "a filled form of a presenter",
            piece.quote(*speakers),
            0.8,
        )
    near = {n for n in piece.at("offer") if {n - 1, n + 1} & speakers}
    if near:
        return Finding(Kind.PRESENTER_REGISTRATION, "offers to speak", piece.quote(*near), 0.65)
    return None


def presenter_request(piece: Piece) -> Finding | None:
    """Somebody who looks for a speaker."""
    wanted = piece.at("speaker") & (piece.at("need") | (piece.asking - piece.at("own")))
    if wanted:
        return Finding(Kind.PRESENTER_REQUEST, "looks for a speaker", piece.quote(*wanted), 0.9)
    asked = piece.at("need") | piece.asking
    near = {n for n in piece.at("speaker") if {n - 1, n + 1} & asked}
    if near and piece.hits("event"):
        return Finding(Kind.PRESENTER_REQUEST, "speaks of a speaker and asks", piece.quote(*near), 0.65)
    return None


def event_notice(piece: Piece) -> Finding | None:
    """Somebody who announces an event."""
    events = piece.at("event")
    if not events:
        return None
    announced = {n for n in piece.at("announce") if {n - 1, n, n + 1} & events} - piece.questioning
    if announced and (names_a_date(piece) or piece.message.attachments):
        return Finding(Kind.EVENT_NOTICE, "announces an event with its date", piece.quote(*announced), 0.85)
    if announced and not piece.questioning:
        return Finding(Kind.EVENT_NOTICE, "announces an event", piece.quote(*announced), 0.65)
    return None


def names_a_date(piece: Piece) -> bool:
    """Say whether a sentence names a day or a year."""
    return any(_DIGIT.search(sentence) and _DATE.search(sentence) for sentence in piece.said)


def form_lines(piece: Piece) -> int:
    """Return how many lines look like the answers of a form: a label and what it is answered with."""
    return _form_lines(piece.message.new_text)


@lru_cache(TEXTS_KEPT)
def _form_lines(text: str) -> int:
    lines = text.split("\n")[:400]
    matches = (_FIELD.match(line) or _NUMBERED.match(line) or _TICKED.search(line) for line in lines)
    return sum(map(bool, matches))

"""What a message reads like: counts of labelled messages, and how far they may overrule a rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from distd.failures import Misconfigured
from distd.mail.addresses import OwnAddress, Purpose
from distd.mail.message import read_message
from distd.store.incoming import Incoming
from distd.triage.finding import Finding, Kind
from distd.triage.likeness import NOTHING, Likeness, read, write
from distd.triage.piece import Piece
from distd.triage.signs import signs_of
from distd.triage.vocabulary import Vocabulary
from distd.triage.weighing import weigh

WORDS = Vocabulary.read()
LETTER = "The tide tables of our harbour lie in the second drawer, beside the lamp and the rope."
BOAT = (Kind.SPAM, "Sail away with a new boat today!")
THANKS = (Kind.FEEDBACK, "Many thanks, said the whole crew.")
DOUBT = Finding(Kind.OTHER, "for the secretary to read", confidence=0.4)
OURS = Finding(Kind.QUESTION_ANSWERABLE, "asks something", confidence=0.4)
VOTE = Finding(Kind.QUESTION_MEMBER_BODY, "asks how somebody voted", confidence=0.4, topic="vote")


def piece(text: str, likeness: Likeness = NOTHING) -> Piece:
    message = read_message(f"From: a@reader.example\n\n{text}\n".encode())
    own = OwnAddress(Purpose.SECRETARY)
    incoming = Incoming("", message.sender, "secretary@sr.example.org", own, datetime.now(UTC), message)
    return Piece(incoming, "sr.example.org", replace(WORDS, likeness=likeness))


def learned(tmp_path: Path, *letters: tuple[Kind, str], least: int = 1) -> Likeness:
    table = tmp_path / "likeness.tsv"
    lines = write(((kind, signs_of(piece(text))) for kind, text in letters), least)
    table.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return read(table)


def test_what_is_in_doubt_is_what_it_reads_like(tmp_path: Path) -> None:
    likeness = learned(tmp_path, (Kind.EVENT_NOTICE, LETTER), BOAT, THANKS)

    found = weigh(piece(LETTER, likeness), DOUBT)

    assert found.kind is Kind.EVENT_NOTICE
    assert "harbour" in found.reason or "tide" in found.reason or "beside" in found.reason


def test_a_few_known_words_say_nothing(tmp_path: Path) -> None:
    likeness = learned(tmp_path, (Kind.EVENT_NOTICE, LETTER), BOAT, THANKS)

    assert weigh(piece("Harbour.", likeness), DOUBT) is DOUBT


def test_what_a_header_or_a_token_tells_is_beyond_doubt(tmp_path: Path) -> None:
    likeness = learned(tmp_path, (Kind.EVENT_NOTICE, LETTER), BOAT, THANKS)
    sure = Finding(Kind.AUTO_REPLY, "sent by a machine")

    assert weigh(piece(LETTER, likeness), sure) is sure


def test_nobody_votes_and_nothing_bounces_by_likeness(tmp_path: Path) -> None:
    likeness = learned(tmp_path, (Kind.APPROVAL, LETTER), BOAT, THANKS)

    assert weigh(piece(LETTER, likeness), DOUBT).kind is not Kind.APPROVAL


def test_what_a_rule_takes_for_a_members_business_is_never_ours_by_likeness(tmp_path: Path) -> None:
    likeness = learned(tmp_path, (Kind.QUESTION_ANSWERABLE, LETTER), BOAT, THANKS)

    assert weigh(piece(LETTER, likeness), DOUBT).kind is Kind.QUESTION_ANSWERABLE
    assert weigh(piece(LETTER, likeness), DOUBT, [OURS, VOTE]).kind is Kind.OTHER


def test_a_letter_nearly_as_like_a_request_for_papers_is_not_ours(tmp_path: Path) -> None:
    letters = [(Kind.QUESTION_ANSWERABLE, LETTER), (Kind.CONFIDENTIAL_REQUEST, LETTER)]
    likeness = learned(tmp_path, *letters, BOAT, THANKS)

    assert weigh(piece(LETTER, likeness), DOUBT).kind is Kind.CONFIDENTIAL_REQUEST


def test_what_a_single_message_has_is_no_knowledge(tmp_path: Path) -> None:
    likeness = learned(tmp_path, (Kind.SPAM, "a boat"), (Kind.SPAM, "a rope"), least=2)

    assert "boat" not in likeness.gains
    assert "a" in likeness.gains


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ("harbour\tspam 1\n", "is missing"),
        ("(messages)\tspam 1\nharbour\tspan 1\n", "line 2"),
        ("x", "line 1"),
    ],
)
def test_a_broken_table_is_refused_with_its_line(tmp_path: Path, table: str, why: str) -> None:
    (tmp_path / "likeness.tsv").write_text(table, "utf-8")

    with pytest.raises(Misconfigured, match=why):
        read(tmp_path / "likeness.tsv")

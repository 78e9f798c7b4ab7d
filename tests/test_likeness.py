"""What a message reads like, and how far that may overrule a rule."""

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
from distd.triage.likeness import NOTHING, Likeness, Sign, lines, read
from distd.triage.piece import Piece
from distd.triage.signs import signs_of
from distd.triage.vocabulary import Vocabulary
from distd.triage.weighing import weigh

WORDS = Vocabulary.read()
LETTER = "The tide tables of our harbour lie in the second drawer, beside the lamp and the rope."
DOUBT = Finding(Kind.OTHER, "for the secretary to read", confidence=0.4)
OURS = Finding(Kind.QUESTION_ANSWERABLE, "asks something", confidence=0.4)
VOTE = Finding(Kind.QUESTION_MEMBER_BODY, "asks how somebody voted", confidence=0.4, topic="vote")


def piece(text: str, likeness: Likeness = NOTHING) -> Piece:
    message = read_message(f"From: a@reader.example\n\n{text}\n".encode())
    own = OwnAddress(Purpose.SECRETARY)
    incoming = Incoming("", message.sender, "secretary@sr.example.org", own, datetime.now(UTC), message)
    return Piece(incoming, "sr.example.org", replace(WORDS, likeness=likeness))


def reading_like(tmp_path: Path, *kinds: tuple[Kind, float], text: str = LETTER) -> Likeness:
    """Return a table by which every sign of a text speaks for these kinds so strongly."""
    signs = signs_of(piece(text)).words
    known = {sign: Sign(1.0, kinds) for sign in signs}
    likeness = Likeness(dict.fromkeys((Kind.OTHER, Kind.SPAM, *dict(kinds)), 0.0), known)
    table = tmp_path / "likeness.tsv"
    table.write_text("".join(f"{line}\n" for line in lines(likeness)), "utf-8")
    return read(table)


def test_what_is_in_doubt_is_what_it_reads_like(tmp_path: Path) -> None:
    likeness = reading_like(tmp_path, (Kind.EVENT_NOTICE, 1.0))

    found = weigh(piece(LETTER, likeness), DOUBT)

    assert found.kind is Kind.EVENT_NOTICE
    assert found.reason.startswith("reads like event_notice: ")
    assert any(word in found.reason for word in ("beside", "drawer", "harbour", "and the"))


def test_a_few_known_words_say_nothing(tmp_path: Path) -> None:
    likeness = reading_like(tmp_path, (Kind.EVENT_NOTICE, 1.0))

    assert weigh(piece("Nothing here.", likeness), DOUBT) is DOUBT


def test_what_a_header_or_a_token_tells_is_beyond_doubt(tmp_path: Path) -> None:
    likeness = reading_like(tmp_path, (Kind.EVENT_NOTICE, 1.0))
    sure = Finding(Kind.AUTO_REPLY, "sent by a machine")

    assert weigh(piece(LETTER, likeness), sure) is sure


def test_a_rule_gives_way_to_much_likeness_and_not_to_a_little(tmp_path: Path) -> None:
    rule = Finding(Kind.SPAM, "sells something", confidence=0.9)

    much = reading_like(tmp_path, (Kind.EVENT_NOTICE, 1.0))
    assert weigh(piece(LETTER, much), rule).kind is Kind.EVENT_NOTICE
    little = reading_like(tmp_path, (Kind.EVENT_NOTICE, 0.1), (Kind.SPAM, 0.1))
    assert weigh(piece(LETTER, little), rule) is rule


def test_a_guess_that_is_not_certain_is_a_persons_to_decide(tmp_path: Path) -> None:
    clear = reading_like(tmp_path, (Kind.EVENT_NOTICE, 1.0))
    vague = reading_like(tmp_path, (Kind.EVENT_NOTICE, 0.1), (Kind.SURVEY_RESPONSE, 0.09))

    assert not weigh(piece(LETTER, clear), DOUBT).doubted
    assert weigh(piece(LETTER, vague), DOUBT).doubted


@pytest.mark.parametrize("kind", [Kind.SPAM, Kind.AUTO_REPLY])
def test_no_likeness_puts_a_message_where_nobody_sees_it(tmp_path: Path, kind: Kind) -> None:
    found = weigh(piece(LETTER, reading_like(tmp_path, (kind, 1.0))), DOUBT)

    assert (found.kind, found.doubted) == (kind, True)


def test_nobody_votes_and_nothing_bounces_by_likeness(tmp_path: Path) -> None:
    likeness = reading_like(tmp_path, (Kind.APPROVAL, 1.0), (Kind.BOUNCE, 1.0), (Kind.CONFIRM, 1.0))

    assert weigh(piece(LETTER, likeness), DOUBT) is DOUBT


def test_who_says_that_no_command_is_meant_gives_none_by_likeness(tmp_path: Path) -> None:
    text = LETTER + " I do not want to unsubscribe."
    likeness = reading_like(tmp_path, (Kind.UNSUBSCRIBE, 1.0), text=text)

    assert piece(text).hits("no_command")
    assert weigh(piece(text, likeness), DOUBT).kind is not Kind.UNSUBSCRIBE


def test_what_a_rule_takes_for_a_members_business_is_ours_only_when_much_likelier(tmp_path: Path) -> None:
    likeness = reading_like(tmp_path, (Kind.QUESTION_ANSWERABLE, 0.5), (Kind.QUESTION_MEMBER_BODY, 0.05))

    assert weigh(piece(LETTER, likeness), DOUBT, [OURS]).kind is Kind.QUESTION_ANSWERABLE
    assert weigh(piece(LETTER, likeness), DOUBT, [OURS, VOTE]).kind is Kind.QUESTION_MEMBER_BODY


@pytest.mark.parametrize("kind", [Kind.QUESTION_ANSWERABLE, Kind.FEEDBACK, Kind.SPAM])
def test_one_sentence_that_is_a_members_business_is_not_outweighed_by_the_others(
    tmp_path: Path, kind: Kind
) -> None:
    text = f"{LETTER} How did SIS vote?"
    sure = replace(VOTE, confidence=0.9, sentences=frozenset({1}))
    likeness = reading_like(tmp_path, (kind, 9.0), (Kind.QUESTION_MEMBER_BODY, 0.0))
    asked = dict.fromkeys(("sis", "vote", "sis vote"), Sign(2.0, ((Kind.QUESTION_MEMBER_BODY, 9.0),)))

    assert weigh(piece(text, replace(likeness, signs={**likeness.signs, **asked})), sure) is sure
    assert weigh(piece(text, likeness), sure).kind is kind


def test_what_a_mail_that_is_passed_on_asks_stays_asked(tmp_path: Path) -> None:
    text = (
        f"{LETTER}\n\nBegin forwarded message:\n\nFrom: b@reader.example\nSubject: Vote\n\nHow did SIS vote?"
    )
    likeness = reading_like(tmp_path, (Kind.FEEDBACK, 9.0))

    assert weigh(piece(text, likeness), VOTE) is VOTE


def test_a_letter_nearly_as_like_a_request_for_papers_is_not_ours(tmp_path: Path) -> None:
    likeness = reading_like(tmp_path, (Kind.QUESTION_ANSWERABLE, 1.0), (Kind.CONFIDENTIAL_REQUEST, 0.95))

    assert weigh(piece(LETTER, likeness), DOUBT).kind is Kind.CONFIDENTIAL_REQUEST


def test_a_bundle_of_signs_counts_alike_however_long_a_message_is(tmp_path: Path) -> None:
    likeness = Likeness({Kind.SPAM: 0.0}, {sign: Sign(2.0, ((Kind.SPAM, 3.0),)) for sign in "abcd"})

    assert likeness.worths([["a"]])[Kind.SPAM] == pytest.approx(3.0)
    assert likeness.worths([["a", "b", "c", "d", "unknown"]])[Kind.SPAM] == pytest.approx(6.0)
    assert likeness.because(["a", "unknown"], Kind.SPAM, Kind.OTHER) == ["a"]


def test_signs_of_many_kinds_and_of_few_are_weighed_alike() -> None:
    kinds = (Kind.SPAM, Kind.HELP, Kind.OTHER, Kind.FEEDBACK, Kind.APPROVAL)
    many = Sign(3.0, tuple(zip(kinds, (-2.5, 0.25, -0.01, 7.0, 0.0), strict=True)))
    few = Sign(4.0, ((Kind.FEEDBACK, -1.0), (Kind.SPAM, 0.5)))
    likeness = Likeness({**dict.fromkeys(kinds, 0.0), Kind.HELP: -1.0}, {"many": many, "few": few})

    worths = likeness.worths([["many", "few"], ["many"]])

    # Each bundle is one long: of (3, 4) a sign has three fifths or four, and alone it has all.
    assert worths[Kind.SPAM] == pytest.approx(0.6 * -2.5 + 0.8 * 0.5 - 2.5)
    assert worths[Kind.HELP] == pytest.approx(-1.0 + 0.6 * 0.25 + 0.25)
    assert worths[Kind.OTHER] == pytest.approx(1.6 * -0.01)
    assert worths[Kind.FEEDBACK] == pytest.approx(0.6 * 7.0 - 0.8 + 7.0)
    assert worths[Kind.APPROVAL] == 0.0


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ("", "line 1"),
        ("sign\trarity\tspan\n", "line 1"),
        ("sign\trarity\tspam\nharbour\t1.0\t0.5\n", "is missing"),
        ("sign\trarity\tspam\n(before any sign)\t1.0\t0.5\nharbour\t1.0\n", "line 3"),
        ("sign\trarity\tspam\n(before any sign)\t1.0\tmuch\n", "line 2"),
        ("sign\trarity\tspam\n(before any sign)\t1.0\t0.5\nharbour\t1e9\t0.5\n", "line 3"),
        ("sign\trarity\tspam\n(before any sign)\t1.0\tnan\n", "line 2"),
    ],
)
def test_a_broken_table_is_refused_with_its_line(tmp_path: Path, table: str, why: str) -> None:
    (tmp_path / "likeness.tsv").write_text(table, "utf-8")

    with pytest.raises(Misconfigured, match=why):
        read(tmp_path / "likeness.tsv")


def test_what_is_shown_as_evidence_is_what_tells_most(tmp_path: Path) -> None:
    """Not how a letter begins: greetings and praise are longer than the wish behind them."""
    wish = "Would somebody of yours open our fair in Davao?"
    likeness = reading_like(tmp_path, (Kind.PRESENTER_REQUEST, 1.0), text=wish)
    greeting = "Dear all, it is a pleasure to hear from so many people so far away, and to read what they do."

    found = weigh(piece(f"{greeting} {wish} With our best wishes for the year.", likeness), DOUBT)

    assert found.kind is Kind.PRESENTER_REQUEST
    assert found.evidence == wish


def test_of_several_long_sentences_each_is_quoted(tmp_path: Path) -> None:
    said = [
        f"{word} {'the tables of our harbour lie in a drawer ' * 4}again." for word in ("First", "Second")
    ]

    quoted = piece(" ".join(said)).quote(0, 1)

    assert quoted.startswith("First the tables")
    assert " / Second the tables" in quoted
    assert len(quoted) <= 200

"""Which member body a question belongs to: a table of questions, and what holds for any text."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from distd.mail.message import Message, read_message
from distd.triage.topics import Topic
from distd.triage.whose.bodies import Bodies
from distd.triage.whose.route import Route, Sender

TABLE = Path(__file__).parent / "data" / "whose_question.txt"


def _table() -> Iterator[Any]:
    for number, line in enumerate(TABLE.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            yield pytest.param(*line.split("|"), id=f"{number}")


@pytest.fixture(scope="session")
def bodies() -> Bodies:
    return Bodies.read()


def written(text: str, sender: str = "a@example.com", language: str = "en", **more: Any) -> Message:
    return Message(raw=b"", sender=sender, text=text, new_text=text, language=language, **more)


@pytest.mark.parametrize(("topic", "language", "sender", "text", "whose"), list(_table()))
def test_whose_question_it_is(
    bodies: Bodies, topic: str, language: str, sender: str, text: str, whose: str
) -> None:
    route = bodies.route(written(text.replace("\\n", "\n"), sender, language), Topic(topic), None)
    found = " ".join(route.countries) or ("-" if route.secretariat else "own")
    assert found in ({"-", whose[1:]} if whose.startswith("?") else {whose}), route


# ---- the registry


def test_the_registry_is_above_all_other_signs(bodies: Bodies) -> None:
    """A registered Kenyan union that writes from Sweden asks its own body."""
    union = Sender("KE", "Kenya Workers' Union", "subscriber")
    mail = written("We are in Sweden this week. How do we join?", "a@example.se")
    route = bodies.route(mail, Topic.MIRROR_COMMITTEE, union)
    assert (route.countries, route.asker_country) == (("KE",), "KE")
    assert "Kenya Workers' Union is registered in KE" in " ".join(route.evidence)


def test_a_liaison_is_of_no_country(bodies: Bodies) -> None:
    """Geneva is not the member body of whoever has an office there."""
    liaison = Sender("CH", "International Organisation of Employers", "d_liaison")
    route = bodies.route(written("How do we comment?", "a@example.ch"), Topic.DRAFT_COMMENT, liaison)
    assert route.secretariat
    assert route.asker_country == ""
    assert "a liaison is no country's" in route.evidence[0]


def test_the_asked_body_is_told_apart_from_the_asker(bodies: Bodies) -> None:
    """The asker is told in their own language and country; the question goes to the body asked about."""
    mail = written("How did SIS vote?\n\nRegards\nSomchai\nBangkok 10400, Thailand", "a@gmail.com")
    route = bodies.route(mail, Topic.VOTE, None)
    assert route.countries == ("SE",)
    assert route.asker_country == "TH"
    assert route.evidence[0] == "“SIS” names SIS (Sweden)"
    assert "of the asker: the signature says “Thailand”" in route.evidence


def test_disagreeing_signs_are_all_kept_for_the_secretary(bodies: Bodies) -> None:
    mail = written("How do I join?\n\nRegards\nNok\n+66 2 555 0101", "a@example.ch")
    route = bodies.route(mail, Topic.MIRROR_COMMITTEE, None)
    assert route.secretariat
    assert route.asker_country == ""
    assert "CH or TH" in route.evidence[0]
    assert any("+66" in said for said in route.evidence)
    assert any(".ch" in said for said in route.evidence)


def test_a_country_asked_about_is_not_where_the_asker_is(bodies: Bodies) -> None:
    """Who asks after Turkey's experts says nothing of where they are; only the way of the question is known."""
    route = bodies.route(written("Has Turkey nominated any expert?"), Topic.MIRROR_COMMITTEE, None)
    assert (route.countries, route.asker_country) == (("TR",), "")


def test_a_liaison_asked_about_is_named_to_the_secretary(bodies: Bodies) -> None:
    route = bodies.route(written("How did Consumers International vote?"), Topic.VOTE, None)
    assert route.secretariat
    assert route.evidence[0] == "Consumers International (CI) is a liaison, no member body"


def test_what_is_ours_to_answer_goes_nowhere(bodies: Bodies) -> None:
    assert bodies.route(written("When is the meeting?"), Topic.OWN, None) == Route((), False, (), "")


# ---- what is quoted


def test_only_the_writers_own_words_count(bodies: Bodies) -> None:
    """Neither the quoted mail, nor the signature of who wrote it, nor the subject of a reply."""
    raw = b"""From: a@example.org
Subject: Re: News from Sweden
Content-Type: text/plain; charset=utf-8

How can we take part?

--
Wanjiru
Nairobi, Kenya

On Mon, 2 May 2005 at 10:00, Anna wrote:
> How did Norway vote?
> --
> Anna, Stockholm, Sweden, +46 8 555 0100
"""
    message = read_message(raw)
    route = bodies.route(message, Topic.MIRROR_COMMITTEE, None)
    assert route.asker_country == "KE"
    assert bodies.country_of_asker(message, None)[0] == "KE"


# ---- for any text


@given(st.text(max_size=400), st.sampled_from(["", "en", "ja", "de", "xx"]), st.text(max_size=40))
@settings(max_examples=150)
@example("", "", "x@VC")
def test_any_text_yields_a_route(bodies: Bodies, text: str, language: str, sender: str) -> None:
    """No text raises; a route has countries or is the secretary's, never both."""
    for topic in Topic:
        route = bodies.route(written(text, sender, language, subject=text[:50]), topic, None)
        assert route.secretariat == (not route.countries) or topic is Topic.OWN
        assert all(country in bodies.countries for country in route.countries)


_TELLING = (
    "SIS UNIT Sweden Swedish Korea Jordan Georgia (USA) DIN EN 1 . ? , and the vote of in we "
    "スウェーデン + 66 \n -- @ .ch St. Côte d'Ivoire"
)
_WORDS = st.sampled_from(_TELLING.split(" "))


@given(st.lists(_WORDS, max_size=60).map(" ".join))
@settings(max_examples=150)
def test_any_order_of_telling_words_yields_a_route(bodies: Bodies, text: str) -> None:
    for topic in (Topic.VOTE, Topic.CONFIDENTIAL, Topic.MIRROR_COMMITTEE):
        bodies.route(written(text), topic, None)


@pytest.mark.parametrize(
    "piece",
    [
        "Sweden and Norway vote, ",
        "x",
        "we are " * 9,
        "+1",
        "スウェーデン",
        "( ",
        "A B C ",
        "\n",
        "Regards\n",
        "a@b.c ",
    ],
)
def test_a_long_text_takes_no_long_time(bodies: Bodies, piece: str) -> None:
    """200 kB of anything take a tenth of a second; three are allowed."""
    mail = written((piece * (200_000 // len(piece) + 1))[:200_000])
    bodies.route(mail, Topic.VOTE, None)
    fastest = min(_seconds(bodies, mail) for _ in range(3))
    assert fastest < 0.3


def _seconds(bodies: Bodies, mail: Message) -> float:
    """Return the processor's time: what else the machine does is no fault of the text."""
    begun = time.thread_time()
    bodies.route(mail, Topic.VOTE, None)
    return time.thread_time() - begun

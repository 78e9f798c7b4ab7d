"""Which member body a question belongs to: a table of questions, and what holds for any text."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.mail.message import Message, read_message
from distd.registry.reference import Reference
from distd.triage.bodies import Bodies, Route, Sender
from distd.triage.country_names import CountryNames
from distd.triage.topics import Topic

TABLE = Path(__file__).parent / "data" / "whose_question.txt"


def _table():
    for number, line in enumerate(TABLE.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            yield pytest.param(*line.split("|"), id=f"{number}")


@pytest.fixture(scope="session")
def bodies():
    reference = Reference.read()
    return Bodies(reference.member_bodies, reference.liaisons, CountryNames.read())


def written(text, sender="a@example.com", language="en", **more):
    return Message(raw=b"", sender=sender, text=text, new_text=text, language=language, **more)


@pytest.mark.parametrize(("topic", "language", "sender", "text", "whose"), _table())
def test_whose_question_it_is(bodies, topic, language, sender, text, whose):
    route = bodies.route(written(text.replace("\\n", "\n"), sender, language), Topic(topic), None)
    found = " ".join(route.countries) or ("-" if route.secretariat else "own")
    assert found == whose, route

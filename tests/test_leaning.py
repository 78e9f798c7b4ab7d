"""Whether a question is for the body it names or for the asker's own, where the words of a message decide."""

from __future__ import annotations

from pathlib import Path

import pytest

from distd.failures import Misconfigured
from distd.triage.topics import Topic
from distd.triage.whose.leaning import BEFORE, WHOSE, Leaning
from distd.triage.whose.route import Route, Ways

OWN = Route(("KE",), False, ("the asker's own body",), "KE")
NAMED = Route(("DE", "NL"), False, ("“Germany” names DIN",), "KE")
WAYS = Ways(by_topic=NAMED, own=OWN, named=NAMED, papers=OWN)


def words() -> set[str]:
    return {"our", "customers", "in", "voted"}


def test_the_way_is_taken_that_the_words_speak_for_and_the_reason_names_them() -> None:
    leaning = Leaning({BEFORE: 0.1, "our": -0.6, "customers": -0.9, "voted": 0.5})

    found = leaning.choose(words, Topic.VOTE, WAYS)

    assert found.countries == OWN.countries
    assert found.evidence == ("it reads so: customers, our", *OWN.evidence)


def test_what_is_said_for_neither_is_left_to_the_topic() -> None:
    leaning = Leaning({"our": -0.04, "voted": 0.01})

    assert leaning.choose(words, Topic.VOTE, WAYS) is NAMED


def test_nothing_is_weighed_where_both_ways_lead_to_the_same_body() -> None:
    leaning = Leaning({"our": -5.0})
    ways = Ways(by_topic=NAMED, own=NAMED, named=NAMED, papers=NAMED)

    assert leaning.choose(words, Topic.VOTE, ways) is NAMED


def test_what_the_rules_take_a_message_for_counts_beside_its_words() -> None:
    leaning = Leaning({"our": -0.3, "@about vote": 0.6})

    assert leaning.choose(words, Topic.VOTE, WAYS) is NAMED
    assert leaning.choose(words, Topic.EXPERTS, WAYS).countries == OWN.countries


def test_a_table_that_cannot_be_read_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / WHOSE).write_text("our\t-0.6\nvoted\n", "utf-8")

    with pytest.raises(Misconfigured, match=r"whose.tsv: line 2: expected a sign, a tab and a number"):
        Leaning.read(tmp_path)

"""Nothing unapproved leaves: stories of reviewers who answer by mail, on both databases."""

from __future__ import annotations

import pytest

from distd.failures import Refused
from distd.store.database import Database
from tests.review import ANA, BO, CHIE, SECRETARY, ReviewRoom, SampleEdition


@pytest.fixture
def room(database: Database) -> ReviewRoom:
    """Three reviewers, four readers, everybody has to approve."""
    room = ReviewRoom(database)
    room.person(ANA, "cag", name="Ana")
    room.person(BO, "cag", name="Bo")
    room.person(CHIE, "cag", language="ja", name="Chie")
    for number in range(4):
        room.person(f"reader{number}@nmb.example", "nmbs")
    return room


def test_an_issue_may_be_sent_when_every_reviewer_has_approved_it(room: ReviewRoom) -> None:
    room.submit()
    room.reply(ANA, "Approved.")
    room.reply(BO, "I approve.")
    with pytest.raises(Refused, match="still with the reviewers"):
        room.may_send()

    room.reply(CHIE, "承認します。")

    assert room.may_send().emergency == ""
    for told in (ANA, BO, CHIE, SECRETARY):
        assert len(room.letters(told, "review-decided")) == 1


def test_one_changed_character_voids_the_approval(room: ReviewRoom) -> None:
    room.submit()
    for reviewer in (ANA, BO, CHIE):
        room.reply(reviewer, "Approved.")

    with pytest.raises(Refused, match="issue-1 was changed after the review: submit it again"):
        room.may_send(SampleEdition(text="The next meeting is in Bangkok!"))

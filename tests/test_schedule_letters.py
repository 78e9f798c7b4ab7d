"""The letters of this room can be written in every language, with and without what they may leave out."""

from __future__ import annotations

import re
from typing import Any

import pytest

from distd.letters.writing import packaged_letters
from distd.mailing.alarm import Counts
from distd.packaged import share
from distd.store.outbox import To
from distd.store.reports import Outcomes, Refusal
from distd.store.schedules import FeedbackNews, ListNews, News

LANGUAGES = ("en", "ja", "fr", "es")
REFUSAL = Refusal("a@body.example", "", "ABNT", "nmbs", "refused", "550 no")
ISSUE = {"issue": "issue-1", "title": "May", "mailing": 3, "audience": ["nmbs", "subscribers"]}
DONE = ISSUE | {"outcomes": Outcomes(2), "refusals": [], "selection": "unreached"}
STOPPED = ISSUE | {
    "counts": Counts(120, 7, 3), "examples": [("a@body.example", "550 no")], "waiting": 880,
}  # fmt: skip
REPLY = FeedbackNews(7, "issue-1", "b@reader.example", "A good issue.\n\nAnna")
NEWS = News(
    [ListNews("nmbs", 2, 1)], 1, 2, ["a@body.example"], 4, [REPLY], 1, ["issue-2"], ["issue-1"], 3, [4, 7]
)
HELD = {"id": 3, "issue": "issue-1", "audience": ["nmbs"], "due": "2005-05-02 09:00 UTC"}

CASES: list[tuple[str, dict[str, Any]]] = [
    ("mailing-done", DONE | {"outcomes": Outcomes(2, 1, 1, perhaps_twice=1), "refusals": [REFUSAL]}),
    ("mailing-done", DONE),
    ("mailing-done", DONE | {"selection": "refused"}),
    ("mailing-done", DONE | {"selection": "unknown"}),
    ("mailing-done", DONE | {"selection": "new"}),
    ("mailing-errors", STOPPED),
    ("mailing-blocked", STOPPED),
    ("mailing-late", ISSUE | {"due": "2005-05-02 09:00 UTC", "reason": "late"}),
    ("mailing-unapproved", ISSUE | {"due": "2005-05-02 09:00 UTC", "reason": "withdrawn"}),
    ("mailing-stopped", ISSUE | {"due": "2005-05-02 09:00 UTC", "reason": "the list is gone"}),
    ("mailing-restored", {"mailings": [HELD], "schedules": ["monday"]}),
    ("mailing-restored", {"mailings": [], "schedules": []}),
    ("schedule-late", {"schedule": "monday", "kind": "digest", "due": "2005-05-02 09:00 UTC"}),
    ("schedule-nothing", {"schedule": "monday", "why": "issue-1 was changed"}),
    ("schedule-nothing", {"schedule": "monday", "why": ""}),
    ("schedule-reminder", {"schedule": "monday", "ready": "issue-1", "reviews": ["issue-2"]}),
    ("schedule-reminder", {"schedule": "monday", "ready": "", "reviews": []}),
    ("schedule-digest", {"schedule": "monday", "since": "2005-05-02 09:00 UTC", "news": NEWS}),
    ("schedule-digest", {"schedule": "monday", "since": "x", "news": News([], 0, 0, [], 0, [], 0, [], [])}),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "values"), CASES)
def test_a_letter_can_be_written(name: str, values: dict[str, Any], language: str) -> None:
    written = packaged_letters().write(
        name, language, committee="The committee", to=To("secretary@standards.example"), **values
    )

    assert written.language == language
    assert written.subject
    assert "{" not in written.subject + written.text
    assert not re.search(r"\n{3,}", written.text)
    assert written.text.rstrip().endswith("The committee")


def test_every_letter_of_the_room_is_tried() -> None:
    there = {path.stem for path in (share() / "templates/mail/en").glob("*.txt")}

    assert {name for name in there if name.startswith(("mailing-", "schedule-"))} == {
        name for name, _ in CASES
    }

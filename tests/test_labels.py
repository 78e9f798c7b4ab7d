"""The labelled messages are well formed: a label that cannot be trusted measures nothing."""

import json
import re
from collections import Counter
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "data" / "triage"
WISHES = FOLDER.parent / "wishes"
KINDS = {
    "subscribe",
    "unsubscribe",
    "confirm",
    "help",
    "approval",
    "feedback",
    "question_answerable",
    "question_member_body",
    "confidential_request",
    "presenter_request",
    "event_notice",
    "presenter_registration",
    "survey_response",
    "auto_reply",
    "bounce",
    "complaint",
    "spam",
    "other",
}
KEYS = {"id", "raw", "kind", "language", "route_to", "verdict", "asker_country", "automatic", "hard_rule"}
ROUTED = {"question_member_body", "confidential_request"}
MACHINES = {"auto_reply", "bounce", "complaint"}


def labelled() -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for path in sorted(FOLDER.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def is_country(value: str) -> bool:
    return re.fullmatch("[A-Z]{2}", value) is not None


@pytest.fixture(scope="module")
def messages() -> list[dict[str, Any]]:
    return labelled()


def test_every_label_is_of_the_vocabulary(messages: list[dict[str, Any]]) -> None:
    for message in messages:
        assert set(message) == KEYS, message["id"]
        assert message["kind"] in KINDS, message["id"]
        assert isinstance(message["automatic"], bool), message["id"]
        assert isinstance(message["hard_rule"], str), message["id"]
        assert re.fullmatch("[a-z]{2}", message["language"]), message["id"]
        assert message["asker_country"] is None or is_country(message["asker_country"]), message["id"]


def test_only_questions_for_a_body_have_a_route_and_only_reviews_a_verdict(
    messages: list[dict[str, Any]],
) -> None:
    for message in messages:
        route, verdict = message["route_to"], message["verdict"]
        assert (route is not None) == (message["kind"] in ROUTED), message["id"]
        countries = route if isinstance(route, list) else [route] if route else []
        assert all(value == "secretariat" or is_country(value) for value in countries), message["id"]
        assert not isinstance(route, list) or (len(route) > 1 and route == sorted(set(route))), message["id"]
        assert verdict in {None, "approve", "reject", "changes"}, message["id"]
        assert verdict is None or message["kind"] == "approval", message["id"]


def test_what_a_machine_wrote_is_labelled_so(messages: list[dict[str, Any]]) -> None:
    for message in messages:
        if message["kind"] in MACHINES:
            assert message["automatic"], message["id"]
        elif message["kind"] not in {"spam", "other"}:  # a program's news is for a person to read
            assert not message["automatic"], message["id"]


def test_ids_and_messages_are_each_there_once(messages: list[dict[str, Any]]) -> None:
    ids = Counter(message["id"] for message in messages)
    texts = Counter(message["raw"] for message in messages)
    assert [name for name, count in ids.items() if count > 1] == []
    assert [text for text, count in texts.items() if count > 1] == []


def test_the_set_is_large_and_wide(messages: list[dict[str, Any]]) -> None:
    kinds = Counter(message["kind"] for message in messages)
    languages = Counter(message["language"] for message in messages)
    assert len(messages) >= 450
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= 12
    assert len(languages) >= 12


def test_every_message_is_sound_for_the_standard_library(messages: list[dict[str, Any]]) -> None:
    for message in messages:
        parsed = message_from_bytes(message["raw"].encode("utf-8"), policy=policy.default)
        for name in ("From", "To", "Date"):
            assert parsed[name], (message["id"], name)
        for part in parsed.walk():
            assert part.defects == [], (message["id"], part.defects)
            if part.get_content_maintype() == "text":
                charset = part.get_content_charset("us-ascii")
                payload = part.get_payload(decode=True)
                assert isinstance(payload, bytes), message["id"]
                payload.decode(charset)


def test_every_wish_has_a_kind_that_words_tell_and_is_there_once() -> None:
    rows = [
        line.split("\t") for file in WISHES.glob("*.tsv") for line in file.read_text("utf-8").splitlines()
    ]

    assert {len(row) for row in rows} == {3}
    assert {kind for kind, _, _ in rows} <= KINDS - {"confirm", "bounce", "complaint"}
    assert all(re.fullmatch("[a-z]{2}", language) for _, language, _ in rows)
    assert [text for text, count in Counter(text for _, _, text in rows).items() if count > 1] == []

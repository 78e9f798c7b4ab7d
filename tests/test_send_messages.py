"""Every message that leaves parses clean with the standard library and has each header that it must have, once."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from distd.store.words import Lane
from tests.conftest import Desk
from tests.registry import join
from tests.sending import Office

ONCE = (
    "From", "To", "Subject", "Date", "Message-ID", "Reply-To", "MIME-Version", "Content-Type", "Content-Language",
    "List-Id", "List-Help", "List-Unsubscribe", "List-Unsubscribe-Post", "List-Owner", "List-Post", "List-Archive",
    "Feedback-ID",
)  # fmt: skip


@pytest.fixture
def messages(desk: Desk) -> list[EmailMessage]:
    desk.set(web__public_url="https://sr.example.org")
    office = Office(desk)
    join("jisc@japan.example", "nmbs", desk.clock(), language="ja")
    join("møte@norge.example", "subscribers", desk.clock())
    office.approve()
    office.send()
    office.tick()
    home = office.home
    now = office.desk.clock.wind(seconds=1)
    claimed = home.deliveries.claim(Lane.MAILING, 100, "test", now, 60)
    composed = [home.composer.compose(delivery, now) for delivery in claimed]
    parsed = [message_from_bytes(envelope.message, policy=default) for envelope in composed]
    assert len(parsed) == 5
    assert all(b"\n" not in envelope.message.replace(b"\r\n", b"") for envelope in composed)
    assert max(len(line) for envelope in composed for line in envelope.message.split(b"\r\n")) <= 998
    return parsed


def test_each_header_is_there_once(messages: list[EmailMessage]) -> None:
    for message in messages:
        assert {name: len(message.get_all(name, [])) for name in ONCE} == dict.fromkeys(ONCE, 1)


def test_nothing_is_defective(messages: list[EmailMessage]) -> None:
    for message in messages:
        for part in message.walk():
            assert part.defects == []
        for name, value in message.items():
            # The standard library calls every address that needs SMTPUTF8 a defect (RFC 6532 allows it in To).
            if name != "To" or "norge" not in value:
                assert not getattr(value, "defects", ())


def test_each_reads_in_the_readers_language(messages: list[EmailMessage]) -> None:
    assert sorted(str(message["Content-Language"]) for message in messages) == ["en", "en", "en", "en", "ja"]


def test_the_way_out_stands_in_the_text_as_in_the_headers(messages: list[EmailMessage]) -> None:
    for message in messages:
        leave = str(message["List-Unsubscribe"]).partition("mailto:")[2].partition(">")[0]
        plain, html = message.get_body(("plain",)), message.get_body(("html",))
        assert plain is not None
        assert html is not None
        assert leave in plain.get_content()
        assert leave.partition("+")[2].partition("@")[0] in html.get_content()


def test_no_two_messages_are_one(messages: list[EmailMessage]) -> None:
    for name in ("Message-ID", "Reply-To", "List-Unsubscribe"):
        assert len({str(message[name]) for message in messages}) == len(messages)

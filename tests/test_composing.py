"""Every message parses clean, has its list headers, and is the same whenever it is composed again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, default
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.addresses import Purpose, read_own_address, wire_address
from distd.mail.envelope import Envelope
from distd.mail.template import Form, Slot, Template
from distd.mail.tokens import Purpose as TokenPurpose
from distd.mailing.headers import header_segments, recipient_line, sender_id
from distd.store.mailing_facts import ListFacts
from tests.writing import (
    ADDRESSES,
    PUBLIC,
    START,
    TOKENS,
    Store,
    claimed,
    claimed_notice,
    composer,
    newsletter,
)

# ---- the header lines, as a table


TOKENS_OF_A_READER = {Slot.MESSAGE: b"mmm", Slot.FEEDBACK: b"fff", Slot.LEAVE: b"lll"}


def lines_of(
    name: str = "Anna",
    address: str = "anna@body.example",
    title: str = "National member bodies",
    public: str = PUBLIC,
    is_open: bool = False,
    tokens: dict[Slot, bytes] = TOKENS_OF_A_READER,
) -> bytes:
    listed = ListFacts(2, "nmbs", title, is_open)
    values = {**tokens, Slot.TO: recipient_line(name, wire_address(address))}
    segments = header_segments(listed, "issue-1", START, ADDRESSES, public)
    return b"".join(Form(segments, list(values)).fill(list(values.values())))


def parsed(lines: bytes) -> EmailMessage:
    message = message_from_bytes(lines + b"\r\n", policy=default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Date", "Mon, 02 May 2005 09:00:00 +0000"),
        ("Message-ID", "<issue-1.mmm@sr.example.org>"),
        ("Reply-To", "feedback+fff@sr.example.org"),
        ("List-Id", '"National member bodies" <nmbs.sr.example.org>'),
        ("List-Help", "<mailto:nmbs-help@sr.example.org>"),
        (
            "List-Unsubscribe",
            "<mailto:nmbs-unsubscribe+lll@sr.example.org>, <https://sr.example.org/u/lll>",
        ),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        ("List-Owner", "<mailto:nmbs-owner@sr.example.org>"),
        ("List-Archive", "<https://sr.example.org/issues/>"),
        ("List-Post", "NO"),
        ("Feedback-ID", "issue-1:nmbs:distd:srexampleorg"),
        ("List-Subscribe", None),
        ("Precedence", None),
    ],
)
def test_header(header: str, value: str | None) -> None:
    assert parsed(lines_of())[header] == value


def test_without_public_pages_nothing_names_https() -> None:
    lines = lines_of(public="", is_open=True)

    assert b"http" not in lines
    assert b"List-Unsubscribe-Post" not in lines
    assert parsed(lines)["List-Unsubscribe"] == "<mailto:nmbs-unsubscribe+lll@sr.example.org>"
    assert parsed(lines)["List-Subscribe"] == "<mailto:nmbs-subscribe@sr.example.org>"


@pytest.mark.parametrize(
    ("name", "address", "shown"),
    [
        ("", "anna@body.example", ("", "anna@body.example")),
        ('Anna "Ann" Berg, Dr.', "anna@body.example", ('Anna "Ann" Berg, Dr.', "anna@body.example")),
        (
            "日本産業標準調査会 事務局",
            "jisc@body.example",
            ("日本産業標準調査会 事務局", "jisc@body.example"),
        ),
        ("Åsa", "asa@bücher.example", ("Åsa", "asa@xn--bcher-kva.example")),
        ("Evil\r\nBcc: all@body.example", "e@body.example", ("Evil Bcc: all@body.example", "e@body.example")),
        ("日" * 150, "long@body.example", ("日" * 150, "long@body.example")),
    ],
)
def test_who_it_is_to(name: str, address: str, shown: tuple[str, str]) -> None:
    lines = lines_of(name, address)
    recipient = parsed(lines)["To"].addresses[0]

    # The standard library leaves a space between neighbouring encoded words (RFC 2047, section 6.2 has none).
    assert recipient.display_name.replace("日 日", "日日") == shown[0]
    assert recipient.addr_spec == shown[1]
    assert lines.isascii()
    assert max(map(len, lines.split(b"\r\n"))) <= 78


def test_an_address_that_needs_smtputf8_is_written_as_it_is() -> None:
    lines = lines_of("Åsa", "åsa@bücher.example")

    assert 'To: "Åsa" <åsa@bücher.example>\r\n'.encode() in lines


@given(name=st.text(max_size=300), title=st.text(min_size=1, max_size=100))
def test_no_name_breaks_the_lines(name: str, title: str) -> None:
    lines = lines_of(name, title=title)
    message = parsed(lines)

    assert lines.isascii()
    assert not message.defects
    assert max(map(len, lines.split(b"\r\n"))) <= 200
    assert [key for key, _ in message.raw_items()] == [key for key, _ in parsed(lines_of()).raw_items()]
    assert message["To"].addresses[0].addr_spec == "anna@body.example"
    assert message["List-Id"].endswith("<nmbs.sr.example.org>")


@pytest.mark.parametrize(
    ("domain", "word"),
    [
        ("sr.example.org", "srexampleorg"),
        ("a.b", "ab000"),
        ("communication.committee.example", "communicationco"),
    ],
)
def test_sender_id(domain: str, word: str) -> None:
    assert sender_id(domain) == word


# ---- the whole message

TEMPLATE = Template(
    (
        b"From: Committee <secretary@sr.example.org>\r\nSubject: Issue 1\r\n",
        Slot.HEADERS,
        b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTo leave: ",
        Slot.LIST,
        b"-unsubscribe+",
        Slot.LEAVE,
        b"@sr.example.org\r\n",
    )
)


def test_a_repeat_is_the_same_octet_for_octet() -> None:
    first = composer(Store(TEMPLATE)).compose(claimed(), START)
    again = composer(Store(TEMPLATE)).compose(
        claimed(attempts=2, uncertain=1), datetime(2005, 5, 4, tzinfo=UTC)
    )

    assert first == again


def test_a_draft_is_the_message_without_asking_for_anything_more() -> None:
    store = Store(TEMPLATE)
    draft = composer(store).draft(claimed(), START)
    asked = store.asked

    assert not isinstance(draft, Envelope)
    assert draft() == draft() == composer(Store(TEMPLATE)).compose(claimed(), START)
    assert store.asked == asked


def test_every_way_back_leads_to_this_delivery() -> None:
    envelope = composer(Store(TEMPLATE)).compose(claimed(), START)
    message = message_from_bytes(envelope.message, policy=SMTP)

    def token(address: str) -> tuple[Purpose, str]:
        own = read_own_address(address, "sr.example.org", ["nmbs"])
        assert own is not None
        return own.purpose, own.token or ""

    purpose, bounce = token(envelope.sender)
    assert (purpose, TOKENS.read(TokenPurpose.BOUNCE, bounce)) == (Purpose.LIST_BOUNCE, (41,))
    purpose, feedback = token(message["Reply-To"])
    assert (purpose, TOKENS.read(TokenPurpose.FEEDBACK, feedback)) == (Purpose.FEEDBACK, (41,))
    purpose, leave = token(str(message.get_payload()).split()[-1])
    assert (purpose, TOKENS.read(TokenPurpose.LEAVE, leave)) == (Purpose.UNSUBSCRIBE, (7, 2))
    assert leave in message["List-Unsubscribe"]


def test_what_never_changes_is_looked_up_once() -> None:
    store = Store(TEMPLATE)
    writer = composer(store)
    for number in range(50):
        writer.compose(claimed(id=number), START)

    assert store.asked == 3


def test_two_messages_never_share_a_message_id() -> None:
    writer = composer(Store(TEMPLATE))
    ids = {message_from_bytes(writer.compose(claimed(id=n), START).message)["Message-ID"] for n in range(200)}

    assert len(ids) == 200


def test_a_notice_goes_as_it_was_written() -> None:
    envelope = composer(Store(TEMPLATE)).compose(claimed_notice(), START)

    assert (envelope.sender, envelope.message) == (
        "bounces+x@sr.example.org",
        b"Subject: notice\r\n\r\n.9\r\n",
    )
    assert envelope.has_leading_dots


def test_addresses_are_as_the_wire_carries_them() -> None:
    notice = claimed_notice(sender="bounces+x@例え.example", address="info@bücher.example")

    envelope = composer(Store(TEMPLATE)).compose(notice, START)

    assert (envelope.sender, envelope.recipient) == (
        "bounces+x@xn--r8jz45g.example",
        "info@xn--bcher-kva.example",
    )
    assert not envelope.needs_smtputf8


def test_a_test_copy_has_a_way_out_that_leads_nowhere() -> None:
    message = message_from_bytes(
        composer(Store(TEMPLATE)).compose(claimed(contact_id=None), START).message, policy=SMTPUTF8
    )
    leave = message["List-Unsubscribe"].partition("+")[2].partition("@")[0]

    assert TOKENS.read(TokenPurpose.LEAVE, leave) == (0, 2)


# ---- what a mailing's messages share, and what the wire is told

BODY = "Hello from Bangkok. " * 100
ISSUE = newsletter(f"{BODY}\n.", subject="お知らせ", pdf=bytes(range(256)) * 20, html=BODY)


IDS = st.integers(1, 2**63 - 1)
ANY_READER = {
    "name": st.text(max_size=300),
    "address": st.sampled_from(
        ["a@b.example", "anna.maria@bücher.example", "åsa@bücher.example", "x" * 64 + "@long.example"]
    ),
    "delivery_id": IDS,
    "contact_id": st.none() | IDS,
    "list_id": IDS,
}
NEWSLETTER = composer(Store(ISSUE))


@given(**ANY_READER)
def test_every_message_is_as_its_envelope_says(
    name: str, address: str, delivery_id: int, contact_id: int | None, list_id: int
) -> None:
    """Whoever the reader is, and however long the tokens are."""
    delivery = claimed(name=name, address=address, id=delivery_id, contact_id=contact_id, list_id=list_id)

    envelope = NEWSLETTER.compose(delivery, START)

    octets = envelope.message
    lines = octets.split(b"\r\n")
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\r") == octets.count(b"\n") == len(lines) - 1
    assert envelope.size == len(octets)
    assert envelope.is_ascii == octets.isascii()
    assert envelope.needs_smtputf8 == address.startswith("å") == (not octets.isascii())
    assert not envelope.has_leading_dots
    assert not any(line.startswith(b".") for line in lines)
    assert max(map(len, lines)) <= 998
    assert all(
        len(line) <= 78 or b" " not in line.strip() or line.startswith((b"To: ", b"List-")) for line in lines
    )
    message = message_from_bytes(octets, policy=default)
    assert envelope.envid in str(message["Message-ID"])
    assert [part.defects for part in message.walk()] == [[]] * 5
    plain = message.get_body(("plain",))
    assert plain is not None
    leave = str(message["List-Unsubscribe"]).partition("mailto:")[2].partition(">")[0]
    text = plain.get_content().replace("\r\n", "\n")
    assert text.startswith(
        f"{BODY}\n.\nTo leave: {leave}\nor {PUBLIC}/u/{leave[leave.index('+') + 1 : leave.index('@')]}\n"
    )


def test_readers_share_the_long_parts_of_their_messages() -> None:
    first, second = (NEWSLETTER.compose(claimed(id=number), START) for number in (41, 42))

    shared = [a for a, b in zip(first.segments, second.segments, strict=True) if a is b]
    assert sum(map(len, shared)) > 0.8 * first.size
    assert len(first.segments) < 10


def test_many_threads_compose_the_same_messages_as_one() -> None:
    shared = composer(Store(ISSUE))
    deliveries = [claimed(id=number, list_id=number % 3 + 1, language="en") for number in range(300)]
    with ThreadPoolExecutor(8) as pool:
        at_once = list(pool.map(lambda delivery: shared.compose(delivery, START), deliveries))

    assert at_once == [NEWSLETTER.compose(delivery, START) for delivery in deliveries]


def test_deliveries_of_another_moment_have_its_date() -> None:
    later = START.replace(hour=11)
    writer = composer(Store(TEMPLATE))
    dates = [
        message_from_bytes(writer.compose(claimed(created_at=moment), START).message)["Date"]
        for moment in (START, later, START)
    ]

    assert dates == [format_datetime(START), format_datetime(later), format_datetime(START)]

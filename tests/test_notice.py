"""Notices parse clean, carry strangers' words harmlessly, and hold what is attached octet for octet."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from hypothesis import given
from hypothesis import strategies as st

from distd.mail.notice import Attachment, NoticeHeaders, compose_notice, flowed, is_message_id

AT = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


def headers(to_name: str = "", to_address: str = "anna@sis.example", in_reply_to: str = "") -> NoticeHeaders:
    return NoticeHeaders(
        from_name="ISO/TMB/WG SR",
        from_address="secretary@sr.example.org",
        to_name=to_name,
        to_address=to_address,
        message_id="<notice.1@sr.example.org>",
        date=AT,
        in_reply_to=in_reply_to,
    )


def parse(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert all(part.defects == [] for part in message.walk())
    assert b"\n" not in raw.replace(b"\r\n", b"")
    return message


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=60))
def test_no_words_of_a_stranger_become_a_header(text: str, subject: str, name: str) -> None:
    message = parse(compose_notice(headers(to_name=name, in_reply_to=subject), subject, text, "en"))

    assert sorted(set(message.keys())) == sorted(message.keys())
    assert message["To"].addresses[0].addr_spec == "anna@sis.example"


def test_text_in_any_script_comes_back_as_it_was() -> None:
    text = "ご購読ありがとうございます。\n\nFrom the start\n> not a quote\nMerci, ça va.\n"

    message = parse(compose_notice(headers(), "確認", text, "ja"))

    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == flowed(text)
    assert message["Subject"] == "確認"
    assert message["Content-Language"] == "ja"
    assert body["Content-Type"].params["format"] == "flowed"


def test_a_whole_message_is_attached_as_it_was() -> None:
    original = b"From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n" + (
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe\r\n"
    )
    pdf = Attachment("issue.pdf", "application/pdf", b"%PDF-1.7\n\x00\xff")
    mail = Attachment("issue.eml", "message/rfc822", original)

    message = parse(compose_notice(headers(), "x", "see below", "en", [mail, pdf]))

    attached = list(message.iter_attachments())
    assert [part.get_content_type() for part in attached] == ["message/rfc822", "application/pdf"]
    assert attached[0].get_content().get_content() == "Grüße\r\n"
    assert attached[1].get_content() == b"%PDF-1.7\n\x00\xff"


def test_an_internationalised_mailbox_keeps_its_address() -> None:
    message = parse(compose_notice(headers(to_address="佐藤@jisc.example", to_name="佐藤"), "x", "y", "ja"))

    assert "佐藤@jisc.example" in str(message["To"])


def test_a_long_message_id_stays_as_it_is() -> None:
    """Encoded, as the standard library would, it would be no id any more, and the thread would be torn."""
    long_id = f"<{'A' * 60}@AM0PR08MB1234.eurprd08.prod.outlook.example>"

    raw = compose_notice(headers(in_reply_to=long_id), "x", "y", "en")

    assert f"In-Reply-To: {long_id}\r\nReferences: {long_id}\r\n".encode() in raw


def test_a_subject_that_looks_encoded_is_read_as_it_was_written() -> None:
    written = "What does =?utf-8?q?this?= mean"

    assert parse(compose_notice(headers(), written, "y", "en"))["Subject"] == written


def test_only_one_well_formed_id_is_answered() -> None:
    assert is_message_id("<a.b-c@d.example>")
    assert not is_message_id("<a@b> <c@d>")
    assert not is_message_id("<a@b\r\nBcc: x@y>")
    assert not is_message_id("a@b")

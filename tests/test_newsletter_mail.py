"""The message of an issue: any text in any script, the same bytes every time, parsed without a defect."""

from __future__ import annotations

import email
import re
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.mail.mime import Enclosure, IssueMail, issue_template
from distd.mail.template import Slot, Template, marker

VALUES = {
    Slot.HEADERS: b"To: reader@example.org\r\nMessage-ID: <1@sr.example.org>\r\n",
    Slot.LIST: b"d-liaisons",
    Slot.LEAVE: b"abcdefghij234567",
}
SCRIPTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"))
WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=120)


def issue_mail(**values: object) -> IssueMail:
    usual: dict[str, object] = {
        "from_name": "ISO/TMB/WG SR Communication Task Group",
        "from_address": "secretary@sr.example.org",
        "subject": "ISO/SR UPDATE 1",
        "language": "en",
        "text": "Hello\n",
        "delsp": False,
        "html": "<p>Hello</p>\n",
    }
    return IssueMail(**(usual | values))  # type: ignore[arg-type] # keyword values of a test


def filled(template: Template) -> bytes:
    return b"".join(template.fill(VALUES))


def parsed(octets: bytes) -> EmailMessage:
    """Parse a message, and assert what holds for each of ours on the wire."""
    assert not re.search(rb"^(\.|From )", octets, re.MULTILINE)
    assert octets.isascii()
    assert b"\n" not in octets.replace(b"\r\n", b"")
    assert b"\r" not in octets.replace(b"\r\n", b"")
    assert max(len(line) for line in octets.split(b"\r\n")) <= 78
    message = email.message_from_bytes(octets, policy=default)
    assert isinstance(message, EmailMessage)
    for part in message.walk():
        assert part.defects == []
        for value in part.values():
            assert not value.defects
    return message


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    content: str = part.get_content()
    return content.replace("\r\n", "\n")


@given(text=SCRIPTS, html=SCRIPTS, delicate=st.sampled_from(["", ".", "\n.", "\n.\n", "\nFrom ", "." * 160]))
@settings(max_examples=100)
def test_any_text_survives_encoding_with_slots_in_it(text: str, html: str, delicate: str) -> None:
    """Whatever stands around a slot, the reader gets the text with the slot filled, and no server stumbles over it."""
    if "xslot" in text + html:
        return
    text, html = text + delicate, delicate + html
    around = f"{text}{marker(Slot.LEAVE)}{text}\n{marker(Slot.LIST)}\n{text}\n"
    page = f"{html}<a href='mailto:{marker(Slot.LIST)}-unsubscribe+{marker(Slot.LEAVE)}@x'>{html}\n"

    message = parsed(filled(issue_template(issue_mail(text=around, html=page))))

    assert body(message, "plain") == f"{text}abcdefghij234567{text}\nd-liaisons\n{text}\n"
    assert (
        body(message, "html") == f"{html}<a href='mailto:d-liaisons-unsubscribe+abcdefghij234567@x'>{html}\n"
    )


@given(subject=WORDS, name=WORDS)
@settings(max_examples=60)
def test_any_subject_and_sender_survive(subject: str, name: str) -> None:
    message = parsed(filled(issue_template(issue_mail(subject=subject, from_name=name))))

    assert message["Subject"].split() == subject.split()
    assert message["From"].addresses[0].addr_spec == "secretary@sr.example.org"
    # Python's parser keeps the space between two encoded words of a name, which RFC 2047 section 6.2 drops.
    assert "".join(message["From"].addresses[0].display_name.split()) == "".join(name.split())


NAMES = [
    "ISO-SR-UPDATE-1-en.pdf",
    "社会的責任に関する手引とその背景についての資料.pdf",
    'a "quoted" name; x=y.pdf',
    "ñ.pdf",
]


@pytest.mark.parametrize("name", NAMES)
def test_an_attachment_keeps_its_name_and_its_bytes(name: str) -> None:
    content = bytes(range(256)) * 40
    template = issue_template(issue_mail(attachments=[Enclosure(name, "application/pdf", content)]))

    message = parsed(filled(template))

    (attachment,) = message.iter_attachments()
    assert attachment.get_filename() == name
    assert attachment.get_content() == content
    assert attachment.get_content_type() == "application/pdf"


def test_parts_stand_in_the_order_mail_programs_expect() -> None:
    template = issue_template(
        issue_mail(
            html='<img src="cid:a@pictures" alt="a">\n',
            pictures=[Enclosure("a.png", "image/png", b"\x89PNG", "a@pictures")],
            attachments=[Enclosure("a.pdf", "application/pdf", b"%PDF-1.7")],
        )
    )

    message = parsed(filled(template))

    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
        "application/pdf",
    ]  # fmt: skip
    picture = next(part for part in message.walk() if part.get_content_type() == "image/png")
    assert picture["Content-ID"] == "<a@pictures>"
    assert picture.get_content_disposition() == "inline"


def test_without_pictures_or_files_there_are_only_the_two_texts() -> None:
    message = parsed(filled(issue_template(issue_mail())))

    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative", "text/plain", "text/html",
    ]  # fmt: skip


def test_the_recipients_headers_come_first_and_the_same_mail_gives_the_same_bytes() -> None:
    first, second = issue_template(issue_mail()), issue_template(issue_mail())

    assert first == second
    assert first.segments[0] is Slot.HEADERS
    assert Template.unpack(first.pack()) == first


def test_a_line_that_begins_with_from_needs_no_quoting_in_a_mailbox_file() -> None:
    octets = filled(issue_template(issue_mail(text="From Salvador\nFrom here\n")))

    assert body(parsed(octets), "plain") == "From Salvador\nFrom here\n"


def test_a_domain_in_any_script_becomes_one_the_wire_can_carry() -> None:
    message = parsed(filled(issue_template(issue_mail(from_address="secretary@例え.example"))))

    assert message["From"].addresses[0].domain == "xn--r8jz45g.example"

"""An envelope tells the wire the truth about its message, and holds no octets that could end it early."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.envelope import Envelope, with_crlf
from distd.mail.template import Form, Slot, Template, joined, marker, parted, quoted_printable

PIECES = st.lists(st.sampled_from([b".", b"\r\n.", b"\r\n", b"\n", b"\r", b"..", b"a", "é".encode()]))


@given(st.binary(max_size=300), PIECES)
def test_a_finished_message_of_any_octets(noise: bytes, pieces: list[bytes]) -> None:
    written = b"".join(pieces) + noise

    envelope = Envelope.of("a@sr.example.org", "b@body.example", written)

    message = envelope.message
    assert message.endswith(b"\r\n")
    assert message.count(b"\r") == message.count(b"\n") == message.count(b"\r\n")
    lines = message.split(b"\r\n")[:-1]
    assert lines == written.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    assert envelope.size == len(message)
    assert envelope.is_ascii == message.isascii()
    assert envelope.has_leading_dots == any(line.startswith(b".") for line in lines)


def test_a_clean_message_is_left_as_it_is() -> None:
    message = b"Subject: x\r\n\r\nHello.\r\n"

    assert with_crlf(message) is message


@pytest.mark.parametrize(
    ("sender", "recipient", "message", "needed"),
    [
        ("a@sr.example.org", "b@body.example", "Subject: x\r\n\r\nHej, Åsa\r\n", False),
        ("a@sr.example.org", "åsa@body.example", "Subject: x\r\n\r\nHej\r\n", True),
        ("å@sr.example.org", "b@body.example", "Subject: x\r\n\r\nHej\r\n", True),
        ("", "b@body.example", "Subject: x\r\nTo: Åsa <b@body.example>\r\n\r\nHej\r\n", True),
    ],
)
def test_smtputf8_is_needed_for_addresses_and_headers(
    sender: str, recipient: str, message: str, needed: bool
) -> None:
    assert Envelope.of(sender, recipient, message.encode()).needs_smtputf8 is needed


@given(
    st.lists(
        st.sampled_from([".", "\n", " ", "a", "é", "=", "From ", marker(Slot.LEAVE), "." * 80]), max_size=40
    )
)
def test_no_line_of_a_template_begins_with_a_dot(pieces: list[str]) -> None:
    """So that neither DATA nor BDAT has to touch a body."""
    text = "".join(pieces) + "\n"
    head = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"

    template = Template.of([Slot.HEADERS, head, *quoted_printable(text)])

    message = b"".join(template.fill({Slot.HEADERS: b"To: b@body.example\r\n", Slot.LEAVE: b"abc"}))
    lines = message.split(b"\r\n")
    assert not template.has_leading_dots
    assert not any(line.startswith((b".", b"From ")) for line in lines)
    assert max(map(len, lines)) <= 76
    sent = message_from_bytes(message, policy=default)
    assert sent.get_content().replace("\r\n", "\n") == text.replace(marker(Slot.LEAVE), "abc")


@pytest.mark.parametrize(
    ("segments", "has"),
    [
        ([b".\r\n"], True),
        ([Slot.HEADERS, b".\r\n"], True),
        ([Slot.LEAVE, b".\r\n"], False),
        ([b"a\r\n", b".\r\n"], True),
        ([b"a", b".\r\n"], False),
        ([b"a\r\n.b\r\n"], True),
    ],
)
def test_a_template_of_other_making_owns_up_to_its_dots(segments: list[bytes | Slot], has: bool) -> None:
    assert Template(tuple(segments)).has_leading_dots is has


@given(st.lists(st.sampled_from([*Slot, b"a", b"b c\r\n", b"d" * 2000])))
def test_a_form_fills_what_its_segments_say(segments: list[bytes | Slot]) -> None:
    """In whatever order pieces and slots stand, and also after they were one text with holes."""
    values = {slot: f"<{slot}>".encode() for slot in Slot}
    whole = b"".join(values[each] if isinstance(each, Slot) else each for each in segments)

    for each in (segments, parted(joined(segments))):
        assert b"".join(Form(each, list(values)).fill(list(values.values()))) == whole


def test_a_control_character_is_no_slot() -> None:
    with pytest.raises(ValueError, match="control characters"):
        joined([b"a\x01b"])

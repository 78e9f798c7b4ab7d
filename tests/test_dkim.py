"""What we sign an independent program finds well signed, whoever the reader is; and finds any change."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

import dkim
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.mail.canonical import relaxed_body, relaxed_field
from distd.mail.dkim import Signer, signature_lines
from distd.mail.envelope import Envelope, with_crlf
from distd.mail.key_record import key_record
from distd.mail.notice import NoticeHeaders, compose_notice
from distd.mailing.composing import Composer
from tests.writing import DOMAIN, START, Store, claimed, claimed_notice, composer, newsletter

RSA = Signer(DOMAIN, "may-rsa", generate_private_key(65537, 2048))
ED25519 = Signer(DOMAIN, "may-ed25519", Ed25519PrivateKey.generate())
BOTH = (RSA, ED25519)
PUBLISHED = {
    f"{signer.selector}._domainkey.{DOMAIN}.".encode(): key_record(signer.key).encode() for signer in BOTH
}


def verified(message: bytes, records: Mapping[bytes, bytes] = PUBLISHED) -> list[bool]:
    """Ask dkimpy about each signature of a message, the first one first."""

    def find(name: bytes, timeout: int = 5) -> bytes | None:
        return records.get(name)

    count = len(re.findall(rb"^DKIM-Signature:", message.partition(b"\r\n\r\n")[0], re.MULTILINE))
    return [holds(message, index, find) for index in range(count)]


def holds(message: bytes, index: int, find: Callable[..., bytes | None]) -> bool:
    try:
        return bool(dkim.DKIM(message).verify(index, dnsfunc=find))
    except dkim.ValidationError:
        return False


# ---- the relaxed forms, as tables; the first of each is the standard's own example (RFC 6376, section 3.4.5)


@pytest.mark.parametrize(
    ("field", "relaxed"),
    [
        (b"A: X", b"a:X\r\n"),
        (b"B : Y\t\r\n\tZ  ", b"b:Y Z\r\n"),
        (b"Subject:", b"subject:\r\n"),
        (b"Subject: \r\n a\r\n\t b", b"subject:a b\r\n"),
        ("To: Åsa  <å@b.example>".encode(), "to:Åsa <å@b.example>\r\n".encode()),
    ],
)
def test_relaxed_field(field: bytes, relaxed: bytes) -> None:
    assert relaxed_field(field) == relaxed


@pytest.mark.parametrize(
    ("body", "relaxed"),
    [
        (b" C \r\nD \t E\r\n\r\n\r\n", b" C\r\nD E\r\n"),
        (b"", b""),
        (b"\r\n\r\n", b""),
        (b" \r\n", b""),
        (b"a", b"a\r\n"),
        (b"a \t", b"a \r\n"),
        (b"a\r\n", b"a\r\n"),
        (b"\r\na\r\n", b"\r\na\r\n"),
    ],
)
def test_relaxed_body(body: bytes, relaxed: bytes) -> None:
    assert relaxed_body(body) == relaxed


@given(st.lists(st.sampled_from([b" ", b"\t", b"\r\n", b"a", b".", b"\xc3\xa9"])).map(b"".join))
def test_the_relaxed_body_is_that_of_another_program(text: bytes) -> None:
    body = with_crlf(text)

    assert relaxed_body(body) == dkim.canonicalization.Relaxed.canonicalize_body(body)


# ---- notices: finished messages of any octets


def test_a_letter_is_signed_by_both_keys() -> None:
    message = letter()

    signed = signature_lines(message, BOTH, START) + message

    assert verified(signed) == [True, True]
    assert b"a=rsa-sha256;" in signed
    assert b"a=ed25519-sha256;" in signed
    assert max(map(len, signed.split(b"\r\n"))) <= 78


def letter(
    subject: str = "Please confirm", text: str = "Hello  there\n\n\n", to: str = "anna@body.example"
) -> bytes:
    headers = NoticeHeaders("The committee", f"secretary@{DOMAIN}", "Åsa", to, f"<1@{DOMAIN}>", START)
    return compose_notice(headers, subject, text, "en")


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=200)


@given(subject=ANY_TEXT, text=ANY_TEXT, to=st.sampled_from(["anna@body.example", "åsa@bücher.example"]))
@settings(max_examples=40)
def test_any_letter_is_found_well_signed(subject: str, text: str, to: str) -> None:
    message = with_crlf(letter(subject, text, to))

    assert verified(signature_lines(message, BOTH, START) + message) == [True, True]


@given(st.binary(max_size=200))
@settings(max_examples=60)
def test_any_octets_as_a_body(body: bytes) -> None:
    message = with_crlf(b"From: a@sr.example.org\r\nSubject: x\r\n\r\n" + body)

    assert verified(signature_lines(message, BOTH, START) + message) == [True, True]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("\nSubject: Please confirm", "\nSubject: Please pay"),
        ("\nSubject:", "\nSubject: Another\r\nSubject:"),
        ("\nFrom:", "\nFrom: evil@example.net\r\nFrom:"),
        ("\nTo:", "\nTo: everybody@example.net\r\nTo:"),
        ("\nDate: Mon, 02", "\nDate: Mon, 03"),
        ("\nAuto-Submitted: auto-generated", "\nAuto-Submitted: no"),
        ("\nContent-Type: text/plain", "\nContent-Type: text/html"),
        ("there", "here"),
        ("there", "there\r\nand more"),
    ],
)
def test_any_change_is_found(was: str, now: str) -> None:
    message = letter()
    signed = signature_lines(message, BOTH, START) + message

    changed = signed.replace(was.encode(), now.encode())

    assert changed != signed
    assert verified(changed) == [False, False]


@pytest.mark.parametrize("change", [b"Received: from a by b\r\n", b"X-Spam: no\r\n", b"Return-Path: <>\r\n"])
def test_what_servers_on_the_way_add_does_no_harm(change: bytes) -> None:
    message = letter()

    assert verified(change + signature_lines(message, BOTH, START) + message) == [True, True]


def test_another_houses_key_is_not_ours() -> None:
    message = letter()
    stranger = Signer(DOMAIN, ED25519.selector, Ed25519PrivateKey.generate())

    assert verified(signature_lines(message, [stranger], START) + message) == [False]


def test_a_message_signed_again_is_the_same() -> None:
    message = letter()

    assert signature_lines(message, BOTH, START) == signature_lines(message, BOTH, START)
    assert signature_lines(message, BOTH, START) != signature_lines(message, BOTH, START + timedelta(days=1))


# ---- mailings: what is shared is canonicalised once


def writer(text: str, subject: str = "May 2005", signers: Sequence[Signer] = BOTH) -> Composer:
    return composer(Store(newsletter(text, subject, bytes(range(256)) * 30)), *signers)


WRITER = writer("Hello  from\tBangkok. \n" * 200)


@given(
    name=st.text(max_size=250),
    address=st.sampled_from(["anna@body.example", "info@bücher.example", "åsa@bücher.example"]),
    id_=st.integers(1, 2**63 - 1),
    list_id=st.integers(1, 50),
)
@settings(max_examples=60)
def test_every_readers_message_is_well_signed(name: str, address: str, id_: int, list_id: int) -> None:
    delivery = claimed(name=name, address=address, id=id_, list_id=list_id)

    envelope = WRITER.compose(delivery, START)

    assert verified(envelope.message) == [True, True]
    assert envelope.size == len(envelope.message)
    assert WRITER.compose(delivery, START + timedelta(days=1)) == envelope
    assert WRITER.draft(delivery, START) == envelope  # RSA takes too long to be left for later


def test_a_quick_key_signs_when_the_message_goes_out() -> None:
    """Handing the message to another thread and back would cost more than Ed25519 takes."""
    quick = writer("Hello from Bangkok. \n", signers=[ED25519])

    draft = quick.draft(claimed(), START)

    assert not isinstance(draft, Envelope)
    assert draft() == quick.compose(claimed(), START)
    assert verified(draft().message) == [True]


@given(text=ANY_TEXT, subject=st.text(min_size=1, max_size=120))
@settings(max_examples=40)
def test_any_issue_is_well_signed(text: str, subject: str) -> None:
    if "xslot" not in text:
        assert verified(writer(text, subject).compose(claimed(), START).message) == [True, True]


def test_a_mailings_signature_is_that_of_a_finished_message() -> None:
    """What is hashed piece by piece is what is hashed at once."""
    message = WRITER.compose(claimed(), START).message
    unsigned = message[message.index(b"To: ") :]

    assert signature_lines(unsigned, BOTH, START) + unsigned == message


def test_the_fields_that_one_click_unsubscribe_needs_are_signed() -> None:
    """RFC 8058, section 4."""
    message = WRITER.compose(claimed(), START).message
    names = b"".join(message.split()).partition(b"h=")[2].partition(b";")[0].lower().split(b":")

    assert {b"list-unsubscribe", b"list-unsubscribe-post", b"feedback-id", b"reply-to", b"message-id"} <= set(
        names
    )
    assert {name: names.count(name) for name in (b"from", b"to", b"subject", b"date")} == dict.fromkeys(
        (b"from", b"to", b"subject", b"date"), 2
    )


def test_a_notice_is_signed_at_its_own_moment() -> None:
    envelope = WRITER.compose(claimed_notice(), START + timedelta(days=1))

    assert envelope.message.endswith(b"\r\nSubject: notice\r\n\r\n.9\r\n")
    assert envelope.has_leading_dots
    assert envelope.message.count(b" t=%d;" % START.timestamp()) == 2


def test_the_domain_that_signs_need_not_be_the_houses() -> None:
    ours = "xn--r8jz45g.example"
    signers = [Signer(ours, signer.selector, signer.key) for signer in BOTH]
    message = writer("Hello", signers=signers).compose(claimed(), START).message
    records = {name.replace(DOMAIN.encode(), ours.encode()): record for name, record in PUBLISHED.items()}

    assert verified(message, records) == [True, True]


def test_the_record_of_an_ed25519_key_is_the_bare_key() -> None:
    """RFC 8463, section 4: 32 octets, not a SubjectPublicKeyInfo."""
    key = ED25519.key
    assert isinstance(key, Ed25519PrivateKey)
    bare = b64encode(key.public_key().public_bytes_raw()).decode()

    assert key_record(key) == f"v=DKIM1; k=ed25519; p={bare}"

"""Tokens survive the mail and cannot be made, changed or used for something else."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail import base32
from distd.mail.addresses import Addresses
from distd.mail.tokens import Purpose, Tokens, packed

KEY = bytes(range(32))
ids = st.lists(st.integers(min_value=0, max_value=2**63 - 1), min_size=1, max_size=3)
purposes = st.sampled_from(list(Purpose))


@given(purposes, ids)
def test_a_token_gives_back_its_ids_in_any_case(purpose: Purpose, numbers: list[int]) -> None:
    token = Tokens(KEY).make(purpose, *numbers)

    assert Tokens(KEY).read(purpose, token) == tuple(numbers)
    assert Tokens(KEY).read(purpose, token.upper()) == tuple(numbers)


@given(purposes, purposes, ids)
def test_a_token_of_one_purpose_is_worthless_for_another(
    made: Purpose, used: Purpose, numbers: list[int]
) -> None:
    token = Tokens(KEY).make(made, *numbers)

    assert (Tokens(KEY).read(used, token) is not None) == (made is used)


@given(purposes, ids, st.data())
def test_one_changed_letter_makes_it_no_token(
    purpose: Purpose, numbers: list[int], data: st.DataObject
) -> None:
    token = Tokens(KEY).make(purpose, *numbers)
    place = data.draw(st.integers(0, len(token) - 2))  # the last letter may hold padding bits
    other = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz234567").filter(lambda c: c != token[place]))

    assert Tokens(KEY).read(purpose, token[:place] + other + token[place + 1 :]) is None


@given(st.text(max_size=100))
def test_nonsense_is_no_token(text: str) -> None:
    assert Tokens(KEY).read(Purpose.LEAVE, text) is None


def test_another_workspace_cannot_make_our_tokens() -> None:
    token = Tokens(bytes(32)).make(Purpose.REVIEW, 7)

    assert Tokens(KEY).read(Purpose.REVIEW, token) is None


@given(st.integers(0, 2**40), st.integers(0, 2**20))
def test_the_longest_address_fits_a_local_part(contact: int, list_id: int) -> None:
    """RFC 5321, section 4.5.3.1.1: 64 octets, with the longest name a list may have."""
    token = Tokens(KEY).make(Purpose.LEAVE, contact, list_id)
    address = Addresses("sr.example.org").of_house("review", token)

    assert len(address.partition("@")[0]) <= 64


@given(st.binary(max_size=40).map(lambda octets: octets + bytes(-len(octets) % 5)))
def test_base32_is_that_of_the_standard(octets: bytes) -> None:
    assert base32.encode(octets) == base64.b32encode(octets).decode("ascii").lower()


def test_base32_takes_whole_groups_alone() -> None:
    with pytest.raises(ValueError, match="whole groups"):
        base32.encode(b"four")


@given(st.binary(min_size=1, max_size=100), purposes, ids)
def test_tokens_in_mail_already_sent_stay_good(key: bytes, purpose: Purpose, numbers: list[int]) -> None:
    """The form for ever: base32 of the ids as varints and the first ten octets of HMAC-SHA-256 over both."""
    octets = bytearray()
    for number in numbers:
        while number >= 0x80:
            octets.append(number & 0x7F | 0x80)
            number >>= 7
        octets.append(number)
    mac = hmac.new(key, purpose.encode("ascii") + b"\0" + octets, hashlib.sha256).digest()[:10]
    token = base64.b32encode(octets + mac).decode("ascii").rstrip("=").lower()

    assert Tokens(key).make(purpose, *numbers) == token


@given(st.lists(ids, min_size=3, max_size=3))
def test_tokens_made_together_are_those_made_one_by_one(each: list[list[int]]) -> None:
    tokens = Tokens(KEY)
    three = (Purpose.LEAVE, Purpose.BOUNCE, Purpose.LEAVE)

    together = tokens.together(*three)(*[packed(*numbers) for numbers in each])

    assert together == [tokens.make(purpose, *numbers) for purpose, numbers in zip(three, each, strict=True)]

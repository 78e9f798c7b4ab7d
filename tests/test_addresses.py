"""Which addresses are usable, which are one mailbox, and what our own are for."""

from __future__ import annotations

import pytest

from distd.mail.addresses import (
    Addresses,
    BadAddress,
    OwnAddress,
    Purpose,
    address_key,
    clean_address,
    mailbox,
    needs_smtputf8,
    read_own_address,
    wire_address,
)

LISTS = {"nmbs", "d-liaisons", "subscribers"}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("anna@SIS.example", "anna@sis.example"),
        ("  anna.berg@sis.example ", "anna.berg@sis.example"),
        ("佐藤@例え.テスト", "佐藤@例え.テスト"),
        ("info@xn--r8jz45g.xn--zckzah", "info@例え.テスト"),
        ("o'neil+iso@nsai.example", "o'neil+iso@nsai.example"),
    ],
)
def test_usable_addresses(written: str, kept: str) -> None:
    assert clean_address(written) == kept


@pytest.mark.parametrize(
    "written",
    ["", "anna", "anna@", "@sis.example", "anna@sis", "a b@sis.example", "anna@@sis.example", ".a@sis.example",
     "anna@sis..example", "anna@-sis.example", "x" * 65 + "@sis.example", "anna@sis.example\r\nBcc: b@c.example",
     '"anna berg"@sis.example', "anna@[127.0.0.1]", "anna <anna@sis.example>"],
)  # fmt: skip
def test_unusable_addresses_are_refused_with_a_reason(written: str) -> None:
    with pytest.raises(BadAddress, match=r"address is empty|has (no|a) |is too long"):
        clean_address(written)


def test_two_spellings_of_one_mailbox_are_equal() -> None:
    assert address_key("Anna@SIS.example") == address_key("anna@sis.example")
    assert address_key("info@例え.テスト") == address_key("info@xn--r8jz45g.xn--zckzah")


def test_only_the_local_part_asks_for_smtputf8() -> None:
    assert needs_smtputf8("佐藤@jisc.example")
    assert not needs_smtputf8("sato@例え.テスト")
    assert wire_address("sato@例え.テスト") == "sato@xn--r8jz45g.xn--zckzah"


def test_a_name_in_any_script_becomes_a_header() -> None:
    assert mailbox("佐藤", "sato@jisc.example") == "=?utf-8?b?5L2Q6Jek?= <sato@jisc.example>"
    assert mailbox('An "x"', "佐藤@jisc.example") == '"An \\"x\\"" <佐藤@jisc.example>'


@pytest.mark.parametrize(
    ("address", "means"),
    [
        ("nmbs-subscribe@sr.example.org", OwnAddress(Purpose.SUBSCRIBE, "nmbs")),
        ("D-Liaisons-Unsubscribe+ABC@SR.example.org", OwnAddress(Purpose.UNSUBSCRIBE, "d-liaisons", "abc")),
        ("subscribers-confirm+abc@sr.example.org", OwnAddress(Purpose.CONFIRM, "subscribers", "abc")),
        ("nmbs-bounces+abc@sr.example.org", OwnAddress(Purpose.LIST_BOUNCE, "nmbs", "abc")),
        ("bounces+abc@sr.example.org", OwnAddress(Purpose.NOTICE_BOUNCE, None, "abc")),
        ("feedback+abc@sr.example.org", OwnAddress(Purpose.FEEDBACK, None, "abc")),
        ("postmaster@sr.example.org", OwnAddress(Purpose.POSTMASTER)),
        ("secretary@sr.example.org", OwnAddress(Purpose.SECRETARY)),
        ("experts-subscribe@sr.example.org", None),
        ("-subscribe@sr.example.org", None),
        ("nmbs@sr.example.org", None),
        ("nmbs-subscribe@elsewhere.example", None),
        ("postmaster", None),
    ],
)
def test_what_our_own_addresses_are_for(address: str, means: OwnAddress | None) -> None:
    assert read_own_address(address, "sr.example.org", LISTS) == means


def test_addresses_are_written_as_they_are_read() -> None:
    house = Addresses("sr.example.org")

    written = house.of_list("nmbs", Purpose.CONFIRM, "abc")

    assert read_own_address(written, "sr.example.org", LISTS) == OwnAddress(Purpose.CONFIRM, "nmbs", "abc")

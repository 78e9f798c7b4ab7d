"""Keys are made by one command, published as it prints them, and doctor says whether the DNS has them."""

from __future__ import annotations

import json
import re
import stat
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from email import message_from_bytes

import dkim
import pytest
from click.testing import Result
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.key_record import complaint, is_testing, key_record, zone_entry
from distd.store.outbox import To
from distd.store.words import Lane
from tests.conftest import Desk
from tests.resolver import resolver

NAMES = ("may-rsa._domainkey.sr.example.org", "may-ed25519._domainkey.sr.example.org")


def with_keys(desk: Desk) -> dict[str, list[str]]:
    """Make keys as the secretary would, name them in the settings, and return the printed records: name and strings."""
    made = desk.distctl("dkim", "new", "--selector", "may")
    assert made.exit_code == 0, made.output
    desk.set(dkim__selectors=json.loads(made.output.partition("selectors = ")[2].splitlines()[0]))
    entries = re.findall(r"^(\S+)\. IN TXT (.*)$", made.output, re.MULTILINE)
    return {name: [" ".join(re.findall(r'"[^"]*"', strings))] for name, strings in entries}


def examined(desk: Desk, records: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    with resolver(records) as place:
        found = json.loads(desk.distctl("doctor", "--json", "--resolver", place).output)
    return next((f["health"], f["words"]) for f in found if f["subject"] == "dkim")


def test_new_keys_are_the_owners_alone(desk: Desk) -> None:
    with_keys(desk)

    files = sorted((desk.home / "config" / "keys").glob("dkim-*"))
    assert [file.name for file in files] == ["dkim-may-ed25519.pem", "dkim-may-rsa.pem"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_keys_are_never_written_over(desk: Desk) -> None:
    with_keys(desk)
    before = (desk.home / "config/keys/dkim-may-rsa.pem").read_bytes()

    again = desk.distctl("dkim", "new", "--selector", "may")

    assert again.exit_code == 1
    assert "there are keys of the name may already" in again.output
    assert (desk.home / "config/keys/dkim-may-rsa.pem").read_bytes() == before


@pytest.mark.parametrize("selector", ["../may", "May 2005", "-may", "m" * 41, "a.b"])
def test_a_selector_that_is_no_name_is_a_mistake_of_writing(desk: Desk, selector: str) -> None:
    assert desk.distctl("dkim", "new", f"--selector={selector}").exit_code == 2


def test_records_are_in_strings_that_a_zone_file_can_hold(desk: Desk) -> None:
    made = desk.distctl("dkim", "new")

    strings = re.findall(r'"([^"]*)"', made.output.partition("[dkim]")[0])
    assert len(strings) == 3
    assert max(map(len, strings)) == 255


def test_show_says_which_keys_sign(desk: Desk) -> None:
    assert "no keys yet" in desk.distctl("dkim", "show").output
    records = with_keys(desk)
    desk.distctl("dkim", "new", "--selector", "june")

    shown = desk.distctl("dkim", "show")
    rows = json.loads(desk.distctl("dkim", "show", "--json").output)

    assert "may-rsa: signs our mail" in shown.output
    assert "june-rsa: not in use" in shown.output
    assert {row["name"] for row in rows if row["signs"]} == set(records) == set(NAMES)


# ---- what leaves


def test_every_message_of_the_house_is_signed(desk: Desk) -> None:
    """A letter through outbox, queue and composer, found well signed with what `dkim new` printed."""
    records = with_keys(desk)
    home = desk.workspace()
    home.outbox.post(
        "confirm-outdated", To("åsa@bücher.example", "en", "Åsa"), desk.clock(),
        list={"title": "Åska"}, subscribe="a@b.example", unsubscribe="c@b.example", secretary="s@b.example",
    )  # fmt: skip
    now = desk.clock.wind(seconds=1)
    [claimed] = home.deliveries.claim(Lane.NOTICE, 10, "test", now, 60)

    message = home.composer.compose(claimed, now).message

    def find(name: bytes, timeout: int = 5) -> bytes:
        return "".join(re.findall(r'"([^"]*)"', records[name.decode().removesuffix(".")][0])).encode()

    assert len(message_from_bytes(message).get_all("DKIM-Signature", [])) == 2
    assert all(dkim.DKIM(message).verify(index, dnsfunc=find) for index in (0, 1))


def test_a_key_that_others_can_read_is_refused(desk: Desk) -> None:
    records = with_keys(desk)
    (desk.home / "config/keys/dkim-may-rsa.pem").chmod(0o644)

    health, words = examined(desk, records)

    assert health == "bad"
    assert "dkim-may-rsa.pem: the key can be read by others; run `chmod 600" in words


def test_a_key_that_is_missing_or_none_is_told(desk: Desk) -> None:
    desk.set(dkim__selectors=["june"])
    key = desk.home / "config/keys/dkim-june.pem"

    assert "`distctl dkim new` makes keys" in examined(desk, {})[1]
    key.write_text("-----BEGIN NONSENSE-----\n")
    key.chmod(0o600)
    assert "is no private key in PEM" in examined(desk, {})[1]


@pytest.mark.parametrize("selector", ["../../secret", "a b", ""])
def test_a_selector_in_the_settings_is_a_name(desk: Desk, selector: str) -> None:
    desk.set(dkim__selectors=[selector])

    refused: Result = desk.distctl("status")

    assert refused.exit_code == 1
    assert "dkim.selectors: expected names of letters, digits and hyphens" in refused.output


# ---- doctor, against a resolver


def test_published_keys_are_good(desk: Desk) -> None:
    assert examined(desk, with_keys(desk)) == (
        "good", "may-rsa and may-ed25519 sign for sr.example.org, as published",
    )  # fmt: skip


def test_without_keys_the_smarthost_is_thought_of(desk: Desk) -> None:
    health, words = examined(desk, {})

    assert health == "doubtful"
    assert "the smarthost should sign it" in words


def test_a_record_that_is_missing(desk: Desk) -> None:
    records = with_keys(desk)
    del records[NAMES[1]]

    assert examined(desk, records) == (
        "bad", f"{NAMES[1]} has no TXT record; `distctl dkim show` prints what to publish",
    )  # fmt: skip


def test_two_records_where_one_belongs(desk: Desk) -> None:
    records = with_keys(desk)
    records[NAMES[0]].append('"v=spf1 -all"')

    assert "has 2 TXT records; verifiers want one" in examined(desk, records)[1]


def test_the_key_of_before(desk: Desk) -> None:
    records = with_keys(desk)
    records[NAMES[0]] = [f'"{key_record(generate_private_key(65537, 1024))}"']

    assert examined(desk, records)[0] == "bad"
    assert "another key is published there" in examined(desk, records)[1]


def test_a_domain_that_does_not_align(desk: Desk) -> None:
    records = {
        name.replace("sr.example.org", "example.net"): texts for name, texts in with_keys(desk).items()
    }
    desk.set(dkim__domain="example.net")

    health, words = examined(desk, records)

    assert health == "doubtful"
    assert "DMARC sees no alignment" in words


def test_ed25519_alone_is_too_new_for_many(desk: Desk) -> None:
    records = with_keys(desk)
    desk.set(dkim__selectors=["may-ed25519"])

    assert "let an RSA key sign as well" in examined(desk, records)[1]


def test_no_network_is_no_failure(desk: Desk) -> None:
    with_keys(desk)

    found = json.loads(desk.distctl("doctor", "--json", "--resolver", "127.0.0.1:1").output)

    [finding] = [f for f in found if f["subject"] == "dkim"]
    assert finding["health"] == "doubtful"
    assert "could not be looked up" in finding["words"]


# ---- records, as tables

KEY = generate_private_key(65537, 1024)
PUBLIC = key_record(KEY).partition("p=")[2]


@pytest.mark.parametrize(
    ("record", "trouble"),
    [
        (f"v=DKIM1; k=rsa; p={PUBLIC}", ""),
        (f"p={PUBLIC}", ""),
        (f"v=DKIM1;p={PUBLIC[:40]} {PUBLIC[40:]};", ""),
        (f"v=DKIM1; h=sha1:sha256; s=email:other; t=y; p={PUBLIC}", ""),
        ("v=DKIM1; p=", "revoked"),
        ("v=spf1 -all", "no DKIM key"),
        (f"v=DKIM2; p={PUBLIC}", "no DKIM key"),
        (f"v=DKIM1; k=ed25519; p={PUBLIC}", "another key"),
        (f"v=DKIM1; p={PUBLIC[:-8]}AAAAAAAA", "another key"),
        (f"v=DKIM1; h=sha1; p={PUBLIC}", "sha256"),
        (f"v=DKIM1; s=other; p={PUBLIC}", "not for e-mail"),
    ],
)
def test_what_a_published_record_is_good_for(record: str, trouble: str) -> None:
    assert (trouble in complaint(record, KEY)) if trouble else not complaint(record, KEY)
    assert is_testing(record) == ("t=y" in record)


@given(st.text("abc;= +/", max_size=900))
def test_a_zone_entry_holds_the_record(record: str) -> None:
    strings = re.findall(r'"([^"]*)"', zone_entry("a.example", record))

    assert "".join(strings) == record
    assert all(len(string) <= 255 for string in strings)


def test_the_public_rsa_key_is_a_subject_public_key_info() -> None:
    assert b64decode(PUBLIC)[:2] == b"\x30\x81"
    assert b64encode(b64decode(PUBLIC)).decode() == PUBLIC

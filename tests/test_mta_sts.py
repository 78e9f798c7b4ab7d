"""MTA-STS (RFC 8461), read: the record that announces a policy, the policy, and which hosts it names."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.mta_sts import LONGEST_SECONDS, BadPolicy, Mode, Policy, policy_id, read_policy

GOOD = "version: STSv1\nmode: enforce\nmx: mx1.bank.example\nmx: *.backup.example\nmax_age: 604800\n"
HOSTS = ("mx1.bank.example", "*.backup.example")


@pytest.mark.parametrize(
    ("texts", "id_"),
    [
        (["v=STSv1; id=20160831085700Z;"], "20160831085700Z"),
        (["v=STSv1;id=1"], "1"),
        (["v=STSv1 ; new=field; id=a1;"], "a1"),
        (["v=spf1 -all", "v=STSv1; id=1;"], "1"),
        ([], ""),
        (["v=spf1 -all"], ""),
        (["v=STSv2; id=1;"], ""),
        (["v=STSv10; id=1;"], ""),
        (["id=1; v=STSv1;"], ""),
        (["v=STSv1;"], ""),
        (["v=STSv1; id=;"], ""),
        (["v=STSv1; id=with-hyphen;"], ""),
        ([f"v=STSv1; id={'a' * 33};"], ""),
        (["v=STSv1; id=1;", "v=STSv1; id=2;"], ""),  # section 3.1: then there is none
    ],
)
def test_which_policy_a_domain_announces(texts: list[str], id_: str) -> None:
    assert policy_id(texts) == id_


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_policy_is_read(line_end: str) -> None:
    assert read_policy(GOOD.replace("\n", line_end).encode()) == Policy(Mode.ENFORCE, HOSTS, 604_800)


@pytest.mark.parametrize(
    ("change", "to", "policy"),
    [
        ("mode: enforce", "mode: testing", Policy(Mode.TESTING, HOSTS, 604_800)),
        ("mx: mx1", "MX1: not a key we know\nmx: MX1", Policy(Mode.ENFORCE, HOSTS, 604_800)),
        ("mx: ", "mx:", Policy(Mode.ENFORCE, HOSTS, 604_800)),
        ("max_age: 604800", "max_age: 9999999999", Policy(Mode.ENFORCE, HOSTS, LONGEST_SECONDS)),
        ("max_age: 604800", "max_age: 1\nmax_age: 2", Policy(Mode.ENFORCE, HOSTS, 1)),
        (GOOD, "version: STSv1\nmode: none\nmax_age: 0\n", Policy(Mode.NONE)),
    ],
)  # fmt: skip
def test_what_a_policy_may_say_otherwise(change: str, to: str, policy: Policy) -> None:
    assert read_policy(GOOD.replace(change, to).encode()) == policy


@pytest.mark.parametrize(
    ("change", "to", "why"),
    [
        ("version: STSv1", "version: STSv2", "version is not STSv1"),
        ("version: STSv1", "", "version is not STSv1"),
        ("mode: enforce", "mode: strict", "mode is strict"),
        ("mode: enforce", "", "mode is missing"),
        ("max_age: 604800", "", "max_age is no number"),
        ("max_age: 604800", "max_age: -1", "max_age is no number"),
        ("max_age: 604800", "max_age: " + "9" * 5000, "max_age is no number"),
        ("mx: mx1.bank.example\nmx: *.backup.example\n", "", "names no mx"),
        ("mx1.bank.example", "mx*.bank.example", "no host name"),
        ("mx1.bank.example", "*", "no host name"),
        ("mx1.bank.example", "", "no host name"),
        ("mx1.bank.example", "bücher.example", "not ASCII"),
        (GOOD, "<html><body>Not found</body></html>", "version is not STSv1"),
        (GOOD, "", "version is not STSv1"),
    ],
)
def test_what_is_no_policy(change: str, to: str, why: str) -> None:
    with pytest.raises(BadPolicy, match=why):
        read_policy(GOOD.replace(change, to).encode())


@pytest.mark.parametrize(
    ("pattern", "host", "named"),
    [
        ("mx.bank.example", "mx.bank.example", True),
        ("mx.bank.example", "MX.Bank.Example.", True),
        ("mx.bank.example", "mx2.bank.example", False),
        ("mx.bank.example", "a.mx.bank.example", False),
        ("*.bank.example", "mx.bank.example", True),
        ("*.bank.example", "bank.example", False),
        ("*.bank.example", "a.mx.bank.example", False),  # one label and no more
        ("*.bank.example", "mx.bank.example.evil.example", False),
        ("*.bank.example", "mxbank.example", False),
        ("bank.example", "mx.bank.example", False),
    ],
)
def test_which_hosts_a_policy_names(pattern: str, host: str, named: bool) -> None:
    assert Policy(Mode.ENFORCE, (pattern,), 1).names(host) is named


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_is_served_is_a_policy_or_none(octets: bytes) -> None:
    with contextlib.suppress(BadPolicy):
        assert read_policy(octets).mode in Mode

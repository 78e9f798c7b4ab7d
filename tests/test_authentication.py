"""What our own mail server found out about a sender, and what others only say it found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.authentication import why_not_authentic

OWN = "mx.sr.example.org"
ANA = "ana@abnt.example"


@pytest.mark.parametrize(
    "header",
    [
        f"{OWN}; dmarc=pass header.from=abnt.example",
        f"{OWN}; dmarc=pass (p=reject dis=none) header.from=abnt.example",
        f"{OWN} 1; spf=fail smtp.mailfrom=x.example; dkim=pass header.d=abnt.example header.s=s1",
        "MX.SR.example.ORG;\r\n\tdkim=pass header.d=ABNT.example",
        f'"{OWN}"; dkim=pass (a ; b) header.d="abnt.example"',
        f"{OWN}; dkim=fail header.d=abnt.example; dmarc=pass header.from=abnt.example",
        f"{OWN}; dkim = pass header . d = abnt.example",
    ],
)
def test_a_pass_for_the_from_domain_is_proof(header: str) -> None:
    assert why_not_authentic([header], OWN, ANA) == ""


@pytest.mark.parametrize(
    "header",
    [
        "",
        ";",
        f"{OWN}; none",
        f"{OWN}; dmarc=fail header.from=abnt.example",
        f"{OWN}; dmarc=pass header.from=evil.example",
        f"{OWN}; dmarc=pass",
        f"{OWN}; dkim=pass header.d=evil.example",
        f"{OWN}; dkim=pass header.d=sub.abnt.example",
        f"{OWN}; dkim=pass header.d=example",
        f"{OWN}; dkim=pass header.i=@abnt.example.evil.example",
        f"{OWN}; spf=pass smtp.mailfrom=abnt.example",
        f"{OWN}; dkim=fail (dkim=pass header.d=abnt.example)",
        f"{OWN}; dkim=fail (a (b) ; dkim=pass header.d=abnt.example)",
        f'{OWN}; dkim=pass header.s="(" header.d=evil.example; x=y ) header.d=abnt.example',
        f'{OWN}; dkim=fail reason="a\\"; dkim=pass header.d=abnt.example; "',
        f'{OWN}; dkim=fail reason="x; dkim=pass header.d=abnt.example"',
        f'{OWN}; spf=pass smtp.mailfrom="a; dmarc=pass header.from=abnt.example; "@x.example',
        "mx.evil.example; dmarc=pass header.from=abnt.example",
        f"evil.{OWN}; dmarc=pass header.from=abnt.example",
        f"mx.evil.example ({OWN}); dmarc=pass header.from=abnt.example",
    ],
)
def test_anything_else_is_none(header: str) -> None:
    assert why_not_authentic([header], OWN, ANA)


def test_only_the_topmost_header_of_our_own_server_is_read() -> None:
    forged = f"{OWN}; dmarc=pass header.from=abnt.example"

    assert why_not_authentic([f"{OWN}; dmarc=fail header.from=abnt.example", forged], OWN, ANA)
    assert why_not_authentic(["mx.other.example; dmarc=fail", forged], OWN, ANA) == ""


def test_internationalised_domains_are_compared_by_their_ascii_form() -> None:
    header = f"{OWN}; dkim=pass header.d=xn--bcher-kva.example"

    assert why_not_authentic([header], OWN, "ana@bücher.example") == ""


def test_without_a_header_the_reason_names_the_server() -> None:
    assert why_not_authentic([], OWN, ANA) == f"there is no Authentication-Results header of {OWN}"


@given(st.lists(st.text(max_size=300), max_size=3), st.text(max_size=40))
def test_any_header_is_read_without_harm(headers: list[str], sender: str) -> None:
    assert why_not_authentic(headers, OWN, sender)

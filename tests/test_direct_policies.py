"""MTA-STS at work: who asks for certificates gets his mail by servers that have them, or not yet."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from distd import maillog
from distd.delivery.reasons import Reason, reason_of
from distd.store.words import DeliveryState
from tests.audience import mailing_to
from tests.conftest import Clock
from tests.internet import DirectPost, Internet, direct_post, fate
from tests.relay import TestRelay

ACCEPTED, PENDING = DeliveryState.ACCEPTED, DeliveryState.PENDING
ENFORCE = ("mode: enforce", "mx: *.bank.example", "max_age: 86400")
TESTING = ("mode: testing", *ENFORCE[1:])


@pytest.fixture
def post(clock: Clock, tmp_path: Path) -> Iterator[DirectPost]:
    with Internet.running() as internet, direct_post(internet, clock, tmp_path) as opened:
        yield opened


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is written into the log."""
    lines: list[str] = []
    monkeypatch.setattr(maillog, "event", lambda what, **facts: lines.append(f"{what} {facts}"))
    return lines


def sent(post: DirectPost) -> tuple[DeliveryState, str, str]:
    """Send a letter to the bank; return what became of it."""
    mailing_to(["a@bank.example"], post.clock(), f"issue-{post.made}")
    post.drain()
    return fate("a@bank.example", f"issue-{post.made - 1}")


def stranger(*names: str) -> ssl.SSLContext:
    """Return what a server has whose certificate nobody trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(*names).configure_cert(context)
    return context


def test_a_server_that_keeps_to_the_policy_gets_the_mail(post: DirectPost) -> None:
    [server] = post.internet.bank(
        "bank.example", "127.0.0.2", tls=post.internet.certificate("mx0.bank.example")
    )
    site = post.internet.policy("bank.example", *ENFORCE)

    assert sent(post)[0] == ACCEPTED
    assert server.secured == 1
    assert site.asked == ["mta-sts.bank.example/.well-known/mta-sts.txt"]


@pytest.mark.parametrize(
    ("server", "said"),
    [
        ("self-signed", "its certificate is not good for mx0.bank.example: unable to get local issuer certificate"),
        ("other name", "its certificate is not good for mx0.bank.example: Hostname mismatch"),
        ("no TLS", "mx0.bank.example[127.0.0.2]"),
        ("TLS broken", "answered 454 4.7.0 Not now"),
    ],
)  # fmt: skip
def test_a_server_that_does_not_is_left_out_and_the_next_one_gets_it(
    post: DirectPost, server: str, said: str
) -> None:
    internet = post.internet
    good = internet.certificate("mx0.bank.example")
    context = {
        "self-signed": stranger("mx0.bank.example"),
        "other name": internet.certificate("www.bank.example"),
        "no TLS": None,
        "TLS broken": good,
    }[server]
    [first] = internet.bank("bank.example", "127.0.0.2", tls=context)
    if server == "TLS broken":
        first.at("STARTTLS", "454 4.7.0 Not now")
    internet.policy("bank.example", *ENFORCE)

    state, status, reply = sent(post)

    assert (state, first.messages) == (PENDING, [])
    assert said in reply
    assert reply.startswith(f"451 {status}")
    assert reason_of(reply, status) is not Reason.BLOCKED  # nobody blocks us

    second = internet.server("127.0.0.3", tls=internet.certificate("mx1.bank.example"))
    internet.domain("bank.example", "10 mx0.bank.example.", "20 mx1.bank.example.")
    internet.host("mx1.bank.example", "127.0.0.3")
    post.clock.wind(hours=1)
    post.drain()
    assert second.recipients == ["a@bank.example"]


def test_a_server_that_the_policy_does_not_name_is_not_even_asked(post: DirectPost) -> None:
    internet = post.internet
    [server] = internet.bank("bank.example", "127.0.0.2", tls=internet.certificate("mx0.bank.example"))
    internet.policy("bank.example", "mode: enforce", "mx: mail.bank.example", "max_age: 86400")

    state, _, reply = sent(post)

    assert (state, server.connections) == (PENDING, 0)
    assert "mx0.bank.example is no mail server of bank.example by its MTA-STS policy" in reply


@pytest.mark.parametrize("context", ["bad", "none"])
def test_a_policy_in_testing_only_makes_a_note(post: DirectPost, noted: list[str], context: str) -> None:
    tls = stranger("mx0.bank.example") if context == "bad" else None
    [server] = post.internet.bank("bank.example", "127.0.0.2", tls=tls)
    post.internet.policy("bank.example", *TESTING)

    assert sent(post)[0] == ACCEPTED
    assert server.secured == (context == "bad")  # opportunistic, as ever
    assert "MTA-STS in testing: not to be delivered" in "".join(noted)


def test_a_policy_is_kept_when_it_cannot_be_fetched_or_looked_up_any_more(post: DirectPost) -> None:
    internet = post.internet
    [server] = internet.bank("bank.example", "127.0.0.2", tls=internet.certificate("mx0.bank.example"))
    site = internet.policy("bank.example", *ENFORCE)
    assert sent(post)[0] == ACCEPTED
    assert sent(post)[0] == ACCEPTED
    assert len(site.asked) == 1  # and not at each mailing

    server.tls = stranger("mx0.bank.example")
    del internet.records["_mta-sts.bank.example"]
    assert sent(post)[0] == PENDING

    internet.records["_mta-sts.bank.example"] = ['"v=STSv1; id=2;"']
    site.status = 500
    assert sent(post)[0] == PENDING
    assert len(site.asked) == 2

    post.clock.wind(days=2)  # past its max_age
    assert sent(post)[0] == ACCEPTED


def test_a_new_id_brings_a_new_policy(post: DirectPost) -> None:
    internet = post.internet
    internet.bank("bank.example", "127.0.0.2", tls=stranger("mx0.bank.example"))
    site = internet.policy("bank.example", *ENFORCE)
    assert sent(post)[0] == PENDING

    site.lines = ("version: STSv1", "mode: none", "max_age: 86400")
    internet.records["_mta-sts.bank.example"] = ['"v=STSv1; id=2;"']
    assert sent(post)[0] == ACCEPTED


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"status": 404}, "the answer is 404"),
        ({"status": 302, "headers": {"Location": "https://elsewhere.example/"}}, "the answer is 302"),
        ({"kind": "text/html"}, "text/html, not text/plain"),
        ({"lines": ("mode: enforce",)}, "its version is not STSv1"),
        ({"lines": ("version: STSv1", *ENFORCE, "x: " + "x" * 70_000)}, "longer than 65536 octets"),
    ],
)
def test_what_is_no_good_policy_asks_for_nothing(
    post: DirectPost, noted: list[str], answer: dict[str, object], said: str
) -> None:
    post.internet.bank("bank.example", "127.0.0.2")
    site = post.internet.policy("bank.example", *ENFORCE)
    for name, value in answer.items():
        setattr(site, name, value)

    assert sent(post)[0] == ACCEPTED
    assert said in "".join(noted)


def test_a_policy_from_a_web_server_that_cannot_prove_its_name_is_none(
    post: DirectPost, noted: list[str]
) -> None:
    post.internet.bank("bank.example", "127.0.0.2")
    post.internet.authority = trustme.CA()
    post.internet.policy("bank.example", *ENFORCE)
    post.internet.authority = trustme.CA()

    assert sent(post)[0] == ACCEPTED
    assert "certificate verify failed" in "".join(noted)


def test_a_certificate_that_one_policy_refuses_is_good_enough_for_others(post: DirectPost) -> None:
    internet = post.internet
    server: TestRelay
    [server] = internet.bank("bank.example", "127.0.0.2", tls=stranger("mx0.bank.example"))
    internet.domain("union.example", "10 mx0.bank.example.")
    internet.policy("bank.example", *ENFORCE)
    mailing_to(["a@bank.example", "b@union.example"], post.clock())

    post.drain()

    assert server.recipients == ["b@union.example"]

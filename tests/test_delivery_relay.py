"""One connection to the relay: TLS, login, kept connections, and reasons in plain words."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from distd.delivery.line import Line, knock
from distd.delivery.lost import RelayDown
from distd.delivery.outcomes import Accepted, Deferred, Outcome, Refused, RelayTrouble
from distd.delivery.pipeline import Ended
from distd.delivery.relay import Relay, read_password
from distd.delivery.replies import Reply, judge
from distd.delivery.stock import Hand
from distd.failures import Misconfigured
from distd.mail.envelope import Envelope
from distd.store.queue import Claimed
from distd.store.words import Lane
from tests.relay import TestRelay, self_signed

CLAIMED = Claimed(
    1,
    Lane.MAILING,
    "reader@reader.example",
    "",
    "en",
    "",
    None,
    1,
    None,
    None,
    0,
    0,
    datetime(2005, 5, 2, tzinfo=UTC),
)
LETTER = Envelope.of("bounces@sr.example.org", "reader@reader.example", b"Message-ID: <1@x>\r\n\r\nHello\r\n")


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*self_signed(tmp_path_factory.mktemp("tls")))
    return context


@pytest.fixture
def server() -> Iterator[TestRelay]:
    with TestRelay().running() as relay:
        yield relay


def relay_to(server: TestRelay, **options: Any) -> Relay:
    given = {"timeout_seconds": 5.0, "verify_certificate": False, **options}
    return Relay(given.pop("host", "127.0.0.1"), server.port, "distd.example", **given)


def send(relay: Relay, *envelopes: Envelope) -> list[Outcome]:
    """Send messages one after the other over one line, and return how each ended."""

    async def story() -> list[Outcome]:
        ended: asyncio.Queue[Outcome] = asyncio.Queue()

        def turn(line: Line, ends: Sequence[Ended[Hand]]) -> None:
            for end in ends:
                ended.put_nowait(judge(end.stage, Reply.read(end.reply)))
            while line.write():
                pass

        def lost(line: Line, ends: object, left: Sequence[object], reason: str) -> None:
            for _ in left:
                ended.put_nowait(Deferred(reason))

        outcomes: list[Outcome] = []
        line = Line(relay, (Lane.MAILING,), turn, lost)
        async with asyncio.timeout(20):
            for envelope in envelopes:
                if not line.is_open:
                    try:
                        await line.open()
                    except RelayDown as failure:
                        outcomes.append(RelayTrouble(str(failure)))
                        continue
                refused = line.begin(Hand(CLAIMED, envelope, "", 0), envelope)
                turn(line, [])
                outcomes.append(refused or await ended.get())
            await line.close()
        return outcomes

    return asyncio.run(story())


def why_down(relay: Relay) -> str:
    with pytest.raises(RelayDown) as failure:
        asyncio.run(knock(relay))
    return str(failure.value)


def test_one_connection_carries_many_messages(server: TestRelay) -> None:
    outcomes = send(relay_to(server), LETTER, LETTER, LETTER)

    assert [type(outcome) for outcome in outcomes] == [Accepted] * 3
    assert server.connections == 1
    assert server.commands[0] == "EHLO distd.example"
    assert server.commands[-1] == "QUIT"


def test_a_refused_message_leaves_the_connection_usable(server: TestRelay) -> None:
    for stage in ("MAIL", "RCPT", "DATA", "DOT"):
        server.at(stage, "550 5.7.1 No", times=1)

    outcomes = send(relay_to(server), LETTER, LETTER, LETTER, LETTER, LETTER)

    assert [type(outcome) for outcome in outcomes] == [Deferred, Refused, Refused, Refused, Accepted]
    assert server.connections == 1


def test_a_large_message_survives_a_relay_that_reads_slowly(server: TestRelay) -> None:
    large = b"Subject: x\r\n\r\n" + b"".join(b".%05d" % n + b"x" * 70 + b"\r\n" for n in range(20_000))

    [outcome] = send(relay_to(server), Envelope.of("", "reader@reader.example", large))

    assert isinstance(outcome, Accepted)
    assert server.messages[0].octets == large
    assert server.messages[0].sender == ""


def test_a_relay_without_ehlo_is_greeted_the_old_way(server: TestRelay) -> None:
    server.at("EHLO", "502 5.5.2 Unknown")
    [outcome] = send(relay_to(server), LETTER)
    assert isinstance(outcome, Accepted)


def test_tls_is_used_when_it_is_offered(server: TestRelay, tls: ssl.SSLContext) -> None:
    server.tls = tls
    [outcome] = send(relay_to(server), LETTER)
    assert isinstance(outcome, Accepted)
    assert "STARTTLS" in server.commands


def test_tls_is_not_used_where_the_settings_say_never(server: TestRelay, tls: ssl.SSLContext) -> None:
    server.tls = tls
    send(relay_to(server, starttls="never"), LETTER)
    assert "STARTTLS" not in server.commands


def test_required_tls_that_is_not_offered_sends_nothing(server: TestRelay) -> None:
    [outcome] = send(relay_to(server, starttls="required"), LETTER)
    assert isinstance(outcome, RelayTrouble)
    assert "STARTTLS" in outcome.reason
    assert not any(command.startswith("MAIL") for command in server.commands)


def test_a_relay_refusing_tls_is_named(server: TestRelay, tls: ssl.SSLContext) -> None:
    server.tls = tls
    server.at("STARTTLS", "454 4.7.0 TLS not available")
    assert "454 4.7.0 TLS not available" in why_down(relay_to(server))


def test_a_certificate_nobody_trusts_is_refused_with_advice(server: TestRelay, tls: ssl.SSLContext) -> None:
    server.tls = tls
    reason = why_down(relay_to(server, verify_certificate=True, host="localhost"))
    assert "certificate is not trusted" in reason
    assert "relay.verify_certificate" in reason


def test_login_comes_before_mail(server: TestRelay) -> None:
    server.login = ("distd", "secret")
    [outcome] = send(relay_to(server, username="distd", password="secret"), LETTER)
    assert isinstance(outcome, Accepted)
    assert server.logins == 1


def test_a_wrong_password_is_the_relays_trouble_not_the_readers(server: TestRelay) -> None:
    server.login = ("distd", "secret")
    [outcome] = send(relay_to(server, username="distd", password="wrong"), LETTER)
    assert isinstance(outcome, RelayTrouble)
    assert "login was refused: 535" in outcome.reason


def test_a_password_never_goes_over_a_network_in_clear_unasked() -> None:
    far = Relay("mail.example.org", 25, "distd.example", username="distd", password="secret")
    assert far.start_tls_wish is True
    assert Relay("mail.example.org", 25, "distd.example").start_tls_wish is None


def test_a_silent_relay_and_a_closed_port_are_told_apart(server: TestRelay) -> None:
    server.at("CONNECT", "stall")
    assert "Timed out" in why_down(relay_to(server, timeout_seconds=0.2))
    nobody = Relay("127.0.0.1", 1, "distd.example", timeout_seconds=1)
    assert "127.0.0.1:1" in why_down(nobody)


def test_check_tells_what_the_relay_offers(server: TestRelay) -> None:
    assert asyncio.run(knock(relay_to(server)))["size"] == "10000000"


def test_the_password_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("secret\n")
    assert read_password(tmp_path / "password") == "secret"
    with pytest.raises(Misconfigured, match=r"relay\.password_file"):
        read_password(tmp_path / "none")

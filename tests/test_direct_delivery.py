"""Mail without a smarthost: straight to the servers of each domain, on a small internet of loopback addresses."""

from __future__ import annotations

import asyncio
import errno
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from distd import lookup
from distd.delivery.direct.reaching import _is_public
from distd.delivery.direct.resolving import Directory
from distd.delivery.direct.servers import Server
from distd.delivery.dispatcher import Dispatcher
from distd.delivery.journal import Journal, JournalFailed
from distd.delivery.lost import RelayDown
from distd.failures import TemporaryFailure
from distd.store.queue import Queue
from distd.store.tables import Delivery
from distd.store.words import DeliveryState
from tests.audience import mailing_to, notice_to
from tests.conftest import Clock
from tests.internet import DirectPost, Internet, direct_post, fate
from tests.post_office import until
from tests.relay import MANNERS, PLAIN
from tests.resolver import SERVFAIL, SILENCE

ACCEPTED, PENDING, REFUSED = DeliveryState.ACCEPTED, DeliveryState.PENDING, DeliveryState.REFUSED
CHUNKING = [*MANNERS["chunking"]]


@pytest.fixture
def internet() -> Iterator[Internet]:
    with Internet.running() as running:
        yield running


@pytest.fixture
def post(internet: Internet, clock: Clock, tmp_path: Path) -> Iterator[DirectPost]:
    with direct_post(internet, clock, tmp_path) as opened:
        yield opened


# ---- which server


def test_each_domain_gets_its_mail_at_its_own_server(post: DirectPost, internet: Internet) -> None:
    [bank], [union] = internet.bank("bank.example", "127.0.0.2"), internet.bank("union.example", "127.0.0.3")
    mailing_to(["a@bank.example", "b@union.example", "c@bank.example"], post.clock())

    post.drain()

    assert post.states() == {ACCEPTED: 3}
    assert sorted(bank.recipients) == ["a@bank.example", "c@bank.example"]
    assert union.recipients == ["b@union.example"]


def test_the_preferred_server_gets_it_and_the_others_hear_nothing(
    post: DirectPost, internet: Internet
) -> None:
    preferred, other = internet.server("127.0.0.2"), internet.server("127.0.0.3")
    internet.domain("bank.example", "20 b.bank.example.", "5 a.bank.example.")
    internet.host("a.bank.example", "127.0.0.2")
    internet.host("b.bank.example", "127.0.0.3")
    mailing_to(["a@bank.example"], post.clock())

    post.drain()

    assert (preferred.recipients, other.connections) == (["a@bank.example"], 0)


@pytest.mark.parametrize(
    ("stage", "reply"),
    [
        ("CONNECT", "554 5.7.1 Not you"),
        ("CONNECT", "421 4.3.2 Not now"),
        ("CONNECT", "drop"),
        ("EHLO", "drop"),
        ("MAIL", "421 4.3.2 Shutting down"),
        ("RCPT", "421 4.3.2 Shutting down"),
        ("MAIL", "530 5.7.0 Must issue a STARTTLS command first"),
    ],
)
@pytest.mark.parametrize("extensions", [PLAIN, CHUNKING], ids=["one by one", "chunking"])
def test_where_the_first_server_serves_nobody_the_next_one_is_asked(
    post: DirectPost, internet: Internet, stage: str, reply: str, extensions: list[str]
) -> None:
    first, second = internet.bank("bank.example", "127.0.0.2", "127.0.0.3", extensions=[*extensions])
    first.at(stage, reply)
    mailing_to([f"reader{n}@bank.example" for n in range(5)], post.clock())

    post.drain()

    assert post.states() == {ACCEPTED: 5}
    assert len(set(second.recipients)) == len(second.recipients) == 5
    assert first.connections == 1


def test_where_nobody_listens_the_next_server_is_asked(post: DirectPost, internet: Internet) -> None:
    internet.domain(
        "bank.example", "10 down.bank.example.", "20 nowhere.bank.example.", "30 up.bank.example."
    )
    internet.host("down.bank.example", "127.0.0.9", "::1")
    internet.host("up.bank.example", "127.0.0.2")
    up = internet.server("127.0.0.2")
    mailing_to(["a@bank.example"], post.clock())

    post.drain()

    assert up.recipients == ["a@bank.example"]


def test_a_domain_without_mx_is_its_own_server(post: DirectPost, internet: Internet) -> None:
    internet.host("bank.example", "127.0.0.2")
    server = internet.server("127.0.0.2")
    mailing_to(["a@bank.example"], post.clock())

    post.drain()

    assert server.recipients == ["a@bank.example"]


def test_a_domain_with_ipv6_alone_is_reached(post: DirectPost, internet: Internet) -> None:
    [server] = internet.bank("bank.example", "::1")
    mailing_to(["a@bank.example"], post.clock())

    post.drain()

    assert server.recipients == ["a@bank.example"]


def test_a_domain_in_any_script_and_an_alias_are_found(post: DirectPost, internet: Internet) -> None:
    [server] = internet.bank("xn--bcher-kva.example", "127.0.0.2")
    internet.records["books.example"] = {"CNAME": ["xn--bcher-kva.example."]}
    mailing_to(["a@bücher.example", "b@books.example"], post.clock())

    post.drain()

    assert sorted(server.recipients) == ["a@xn--bcher-kva.example", "b@books.example"]


# ---- where there is no way


def test_a_domain_that_takes_no_mail_or_does_not_exist_is_a_refusal(
    post: DirectPost, internet: Internet
) -> None:
    internet.domain("deaf.example", "0 .")
    internet.domain("bare.example")
    mailing_to(["a@deaf.example", "b@gone.example", "c@bare.example"], post.clock())

    post.drain()

    assert fate("a@deaf.example") == (
        REFUSED, "5.1.10", "556 5.1.10 deaf.example takes no mail at all (null MX, RFC 7505)",
    )  # fmt: skip
    assert fate("b@gone.example") == (REFUSED, "5.1.2", "550 5.1.2 the domain gone.example does not exist")
    assert fate("c@bare.example")[:2] == (REFUSED, "5.1.2")


def test_a_dns_that_fails_is_a_deferral(post: DirectPost, internet: Internet) -> None:
    internet.records["sick.example"] = SERVFAIL
    internet.records["mx.half.example"] = SERVFAIL
    internet.domain("half.example", "10 mx.half.example.")
    mailing_to(["a@sick.example", "b@half.example"], post.clock())

    post.drain()

    assert fate("a@sick.example")[:2] == (PENDING, "4.4.3")
    assert fate("b@half.example")[:2] == (PENDING, "4.4.1")


def test_mail_that_would_come_back_to_us_is_refused(post: DirectPost, internet: Internet) -> None:
    better = internet.server("127.0.0.2")
    internet.host("better.example", "127.0.0.2")
    internet.domain("ours.example", "10 DISTD.example.", "20 other.example.")
    internet.domain("backup.example", "5 better.example.", "10 distd.example.", "20 other.example.")
    mailing_to(["a@ours.example", "b@backup.example"], post.clock())

    post.drain()

    assert fate("a@ours.example")[:2] == (REFUSED, "5.4.6")
    assert better.recipients == ["b@backup.example"]


def test_a_domain_none_of_whose_servers_answers_is_tried_again_later(
    post: DirectPost, internet: Internet
) -> None:
    first, second = internet.bank("bank.example", "127.0.0.2", "127.0.0.3")
    down = [server.at("CONNECT", "421 4.3.2 Not now") for server in (first, second)]
    mailing_to([f"reader{n}@bank.example" for n in range(20)], post.clock())

    post.drain()

    assert (first.connections, second.connections) == (1, 1)
    state, status, reply = fate("reader3@bank.example")
    assert (state, status) == (PENDING, "4.4.1")
    assert reply.startswith("451 4.4.1 mx1.bank.example[127.0.0.3]")
    assert "421 4.3.2 Not now" in reply

    for server, fault in zip((first, second), down, strict=True):
        server.faults.remove(fault)
    post.clock.wind(hours=1)
    post.drain()

    assert post.states() == {ACCEPTED: 20}


# ---- one domain's trouble is its own


def test_dead_domains_among_a_thousand_letters_hold_up_nobody(
    post: DirectPost, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The dead are waited for longer than the story lasts, however busy the machine is.
    post.relay_options = {"timeout_seconds": 60.0}
    monkeypatch.setattr(lookup, "LOOKUP_SECONDS", 60.0)
    post.pace = {"connections": 4, "batch": 50}
    stalled = internet.server("127.0.0.4")
    stalled.at("CONNECT", "stall")
    internet.domain("stalled.example", "10 mx.stalled.example.")
    internet.host("mx.stalled.example", "127.0.0.4")
    internet.records["silent.example"] = SILENCE
    bank = internet.server("127.0.0.2", extensions=CHUNKING)
    for number in range(20):
        internet.domain(f"bank{number}.example", "10 mx.bank.example.")
    internet.host("mx.bank.example", "127.0.0.2")
    readers = [f"reader{n}@bank{n % 20}.example" for n in range(900)]
    dead = [f"reader{n}@{name}.example" for n in range(50) for name in ("stalled", "silent")]
    mailing_to([*dead, *readers], post.clock())

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await until(lambda: dispatcher.tally.accepted == 900, seconds=50)
        assert dispatcher.tally.deferred == 0  # the dead ones are still being waited for
        await in_passing(post, dispatcher)
        assert dispatcher.tally.deferred == 0
        stalled.released.set()
        internet.records["silent.example"] = SERVFAIL
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())

    assert sorted(bank.recipients) == sorted([*readers, "secretary@bank7.example"])


async def in_passing(post: DirectPost, dispatcher: Dispatcher) -> None:
    """Post a notice, and return when it has gone out."""
    before = dispatcher.tally.accepted
    await asyncio.to_thread(notice_to, "secretary@bank7.example", post.clock())
    dispatcher.wake()
    await until(lambda: dispatcher.tally.accepted > before)


def test_small_domains_get_their_turn_beside_large_ones(post: DirectPost, internet: Internet) -> None:
    """Three large domains could keep every connection until they are done."""
    post.pace, post.direct = {"connections": 4, "batch": 2000}, {"slice_seconds": 0.2}
    for name, address, count in (("large", "127.0.0.2", 3), ("small", "127.0.0.3", 30)):
        internet.host(f"mx.{name}.example", address)
        for number in range(count):
            internet.domain(f"{name}{number}.example", f"10 mx.{name}.example.")
    internet.server("127.0.0.2", slowness_seconds=0.02)
    small = internet.server("127.0.0.3")
    readers = [f"reader{n}@large{d}.example" for n in range(300) for d in range(3)]
    mailing_to([*readers, *(f"reader@small{d}.example" for d in range(30))], post.clock())

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await until(lambda: len(small.messages) == 30)
        assert dispatcher.tally.accepted < 800
        stop.set()
        await asyncio.wait_for(running, 30)

    asyncio.run(story())


def test_a_domain_gets_a_few_connections_and_all_together_a_bound(
    post: DirectPost, internet: Internet
) -> None:
    post.pace, post.direct = {"connections": 5, "batch": 500}, {"lines": 2}
    [bank], [union] = internet.bank("bank.example", "127.0.0.2"), internet.bank("union.example", "127.0.0.3")
    mailing_to([f"r{n}@{d}.example" for n in range(100) for d in ("bank", "union")], post.clock())

    post.drain()

    assert post.states() == {ACCEPTED: 200}
    assert (bank.most_at_once, union.most_at_once) == (2, 2)


def test_a_server_that_takes_so_many_connections_and_no_more(post: DirectPost, internet: Internet) -> None:
    post.pace = {"connections": 8, "batch": 500}
    [bank] = internet.bank("bank.example", "127.0.0.2")
    bank.at("CONNECT", "421 4.7.0 Too many connections from your address", every=2)
    mailing_to([f"r{n}@bank.example" for n in range(100)], post.clock())

    post.drain()

    assert post.states() == {ACCEPTED: 100}


def test_a_server_that_closes_after_so_many_messages_is_called_again(
    post: DirectPost, internet: Internet
) -> None:
    [bank] = internet.bank("bank.example", "127.0.0.2", extensions=CHUNKING)
    bank.at("MAIL", "421 4.7.0 Too many messages on this connection", every=11)
    mailing_to([f"r{n}@bank.example" for n in range(100)], post.clock())

    post.drain()

    assert post.states() == {ACCEPTED: 100}
    assert len(set(bank.recipients)) == len(bank.recipients) == 100


def test_without_a_way_out_of_this_host_nothing_is_counted(
    post: DirectPost, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_way(server: Server) -> None:
        raise RelayDown(f"{server}: cannot be reached: Network is unreachable") from OSError(
            errno.ENETUNREACH, "Network is unreachable"
        )

    for number in range(5):
        internet.bank(f"bank{number}.example", "127.0.0.2")
    mailing_to([f"reader@bank{number}.example" for number in range(5)], post.clock())

    with monkeypatch.context() as cable:
        cable.setattr("distd.delivery.direct.connecting._reached", no_way)
        cable.setattr("distd.delivery.direct.reaching._is_public", lambda _: True)  # as the loopback is not
        post.drain()
    assert post.states() == {PENDING: 5}
    assert {delivery.attempts for delivery in Delivery.select()} == {0}

    post.clock.wind(minutes=2)
    post.drain()
    assert post.states() == {ACCEPTED: 5}


@pytest.mark.parametrize("address", ["224.0.0.1", "255.255.255.255"])
def test_a_domain_that_names_an_address_nobody_can_reach_stops_nobody_else(
    post: DirectPost, internet: Internet, address: str
) -> None:
    internet.bank("bank.example", "127.0.0.2")
    internet.domain("nasty.example", "10 mx.nasty.example.")
    internet.host("mx.nasty.example", address)
    mailing_to(["a@nasty.example", *(f"reader{n}@bank.example" for n in range(20))], post.clock())

    post.drain()

    assert post.states() == {ACCEPTED: 20, PENDING: 1}
    assert Delivery.get(Delivery.state == PENDING).attempts == 1


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("10.0.0.1", False),
        ("224.0.0.1", False),
        ("127.0.0.1", False),
        ("2001:4860::1", False),
    ],
)
def test_only_a_public_address_tells_that_we_have_no_network(address: str, public: bool) -> None:
    assert _is_public(address) is public


def test_whether_the_resolver_answers_is_asked_anew_each_time(internet: Internet) -> None:
    directory = Directory((), internet.resolver)

    async def story() -> tuple[bool, bool]:
        before = await directory.is_there()
        internet.records["."] = SILENCE
        return before, await directory.is_there()

    with pytest.MonkeyPatch.context() as patience:
        patience.setattr(directory._resolver, "lifetime", 0.3)
        assert asyncio.run(story()) == (True, False)


def test_what_our_own_disk_has_no_room_for_is_no_servers_fault(
    post: DirectPost, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    banks = [internet.bank(f"bank{n}.example", f"127.0.0.{n + 2}")[0] for n in range(3)]
    mailing_to([f"reader@bank{n}.example" for n in range(3)], post.clock())

    def full(*_: object) -> None:
        raise JournalFailed("the journal cannot be written: the disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(Journal, "write", full)
        post.drain()
    assert post.states() == {PENDING: 3}
    assert {delivery.attempts for delivery in Delivery.select()} == {0}
    assert [bank.messages for bank in banks] == [[], [], []]

    post.clock.wind(minutes=2)
    post.drain()
    assert post.states() == {ACCEPTED: 3}


def test_a_database_that_is_busy_when_mail_is_put_off_holds_up_no_other_domain(
    post: DirectPost, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.pace = {"connections": 4, "batch": 10}  # of which one domain may have five
    internet.bank("bank.example", "127.0.0.2")
    [union] = internet.bank("union.example", "127.0.0.3")
    mailing_to([*(f"reader{n}@bank.example" for n in range(8)), "last@union.example"], post.clock())
    release, failures = Queue.release, iter([True])

    def stumbles(self: Queue, *more: Any) -> None:
        if next(failures, False):
            raise TemporaryFailure("the database is busy")
        release(self, *more)

    monkeypatch.setattr(Queue, "release", stumbles)
    post.drain()
    assert next(failures, None) is None
    assert union.recipients == ["last@union.example"]

    post.clock.wind(minutes=2)
    post.drain()
    assert post.states() == {ACCEPTED: 9}


def test_without_a_resolver_nothing_is_counted(
    post: DirectPost, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("distd.lookup.LOOKUP_SECONDS", 0.3)
    [bank] = internet.bank("bank.example", "127.0.0.2")
    names = {**internet.records}
    internet.records.update(dict.fromkeys((".", "bank.example", "union.example"), SILENCE))
    mailing_to(["a@bank.example", "b@union.example", "c@bank.example"], post.clock())

    post.drain()

    assert post.states() == {PENDING: 3}
    assert {delivery.attempts for delivery in Delivery.select()} == {0}

    internet.records.update(names)
    post.clock.wind(minutes=2)
    post.drain()

    assert bank.recipients == ["a@bank.example", "c@bank.example"]


def test_who_leaves_does_not_wait_for_a_server_that_does_not_greet(
    post: DirectPost, internet: Internet
) -> None:
    [bank] = internet.bank("bank.example", "127.0.0.2")
    bank.at("CONNECT", "stall")
    mailing_to(["a@bank.example"], post.clock())
    post.relay_options = {"timeout_seconds": 60.0}

    async def story() -> None:
        dispatcher, stop = post.dispatcher(), asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        await asyncio.to_thread(bank.stalled.acquire)
        stop.set()
        await asyncio.wait_for(running, 10)

    asyncio.run(story())

    assert post.states() == {PENDING: 1}
    assert post.only().attempts == 0


# ---- TLS


def test_tls_is_taken_where_it_is_offered_whatever_the_certificate(
    post: DirectPost, internet: Internet
) -> None:
    stranger = trustme.CA().issue_cert("somebody.else.example")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    stranger.configure_cert(context)
    [server] = internet.bank("bank.example", "127.0.0.2", tls=context)
    mailing_to(["a@bank.example"], post.clock())

    post.drain()

    assert server.recipients == ["a@bank.example"]
    assert server.secured == 1


@pytest.mark.parametrize("reply", ["454 4.7.0 TLS not available", "220 Go ahead", "drop"])
def test_where_tls_is_offered_and_fails_a_fresh_connection_goes_in_the_clear(
    post: DirectPost, internet: Internet, reply: str
) -> None:
    [server] = internet.bank("bank.example", "127.0.0.2", tls=internet.certificate("mx0.bank.example"))
    server.at("STARTTLS", reply)
    mailing_to(["a@bank.example"], post.clock())
    post.relay_options = {"timeout_seconds": 1.0}

    post.drain()

    assert server.recipients == ["a@bank.example"]
    assert (server.connections, server.secured) == (2, 0)


def test_where_the_settings_require_tls_the_clear_is_no_way(post: DirectPost, internet: Internet) -> None:
    internet.bank("bank.example", "127.0.0.2")
    mailing_to(["a@bank.example"], post.clock())
    post.relay_options = {"starttls": "required"}

    post.drain()

    assert "it offers no TLS" in fate("a@bank.example")[2]

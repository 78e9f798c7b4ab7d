"""Which servers take a domain's mail, in which order, and who is served when: decided without a socket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.delivery.direct.queueing import LONGEST_SECONDS, Queueing
from distd.delivery.direct.routes import (
    MOST_HOSTS,
    Exchange,
    Route,
    interleaved,
    no_answer,
    no_server,
    no_such_domain,
    route_of,
    unreached,
    wanted_lines,
)
from distd.delivery.direct.turns import Turns
from distd.delivery.outcomes import Deferred, Refused
from distd.delivery.reasons import Reason, reason_of

OURS = {"ours.example"}


def route(*exchanges: tuple[int, str]) -> tuple[str, ...] | str:
    """Return the hosts for bank.example, or the status with which its mail is refused."""
    found = route_of("bank.example", [Exchange(*each) for each in exchanges], OURS, lambda: 0.0)
    return found.hosts if isinstance(found, Route) else found.status


@pytest.mark.parametrize(
    ("exchanges", "expected"),
    [
        ([], ("bank.example",)),  # the domain itself, RFC 5321, section 5.1
        ([(20, "b"), (10, "a"), (30, "c")], ("a", "b", "c")),
        ([(10, "a"), (20, "a"), (10, "b")], ("a", "b")),
        ([(0, "")], "5.1.10"),  # RFC 7505
        ([(0, ""), (10, "a")], ("a",)),  # a null MX beside others is a mistake, and the others are not
        ([(10, "a"), (20, "ours.example"), (20, "b"), (30, "c")], ("a",)),
        ([(10, "ours.example"), (20, "b")], "5.4.6"),
        ([(n, f"mx{n}") for n in range(40)], tuple(f"mx{n}" for n in range(MOST_HOSTS))),
    ],
)
def test_the_way_to_a_domain(exchanges: list[tuple[int, str]], expected: object) -> None:
    assert route(*exchanges) == expected


def test_equal_preferences_share_the_mail() -> None:
    exchanges = [Exchange(10, name) for name in "ab"] + [Exchange(20, "c")]
    chances = iter([0.9, 0.1, 0.5])
    assert route_of("bank.example", exchanges, OURS, lambda: next(chances)) == Route(
        "bank.example", ("b", "a", "c")
    )


_HOSTS = st.sampled_from(["", "a", "b", "c", "ours.example"])


@given(st.lists(st.builds(Exchange, st.integers(0, 3), _HOSTS), max_size=8), st.randoms())
def test_no_route_leads_back_to_us_or_to_a_worse_server_first(
    exchanges: list[Exchange], chance: object
) -> None:
    found = route_of("bank.example", exchanges, OURS, chance.random)  # type: ignore[attr-defined] # a Random
    if isinstance(found, Refused):
        assert found.status in {"5.1.10", "5.4.6"}
        return
    assert found.hosts
    assert "ours.example" not in found.hosts
    assert len(set(found.hosts)) == len(found.hosts)
    best = {host: min((e.preference for e in exchanges if e.host == host), default=0) for host in found.hosts}
    assert sorted(best.values()) == [best[host] for host in found.hosts]


def test_nobody_is_blocked_by_what_we_say_ourselves() -> None:
    """Such words would pause a mailing as if we were blocked."""
    server = "mx.x.example[192.0.2.1]"
    said: list[Refused | Deferred] = [
        no_such_domain("x.example"),
        no_server("x.example"),
        no_answer("x.example", "SERVFAIL"),
        unreached(f"{server}: cannot be reached: Connection refused"),
        unreached("mx.x.example is no mail server of x.example by its MTA-STS policy"),
        unreached(f"{server}: its certificate is not good for mx.x.example: Hostname mismatch"),
        unreached(f"{server}: TLS failed: WRONG_VERSION_NUMBER"),
    ]
    assert {reason_of(one.reply, one.status) for one in said} <= {Reason.NETWORK, Reason.OTHER}
    assert reason_of(unreached("mx[192.0.2.1]: answered 554 5.7.1 blocked using zen.spamhaus.org").reply, "4.4.1") is (
        Reason.BLOCKED
    )  # fmt: skip


@pytest.mark.parametrize(
    ("waiting", "open_now", "limit", "wanted"),
    [(0, 0, 3, 0), (0, 2, 3, 2), (1, 0, 3, 1), (500, 0, 3, 1), (9, 1, 3, 1), (10, 1, 3, 2), (500, 1, 3, 3)],
)
def test_a_domain_has_one_line_first_and_more_where_it_answers(
    waiting: int, open_now: int, limit: int, wanted: int
) -> None:
    assert wanted_lines(waiting, open_now, limit) == wanted


@pytest.mark.parametrize(
    ("ipv6", "ipv4", "order"),
    [("", "", ""), ("A", "", "A"), ("", "ab", "ab"), ("ABC", "a", "AaBC"), ("A", "abc", "Aabc"), ("AB", "ab", "AaBb")],
)  # fmt: skip
def test_the_families_of_addresses_take_turns(ipv6: str, ipv4: str, order: str) -> None:
    assert interleaved(list(ipv6), list(ipv4)) == list(order)


def test_who_finds_too_many_before_him_comes_when_it_is_his_turn() -> None:
    queueing = Queueing(before=100, since=0.0)
    queueing.served = 500  # in 50 seconds: ten a second
    assert [queueing.seconds(250, 50.0) for _ in range(4)] == [10.0, 35.0, LONGEST_SECONDS, LONGEST_SECONDS]
    assert queueing.seconds(10, 1000.0) > 10  # it has become slow


def test_whose_turn_it_is() -> None:
    turns: Turns[str] = Turns()
    turns.ask("has two", is_urgent=False, has_none=False)
    turns.ask("first", is_urgent=False, has_none=True)
    turns.ask("second", is_urgent=False, has_none=True)
    turns.ask("first", is_urgent=False, has_none=True)  # who asks again loses no place
    assert turns.first(urgent_only=True) is None
    assert (turns.first(urgent_only=False), turns.without_any) == ("first", 2)

    turns.ask("has two", is_urgent=True, has_none=False)
    order = []
    while turns:
        asker = turns.first(urgent_only=False)
        assert asker is not None
        order.append(asker)
        turns.forget(asker)
    assert order == ["has two", "first", "second"]

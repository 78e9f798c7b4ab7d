"""The whole house without a smarthost: the real daemon, two sender processes, and a small internet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import SECRETARY, House, audience, wait_for
from tests.internet import Internet
from tests.relay import MANNERS

DOMAINS = {"nmb": 20, "d-liaison": 10, "subscriber": 10}


@pytest.fixture
def internet() -> Iterator[Internet]:
    """Every organisation has a domain, and they share three providers; the offices have one server each."""
    with Internet.running() as running:
        for number, address in enumerate(("127.0.0.2", "127.0.0.3", "127.0.0.4")):
            running.host(f"mx.provider{number}.example", address)
            running.server(address, extensions=[*MANNERS["chunking"]])
        for group, count in DOMAINS.items():
            for number in range(count):
                provider = f"mx.provider{number % 3}.example."
                running.domain(f"{group}{number}.example", f"10 {provider}", "20 backup.provider0.example.")
        running.bank(SECRETARY.partition("@")[2], "::1")
        yield running


def test_two_mailings_to_many_domains_add_up(tmp_path: Path, internet: Internet) -> None:
    def accepted() -> list[str]:
        return [one.recipient for one in internet.arrived() if "-bounces+" in one.sender]

    house = House.build(
        tmp_path / "office", 1, audience(20, 10, 10), relay__url="mx", direct__port=internet.port,
        direct__resolver=internet.resolver, delivery__processes=2, delivery__breaker_pause_seconds=1,
        delivery__error_pause_share=1.0, review__rule="none",
    )  # fmt: skip
    house.own_processes = True  # a person's pace: what was said of a domain is remembered for a while
    del internet.records["nmb7.example"]
    internet.domain("subscriber3.example", "0 .")
    with house.running():
        house.done("issue", "submit", "issue-1")
        house.done("send", "issue-1", "--wait")
        first = json.loads(house.done("report", "issue-1", "--json"))
        assert len(accepted()) == len(set(accepted())) == 38

        internet.domain("nmb7.example", "10 mx.provider1.example.")
        house.done("mailing", "resend", "issue-1", "--refused", "--wait")
        second = json.loads(house.done("report", "issue-1", "--json"))
        wait_for(lambda: SECRETARY in [one.recipient for one in internet.arrived()], "the letter about it")

    assert (first["total"], first["outcomes"]["accepted"], first["outcomes"]["refused"]) == (40, 38, 2)
    assert (second["total"], second["outcomes"]["accepted"], second["outcomes"]["refused"]) == (40, 39, 1)
    assert accepted().count("nmb7@nmb7.example") == 1

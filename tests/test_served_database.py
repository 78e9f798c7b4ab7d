"""A PostgreSQL server that is restarted: connections are opened anew, and nothing half done passes for done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest

from distd.failures import TemporaryFailure
from distd.store.database import Database
from distd.store.tables import List
from tests.conftest import make_tables
from tests.house import House, audience, letter, wait_for
from tests.postgresql import Cluster
from tests.relay import TestRelay

pytestmark = pytest.mark.postgresql
NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
THREADS = 4


@pytest.fixture
def url(cluster: Cluster, tmp_path: Path) -> str:
    url = cluster.new_database()
    make_tables(url, tmp_path)
    return url


@pytest.fixture
def database(url: str, tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(url, tmp_path)
    yield opened
    opened.close()


def write(name: str) -> None:
    List.create(name=name, title=name, created_at=NOW)


def lists() -> set[str]:
    return {row.name for row in List.select()}


def test_one_thread_learns_that_the_server_was_restarted_and_the_others_are_spared(
    database: Database, url: str, cluster: Cluster
) -> None:
    together = Barrier(THREADS)

    def look() -> int:
        with database.reading():
            return List.select().count()

    def look_together(_: int) -> int:
        together.wait(20)  # each thread has its look
        return look()

    def leave(_: int) -> None:
        together.wait(20)
        database.close()

    with ThreadPoolExecutor(THREADS) as threads:
        assert list(threads.map(look_together, range(THREADS))) == [0] * THREADS
        for _ in range(2):
            assert cluster.end_connections(url) == THREADS + 1
            with pytest.raises(TemporaryFailure):
                look()
            assert look() == 0
            assert list(threads.map(look_together, range(THREADS))) == [0] * THREADS
        list(threads.map(leave, range(THREADS)))


@pytest.mark.parametrize("moment", ["before it begins", "in its middle", "before it ends"])
def test_a_transaction_is_done_whole_or_fails(
    database: Database, url: str, cluster: Cluster, moment: str
) -> None:
    """What stood before the loss is gone: neither may the rest be written alone, nor the end seem well."""

    def lose(here: str) -> None:
        if moment == here:
            assert cluster.end_connections(url)

    def write_both() -> None:
        with database.transaction():
            write("first")
            lose("in its middle")
            write("second")
            lose("before it ends")

    write("before")
    lose("before it begins")
    with pytest.raises(TemporaryFailure):
        write_both()

    assert lists() == {"before"}
    moment = ""
    write_both()
    assert lists() == {"before", "first", "second"}


@pytest.mark.slow
def test_a_house_goes_on_with_its_work_when_its_server_is_back(tmp_path: Path, cluster: Cluster) -> None:
    """Every part of it: what sorts mail, goes the rounds and sends beside the daemon, and the pages."""
    url = cluster.new_database()
    with TestRelay().running() as relay:
        house = House.build(
            tmp_path / "office", relay.port, audience(), url, review__rule="none", delivery__processes=2
        )
        house.done("issue", "submit", "issue-1")
        with house.running():
            for member in ("first", "second"):
                address = f"{member}@union.example"
                house.mail_in(letter(address, "subscribers-subscribe@sr.example.org", "subscribe"))
                wait_for(has_mail_for(relay, address), "the letter of confirmation", 120)
                cluster.end_connections(url)
            house.done("send", "issue-1")
            wait_for(lambda: "mailings   8 accepted" in house.done("status"), "the mailing", 120)


def has_mail_for(relay: TestRelay, address: str) -> Callable[[], bool]:
    return lambda: address in relay.recipients

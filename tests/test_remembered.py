"""What a long-lived process remembers does not grow with the years."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path

import pytest

from distd.delivery.direct import policies
from distd.delivery.direct.policies import AGAIN_SECONDS, NO_POLICY, Policies
from distd.failures import TemporaryFailure
from distd.mail.mta_sts import Policy
from distd.remembered import Remembered
from tests.conftest import Clock


def test_the_oldest_is_forgotten_for_a_new_one() -> None:
    remembered: Remembered[str, int] = Remembered(2)
    for number, key in enumerate("abac"):
        remembered.put(key, number)

    assert (remembered.get("a"), remembered.get("b"), remembered.get("c")) == (None, 1, 3)
    assert remembered.got("b", lambda: 9) == 1
    assert remembered.got("d", lambda: 9) == 9
    assert len(remembered) == 2
    remembered.forget("d")
    remembered.forget("never heard of")
    assert (remembered.get("d"), len(remembered)) == (None, 1)


def test_policies_that_cannot_be_fetched_leave_little_behind(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many domains announce a policy and have none."""
    monkeypatch.setattr(policies, "REMEMBERED", 20)
    fetched: list[str] = []

    async def texts(name: str) -> list[str]:
        return ["v=STSv1; id=1"]

    async def fetch(domain: str) -> Policy:
        fetched.append(domain)
        raise TemporaryFailure("nobody is there")

    async def story() -> int:
        kept = Policies(tmp_path, texts, fetch, clock)
        domains = [f"bank{number}.example" for number in range(40)]
        for domain in domains:
            assert set(await asyncio.gather(kept.of(domain), kept.of(domain))) == {NO_POLICY}
            await kept.of(domain)
        assert fetched == domains  # each once, and not again at once
        await kept.of(domains[0])
        assert fetched[40:] == [domains[0]]  # which was forgotten for the others
        clock.wind(seconds=AGAIN_SECONDS)
        await kept.of(domains[-1])
        assert fetched[41:] == [domains[-1]]
        return sum(isinstance(one, asyncio.Lock) for one in gc.get_objects())

    before = sum(isinstance(one, asyncio.Lock) for one in gc.get_objects())
    assert asyncio.run(story()) <= before + 1

"""`kill -9` at any moment: nobody lost, nothing repeated but what waited for an answer, and all of it told."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.crash.harness import Harness
from tests.relay import MANNERS, TestRelay

SEED = int(os.environ.get("DISTD_CRASH_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)
READERS = int(os.environ.get("DISTD_CRASH_READERS", "1500"))
KILLS = int(os.environ.get("DISTD_CRASH_KILLS", "6"))  # in each file, spread over its stories


def survive(folder: Path, kills: int, sink: TestRelay, readers: int) -> Harness:
    print(f"DISTD_CRASH_SEED={SEED}")  # shown when the test fails, to run it again
    harness = Harness(folder, sink, random.Random(SEED), readers)
    harness.set_up()
    harness.die(kills)
    harness.finish()
    harness.check()
    return harness


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("manner", MANNERS)
def test_a_mailing_survives_kills(tmp_path: Path, manner: str) -> None:
    with TestRelay([*MANNERS[manner]]).running() as sink:
        survive(tmp_path, -(-KILLS // len(MANNERS)), sink, READERS)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_mailing_survives_kills_and_a_moody_relay(tmp_path: Path) -> None:
    with TestRelay().running() as sink:
        sink.at("MAIL", "421 4.4.2 Enough for this connection", every=100)
        survive(tmp_path, 4, sink, READERS)

"""The daemon, or a process that sends beside it, killed with -9 in the middle of a newsletter, again and again."""

from __future__ import annotations

import os
import random
import signal
import threading
from functools import partial
from pathlib import Path

import pytest

from tests.crash.story import IS_LONG, READERS, Story
from tests.crash.test_kill import KILLS, SEED
from tests.house import House, wait_for
from tests.relay import MANNERS

# `make crash` spreads its kills over all of these.
MODES = (
    [(n, manner) for n in (0, 2) for manner in MANNERS] if IS_LONG else [(0, "pipelining"), (2, "chunking")]
)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("processes", "manner"), MODES)
def test_a_mailing_survives_kills_of_its_processes(
    founded: House, tmp_path: Path, processes: int, manner: str
) -> None:
    chance = random.Random(f"{SEED} {processes} {manner}")
    print(f"DISTD_CRASH_SEED={SEED}")  # shown when the test fails, to run it again
    story = Story.of(founded, tmp_path / "office", manner, processes)
    kills = -(-KILLS // len(MODES))
    with story.ordered():
        for number in range(kills):
            # Spread over the mailing, at any moment of the life of a process.
            share = max(1, (READERS - story.sink.taken) // (kills - number + 1))
            enough = min(story.sink.taken + chance.randint(0, share), READERS)
            wait_for(partial(has_taken, story, enough), "more mail", 60)
            threading.Event().wait(chance.random() * 0.05)
            if victims := [pid for pid in story.house.senders if chance.random() < 0.5]:
                os.kill(victims[0], signal.SIGKILL)
            else:
                story.house.stop(signal.SIGKILL)
                story.house.start()
        story.finish()
    count = story.check(faults=kills)
    assert count.accepted == READERS


def has_taken(story: Story, messages: int) -> bool:
    return story.sink.taken >= messages

"""The whole daemon, killed with -9 in the middle of a newsletter, and the report that adds up."""

from __future__ import annotations

import json
import os
import random
import signal
from collections import Counter
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.crash.harness import unanswered
from tests.crash.test_kill import SEED
from tests.house import House, audience, wait_for
from tests.relay import TestRelay

READERS = int(os.environ.get("DISTD_CRASH_READERS", "2000"))
CONNECTIONS = 6


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_daemon_is_killed_again_and_again_and_the_report_adds_up(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    print(f"DISTD_CRASH_SEED={SEED}")
    people = audience(nmbs=READERS - 20, liaisons=10, subscribers=10)
    with TestRelay().running() as sink:
        house = House.build(tmp_path / "office", sink.port, people, relay__connections=CONNECTIONS)
        with house.running():
            house.approve(partial(mailbox, sink))
            sink.heads_only = True
            sink.messages.clear()
            house.done("send", "issue-1")
            kills = 0
            while kills < 6:
                enough = min(len(readers_mailed(sink)) + chance.randint(1, READERS // 8), READERS)
                wait_for(partial(has_mailed, sink, enough), "more mail", 60)
                house.stop(signal.SIGKILL)
                kills += 1
                assert unanswered(house.home / "queue" / "journal") <= CONNECTIONS
                house.start()
            wait_for(lambda: report(house)["mailings"][0][1] == "done", "the end of the mailing", 120)
        told = report(house)

    mailed = Counter(readers_mailed(sink))
    assert len(mailed) == READERS
    repeats = sum(mailed.values()) - READERS
    assert repeats <= min(CONNECTIONS * kills, told["outcomes"]["perhaps_twice"])
    ids = {(message.recipient, message.message_id) for message in sink.messages if is_issue(message.sender)}
    assert len(ids) == READERS
    assert (told["total"], told["outcomes"]["accepted"]) == (READERS, READERS)


def readers_mailed(sink: TestRelay) -> list[str]:
    return [message.recipient for message in list(sink.messages) if is_issue(message.sender)]


def has_mailed(sink: TestRelay, count: int) -> bool:
    return len(readers_mailed(sink)) >= count


def is_issue(sender: str) -> bool:
    return "-bounces+" in sender


def mailbox(sink: TestRelay, address: str) -> list[EmailMessage]:
    mine = [message.octets for message in list(sink.messages) if message.recipient == address]
    return [message_from_bytes(octets, policy=default) for octets in mine]


def report(house: House) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(house.done("report", "issue-1", "--json"))
    return found

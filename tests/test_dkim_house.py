"""A house with keys of its own: whatever arrives at the relay, an independent program finds it well signed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import dkim
import pytest

from tests.command import change_settings
from tests.house import SECRETARY, House, audience, parsed
from tests.relay import TestRelay

pytestmark = pytest.mark.timeout(180)
READERS = 8


def test_an_issue_and_all_letters_arrive_signed(tmp_path: Path) -> None:
    """Requests with attached messages, confirmations to the secretary, and an issue with HTML and PDF."""
    with TestRelay().running() as relay:
        house = House.build(tmp_path / "office", relay.port, audience())
        made = house.done("dkim", "new", "--selector", "may")
        selectors = json.loads(made.partition("selectors = ")[2].splitlines()[0])
        change_settings(house.home / "config/distd.toml", {"dkim__selectors": selectors})
        with house.running():
            house.approve(
                lambda address: [parsed(m.octets) for m in list(relay.messages) if m.recipient == address]
            )
            house.done("send", "issue-1", "--wait")

        keys = json.loads(house.done("dkim", "show", "--json"))
        records = {f"{key['name']}.".encode(): key["record"].encode() for key in keys}

        def find(name: bytes, timeout: int = 5) -> bytes | None:
            return records.get(name)

        assert (
            len([m for m in relay.messages if "-bounces+" in m.sender and "notice" not in m.sender])
            >= READERS
        )
        assert any(m.recipient == SECRETARY for m in relay.messages)
        for message in relay.messages:
            assert len(re.findall(rb"^DKIM-Signature:", message.octets, re.MULTILINE)) >= 2
            assert all(dkim.DKIM(message.octets).verify(index, dnsfunc=find) for index in (0, 1))

"""How many of the labelled replies of reviewers are read as they were meant, and that no approval is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from distd.mail.verdict.reading import read_verdict
from tests.verdicts import HELD_OUT, LEARNED_FROM, Reply, labelled, score, traps


@pytest.mark.parametrize(("file", "floor"), [(LEARNED_FROM, 0.95), (HELD_OUT, 0.80)])
def test_most_replies_are_read_as_meant_and_no_approval_is_invented(file: Path, floor: float) -> None:
    replies = labelled(file)

    right, invented, _ = score(replies)

    assert len(replies) >= 250
    assert right >= floor
    assert invented == 0


@pytest.mark.parametrize("trap", traps(), ids=lambda trap: trap.text)
def test_a_trap_is_no_approval(trap: Reply) -> None:
    assert read_verdict(trap.text).verdict != "approved"

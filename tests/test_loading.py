"""Large tables are made while the garbage collector rests."""

from __future__ import annotations

import gc

import pytest

from distd.triage.loading import collector_at_rest


def test_the_collector_rests_for_the_while_and_stays_off_where_it_was_off() -> None:
    @collector_at_rest()
    def make(what: int) -> float:
        assert not gc.isenabled()
        return 1 / what

    with pytest.raises(ZeroDivisionError):
        make(0)
    assert gc.isenabled()
    with collector_at_rest():
        make(1)
        assert not gc.isenabled()
    assert gc.isenabled()

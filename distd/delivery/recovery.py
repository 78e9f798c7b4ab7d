"""Picking up what processes that are gone left behind."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from distd import maillog
from distd.delivery.fates import Rules, fates_of_unanswered
from distd.delivery.journal import left_behind
from distd.failures import TemporaryFailure
from distd.store.queue import Queue


def recover(queue: Queue, folder: Path, now: datetime, rules: Rules) -> None:
    """Settle what the journals of dead processes hold and put back what they had claimed.

    To be done before anything is claimed. A journal that cannot be settled now is kept, and so are its claims
    until their leases end.
    """
    for remains in left_behind(folder):
        unanswered = fates_of_unanswered(remains.unanswered, remains.owner, now, rules)
        try:
            queue.settle([*remains.settlements, *unanswered])
            freed = queue.release_owner(remains.owner)
        except TemporaryFailure:
            remains.keep()
            raise
        remains.discard()
        maillog.event(
            "journal replayed",
            owner=remains.owner,
            outcomes=len(remains.settlements),
            unanswered=[settlement.delivery for settlement in unanswered],
            put_back=freed,
        )

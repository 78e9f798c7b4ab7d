"""Two verdicts in the same moment: the review is decided once, on both databases."""

from __future__ import annotations

import threading

from distd.store.database import Database
from tests.review import ANA, BO, SECRETARY, ReviewRoom


def test_the_last_two_verdicts_at_once_decide_once(database: Database) -> None:
    room = ReviewRoom(database)
    for reviewer in (ANA, BO):
        room.person(reviewer, "cag")
    room.submit()
    start, reasons = threading.Barrier(2), []

    def answer(reviewer: str) -> None:
        start.wait(timeout=10)
        reasons.append(room.reply(reviewer, "Approved."))
        database.close()

    threads = [threading.Thread(target=answer, args=(reviewer,)) for reviewer in (ANA, BO)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert len(reasons) == 2
    assert room.state() == "approved"
    assert len(room.letters(SECRETARY, "review-decided")) == 1
    assert room.ledger.verify()[1] is None

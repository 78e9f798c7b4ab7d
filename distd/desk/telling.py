"""Who asks again within the hour is not answered at once, and is told later which body has that question too."""

from __future__ import annotations

from datetime import datetime

from distd.desk.case_ledger import CaseLedger
from distd.desk.correspondence import DAY, CaseLetters
from distd.store.cases import CaseStore
from distd.store.database import Database


class Telling:
    """Tells askers where their questions are, within what one person may get of automatic answers."""

    def __init__(
        self, database: Database, store: CaseStore, ledger: CaseLedger, letters: CaseLetters
    ) -> None:
        self._database = database
        self._store = store
        self._ledger = ledger
        self._letters = letters

    def tick(self, now: datetime) -> int:
        """Tell who was not told yet and may be told now; return of how many questions.

        Each question has a letter of its own, so that a reply to it finds the right thread; the limits of automatic
        answers space them out. What could not be told within a day is old news, and the daily digest says who was not.
        """
        done = 0
        for number in self._store.untold(now - DAY):
            with self._database.transaction():
                done += self._tell(number, now)
        return done

    def _tell(self, number: int, now: datetime) -> bool:
        case = self._store.still_untold(number)  # another node may have been quicker
        if case is None or not self._letters.may_answer_by_itself(case.address, now):
            return False
        bodies = [self._letters.body(route.country, route) for route in self._store.routes(case)]
        self._letters.tell_where_it_is(case, bodies, now)
        self._ledger.note(case, "distd", "case.asker-told", now, countries=[body.country for body in bodies])
        return True

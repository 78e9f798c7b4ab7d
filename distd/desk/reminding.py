"""Time in a case: a body is reminded once, and the secretary hears of silence."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from distd.desk.case_ledger import CaseLedger
from distd.desk.correspondence import CaseLetters
from distd.store.cases import CaseStore
from distd.store.database import Database
from distd.store.tables import CaseRoute
from distd.store.words import CaseState


class Due(StrEnum):
    """What a body's silence asks for."""

    NOTHING = "nothing"
    REMIND = "remind"
    SILENT = "silent"  # the secretary is told
    UNREACHABLE = "unreachable"  # the secretary is told at once


def what_is_due(
    asked_at: datetime, reminded: bool, reachable: bool, now: datetime, remind: timedelta, silence: timedelta
) -> Due:
    """Say what a body that has not replied gets now."""
    if not reachable:
        return Due.UNREACHABLE
    if now - asked_at >= silence:
        return Due.SILENT
    return Due.REMIND if now - asked_at >= remind and not reminded else Due.NOTHING


class Reminding:
    """Looks after the routes of open cases."""

    def __init__(
        self,
        database: Database,
        store: CaseStore,
        ledger: CaseLedger,
        letters: CaseLetters,
        reminder_days: int,
        silence_days: int,
    ) -> None:
        self._database = database
        self._store = store
        self._ledger = ledger
        self._letters = letters
        self._remind = timedelta(days=reminder_days)
        self._silence = timedelta(days=silence_days)

    def tick(self, now: datetime) -> int:
        """Do what is due; return for how many bodies."""
        done = 0
        for seen in self._store.waiting_routes():
            with self._database.transaction():
                route = self._store.still_waiting(seen.id)  # another node may have been quicker
                done += route is not None and self._look_after(route, now)
        return done

    def _look_after(self, route: CaseRoute, now: datetime) -> bool:
        contacts = self._store.contacts_of_body(route.country)
        reachable = bool(contacts) and not self._store.arrived_nowhere(route)
        due = what_is_due(
            route.asked_at, route.reminded_at is not None, reachable, now, self._remind, self._silence
        )
        if due is Due.NOTHING:
            return False
        case = route.case
        if due is Due.REMIND:
            self._store.change_route(route, reminded_at=now)
            self._store.change(case, state=CaseState.REMINDED, reminded_at=now)
            self._letters.ask_body("question-reminder", case, route, contacts, now)
        else:
            self._store.change_route(route, given_up_at=now)
            self._letters.tell_secretary(
                "case-silent",
                case,
                now,
                body=self._letters.body(route.country, route),
                days=(now - route.asked_at).days,
                reminded=route.reminded_at is not None,
                why=str(due),
            )
        self._ledger.note(case, "distd", f"case.{due}", now, country=route.country)
        return True

"""What the daemon looks at every few seconds, and the slower rounds of other rooms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from distd.mailing.calendar import Calendar
from distd.mailing.failing import FailingRounds
from distd.mailing.mailings import Mailings
from distd.mailing.restored import Restoration

Round = Callable[[datetime], object]


class Rounds:
    """Goes the rounds; one that fails is told to the administrator and stops none of the others."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        mailings: Mailings,
        calendar: Calendar,
        restoration: Restoration,
        slow: Mapping[str, Round],
        failing: FailingRounds,
    ) -> None:
        """`slow` names the rounds of other rooms that are gone once a minute."""
        self._clock = clock
        self._restoration = restoration
        self._quick: Mapping[str, Round] = {
            "calendar": calendar.tick,
            "start mailings": mailings.start_due,
            "finish mailings": mailings.finish_done,
        }
        self._lengthy: Mapping[str, Round] = {"freeze recipients": mailings.freeze_on}
        self._slow = slow
        self._failing = failing

    def first(self) -> None:
        """Look, before anything else is done, whether the database is an older one; then keep the anchor."""
        self._restoration.check(self._clock())
        self._restoration.keep_anchor()

    def quick(self) -> None:
        """Do what is due: schedules, mailings, and the anchor that betrays a restored backup."""
        self._go(self._quick)
        self._go({"anchor": lambda _now: self._restoration.keep_anchor()})

    def lengthy(self) -> None:
        """Go on with what a quick round has begun, and what may take many seconds."""
        self._go(self._lengthy)

    def slow(self) -> None:
        """Go the rounds that a minute's wait does not hurt."""
        self._go(self._slow)

    def _go(self, rounds: Mapping[str, Round]) -> None:
        for name, go in rounds.items():
            now = self._clock()
            try:
                go(now)
            except Exception as defect:  # noqa: BLE001,RUF100 - a mistake in one round must not stop the mail
                self._failing.failed(name, repr(defect), now)
            else:
                self._failing.went_well(name)

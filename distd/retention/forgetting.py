"""Every night, and by command: what its rule does not keep any longer is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from distd import maillog
from distd.retention.rules import Rule
from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.retained import Retained

FROM_HOUR = 3  # of the night, in the house's zone
# A clock that is years ahead would have all forgotten in one night, and nothing brings it back. So something must have
# been decided in the month before, by this clock.
LONGEST_SILENCE = timedelta(days=31)


@dataclass(frozen=True)
class Due:
    """How much of one kind is older than its rule allows."""

    rule: Rule
    before: datetime | None  # None: all is kept for ever
    count: int


class Retention:
    """Forgets by rule."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        retained: Retained,
        rules: Sequence[Rule],
        zone: tzinfo,
        empty_logs: Callable[[], bool] = lambda: True,
    ) -> None:
        """`empty_logs` lets nothing that was forgotten stay in the logs of the files, and says whether it could."""
        self._database = database
        self._ledger = ledger
        self._retained = retained
        self._rules = rules
        self._zone = zone
        self._empty_logs = empty_logs
        self._night: date | None = None  # the last one that was seen to; to forget twice would do no harm
        self._doubted: datetime | None = None  # the last decision, when its silence was told

    def due(self, now: datetime) -> list[Due]:
        """Return what `run` would forget now, of every kind."""
        return [self._due(rule, now) for rule in self._rules]

    def run(self, actor: str, now: datetime) -> dict[str, int]:
        """Forget what is due, a piece in each transaction; return how much of each kind, where it was any."""
        counts = {rule.kind: self._forget(rule, now) for rule in self._rules}
        counts = {kind: count for kind, count in counts.items() if count}
        if counts:
            rules = [f"{rule.kind} after {rule.days} days" for rule in self._rules if rule.kind in counts]
            self._ledger.append(now, actor, "retention.forgot", "house", **counts, rules=rules)
            maillog.event("forgotten by rule", **counts)
        if not self._empty_logs():
            # What came and went by day is in them too, so the next night empties them whatever it forgets.
            maillog.trouble("what was forgotten is in a log still", reason="the file is being read")
        return counts

    def tick(self, now: datetime) -> bool:
        """See to it once a night; say whether anything was forgotten."""
        local = now.astimezone(self._zone)
        if local.hour < FROM_HOUR or self._night == local.date():
            return False
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        last = self._ledger.last_before(midnight)
        if last is not None and now - last > LONGEST_SILENCE:
            self._doubt(last, now)
            self._night = local.date()
            return False
        forgotten = self.run("distd", now)
        # Only now: what fails is tried again, and told as failing until it does not.
        self._night = local.date()
        return bool(forgotten)

    def _doubt(self, last: datetime, now: datetime) -> None:
        """Say once that the clock may be wrong, where anything would have been forgotten by it."""
        if self._doubted != last and any(due.count for due in self.due(now)):
            self._doubted = last
            maillog.trouble(
                "nothing forgotten", reason="nothing was decided for a month: is the clock right?"
            )

    def _due(self, rule: Rule, now: datetime) -> Due:
        before = rule.before(now)
        return Due(rule, before, 0 if before is None else self._retained.count(rule.kind, before))

    def _forget(self, rule: Rule, now: datetime) -> int:
        before, forgotten, last = rule.before(now), 0, 0
        while before is not None:
            with self._database.transaction():
                ids = self._retained.some(rule.kind, before, last)
                if not ids:
                    break
                self._retained.forget(rule.kind, ids, now)
                forgotten, last = forgotten + len(ids), ids[-1]
        return forgotten

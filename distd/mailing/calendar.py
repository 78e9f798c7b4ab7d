"""Standing orders: what happens at each cron moment, once, and what when the moment was missed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from distd import maillog
from distd.failures import Misconfigured, NotFound, Refused
from distd.mailing.cron import Cron
from distd.mailing.lateness import is_too_late
from distd.mailing.mailings import Mailings
from distd.mailing.ordering import Ordering, Wish
from distd.moments import in_words, zone
from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox
from distd.store.schedules import NewSchedule, ScheduleStore
from distd.store.tables import Schedule
from distd.store.words import ScheduleKind, ScheduleState

DISTD = "distd"

FIRST_LOOKS_BACK = timedelta(days=7)  # the first digest of an order, from when it was made


class Calendar:
    """Follows the standing orders in the table; nothing else remembers a moment."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        outbox: Outbox,
        mailings: Mailings,
        ordering: Ordering,
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._outbox = outbox
        self._mailings = mailings
        self._ordering = ordering
        self.store = ScheduleStore(database)

    # ---- followed

    def tick(self, now: datetime) -> int:
        """Follow every standing order whose moment has come; return how many moments were dealt with."""
        return sum(self._look_at(schedule, now) for schedule in self.store.active())

    def _look_at(self, schedule: Schedule, now: datetime) -> bool:
        due_at = cron_of(schedule).last_until(now, schedule.last_due_at)
        if due_at is None:
            return False
        since = schedule.last_due_at
        with self._database.transaction():
            if is_too_late(due_at, now, schedule.late_hours):
                return self._ask(schedule, due_at, now)
            if not self.store.take(schedule, due_at, ScheduleState.ACTIVE):
                return False  # another node was quicker
            self._act(schedule, since, DISTD, now)
        return True

    def _ask(self, schedule: Schedule, due_at: datetime, now: datetime) -> bool:
        """Stop following an order whose moment was missed for too long, until the secretary says what to do."""
        if not self.store.take(schedule, due_at, ScheduleState.ASKING):
            return False
        self._note(schedule, "schedule.missed", DISTD, now, due=due_at.isoformat())
        words = in_words(due_at, zone(schedule.time_zone))
        self._outbox.tell_secretary(
            "schedule-late", now, schedule=schedule.name, kind=str(schedule.kind), due=words
        )
        return True

    def _act(self, schedule: Schedule, since: datetime, actor: str, now: datetime) -> str:
        if schedule.kind == ScheduleKind.NEXT_ISSUE:
            done = self._send_next(schedule, now)
        elif schedule.kind == ScheduleKind.REMINDER:
            self._remind(schedule, now)
            done = "The reminder is on its way to the secretary."
        else:
            done = "The digest is on its way to the secretary."
            if since <= schedule.created_at:
                since -= FIRST_LOOKS_BACK
            self._outbox.tell_secretary(
                "schedule-digest",
                now,
                schedule=schedule.name,
                since=in_words(since, zone(schedule.time_zone)),
                news=self.store.news(since),
            )
        self._note(schedule, "schedule.followed", actor, now)
        maillog.event("schedule followed", schedule=schedule.name, kind=str(schedule.kind))
        return done

    def _send_next(self, schedule: Schedule, now: datetime) -> str:
        review = self.store.next_approved(schedule.audience)
        why = ""
        if review is not None:
            wish = Wish(
                review.issue.name, schedule.audience or review.audience, None, f"schedule:{schedule.name}"
            )
            try:
                with self._database.transaction():
                    order = self._ordering.order(wish, now)
                    self._ordering.refuse_empty(order)
                    mailing = self._mailings.create(order, now)
            except (Misconfigured, NotFound, Refused) as refusal:
                why = str(refusal)
            else:
                return f"Mailing {mailing.id}: {review.issue.name} to {', '.join(order.audience)}."
        self._outbox.tell_secretary("schedule-nothing", now, schedule=schedule.name, why=why)
        return f"Nothing was sent: {why or 'there is no approved issue that was not sent yet'}."

    def _remind(self, schedule: Schedule, now: datetime) -> None:
        ready = self.store.next_approved(schedule.audience)
        self._outbox.tell_secretary(
            "schedule-reminder",
            now,
            schedule=schedule.name,
            ready=ready.issue.name if ready else "",
            reviews=self.store.news(now).reviews,
        )

    # ---- in the secretary's hands

    def add(self, wanted: NewSchedule, actor: str, now: datetime) -> Schedule:
        """Make a standing order; raises Refused or Misconfigured when it cannot be followed."""
        Cron(wanted.cron, zone(wanted.time_zone))
        with self._database.transaction():
            schedule = self.store.add(wanted, now)
            self._note(
                schedule, "schedule.added", actor, now,
                kind=str(wanted.kind), cron=wanted.cron, zone=wanted.time_zone, audience=list(wanted.audience),
            )  # fmt: skip
        return schedule

    def pause(self, name: str, actor: str, now: datetime) -> Schedule:
        """Stop following an order for the time being."""
        schedule = self.store.get(name)
        if schedule.state == ScheduleState.OFF:
            raise Refused(f"the schedule {name} is off already")
        with self._database.transaction():
            self.store.set_state(schedule, ScheduleState.OFF)
            self._note(schedule, "schedule.paused", actor, now)
        return schedule

    def resume(self, name: str, actor: str, now: datetime) -> Schedule:
        """Follow an order again, from its next moment on; what was missed meanwhile stays undone."""
        schedule = self.store.get(name)
        if schedule.state == ScheduleState.ACTIVE:
            raise Refused(f"the schedule {name} is active already")
        with self._database.transaction():
            self.store.set_state(schedule, ScheduleState.ACTIVE, now)
            self._note(schedule, "schedule.resumed", actor, now)
        return schedule

    def run(self, name: str, actor: str, now: datetime) -> str:
        """Do now what an order asks for, out of turn; return in a sentence what that was.

        An order that was asking is followed again.
        """
        schedule = self.store.get(name)
        since = schedule.last_due_at
        with self._database.transaction():
            if schedule.state == ScheduleState.ASKING:
                self.store.set_state(schedule, ScheduleState.ACTIVE, now)
            return self._act(schedule, since, actor, now)

    def remove(self, name: str, actor: str, now: datetime) -> None:
        """Delete an order."""
        schedule = self.store.get(name)
        with self._database.transaction():
            self._note(schedule, "schedule.removed", actor, now, cron=schedule.cron)
            self.store.remove(schedule)

    def ask_all(self, now: datetime) -> list[str]:
        """Stop following every active order until the secretary says so; return their names."""
        active: Sequence[Schedule] = self.store.active()
        for schedule in active:
            self.store.set_state(schedule, ScheduleState.ASKING)
        return [schedule.name for schedule in active]

    def next_moment(self, schedule: Schedule, now: datetime) -> datetime | None:
        """Return when an order is due next; None when it is not followed."""
        if schedule.state != ScheduleState.ACTIVE:
            return None
        return cron_of(schedule).next_after(max(schedule.last_due_at, now))

    def _note(self, schedule: Schedule, action: str, actor: str, now: datetime, **detail: object) -> None:
        self._ledger.append(now, actor, action, f"schedule:{schedule.name}", **detail)


def cron_of(schedule: Schedule) -> Cron:
    """Return the moments of a standing order."""
    return Cron(schedule.cron, zone(schedule.time_zone))

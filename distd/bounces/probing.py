"""Probe before removal: a suspended contact is tried again before it is given up."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from distd.bounces.scoring import Rules
from distd.store.bounces import BounceStore
from distd.store.database import Database
from distd.store.ledger import Ledger
from distd.store.lists import REMOVED
from distd.store.outbox import Outbox, To
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Contact
from distd.store.words import DeliveryState

PROBE = "bounce-probe"


class Next(Enum):
    """What is to be done about a suspended contact."""

    WAIT = auto()
    PROBE = auto()
    REVIVE = auto()  # a probe arrived and did not come back
    GIVE_UP = auto()  # the last probe came back


def next_step(
    contact_since: datetime,
    probes_sent: int,
    probed_at: datetime | None,
    state: DeliveryState | None,
    bounced: bool,
    rules: Rules,
    now: datetime,
) -> Next:
    """Decide from the last probe: its time, the state of its delivery, and whether it bounced."""
    due = (probed_at or contact_since) + rules.probe_after <= now
    if probes_sent == 0 or probed_at is None:
        return Next.PROBE if due and rules.probes else Next.WAIT
    if bounced or state in {DeliveryState.REFUSED, DeliveryState.CANCELLED}:
        if probes_sent >= rules.probes:
            return Next.GIVE_UP
        return Next.PROBE if due else Next.WAIT
    if state is DeliveryState.ACCEPTED and due:
        return Next.REVIVE
    if state is DeliveryState.UNKNOWN and due:
        return Next.PROBE if probes_sent < rules.probes else Next.WAIT
    return Next.WAIT


class Probing:
    """Sends probes and acts on what becomes of them."""

    def __init__(self, database: Database, ledger: Ledger, outbox: Outbox, rules: Rules) -> None:
        self._database = database
        self._store = BounceStore(database)
        self._subscriptions = SubscriptionStore(database)
        self._ledger = ledger
        self._outbox = outbox
        self._rules = rules

    def tick(self, now: datetime) -> None:
        """Do the next step for each suspended contact, each in a transaction of its own."""
        steps = {Next.PROBE: self._probe, Next.REVIVE: self._revive, Next.GIVE_UP: self._give_up}
        for contact in self._store.suspended():
            with self._database.transaction():
                step = self._next(contact, now)
                if step in steps:
                    steps[step](contact, now)

    def _next(self, contact: Contact, now: datetime) -> Next:
        last = self._store.last_notice(contact, PROBE) if contact.probes_sent else None
        state, bounced = (last[0].state, last[1]) if last else (None, False)
        return next_step(
            contact.state_since, contact.probes_sent, contact.probed_at, state, bounced, self._rules, now
        )

    def _probe(self, contact: Contact, now: datetime) -> None:
        self._outbox.post(
            PROBE, To.contact_of(contact), now,
            lists=[row.list.title for row in self._subscriptions.of_contact(contact)],
            secretary=self._outbox.addresses.secretary,
        )  # fmt: skip
        self._store.note_probe(contact, now)

    def _revive(self, contact: Contact, now: datetime) -> None:
        if not self._subscriptions.revive(contact, now):
            return
        self._ledger.append(
            now, "distd", "contact.active", f"contact:{contact.id}", reason="a probe did not come back"
        )
        self._outbox.tell_secretary("bounce-revived", now, contact=contact, organisation=contact.organisation)

    def _give_up(self, contact: Contact, now: datetime) -> None:
        """End the subscriptions of an address that is dead; it stays suspended, and the secretary finds another."""
        rows = self._subscriptions.of_contact(contact)
        if not rows:
            return
        who = f"contact:{contact.id}"
        for row in rows:
            self._subscriptions.end(row, f"{REMOVED}: {self._reason}", now)
            self._ledger.append(
                now, "distd", "subscription.ended", who, list=row.list.name, reason=self._reason
            )
        last = self._store.last_bounce(contact)
        self._outbox.tell_secretary(
            "bounce-removed", now, contact=contact, organisation=contact.organisation,
            lists=[row.list.name for row in rows], probes=contact.probes_sent,
            lost=self._store.others_that_work(contact) == 0, diagnostic=last.diagnostic if last else "",
        )  # fmt: skip

    @property
    def _reason(self) -> str:
        return "bounces, and the last probe failed"

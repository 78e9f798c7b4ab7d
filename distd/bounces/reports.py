"""Reports as they come in: whose delivery they speak of, what they count, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from distd.bounces.brake import Brake
from distd.bounces.probing import Probing
from distd.bounces.scoring import MAY_BE_HARD, Counted, Rules, kind_of, score
from distd.bounces.standing import Standing, standing_of
from distd.mail.addresses import BadAddress, address_key
from distd.mail.phrase import one_line
from distd.mail.reports.reading import Action, FailedRecipient, Reports
from distd.mail.tokens import Purpose
from distd.store.bounces import BounceStore
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Contact, Delivery, List
from distd.store.words import BounceKind, ContactState, DeliveryState

# contact, list or None for all, reason, now -> how many queued issues were cancelled
Cancel = Callable[[int, int | None, str, datetime], int]
# mailing (None: a notice), address, enhanced status code, what was said
CameBack = Callable[[int | None, str, str, str], None]

PASSED_ON = 4000  # characters of a person's words
REFUSALS_WITHIN = timedelta(days=7)  # a refusal older than this that nobody counted stays uncounted


class Bounces:
    """Judges contacts by what comes back from them."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        outbox: Outbox,
        cancel: Cancel,
        rules: Rules | None = None,
        came_back: CameBack = lambda *_: None,
    ) -> None:
        """`came_back` hears once of each delivery that was accepted and came back."""
        self._came_back = came_back
        self._database = database
        self._store = BounceStore(database)
        self._subscriptions = SubscriptionStore(database)
        self._ledger = ledger
        self._outbox = outbox
        self._cancel = cancel
        self._rules = rules or Rules()
        self._brake = Brake(self._store, ledger, outbox, self._rules)
        self._probing = Probing(database, ledger, outbox, self._rules)
        self._refusals_read_to: datetime | None = None

    def handle_report(self, incoming: Incoming) -> str:
        """Count what a report says, in the caller's transaction; say what was done."""
        reports = incoming.message.reports
        if not reports.is_report:
            return self._unreadable(incoming)
        if reports.complaint is not None:
            return self._complain(incoming, reports)
        failed = [one for one in reports.failed if one.action is Action.FAILED]
        if reports.failed and not failed:
            return f"says {reports.failed[0].action}: counts nothing"
        delivery = self._delivery(incoming, reports.original_message_id, failed)
        if delivery is None:
            return "speaks of no delivery of ours"
        one = _about(delivery, failed)
        return self._count(delivery, one.status, one.diagnostic, incoming.received_at)

    def standing(self, contact: Contact, now: datetime) -> Standing:
        """Return what came back from a contact, and how far it is from being suspended for it."""
        return standing_of(contact, self._store, self._rules, now)

    def tick(self, now: datetime) -> None:
        """Do what is due: count refusals, send probes, and decide on those that were sent."""
        self.count_refusals(now)
        self._probing.tick(now)

    def count_refusals(self, now: datetime) -> int:
        """Count deliveries the relay refused at once since their addresses are dead; return how many."""
        since = self._refusals_read_to or now - REFUSALS_WITHIN
        counted = 0
        for id_, status, reply in self._store.uncounted_refusals(since, MAY_BE_HARD):
            delivery = self._store.delivery_of(id_)
            # What the relay itself dislikes (5.7.1, a full disk) says nothing about the reader.
            if delivery is not None and kind_of(status, reply) is BounceKind.HARD:
                with self._database.transaction():
                    self._count(delivery, status, reply, now)
                counted += 1
        # Another process may still commit settlements with slightly older times.
        self._refusals_read_to = now - timedelta(hours=1)
        return counted

    def _unreadable(self, incoming: Incoming) -> str:
        """Pass on what a person wrote to a return path; some mail programs answer there."""
        message = incoming.message
        if message.automatic or not incoming.sender:
            return "no report could be read in it"
        ids = self._outbox.tokens.read(Purpose.BOUNCE, incoming.own.token or "")
        delivery = self._store.delivery_of(ids[0]) if ids else None
        self._outbox.tell_secretary(
            "bounce-unreadable", incoming.received_at, subject=one_line(message.subject)[:200],
            sender=message.sender, about=delivery.address if delivery else "",
            words=message.in_context[:PASSED_ON],
        )  # fmt: skip
        return "no report, but a person's words: passed on to the secretary"

    # ---- whose

    def _delivery(
        self, incoming: Incoming, message_id: str, failed: Sequence[FailedRecipient]
    ) -> Delivery | None:
        """Find the delivery: the VERP token says it; without one, our Message-ID and the address must agree."""
        ids = self._outbox.tokens.read(Purpose.BOUNCE, incoming.own.token or "")
        if ids:
            return self._store.delivery_of(ids[0])
        delivery = self._named_by(message_id)
        if delivery is None or not any(_names(one, delivery.address) for one in failed):
            return None
        return delivery

    def _named_by(self, message_id: str) -> Delivery | None:
        local, _, domain = message_id.strip("<>").rpartition("@")
        if domain.lower() != self._outbox.addresses.domain:
            return None
        token = local.rpartition(".")[2]
        tokens = self._outbox.tokens
        ids = tokens.read(Purpose.MESSAGE, token) or tokens.read(Purpose.BOUNCE, token)
        return self._store.delivery_of(ids[0]) if ids else None

    # ---- counting

    def _count(self, delivery: Delivery, status: str, diagnostic: str, now: datetime) -> str:
        contact: Contact | None = delivery.contact
        if contact is None or contact.state is ContactState.ERASED:
            return "about a message to nobody in the registry"
        kind = kind_of(status, diagnostic)
        points = self._rules.points(kind)
        if not self._store.record(delivery, kind, status, diagnostic, points, now):
            return "this delivery was counted before"
        if delivery.state is DeliveryState.ACCEPTED:  # else it was heard of when it was refused
            mailing = delivery.mailing
            self._came_back(mailing.id if mailing else None, delivery.address, status, diagnostic)
        if contact.state is not ContactState.ACTIVE:
            return f"{kind} bounce of a suspended contact"
        against = [Counted(*row) for row in self._store.against(contact)]
        total = score(against, now, self._rules.half_life)
        if total < self._rules.threshold:
            return f"{kind} bounce counted: {total:.2f} of {self._rules.threshold:g} points"
        doubted = self._brake.doubted(against)
        if doubted and score(against, now, self._rules.half_life, doubted) < self._rules.threshold:
            self._brake.tell(doubted, now)
            return f"{kind} bounce counted, suspension held: too many came back from mailing {max(doubted)}"
        return self._suspend(contact, status, diagnostic, total, now)

    def _suspend(self, contact: Contact, status: str, diagnostic: str, total: float, now: datetime) -> str:
        reason = f"{total:.2f} points, last {status or 'without a status code'}"
        if not self._store.suspend(contact, reason, now):
            return "was suspended before"
        cancelled = self._cancel(contact.id, None, "contact suspended", now)
        who = f"contact:{contact.id}"
        self._ledger.append(
            now, "distd", "contact.suspended", who, reason=f"bounces: {reason}", cancelled=cancelled
        )
        self._outbox.tell_secretary(
            "bounce-suspended",
            now,
            contact=contact,
            organisation=contact.organisation,
            lists=[row.list.name for row in self._subscriptions.of_contact(contact)],
            lost=self._store.others_that_work(contact) == 0,
            status=status,
            diagnostic=diagnostic,
            rules=self._rules,
        )
        return f"contact suspended: {reason}"

    # ---- complaints

    def _complain(self, incoming: Incoming, reports: Reports) -> str:
        """End the subscription a complaint is about; the returned mail's own leave token is its authority."""
        if reports.complaint is not None and not reports.complaint.is_against_us:
            return f"a report of {reports.complaint.type}: counts nothing"
        contact, list_ = self._complainer(incoming, reports)
        if contact is None or list_ is None:
            return "a complaint that names no subscription"
        row = self._subscriptions.find(contact, list_)
        now = incoming.received_at
        mandated = row is not None and self._subscriptions.is_mandated(row)
        if row is None or not self._subscriptions.leave(row, "complaint", now):
            return "a complaint about a list that was left before"
        cancelled = self._cancel(contact.id, list_.id, "complaint", now)
        who = f"contact:{contact.id}"
        action = "subscription.mandate_only" if mandated else "subscription.ended"
        self._ledger.append(now, who, action, who, list=list_.name, channel="complaint", cancelled=cancelled)
        self._outbox.tell_secretary(
            "bounce-complaint", now, contact=contact, organisation=contact.organisation, list=list_,
            mandated=mandated,
        )  # fmt: skip
        return "complaint: left the list"

    def _complainer(self, incoming: Incoming, reports: Reports) -> tuple[Contact | None, List | None]:
        tokens = self._outbox.tokens
        leave = reports.leave_address.partition("@")[0].partition("+")[2]
        if (ids := tokens.read(Purpose.LEAVE, leave)) and len(ids) == 2:
            return self._subscriptions.contact_of(ids[0]), self._subscriptions.list_of(ids[1])
        if ids := tokens.read(Purpose.BOUNCE, incoming.own.token or ""):
            delivery = self._store.delivery_of(ids[0])
            return (delivery.contact, delivery.list) if delivery else (None, None)
        return None, None


def _about(delivery: Delivery, failed: Sequence[FailedRecipient]) -> FailedRecipient:
    """Choose what a report says of this delivery; one that names nobody, or others only, still speaks of it."""
    named = [one for one in failed if _names(one, delivery.address)]
    return (*named, *failed, FailedRecipient(delivery.address))[0]


def _names(one: FailedRecipient, address: str) -> bool:
    return _same(one.address, address) or (bool(one.final) and _same(one.final, address))


def _same(left: str, right: str) -> bool:
    try:
        return address_key(left) == address_key(right)
    except BadAddress:
        return False

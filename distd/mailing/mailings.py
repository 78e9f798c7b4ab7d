"""Mailings from the order to the report: made, started when due, paused, resumed, cancelled, done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from distd import maillog
from distd.failures import NotFound, Refused
from distd.mail.addresses import address_key, clean_address
from distd.mailing.alarm import Cause, Counts
from distd.mailing.lateness import is_too_late
from distd.mailing.ordering import Order
from distd.moments import in_words
from distd.review.permission import ApprovedReview
from distd.store.allowances import Allowances
from distd.store.database import Database
from distd.store.freezing import Freezing
from distd.store.ledger import Ledger
from distd.store.mailings import MailingStore, NewMailing
from distd.store.outbox import Outbox
from distd.store.queue import Queue
from distd.store.reports import Reports
from distd.store.tables import Mailing
from distd.store.watches import Watches
from distd.store.words import MailingKind, MailingState, ReviewState, Selection

TEST_ADDRESSES = 5  # more would be a list
TESTED_ON = 20  # addresses in all the tests of one issue: tests are no way around the reviewers
REFUSED_NAMED = 20  # in the letter; `distctl report` names all
FIRST_CONTACTS = 5_000  # frozen as a mailing starts: some hundredths of a second
MORE_CONTACTS = 20_000  # and then at a time, for as long as that takes nobody else can write
BREATH_SECONDS = 0.03
TEST_NAME = "TEST COPY"
DISTD = "distd"

S = MailingState


class Mailings:
    """Acts of sending."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        outbox: Outbox,
        queue: Queue,
        permit: Callable[[Order, datetime], ApprovedReview],
        zone: ZoneInfo,
    ) -> None:
        """`permit` says whether the reviewers' verdict covers an order; it raises Refused with the reason."""
        self._database = database
        self._ledger = ledger
        self._outbox = outbox
        self._queue = queue
        self._permit = permit
        self.zone = zone
        self.store = MailingStore(database)
        self._freezing = Freezing(database)
        self.reports = Reports(database)
        self._watches = Watches(database)
        self._allowances = Allowances(database)

    # ---- made

    def create(self, order: Order, now: datetime) -> Mailing:
        """Make a mailing of an approved issue; it starts when it is due. Raises Refused with the reason."""
        with self._database.transaction():
            self.store.hold_issue(order.issue.id)
            self._refuse_twice(order)
            approval = self._permit(order, now)
            facts = self._facts(order, approval)
            wanted = NewMailing(
                MailingKind.ISSUE,
                order.issue.id,
                approval.review_id,
                order.content_fingerprint,
                order.audience,
                max(order.due_at, now),
                order.late_hours,
                order.actor,
                order.selection,
            )
            mailing = self.store.get(self.store.create(wanted, now))
            self._note(mailing, "mailing.ordered", order.actor, now, due=mailing.due_at.isoformat(), **facts)
        return mailing

    def create_test(self, order: Order, to: Sequence[tuple[str, str]], now: datetime) -> Mailing:
        """Send an issue, approved or not, to a few (address, language) of the office; it starts at once."""
        addresses = refuse_more_than_a_test([address for address, _ in to])
        copies = list(zip(addresses, (language for _, language in to), strict=True))
        with self._database.transaction():
            self._refuse_a_loophole(order, addresses)
            wanted = NewMailing(
                MailingKind.TEST,
                order.issue.id,
                None,
                order.content_fingerprint,
                order.audience,
                now,
                order.late_hours,
                order.actor,
            )
            mailing = self.store.get(self.store.create(wanted, now))
            self.store.start(mailing, now)
            self._freezing.add_test_copies(mailing, copies, TEST_NAME, now)
            self._note(mailing, "mailing.test", order.actor, now, to=addresses)
        return self.store.get(mailing.id)

    def _refuse_a_loophole(self, order: Order, addresses: Sequence[str]) -> None:
        if len(self.store.tested_on(order.issue.id).union(addresses)) > TESTED_ON:
            raise Refused(
                f"{order.issue.name} had tests to {TESTED_ON} addresses; to reach more, ask the reviewers "
                f"(`distctl issue submit {order.issue.name}`)"
            )

    def obstacle(self, order: Order, now: datetime) -> str:
        """Return why an order could not be given now, in a sentence; empty when it could."""
        if order.emergency:
            return ""
        try:
            self._refuse_twice(order)
            self._permit(order, now)
        except Refused as refusal:
            return str(refusal)
        return ""

    def _facts(self, order: Order, approval: ApprovedReview) -> dict[str, object]:
        """Return what the ledger keeps of an order."""
        facts: dict[str, object] = {"audience": list(order.audience)}
        if approval.emergency:
            facts["emergency"] = approval.emergency
        if order.selection is Selection.EVERYBODY:
            facts["again"] = True
        if order.selection.is_resend:
            before = self.store.sent_of(order.issue.name)
            facts["resend"] = str(order.selection)
            facts["of"] = [each.id for each in before if not set(each.audience).isdisjoint(order.audience)]
        return facts

    def _refuse_twice(self, order: Order) -> None:
        if order.selection is not Selection.UNREACHED:
            return
        sent = self.store.lists_sent(order.issue.id)
        again = [name for name in order.audience if name in sent]
        if again:
            raise Refused(
                f"{order.issue.name} was sent to {', '.join(again)} already (mailing {sent[again[0]]}); "
                "leave that list out, or add --again if everybody there must get it once more"
            )

    # ---- started

    def start_due(self, now: datetime) -> int:
        """Start every mailing whose moment has come; return how many started.

        One that is too late, or whose approval did not last, is paused instead and the secretary is asked.
        """
        return sum(self._start(mailing, now) for mailing in self.store.due(now))

    def freeze_on(self, now: datetime) -> None:
        """Freeze what is left of the audiences of mailings that have started; of a large one this takes its time."""
        for mailing in self._freezing.begun():
            self._freeze_on(mailing.id, now)

    def _start(self, mailing: Mailing, now: datetime) -> bool:
        if is_too_late(mailing.due_at, now, mailing.late_hours):
            late = f"its moment was missed by more than {mailing.late_hours} hours"
            self._ask(mailing, "mailing-late", late, now)
            return False
        if mailing.review is not None and mailing.review.state != ReviewState.APPROVED:
            gone = f"its approval did not last: the review is {mailing.review.state}"
            self._ask(mailing, "mailing-unapproved", gone, now)
            return False
        try:
            with self._database.transaction():
                if not self.store.start(mailing, now):
                    return False  # another node was quicker
                self._note(mailing, "mailing.started", DISTD, now)
                self._freeze(mailing, FIRST_CONTACTS, now)
        except NotFound as gone:  # a list was removed since the order was given
            self._ask(mailing, "mailing-stopped", str(gone), now)
            return False
        maillog.event("mailing started", mailing=mailing.id, issue=mailing.issue.name)
        return True

    def _freeze_on(self, mailing_id: int, now: datetime) -> None:
        """Freeze the rest of a large audience piece by piece, while the first are mailed already."""
        pause = threading.Event()
        complete = False
        while not complete:
            # Who waits for SQLite's one writer finds it free now: also whoever has just begun to mail the first.
            pause.wait(BREATH_SECONDS)
            with self._database.transaction():
                mailing = self._freezing.hold(mailing_id)
                if mailing is None:
                    return  # cancelled meanwhile, or another node has done it
                complete = self._freeze(mailing, MORE_CONTACTS, now)

    def _freeze(self, mailing: Mailing, contacts: int, now: datetime) -> bool:
        """Freeze the recipients among the next `contacts`, in the caller's transaction; say whether that was all."""
        complete = self._freezing.freeze(mailing, now, contacts)
        if complete:
            count = self.store.size(mailing.id)
            self._note(mailing, "mailing.frozen", DISTD, now, recipients=count)
            maillog.event("recipients frozen", mailing=mailing.id, issue=mailing.issue.name, recipients=count)
        return complete

    def _ask(self, mailing: Mailing, letter: str, reason: str, now: datetime) -> None:
        with self._database.transaction():
            if self.store.move(mailing.id, [S.SCHEDULED], S.PAUSED, reason):
                self._note(mailing, "mailing.paused", DISTD, now, reason=reason)
                self._tell(letter, mailing, now, reason=reason, due=in_words(mailing.due_at, self.zone))

    # ---- done

    def finish_done(self, now: datetime) -> int:
        """Close every mailing whose deliveries have all reached their end, and tell the secretary how it went."""
        return sum(self._finish(mailing, now) for mailing in self.store.finished())

    def _finish(self, mailing: Mailing, now: datetime) -> bool:
        with self._database.transaction():
            if not self.store.finish(mailing.id, now):
                return False
            self._allowances.forget(mailing.id)
            outcomes = self.reports.outcomes([mailing.id])
            self._note(mailing, "mailing.done", DISTD, now, **outcomes.ends())
            if mailing.kind == MailingKind.ISSUE:
                self._tell(
                    "mailing-done",
                    mailing,
                    now,
                    selection=str(mailing.selection),
                    outcomes=outcomes,
                    refusals=self.reports.refusals([mailing.id], REFUSED_NAMED),
                )
        maillog.event("mailing done", mailing=mailing.id, issue=mailing.issue.name, **outcomes.ends())
        return True

    # ---- in the secretary's hands

    def pause(self, mailing_id: int, reason: str, actor: str, now: datetime) -> Mailing:
        """Let nothing more of a mailing be claimed; what a dispatcher holds is settled."""
        mailing = self.store.get(mailing_id)
        with self._database.transaction():
            if not self.store.move(mailing_id, [S.SCHEDULED, S.RUNNING], S.PAUSED, reason):
                if mailing.state == S.PAUSED:
                    raise Refused(f"mailing {mailing_id} is paused already: {mailing.reason}")
                raise Refused(f"mailing {mailing_id} is {mailing.state}; only what is to come can be paused")
            self._note(mailing, "mailing.paused", actor, now, reason=reason)
        return self.store.get(mailing_id)

    def resume(self, mailing_id: int, actor: str, now: datetime) -> Mailing:
        """Go on with a paused mailing: at its moment when that is still to come, else at once."""
        mailing = self.store.get(mailing_id)
        to = S.SCHEDULED if mailing.started_at is None else S.RUNNING
        with self._database.transaction():
            if not self.store.move(mailing_id, [S.PAUSED], to):
                raise Refused(f"mailing {mailing_id} is {mailing.state}, not paused")
            if to == S.SCHEDULED:
                self.store.set_due(mailing_id, max(mailing.due_at, now))
            self._watches.forget(mailing_id)  # what stopped it is known
            self._note(mailing, "mailing.resumed", actor, now)
        return self.store.get(mailing_id)

    def stop(
        self,
        mailing_id: int,
        cause: Cause,
        counts: Counts,
        examples: Sequence[tuple[str, str]],
        now: datetime,
    ) -> None:
        """Pause a running mailing that fares badly, and tell the secretary; the first to see it does."""
        mailing = self.store.get(mailing_id)
        reason = _in_words(cause, counts, examples)
        with self._database.transaction():
            if not self.store.move(mailing_id, [S.RUNNING], S.PAUSED, reason):
                return
            self._note(mailing, "mailing.paused", DISTD, now, reason=reason)
            self._tell(
                f"mailing-{cause}", mailing, now,
                counts=counts, examples=examples, waiting=self.store.open_count(mailing_id),
            )  # fmt: skip
        maillog.trouble("mailing paused", mailing=mailing_id, issue=mailing.issue.name, reason=reason)

    def cancel(self, mailing_id: int, reason: str, actor: str, now: datetime) -> int:
        """Give a mailing up for good; return how many deliveries will not be made. What is out stays out."""
        mailing = self.store.get(mailing_id)
        with self._database.transaction():
            if not self.store.move(mailing_id, [S.SCHEDULED, S.RUNNING, S.PAUSED], S.CANCELLED, reason):
                raise Refused(f"mailing {mailing_id} is {mailing.state}; there is nothing left to cancel")
            self._allowances.forget(mailing_id)
            cancelled = self._queue.cancel_mailing(mailing_id, reason or "the mailing was cancelled", now)
            self._note(mailing, "mailing.cancelled", actor, now, reason=reason, deliveries=cancelled)
        return cancelled

    def hold_back(self, reason: str, now: datetime) -> list[Mailing]:
        """Pause everything that is scheduled or running, for one reason; return what was paused."""
        held = self.store.in_states(S.SCHEDULED, S.RUNNING)
        return [self.pause(mailing.id, reason, DISTD, now) for mailing in held]

    # ---- told

    def _note(self, mailing: Mailing, action: str, actor: str, now: datetime, **detail: object) -> None:
        subject = f"issue:{mailing.issue.name}"
        self._ledger.append(now, actor, action, subject, mailing=mailing.id, **detail)

    def _tell(self, letter: str, mailing: Mailing, now: datetime, **values: object) -> None:
        self._outbox.tell_secretary(
            letter, now, issue=mailing.issue.name, title=mailing.issue.title, mailing=mailing.id,
            audience=list(mailing.audience), **values,
        )  # fmt: skip


def _in_words(cause: Cause, counts: Counts, examples: Sequence[tuple[str, str]]) -> str:
    """Say why a mailing was stopped, with the last words that did it."""
    said = examples[-1][1] if examples else ""
    if cause is Cause.BLOCKED:
        messages = "1 message was" if counts.blocks == 1 else f"{counts.blocks} messages were"
        return f"{messages} blocked, which is aimed at us and at no reader: {said}"
    return f"{counts.errors} of {counts.outcomes} messages were refused or unknown; the last: {said}"


def refuse_more_than_a_test(addresses: Sequence[str]) -> list[str]:
    """Return the addresses of a test, cleaned, each once; raises Refused when they are more than a test needs."""
    cleaned = {address_key(address): clean_address(address) for address in addresses}
    if len(cleaned) > TEST_ADDRESSES:
        raise Refused(
            f"a test goes to {TEST_ADDRESSES} addresses at most; what goes to more needs the reviewers' approval"
        )
    if len(cleaned) < len(addresses):
        raise Refused("the same address is named twice; name each once")
    return list(cleaned.values())

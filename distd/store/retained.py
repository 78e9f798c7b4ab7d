"""What is kept for a time only: how what is older is found, and what is left of it.

What was decided, agreed to, approved and sent stays countable for ever; who it was, and what they wrote, does not.
The ledger, reviews and their votes, lists, and the evidence of consent without its address are never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import SQL, Expression, fn

from distd.store.blanking import BATCH, GONE, bare_reply, blank_questions
from distd.store.contacts import departed_key
from distd.store.erasing import Erasing
from distd.store.lists import left_by_own_wish
from distd.store.queue import OPEN
from distd.store.tables import (
    Bounce,
    CaseEntry,
    Contact,
    Delivery,
    FaqAnswer,
    Feedback,
    ImportRun,
    Inbound,
    Mailing,
    Notice,
    QuestionCase,
    Subscription,
    Vote,
)
from distd.store.words import (
    CaseState,
    ContactState,
    FeedbackState,
    InboundState,
    MailingState,
    SubscriptionState,
)

_DOMAIN = "forgotten.invalid"
# In the place of an address: of every row another one, since a mailing has each address once.
_NOBODY: Any = SQL(f"('forgotten-' || id || '@{_DOMAIN}')")


@dataclass(frozen=True)
class Kept:
    """One kind of data that is kept for a time."""

    find: Callable[[datetime], Any]  # a query for the ids of what is older than a moment
    forget: Callable[[Sequence[int], datetime], None]  # rows of these ids, at this moment
    batch: int = BATCH  # in one transaction


class Retained:
    """Finds and forgets; every forgetting belongs into the caller's transaction."""

    def __init__(self, erasing: Erasing) -> None:
        self._erasing = erasing
        self._kinds: Mapping[str, Kept] = {
            "letters": Kept(_letters, _forget_letters),
            "messages": Kept(_messages, _forget_messages),
            "questions": Kept(_questions, _forget_questions),
            "feedback": Kept(_feedback, _forget_writers),
            "mailings": Kept(_deliveries, _forget_addresses),
            "bounces": Kept(_bounces, _forget_bounces),
            "imports": Kept(_imports, _forget_imports),
            "departed": Kept(_departed, self._forget_departed, batch=1),  # each looks through all letters
        }

    def count(self, kind: str, before: datetime) -> int:
        """Return how much of a kind is older than a moment."""
        return int(self._kinds[kind].find(before).count())

    def some(self, kind: str, before: datetime, after: int) -> list[int]:
        """Return the ids behind `after` of as much of a kind as may be forgotten in one transaction."""
        kept = self._kinds[kind]
        query = kept.find(before)
        key = query.model.id  # what was forgotten a moment ago is not looked through again
        return [int(id_) for (id_,) in query.where(key > after).order_by(key).limit(kept.batch).tuples()]

    def forget(self, kind: str, ids: Sequence[int], now: datetime) -> None:
        """Forget the rows of these ids, which `some` finds no more."""
        self._kinds[kind].forget(ids, now)

    def _forget_departed(self, ids: Sequence[int], now: datetime) -> None:
        # Another node may have been quicker, and then the key is none of a mailbox any more.
        still = Contact.id.in_(ids) & (Contact.state != ContactState.ERASED)
        for contact in Contact.select().where(still):
            left = any(map(left_by_own_wish, Subscription.select().where(Subscription.contact == contact)))
            key = departed_key(contact.address_key) if left else f"departed:{contact.id}"
            self._erasing.erase(contact, now, key)


def _unforgotten(address: Any) -> Expression:
    """Say that an address is somebody's: those that were forgotten or erased end with a domain that cannot be."""
    somebodys: Expression = ~address.endswith(".invalid")
    return somebodys


def _letters(before: datetime) -> Any:
    settled = Delivery.select(Delivery.notice).where(
        Delivery.notice.is_null(False) & Delivery.state.not_in(OPEN)
    )
    return Notice.select(Notice.id).where(
        (Notice.created_at < before) & (Notice.message != b"") & Notice.id.in_(settled)
    )


def _forget_letters(ids: Sequence[int], _: datetime) -> None:
    Notice.update(message=b"").where(Notice.id.in_(ids)).execute()
    Delivery.update(address=_NOBODY, name="", reply=bare_reply()).where(Delivery.notice.in_(ids)).execute()


def _messages(before: datetime) -> Any:
    return Inbound.select(Inbound.id).where(
        (Inbound.handled_at < before) & (Inbound.state != InboundState.HELD) & (Inbound.reason != GONE)
    )


def _forget_messages(ids: Sequence[int], _: datetime) -> None:
    Inbound.update(sender="", message_id="", evidence={}, reason=GONE).where(Inbound.id.in_(ids)).execute()


def _questions(before: datetime) -> Any:
    # Many questions are never closed: an answer ends most of them.
    ended = (QuestionCase.state == CaseState.CLOSED) & (QuestionCase.closed_at < before)
    answered = (QuestionCase.state == CaseState.ANSWERED) & (QuestionCase.answered_at < before)
    later = CaseEntry.select(CaseEntry.case).where(CaseEntry.at >= before)
    return QuestionCase.select(QuestionCase.id).where(
        (ended | answered) & _unforgotten(QuestionCase.address) & QuestionCase.id.not_in(later)
    )


def _forget_questions(ids: Sequence[int], now: datetime) -> None:
    blank_questions(ids, _NOBODY)
    CaseEntry.update(address="").where(CaseEntry.case.in_(ids)).execute()
    FaqAnswer.delete().where(FaqAnswer.case.in_(ids)).execute()
    QuestionCase.update(state=CaseState.CLOSED, closed_at=now).where(
        QuestionCase.id.in_(ids) & (QuestionCase.state != CaseState.CLOSED)
    ).execute()


def _feedback(before: datetime) -> Any:
    return Feedback.select(Feedback.id).where(
        (Feedback.received_at < before)
        & (Feedback.state != FeedbackState.NEW)
        & _unforgotten(Feedback.address)
    )


def _forget_writers(ids: Sequence[int], _: datetime) -> None:
    """Forget who wrote; what was said of an issue is the committee's."""
    Feedback.update(address=_NOBODY, contact=None).where(Feedback.id.in_(ids)).execute()


def _deliveries(before: datetime) -> Any:
    over = Mailing.select(Mailing.id).where(
        Mailing.state.in_((MailingState.DONE, MailingState.CANCELLED))
        & (fn.COALESCE(Mailing.finished_at, Mailing.due_at) < before)
    )
    return Delivery.select(Delivery.id).where(
        Delivery.mailing.in_(over) & Delivery.state.not_in(OPEN) & _unforgotten(Delivery.address)
    )


def _forget_addresses(ids: Sequence[int], _: datetime) -> None:
    """Forget where it went, and keep whose it was, and how it ended."""
    Delivery.update(address=_NOBODY, name="", reply=bare_reply()).where(Delivery.id.in_(ids)).execute()


def _bounces(before: datetime) -> Any:
    return Bounce.select(Bounce.id).where(Bounce.at < before)


def _forget_bounces(ids: Sequence[int], _: datetime) -> None:
    Bounce.delete().where(Bounce.id.in_(ids)).execute()


def _imports(before: datetime) -> Any:
    return ImportRun.select(ImportRun.id).where((ImportRun.at < before) & (ImportRun.undo != {}))


def _forget_imports(ids: Sequence[int], _: datetime) -> None:
    ImportRun.update(undo={}).where(ImportRun.id.in_(ids)).execute()


def _departed(before: datetime) -> Any:
    """Contacts that are on no list any more; a reviewer who voted is one of those who approved, and stays."""
    theirs = Subscription.contact == Contact.id
    kept = (Subscription.state != SubscriptionState.ENDED) | (Subscription.ended_at >= before)
    asks = QuestionCase.select().where(
        (QuestionCase.address_key == Contact.address_key) & (QuestionCase.state != CaseState.CLOSED)
    )
    voted = Vote.select().where(
        (Vote.reviewer == Contact.id) | (Vote.deputy == Contact.id) | (Vote.voted_by == Contact.id)
    )
    awaited = Delivery.select().where((Delivery.contact == Contact.id) & Delivery.state.in_(OPEN))
    return Contact.select(Contact.id).where(
        (Contact.state != ContactState.ERASED)
        & fn.EXISTS(Subscription.select().where(theirs))
        & ~fn.EXISTS(Subscription.select().where(theirs & kept))
        & ~fn.EXISTS(asks)
        & ~fn.EXISTS(voted)
        & ~fn.EXISTS(awaited)
    )

"""A person is forgotten: what tells who it was goes from every table; what was done stays, and can be counted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import fn

from distd.store.blanking import bare_reply, blank_questions, in_batches
from distd.store.cases import OPEN_STATES
from distd.store.contacts import erased_key
from distd.store.database import Database
from distd.store.naming import Naming
from distd.store.queue import OPEN
from distd.store.subscriptions import PLACEHOLDER
from distd.store.tables import (
    AutomaticReply,
    Bounce,
    CaseEntry,
    Contact,
    Delivery,
    FaqAnswer,
    Feedback,
    ImportRun,
    Inbound,
    Issue,
    Notice,
    Organisation,
    QuestionCase,
    Review,
    Subscription,
    Vote,
)
from distd.store.words import CaseState, ContactState, DeliveryState, ReviewState, SubscriptionState, Verdict

#: How a subscription ended; it reads as the contact's own wish, so that no import starts it again.
REASON = "erased"
_OF_A_PERSON = frozenset({"from", "message_id", "came_to", "source"})  # in evidence


class Erasing:
    """Finds and blanks what is one person's; every method belongs into the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_known(self, key: str) -> bool:
        """Say whether the owner of a mailbox that is in no registry asked something, or wrote back."""
        asked = QuestionCase.select().where(QuestionCase.address_key == key).exists()
        return bool(asked or Feedback.select().where(fn.LOWER(Feedback.address) == key).exists())

    def open_questions(self, key: str) -> list[int]:
        """Return the numbers of the questions from a mailbox that wait for an answer."""
        query = QuestionCase.select(QuestionCase.id).where(
            (QuestionCase.address_key == key) & QuestionCase.state.in_(OPEN_STATES)
        )
        return [int(case.id) for case in query.order_by(QuestionCase.id)]

    def awaited_reviews(self, contact: Contact) -> list[str]:
        """Return the issues that wait for their verdict."""
        query: Any = (
            Vote.select(Issue.name)
            .join(Review)
            .join(Issue)
            .where(
                ((Vote.reviewer == contact) | (Vote.deputy == contact))
                & (Vote.verdict == Verdict.ASKED)
                & (Review.state == ReviewState.OPEN)
            )
        )
        return [str(name) for (name,) in query.distinct().tuples()]

    def erase(self, contact: Contact, now: datetime, key: str = "") -> None:
        """Blank all that tells who a contact is; the mailbox stays known by its hash, and nothing is sent there.

        Where `key` is given, the mailbox is known by that instead, and may come back.
        """
        nobody = f"erased-{contact.id}@erased.invalid"
        self._end_subscriptions(contact, now)
        self._empty_mail_to(contact, nobody, now)
        self._forget_questions(contact, nobody, now)
        theirs = fn.LOWER(Inbound.sender) == contact.address.lower()
        Inbound.update(sender="", message_id="", evidence={}).where(theirs).execute()
        Feedback.delete().where(
            (Feedback.contact == contact) | (fn.LOWER(Feedback.address) == contact.address.lower())
        ).execute()
        Bounce.delete().where(Bounce.contact == contact).execute()
        for table in (AutomaticReply, FaqAnswer):
            table.delete().where(table.address_key == contact.address_key).execute()
        self._forget_imports(contact)
        # Who joined by mail is an organisation of one person until somebody names it.
        Organisation.update(name=f"Erased {contact.id}").where(
            (Organisation.id == contact.organisation) & (Organisation.note == PLACEHOLDER)
        ).execute()
        Contact.update(
            address=nobody, address_key=key or erased_key(contact.address_key), name="", role="",
            state=ContactState.ERASED, state_reason="", state_since=now, probes_sent=0, probed_at=None,
        ).where(Contact.id == contact.id).execute()  # fmt: skip

    def _end_subscriptions(self, contact: Contact, now: datetime) -> None:
        for row in Subscription.select().where(Subscription.contact == contact):
            Subscription.update(evidence=_without_person(row.evidence)).where(
                Subscription.id == row.id
            ).execute()
        Subscription.update(
            state=SubscriptionState.ENDED, ended_at=now, end_reason=REASON, mandate_only=False,
            generation=Subscription.generation + 1,
        ).where(
            (Subscription.contact == contact) & (Subscription.state != SubscriptionState.ENDED)
        ).execute()  # fmt: skip

    def _empty_mail_to(self, contact: Contact, nobody: str, now: datetime) -> None:
        """Cancel what they were still to get; blank the letters to them, and those that name them, once settled."""
        theirs = (Delivery.contact == contact) | (Delivery.address == contact.address)
        Delivery.update(
            state=DeliveryState.CANCELLED, reply=REASON, settled_at=now, lease_until=None, lease_owner=""
        ).where(theirs & Delivery.state.in_(OPEN)).execute()
        settled: Any = (
            Notice.select(Notice.id, Notice.kind, Notice.message)
            .join(Delivery, on=(Delivery.notice == Notice.id))
            .where(Delivery.state.not_in(OPEN))
        )
        person = Naming(contact.address, contact.name)
        naming = [
            int(notice.id)
            for notice in settled.iterator()
            if person.is_in(bytes(notice.message), str(notice.kind))
        ]
        of_theirs: Any = (
            Delivery.select(Delivery.notice).where(theirs & Delivery.notice.is_null(False)).tuples()
        )
        in_batches(
            sorted({*naming, *(int(number) for (number,) in of_theirs)}),
            lambda ids: Notice.update(message=b"").where(Notice.id.in_(ids)).execute(),
        )
        Delivery.update(address=nobody, name="", reply=bare_reply()).where(theirs).execute()

    def _forget_questions(self, contact: Contact, nobody: str, now: datetime) -> None:
        theirs = QuestionCase.select(QuestionCase.id).where(QuestionCase.address_key == contact.address_key)
        numbers = [int(case.id) for case in theirs]
        blank_questions(numbers, nobody)
        # Nobody is left who could be written to, or ask more.
        QuestionCase.update(state=CaseState.CLOSED, closed_at=now).where(
            QuestionCase.id.in_(numbers) & (QuestionCase.state != CaseState.CLOSED)
        ).execute()
        CaseEntry.update(address=nobody).where(CaseEntry.address == contact.address).execute()

    def _forget_imports(self, contact: Contact) -> None:
        """Take out of what an import would restore how it found this contact."""
        for run in ImportRun.select():
            contacts = dict(run.undo.get("before", {}).get("contact", {}))
            if contacts.pop(str(contact.id), None) is not None:
                undo = {**run.undo, "before": {**run.undo["before"], "contact": contacts}}
                ImportRun.update(undo=undo).where(ImportRun.id == run.id).execute()


def _without_person(evidence: dict[str, Any]) -> dict[str, Any]:
    """Return evidence that still proves that there was a wish, and when, and tells nobody whose."""
    kept = {
        key: _without_person(value) if isinstance(value, dict) else value
        for key, value in evidence.items()
        if key not in _OF_A_PERSON
    }
    return kept or {"erased": True}

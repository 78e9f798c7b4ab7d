"""A thank-you for feedback: to people only, in their language, and not every time."""

from __future__ import annotations

from datetime import timedelta

from distd.desk.routing import language_of
from distd.mail.addresses import BadAddress, Purpose, clean_address, same_domain
from distd.store.feedback import FeedbackStore
from distd.store.incoming import Incoming
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox, To
from distd.store.replies import Replies
from distd.store.subscriptions import SubscriptionStore


class Thanks:
    """Thanks who wrote, at most once in so many days; 0 days: never."""

    def __init__(
        self,
        store: FeedbackStore,
        people: SubscriptionStore,
        replies: Replies,
        ledger: Ledger,
        outbox: Outbox,
        days: int,
    ) -> None:
        self._store = store
        self._people = people
        self._replies = replies
        self._ledger = ledger
        self._outbox = outbox
        self._days = days

    def thank(self, incoming: Incoming, number: int) -> bool:
        """Thank for feedback `number` if that may be, in the caller's transaction; say whether it was done."""
        message, now = incoming.message, incoming.received_at
        if not self._days or message.automatic or not incoming.sender or not message.new_text.strip():
            return False
        if not self._may_be_written_to(message.sender):
            return False
        if not self._replies.may_answer(message.sender, "thanks", now, timedelta(days=self._days)):
            return False
        addresses = self._outbox.addresses
        writer = self._store.writer(message.sender)
        language = language_of(message.language, writer.language if writer else "")
        ours = incoming.own.purpose is Purpose.FEEDBACK
        self._outbox.post(
            "feedback-thanks",
            To(
                message.sender, language, writer.name if writer else ""
            ),  # a stranger's name is a stranger's text
            now,
            reply_to=addresses.of_house("feedback", incoming.own.token if ours else None),
            answers=message.message_id,
        )
        self._ledger.append(now, "distd", "feedback.thanked", f"feedback:{number}")
        return True

    def _may_be_written_to(self, address: str) -> bool:
        try:
            clean_address(address)
        except BadAddress:
            return False
        own = same_domain(address.rpartition("@")[2], self._outbox.addresses.domain)
        return not own and not self._people.is_suppressed(address)

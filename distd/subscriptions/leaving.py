"""Leaving a list: the first time, without login, and honoured by what is already queued."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from distd.mail.addresses import Purpose
from distd.mail.tokens import Purpose as TokenPurpose
from distd.mail.tokens import Tokens
from distd.store.ledger import Ledger
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Contact, List
from distd.store.words import SubscriptionState
from distd.subscriptions.correspondence import Correspondence
from distd.subscriptions.evidence import Asking
from distd.subscriptions.masking import mask
from distd.subscriptions.parting import reads_as_leaving

# contact, list, reason, now -> how many queued issues were cancelled
Cancel = Callable[[int, int | None, str, datetime], int]


class Left(StrEnum):
    """What became of a wish to leave."""

    LEFT = "left the list"
    MANDATE_ONLY = "left the newsletters; the mandate stands"
    ALREADY = "was not on the list any more"
    UNKNOWN = "the token is not one of ours"


@dataclass(frozen=True)
class Leaver:
    """What a leave token says, for a page that asks before it acts."""

    list_name: str
    list_title: str
    masked_address: str
    language: str
    on_the_list: bool
    mandated: bool


class Leaving:
    """Takes people off lists."""

    def __init__(
        self,
        store: SubscriptionStore,
        ledger: Ledger,
        tokens: Tokens,
        correspondence: Correspondence,
        cancel: Cancel,
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._tokens = tokens
        self._letters = correspondence
        self._cancel = cancel

    def look(self, token: str) -> Leaver | None:
        """Say whom and what a leave token names, changing nothing; None when it is not one of ours."""
        contact, list_ = self._named(TokenPurpose.LEAVE, token)
        if contact is None or list_ is None:
            return None
        row = self._store.find(contact, list_)
        on_it = row is not None and row.state is not SubscriptionState.ENDED and not row.mandate_only
        mandated = row is not None and self._store.is_mandated(row)
        return Leaver(list_.name, list_.title, mask(contact.address), contact.language, on_it, mandated)

    def leave(self, token: str, asking: Asking) -> Left:
        """Leave at once: whoever holds the token was sent it in the contact's own mail."""
        contact, list_ = self._named(TokenPurpose.LEAVE, token)
        if contact is None or list_ is None:
            return Left.UNKNOWN
        return self._take_off(contact, list_, asking)

    def ask_to_confirm(self, list_: List, asking: Asking) -> str:
        """Answer a wish to leave that proves nothing: the same words whether or not the address is on the list."""
        contact = self._store.contact_at(asking.address)
        token = self._tokens.make(TokenPurpose.LEAVE_CONFIRM, contact.id if contact else 0, list_.id)
        reply_to = self._letters.addresses.of_list(list_.name, Purpose.CONFIRM, token)
        return self._letters.answer(
            "unsubscribe-confirm", list_, asking, "asked to confirm leaving", reply_to=reply_to, token=token
        )

    def is_confirmation(self, token: str) -> bool:
        """Say whether `token` confirms a wish to leave."""
        return self._tokens.read(TokenPurpose.LEAVE_CONFIRM, token) is not None

    def confirm(self, list_: List, token: str, asking: Asking) -> str:
        """Leave by the reply to our question."""
        if asking.by_machine:
            return "a machine's reply confirms nothing"
        if not reads_as_leaving(asking.text):
            return self._letters.answer(
                "confirm-unclear", list_, asking, "the reply may mean no: nothing changed"
            )
        contact, named = self._named(TokenPurpose.LEAVE_CONFIRM, token)
        if contact is not None and named is not None:
            left = self._take_off(contact, named, asking)
            if left is not Left.ALREADY:
                return left
        return self._letters.answer("unsubscribe-absent", list_, asking, Left.ALREADY)

    def _named(self, purpose: TokenPurpose, token: str) -> tuple[Contact | None, List | None]:
        ids = self._tokens.read(purpose, token)
        if ids is None or len(ids) != 2:
            return None, None
        return self._store.contact_of(ids[0]), self._store.list_of(ids[1])

    def _take_off(self, contact: Contact, list_: List, asking: Asking) -> Left:
        row = self._store.find(contact, list_)
        if row is None:
            return Left.ALREADY
        left = Left.MANDATE_ONLY if self._store.is_mandated(row) else Left.LEFT
        if not self._store.leave(row, f"left by {asking.channel}", asking.at):
            return Left.ALREADY
        self._settle(contact, list_, asking, left)
        return left

    def _settle(self, contact: Contact, list_: List, asking: Asking, left: Left) -> None:
        """Do what follows from leaving, in the same transaction."""
        who = f"contact:{contact.id}"
        cancelled = self._cancel(contact.id, list_.id, str(left), asking.at)
        mandated = left is Left.MANDATE_ONLY
        action = "subscription.mandate_only" if mandated else "subscription.ended"
        self._ledger.append(
            asking.at, who, action, who, list=list_.name, cancelled=cancelled, **asking.for_ledger()
        )
        if mandated:
            self._letters.tell_secretary(
                "unsubscribe-mandate-told", list_, asking, contact=contact, organisation=contact.organisation
            )
        if not asking.by_machine:
            letter = "unsubscribe-mandate" if mandated else "unsubscribe-goodbye"
            self._letters.write_to_contact(letter, contact, list_, asking)

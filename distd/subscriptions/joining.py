"""Joining a list: a request, a confirmation sent to that mailbox alone, and the proof of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from distd.mail.addresses import BadAddress, Purpose, clean_address
from distd.mail.language import language_of
from distd.mail.tokens import Purpose as TokenPurpose
from distd.mail.tokens import Tokens
from distd.store.ledger import Ledger
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Contact, List, Subscription
from distd.store.words import ContactState, JoinPolicy, SubscriptionState
from distd.subscriptions.consent import Consent, read_consent
from distd.subscriptions.correspondence import Correspondence
from distd.subscriptions.evidence import Asking, text_version
from distd.subscriptions.strangers import LANGUAGES, fit_name

CONFIRM_WITHIN = timedelta(days=14)
PASSED_ON = 2000  # characters of a request that the secretary gets to read


class Joining:
    """Double opt-in."""

    def __init__(
        self,
        store: SubscriptionStore,
        ledger: Ledger,
        tokens: Tokens,
        correspondence: Correspondence,
        ask_to_leave: Callable[[List, Asking], str],
    ) -> None:
        """`ask_to_leave` asks who is on the list, and did not mean to be, whether they wish to leave it."""
        self._store = store
        self._ledger = ledger
        self._tokens = tokens
        self._letters = correspondence
        self._ask_to_leave = ask_to_leave

    def join(self, list_: List, asking: Asking) -> str:
        """Ask the mailbox that asked to confirm; nothing is active yet. Returns what was done."""
        try:
            clean_address(asking.address)
        except BadAddress as failure:
            return f"not answered: {failure}"
        contact = self._store.contact_at(asking.address)
        subscription = self._store.find(contact, list_) if contact else None
        active = subscription is not None and subscription.state is SubscriptionState.ACTIVE
        if subscription and active and not subscription.mandate_only:
            return self._letters.answer(
                "subscribe-already", list_, asking, "is on the list already", address=asking.address
            )
        if list_.join_policy is JoinPolicy.CLOSED and not active:
            return self._pass_on(list_, asking)
        if reason := self._letters.why_not("subscribe-confirm", list_, asking):
            return reason
        # Anybody may have written that From: its name is not kept until the mailbox itself has answered.
        contact = contact or self._store.new_subscriber(asking.address, asking.language, asking.at)
        return self._ask_to_confirm(contact, list_, asking)

    def _pass_on(self, list_: List, asking: Asking) -> str:
        if reason := self._letters.why_not("subscribe-closed", list_, asking):
            return reason
        self._letters.send_answer("subscribe-closed", list_, asking)
        self._letters.tell_secretary("subscribe-request", list_, asking, words=asking.text[:PASSED_ON])
        return "the list is closed: passed on to the secretary"

    def _ask_to_confirm(self, contact: Contact, list_: List, asking: Asking) -> str:
        language, text = self._letters.wording("subscribe-confirm", list_, asking)
        shown = text_version("subscribe-confirm", language, text)
        request = {**asking.evidence(), "text": shown}
        subscription = self._store.ask(contact, list_, {"request": request}, asking.at)
        self._store.add_evidence(subscription, request=request)
        token = self._tokens.make(TokenPurpose.CONFIRM, subscription.id, subscription.generation)
        reply_to = self._letters.addresses.of_list(list_.name, Purpose.CONFIRM, token)
        self._letters.send_answer("subscribe-confirm", list_, asking, reply_to=reply_to, token=token)
        self._record(subscription, "requested", asking, text=shown)
        return "asked to confirm"

    def confirm(self, list_: List, token: str, asking: Asking, *, asks_to_join: bool = False) -> str:
        """Make the subscription active that `token` was sent for, or end the request where the reply says no.

        Saying it twice does no harm.
        """
        if asking.by_machine:
            return "a machine's reply confirms nothing"
        consent = read_consent(asking.text, asking.name, asks_to_join=asks_to_join)
        subscription = self._asked_by(token, asking.at)
        if subscription is None:
            if consent is Consent.NO:
                return self._accept_refusal(list_, asking, "refuses what is not asked any more")
            return self._letters.answer("confirm-outdated", list_, asking, "the confirmation is not valid")
        list_ = subscription.list
        if subscription.state is SubscriptionState.ACTIVE and not subscription.mandate_only:
            if consent is Consent.NO:
                return self._ask_to_leave(list_, asking)
            on_it = self._letters.named(subscription.contact, asking)
            return self._letters.answer(
                "subscribe-already", list_, asking, "was confirmed before", address=on_it
            )
        if consent is Consent.NO:
            return self._refuse(subscription, asking)
        if consent is Consent.UNCLEAR:
            return self._letters.answer(
                "confirm-unclear", list_, asking, "the reply may mean no: not confirmed"
            )
        return self._activate(subscription, asking)

    def _asked_by(self, token: str, now: datetime) -> Subscription | None:
        """Return the subscription `token` was sent for, while it may still be confirmed."""
        ids = self._tokens.read(TokenPurpose.CONFIRM, token)
        subscription = self._store.subscription_of(ids[0]) if ids and len(ids) == 2 else None
        if ids is None or subscription is None or not _is_open(subscription, ids[1], now):
            return None
        return subscription

    def _refuse(self, subscription: Subscription, asking: Asking) -> str:
        """End the request, and nothing else: whoever was on the list before stays what they were."""
        list_ = subscription.list
        self._record(subscription, "refused", asking)
        self._store.withdraw(subscription, "refused by its mailbox", asking.at)
        return self._accept_refusal(list_, asking, "refused: the request is ended")

    def _accept_refusal(self, list_: List, asking: Asking, done: str) -> str:
        # Who asked in their name may have chosen the contact's language; the refusal is in their own.
        told = language_of(asking.text)
        in_own = replace(asking, language=told) if told in LANGUAGES else asking
        return self._letters.answer("confirm-refused", list_, in_own, done)

    def _activate(self, subscription: Subscription, asking: Asking) -> str:
        contact, list_ = subscription.contact, subscription.list
        evidence = {"confirmation": asking.evidence()}
        if subscription.state is SubscriptionState.ACTIVE:
            changed = self._store.rejoin_optional(subscription, evidence)
        else:
            changed = self._store.activate(subscription, evidence, asking.at)
        if not changed:
            return "was confirmed before"
        self._store.name_subscriber(contact, fit_name(asking.name))
        if self._store.revive(contact, asking.at):
            self._ledger.append(
                asking.at, f"contact:{contact.id}", "contact.active", f"contact:{contact.id}",
                reason="confirmed from that mailbox",
            )  # fmt: skip
        self._record(subscription, "confirmed", asking, basis="consent")
        self._letters.write_to_contact("subscribe-welcome", contact, list_, asking)
        return "confirmed: on the list"

    def forget_unconfirmed(self, now: datetime) -> int:
        """Drop requests that nobody confirmed in time, with the contacts made for them; return how many."""
        late = self._store.unconfirmed_before(now - CONFIRM_WITHIN)
        for subscription in late:
            self._ledger.append(
                now, "distd", "subscription.not_confirmed", f"contact:{subscription.contact.id}",
                list=subscription.list.name,
            )  # fmt: skip
            self._store.forget(subscription)
        return len(late)

    def _record(self, subscription: Subscription, what: str, asking: Asking, **detail: object) -> None:
        who = f"contact:{subscription.contact.id}"
        facts = {**asking.for_ledger(), **detail, "list": subscription.list.name}
        self._ledger.append(asking.at, who, f"subscription.{what}", who, **facts)


def _is_open(subscription: Subscription, generation: int, now: datetime) -> bool:
    """Say whether a confirmation for this joining still means something."""
    if subscription.generation != generation or subscription.state is SubscriptionState.ENDED:
        return False
    if subscription.contact.state is ContactState.ERASED:
        return False
    waiting = subscription.state is SubscriptionState.PENDING or subscription.mandate_only
    return not waiting or now <= subscription.requested_at + CONFIRM_WITHIN

"""Named queries on who asked to join a list, who is on it, and who left."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import IntegrityError

from distd.mail.addresses import BadAddress, address_key, clean_address
from distd.store.contacts import contact_with, erased_key
from distd.store.database import Database
from distd.store.prepared import prepared
from distd.store.tables import Contact, Delivery, List, Organisation, Subscription
from distd.store.words import Basis, ContactState, JoinPolicy, OrganisationKind, SubscriptionState

PLACEHOLDER = "placeholder from a request to join; give it its right name and country"


@prepared
def _list_named(name: Any) -> Any:
    return List.select().where(List.name == name)


@prepared
def _open_lists() -> Any:
    may_join = (List.join_policy == JoinPolicy.CONFIRM) & (List.newsletter == True)  # noqa: E712 - SQL
    return List.select(List.name).where(may_join).order_by(List.id)


@prepared
def _erased(key: Any, sealed: Any) -> Any:
    its_key = Contact.address_key.in_([key, sealed])
    return Contact.select(Contact.id).where((Contact.state == ContactState.ERASED) & its_key).limit(1)


class SubscriptionStore:
    """Reads and changes subscriptions; every change says whether it was this call that made it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- looking up

    def list_named(self, name: str) -> List | None:
        """Return the list called `name`."""
        found: List | None = _list_named.first(name)
        return found

    def open_list_names(self) -> list[str]:
        """Return the newsletters that anybody may ask to join, oldest first."""
        return [list_.name for list_ in _open_lists.rows()]

    def list_of(self, list_id: int) -> List | None:
        """Return a list by its id."""
        return List.get_or_none(List.id == list_id)

    def contact_of(self, contact_id: int) -> Contact | None:
        """Return a contact by its id."""
        return Contact.get_or_none(Contact.id == contact_id)

    def contact_at(self, address: str) -> Contact | None:
        """Return the contact that has this mailbox, however it is spelt."""
        try:
            found: Contact | None = contact_with.first(address_key(address))
        except BadAddress:
            return None
        return found

    def is_suppressed(self, address: str) -> bool:
        """Say whether the holder of this mailbox asked us to forget them; nothing is ever sent there."""
        try:
            key = address_key(address)
        except BadAddress:
            return True
        return _erased.value(key, erased_key(key)) is not None

    def find(self, contact: Contact, list_: List) -> Subscription | None:
        """Return the one row that tells the state of a contact on a list."""
        return Subscription.get_or_none((Subscription.contact == contact) & (Subscription.list == list_))

    def subscription_of(self, subscription_id: int) -> Subscription | None:
        """Return a subscription by its id."""
        return Subscription.get_or_none(Subscription.id == subscription_id)

    # ---- joining

    def new_subscriber(self, address: str, language: str, now: datetime) -> Contact:
        """Add a contact nobody vouches for yet, in an organisation of its own that the secretary can name."""
        address = clean_address(address)
        try:
            with self._database.transaction():
                organisation = Organisation.create(
                    kind=OrganisationKind.SUBSCRIBER,
                    name=self._free_title(address, now),
                    note=PLACEHOLDER,
                    created_at=now,
                )
                return Contact.create(
                    organisation=organisation,
                    address=address,
                    address_key=address_key(address),
                    language=language,
                    state_since=now,
                    created_at=now,
                )
        except IntegrityError:
            # Another node took the same person's other letter at the same moment.
            contact = self.contact_at(address)
            if contact is None:
                raise
            return contact

    def name_subscriber(self, contact: Contact, name: str) -> None:
        """Give a contact without a name the one of the confirming mail, and its placeholder organisation too."""
        if not name or contact.name:
            return
        contact.name = name
        contact.save(only=[Contact.name])
        organisation = contact.organisation
        if organisation.note != PLACEHOLDER or organisation.name != contact.address:
            return
        title = f"{name} ({contact.address.rpartition('@')[2]})"
        if not self._is_taken(title):
            organisation.name = title
            organisation.save(only=[Organisation.name])

    def _free_title(self, address: str, now: datetime) -> str:
        return f"{address} ({now:%Y-%m-%d %H:%M:%S})" if self._is_taken(address) else address

    @staticmethod
    def _is_taken(title: str) -> bool:
        taken = Organisation.select().where((Organisation.name == title) & (Organisation.country == ""))
        return bool(taken.exists())

    def ask(self, contact: Contact, list_: List, evidence: dict[str, Any], now: datetime) -> Subscription:
        """Note a request to join; a confirmation that was asked for an earlier joining becomes worthless."""
        subscription = self.find(contact, list_)
        if subscription is None:
            return Subscription.create(
                contact=contact,
                list=list_,
                state=SubscriptionState.PENDING,
                evidence=evidence,
                requested_at=now,
            )
        if subscription.state is not SubscriptionState.PENDING:
            subscription.generation += 1
        subscription.requested_at = now
        if subscription.state is not SubscriptionState.ACTIVE:
            subscription.state = SubscriptionState.PENDING
            subscription.basis = None
            subscription.started_at = subscription.ended_at = None
            subscription.end_reason = ""
            subscription.mandate_only = False
            subscription.evidence = evidence
        subscription.save()
        return subscription

    def add_evidence(self, subscription: Subscription, **evidence: Any) -> None:
        """Keep more of what proves the consent."""
        subscription.evidence = {**subscription.evidence, **evidence}
        subscription.save(only=[Subscription.evidence])

    def activate(self, subscription: Subscription, evidence: dict[str, Any], now: datetime) -> bool:
        """Make a pending subscription active by consent."""
        changed = (
            Subscription.update(
                state=SubscriptionState.ACTIVE,
                basis=Basis.CONSENT,
                evidence={**subscription.evidence, **evidence},
                started_at=now,
            )
            .where(self._still(subscription) & (Subscription.state == SubscriptionState.PENDING))
            .execute()
        )
        return bool(changed)

    def rejoin_optional(self, subscription: Subscription, evidence: dict[str, Any]) -> bool:
        """Let a mandated contact have the newsletters again."""
        changed = (
            Subscription.update(mandate_only=False, evidence={**subscription.evidence, **evidence})
            .where(self._still(subscription) & (Subscription.mandate_only == True))  # noqa: E712 - SQL
            .execute()
        )
        return bool(changed)

    def revive(self, contact: Contact, now: datetime) -> bool:
        """Make a suspended contact active again: somebody reads mail there."""
        changed = (
            Contact.update(
                state=ContactState.ACTIVE, state_reason="", state_since=now, probes_sent=0, probed_at=None
            )
            .where((Contact.id == contact.id) & (Contact.state == ContactState.SUSPENDED))
            .execute()
        )
        return bool(changed)

    # ---- leaving

    def leave(self, subscription: Subscription, reason: str, now: datetime) -> bool:
        """Take a contact off a list: a mandated one off its optional mailings only."""
        if self.is_mandated(subscription):
            return self.keep_mandate_only(subscription)
        return self.end(subscription, reason, now)

    @staticmethod
    def is_mandated(subscription: Subscription) -> bool:
        """Say whether a member body named this contact: then the mandate outlives a wish to leave."""
        return subscription.state is SubscriptionState.ACTIVE and subscription.basis is Basis.MANDATE

    def end(self, subscription: Subscription, reason: str, now: datetime) -> bool:
        """End a subscription; a request that was never confirmed ends as well."""
        changed = (
            Subscription.update(
                state=SubscriptionState.ENDED,
                ended_at=now,
                end_reason=reason,
                mandate_only=False,
                generation=Subscription.generation + 1,
            )
            .where((Subscription.id == subscription.id) & (Subscription.state != SubscriptionState.ENDED))
            .execute()
        )
        return bool(changed)

    def keep_mandate_only(self, subscription: Subscription) -> bool:
        """Take a mandated contact off optional mailings; the mandate itself stands."""
        changed = (
            Subscription.update(mandate_only=True, generation=Subscription.generation + 1)
            .where(
                (Subscription.id == subscription.id)
                & (Subscription.state == SubscriptionState.ACTIVE)
                & (Subscription.mandate_only == False)  # noqa: E712 - SQL
            )
            .execute()
        )
        return bool(changed)

    def of_contact(self, contact: Contact) -> list[Subscription]:
        """Return what has not ended of a contact's subscriptions."""
        return list(
            Subscription.select()
            .where((Subscription.contact == contact) & (Subscription.state != SubscriptionState.ENDED))
            .order_by(Subscription.id)
        )

    # ---- forgetting

    def unconfirmed_before(self, moment: datetime) -> list[Subscription]:
        """Return the requests older than `moment` that nobody confirmed."""
        return list(
            Subscription.select()
            .where((Subscription.state == SubscriptionState.PENDING) & (Subscription.requested_at < moment))
            .order_by(Subscription.id)
        )

    def forget(self, subscription: Subscription) -> bool:
        """Drop an unconfirmed request, and the contact too when it was made for nothing else."""
        contact = subscription.contact
        if subscription.generation > 1:  # was on the list before: that row has a history
            self.end(subscription, "not confirmed", subscription.requested_at)
            return False
        subscription.delete_instance()
        others = Subscription.select().where(Subscription.contact == contact).exists()
        mailed = Delivery.select().where(Delivery.contact == contact).exists()
        organisation = contact.organisation
        if others or mailed or contact.state is ContactState.ERASED or organisation.note != PLACEHOLDER:
            return False
        contact.delete_instance()
        if not Contact.select().where(Contact.organisation == organisation).exists():
            organisation.delete_instance()
        return True

    def withdraw(self, subscription: Subscription, reason: str, now: datetime) -> None:
        """End a request to join: what was never on the list is forgotten, a mandated contact stays one."""
        if subscription.state is SubscriptionState.ACTIVE:  # asked for the newsletters again
            Subscription.update(generation=Subscription.generation + 1).where(
                self._still(subscription)
            ).execute()
        elif subscription.generation > 1:
            self.end(subscription, reason, now)
        else:
            self.forget(subscription)

    @staticmethod
    def _still(subscription: Subscription) -> Any:
        return (Subscription.id == subscription.id) & (Subscription.generation == subscription.generation)

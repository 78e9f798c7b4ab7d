"""A person asks to be forgotten: one act, which cannot be taken back."""

from __future__ import annotations

from distd.failures import NotFound, Refused
from distd.mail.addresses import BadAddress, address_key, clean_address
from distd.registry.keeping import Act
from distd.store.contacts import Contacts
from distd.store.database import Database
from distd.store.erasing import Erasing
from distd.store.ledger import Ledger
from distd.store.subscriptions import SubscriptionStore


class Forgetting:
    """Erases people, whether they are in the registry or have only written to us."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger
        self._erasing = Erasing(database)
        self._contacts = Contacts(database)

    def refuse(self, address: str) -> None:
        """Raise NotFound where nothing is known of a mailbox, Refused where its owner cannot be forgotten yet."""
        try:
            key = address_key(clean_address(address))
        except BadAddress as failure:
            raise Refused(f"{failure}; an address looks like name@example.org") from None
        contact = self._contacts.at(address)
        if contact is None and not self._erasing.is_known(key):
            raise NotFound(
                f"nothing is known of {address}; `distctl contact find` looks for a part of a name"
            )
        if numbers := self._erasing.open_questions(key):
            listed = ", ".join(map(str, numbers))
            raise Refused(
                f"{address} waits for an answer to {'questions' if len(numbers) > 1 else 'question'} {listed};"
                f" `distctl question close {' '.join(map(str, numbers))}` ends {'them' if len(numbers) > 1 else 'it'}"
            )
        if contact is not None and (issues := self._erasing.awaited_reviews(contact)):
            raise Refused(
                f"{', '.join(issues)} waits for the verdict of {address}; `distctl issue withdraw` ends a review"
            )

    def erase(self, address: str, reason: str, act: Act) -> int:
        """Forget who a mailbox belongs to, and suppress it; return what number it is known by. Raises as `refuse`."""
        self.refuse(address)
        with self._database.transaction():
            contact = self._contacts.at(address)
            if contact is None:  # who only wrote to us gets a row that tells no more than a hash
                contact = SubscriptionStore(self._database).new_subscriber(address, "en", act.now)
            self._erasing.erase(contact, act.now)
            number = int(contact.id)
            self._ledger.append(act.now, act.actor, "contact.erased", f"contact:{number}", reason=reason)
        return number

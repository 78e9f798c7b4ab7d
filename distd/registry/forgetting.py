"""A person asks to be forgotten: one act, which cannot be taken back."""

from __future__ import annotations

from distd.failures import Refused
from distd.registry.keeping import Act
from distd.store.database import Database
from distd.store.erasing import Erasing
from distd.store.ledger import Ledger
from distd.store.tables import Contact
from distd.store.words import ContactState


class Forgetting:
    """Erases contacts."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger
        self._erasing = Erasing(database)

    def erase(self, contact: Contact, reason: str, act: Act) -> None:
        """Forget who a contact is; raises Refused while somebody waits for their word, or they for ours."""
        self.refuse(contact)
        with self._database.transaction():
            self._erasing.erase(contact, act.now)
            self._ledger.append(act.now, act.actor, "contact.erased", f"contact:{contact.id}", reason=reason)

    def refuse(self, contact: Contact) -> None:
        """Raise Refused where a contact cannot be forgotten yet."""
        if contact.state is ContactState.ERASED:
            raise Refused(f"contact {contact.id} is erased already")
        if numbers := self._erasing.open_questions(contact):
            listed = ", ".join(map(str, numbers))
            raise Refused(
                f"{contact.address} has open questions ({listed}); `distctl question close` ends one"
            )
        if issues := self._erasing.awaited_reviews(contact):
            raise Refused(
                f"{', '.join(issues)} waits for the verdict of {contact.address}; "
                "`distctl issue withdraw` ends a review"
            )

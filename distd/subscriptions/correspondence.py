"""The letters of this room: what they may say, and to whom how often."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from distd.mail import tokens
from distd.mail.addresses import Addresses, Purpose, address_key, same_domain
from distd.store.outbox import Outbox, To
from distd.store.replies import Replies
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Contact, List
from distd.subscriptions.evidence import Asking
from distd.subscriptions.masking import mask

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ANSWERS_A_DAY = 10  # to one mailbox from all command addresses together


class Correspondence:
    """Writes to those who asked: never to machines, never to the suppressed, never too often."""

    def __init__(self, store: SubscriptionStore, replies: Replies, outbox: Outbox, public_url: str) -> None:
        self._store = store
        self._replies = replies
        self._outbox = outbox
        self._public_url = public_url.rstrip("/")

    @property
    def addresses(self) -> Addresses:
        """The addresses of the house."""
        return self._outbox.addresses

    def why_not(self, letter: str, list_: List, asking: Asking) -> str:
        """Return why `letter` may not go to the writer now, or "" and count it as sent."""
        if asking.by_machine:
            return "written by a machine: not answered"
        if same_domain(asking.address.rpartition("@")[2], self.addresses.domain):
            return "from one of our own addresses: not answered"
        if self._store.is_suppressed(asking.address):
            return "the address is suppressed: not answered"
        at, address = asking.at, asking.address
        if not self._replies.may_answer(address, f"{letter}:{list_.name}", at, HOUR):
            return "answered within the hour: not repeated"
        if not self._replies.may_answer(address, "commands", at, DAY, ANSWERS_A_DAY):
            return "too many requests from one address today: not answered"
        return ""

    def answer(self, letter: str, list_: List, asking: Asking, done: str, **values: Any) -> str:
        """Send `letter` to the writer if it may be sent; return `done`, or why nothing was sent."""
        if reason := self.why_not(letter, list_, asking):
            return reason
        self.send_answer(letter, list_, asking, **values)
        return done

    def send_answer(
        self, letter: str, list_: List, asking: Asking, *, reply_to: str = "", **values: Any
    ) -> None:
        """Answer the writer without using their name: who forges a From would choose our words."""
        self._outbox.post(
            letter,
            To(asking.address, asking.language),
            asking.at,
            reply_to=reply_to,
            answers=asking.message_id if asking.channel == "mail" else None,
            **self._about(list_),
            **values,
        )

    def write_to_contact(self, letter: str, contact: Contact, list_: List, asking: Asking) -> None:
        """Tell a proven contact that their wish was done."""
        token = self._outbox.tokens.make(tokens.Purpose.LEAVE, contact.id, list_.id)
        self._outbox.post(
            letter,
            To.contact_of(contact),
            asking.at,
            leave=self.addresses.of_list(list_.name, Purpose.UNSUBSCRIBE, token),
            leave_url=f"{self._public_url}/u/{token}" if self._public_url else "",
            **self._about(list_),
        )

    def named(self, contact: Contact, asking: Asking) -> str:
        """Return a contact's address as its owner may read it; masked where another mailbox asks, with its token."""
        return asking.address if address_key(asking.address) == contact.address_key else mask(contact.address)

    def tell_secretary(self, letter: str, list_: List, asking: Asking, **values: Any) -> None:
        """Tell the secretary what happened on a list."""
        self._outbox.tell_secretary(letter, asking.at, asking=asking, **self._about(list_), **values)

    def wording(self, letter: str, list_: List, asking: Asking) -> tuple[str, str]:
        """Return the language and text of `letter` as anybody would get it: what its version is counted over."""
        written = self._outbox.letters.write(
            letter,
            asking.language,
            committee=self._outbox.committee,
            to=To(""),
            token="",
            **self._about(list_),
        )
        return written.language, written.text

    def _about(self, list_: List) -> dict[str, Any]:
        return {
            "list": list_,
            "subscribe": self.addresses.of_list(list_.name, Purpose.SUBSCRIBE),
            "unsubscribe": self.addresses.of_list(list_.name, Purpose.UNSUBSCRIBE),
            "help": self.addresses.of_list(list_.name, Purpose.HELP),
            "secretary": self.addresses.secretary,
        }

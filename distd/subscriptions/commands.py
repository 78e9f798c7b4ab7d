"""The door of this room: mail to `<list>-subscribe@` and its neighbours, and the same deeds for web and command."""

from __future__ import annotations

from datetime import datetime, timedelta

from distd.failures import NotFound
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox
from distd.store.replies import Replies
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import List
from distd.subscriptions.correspondence import Correspondence
from distd.subscriptions.evidence import Asking, digest_of
from distd.subscriptions.joining import Joining
from distd.subscriptions.leaving import Cancel, Leaver, Leaving, Left
from distd.subscriptions.reading import Command, Wish, find_confirmation, read_command
from distd.subscriptions.strangers import guess_language

LISTS_ANSWERED = 3  # one wish brings no more letters than that
ANSWERS_KEPT = timedelta(days=90)  # longer than any limit looks back


class Subscriptions:
    """Join, confirm, leave."""

    def __init__(
        self, database: Database, ledger: Ledger, outbox: Outbox, cancel: Cancel, public_url: str = ""
    ) -> None:
        self._database = database
        self._store = SubscriptionStore(database)
        self._replies = Replies(database)
        self._letters = Correspondence(self._store, self._replies, outbox, public_url)
        self._leaving = Leaving(self._store, ledger, outbox.tokens, self._letters, cancel)
        self._joining = Joining(
            self._store, ledger, outbox.tokens, self._letters, self._leaving.ask_to_confirm
        )

    # ---- for every door

    def join(self, list_name: str, asking: Asking) -> str:
        """Ask the mailbox that asked to confirm; raises NotFound when there is no such list."""
        with self._database.transaction():
            return self._joining.join(self._list(list_name), asking)

    def confirm(self, list_name: str, token: str, asking: Asking, *, asks_to_join: bool = False) -> str:
        """Confirm joining or leaving, whichever `token` was sent for; `asks_to_join`: its words ask for the list."""
        with self._database.transaction():
            list_ = self._list(list_name)
            if self._leaving.is_confirmation(token):
                return self._leaving.confirm(list_, token, asking)
            return self._joining.confirm(list_, token, asking, asks_to_join=asks_to_join)

    def leave(self, token: str, asking: Asking) -> Left:
        """Leave the list a leave token names, at once; a second time changes nothing."""
        with self._database.transaction():
            return self._leaving.leave(token, asking)

    def look(self, token: str) -> Leaver | None:
        """Say whom and what a leave token names, changing nothing."""
        return self._leaving.look(token)

    def forget_unconfirmed(self, now: datetime) -> int:
        """Drop requests to join that nobody confirmed in two weeks; return how many.

        Who got which automatic answer is forgotten here too, once it limits nothing any more.
        """
        with self._database.transaction():
            self._replies.forget_before(now - ANSWERS_KEPT)
            return self._joining.forget_unconfirmed(now)

    # ---- mail

    def handle_command(self, incoming: Incoming, *, asks_to_join: bool = False) -> str:
        """Do what a message to a command address asks for, in the caller's transaction; say what was done.

        `asks_to_join`: by its words it asks for a list, whatever its address.
        """
        command = read_command(incoming.own, incoming.message.subject)
        if command is None:
            return "asks for nothing this room does"
        asking = self._asking(incoming)
        if command.wish is Wish.LEAVE:
            return self._leave_by_mail(command, asking)
        if not asking.address:
            return "has no From address: not answered"
        if command.wish is Wish.JOIN:
            return self.join(command.list_name, asking)
        if command.wish is Wish.CONFIRM:
            return self.confirm(command.list_name, command.token, asking, asks_to_join=asks_to_join)
        list_ = self._list(command.list_name)
        return self._letters.answer("help", list_, asking, "sent the help")

    def handle_wish(self, incoming: Incoming, wish: str) -> str:
        """Answer a wish put in plain words: `subscribe`, `unsubscribe`, `confirm` or `help`; all are confirmed first.

        The list is the one whose address was used, else those the writer is on, else the one anybody may join.
        Returns nothing when there is no such list: then a person must read it.
        """
        asking = self._asking(incoming)
        if not asking.address:
            return "has no From address: not answered"
        if wish == "confirm":
            return self._confirm_by_subject(incoming, asking)
        done: list[str] = []
        for list_ in self._lists_meant(incoming, asking, leaving=wish == "unsubscribe")[:LISTS_ANSWERED]:
            if wish == "unsubscribe":
                done.append(self._leaving.ask_to_confirm(list_, asking))
            elif wish == "subscribe":
                done.append(self.join(list_.name, asking))
            else:
                done.append(self._letters.answer("help", list_, asking, "sent the help"))
        return "; ".join(done)

    def _confirm_by_subject(self, incoming: Incoming, asking: Asking) -> str:
        list_names = [incoming.own.list_name] if incoming.own.list_name else self._store.open_list_names()
        found = find_confirmation(incoming.message.subject)
        if not found or not list_names:
            return ""
        return self.confirm(list_names[0], found, asking)

    def _lists_meant(self, incoming: Incoming, asking: Asking, *, leaving: bool) -> list[List]:
        if incoming.own.list_name:
            return [self._list(incoming.own.list_name)]
        contact = self._store.contact_at(asking.address)
        if leaving and contact:
            on = [row.list for row in self._store.of_contact(contact)]
            if newsletters := [list_ for list_ in on if list_.newsletter]:
                return newsletters
        return [self._list(name) for name in self._store.open_list_names()][:1]

    def _leave_by_mail(self, command: Command, asking: Asking) -> str:
        if command.token:
            left = self.leave(command.token, asking)
            if left is not Left.UNKNOWN:
                return left
        if not asking.address:
            return "has no From address: not answered"
        return self._leaving.ask_to_confirm(self._list(command.list_name), asking)

    def _asking(self, incoming: Incoming) -> Asking:
        message = incoming.message
        contact = self._store.contact_at(message.sender)
        guessed = guess_language(
            message.language,
            message.header("Content-Type"),
            message.sender,
            f"{message.subject} {message.new_text}",
        )
        return Asking(
            address=message.sender,
            at=incoming.received_at,
            name=message.sender_name,
            language=contact.language if contact else guessed,
            text=message.new_text,
            message_id=message.message_id,
            came_to=incoming.recipient,
            digest=digest_of(message.raw),
            by_machine=bool(message.automatic) or not incoming.sender,
        )

    def _list(self, name: str) -> List:
        list_ = self._store.list_named(name)
        if list_ is None:
            raise NotFound(f"there is no list {name!r}; `distctl list list` shows them")
        return list_

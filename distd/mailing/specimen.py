"""A reviewer's copy of an issue: the message of a member, filled with the reviewer's own name and address."""

from __future__ import annotations

from datetime import datetime

from distd.mail import tokens
from distd.mail.addresses import Addresses
from distd.mail.template import Slot, Template
from distd.mail.tokens import Tokens
from distd.mailing.headers import Reader, header_lines
from distd.store.lists import Lists
from distd.store.outbox import To
from distd.store.words import JoinPolicy

NOBODY = 0  # no row has this id: what is signed for it leads nowhere


class Specimens:
    """Fills templates for those who only look."""

    def __init__(self, lists: Lists, tokens: Tokens, addresses: Addresses, public_url: str) -> None:
        self._lists = lists
        self._tokens = tokens
        self._addresses = addresses
        self._public_url = public_url.rstrip("/")

    def fill(self, template: Template, to: To, list_name: str, issue: str, now: datetime) -> bytes:
        """Return the message as a member of `list_name` gets it; its ways to leave and to answer lead nowhere."""
        listed = self._lists.named(list_name)
        leave = self._tokens.make(tokens.Purpose.LEAVE, NOBODY, listed.id if listed else NOBODY)
        reader = Reader(
            address=to.address,
            name=to.name,
            list_name=list_name,
            list_title=listed.title if listed else list_name,
            list_is_open=listed is not None and listed.join_policy is JoinPolicy.CONFIRM,
            issue=issue,
            date=now,
            message_token=self._tokens.make(tokens.Purpose.MESSAGE, NOBODY),
            feedback_token=self._tokens.make(tokens.Purpose.FEEDBACK, NOBODY),
            leave_token=leave,
        )
        return b"".join(
            template.fill(
                {
                    Slot.HEADERS: header_lines(reader, self._addresses, self._public_url),
                    Slot.LIST: list_name.encode("ascii"),
                    Slot.LEAVE: leave.encode("ascii"),
                }
            )
        )

"""A reviewer's copy of an issue: the message of a member, filled with the reviewer's own name and address."""

from __future__ import annotations

from datetime import datetime

from distd.mail.addresses import Addresses
from distd.mail.template import Template
from distd.mail.tokens import Tokens
from distd.mailing.filling import NOBODY, Filling, House
from distd.store.lists import Lists
from distd.store.mailing_facts import ListFacts
from distd.store.outbox import To
from distd.store.words import JoinPolicy


class Specimens:
    """Fills templates for those who only look."""

    def __init__(self, lists: Lists, tokens: Tokens, addresses: Addresses, public_url: str) -> None:
        self._lists = lists
        self._filling = Filling(tokens, House.of(addresses, public_url))

    def fill(self, template: Template, to: To, list_name: str, issue: str, now: datetime) -> bytes:
        """Return the message as a member of `list_name` gets it; its ways to leave and to answer lead nowhere."""
        row = self._lists.named(list_name)
        listed = ListFacts(NOBODY, list_name, list_name, is_open=False)
        if row is not None:
            listed = ListFacts(row.id, row.name, row.title, row.join_policy is JoinPolicy.CONFIRM)
        return self._filling.fill(
            self._filling.form(template, listed, issue, now), to.address, to.name
        ).message

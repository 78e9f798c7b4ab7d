"""From a claimed delivery to the envelope that goes to the relay.

A message is a pure consequence of its delivery: composed again after a crash it is the same, octet for octet.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Protocol, TypeVar

from distd.mail import tokens
from distd.mail.addresses import Addresses, Purpose, needs_smtputf8, wire_address
from distd.mail.envelope import Envelope
from distd.mail.template import Template
from distd.mail.tokens import Tokens
from distd.mailing.filling import NOBODY, Filling, Whom
from distd.store.mailings import ListFacts, MailingFacts
from distd.store.queue import Claimed

TEMPLATES_KEPT = 16  # issue x language; each holds its PDF
FACTS_KEPT = 256

NoticeMessage = Callable[[int], bytes]


class Lookup(Protocol):
    """What composing asks of the store; each raises NotFound."""

    def facts(self, mailing_id: int) -> MailingFacts:
        """Return what never changes of a mailing."""

    def list_facts(self, list_id: int) -> ListFacts:
        """Return a list's name and title."""

    def packed_template(self, content_fingerprint: str, language: str) -> bytes:
        """Return the template of an edition in one language."""


Key = TypeVar("Key")
Value = TypeVar("Value")


class Composer:
    """Writes the message of a delivery."""

    def __init__(
        self,
        store: Lookup,
        notice_message: NoticeMessage,
        tokens: Tokens,
        addresses: Addresses,
        public_url: str,
    ) -> None:
        self._store = store
        self._notice_message = notice_message
        self._tokens = tokens
        self._addresses = addresses
        self._filling = Filling(tokens, addresses, public_url)
        # What never changes while a mailing runs is looked up once.
        self._templates: dict[tuple[str, str], Template] = {}
        self._mailings: dict[int, MailingFacts] = {}
        self._lists: dict[tuple[int, int], ListFacts] = {}

    def compose(self, claimed: Claimed, now: datetime) -> Envelope:
        """Return the envelope of a claimed delivery; raises NotFound when what it carries is gone.

        `now` plays no part: the Date is the moment the recipients were frozen, so that a repeat is the same.
        """
        recipient = wire_address(claimed.address)
        envid = self._tokens.make(tokens.Purpose.MESSAGE, claimed.id)
        if claimed.mailing_id is None or claimed.list_id is None:
            assert claimed.notice_id is not None
            return Envelope.of(claimed.sender, recipient, self._notice_message(claimed.notice_id), envid)
        mailing = self._mailing(claimed.mailing_id)
        listed = self._list(claimed.mailing_id, claimed.list_id)
        # A test copy belongs to no contact.
        contact_id = claimed.contact_id or NOBODY
        whom = Whom(claimed.address, claimed.name, claimed.created_at, claimed.id, contact_id)
        template = self._template(mailing.content_fingerprint, claimed.language)
        bounce = self._tokens.make(tokens.Purpose.BOUNCE, claimed.id)
        sender = self._addresses.of_list(listed.name, Purpose.LIST_BOUNCE, bounce)
        segments = tuple(self._filling.fill(template, whom, listed, mailing.issue))
        utf8 = needs_smtputf8(recipient)
        return Envelope(
            sender,
            recipient,
            segments,
            sum(map(len, segments)),
            template.is_ascii and not utf8,
            template.has_leading_dots,
            utf8,
            envid,
        )

    def _template(self, fingerprint: str, language: str) -> Template:
        return _keep(
            self._templates,
            (fingerprint, language),
            lambda: Template.unpack(self._store.packed_template(fingerprint, language)),
            TEMPLATES_KEPT,
        )

    def _mailing(self, mailing_id: int) -> MailingFacts:
        return _keep(self._mailings, mailing_id, lambda: self._store.facts(mailing_id), FACTS_KEPT)

    def _list(self, mailing_id: int, list_id: int) -> ListFacts:
        # Within one mailing a list has one title, even when it is renamed meanwhile.
        return _keep(self._lists, (mailing_id, list_id), lambda: self._store.list_facts(list_id), FACTS_KEPT)


def _keep(kept: dict[Key, Value], key: Key, look_up: Callable[[], Value], limit: int) -> Value:
    """Return what is kept under `key`, else look it up and keep it in place of the oldest; safe among threads."""
    if key in kept:
        with suppress(KeyError):
            return kept[key]
    value = look_up()
    while len(kept) >= limit:
        with suppress(StopIteration, RuntimeError, KeyError):
            del kept[next(iter(kept))]
    kept[key] = value
    return value

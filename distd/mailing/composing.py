"""From a claimed delivery to the envelope that goes to the relay.

A message is a pure consequence of its delivery: composed again after a crash it is the same, octet for octet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from distd.mail.addresses import Addresses, wire_address
from distd.mail.dkim import Signer, signature_lines
from distd.mail.envelope import Draft, Envelope, with_crlf
from distd.mail.template import Template
from distd.mail.tokens import Purpose, Tokens
from distd.mailing.filling import NOBODY, Filling, House, ListForm
from distd.remembered import Remembered
from distd.store.mailing_facts import ListFacts, MailingFacts
from distd.store.queue import Claimed

TEMPLATES_KEPT = 16  # issue x language; each holds its PDF
FORMS_KEPT = 64  # mailing x list x language; each has its header and shares its template's bodies
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


class Composer:
    """Writes the message of a delivery."""

    def __init__(
        self,
        store: Lookup,
        notice_message: NoticeMessage,
        tokens: Tokens,
        addresses: Addresses,
        public_url: str,
        signers: Sequence[Signer] = (),
    ) -> None:
        """With signers every message is signed by each of them; where one is slow, by whoever asks for the draft."""
        self._store = store
        self._notice_message = notice_message
        self._tokens = tokens
        self._signers = signers
        self._signs_slowly = any(signer.is_slow for signer in signers)
        self._filling = Filling(tokens, House.of(addresses, public_url), signers)
        # What never changes while a mailing runs is looked up once.
        self._templates: Remembered[tuple[str, str], Template] = Remembered(TEMPLATES_KEPT)
        self._mailings: Remembered[int, MailingFacts] = Remembered(FACTS_KEPT)
        self._lists: Remembered[tuple[int, int], ListFacts] = Remembered(FACTS_KEPT)
        self._forms: Remembered[tuple[int, int, str], ListForm] = Remembered(FORMS_KEPT)

    def compose(self, claimed: Claimed, now: datetime) -> Envelope:
        """Return the envelope of a claimed delivery; raises NotFound when what it carries is gone.

        `now` plays no part: the Date is the moment the recipients were frozen, so that a repeat is the same.
        """
        made = self.draft(claimed, now)
        return made if isinstance(made, Envelope) else made()

    def draft(self, claimed: Claimed, now: datetime) -> Envelope | Draft:
        """Return what `compose` does, or its draft, where all that is left to do takes microseconds and no store.

        What waits to be sent is better a draft: a written message takes room, and has left the processor's caches
        when its turn comes.
        """
        if claimed.mailing_id is None or claimed.list_id is None:
            return self._notice(claimed)
        key = claimed.mailing_id, claimed.list_id, claimed.language
        form = self._forms.get(key)
        if form is None or form.date != claimed.created_at:
            form = self.prepare(*key, claimed.created_at)
        # A test copy belongs to no contact.
        contact = claimed.contact_id or NOBODY
        draft = partial(self._filling.fill, form, claimed.address, claimed.name, claimed.id, contact)
        return draft() if self._signs_slowly else draft

    def prepare(self, mailing_id: int, list_id: int, language: str, date: datetime) -> ListForm:
        """Look up and make what the readers of a list share, and keep it; raises NotFound.

        Whoever is to compose many messages at once may call it beforehand.
        """
        mailing = self._mailing(mailing_id)
        template = self._template(mailing.content_fingerprint, language)
        form = self._filling.form(template, self._list(mailing_id, list_id), mailing.issue, date)
        return self._forms.put((mailing_id, list_id, language), form)

    def _notice(self, claimed: Claimed) -> Envelope:
        assert claimed.notice_id is not None
        message = with_crlf(self._notice_message(claimed.notice_id))
        if self._signers:
            message = signature_lines(message, self._signers, claimed.created_at) + message
        envid = self._tokens.make(Purpose.MESSAGE, claimed.id)
        return Envelope.of(wire_address(claimed.sender), wire_address(claimed.address), message, envid)

    def _template(self, fingerprint: str, language: str) -> Template:
        return self._templates.got(
            (fingerprint, language),
            lambda: Template.unpack(self._store.packed_template(fingerprint, language)),
        )

    def _mailing(self, mailing_id: int) -> MailingFacts:
        return self._mailings.got(mailing_id, lambda: self._store.facts(mailing_id))

    def _list(self, mailing_id: int, list_id: int) -> ListFacts:
        # Within one mailing a list has one title, even when it is renamed meanwhile.
        return self._lists.got((mailing_id, list_id), lambda: self._store.list_facts(list_id))

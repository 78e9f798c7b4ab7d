"""Posts notices: a letter becomes a finished message and a row in the queue's first lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distd.letters.writing import Letters
from distd.mail.addresses import Addresses
from distd.mail.notice import Attachment, NoticeHeaders, compose_notice
from distd.mail.tokens import Purpose, Tokens
from distd.store.database import Database
from distd.store.tables import Contact, Delivery, Notice
from distd.store.words import AT_ONCE, Lane


@dataclass(frozen=True)
class To:
    """Who gets a notice."""

    address: str
    language: str = "en"
    name: str = ""
    contact: Contact | None = None

    @classmethod
    def contact_of(cls, contact: Contact) -> To:
        """Return the recipient that a contact is."""
        return cls(contact.address, contact.language, contact.name, contact)


class Outbox:
    """Writes notices for the house; every station posts through it, inside its own transaction."""

    def __init__(
        self,
        database: Database,
        letters: Letters,
        tokens: Tokens,
        addresses: Addresses,
        committee: str,
        secretary: To,
    ) -> None:
        self._database = database
        self.letters = letters
        self.tokens = tokens
        self.addresses = addresses
        self.committee = committee
        self.secretary = secretary

    def post(
        self,
        letter: str,
        to: To,
        now: datetime,
        *,
        reply_to: str = "",
        from_address: str = "",
        answers: str | None = None,
        attachments: Sequence[Attachment] = (),
        extra: Sequence[tuple[str, str]] = (),
        **values: Any,
    ) -> int:
        """Queue the letter `letter` to `to` and return the id of its delivery.

        `answers` is the Message-ID of the message this automatically replies to ("" when it had none): the
        notice is then marked auto-replied and sent from <>, so that nothing can answer it (RFC 3834).
        """
        written = self.letters.write(letter, to.language, committee=self.committee, to=to, **values)
        replied = answers is not None
        with self._database.together():
            notice = Notice.create(kind=letter, message=b"", created_at=now)
            delivery = Delivery.create(
                lane=Lane.NOTICE,
                notice=notice,
                contact=to.contact,
                address=to.address,
                name=to.name,
                language=written.language,
                created_at=now,
                due_at=AT_ONCE,
            )
            token = self.tokens.make(Purpose.BOUNCE, delivery.id)
            headers = NoticeHeaders(
                from_name=self.committee,
                from_address=from_address or self.addresses.secretary,
                to_name=to.name,
                to_address=to.address,
                message_id=f"<notice.{notice.id}.{token}@{self.addresses.domain}>",
                date=now,
                reply_to=reply_to,
                auto_submitted="auto-replied" if replied else "auto-generated",
                in_reply_to=answers or "",
                extra=extra,
            )
            message = compose_notice(headers, written.subject, written.text, written.language, attachments)
            Notice.change(notice.id, message=message)
            if not replied:
                Delivery.change(delivery.id, sender=self.addresses.of_house("bounces", token))
        return int(delivery.id)

    def tell_secretary(self, letter: str, now: datetime, **values: Any) -> int:
        """Queue a letter to the secretary's own mailbox."""
        return self.post(letter, self.secretary, now, **values)

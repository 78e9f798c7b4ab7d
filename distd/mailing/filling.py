"""Fills a template for one reader: header lines, the list, and the ways back, each signed for this reader alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from distd.mail.addresses import Addresses
from distd.mail.template import Slot, Template
from distd.mail.tokens import Purpose, Tokens
from distd.mailing.headers import Reader, header_lines
from distd.store.mailings import ListFacts

NOBODY = 0  # no row has this id: what is signed for it is shown, and leads nowhere


@dataclass(frozen=True)
class Whom:
    """Who gets a message, and as which delivery; `NOBODY` for a copy that is only looked at."""

    address: str
    name: str
    date: datetime
    delivery_id: int = NOBODY
    contact_id: int = NOBODY


class Filling:
    """Signs and fills."""

    def __init__(self, tokens: Tokens, addresses: Addresses, public_url: str) -> None:
        self._tokens = tokens
        self._addresses = addresses
        self._public_url = public_url.rstrip("/")

    def fill(self, template: Template, whom: Whom, listed: ListFacts, issue: str) -> list[bytes]:
        """Return the message in segments, the same octets for the same values."""
        leave = self._tokens.make(Purpose.LEAVE, whom.contact_id, listed.id)
        reader = Reader(
            address=whom.address,
            name=whom.name,
            list_name=listed.name,
            list_title=listed.title,
            list_is_open=listed.is_open,
            issue=issue,
            date=whom.date,
            message_token=self._tokens.make(Purpose.MESSAGE, whom.delivery_id),
            feedback_token=self._tokens.make(Purpose.FEEDBACK, whom.delivery_id),
            leave_token=leave,
        )
        values = {
            Slot.HEADERS: header_lines(reader, self._addresses, self._public_url),
            Slot.LIST: listed.name.encode("ascii"),
            Slot.LEAVE: leave.encode("ascii"),
        }
        return template.fill(values)

"""Fills a template in two steps: once for the readers of a list, then for one reader after the other."""

from __future__ import annotations

from datetime import datetime

from distd.mail.addresses import Addresses, needs_smtputf8, wire_address
from distd.mail.addresses import Purpose as AddressOf
from distd.mail.envelope import Envelope
from distd.mail.template import Form, Segment, Slot, Template, plain_token
from distd.mail.tokens import Purpose, Tokens, packed
from distd.mailing.headers import header_segments, recipient_line
from distd.store.mailings import ListFacts

NOBODY = 0  # no row has this id: what is signed for it is shown, and leads nowhere
_SLOTS = (Slot.TO, Slot.MESSAGE, Slot.FEEDBACK, Slot.LEAVE)
_TOKENS = (Purpose.BOUNCE, Purpose.MESSAGE, Purpose.FEEDBACK, Purpose.LEAVE)


class ListForm:
    """All that the messages to the readers of one list share, in one language and one mailing."""

    __slots__ = ("date", "form", "has_leading_dots", "is_ascii", "list_id", "sender")

    def __init__(
        self,
        template: Template,
        listed: ListFacts,
        issue: str,
        date: datetime,
        addresses: Addresses,
        public_url: str,
    ) -> None:
        name = plain_token(listed.name.encode("ascii"))
        segments: list[Segment] = []
        for segment in template.segments:
            if segment is Slot.HEADERS:
                segments += header_segments(listed, issue, date, addresses, public_url)
            else:
                segments.append(name if segment is Slot.LIST else segment)
        self.form = Form(segments, _SLOTS)
        self.is_ascii = template.is_ascii
        self.has_leading_dots = template.has_leading_dots
        self.list_id = listed.id
        self.date = date
        before, _, after = addresses.of_list(listed.name, AddressOf.LIST_BOUNCE, "TOKEN").partition("TOKEN")
        self.sender = before, after


class Filling:
    """Signs each reader's ways back, for this reader alone, and fills them in."""

    def __init__(self, tokens: Tokens, addresses: Addresses, public_url: str) -> None:
        self._sign = tokens.together(*_TOKENS)
        # Headers are ASCII, whatever the script of the house's domain.
        self._addresses = Addresses(wire_address(f"x@{addresses.domain}").removeprefix("x@"))
        self._public_url = public_url.rstrip("/")

    def form(self, template: Template, listed: ListFacts, issue: str, date: datetime) -> ListForm:
        """Return what `fill` needs, made once for many readers."""
        return ListForm(template, listed, issue, date, self._addresses, self._public_url)

    def fill(
        self, form: ListForm, address: str, name: str, delivery_id: int = NOBODY, contact_id: int = NOBODY
    ) -> Envelope:
        """Return one reader's message, the same octets for the same values."""
        recipient = address if address.isascii() else wire_address(address)
        to = recipient_line(name, recipient)
        delivery = packed(delivery_id)
        bounce, message, feedback, leave = self._sign(
            delivery, delivery, delivery, packed(contact_id, form.list_id)
        )
        segments = form.form.fill((to, message.encode(), feedback.encode(), leave.encode()))
        before, after = form.sender
        utf8 = not recipient.isascii() and needs_smtputf8(recipient)
        return Envelope(
            f"{before}{bounce}{after}",
            recipient,
            segments,
            sum(map(len, segments)),
            form.is_ascii and not utf8,
            form.has_leading_dots,
            utf8,
            message,
        )

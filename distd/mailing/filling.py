"""Fills a template in two steps: once for the readers of a list, then for one reader after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from distd.mail.addresses import Addresses, ascii_domain, needs_smtputf8, wire_address
from distd.mail.addresses import Purpose as AddressOf
from distd.mail.dkim import Seal, Signer
from distd.mail.envelope import Envelope
from distd.mail.template import Form, Segment, Slot, Template, joined, plain_token
from distd.mail.tokens import Purpose, Tokens, packed
from distd.mailing.headers import header_segments, recipient_line
from distd.store.mailing_facts import ListFacts

NOBODY = 0  # no row has this id: what is signed for it is shown, and leads nowhere
_SLOTS = (Slot.TO, Slot.MESSAGE, Slot.FEEDBACK, Slot.LEAVE)
_TOKENS = (Purpose.BOUNCE, Purpose.MESSAGE, Purpose.FEEDBACK, Purpose.LEAVE)


@dataclass(frozen=True)
class House:
    """Where the ways back lead."""

    addresses: Addresses
    public_url: str  # without a slash at its end; empty: no pages

    @classmethod
    def of(cls, addresses: Addresses, public_url: str) -> House:
        """Return the house as headers name it: in ASCII, whatever the script of its domain."""
        return cls(Addresses(ascii_domain(addresses.domain)), public_url.rstrip("/"))


class ListForm:
    """All that the messages to the readers of one list share, in one language and one mailing."""

    __slots__ = ("date", "form", "has_leading_dots", "is_ascii", "list_id", "seal", "sender")

    def __init__(
        self,
        template: Template,
        listed: ListFacts,
        issue: str,
        date: datetime,
        house: House,
        signers: Sequence[Signer],
    ) -> None:
        addresses = house.addresses
        values: dict[Segment, list[Segment]] = {
            Slot.HEADERS: header_segments(listed, issue, date, addresses, house.public_url),
            Slot.LIST: [plain_token(listed.name.encode("ascii"))],
        }
        segments = _settled(template.segments, values)
        self.form = Form(segments, _SLOTS)
        self.is_ascii = template.is_ascii
        self.has_leading_dots = template.has_leading_dots
        self.list_id = listed.id
        self.date = date
        before, _, after = addresses.of_list(listed.name, AddressOf.LIST_BOUNCE, "TOKEN").partition("TOKEN")
        self.sender = before, after
        self.seal: Seal | None = None
        if signers:
            header = joined(segments).partition(b"\r\n\r\n")[0]
            self.seal = Seal(header, _settled(template.canonical_body, values), _SLOTS, signers, date)


def _settled(segments: Sequence[Segment], values: Mapping[Segment, Sequence[Segment]]) -> list[Segment]:
    """Return the segments with what all readers share in place of its slots."""
    return [
        piece
        for segment in segments
        for piece in (values.get(segment, (segment,)) if isinstance(segment, Slot) else (segment,))
    ]


class Filling:
    """Signs each reader's ways back, for this reader alone, and fills them in."""

    def __init__(self, tokens: Tokens, house: House, signers: Sequence[Signer] = ()) -> None:
        self._sign = tokens.together(*_TOKENS)
        self._house = house
        self._signers = signers

    def form(self, template: Template, listed: ListFacts, issue: str, date: datetime) -> ListForm:
        """Return what `fill` needs, made once for many readers."""
        return ListForm(template, listed, issue, date, self._house, self._signers)

    def fill(
        self, form: ListForm, address: str, name: str, delivery_id: int = NOBODY, contact_id: int = NOBODY
    ) -> Envelope:
        """Return one reader's message, the same octets for the same values."""
        recipient = address if address.isascii() else wire_address(address)
        delivery = packed(delivery_id)
        bounce, message, feedback, leave = self._sign(
            delivery, delivery, delivery, packed(contact_id, form.list_id)
        )
        values = (recipient_line(name, recipient), message.encode(), feedback.encode(), leave.encode())
        segments = form.form.fill(values)
        if form.seal is not None:
            segments = (form.seal.lines(values), *segments)
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

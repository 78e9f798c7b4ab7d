"""A house with lists and a post room: mail goes in as bytes, and what the house wrote can be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

from distd.letters.writing import packaged_letters
from distd.mail.addresses import Addresses, address_key, read_own_address
from distd.mail.message import read_message
from distd.mail.tokens import Tokens
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.ledger import Ledger
from distd.store.outbox import Outbox, To
from distd.store.queue import Queue
from distd.store.tables import (
    Contact,
    Delivery,
    Issue,
    List,
    Mailing,
    Notice,
    Organisation,
    Review,
    Subscription,
)
from distd.store.words import (
    Basis,
    JoinPolicy,
    MailingKind,
    MailingState,
    OrganisationKind,
    ReviewState,
    SubscriptionState,
)
from tests.conftest import Clock

DOMAIN = "sr.example.org"


@dataclass
class Mailroom:
    """The synchronous parts of the house around one database."""

    database: Database
    clock: Clock
    tokens: Tokens = field(default_factory=lambda: Tokens(b"k" * 32))
    numbers: int = 0

    def __post_init__(self) -> None:
        self.addresses = Addresses(DOMAIN)
        self.ledger = Ledger(self.database)
        self.queue = Queue(self.database)
        secretary = To("secretary@standards.example", "en", "Astrid Holm")
        self.outbox = Outbox(
            self.database, packaged_letters(), self.tokens, self.addresses, "ISO/TMB/WG SR", secretary
        )
        for name, policy_ in (("subscribers", JoinPolicy.CONFIRM), ("nmbs", JoinPolicy.CLOSED)):
            List.create(
                name=name, title=f"ISO/SR UPDATE ({name})", join_policy=policy_, created_at=self.clock()
            )

    # ---- who

    def member(
        self, address: str, list_name: str = "nmbs", basis: Basis = Basis.MANDATE, language: str = "en"
    ) -> Contact:
        """Put a contact on a list, in an organisation of its own."""
        organisation = Organisation.create(
            kind=OrganisationKind.MEMBER_BODY,
            name=f"Body of {address}",
            country="SE",
            created_at=self.clock(),
        )
        contact = Contact.create(
            organisation=organisation, address=address, address_key=address_key(address), language=language,
            state_since=self.clock(), created_at=self.clock(),
        )  # fmt: skip
        Subscription.create(
            contact=contact, list=self.list_named(list_name), state=SubscriptionState.ACTIVE, basis=basis,
            evidence={"source": "letter of 1 May"}, requested_at=self.clock(), started_at=self.clock(),
        )  # fmt: skip
        return contact

    def list_named(self, name: str) -> List:
        return List.get(List.name == name)

    def subscription(self, address: str, list_name: str = "subscribers") -> Subscription | None:
        contact = Contact.get_or_none(Contact.address_key == address_key(address))
        return Subscription.get_or_none(
            (Subscription.contact == contact) & (Subscription.list == self.list_named(list_name))
        )

    # ---- a mailing that is under way

    def running_mailing(self) -> Mailing:
        issue = Issue.create(
            name=f"issue-{self.numbers}", newsletter="ISO/SR UPDATE", number=self.numbers, title="May",
            created_at=self.clock(),
        )  # fmt: skip
        self.numbers += 1
        review = Review.create(
            issue=issue, fingerprint="f", content_fingerprint="c", audience=["nmbs"], rule="all", veto=True,
            author="a@b.example", state=ReviewState.APPROVED, opened_at=self.clock(), expires_at=self.clock(),
            decided_at=self.clock(),
        )  # fmt: skip
        return Mailing.create(
            kind=MailingKind.ISSUE, issue=issue, review=review, content_fingerprint="c", audience=["nmbs"],
            state=MailingState.RUNNING, due_at=self.clock(), late_hours=12, created_by="secretary",
            created_at=self.clock(), started_at=self.clock(),
        )  # fmt: skip

    def delivery(self, contact: Contact, list_name: str = "nmbs", **values: object) -> Delivery:
        """Queue one issue to a contact, in a mailing of its own unless one is named."""
        mailing = values.pop("mailing", None) or self.running_mailing()
        return Delivery.create(
            lane="mailing", mailing=mailing, contact=contact, list=self.list_named(list_name),
            address=contact.address, created_at=self.clock(), due_at=self.clock(), **values,
        )  # fmt: skip

    # ---- the post

    def incoming(self, raw: bytes, recipient: str, envelope: str) -> Incoming:
        own = read_own_address(recipient, DOMAIN, {"subscribers", "nmbs"})
        assert own is not None, recipient
        return Incoming("spool-1", envelope, recipient, own, self.clock(), read_message(raw, envelope))

    def letter(self, to: str, sender: str, subject: str = "", text: str = "", **headers: str) -> Incoming:
        """A person's mail as its program writes it; headers are given as Content_Language=..."""
        message = EmailMessage(policy=policy.SMTP)
        message["From"] = sender
        message["To"] = to
        message["Subject"] = subject
        self.numbers += 1
        message["Message-ID"] = f"<{self.numbers}@mail.example>"
        message.set_content(text)  # drops content headers, so ours come after
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        envelope = sender.rpartition("<")[2].rstrip(">")
        return self.incoming(message.as_bytes(), to, envelope)

    def written(self) -> list[EmailMessage]:
        """Every notice so far, oldest first."""
        rows: Iterable[Notice] = Notice.select().order_by(Notice.id)
        return [message_from_bytes(bytes(row.message), policy=policy.default) for row in rows]

    def last(self) -> EmailMessage:
        return self.written()[-1]

    def deeds(self) -> list[str]:
        """What the ledger says was done, oldest first."""
        from distd.store.tables import LedgerEntry

        return [entry.action for entry in LedgerEntry.select().order_by(LedgerEntry.id)]

    def later(self, **span: float) -> None:
        self.clock.now += timedelta(**span)

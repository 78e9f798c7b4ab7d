"""The reviewers' office for tests: real letters, real tokens, replies as mail programs write them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTPUTF8, default

from distd.letters.writing import packaged_letters
from distd.mail.addresses import Addresses, address_key, read_own_address
from distd.mail.message import read_message
from distd.mail.template import Slot, Template
from distd.mail.tokens import Tokens
from distd.mailing.specimen import Specimens
from distd.review.office import Terms
from distd.review.permission import ApprovedReview, Intent
from distd.review.reviews import Reviews
from distd.review.submission import Submission, Submitted
from distd.store.database import Database
from distd.store.incoming import Incoming
from distd.store.ledger import Ledger
from distd.store.lists import Lists
from distd.store.outbox import Outbox, To
from distd.store.tables import Contact, Delivery, Notice, Organisation, Review, Subscription, Vote

DOMAIN = "sr.example.org"
SECRETARY = "secretary@standards.example"
ANA, BO, CHIE = "ana@abnt.example", "bo@sis.example", "chie@jisc.example"
START = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


def text_of(letter: EmailMessage) -> str:
    """Return the plain text of a letter."""
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


@dataclass(frozen=True)
class SampleRendered:
    language: str
    subject: str
    text: str
    html: str = "<p>text</p>"
    pdf: bytes = b"%PDF-1.7"

    @property
    def template(self) -> Template:
        head = f"From: The committee <secretary@{DOMAIN}>\r\nSubject: {self.subject}\r\n".encode()
        body = b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n" + self.text.encode("ascii") + b"\r\n"
        return Template((head, Slot.HEADERS, body))


@dataclass(frozen=True)
class SampleEdition:
    """An issue as the newsletter room renders it, with a text to change."""

    text: str = "The next meeting is in Bangkok."
    name: str = "issue-1"
    number: int = 1
    newsletter: str = "ISO/SR UPDATE"
    title: str = "May 2005"
    languages: tuple[str, ...] = ("en",)

    @property
    def content_fingerprint(self) -> str:
        return f"content-of-{self.name}-{self.text}"

    @property
    def renditions(self) -> Mapping[str, SampleRendered]:
        return {each: SampleRendered(each, f"{self.title} ({each})", self.text) for each in self.languages}


@dataclass
class ReviewRoom:
    """Reviews on a database, with the mail that goes out and comes in."""

    database: Database
    terms: Terms = field(default_factory=Terms)
    now: datetime = START
    last_message: int = 0
    secretary_language: str = "en"

    def __post_init__(self) -> None:
        self.tokens, self.addresses = Tokens(b"k" * 32), Addresses(DOMAIN)
        self.outbox = Outbox(
            self.database,
            packaged_letters(),
            self.tokens,
            self.addresses,
            "The committee",
            To(SECRETARY, self.secretary_language),
        )
        self.ledger = Ledger(self.database)
        lists = Lists(self.database)
        for name, newsletter in (("nmbs", True), ("subscribers", True), ("cag", False)):
            if lists.named(name) is None:
                lists.add(name, name.upper(), self.now, newsletter=newsletter)
        specimens = Specimens(lists, self.tokens, self.addresses, "")
        self.reviews = Reviews(self.database, self.ledger, self.outbox, self.terms, specimens.fill)

    def person(self, address: str, *lists: str, language: str = "en", name: str = "") -> Contact:
        """Add a contact on some lists."""
        organisation, _ = Organisation.get_or_create(  # type: ignore[no-untyped-call] # peewee's stubs leave it untyped
            kind="other", name=f"Body of {address}", defaults={"created_at": self.now}
        )
        contact: Contact = Contact.create(
            organisation=organisation, address=address, address_key=address_key(address), name=name,
            language=language, state_since=self.now, created_at=self.now,
        )  # fmt: skip
        for list_name in lists:
            Subscription.create(
                contact=contact, list=Lists(self.database).named(list_name), state="active", basis="mandate",
                evidence={"source": "test"}, requested_at=self.now, started_at=self.now,
            )  # fmt: skip
        return contact

    def submit(
        self,
        edition: SampleEdition | None = None,
        audience: tuple[str, ...] = ("nmbs",),
        not_before: datetime | None = None,
        author: str = SECRETARY,
        findings: tuple[str, ...] = (),
    ) -> Submitted:
        wanted = Submission(
            edition or SampleEdition(), audience, not_before, author, "secretary:anna", findings
        )
        return self.reviews.submit(wanted, self.now)

    def may_send(
        self,
        edition: SampleEdition | None = None,
        audience: tuple[str, ...] = ("nmbs",),
        when: datetime | None = None,
    ) -> ApprovedReview:
        return self.reviews.permission(self.intent(edition, audience, when))

    def intent(
        self,
        edition: SampleEdition | None = None,
        audience: tuple[str, ...] = ("nmbs",),
        when: datetime | None = None,
    ) -> Intent:
        edition = edition or SampleEdition()
        return Intent(edition.name, edition.content_fingerprint, audience, when or self.now)

    # ---- mail

    def letters(self, to: str, kind: str = "") -> list[EmailMessage]:
        """Return what was posted to somebody, oldest first."""
        query = (
            Notice.select(Notice)
            .join(Delivery, on=(Delivery.notice == Notice.id))
            .where(Delivery.address == to)
            .order_by(Notice.id)
        )
        return [
            message_from_bytes(bytes(notice.message), policy=default)
            for notice in query
            if not kind or notice.kind == kind
        ]

    def reply(
        self,
        of: str,
        words: str,
        sender: str | None = None,
        to: EmailMessage | None = None,
        **headers: str,
    ) -> str:
        """Answer the last request that `of` got, as a mail program does; returns the reason for the record."""
        request = to or [each for each in self.letters(of) if "review+" in str(each["Reply-To"])][-1]
        quote = "".join(f"> {line}\n" for line in text_of(request).splitlines())
        self.last_message += 1
        answer = EmailMessage(policy=SMTPUTF8)
        answer["From"] = sender or of
        answer["To"] = str(request["Reply-To"])
        answer["Subject"] = f"Re: {request['Subject']}"
        answer["Message-ID"] = f"<{self.last_message}@reviewer.example>"
        for name, value in headers.items():
            answer[name.replace("_", "-")] = value
        answer.set_content(f"{words}\n\nOn Mon, 2 May 2005 at 09:00, The committee wrote:\n{quote}")
        own = read_own_address(str(request["Reply-To"]), DOMAIN, [])
        assert own is not None
        incoming = Incoming(
            f"spool-{self.last_message}", sender or of, str(request["Reply-To"]), own, self.now,
            read_message(answer.as_bytes(), sender or of),
        )  # fmt: skip
        return self.reviews.handle_reply(incoming)

    def all_approve(self) -> None:
        """Let all reviewers approve."""
        for reviewer in (ANA, BO, CHIE):
            self.reply(reviewer, "Approved.")

    # ---- what became of it

    def verdicts(self) -> dict[str, str]:
        """Return who said what in the last review."""
        votes = Vote.select().where(Vote.review == self._last())
        return {vote.reviewer.address: str(vote.verdict) for vote in votes}

    def state(self) -> str:
        """Return the state of the last review."""
        return str(self._last().state)

    def _last(self) -> Review:
        review: Review = Review.select().order_by(Review.id.desc()).get()
        return review

    def wind(self, **span: float) -> None:
        self.now += timedelta(**span)

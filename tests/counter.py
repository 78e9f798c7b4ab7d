"""A counter where questions are handed in: the mailroom of the tests with the desk's cases behind it."""

from __future__ import annotations

from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path

from distd.desk.answering import Answering
from distd.desk.case_ledger import CaseLedger
from distd.desk.cases import Cases
from distd.desk.correspondence import CaseLetters
from distd.desk.faq import Entry, FaqShelf, written
from distd.desk.feedback import Desk
from distd.desk.office import Office
from distd.desk.reminding import Reminding
from distd.desk.routing import Body, Routing
from distd.desk.telling import Telling
from distd.desk.threads import Threads
from distd.packaged import share
from distd.store.cases import CaseStore
from distd.store.database import Database
from distd.store.faq import FaqAnswers
from distd.store.feedback import FeedbackStore
from distd.store.incoming import Incoming
from distd.store.replies import Replies
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Contact, Organisation, QuestionCase
from distd.store.words import CaseKind
from tests.conftest import Clock
from tests.mailroom import DOMAIN, Mailroom

SECRETARY = "secretary@standards.example"
BODIES = {
    "SE": Body("SE", "SIS", "Swedish Institute for Standards", "www.sis.example"),
    "TH": Body("TH", "TISI", "Thai Industrial Standards Institute", "www.tisi.example"),
}


class Counter(Mailroom):
    """Questions come in here, and everything the house writes can be read."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        folder: Path,
        faq: Iterable[Entry] = (),
        automatic: bool = False,
    ) -> None:
        super().__init__(database, clock)
        own = folder / "faq.toml"
        own.write_text(written(list(faq)), "utf-8")
        self.faq = FaqShelf(own, share() / "config" / "faq.toml")
        self.store = CaseStore(database)
        letters = CaseLetters(
            self.store, SubscriptionStore(database), Replies(database), self.outbox, BODIES.get
        )
        ledger = CaseLedger(self.ledger)
        office = Office(database, self.store, ledger, letters, self.faq)
        self.desk = Desk(FeedbackStore(database), self.outbox)
        self.cases = Cases(
            self.store,
            ledger,
            letters,
            office,
            Threads(self.store, ledger, letters, office, self.tokens, DOMAIN, SECRETARY),
            Answering(self.store, FaqAnswers(database), ledger, letters, self.faq, 92, by_itself=automatic),
            Reminding(database, self.store, ledger, letters, 7, 14),
            Telling(database, self.store, ledger, letters),
            self.desk.to_secretary,
        )

    # ---- who

    def body(self, country: str, address: str, language: str = "en") -> Contact:
        """A contact of a country's member body, on the list of bodies."""
        contact = self.member(address, language=language)
        known = BODIES[country]
        Organisation.update(country=country, name=known.name, acronym=known.acronym).where(
            Organisation.id == contact.organisation
        ).execute()
        return contact

    # ---- what is asked

    def ask(
        self,
        text: str,
        *countries: str,
        sender: str = "Anan <anan@reader.example>",
        kind: CaseKind = CaseKind.MEMBER_BODY,
        topic: str = "vote",
        language: str = "en",
        **headers: str,
    ) -> str:
        """Somebody asks, and triage has found whose question it is."""
        routing = Routing(
            countries, not countries, ("named: SIS",) if countries else (), topic, "TH", language
        )
        incoming = self.letter(f"questions@{DOMAIN}", sender, "A question", text, **headers)
        with self.database.transaction():
            return self.cases.open(incoming, routing, kind)

    def reply(self, mail: EmailMessage, text: str, sender: str = "", **headers: str) -> str:
        """Somebody answers a mail of ours, as mail programs do."""
        to = str(mail["Reply-To"])
        headers.setdefault("In_Reply_To", str(mail["Message-ID"]))
        return self.join(
            self.letter(to, sender or address_in(mail), f"Re: {mail['Subject']}", text, **headers)
        )

    def join(self, incoming: Incoming) -> str:
        assert self.cases.belongs(incoming)
        with self.database.transaction():
            return self.cases.handle_case_reply(incoming)

    # ---- what came of it

    def case(self, number: int = 1) -> QuestionCase:
        return self.store.one(number)

    def mails_to(self, address: str) -> list[EmailMessage]:
        return [mail for mail in self.written() if address_in(mail) == address]


def address_in(mail: EmailMessage) -> str:
    return str(mail["To"]).rpartition("<")[2].rstrip(">")


def text_of(mail: EmailMessage) -> str:
    """The text as its reader sees it."""
    part = mail.get_body(("plain",))
    assert part is not None
    lines: list[str] = part.get_content().splitlines()
    return "\n".join(line.removeprefix(" ") for line in lines)  # format=flowed, RFC 3676

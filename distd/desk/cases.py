"""Questions as cases: opened once, sent to the bodies they belong to, and kept in one thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from distd.desk.answering import Answering
from distd.desk.case_ledger import CaseLedger
from distd.desk.correspondence import DAY, CaseLetters
from distd.desk.forwarding import copy_of
from distd.desk.office import Office
from distd.desk.reminding import Reminding
from distd.desk.routing import Obstacle, Routing, bodies_of, is_of_the_body, language_of
from distd.desk.telling import Telling
from distd.desk.threads import Threads
from distd.mail.message import Message
from distd.store.cases import CaseStore, key_of
from distd.store.incoming import Incoming
from distd.store.tables import Contact, QuestionCase
from distd.store.words import CaseKind, EntryKind, OrganisationKind

ROUTED_A_DAY = 5  # questions of one asker that are sent on without the secretary
TO_A_BODY_A_DAY = 20  # questions one body is sent without the secretary
KEPT_OCTETS = 5_000_000  # a longer original is not kept

Forward = Callable[[Incoming, str], str]


class Cases:
    """The front door of this room's questions; called in the caller's transaction, says what it did."""

    def __init__(
        self,
        store: CaseStore,
        ledger: CaseLedger,
        letters: CaseLetters,
        office: Office,
        threads: Threads,
        answering: Answering,
        reminding: Reminding,
        telling: Telling,
        forward: Forward,
    ) -> None:
        """`forward` passes on to the secretary what can be no case."""
        self.store = store
        self.office = office
        self._ledger = ledger
        self._letters = letters
        self._threads = threads
        self._answering = answering
        self._reminding = reminding
        self._telling = telling
        self._forward = forward

    def open(self, incoming: Incoming, routing: Routing, kind: CaseKind) -> str:
        """Open a case: send it to its bodies and tell the asker, or let the secretary decide."""
        if self._threads.find(incoming) is not None:
            return self.handle_case_reply(incoming)
        if incoming.message.automatic or not incoming.sender:
            return self._forward(incoming, "A machine sent this: no case was opened, and nobody answered.")
        case = self._begin(incoming, routing, kind)
        now = incoming.received_at
        if kind is CaseKind.ANSWERABLE:
            return self._answering.propose(case, now)
        obstacles: list[tuple[str, Obstacle]] = []
        reachable: list[tuple[str, list[Contact]]] = []
        countries = () if routing.secretariat else tuple(dict.fromkeys(routing.countries))
        if not countries:
            obstacles.append(("", Obstacle.NO_COUNTRY))
        for country in countries:
            contacts = self.store.contacts_of_body(country)
            obstacle = self._obstacle(case, country, contacts, now)
            if obstacle is None:
                reachable.append((country, contacts))
            else:
                obstacles.append((country, obstacle))
        told = bool(reachable) and self._letters.may_answer_by_itself(case.address, now)
        bodies = [
            self.office.send_to_body(case, country, contacts, now, told) for country, contacts in reachable
        ]
        if bodies:
            if told:
                self._letters.tell_where_it_is(case, bodies, now)
            self._ledger.note(
                case, "distd", "case.routed", now, countries=[b.country for b in bodies], asker_told=told
            )
            if routing.asks_us_too or self._answering.ours_too(case):
                obstacles.append(("", Obstacle.OURS_TOO))
        if obstacles:
            self._let_decide(case, obstacles, incoming)
        return self._outcome(case, [body.country for body in bodies], obstacles)

    def belongs(self, incoming: Incoming) -> bool:
        """Say whether a message speaks in a case that is there: it opens no new one, whatever it says."""
        return self._threads.find(incoming) is not None

    def handle_case_reply(self, incoming: Incoming, is_thanks: bool = False) -> str:
        """Put a message into its case, and do what its writer may ask for; thanks ask for nothing."""
        return self._threads.handle(incoming, is_thanks)

    def tick(self, now: datetime) -> int:
        """Remind bodies, tell the secretary of silent ones and askers who has their question; return how many."""
        return self._reminding.tick(now) + self._telling.tick(now)

    def _begin(self, incoming: Incoming, routing: Routing, kind: CaseKind) -> QuestionCase:
        message = incoming.message
        contact = self.store.contact_at(message.sender)
        case = self.store.open(
            incoming.spool_id,
            kind,
            incoming.received_at,
            topic=routing.topic,
            evidence=list(routing.evidence),
            address=message.sender or incoming.sender,
            address_key=key_of(message.sender),
            name=message.sender_name,
            country=routing.asker_country if len(routing.asker_country) == 2 else "",
            language=contact.language if contact else language_of(routing.language, message.language),
            subject=message.subject,
            message_id=message.message_id,
        )
        self.store.say(
            case, EntryKind.ASKED, incoming.received_at, _asked(message, routing),
            address=message.sender, spool_id=incoming.spool_id, message_id=message.message_id,
        )  # fmt: skip
        if len(message.raw) <= KEPT_OCTETS:
            self.store.keep_original(case, message.raw)
        self._ledger.note(
            case, "distd", "case.asked", incoming.received_at, kind=str(kind), topic=routing.topic
        )
        return case

    def _obstacle(
        self, case: QuestionCase, country: str, contacts: list[Contact], now: datetime
    ) -> Obstacle | None:
        """Return why a body is not asked without the secretary, or None."""
        sender = self.store.contact_at(case.address)
        is_body = sender is not None and sender.organisation.kind is OrganisationKind.MEMBER_BODY
        sender_country = str(sender.organisation.country) if sender and is_body else ""
        people = [key for contact in contacts for key in self.store.people_of(contact.organisation)]
        website = self._letters.body(country).website
        if is_of_the_body(case.address, case.address_key, people, website, sender_country, country):
            return Obstacle.ITSELF
        if not contacts:
            return Obstacle.NO_ADDRESS
        if self.store.asked_since(case.address, now - DAY) > ROUTED_A_DAY:
            return Obstacle.ASKER_BUSY
        if self.store.routed_since(country, now - DAY) >= TO_A_BODY_A_DAY:
            return Obstacle.BODY_BUSY
        return None

    def _let_decide(
        self, case: QuestionCase, obstacles: list[tuple[str, Obstacle]], incoming: Incoming
    ) -> None:
        self._letters.tell_secretary(
            "case-decide",
            case,
            incoming.received_at,
            [copy_of(incoming.message.raw, f"question-{case.id}")],
            obstacles=[
                (self._letters.body(country) if country else None, str(why)) for country, why in obstacles
            ],
            matches=self._answering.ours_too(case),
        )
        self._ledger.note(
            case,
            "distd",
            "case.secretary-asked",
            incoming.received_at,
            why=[str(why) for _, why in obstacles],
        )

    def _outcome(self, case: QuestionCase, routed: list[str], obstacles: list[tuple[str, Obstacle]]) -> str:
        parts = [f"sent to {bodies_of(routed)}"] if routed else []
        if obstacles:
            parts.append(f"the secretary decides ({', '.join(str(why) for _, why in obstacles)})")
        return f"question {case.id}: {'; '.join(parts)}"


def _asked(message: Message, routing: Routing) -> str:
    """Return what is asked: with the mail that is passed on, where the question stands in that."""
    own = message.in_context or message.text
    elsewhere = message.forwarded and not any(line in own for line in routing.evidence[:1])
    return message.text if elsewhere else own

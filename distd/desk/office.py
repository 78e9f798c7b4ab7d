"""What may be done with a case: by the secretary's command or mail, or by the rules of this room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from distd.desk.case_ledger import CaseLedger
from distd.desk.correspondence import CaseLetters
from distd.desk.faq import FaqShelf
from distd.desk.passing import BodyReply, reply_meant
from distd.desk.reading import Deed, Order, read_release, without_release
from distd.desk.routing import Body, bodies_of, has
from distd.failures import Refused
from distd.store.cases import CaseStore
from distd.store.database import Database
from distd.store.tables import CaseRoute, Contact, QuestionCase
from distd.store.words import CaseState, EntryKind


class Office:
    """Deeds on cases; each is one transaction with its ledger line, or part of the caller's."""

    def __init__(
        self, database: Database, store: CaseStore, ledger: CaseLedger, letters: CaseLetters, shelf: FaqShelf
    ) -> None:
        self._database = database
        self._store = store
        self._ledger = ledger
        self._letters = letters
        self._shelf = shelf

    # ---- the secretary's

    def obey(self, case: QuestionCase, order: Order, reply: int, actor: str, now: datetime) -> str:
        """Do what an order by mail says; raises Refused or NotFound when that cannot be.

        `reply` is the number of the body's reply that the mail showed which the order answers; 0: it showed none.
        """
        if order.deed is Deed.CLOSE:
            return self.close(case, order.text, actor, now)
        if order.deed is Deed.ROUTE:
            return self.route(case, order.countries, actor, now)
        if order.deed is Deed.FORWARD:
            return self.pass_on(case, actor, now, reply=reply, country="".join(order.countries[:1]))
        if order.entry:
            return self.answer_from_faq(case, order.entry, actor, now)
        return self.answer(case, order.text, actor, now)

    def answer(self, case: QuestionCase, text: str, actor: str, now: datetime) -> str:
        """Send the asker an answer of the secretary's."""
        if not text.strip():
            raise Refused("the answer is empty; write it below the first line, or behind the command")
        with self._database.transaction():
            self._to_asker(case, "question-answer", text.strip(), actor, now, by="secretary")
        return f"question {case.id} was answered{self._still_with(case)}"

    def answer_from_faq(self, case: QuestionCase, entry: str, actor: str, now: datetime) -> str:
        """Send the asker an entry of the FAQ, by the secretary's decision."""
        answer = self._shelf.entry(entry).answer_in(case.language)
        with self._database.transaction():
            self._to_asker(case, "question-answer", answer, actor, now, by="secretary", faq=entry)
        return f"question {case.id} was answered with FAQ entry {entry}{self._still_with(case)}"

    def pass_on(
        self, case: QuestionCase, actor: str, now: datetime, *, reply: int = 0, country: str = ""
    ) -> str:
        """Send the asker what a body replied, by the secretary's decision: see `reply_meant` for which reply."""
        said = self._store.replies(case)
        known = [BodyReply(entry.id, str(route.country), str(entry.text)) for entry, route in said]
        meant = reply_meant(case.id, known, reply, country)
        route = next(route for entry, route in said if entry.id == meant.number)
        agreed = read_release(meant.text) is not None
        words = without_release(meant.text)
        body = self._letters.body(route.country, route)
        with self._database.transaction():
            self._to_asker(
                case,
                "question-reply",
                words,
                actor,
                now,
                body=body,
                agreed=agreed,
                by=f"body:{meant.country}",
            )
        return (
            f"the reply of {body.acronym or body.name} ({meant.country}) was passed on to the asker of"
            f" question {case.id}{self._still_with(case)}"
        )

    def route(self, case: QuestionCase, countries: Sequence[str], actor: str, now: datetime) -> str:
        """Send a question to the bodies of these countries; all or none. The asker is told."""
        self._open(case)
        asked = {route.country for route in self._store.routes(case)}
        wanted = list(dict.fromkeys(countries))
        contacts = {country: self._store.contacts_of_body(country) for country in wanted}
        for country in wanted:
            if not self._letters.knows(country):
                raise Refused(f"{country} is no country with a member body; give its two letters, such as SE")
            if country in asked:
                raise Refused(f"the body of {country} has question {case.id} already")
            if not contacts[country]:
                raise Refused(
                    f"the member body of {country} has no working address on the list nmbs;"
                    " `distctl contact add` gives it one"
                )
        with self._database.transaction():
            told = not self._letters.cannot_answer(case.address)
            bodies = [self.send_to_body(case, country, contacts[country], now, told) for country in wanted]
            if told:
                self._letters.tell_where_it_is(case, bodies, now)
            self._ledger.note(case, actor, "case.routed", now, countries=wanted, asker_told=told)
        return f"question {case.id} was sent to {bodies_of(wanted)}"

    def close(self, case: QuestionCase, reason: str, actor: str, now: datetime) -> str:
        """End a case; nobody is written to."""
        self._open(case)
        with self._database.transaction():
            self._store.close(case, now)
            if reason:
                self._store.say(case, EntryKind.FROM_SECRETARY, now, reason)
            self._ledger.note(case, actor, "case.closed", now)
        return f"question {case.id} is closed"

    # ---- the rules'

    def send_to_body(
        self, case: QuestionCase, country: str, contacts: Sequence[Contact], now: datetime, asker_told: bool
    ) -> Body:
        """Send one body the question, in the caller's transaction; it reads whether the asker is told."""
        route = self._store.add_route(case, country, contacts[0].organisation, now)
        self._letters.ask_body("question-to-body", case, route, contacts, now, asker_told=asker_told)
        return self._letters.body(country, route)

    def reopen(self, case: QuestionCase, now: datetime) -> None:
        """Let a case wait for the secretary again, since its asker asks more; in the caller's transaction."""
        if case.state in (CaseState.ANSWERED, CaseState.CLOSED):
            self._ledger.note(case, "asker", "case.reopened", now, was=case.state)
            self._store.change(case, state=CaseState.ASKED, closed_at=None)

    def release(self, case: QuestionCase, route: CaseRoute, text: str, now: datetime) -> str:
        """Give the asker what a body lets them have, in the caller's transaction; return why that cannot be."""
        if case.state is CaseState.CLOSED:
            return "the question is closed"
        if why := self._letters.cannot_answer(case.address):
            return why
        self._store.change_route(route, agreed=True)
        body = self._letters.body(route.country, route)
        self._letters.give_answer("question-reply", case, text, now, body=body, agreed=True, route=route)
        if not self._store.awaited(case) and not self._store.is_undecided(case):
            self._store.change(case, state=CaseState.ANSWERED, answered_at=now)
        self._ledger.note(case, f"body:{route.country}", "case.reply-passed-on", now, country=route.country)
        return ""

    def _to_asker(
        self,
        case: QuestionCase,
        letter: str,
        text: str,
        actor: str,
        now: datetime,
        *,
        body: Body | None = None,
        agreed: bool = False,
        **detail: str,
    ) -> None:
        self._open(case)
        # What was for the secretary to decide is decided by it; what is with a body is the body's still.
        of_a_part = body is not None or self._store.is_undecided(case)
        if why := self._letters.cannot_answer(case.address):
            raise Refused(f"nothing can be sent to the asker of question {case.id}: {why}")
        self._letters.give_answer(letter, case, text, now, body=body, agreed=agreed)
        if not (of_a_part and self._store.awaited(case)):
            self._store.change(case, state=CaseState.ANSWERED, answered_at=now)
        self._ledger.note(case, actor, "case.answered", now, **detail)

    def _still_with(self, case: QuestionCase) -> str:
        """Say, for the end of a sentence, which bodies a case still waits for."""
        silent = self._store.awaited(case)
        return f"; {has(silent)} not replied yet" if silent else ""

    def _open(self, case: QuestionCase) -> None:
        if case.state is CaseState.CLOSED:
            raise Refused(f"question {case.id} is closed already")

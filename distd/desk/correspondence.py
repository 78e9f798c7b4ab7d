"""The letters of a case: to bodies, to the asker and to the secretary, each with a reply address of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from distd.desk.forwarding import copy_of
from distd.desk.reading import RELEASE_WORDS
from distd.desk.routing import Body
from distd.letters.width import folded
from distd.mail.addresses import BadAddress, clean_address, same_domain
from distd.mail.notice import Attachment, is_message_id
from distd.mail.phrase import one_line
from distd.mail.tokens import Purpose
from distd.store.cases import CaseStore
from distd.store.outbox import Outbox, To
from distd.store.replies import Replies
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import CaseRoute, Contact, QuestionCase
from distd.store.words import CaseKind, CaseState, EntryKind

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ANSWERS_A_DAY = 5  # automatic ones, to one asker
UNCLEAR_AN_HOUR = 5
SHOWN = 4000  # characters of a message that a letter repeats

# A token in an address or a link of ours, as a mail passed on has them: it is its reader's own, and no other's.
_TOKEN = re.compile(r"\+[a-z2-7]{18,64}(?=@)|(?<=/u/)[a-z2-7]{18,64}", re.IGNORECASE)


class Role(IntEnum):
    """Who holds a token of a case."""

    ASKER = 0
    BODY = 1
    SECRETARY = 2


class CaseLetters:
    """Writes letters, and keeps each in the thread of its case."""

    def __init__(
        self,
        store: CaseStore,
        people: SubscriptionStore,
        replies: Replies,
        outbox: Outbox,
        body_of: Callable[[str], Body | None],
    ) -> None:
        self._store = store
        self._people = people
        self._replies = replies
        self._outbox = outbox
        self._body_of = body_of

    # ---- who

    def reply_address(self, case: QuestionCase, role: Role, about: int = 0) -> str:
        """Return the address under which one party, and nobody else, speaks in a case.

        `about` is a body's route; to the secretary, the number of the reply that the letter shows.
        """
        token = self._outbox.tokens.make(Purpose.CASE, case.id, role, about)
        return self._outbox.addresses.of_house("questions", token)

    def body(self, country: str, route: CaseRoute | None = None) -> Body:
        """Return a country's body as letters name it: the registry's words first, then the reference data's."""
        known = self._body_of(country) or Body(country, "", country)
        if route is None:
            return known
        own = route.organisation
        return replace(
            known,
            acronym=str(own.acronym or known.acronym),
            name=str(own.name or known.name),
            website=str(own.website or known.website),
        )

    def knows(self, country: str) -> bool:
        """Say whether a country has a member body, with or without an address."""
        return self._body_of(country) is not None or bool(self._store.contacts_of_body(country))

    def cannot_answer(self, address: str) -> str:
        """Return why nothing may be sent to an asker at all, or nothing."""
        try:
            clean_address(address)
        except BadAddress as failure:
            return str(failure)
        if same_domain(address.rpartition("@")[2], self._outbox.addresses.domain):
            return "one of our own addresses"
        return "the address is suppressed" if self._people.is_suppressed(address) else ""

    def may_answer_by_itself(self, address: str, now: datetime, kind: str = "question") -> bool:
        """Say whether an asker may get an automatic answer now, and count it as given: one of a kind an hour."""
        return (
            not self.cannot_answer(address)
            and self._replies.may_answer(address, kind, now, HOUR)
            and self._replies.may_answer(address, "questions", now, DAY, ANSWERS_A_DAY)
        )

    def may_say_unclear(self, now: datetime) -> bool:
        """Say whether the secretary may be told of one more order that was none: an unmarked machine may answer it."""
        return self._replies.may_answer(
            self._outbox.secretary.address, "unclear order", now, HOUR, UNCLEAR_AN_HOUR
        )

    # ---- letters

    def ask_body(
        self,
        letter: str,
        case: QuestionCase,
        route: CaseRoute,
        contacts: Sequence[Contact],
        now: datetime,
        *,
        asker_told: bool = False,
    ) -> None:
        """Send a body the question, or a reminder of it."""
        kind = EntryKind.REMINDER if letter == "question-reminder" else EntryKind.TO_BODY
        raw = self._store.original(case)
        for contact in contacts:
            delivery = self._outbox.post(
                letter,
                To.contact_of(contact),
                now,
                reply_to=self.reply_address(case, Role.BODY, route.id),
                attachments=[copy_of(raw, f"question-{case.id}")] if raw else [],
                extra=self._thread(case),
                body=self.body(route.country, route),
                asker_told=asker_told,
                release_word=RELEASE_WORDS.get(contact.language, RELEASE_WORDS["en"]),
                **self._about(case),
            )
            self._store.say(case, kind, now, route=route, address=contact.address, delivery=delivery)

    def tell_where_it_is(self, case: QuestionCase, bodies: Sequence[Body], now: datetime) -> None:
        """Tell the asker by ourselves which bodies have the question; the caller has asked whether this may be."""
        letter = "question-declined" if case.kind is CaseKind.CONFIDENTIAL else "question-passed-on"
        delivery = self._outbox.post(
            letter,
            To(case.address, case.language),
            now,
            reply_to=self.reply_address(case, Role.ASKER),
            answers=case.message_id,
            bodies=bodies,
            **self._about(case),
        )
        self._store.say(case, EntryKind.TO_ASKER, now, letter, address=case.address, delivery=delivery)

    def give_answer(
        self,
        letter: str,
        case: QuestionCase,
        text: str,
        now: datetime,
        *,
        by_itself: bool = False,
        body: Body | None = None,
        agreed: bool = False,
        route: CaseRoute | None = None,
    ) -> None:
        """Send the asker an answer: a body's, the secretary's, or one of the FAQ's.

        `agreed`: the body itself lets the asker have its reply; else the letter does not say so. `route`: the body
        sends it by itself, so that nobody has decided anything but this.
        """
        answered = is_message_id(case.message_id) and not by_itself
        delivery = self._outbox.post(
            letter,
            To(case.address, case.language),
            now,
            reply_to=self.reply_address(case, Role.ASKER),
            answers=case.message_id if by_itself else None,
            extra=[("In-Reply-To", case.message_id), ("References", case.message_id)] if answered else [],
            answer=text,
            body=body,
            agreed=agreed,
            **self._about(case),
        )
        self._store.say(
            case, EntryKind.ANSWER, now, text, route=route, address=case.address, delivery=delivery
        )

    def tell_secretary(
        self,
        letter: str,
        case: QuestionCase,
        now: datetime,
        attachments: Sequence[Attachment] = (),
        reply: int = 0,
        **values: Any,
    ) -> None:
        """Tell the secretary, whose reply is an order: about `reply`, where the letter shows what a body wrote."""
        delivery = self._outbox.tell_secretary(
            letter,
            now,
            reply_to=self.reply_address(case, Role.SECRETARY, reply),
            attachments=attachments,
            extra=self._thread(case),
            evidence=list(case.evidence),
            country_asking=case.country,
            routes=[self.body(route.country, route) for route in self._store.routes(case)],
            closed=case.state is CaseState.CLOSED,
            unanswerable=self.cannot_answer(case.address),
            reply_is_shown=bool(reply),
            replied=list(dict.fromkeys(str(route.country) for _, route in self._store.replies(case))),
            **self._about(case),
            **values,
        )
        self._store.say(
            case,
            EntryKind.TO_SECRETARY,
            now,
            letter,
            address=self._outbox.secretary.address,
            delivery=delivery,
        )

    def _thread(self, case: QuestionCase) -> list[tuple[str, str]]:
        """Return what makes mail programs show all letters of a case to one reader together."""
        return [("References", f"<question.{case.id}@{self._outbox.addresses.domain}>")]

    def _about(self, case: QuestionCase) -> dict[str, Any]:
        return {
            "number": case.id,
            "kind": str(case.kind),
            "topic": case.topic,
            "asker": one_line(f"{case.name} <{case.address}>" if case.name else case.address),
            "asker_country": case.country,
            "asked_subject": one_line(case.subject),
            "asked_on": case.asked_at,
            "question": shown(self._store.question(case)),
            "secretary": self._outbox.addresses.secretary,
        }


def shown(text: str) -> list[str]:
    """Return somebody's words as the lines of a letter, folded, and cut where they are very long."""
    lines = folded(_TOKEN.sub("", text[:SHOWN]).strip()).splitlines()
    return [*lines, "[...]"] if len(text) > SHOWN else lines

"""The thread of a case: who speaks in it, proven by a token and an address, and what follows from that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from distd.desk.case_ledger import CaseLedger
from distd.desk.confiding import said_for_us_alone
from distd.desk.correspondence import CaseLetters, Role, shown
from distd.desk.forwarding import copy_of
from distd.desk.office import Office
from distd.desk.reading import Deed, almost_releases, read_order, read_release
from distd.failures import NotFound, Refused
from distd.mail.addresses import Purpose, same_domain
from distd.mail.tokens import Purpose as TokenPurpose
from distd.mail.tokens import Tokens
from distd.store.cases import CaseStore, key_of
from distd.store.incoming import Incoming
from distd.store.tables import CaseRoute, QuestionCase
from distd.store.words import EntryKind

_REFERENCE = re.compile(r"<notice\.\d+\.([a-z2-7]+)@([^<>@\s]+)>", re.IGNORECASE)
_OUR_ADDRESS = re.compile(r"questions\+[a-z2-7]+@", re.IGNORECASE)
_DESKS = (Purpose.QUESTIONS, Purpose.SECRETARY)
_ROLES = {
    EntryKind.TO_BODY: Role.BODY,
    EntryKind.REMINDER: Role.BODY,
    EntryKind.TO_ASKER: Role.ASKER,
    EntryKind.ANSWER: Role.ASKER,
    EntryKind.TO_SECRETARY: Role.SECRETARY,
}


@dataclass(frozen=True)
class Place:
    """Where in which case a message belongs."""

    case: QuestionCase
    role: Role
    route: CaseRoute | None
    by_token: bool  # written to the address that only this party was sent; else it only answers our mail
    reply: int = 0  # to the secretary: the body's reply that our mail showed


class Threads:
    """Reads replies within cases."""

    def __init__(
        self,
        store: CaseStore,
        ledger: CaseLedger,
        letters: CaseLetters,
        office: Office,
        tokens: Tokens,
        domain: str,
        secretary: str,
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._letters = letters
        self._office = office
        self._tokens = tokens
        self._domain = domain
        self._secretary_key = key_of(secretary)

    def find(self, incoming: Incoming) -> Place | None:
        """Return where a message belongs: by the token of its address, else by the mail of ours it answers."""
        own = incoming.own
        if own.purpose is Purpose.QUESTIONS and own.token:
            ids = self._tokens.read(TokenPurpose.CASE, own.token)
            case = self._store.find(ids[0]) if ids and len(ids) == 3 else None
            if case is not None and ids is not None and ids[1] in list(Role):
                role, about = Role(ids[1]), ids[2]
                if role is Role.SECRETARY:
                    return Place(case, role, None, by_token=True, reply=about)
                return Place(case, role, self._store.route(case, about), by_token=True)
        return self._by_reference(incoming)

    def handle(self, incoming: Incoming, is_thanks: bool) -> str:
        """Put a message into its case, and do what its writer may ask for; machines are only noted.

        What an asker adds makes a case wait for the secretary again, unless it `is_thanks` and no more.
        """
        place = self.find(incoming)
        if place is None:
            return "belongs to no question"
        case, number = place.case, place.case.id
        if incoming.message.automatic or not incoming.sender:
            return f"question {number}: sent by a machine, nobody answered"
        sender_key = key_of(incoming.message.sender)
        if place.role is Role.SECRETARY and place.by_token and sender_key == self._secretary_key:
            return self._from_secretary(incoming, case, place.reply)
        if place.role is Role.BODY and place.route is not None and self._is_body(incoming, place.route):
            return self._from_body(incoming, case, place.route, place.by_token)
        if place.role is Role.ASKER and sender_key and sender_key == case.address_key:
            self._keep(incoming, case, EntryKind.ADDED)
            if not is_thanks:
                self._office.reopen(case, incoming.received_at)
            self._tell(incoming, case, "added")
            return f"question {number}: the asker added to it"
        self._keep(incoming, case, EntryKind.FROM_OTHER)
        self._tell(incoming, case, "other")
        return f"question {number}: from somebody who has no part in it, the secretary was told"

    def _by_reference(self, incoming: Incoming) -> Place | None:
        if incoming.own.purpose not in _DESKS:
            return None
        message = incoming.message
        known = f"{message.in_reply_to} {message.header('references')}"[-20_000:]
        for token, domain in reversed(_REFERENCE.findall(known)):
            ids = self._tokens.read(TokenPurpose.BOUNCE, token) if same_domain(domain, self._domain) else None
            entry = self._store.said_with(ids[0]) if ids else None
            if entry is not None and entry.kind in _ROLES:
                return Place(entry.case, _ROLES[entry.kind], entry.route, by_token=False)
        return None

    def _is_body(self, incoming: Incoming, route: CaseRoute) -> bool:
        return key_of(incoming.message.sender) in self._store.people_of(route.organisation)

    def _from_body(self, incoming: Incoming, case: QuestionCase, route: CaseRoute, by_token: bool) -> str:
        now, message = incoming.received_at, incoming.message
        reply = self._keep(incoming, case, EntryKind.FROM_BODY, route)
        first = route.replied_at is None
        if first:
            self._store.change_route(route, replied_at=now)
        self._ledger.note(case, f"body:{route.country}", "case.body-replied", now, country=route.country)
        leave = read_release(message.new_text)
        held_back = _doubt_of(leave, by_token) if leave is not None else ""
        if leave is not None and not held_back:
            held_back = self._office.release(case, route, leave, now)
        if leave is not None and not held_back:
            if message.attachments:
                self._tell(incoming, case, "files", route, reply)
            return f"question {case.id}: the body of {route.country} replied, and the asker has it"
        self._tell(incoming, case, "body", route, reply, held_back)
        return f"question {case.id}: the body of {route.country} replied, the secretary decides"

    def _from_secretary(self, incoming: Incoming, case: QuestionCase, reply: int) -> str:
        now = incoming.received_at
        order = read_order(incoming.message.new_text)
        self._keep(incoming, case, EntryKind.FROM_SECRETARY)
        if order is None:
            if self._letters.may_say_unclear(now):
                self._letters.tell_secretary("case-unclear", case, now, trouble="")
            return f"question {case.id}: the secretary's order was not understood"
        try:
            done = self._office.obey(case, order, reply, "secretary:mail", now)
        except (Refused, NotFound) as failure:
            self._letters.tell_secretary("case-unclear", case, now, trouble=str(failure))
            return f"question {case.id}: {failure}"
        unsent = order.text and (order.deed in (Deed.FORWARD, Deed.ROUTE) or order.entry)
        self._letters.tell_secretary("case-done", case, now, done=done, unsent=bool(unsent))
        return done

    def _keep(
        self, incoming: Incoming, case: QuestionCase, kind: EntryKind, route: CaseRoute | None = None
    ) -> int:
        message = incoming.message
        return self._store.say(
            case, kind, incoming.received_at, message.in_context or message.text, route=route,
            address=message.sender or incoming.sender, spool_id=incoming.spool_id, message_id=message.message_id,
        )  # fmt: skip

    def _tell(
        self,
        incoming: Incoming,
        case: QuestionCase,
        what: str,
        route: CaseRoute | None = None,
        reply: int = 0,
        held_back: str = "",
    ) -> None:
        """`held_back`: why the asker was not sent what the body let them have."""
        message = incoming.message
        self._letters.tell_secretary(
            "case-said",
            case,
            incoming.received_at,
            [copy_of(message.raw, incoming.spool_id)],
            reply,
            what=what,
            body=self._letters.body(route.country, route) if route else None,
            writer=message.sender or incoming.sender,
            words=shown(message.in_context or message.text),
            files=list(message.attachments),
            held_back=held_back,
            alone=said_for_us_alone(message.new_text) if what == "body" else "",
            almost=almost_releases(message.new_text) if what == "body" else "",
        )


def _doubt_of(leave: str, by_token: bool) -> str:
    """Say why what a body lets the asker have is for the secretary to look at first, or nothing."""
    if not by_token:
        return "it did not come to the address that only this body was sent"
    if not leave:
        return "it says no more than that"
    # The asker would hold it then.
    return "it shows a private address of ours" if _OUR_ADDRESS.search(leave) else ""

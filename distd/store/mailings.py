"""Named queries on mailings: their states, the freezing of recipients, and what composing needs to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Value, fn

from distd.failures import NotFound
from distd.store.audiences import Aim, recipients
from distd.store.database import Database
from distd.store.fields import to_text
from distd.store.tables import Contact, Delivery, Issue, List, Mailing, Rendition
from distd.store.words import AT_ONCE, DeliveryState, JoinPolicy, Lane, MailingKind, MailingState, Selection

OPEN_DELIVERIES = (DeliveryState.PENDING, DeliveryState.CLAIMED)
MAXIMUM_ID = 2**63 - 1
LIVE_MAILINGS = (MailingState.SCHEDULED, MailingState.RUNNING, MailingState.PAUSED)


@dataclass(frozen=True)
class MailingFacts:
    """What composing needs to know of a mailing; it never changes."""

    issue: str
    content_fingerprint: str


@dataclass(frozen=True)
class ListFacts:
    """What composing needs to know of a list."""

    id: int
    name: str
    title: str
    is_open: bool  # whether anybody may ask by mail to join


@dataclass(frozen=True)
class NewMailing:
    """A mailing about to be made."""

    kind: MailingKind
    issue_id: int
    review_id: int | None
    content_fingerprint: str
    audience: Sequence[str]
    due_at: datetime
    late_hours: int
    created_by: str
    selection: Selection = Selection.UNREACHED


class MailingStore:
    """The mailings of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, wanted: NewMailing, now: datetime) -> int:
        """Add a mailing, in the caller's transaction, and return its id."""
        row = Mailing.create(
            kind=wanted.kind,
            issue=wanted.issue_id,
            review=wanted.review_id,
            content_fingerprint=wanted.content_fingerprint,
            audience=list(wanted.audience),
            selection=wanted.selection,
            due_at=wanted.due_at,
            late_hours=wanted.late_hours,
            created_by=wanted.created_by,
            created_at=now,
        )
        return int(row.id)

    def get(self, mailing_id: int) -> Mailing:
        """Return a mailing; raises NotFound."""
        mailing: Mailing | None = Mailing.get_or_none(Mailing.id == mailing_id)
        if mailing is None:
            raise NotFound(f"there is no mailing {mailing_id}; `distctl mailing list` shows them")
        return mailing

    def latest(self, limit: int) -> list[Mailing]:
        """Return the last mailings, newest first."""
        return list(Mailing.select(Mailing, Issue).join(Issue).order_by(Mailing.id.desc()).limit(limit))

    def sent_of(self, issue: str) -> list[Mailing]:
        """Return the mailings of an issue to lists, oldest first; tests are none."""
        return list(
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(Issue.name == issue, Mailing.kind == MailingKind.ISSUE)
            .order_by(Mailing.id)
        )

    def in_states(self, *states: MailingState) -> list[Mailing]:
        """Return the mailings in any of `states`, in the order in which they are due."""
        return list(
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(Mailing.state.in_(states))
            .order_by(Mailing.due_at, Mailing.id)
        )

    def due(self, now: datetime) -> list[Mailing]:
        """Return the scheduled mailings whose moment has come."""
        return list(
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(Mailing.state == MailingState.SCHEDULED, Mailing.due_at <= now)
            .order_by(Mailing.due_at, Mailing.id)
        )

    def finished(self) -> list[Mailing]:
        """Return the running mailings that have no open delivery left."""
        still_open = Delivery.select(Value(1)).where(
            Delivery.mailing == Mailing.id, Delivery.state.in_(OPEN_DELIVERIES)
        )
        return list(
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(Mailing.state == MailingState.RUNNING, Mailing.frozen_to.is_null(), ~fn.EXISTS(still_open))
            .order_by(Mailing.id)
        )

    def last_sent_before(self, issue: Issue) -> Mailing | None:
        """Return the last mailing of another issue of the same newsletter that has started, if there was one."""
        found: Mailing | None = (
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(
                Mailing.kind == MailingKind.ISSUE,
                Mailing.started_at.is_null(False),
                Issue.newsletter == issue.newsletter,
                Issue.name != issue.name,
            )
            .order_by(Mailing.started_at.desc(), Mailing.id.desc())
            .first()
        )
        return found

    def imagined_issue(self, name: str, newsletter: str, number: int, title: str) -> Issue:
        """Return an issue that is in no table, for a dry run."""
        return Issue(name=name, newsletter=newsletter, number=number, title=title)

    def move(
        self, mailing_id: int, states: Sequence[MailingState], to: MailingState, reason: str = ""
    ) -> bool:
        """Change the state when it is one of `states`; say whether it was, so that two hands never both act."""
        changed = (
            Mailing.update(state=to, reason=reason)
            .where(Mailing.id == mailing_id, Mailing.state.in_(states))
            .execute()
        )
        return bool(changed)

    def finish(self, mailing_id: int, now: datetime) -> bool:
        """Mark a running mailing done; say whether this call did it."""
        changed = (
            Mailing.update(state=MailingState.DONE, finished_at=now)
            .where(
                Mailing.id == mailing_id, Mailing.state == MailingState.RUNNING, Mailing.frozen_to.is_null()
            )
            .execute()
        )
        return bool(changed)

    def start(self, mailing: Mailing, now: datetime) -> bool:
        """Mark a scheduled mailing running; say whether this call did it."""
        changed = (
            Mailing.update(state=MailingState.RUNNING, started_at=now, reason="")
            .where(Mailing.id == mailing.id, Mailing.state == MailingState.SCHEDULED)
            .execute()
        )
        return bool(changed)

    def freeze(self, mailing: Mailing, now: datetime, contacts: int = 20_000) -> bool:
        """Make the deliveries of a mailing's next `contacts` contacts, by one statement; say whether that was all.

        From here on address, name and language are as they were at this moment. A registry of some thousands is frozen
        by one call; the readers of a large one need not wait for its last.
        """
        self._hold_subscriptions()
        lists = [row.id for row in self._lists(mailing.audience)]
        languages = self.languages(mailing.content_fingerprint)
        after = mailing.frozen_to or 0
        last = self._contact_after(after, contacts)
        among = None if last is None and not after else (after, last or MAXIMUM_ID)
        aim = Aim(lists, languages, mailing.issue.id, mailing.selection, among)
        chosen = recipients(aim).alias("chosen")
        column = chosen.c
        frozen = (
            Delivery.select(
                Value(str(Lane.MAILING)),
                Value(mailing.id),
                column.contact_id,
                column.list_id,
                column.address,
                column.name,
                column.language,
                *_fresh_values(now),
            )
            .from_(chosen)
            .order_by(column.rank, column.contact_id)
        )
        Delivery.insert_from(frozen, _frozen_columns()).execute()
        mailing.frozen_to = last
        Mailing.update(frozen_to=last).where(Mailing.id == mailing.id).execute()
        return last is None

    def size(self, mailing_id: int) -> int:
        """Return how many deliveries a mailing has."""
        return int(Delivery.select().where(Delivery.mailing == mailing_id).count())

    def freezing(self) -> list[Mailing]:
        """Return the mailings whose recipients are not all frozen yet, oldest first."""
        return list(
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(
                Mailing.frozen_to.is_null(False),
                Mailing.state.in_([MailingState.RUNNING, MailingState.PAUSED]),
            )
            .order_by(Mailing.id)
        )

    def hold(self, mailing_id: int) -> Mailing | None:
        """Return a mailing that is still being frozen and keep other hands off it until this transaction ends."""
        query = (
            Mailing.select(Mailing, Issue)
            .join(Issue)
            .where(
                Mailing.id == mailing_id,
                Mailing.frozen_to.is_null(False),
                Mailing.state.in_([MailingState.RUNNING, MailingState.PAUSED]),
            )
        )
        if not self._database.is_sqlite:
            query = query.for_update(of=Mailing)
        held: Mailing | None = query.first()
        return held

    def _contact_after(self, after: int, count: int) -> int | None:
        """Return the id of the `count`-th contact after one, or None when there are not so many."""
        query = Contact.select(Contact.id).where(Contact.id > after).order_by(Contact.id)
        found: int | None = query.offset(count - 1).limit(1).scalar()
        return found

    def add_test_copies(
        self, mailing: Mailing, to: Sequence[tuple[str, str]], name: str, now: datetime
    ) -> None:
        """Make the deliveries of a test: (address, language) of each, through the first list of the audience."""
        first = self._lists(mailing.audience)[0]
        for address, language in to:
            Delivery.create(
                lane=Lane.MAILING,
                mailing=mailing,
                list=first,
                address=address,
                name=name,
                language=language,
                created_at=now,
                due_at=AT_ONCE,
            )

    def tested_on(self, issue_id: int) -> set[str]:
        """Return the addresses that had a test of an issue."""
        query: Any = (
            Delivery.select(Delivery.address)
            .join(Mailing)
            .where(Mailing.issue == issue_id, Mailing.kind == MailingKind.TEST)
            .distinct()
        )
        return {str(address) for (address,) in query.tuples()}

    def open_count(self, mailing_id: int) -> int:
        """Return how many deliveries are not settled."""
        return (
            Delivery.select()
            .where(Delivery.mailing == mailing_id, Delivery.state.in_(OPEN_DELIVERIES))
            .count()
        )

    def set_due(self, mailing_id: int, due_at: datetime) -> None:
        """Set the moment of a mailing that has not started."""
        Mailing.update(due_at=due_at).where(Mailing.id == mailing_id).execute()

    def hold_issue(self, issue_id: int) -> None:
        """Keep other hands from ordering the same issue until this transaction ends; SQLite has one writer anyway."""
        if not self._database.is_sqlite:
            Issue.select(Issue.id).where(Issue.id == issue_id).for_update().execute()

    def lists_sent(self, issue_id: int) -> dict[str, int]:
        """Return the lists to which an issue was sent or is about to be, each with its last mailing."""
        sent: dict[str, int] = {}
        for mailing in Mailing.select().where(
            Mailing.issue == issue_id,
            Mailing.kind == MailingKind.ISSUE,
            Mailing.state != MailingState.CANCELLED,
        ):
            sent.update(dict.fromkeys(mailing.audience, mailing.id))
        return sent

    def languages(self, content_fingerprint: str) -> list[str]:
        """Return the languages of an edition, its own first; raises NotFound when it was never rendered."""
        found = [
            row.language
            for row in Rendition.select(Rendition.language)
            .where(Rendition.fingerprint == content_fingerprint)
            .order_by(Rendition.id)
        ]
        if not found:
            raise NotFound("this content was never rendered; `distctl issue submit` does it")
        return found

    def packed_template(self, content_fingerprint: str, language: str) -> bytes:
        """Return the packed template of one language; raises NotFound."""
        with self._database.reading():
            row = Rendition.get_or_none(
                Rendition.fingerprint == content_fingerprint, Rendition.language == language
            )
        if row is None:
            raise NotFound(f"the edition {content_fingerprint[:12]} has no text in {language!r}")
        return bytes(row.template)

    def facts(self, mailing_id: int) -> MailingFacts:
        """Return what composing needs to know of a mailing; raises NotFound."""
        with self._database.reading():
            mailing = self.get(mailing_id)
            return MailingFacts(mailing.issue.name, mailing.content_fingerprint)

    def list_facts(self, list_id: int) -> ListFacts:
        """Return what composing needs to know of a list; raises NotFound."""
        with self._database.reading():
            row = List.get_or_none(List.id == list_id)
        if row is None:
            raise NotFound(f"there is no list with the id {list_id}")
        return _list_facts(row)

    def _hold_subscriptions(self) -> None:
        """Keep subscriptions as they are until this transaction ends.

        Who leaves in the very moment of freezing waits for it, and then finds a delivery to cancel. SQLite's one
        writer gives the same by itself.
        """
        if not self._database.is_sqlite:
            self._database.peewee.execute_sql("LOCK TABLE subscription, contact IN SHARE MODE")

    def _lists(self, names: Sequence[str]) -> list[List]:
        found = {row.name: row for row in List.select().where(List.name.in_(list(names)), List.newsletter)}
        rows = [found[name] for name in names if name in found]
        if len(rows) < len(names):
            missing = ", ".join(name for name in names if name not in found)
            raise NotFound(f"the audience names no list for newsletters: {missing}")
        return rows


def _list_facts(row: List) -> ListFacts:
    return ListFacts(int(row.id), row.name, row.title, row.join_policy == JoinPolicy.CONFIRM)


def _frozen_columns() -> list[Any]:
    """Return the columns of a frozen delivery, in the order in which `freeze` selects their values."""
    return [
        Delivery.lane,
        Delivery.mailing,
        Delivery.contact,
        Delivery.list,
        Delivery.address,
        Delivery.name,
        Delivery.language,
        Delivery.created_at,
        Delivery.due_at,
        Delivery.state,
        Delivery.sender,
        Delivery.attempts,
        Delivery.uncertain,
        Delivery.lease_owner,
        Delivery.reply,
        Delivery.status,
    ]


def _fresh_values(now: datetime) -> list[Any]:
    """Return what is the same in every frozen delivery: two moments, the state, and empty columns."""
    nothing = Value("")
    return [
        Value(to_text(now)),
        Value(to_text(AT_ONCE)),
        Value(str(DeliveryState.PENDING)),
        nothing,
        Value(0),
        Value(0),
        nothing,
        nothing,
        nothing,
    ]

"""The queue of deliveries: claimed in batches under leases, settled in groups, each end reached once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN, fn

from distd.store.database import Database
from distd.store.fields import to_text
from distd.store.tables import Delivery, List, Mailing, Notice
from distd.store.words import DeliveryState, Lane, MailingState

OPEN = (DeliveryState.PENDING, DeliveryState.CLAIMED)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery in a dispatcher's hands, with all that composing and sending it needs."""

    id: int
    lane: Lane
    address: str
    name: str
    language: str
    sender: str
    mailing_id: int | None
    notice_id: int | None
    contact_id: int | None
    list_id: int | None
    list_name: str
    content_fingerprint: str
    attempts: int
    uncertain: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Settlement:
    """How one attempt at a claimed delivery ended; `pending` means deferred until `until`.

    `owner` and `attempts` are those of the claim: they tell this attempt from every other one, so that a
    settlement read again from a journal changes nothing the second time.
    """

    delivery: int
    owner: str
    attempts: int
    state: DeliveryState
    reply: str
    status: str
    at: datetime
    until: datetime | None = None
    uncertain: bool = False  # the reader may have it although nobody told us


@dataclass(frozen=True, slots=True)
class Standing:
    """What has become of claims meanwhile; a claim in neither set was cancelled or settled by others."""

    due: frozenset[int]
    paused: frozenset[int]


class Queue:
    """Hands out deliveries and takes their outcomes. Safe for any number of threads, processes and hosts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- claiming

    def claim(self, lane: Lane, limit: int, owner: str, now: datetime, lease_seconds: float) -> list[Claimed]:
        """Take up to `limit` due deliveries of one lane under a lease; only running mailings give any."""
        with self._database.reading():
            sources = self._sources_with_work(lane, now)
        claimed: list[Claimed] = []
        for mailing in sources:
            if len(claimed) < limit:
                claimed += self._claim_from(mailing, limit - len(claimed), owner, now, lease_seconds)
        return claimed

    def free_expired(self, now: datetime, keep: Collection[int] = ()) -> int:
        """Make deliveries claimable again whose dispatcher did not come back in time; return how many.

        `keep` are those the caller has in hand: it knows better than a clock that may have jumped.
        """
        expired = (Delivery.state == DeliveryState.CLAIMED) & (Delivery.lease_until < now)
        if keep:
            expired &= Delivery.id.not_in(list(keep))
        with self._database.reading():
            if not Delivery.select().where(expired).exists():
                return 0
        with self._database.transaction():
            return _put_back(expired)

    def _sources_with_work(self, lane: Lane, now: datetime) -> list[int | None]:
        """Return the running mailings with due deliveries, oldest first; None stands for the notices.

        One index probe a mailing, and no write lock: most looks into a quiet queue find nothing.
        """
        if lane is Lane.NOTICE:
            sources: list[int | None] = [None]
        else:
            running = Mailing.select(Mailing.id).where(Mailing.state == MailingState.RUNNING)
            sources = [id_ for (id_,) in _rows(running.order_by(Mailing.started_at, Mailing.id))]
        return [source for source in sources if Delivery.select().where(_due(source, now)).exists()]

    def _claim_from(
        self, mailing: int | None, limit: int, owner: str, now: datetime, lease_seconds: float
    ) -> list[Claimed]:
        until = now + timedelta(seconds=lease_seconds)
        query = _claimed_rows().where(_due(mailing, now)).order_by(Delivery.due_at, Delivery.id).limit(limit)
        if mailing is not None:
            # Paused or cancelled since we looked: then nothing of it is claimed any more.
            query = query.where(Mailing.state == MailingState.RUNNING)
        if not self._database.is_sqlite:
            query = query.for_update("FOR UPDATE SKIP LOCKED", of=Delivery)
        with self._database.transaction():
            rows = [Claimed(*row) for row in _rows(query)]
            ids = [row.id for row in rows]
            Delivery.update(state=DeliveryState.CLAIMED, lease_until=until, lease_owner=owner).where(
                Delivery.id.in_(ids)
            ).execute()
        return rows

    # ---- while claimed

    def standing(self, ids: Collection[int], owner: str) -> Standing:
        """Say which claims still stand and which belong to a mailing that was paused; one query."""
        chosen = Delivery.id.in_(list(ids)) & _held_by(owner)
        with self._database.reading():
            query = Delivery.select(Delivery.id, Mailing.state).join(Mailing, JOIN.LEFT_OUTER).where(chosen)
            rows = _rows(query)
        due = frozenset(id_ for id_, state in rows if state in (None, MailingState.RUNNING))
        return Standing(due, frozenset(id_ for id_, _ in rows) - due)

    def renew(self, ids: Collection[int], owner: str, now: datetime, lease_seconds: float) -> None:
        """Keep claims whose sending takes long."""
        until = now + timedelta(seconds=lease_seconds)
        with self._database.transaction():
            Delivery.update(lease_until=until).where(Delivery.id.in_(list(ids)) & _held_by(owner)).execute()

    def release(self, ids: Collection[int], owner: str, due_at: datetime | None = None) -> None:
        """Put claims back, no attempt counted; they are due again at once, or at `due_at`."""
        if ids:
            with self._database.transaction():
                _put_back(Delivery.id.in_(list(ids)) & _held_by(owner), due_at)

    def release_owner(self, owner: str) -> int:
        """Put back all claims of a dispatcher that is known to be gone; return how many."""
        with self._database.transaction():
            return _put_back(_held_by(owner))

    # ---- settling

    def settle(self, settlements: Iterable[Settlement]) -> None:
        """Write outcomes, all or none, in one transaction; what was settled before is left as it is."""
        groups: dict[str, list[tuple[Any, ...]]] = {}
        for settlement in settlements:
            for statement, values in _statements(settlement):
                groups.setdefault(statement, []).append(values)
        if not groups:
            return
        with self._database.transaction():
            for statement, rows in groups.items():
                self._database.execute_many(statement, rows)

    def cancel_for_contact(self, contact_id: int, list_id: int | None, reason: str, now: datetime) -> int:
        """Cancel what a contact was still to get, through one list or all; notices stay. Return how many."""
        chosen = (Delivery.contact == contact_id) & (Delivery.lane == Lane.MAILING)
        if list_id is not None:
            chosen &= Delivery.list == list_id
        return self._cancel(chosen, reason, now)

    def cancel_mailing(self, mailing_id: int, reason: str, now: datetime) -> int:
        """Cancel what is left of a mailing; return how many deliveries that were."""
        return self._cancel(Delivery.mailing == mailing_id, reason, now)

    def _cancel(self, chosen: Any, reason: str, now: datetime) -> int:
        with self._database.transaction():
            cancelled: int = (
                Delivery.update(
                    state=DeliveryState.CANCELLED,
                    reply=reason,
                    settled_at=now,
                    lease_until=None,
                    lease_owner="",
                )
                .where(chosen & Delivery.state.in_(OPEN))
                .execute()
            )
        return cancelled

    # ---- looking

    def counts(self, mailing_id: int | None = None) -> dict[DeliveryState, int]:
        """Return the number of deliveries in each state, of one mailing or of all."""
        query = Delivery.select(Delivery.state, fn.COUNT(Delivery.id)).group_by(Delivery.state)
        if mailing_id is not None:
            query = query.where(Delivery.mailing == mailing_id)
        found = {DeliveryState(state): int(count) for state, count in _rows(query)}
        return {state: found.get(state, 0) for state in DeliveryState}

    def waiting(self) -> dict[Lane, int]:
        """Return the number of open deliveries in each lane."""
        query = (
            Delivery.select(Delivery.lane, fn.COUNT(Delivery.id))
            .where(Delivery.state.in_(OPEN))
            .group_by(Delivery.lane)
        )
        found = {Lane(lane): int(count) for lane, count in _rows(query)}
        return {lane: found.get(lane, 0) for lane in Lane}

    def notice_message(self, notice_id: int) -> bytes:
        """Return the finished message of a notice."""
        return bytes(Notice.get_by_id(notice_id).message)

    def give_up_connection(self) -> None:
        """Close this thread's connection after a failure; the next call opens a new one."""
        self._database.close()


def _due(mailing: int | None, now: datetime) -> Any:
    source = Delivery.mailing.is_null() if mailing is None else Delivery.mailing == mailing
    return source & (Delivery.state == DeliveryState.PENDING) & (Delivery.due_at <= now)


def _held_by(owner: str) -> Any:
    return (Delivery.state == DeliveryState.CLAIMED) & (Delivery.lease_owner == owner)


def _put_back(chosen: Any, due_at: datetime | None = None) -> int:
    change: dict[str, Any] = {"state": DeliveryState.PENDING, "lease_until": None, "lease_owner": ""}
    if due_at is not None:
        change["due_at"] = due_at
    changed: int = Delivery.update(**change).where(chosen).execute()
    return changed


def _claimed_rows() -> Any:
    return (
        Delivery.select(
            Delivery.id, Delivery.lane, Delivery.address, Delivery.name, Delivery.language, Delivery.sender,
            Delivery.mailing, Delivery.notice, Delivery.contact, Delivery.list,
            fn.COALESCE(List.name, ""), fn.COALESCE(Mailing.content_fingerprint, ""),
            Delivery.attempts, Delivery.uncertain, Delivery.created_at,
        )
        .join(Mailing, JOIN.LEFT_OUTER)
        .switch(Delivery)
        .join(List, JOIN.LEFT_OUTER)
    )  # fmt: skip


def _rows(query: Any) -> list[tuple[Any, ...]]:
    return list(query.tuples())


_SETTLE = (
    "UPDATE delivery SET state = ?, reply = ?, status = ?, due_at = COALESCE(?, due_at), settled_at = ?, "
    "attempts = attempts + 1, uncertain = uncertain + ?, lease_until = NULL, lease_owner = '' WHERE id = ? "
)
# What the relay took is accepted, whatever we came to wish or believe while it was on its way.
_ACCEPTED = _SETTLE + "AND state <> 'accepted'"
_UNKNOWN = _SETTLE + "AND state IN ('pending', 'claimed', 'cancelled')"
_ENDED = _SETTLE + "AND state IN ('pending', 'claimed')"
# A deferral speaks for its own claim only: another dispatcher may have the delivery in its hands by now.
_DEFERRED = _SETTLE + "AND state = 'claimed' AND lease_owner = ? AND attempts = ?"
# The connection ended between the dot and the answer, and meanwhile the delivery was cancelled: not tried again.
_CANCELLED_TOO_LATE = _SETTLE + "AND state = 'cancelled'"


def _statements(settlement: Settlement) -> list[tuple[str, tuple[Any, ...]]]:
    """Return the statements, each with its values, that write one settlement."""
    id_ = settlement.delivery
    match settlement.state:
        case DeliveryState.ACCEPTED:
            return [(_ACCEPTED, (*_columns(settlement), id_))]
        case DeliveryState.UNKNOWN:
            return [(_UNKNOWN, (*_columns(settlement), id_))]
        case DeliveryState.PENDING:
            deferred = (*_columns(settlement), id_, settlement.owner, settlement.attempts)
            if not settlement.uncertain:
                return [(_DEFERRED, deferred)]
            late = replace(settlement, state=DeliveryState.UNKNOWN, until=None)
            return [(_DEFERRED, deferred), (_CANCELLED_TOO_LATE, (*_columns(late), id_))]
        case _:
            return [(_ENDED, (*_columns(settlement), id_))]


def _columns(settlement: Settlement) -> tuple[Any, ...]:
    ended = settlement.state is not DeliveryState.PENDING
    return (
        str(settlement.state),
        # A reply is never empty for an accepted delivery, whatever the relay said.
        settlement.reply or "250",
        settlement.status,
        to_text(settlement.until) if settlement.until else None,
        to_text(settlement.at) if ended else None,
        int(settlement.uncertain),
    )

"""The queue of deliveries: claimed in batches under leases, settled in groups, each end reached once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

import msgspec
from peewee import SQL, fn

from distd.store.database import Database
from distd.store.fields import to_text
from distd.store.tables import Delivery, Mailing, Notice
from distd.store.words import DeliveryState, Lane, MailingKind, MailingState

OPEN = (DeliveryState.PENDING, DeliveryState.CLAIMED)
_PENDING = DeliveryState.PENDING  # by a name of its own: it is asked for at every outcome


class Claimed(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A delivery in a dispatcher's hands, with all that composing and sending it needs; its fields are columns."""

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
    attempts: int
    uncertain: int
    created_at: datetime


class Settlement(msgspec.Struct, frozen=True, gc=False, array_like=True, tag="outcome"):
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
class Fallen:
    """Claims that stand no longer: cancelled or settled by others meanwhile, or of a mailing that may not go now.

    It was paused, or its hours are over.
    """

    paused: frozenset[int]
    gone: frozenset[int]


class Queue:
    """Hands out deliveries and takes their outcomes. Safe for any number of threads, processes and hosts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- claiming

    def claim(self, lane: Lane, limit: int, owner: str, now: datetime, lease_seconds: float) -> list[Claimed]:
        """Take up to `limit` due deliveries of one lane under a lease; only running mailings give any."""
        return self.share_out(self.sources(lane, now), limit, owner, now, lease_seconds)

    def share_out(
        self, sources: Sequence[int | None], limit: int, owner: str, now: datetime, lease_seconds: float
    ) -> list[Claimed]:
        """Take up to `limit` due deliveries of some sources, in equal parts.

        What one has too little of goes to those after it, and what the last ones have too little of to the first.
        """
        claimed: list[Claimed] = []
        for number, source in enumerate(sources):
            part = -(-(limit - len(claimed)) // (len(sources) - number))
            claimed += self.claim_from(source, part, owner, now, lease_seconds)
        if len(sources) > 1 and len(claimed) < limit:
            claimed += self.claim_from(sources[0], limit - len(claimed), owner, now, lease_seconds)
        return claimed

    def expired(self, now: datetime) -> set[int]:
        """Return the claims whose lease is over: their dispatcher did not come back, or a clock jumped."""
        with self._database.reading():
            return {id_ for (id_,) in _rows(Delivery.select(Delivery.id).where(_is_over(now)))}

    def free(self, ids: Collection[int], now: datetime) -> int:
        """Make those of these claimable again whose lease is over, no attempt counted; return how many were."""
        with self._database.transaction():
            return _put_back(self._among(ids) & _is_over(now))

    def sources(self, lane: Lane, now: datetime, tests_only: bool = False) -> list[int | None]:
        """Return the running mailings with due deliveries, oldest first; None stands for the notices.

        One index probe a mailing, and no write lock: most looks into a quiet queue find nothing.
        """
        sources: list[int | None] = [None]
        with self._database.reading():
            if lane is Lane.MAILING:
                running = Mailing.select(Mailing.id).where(Mailing.state == MailingState.RUNNING)
                if tests_only:
                    running = running.where(Mailing.kind == MailingKind.TEST)
                sources = [id_ for (id_,) in _rows(running.order_by(Mailing.started_at, Mailing.id))]
            return [source for source in sources if Delivery.select().where(_due(source, now)).exists()]

    def claim_from(
        self,
        mailing: int | None,
        limit: int,
        owner: str,
        now: datetime,
        lease_seconds: float,
        throttled_by: str = "",
    ) -> list[Claimed]:
        """Take up to `limit` due deliveries of one source; with `throttled_by`, of those that wait for its rate."""
        # Paused or cancelled since we looked: then nothing of it is claimed any more.
        source = _OF_NOTICES if mailing is None else _OF_A_RUNNING_MAILING
        skip = "" if self._database.is_sqlite else "FOR UPDATE SKIP LOCKED"
        columns = Claimed.__struct_fields__
        chosen = _CHOSEN.format(columns=", ".join(columns), source=source, skip=skip)
        statement = self._database.as_one(chosen, columns, moments=["created_at"])
        whose = (mailing, mailing) if mailing is not None else ()
        with self._database.transaction():
            ((found,),) = self._database.rows(statement, (*whose, throttled_by, to_text(now), limit))
            claimed = _CLAIMED.decode(found)
            if claimed:
                Delivery.update(
                    state=DeliveryState.CLAIMED,
                    lease_until=now + timedelta(seconds=lease_seconds),
                    lease_owner=owner,
                    throttled_by="",
                ).where(self._among([one.id for one in claimed])).execute()
        claimed.sort(key=attrgetter("id"))
        return claimed

    def throttle(self, ids: Collection[int], owner: str, domain: str) -> None:
        """Put claims back, no attempt counted, to wait for the rate of their domain."""
        with self._database.transaction():
            _put_back(self._among(ids) & _held_by(owner), throttled_by=domain)

    # ---- while claimed

    @property
    def is_rationed(self) -> bool:
        """Whether what is claimed counts as having gone out."""
        return False

    def portion(self, batch: int) -> int:
        """Return how many of a mailing may be claimed at once, `batch` at most."""
        return batch

    def only_tests(self, now: datetime) -> bool:
        """Say whether test mailings alone may go out at this moment."""
        return False

    def fallen(self, ids: Collection[int], owner: str, now: datetime) -> Fallen:
        """Say which of these claims stand no longer: mostly none, so that many are asked about for little."""
        statement = _FALLEN.format(ids=self._database.each_of("id"))
        with self._database.reading():
            rows = self._database.rows(statement, (_json(list(ids)), owner, int(self.only_tests(now))))
        paused = frozenset(id_ for id_, state in rows if state is not None)
        return Fallen(paused, frozenset(id_ for id_, _ in rows) - paused)

    def renew(self, ids: Collection[int], owner: str, now: datetime, lease_seconds: float) -> None:
        """Keep claims whose sending takes long."""
        until = now + timedelta(seconds=lease_seconds)
        with self._database.transaction():
            Delivery.update(lease_until=until).where(self._among(ids) & _held_by(owner)).execute()

    def release(self, ids: Collection[int], owner: str, due_at: datetime | None = None) -> None:
        """Put claims back, no attempt counted; they are due again at once, or at `due_at`."""
        if ids:
            with self._database.transaction():
                _put_back(self._among(ids) & _held_by(owner), due_at)

    def _among(self, ids: Collection[int]) -> Any:
        """Return the condition that a delivery is one of `ids`: one parameter, however many they are."""
        chosen = self._database.in_own_signs(f"(SELECT id FROM {self._database.each_of('id')} AS chosen)")
        return Delivery.id.in_(SQL(chosen, (_json(list(ids)),)))

    def release_owner(self, owner: str, but: Collection[int] = ()) -> int:
        """Put back all claims of a dispatcher that is known to be gone, or all `but` some; return how many."""
        with self._database.transaction():
            return _put_back(_held_by(owner) & ~self._among(but) if but else _held_by(owner))

    # ---- settling

    def settle(self, settlements: Iterable[Settlement]) -> None:
        """Write outcomes, all or none, in one transaction; what was settled before is left as it is.

        One statement for all that have most in common. What each has of its own comes as one JSON value, whose rows the
        engine walks without us; it is kept small, since SQLite reads a row anew for every column.
        """
        groups: dict[tuple[Any, ...], list[Settlement]] = {}
        for one in settlements:
            common = one.state, one.status, one.uncertain, one.owner, one.attempts
            groups.setdefault(common, []).append(one)
        if not groups:
            return
        outcomes = self._database.each_of("id", **_OWN_COLUMNS)
        with self._database.transaction():
            for group in groups.values():
                first = group[0]
                for state, condition, claim in _written(first):
                    rows = _json([_own(one, state) for one in group])
                    values = (state.value, first.status, int(first.uncertain), rows, *claim)
                    self._database.rows(_SETTLE.format(outcomes=outcomes, condition=condition), values)

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
        with self._database.reading():
            return bytes(Notice.get_by_id(notice_id).message)

    def give_up_connection(self) -> None:
        """Close this thread's connection after a failure; the next call opens a new one."""
        self._database.close()


def _due(mailing: int | None, now: datetime, throttled_by: str = "") -> Any:
    source = Delivery.mailing.is_null() if mailing is None else Delivery.mailing == mailing
    source &= Delivery.throttled_by == throttled_by
    return source & (Delivery.state == DeliveryState.PENDING) & (Delivery.due_at <= now)


def _held_by(owner: str) -> Any:
    return (Delivery.state == DeliveryState.CLAIMED) & (Delivery.lease_owner == owner)


def _is_over(now: datetime) -> Any:
    return (Delivery.state == DeliveryState.CLAIMED) & (Delivery.lease_until < now)


def _put_back(chosen: Any, due_at: datetime | None = None, throttled_by: str = "") -> int:
    change: dict[str, Any] = {
        "state": DeliveryState.PENDING,
        "lease_until": None,
        "lease_owner": "",
        "throttled_by": throttled_by,
    }
    if due_at is not None:
        change["due_at"] = due_at
    changed: int = Delivery.update(**change).where(chosen).execute()
    return changed


def _rows(query: Any) -> list[tuple[Any, ...]]:
    return list(query.tuples())


_CHOSEN = """
    SELECT {columns} FROM delivery WHERE {source} AND throttled_by = ? AND state = 'pending' AND due_at <= ?
    ORDER BY due_at, id LIMIT ? {skip}
"""
_CLAIMED = msgspec.json.Decoder(list[Claimed])
_OF_NOTICES = "mailing_id IS NULL"
_OF_A_RUNNING_MAILING = (
    "mailing_id = ? AND EXISTS (SELECT 1 FROM mailing WHERE mailing.id = ? AND mailing.state = 'running')"
)
_FALLEN = """
    SELECT chosen.id, mailing.state FROM {ids} AS chosen
    LEFT JOIN delivery ON delivery.id = chosen.id AND delivery.state = 'claimed' AND delivery.lease_owner = ?
    LEFT JOIN mailing ON mailing.id = delivery.mailing_id
    WHERE delivery.id IS NULL OR mailing.state <> 'running' OR (? = 1 AND mailing.kind <> 'test')
"""
_SETTLE = """
    UPDATE delivery SET state = ?, reply = o.reply, status = ?, due_at = COALESCE(o.until, due_at),
        settled_at = o.ended, attempts = delivery.attempts + 1, uncertain = delivery.uncertain + ?,
        lease_until = NULL, lease_owner = ''
    FROM {outcomes} AS o WHERE delivery.id = o.id AND {condition}
"""
_OWN_COLUMNS = {"reply": "text", "until": "timestamptz", "ended": "timestamptz"}
# What the relay took is accepted, whatever we came to wish or believe while it was on its way.
_ACCEPTED = "delivery.state <> 'accepted'"
_UNKNOWN = "delivery.state IN ('pending', 'claimed', 'cancelled')"
_ENDED = "delivery.state IN ('pending', 'claimed')"
_CONDITIONS = {DeliveryState.ACCEPTED: _ACCEPTED, DeliveryState.UNKNOWN: _UNKNOWN}
# A deferral speaks for its own claim only: another dispatcher may have the delivery in its hands by now.
_DEFERRED = "delivery.state = 'claimed' AND delivery.lease_owner = ? AND delivery.attempts = ?"
# The connection ended between the dot and the answer, and meanwhile the delivery was cancelled: not tried again.
_CANCELLED_TOO_LATE = "delivery.state = 'cancelled'"


def _written(settlement: Settlement) -> list[tuple[DeliveryState, str, tuple[Any, ...]]]:
    """Return as what an outcome is written, under which condition, and the values of that."""
    state = settlement.state
    if state is not _PENDING:
        return [(state, _CONDITIONS.get(state, _ENDED), ())]
    written = [(state, _DEFERRED, (settlement.owner, settlement.attempts))]
    return [*written, (DeliveryState.UNKNOWN, _CANCELLED_TOO_LATE, ())] if settlement.uncertain else written


def _own(settlement: Settlement, state: DeliveryState) -> tuple[Any, ...]:
    """Return what an outcome that is written as `state` has of its own: its id, and the row of `_OWN_COLUMNS`."""
    reply = settlement.reply or "250"  # never empty for an accepted delivery, whatever the relay said
    if state is not _PENDING:
        return settlement.delivery, reply, None, to_text(settlement.at)
    return settlement.delivery, reply, to_text(settlement.until) if settlement.until else None, None


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()

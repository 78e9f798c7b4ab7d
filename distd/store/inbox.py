"""The record of inbound messages: each ends in exactly one accounted place, and says why."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from distd.store.database import Database
from distd.store.fields import canonical_json
from distd.store.prepared import prepared
from distd.store.spool import Entry
from distd.store.tables import Inbound
from distd.store.words import InboundState


@prepared
def row_of(spool_id: Any) -> Any:
    """The row of a message."""
    return Inbound.select(Inbound.id).where(Inbound.spool_id == spool_id)


@prepared
def _state(spool_id: Any) -> Any:
    return Inbound.select(Inbound.state).where(Inbound.spool_id == spool_id)


@prepared
def _twin(digest: Any, spool_id: Any) -> Any:
    return Inbound.select(Inbound.spool_id).where(
        (Inbound.digest == digest) & (Inbound.spool_id != spool_id) & (Inbound.state == InboundState.HANDLED)
    )


@prepared
def _forget(spool_id: Any) -> Any:
    return Inbound.delete().where(Inbound.spool_id == spool_id)


@prepared
def _note(evidence: Any, spool_id: Any) -> Any:
    return Inbound.update({Inbound.evidence: evidence}).where(Inbound.spool_id == spool_id)


class Inbox:
    """Writes and finds the rows of inbound messages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_settled(self, spool_id: str) -> bool:
        """Say whether a message was handled before: then only its spool entry was left behind by a crash."""
        return _state.value(spool_id) not in {None, InboundState.HELD}

    def twin(self, digest: str, spool_id: str) -> str:
        """Return the id of an earlier message with the same digest that was handled; empty when there is none."""
        return _twin.value(digest, spool_id) or ""

    def record(
        self,
        entry: Entry,
        digest: str,
        message_id: str,
        now: datetime,
        state: InboundState,
        *,
        kind: str = "",
        station: str = "",
        reason: str = "",
        evidence: dict[str, Any] | None = None,
    ) -> None:
        """Write where a message ended; a message that was held before is written over."""
        with self._database.together():
            if _state.value(entry.id) == InboundState.HELD:
                _forget.execute(entry.id)
            Inbound.create(
                spool_id=entry.id,
                digest=digest,
                sender=_storable(entry.sender),
                recipient=_storable(entry.recipient),
                message_id=_storable(message_id),
                octets=len(entry.raw),
                received_at=entry.received_at,
                state=state,
                kind=kind,
                station=station,
                reason=_storable(reason),
                evidence=evidence or {},
                handled_at=now,
            )

    def note(self, spool_id: str, evidence: dict[str, Any]) -> None:
        """Write what the station did into the record of a message."""
        _note.execute(canonical_json(evidence), spool_id)

    def discard(self, spool_id: str, actor: str, now: datetime) -> None:
        """Close the record of a held message that a person has thrown away."""
        Inbound.update(
            state=InboundState.HANDLED,
            kind="other",
            station="discarded",
            reason=f"thrown away by {actor}",
            handled_at=now,
        ).where(Inbound.spool_id == spool_id).execute()

    def find(self, spool_id: str) -> Inbound | None:
        """Return the record of a message."""
        found: Inbound | None = Inbound.get_or_none(Inbound.spool_id == spool_id)
        return found

    def latest(self, count: int) -> list[Inbound]:
        """Return the last `count` records, oldest first."""
        return list(Inbound.select().order_by(Inbound.id.desc()).limit(count))[::-1]


def _storable(text: str) -> str:
    """Return `text` without what PostgreSQL cannot keep."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")

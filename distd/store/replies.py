"""Who got which automatic answer, and when: one person gets one in a set time (RFC 3834, section 2)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from distd.mail.addresses import BadAddress, address_key
from distd.store.database import Database
from distd.store.prepared import prepared
from distd.store.tables import AutomaticReply


@prepared
def _given(key: Any, kind: Any, after: Any) -> Any:
    return AutomaticReply.select(fn.COUNT(AutomaticReply.id)).where(
        (AutomaticReply.address_key == key) & (AutomaticReply.kind == kind) & (AutomaticReply.at > after)
    )


class Replies:
    """Counts automatic answers, so that nobody can use the house to flood a third person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def may_answer(self, address: str, kind: str, now: datetime, span: timedelta, most: int = 1) -> bool:
        """Say whether `address` may get an answer of `kind` now, and if so count it as given.

        At most `most` are given within any `span`; an address nothing can be sent to may get none.
        """
        try:
            key = address_key(address)
        except BadAddress:
            return False
        with self._database.together():
            if _given.value(key, kind, now - span) >= most:
                return False
            AutomaticReply.create(address_key=key, kind=kind, at=now)
        return True

    def forget_before(self, moment: datetime) -> int:
        """Remove the records of answers older than `moment`; return how many there were."""
        return int(AutomaticReply.delete().where(AutomaticReply.at < moment).execute())

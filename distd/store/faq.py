"""Which entries of the FAQ were sent to whom without a person looking: never the same one twice."""

from __future__ import annotations

from datetime import datetime

from distd.store.cases import key_of
from distd.store.database import Database
from distd.store.tables import FaqAnswer, QuestionCase


class FaqAnswers:
    """Remembers automatic answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def was_given(self, entry: str, address: str) -> bool:
        """Say whether somebody got this entry by itself before."""
        where = (FaqAnswer.entry == entry) & (FaqAnswer.address_key == key_of(address))
        return bool(FaqAnswer.select().where(where).exists())

    def give(self, entry: str, address: str, case: QuestionCase, now: datetime) -> None:
        """Remember that somebody gets it now, in the caller's transaction."""
        FaqAnswer.create(entry=entry, address_key=key_of(address), case=case, at=now)

"""What composing needs to know of mailings, lists and editions."""

from __future__ import annotations

from dataclasses import dataclass

from distd.failures import NotFound
from distd.store.database import Database
from distd.store.mailings import MailingStore
from distd.store.tables import List, Rendition
from distd.store.words import JoinPolicy


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


class FactStore:
    """The facts of one database; each is asked for once, and kept by who asks."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._mailings = MailingStore(database)

    def facts(self, mailing_id: int) -> MailingFacts:
        """Return what composing needs to know of a mailing; raises NotFound."""
        with self._database.reading():
            mailing = self._mailings.get(mailing_id)
            return MailingFacts(mailing.issue.name, mailing.content_fingerprint)

    def list_facts(self, list_id: int) -> ListFacts:
        """Return what composing needs to know of a list; raises NotFound."""
        with self._database.reading():
            row = List.get_or_none(List.id == list_id)
        if row is None:
            raise NotFound(f"there is no list with the id {list_id}")
        return ListFacts(int(row.id), row.name, row.title, row.join_policy == JoinPolicy.CONFIRM)

    def packed_template(self, content_fingerprint: str, language: str) -> bytes:
        """Return the packed template of one language; raises NotFound."""
        with self._database.reading():
            row = Rendition.get_or_none(
                Rendition.fingerprint == content_fingerprint, Rendition.language == language
            )
        if row is None:
            raise NotFound(f"the edition {content_fingerprint[:12]} has no text in {language!r}")
        return bytes(row.template)

"""What a delivery carried, as text: so that copies of it are known in an answer."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from functools import lru_cache

from peewee import JOIN

from distd.mail.html_text import readable
from distd.mail.message import read_message
from distd.mail.replies.original import Original
from distd.mail.template import Slot, Template
from distd.store.database import Database
from distd.store.tables import Delivery, List, Mailing, Notice, Rendition

KEPT = 8  # originals of issues, one a language: readers of one issue answer in the same days

NO_LIST = "test"  # of a copy that went to single addresses
NOBODYS = b"nobody"  # a token; no line is known by those of single readers


class Originals:
    """The mails of one database that may be answered."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._of_issue = lru_cache(KEPT)(_of_issue)

    def of(self, delivery_id: int) -> Original | None:
        """Return what a delivery carried: the issue in its reader's language, or a letter; None when it is gone."""
        row = (
            Delivery.select(Delivery.language, Delivery.notice, Mailing.content_fingerprint, List.name)
            .join(Mailing, JOIN.LEFT_OUTER)
            .join_from(Delivery, List, JOIN.LEFT_OUTER)
            .where(Delivery.id == delivery_id)
            .dicts()
            .first()
        )
        if row is None:
            return None
        if row["notice"] is not None:
            notice: Notice = Notice.get_by_id(row["notice"])
            return Original((read_message(bytes(notice.message)).text,))
        return self._of_issue(row["content_fingerprint"], row["language"], row["name"] or NO_LIST)


def _of_issue(fingerprint: str, language: str, list_name: str) -> Original | None:
    """Return an issue in one language, else in its first, as a list got it: its text, and its HTML as it is shown."""
    rows = list(
        Rendition.select(Rendition.id, Rendition.language)
        .where(Rendition.fingerprint == fingerprint)
        .order_by(Rendition.id)
    )
    if not rows:
        return None
    row = next((row for row in rows if row.language == language), rows[0])
    packed = Rendition.get_by_id(row.id).template
    values = {Slot.HEADERS: b"", Slot.LIST: list_name.encode("ascii"), Slot.LEAVE: NOBODYS}
    copy = b"".join(Template.unpack(bytes(packed)).fill(values))
    parsed = message_from_bytes(copy, policy=default)
    text, html = parsed.get_body(("plain",)), parsed.get_body(("html",))
    forms = [str(text.get_content())] if text else []
    forms += [readable(str(html.get_content()))] if html else []
    return Original(forms)

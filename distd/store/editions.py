"""Renditions as they were when the reviewers saw them: what is kept here is what readers get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from distd.failures import NotFound
from distd.mail.template import Template
from distd.store.database import Database
from distd.store.tables import Rendition


class Rendered(Protocol):
    """An issue in one language, as the newsletter room renders it."""

    @property
    def language(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def html(self) -> str: ...
    @property
    def pdf(self) -> bytes: ...
    @property
    def template(self) -> Template: ...


class Edition(Protocol):
    """An issue in all its languages, as the newsletter room renders it."""

    @property
    def name(self) -> str: ...
    @property
    def newsletter(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def languages(self) -> Sequence[str]: ...  # the first is the default
    @property
    def content_fingerprint(self) -> str: ...
    @property
    def renditions(self) -> Mapping[str, Rendered]: ...


class EditionStore:
    """The renditions of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, edition: Edition, now: datetime) -> None:
        """Keep every rendition; what is there already stays, since somebody may have seen it."""
        with self._database.transaction():
            for language in edition.languages:
                rendered = edition.renditions[language]
                Rendition.insert(
                    fingerprint=edition.content_fingerprint,
                    language=language,
                    subject=rendered.subject,
                    text=rendered.text,
                    html=rendered.html,
                    pdf=rendered.pdf,
                    template=rendered.template.pack(),
                    created_at=now,
                ).on_conflict_ignore().execute()

    def all(self, content_fingerprint: str) -> list[Rendition]:
        """Return the renditions of one content, the default language first; nothing when it is unknown."""
        return list(
            Rendition.select().where(Rendition.fingerprint == content_fingerprint).order_by(Rendition.id)
        )

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

    def subjects(self, content_fingerprint: str) -> dict[str, str]:
        """Return what the mail is called in each language, the default one first; nothing when it is unknown."""
        known = Rendition.fingerprint == content_fingerprint
        found = Rendition.select(Rendition.language, Rendition.subject).where(known).order_by(Rendition.id)
        return {each.language: each.subject for each in found}

    def load(self, content_fingerprint: str, language: str) -> Rendition:
        """Return the rendition in `language`, else in the default one; raises NotFound when there is none."""
        found = self.all(content_fingerprint)
        if not found:
            raise NotFound(f"there is no edition {content_fingerprint[:12]}; submit the issue first")
        return next((rendition for rendition in found if rendition.language == language), found[0])

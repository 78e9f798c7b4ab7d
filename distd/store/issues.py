"""Named queries on issues: which are known here, because they were submitted or tried out."""

from __future__ import annotations

from datetime import datetime

from peewee import IntegrityError

from distd.failures import NotFound, Refused
from distd.store.database import Database
from distd.store.tables import Issue


class IssueStore:
    """The issues of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, name: str, newsletter: str, number: int, title: str, now: datetime) -> Issue:
        """Return the row of an issue, made or brought up to date.

        Raises Refused when another issue of the newsletter has that number.
        """
        try:
            with self._database.transaction():
                issue = self.find(name)
                if issue is None:
                    return self._add(name, newsletter, number, title, now)
                issue.newsletter, issue.number, issue.title = newsletter, number, title
                issue.save()
                return issue
        except IntegrityError:
            other = Issue.get_or_none(Issue.newsletter == newsletter, Issue.number == number)
            holder = other.name if other else "another issue"
            raise Refused(
                f"{name}: number {number} of {newsletter} is {holder} already; change `number` in its front matter"
            ) from None

    def _add(self, name: str, newsletter: str, number: int, title: str, now: datetime) -> Issue:
        issue: Issue = Issue.create(
            name=name, newsletter=newsletter, number=number, title=title, created_at=now
        )
        return issue

    def get(self, name: str) -> Issue:
        """Return an issue; raises NotFound when it was never submitted."""
        issue = self.find(name)
        if issue is None:
            raise NotFound(f"{name} was never submitted; `distctl issue submit {name}` asks the reviewers")
        return issue

    def find(self, name: str) -> Issue | None:
        """Return an issue, or None when it was never submitted."""
        issue: Issue | None = Issue.get_or_none(Issue.name == name)
        return issue

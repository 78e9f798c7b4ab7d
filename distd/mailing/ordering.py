"""From what the secretary says to an order: which issue as it is in its folder, to whom, when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from distd.failures import Misconfigured, NotFound, Refused
from distd.mail.addresses import BadAddress, address_key
from distd.newsletter.fingerprint import content_fingerprint
from distd.newsletter.folder import Source, read_issue
from distd.newsletter.look import Look
from distd.newsletter.rendering import render
from distd.store.audiences import Aim, Audiences, LeftOut, Named, Share
from distd.store.editions import EditionStore
from distd.store.issues import IssueStore
from distd.store.mailings import MailingStore
from distd.store.tables import Issue, Mailing
from distd.store.words import MailingState, Selection

NAMES_SHOWN = 10
MEANT = {
    Selection.REFUSED: "among those whose mail server refused",
    Selection.UNKNOWN: "among those of whom nobody knows whether they have",
    Selection.NEW: "new since",
}


@dataclass(frozen=True)
class Wish:
    """What the secretary asked for."""

    issue: str
    to: Sequence[str]  # lists; empty: the audience in the issue's front matter
    at: datetime | None  # None: now
    actor: str
    again: bool = False
    emergency: str = ""  # the reason for sending without approval


@dataclass(frozen=True)
class Order:
    """An issue to be sent, exactly."""

    issue: Issue
    content_fingerprint: str
    audience: tuple[str, ...]
    due_at: datetime
    actor: str
    late_hours: int
    selection: Selection = Selection.UNREACHED
    emergency: str = ""
    makes_up_for: datetime | None = None  # of a resend: when the last mailing before it was ordered


@dataclass(frozen=True)
class Changes:
    """Who is new or gone since the last issue's mailing: how many, and the first names."""

    since: str  # the issue
    new_count: int
    new: list[Named]
    gone_count: int
    gone: list[Named]


@dataclass(frozen=True)
class Preview:
    """What an order would do now."""

    total: int
    per_list: list[Share]
    per_language: list[Share]
    per_organisation: list[tuple[str, str, int]]
    left_out: list[LeftOut]
    changes: Changes | None  # None: no issue of this newsletter was sent before


class Ordering:
    """Reads orders against the issue's folder and the registry."""

    def __init__(
        self,
        issues_folder: Path,
        look: Look,
        issues: IssueStore,
        editions: EditionStore,
        audiences: Audiences,
        mailings: MailingStore,
        late_hours: int,
    ) -> None:
        self._folder = issues_folder
        self._look = look
        self._issues = issues
        self._editions = editions
        self._audiences = audiences
        self._mailings = mailings
        self._late_hours = late_hours

    def order(self, wish: Wish, now: datetime) -> Order:
        """Return the order for an issue that was submitted; raises NotFound or Misconfigured."""
        source = read_issue(self._folder / wish.issue)
        return self._order(wish, self._issues.get(wish.issue), source, now)

    def order_unsubmitted(self, wish: Wish, now: datetime) -> Order:
        """Return the order for a test or an emergency: the issue as it is now, rendered and kept."""
        source = read_issue(self._folder / wish.issue)
        issue = self._issues.record(source.name, source.newsletter, source.number, source.title, now)
        self._editions.save(render(source, self._look), now)
        return self._order(wish, issue, source, now)

    def order_in_mind(self, wish: Wish, now: datetime) -> Order:
        """Return an order to look at; nothing is kept, and the issue need not be submitted."""
        source = read_issue(self._folder / wish.issue)
        known = self._issues.find(wish.issue)
        issue = known or self._mailings.imagined_issue(
            source.name, source.newsletter, source.number, source.title
        )
        return self._order(wish, issue, source, now)

    def resend(self, wish: Wish, selection: Selection, now: datetime) -> Order:
        """Return the order for a second mailing of exactly what was sent, to those `selection` names.

        Raises NotFound when the issue was not sent to lists, or not to those the wish names.
        """
        sent = [each for each in self._mailings.sent_of(wish.issue) if each.state != MailingState.CANCELLED]
        if not sent:
            raise NotFound(f"{wish.issue} was not sent yet; `distctl mailing list` shows what was")
        last = sent[-1]
        return Order(
            issue=last.issue,
            content_fingerprint=last.content_fingerprint,
            audience=_lists_among(sent, wish),
            due_at=wish.at or now,
            actor=wish.actor,
            late_hours=self._late_hours,
            selection=selection,
            makes_up_for=last.created_at,
        )

    def _order(self, wish: Wish, issue: Issue, source: Source, now: datetime) -> Order:
        return Order(
            issue=issue,
            content_fingerprint=content_fingerprint(source, self._look),
            audience=self._checked_audience(wish, source),
            due_at=wish.at or now,
            actor=wish.actor,
            late_hours=self._late_hours,
            selection=Selection.EVERYBODY if wish.again else Selection.UNREACHED,
            emergency=wish.emergency,
        )

    def _checked_audience(self, wish: Wish, source: Source) -> tuple[str, ...]:
        wanted = tuple(dict.fromkeys(wish.to or source.audience))
        if not wanted:
            raise Misconfigured(f"{source.default.path}: audience: name at least one list, or use --to")
        try:
            self.refuse_unknown_lists(wanted)
        except NotFound as unknown:
            if wish.to:
                raise
            raise Misconfigured(f"{source.default.path}: audience: {unknown}") from None
        return wanted

    def refuse_unknown_lists(self, names: Sequence[str]) -> None:
        """Raise NotFound when one of `names` is no list that issues may go to."""
        known = self._audiences.list_names()
        for name in names:
            if name not in known:
                raise NotFound(
                    f"there is no list {name!r} for newsletters; the lists are: {', '.join(known)}"
                )

    def strangers(self, addresses: Sequence[str], secretary: str, review_list: str) -> list[str]:
        """Return the addresses of a test that are neither the secretary's nor a reviewer's."""
        ours = {address_key(address) for address in (secretary, *self._audiences.members(review_list))}
        return [address for address in addresses if _key(address) not in ours]

    def test_language(self, order: Order, wanted: str | None) -> str:
        """Return the language of test copies; raises NotFound when the issue has no text in it."""
        languages = self.languages(order)
        if wanted is not None and wanted not in languages:
            raise NotFound(f"{order.issue.name} has no text in {wanted!r}; it is in: {', '.join(languages)}")
        return wanted or languages[0]

    def languages(self, order: Order) -> list[str]:
        """Return the languages of the edition, its own first."""
        if order.selection.is_resend:  # what was sent is kept, whatever has become of the folder
            return self._editions.languages(order.content_fingerprint)
        return list(read_issue(self._folder / order.issue.name).texts)

    def preview(self, order: Order) -> Preview:
        """Return what an order would do now, without doing it."""
        aim = self._aim(order)
        return Preview(
            total=self._audiences.total(aim),
            per_list=self._audiences.per_list(aim),
            per_language=self._audiences.per_language(aim),
            per_organisation=self._audiences.per_organisation(aim),
            left_out=self._audiences.left_out(aim),
            changes=self._changes(order, aim),
        )

    def _aim(self, order: Order) -> Aim:
        lists = self._audiences.list_ids(order.audience)
        return Aim(list(lists.values()), self.languages(order), order.issue.id, order.selection)

    def _changes(self, order: Order, aim: Aim) -> Changes | None:
        if order.selection.is_resend:
            return None
        last = self._mailings.last_sent_before(order.issue)
        if last is None:
            return None
        new_count, new = self._audiences.new_since(last.id, aim, NAMES_SHOWN)
        gone_count, gone = self._audiences.gone_since(last.id, aim, NAMES_SHOWN)
        return Changes(last.issue.name, new_count, new, gone_count, gone)

    def refuse_empty(self, order: Order) -> None:
        """Raise Refused when nobody would get the issue."""
        if self._audiences.total(self._aim(order)):
            return
        lists = ", ".join(order.audience)
        if order.selection.is_resend:
            raise Refused(
                f"nobody on {lists} is {MEANT[order.selection]} {order.issue.name} and can get it now; --dry-run says "
                "who is left out and why"
            )
        raise Refused(
            f"nobody would get {order.issue.name}: no active subscriber of {lists} is without it; `distctl send "
            "--dry-run` says who is left out and why"
        )


def _lists_among(sent: Sequence[Mailing], wish: Wish) -> tuple[str, ...]:
    """Return the lists of a resend: those of the wish, else all to which the issue was sent."""
    lists = tuple(dict.fromkeys(name for mailing in sent for name in mailing.audience))
    for name in wish.to:
        if name not in lists:
            raise NotFound(
                f"{wish.issue} was not sent to {name!r}, so there is nothing to make up for there; it was sent to: "
                f"{', '.join(lists)}"
            )
    return tuple(dict.fromkeys(wish.to)) or lists


def _key(address: str) -> str:
    try:
        return address_key(address)
    except BadAddress as reason:
        raise Refused(f"--test: {reason}") from None

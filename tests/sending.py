"""A secretary's office for tests of sending: an approved issue, some readers, and the mail that leaves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

from click.testing import Result

from distd.mailing.ordering import Wish
from distd.store.queue import Settlement
from distd.store.tables import Notice, Review
from distd.store.words import DeliveryState, Lane, ReviewState
from distd.workspace import Workspace, utc_now
from tests.conftest import Desk
from tests.registry import join

ISSUE = """---
newsletter: ISO/SR UPDATE
number: 7
title: May
date: 2005-05-02
languages: [en, ja]
audience: [nmbs, subscribers]
---

# News

All is well.
"""


class Office:
    """A secretary's office with an issue, some readers, and the mail that leaves."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.clock.now = utc_now()  # distctl has the machine's clock; the daemon's part is wound by hand
        _ = self.home.database
        self.write("issue-7", ISSUE)
        for address in ("sis@body.example", "jisc@body.example"):
            join(address, "nmbs", desk.clock())
        join("reader@subscriber.example", "subscribers", desk.clock())

    @classmethod
    def with_a_mailing(cls, desk: Desk) -> Office:
        """Return an office whose issue is approved and on its way."""
        opened = cls(desk)
        opened.approve()
        opened.send()
        opened.tick()
        return opened

    @property
    def home(self) -> Workspace:
        """The workspace, opened anew: each distctl of this process has bound the tables to its own connection."""
        return self.desk.workspace()

    def write(self, name: str, text: str) -> None:
        folder = self.desk.home / "issues" / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "issue.md").write_text(text, "utf-8")
        (folder / "issue.ja.md").write_text("---\ntitle: 五月\n---\n\n# ニュース\n\n順調です。\n", "utf-8")

    def approve(self, name: str = "issue-7", audience: Sequence[str] = ("nmbs", "subscribers")) -> Review:
        """Do what the reviewers do by mail: the issue as it is now is rendered, kept and approved."""
        now = self.desk.clock()
        order = self.home.ordering.order_unsubmitted(Wish(name, audience, None, "secretary"), now)
        review: Review = Review.create(
            issue=order.issue, fingerprint="x", content_fingerprint=order.content_fingerprint,
            audience=sorted(audience), rule="all", veto=True, author="", state=ReviewState.APPROVED,
            opened_at=now, expires_at=now, decided_at=now,
        )  # fmt: skip
        return review

    def send(self, *arguments: str) -> Result:
        return self.desk.distctl("send", "issue-7", *arguments)

    def deliver(self, state: DeliveryState = DeliveryState.ACCEPTED, reply: str = "250 ok") -> list[str]:
        """Do what the dispatcher does with all that is due; return whom it wrote to."""
        self._catch_up()
        self.desk.clock.wind(seconds=1)
        now, home = self.desk.clock(), self.home
        queue = home.deliveries
        claimed = queue.claim(Lane.MAILING, 100, "test", now, 60)
        for delivery in claimed:
            assert home.composer.compose(delivery, now).message
        queue.settle(Settlement(d.id, "test", d.attempts, state, reply, "", now) for d in claimed)
        return [delivery.address for delivery in claimed]

    def tick(self) -> None:
        """Do what the daemon does every few seconds."""
        self._catch_up()
        self.desk.clock.wind(seconds=5)
        mailings = self.home.mailings
        mailings.start_due(self.desk.clock())
        mailings.freeze_on(self.desk.clock())
        mailings.finish_done(self.desk.clock())

    def _catch_up(self) -> None:
        """Wind the daemon's clock to where distctl's is: a busy machine takes its time over a command."""
        behind = utc_now() - self.desk.clock.now
        if timedelta(0) < behind < timedelta(minutes=2):  # more is a test's own doing
            self.desk.clock.now += behind

    def letters(self) -> list[str]:
        """Return the subjects of the notices to the secretary."""
        return [str(message_from_bytes(n.message, policy=default)["Subject"]) for n in Notice.select()]

    def letter_text(self) -> str:
        """Return the text of the last notice, as a reader sees it."""
        last = Notice.select().order_by(Notice.id.desc()).get()
        body = message_from_bytes(last.message, policy=default).get_body(("plain",))
        assert body is not None
        return str(body.get_content()).replace("\r\n", "\n")

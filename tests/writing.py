"""Deliveries and a store for tests of composing: one issue in one language, sent to one list."""

from __future__ import annotations

from datetime import UTC, datetime

from distd.mail.addresses import Addresses
from distd.mail.dkim import Signer
from distd.mail.mime import Enclosure, IssueMail, issue_template
from distd.mail.template import Slot, Template, marker
from distd.mail.tokens import Tokens
from distd.mailing.composing import Composer
from distd.store.mailing_facts import ListFacts, MailingFacts
from distd.store.queue import Claimed
from distd.store.words import Lane

START = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
DOMAIN = "sr.example.org"
ADDRESSES = Addresses(DOMAIN)
TOKENS = Tokens(b"k" * 32)
PUBLIC = f"https://{DOMAIN}"
LEAVE = f"{marker(Slot.LIST)}-unsubscribe+{marker(Slot.LEAVE)}@{DOMAIN}"
LINK = f"{PUBLIC}/u/{marker(Slot.LEAVE)}"
NOTICE = b"Subject: notice\n\n.9"


class Store:
    """What composing looks up; counts how often it is asked."""

    def __init__(self, template: Template) -> None:
        self._packed = template.pack()
        self.asked = 0

    def facts(self, mailing_id: int) -> MailingFacts:
        self.asked += 1
        return MailingFacts("issue-1", "f1")

    def list_facts(self, list_id: int) -> ListFacts:
        self.asked += 1
        return ListFacts(list_id, "nmbs", "National member bodies", False)

    def packed_template(self, content_fingerprint: str, language: str) -> bytes:
        self.asked += 1
        return self._packed


def newsletter(text: str, subject: str = "May 2005", pdf: bytes = b"%PDF-1.7", html: str = "") -> Template:
    """Return an issue's template whose text and HTML end with the ways to leave."""
    page = f'<p>{html or text}</p><p><a href="mailto:{LEAVE}">Leave</a> <a href="{LINK}">at once</a></p>\n'
    files = [Enclosure("issue-1.pdf", "application/pdf", pdf)] if pdf else []
    return issue_template(
        IssueMail(
            from_name="The committee", from_address=f"secretary@{DOMAIN}", subject=subject, language="en",
            text=f"{text}\nTo leave: {LEAVE}\nor {LINK}\n", delsp=False, html=page, attachments=files,
        )
    )  # fmt: skip


def notice_message(notice_id: int) -> bytes:
    return NOTICE


def composer(store: Store, *signers: Signer) -> Composer:
    return Composer(store, notice_message, TOKENS, ADDRESSES, PUBLIC + "/", signers)


def claimed(**values: object) -> Claimed:
    """Return a delivery as the queue hands it out."""
    facts: dict[str, object] = {
        "id": 41, "lane": Lane.MAILING, "address": "anna@body.example", "name": "Anna", "language": "en",
        "sender": "", "mailing_id": 3, "notice_id": None, "contact_id": 7, "list_id": 2,
        "attempts": 0, "uncertain": 0, "created_at": START,
    }  # fmt: skip
    return Claimed(**(facts | values))  # type: ignore[arg-type] # a table


def claimed_notice(**values: object) -> Claimed:
    facts: dict[str, object] = {
        "lane": Lane.NOTICE, "mailing_id": None, "notice_id": 9, "list_id": None, "sender": "bounces+x@sr.example.org",
    }  # fmt: skip
    return claimed(**(facts | values))

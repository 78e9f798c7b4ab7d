"""Sets the stage for delivery: a running mailing to any number of readers, and notices, without the other rooms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from distd.store.tables import Contact, Delivery, Issue, List, Mailing, Notice, Organisation, Review
from distd.store.words import Lane, MailingKind, MailingState, OrganisationKind


def running_mailing(readers: int, now: datetime, name: str = "issue-1") -> Mailing:
    """Put a running mailing with one delivery each to reader0@reader.example and so on into the database."""
    return mailing_to([f"reader{n}@reader.example" for n in range(readers)], now, name)


def mailing_to(addresses: Sequence[str], now: datetime, name: str = "issue-1") -> Mailing:
    """Put a running mailing with one delivery to each address into the database."""
    number = Issue.select().count()
    issue = Issue.create(name=name, newsletter="ISO/SR UPDATE", number=number, title=name, created_at=now)
    mailing = Mailing.create(
        kind=MailingKind.TEST, issue=issue, content_fingerprint=f"fingerprint of {name}", audience=["nmbs"],
        state=MailingState.RUNNING, due_at=now, late_hours=12, created_by="secretary", created_at=now, started_at=now,
    )  # fmt: skip
    nmbs = List.get_or_none(List.name == "nmbs") or List.create(name="nmbs", title="Members", created_at=now)
    contacts = _contacts(addresses, now)
    rows = [
        {
            "lane": Lane.MAILING, "mailing": mailing, "contact": contact, "list": nmbs, "address": address,
            "name": "A Reader", "language": "en", "created_at": now, "due_at": now,
        }
        for contact, address in contacts
    ]  # fmt: skip
    for start in range(0, len(rows), 500):
        Delivery.insert_many(rows[start : start + 500]).execute()
    return mailing


def approved(mailing: Mailing, now: datetime) -> Mailing:
    """Make it a mailing of an issue that was reviewed, and no test; return it."""
    review = Review.create(
        issue=mailing.issue, fingerprint="x", content_fingerprint="x", audience=["nmbs"], rule="none", veto=True,
        author="", opened_at=now, expires_at=now,
    )  # fmt: skip
    Mailing.update(kind=MailingKind.ISSUE, review=review).where(Mailing.id == mailing.id).execute()
    return mailing


def notice_to(address: str, now: datetime) -> Delivery:
    """Put one notice into the first lane."""
    notice = Notice.create(kind="confirm", message=b"Subject: confirm\r\n\r\nhello\r\n", created_at=now)
    delivery: Delivery = Delivery.create(
        lane=Lane.NOTICE, notice=notice, address=address, sender="bounces+x@sr.example.org", language="en",
        created_at=now, due_at=now,
    )  # fmt: skip
    return delivery


def _contacts(addresses: Sequence[str], now: datetime) -> list[tuple[int, str]]:
    body = Organisation.get_or_none(Organisation.name == "ABNT") or Organisation.create(
        name="ABNT", country="BR", kind=OrganisationKind.MEMBER_BODY, created_at=now
    )
    rows = [
        {"organisation": body, "address": a, "address_key": a, "state_since": now, "created_at": now}
        for a in addresses
    ]
    for start in range(0, len(rows), 500):
        Contact.insert_many(rows[start : start + 500]).on_conflict_ignore().execute()
    wanted = set(addresses)
    found = Contact.select(Contact.id, Contact.address).order_by(Contact.id)
    return [(contact.id, contact.address) for contact in found if contact.address in wanted]

"""Who gets a mailing: frozen by one statement, each person once, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from distd.store.audiences import Aim, Audiences
from distd.store.database import Database
from distd.store.freezing import Freezing
from distd.store.mailings import MailingStore, NewMailing
from distd.store.tables import Contact, Delivery, Issue, List, Organisation, Rendition, Review, Subscription
from distd.store.words import (
    AT_ONCE,
    ContactState,
    DeliveryState,
    MailingKind,
    MailingState,
    OrganisationKind,
    Selection,
    SubscriptionState,
)

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)


class Registry:
    """A small registry: an edition in English and Japanese, two lists, one body."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.store = MailingStore(database)
        self.freezing = Freezing(database)
        self.nmbs = List.create(name="nmbs", title="Member bodies", created_at=NOW)
        self.readers = List.create(name="subscribers", title="Readers", created_at=NOW)
        self.body = Organisation.create(
            kind=OrganisationKind.MEMBER_BODY, name="Standards of Examplia", country="SE", created_at=NOW
        )
        self.issue = Issue.create(
            name="issue-1", newsletter="ISO/SR UPDATE", number=1, title="May", created_at=NOW
        )
        for language in ("en", "ja"):
            Rendition.create(
                fingerprint="f1", language=language, subject="s", text="t", html="h", pdf=b"", template=b"",
                created_at=NOW,
            )  # fmt: skip
        self.review = Review.create(
            issue=self.issue, fingerprint="r1", content_fingerprint="f1", audience=["nmbs", "subscribers"],
            rule="none", veto=True, author="", opened_at=NOW, expires_at=NOW,
        )  # fmt: skip

    def contact(self, address: str, *lists: List, language: str = "en", **values: object) -> Contact:
        contact = Contact.create(
            organisation=self.body, address=address, address_key=address, language=language,
            state_since=NOW, created_at=NOW, **values,
        )  # fmt: skip
        for chosen in lists:
            self.subscribe(contact, chosen)
        return contact

    def subscribe(self, contact: Contact, chosen: List, **values: object) -> None:
        facts: dict[str, object] = {
            "state": SubscriptionState.ACTIVE, "basis": "mandate", "evidence": {"source": "list"},
            "requested_at": NOW, "started_at": NOW,
        }  # fmt: skip
        Subscription.create(contact=contact, list=chosen, **(facts | values))

    def aim(self, *lists: List, **values: Any) -> Aim:
        return Aim([chosen.id for chosen in lists or (self.nmbs,)], ["en", "ja"], **values)

    def freeze(
        self, *audience: str, selection: Selection = Selection.UNREACHED, contacts: int = 1000
    ) -> list[Any]:
        mailing_id = self.store.create(
            NewMailing(
                MailingKind.ISSUE, self.issue.id, self.review.id, "f1", audience, NOW, 12, "x", selection
            ),
            NOW,
        )
        mailing = self.store.get(mailing_id)
        with self.database.transaction():
            assert self.store.start(mailing, NOW)
            complete = self.freezing.freeze(mailing, NOW, contacts)
        while not complete:
            assert self.store.finished() == []
            assert not self.store.finish(mailing_id, NOW)
            with self.database.transaction():  # as if by another process, after a crash
                [mailing] = self.freezing.begun()
                held = self.freezing.hold(mailing_id)
                assert held is not None
                complete = self.freezing.freeze(held, NOW, contacts)
        assert self.freezing.begun() == []
        assert self.freezing.hold(mailing_id) is None
        return list(Delivery.select().where(Delivery.mailing == mailing_id).order_by(Delivery.id))


@pytest.fixture
def registry(database: Database) -> Registry:
    return Registry(database)


def test_somebody_on_two_lists_gets_it_once_through_the_first(registry: Registry) -> None:
    registry.contact("both@body.example", registry.readers, registry.nmbs)

    frozen = registry.freeze("nmbs", "subscribers")

    assert [(d.address, d.list.name, d.state) for d in frozen] == [("both@body.example", "nmbs", "pending")]
    assert (frozen[0].created_at, frozen[0].due_at) == (NOW, AT_ONCE)


@pytest.mark.parametrize("contacts", [1, 2, 3, 7, 8, 1000])
def test_recipients_frozen_piece_by_piece_are_the_same(registry: Registry, contacts: int) -> None:
    for number in range(7):
        registry.contact(f"r{number}@body.example", registry.readers if number % 2 else registry.nmbs)
    registry.contact("both@body.example", registry.readers, registry.nmbs)

    frozen = registry.freeze("nmbs", "subscribers", contacts=contacts)

    assert sorted(d.address for d in frozen) == [
        "both@body.example",
        *(f"r{n}@body.example" for n in range(7)),
    ]


def test_nothing_more_is_frozen_of_a_mailing_that_was_cancelled(registry: Registry) -> None:
    for number in range(3):
        registry.contact(f"r{number}@body.example", registry.nmbs)
    mailing_id = registry.store.create(
        NewMailing(MailingKind.ISSUE, registry.issue.id, registry.review.id, "f1", ["nmbs"], NOW, 12, "x"),
        NOW,
    )
    mailing = registry.store.get(mailing_id)
    with registry.database.transaction():
        assert registry.store.start(mailing, NOW)
        assert not registry.freezing.freeze(mailing, NOW, 1)
    assert registry.store.move(mailing_id, [MailingState.RUNNING], MailingState.CANCELLED)

    assert registry.freezing.hold(mailing_id) is None
    assert registry.freezing.begun() == []


def test_the_language_is_the_readers_own_when_the_edition_has_it(registry: Registry) -> None:
    registry.contact("a@body.example", registry.nmbs, language="ja")
    registry.contact("b@body.example", registry.nmbs, language="fr")

    assert [d.language for d in registry.freeze("nmbs")] == ["ja", "en"]


def test_who_must_not_be_mailed_is_not(registry: Registry) -> None:
    registry.contact("here@body.example", registry.nmbs)
    registry.contact(
        "full@body.example", registry.nmbs, state=ContactState.SUSPENDED, state_reason="mailbox full"
    )
    mandated = registry.contact("mandated@body.example")
    registry.subscribe(mandated, registry.nmbs, mandate_only=True)
    waiting = registry.contact("waiting@body.example")
    registry.subscribe(waiting, registry.nmbs, state=SubscriptionState.PENDING)
    left = registry.contact("left@body.example")
    registry.subscribe(left, registry.nmbs, state=SubscriptionState.ENDED, ended_at=NOW)

    assert [d.address for d in registry.freeze("nmbs")] == ["here@body.example"]
    why = {out.address: out.why for out in Audiences(registry.database).left_out(registry.aim())}
    assert why == {
        "full@body.example": "suspended: mailbox full",
        "mandated@body.example": "left the newsletter, stays reachable for the mandate",
        "waiting@body.example": "has not confirmed yet",
    }


def test_a_mailing_starts_once(registry: Registry) -> None:
    """Two nodes may find the same mailing due; one of them gets to start it."""
    registry.contact("a@body.example", registry.nmbs)
    frozen = registry.freeze("nmbs")
    mailing = frozen[0].mailing

    assert not registry.store.start(mailing, NOW)
    assert registry.store.get(mailing.id).state == MailingState.RUNNING


def test_the_dry_run_counts_what_the_mailing_will_have(registry: Registry) -> None:
    registry.contact("a@body.example", registry.nmbs, language="ja")
    registry.contact("b@body.example", registry.nmbs, registry.readers)
    registry.contact("c@body.example", registry.readers)
    audiences = Audiences(registry.database)
    aim = registry.aim(registry.nmbs, registry.readers)

    assert audiences.total(aim) == 3
    assert [(s.name, s.count) for s in audiences.per_list(aim)] == [
        ("nmbs", 2),
        ("subscribers", 1),
    ]
    assert [(s.name, s.count) for s in audiences.per_language(aim)] == [("en", 2), ("ja", 1)]
    assert audiences.per_organisation(aim) == [("SE", "Standards of Examplia", 3)]


def test_the_dry_run_names_who_is_new_and_who_is_gone(registry: Registry) -> None:
    registry.contact("stays@body.example", registry.nmbs)
    goes = registry.contact("goes@body.example", registry.nmbs)
    before = registry.freeze("nmbs")[0].mailing_id
    Subscription.update(state=SubscriptionState.ENDED, ended_at=NOW).where(
        Subscription.contact == goes
    ).execute()
    registry.contact("comes@body.example", registry.nmbs)
    audiences = Audiences(registry.database)

    assert audiences.new_since(before, registry.aim(), 5) == (
        1,
        [("comes@body.example", "", "Standards of Examplia")],
    )
    assert audiences.gone_since(before, registry.aim(), 5) == (
        1,
        [("goes@body.example", "", "Standards of Examplia")],
    )


def test_a_second_list_gets_the_issue_without_those_who_have_it(registry: Registry) -> None:
    both = registry.contact("both@body.example", registry.nmbs, registry.readers)
    registry.contact("reader@body.example", registry.readers)
    registry.freeze("nmbs")
    aim = registry.aim(registry.readers, issue=registry.issue.id)
    left_out = Audiences(registry.database).left_out(aim)

    assert [(out.address, out.why) for out in left_out] == [(both.address, "has this issue already")]
    assert [d.address for d in registry.freeze("subscribers")] == ["reader@body.example"]


def test_who_was_refused_is_not_reached(registry: Registry) -> None:
    registry.contact("a@body.example", registry.nmbs)
    registry.freeze("nmbs")
    Delivery.update(state=DeliveryState.REFUSED, settled_at=NOW).execute()

    assert [d.address for d in registry.freeze("nmbs")] == ["a@body.example"]


def test_everybody_again_is_everybody(registry: Registry) -> None:
    registry.contact("a@body.example", registry.nmbs)
    registry.freeze("nmbs")

    assert len(registry.freeze("nmbs", selection=Selection.EVERYBODY)) == 1

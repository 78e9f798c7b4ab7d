"""A relay that calls half of a list dead is doubted: nobody is suspended for it, and the secretary is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.bounces.reports import Bounces
from distd.bounces.scoring import Rules
from distd.mail.tokens import Purpose
from distd.store.database import Database
from distd.store.tables import Bounce, Contact
from distd.store.words import ContactState
from tests.bounce_letters import report
from tests.conftest import Clock
from tests.mailroom import Mailroom

AT_ONCE = Rules(threshold=1.0, hold_contacts=3, hold_percent=20.0)


@pytest.fixture
def room(database: Database, clock: Clock) -> Mailroom:
    return Mailroom(database, clock)


def bounces_of(room: Mailroom, rules: Rules = AT_ONCE) -> Bounces:
    return Bounces(room.database, room.ledger, room.outbox, room.queue.cancel_for_contact, rules)


def come_back(bounces: Bounces, room: Mailroom, members: list[Contact], status: str = "5.1.1") -> list[str]:
    """Mail everybody one issue, all of which comes back; return what was said of each."""
    mailing = room.running_mailing()
    said = []
    for delivery in [room.delivery(contact, mailing=mailing) for contact in members]:
        token = room.tokens.make(Purpose.BOUNCE, delivery.id)
        fields = f"Final-Recipient: rfc822; {delivery.address}\nAction: failed\nStatus: {status}"
        incoming = room.incoming(report(fields).encode(), f"nmbs-bounces+{token}@sr.example.org", "")
        with room.database.transaction():
            said.append(bounces.handle_report(incoming))
    return said


def suspended() -> int:
    return Contact.select().where(Contact.state == ContactState.SUSPENDED).count()


def members(room: Mailroom, count: int) -> list[Contact]:
    return [room.member(f"m{number}@body{number % 2}.example") for number in range(count)]


def test_the_first_few_are_believed_and_then_nobody(room: Mailroom) -> None:
    said = come_back(bounces_of(room), room, members(room, 10))

    assert suspended() == AT_ONCE.hold_contacts
    assert "suspension held" in said[-1]
    assert Bounce.select().count() == 10


def test_the_secretary_is_told_once_and_what_the_server_says(room: Mailroom) -> None:
    come_back(bounces_of(room), room, members(room, 10))

    letters = [letter for letter in room.written() if "nobody was suspended" in letter["Subject"]]
    (letter,) = letters
    assert "issue-0: 4 of 10 addresses" in letter["Subject"]
    assert "2 at body0.example" in letter.get_content()
    assert "4 times: 5.1.1" in letter.get_content()
    assert room.deeds().count("bounces.held") == 1


def test_a_few_dead_addresses_of_a_large_mailing_are_believed(room: Mailroom) -> None:
    bounces = bounces_of(room, Rules(threshold=1.0, hold_contacts=3, hold_percent=100.0))
    come_back(bounces, room, members(room, 10))
    assert suspended() == 10


def test_full_mailboxes_are_no_reason_to_doubt(room: Mailroom) -> None:
    bounces = bounces_of(room, Rules(threshold=0.25, hold_contacts=3, hold_percent=20.0))
    come_back(bounces, room, members(room, 10), "5.2.2")
    assert suspended() == 10


def test_what_other_mailings_brought_back_still_counts(room: Mailroom) -> None:
    """Only the doubted mailing is taken off the score: a contact that was dead before is suspended all the same."""
    bounces = bounces_of(room, Rules(threshold=2.0, hold_contacts=3, hold_percent=20.0))
    everybody = members(room, 10)
    for _ in range(2):
        come_back(bounces, room, everybody[-1:])
    assert suspended() == 1

    come_back(bounces, room, everybody)  # one point each
    assert suspended() == 1
    said = come_back(bounces, room, everybody[:1])  # one that is doubted, and one that is not
    assert "suspension held" in said[0]
    assert come_back(bounces, room, everybody[:1])[0].startswith("contact suspended")


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_small_number_or_a_small_share_is_never_doubted(dead: int, sent: int) -> None:
    rules = Rules()
    assert rules.doubts(dead, sent) == (dead > 20 and dead > sent * 0.05)

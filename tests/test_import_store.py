"""Imports on both engines: written in one transaction, fast enough for a crowd, and taken back exactly."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from distd.failures import Refused
from distd.registry.importing import Importer, Order, Outcome
from distd.registry.plan import decide
from distd.registry.reference import Reference
from distd.registry.seeding import seed_lists
from distd.store.contacts import erased_key
from distd.store.database import Database
from distd.store.import_values import KnownSubscription
from distd.store.ledger import Ledger
from distd.store.subscriptions import SubscriptionStore
from distd.store.tables import Bounce, Contact, Delivery, ImportRun, List, Organisation, Subscription
from distd.store.words import Basis, SubscriptionState
from tests.audience import running_mailing

NOW = datetime(2005, 5, 2, 9, 0, tzinfo=UTC)
REFERENCE = Reference.read()
TABLES: tuple[Any, ...] = (Organisation, Contact, Subscription)


@pytest.fixture
def importer(database: Database) -> Importer:
    ledger = Ledger(database)
    seed_lists(database, ledger, NOW)
    return Importer(database, ledger, lambda: REFERENCE, ["en", "ja", "fr", "es"], "sr.example.org")


def run(importer: Importer, text: str, now: datetime = NOW, **options: Any) -> Outcome:
    order = Order("list.csv", text.encode(), "a test", "secretary", **options)
    return importer.import_file(order, now)


def everything() -> list[list[dict[str, Any]]]:
    return [list(table.select().order_by(table.id).dicts()) for table in TABLES]


def crowd(count: int, group: str = "subscriber", name: str = "P") -> str:
    rows = [f"p{i}@body{i % 40}.example,{name}{i},Body {i % 40},SE,{group}" for i in range(count)]
    return "\n".join(["email,name,organisation,country,group", *rows]) + "\n"


def test_a_crowd_comes_in_changes_shrinks_and_all_of_it_is_taken_back(
    database: Database, importer: Importer
) -> None:
    """More rows than one batch holds, so that batches meet."""
    run(importer, crowd(1300))
    assert Subscription.select().where(Subscription.state == "active").count() == 1300
    assert Organisation.select().count() == 40
    first = everything()

    later = NOW + timedelta(days=30)
    outcome = run(importer, crowd(700, name="Q"), later, remove_missing=True, max_removals=600)
    counts = outcome.plan.counts()
    assert (counts["changed"], counts["dropped"], counts["unchanged"]) == (700, 600, 700)
    assert Subscription.select().where(Subscription.state == "active").count() == 700
    run(importer, crowd(1300, group="cag", name="Q"), later)
    for _ in range(2):
        importer.take_back(importer.last(), "secretary", later)

    assert everything() == first
    importer.take_back(importer.last(), "secretary", later)
    assert everything() == [[], [], []]
    assert Ledger(database).verify()[1] is None


def test_a_failure_half_way_leaves_nothing(
    database: Database, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(importer._ledger, "append", full)
    with pytest.raises(OSError, match="full"):
        run(importer, crowd(20))
    assert everything() == [[], [], []]
    assert ImportRun.select().count() == 0


def test_two_lists_of_one_name_in_two_countries_are_two_organisations(importer: Importer) -> None:
    text = (
        "email,name,organisation,country,group,category\n"
        "a@one.example,A,Consumers' Council,SE,subscriber,consumer\n"
        "b@two.example,B,Consumers' Council,BR,subscriber,consumer\n"
    )
    run(importer, text)
    assert sorted(o.country for o in Organisation.select()) == ["BR", "SE"]
    unclear = "email,name,organisation,group\nc@three.example,C,Consumers' Council,subscriber\n"
    with pytest.raises(Refused, match=r"several organisations; say the country \(BR, SE\)"):
        run(importer, unclear)


def test_an_expert_joins_the_body_that_a_later_row_makes(importer: Importer) -> None:
    text = (
        "email,name,organisation,country,group,category\n"
        "bo@sis.example,Bo,SIS,SE,expert,\n"
        "anna@sis.example,Anna,Svenska institutet för standarder,Sweden,nmb,\n"
        "eve@new.example,Eve,Bureau of Atlantis,SE,expert,\n"
        "ann@new.example,Ann,Bureau of Atlantis,SE,nmb,\n"
    )
    run(importer, text)
    kinds = {o.name: str(o.kind) for o in Organisation.select()}
    assert kinds == {"Swedish Institute for Standards": "member_body", "Bureau of Atlantis": "member_body"}


def test_lines_that_contradict_each_other_are_refused(importer: Importer) -> None:
    text = (
        "email,organisation,country,group,category\n"
        "a@club.example,Club,SE,subscriber,consumer\n"
        "b@club.example,Club,SE,subscriber,labour\n"
    )
    with pytest.raises(Refused, match="line 3, column category: labour is not consumer, which another line"):
        run(importer, text)
    run(importer, text.replace("labour", "consumer"))
    with pytest.raises(Refused, match="line 3, column category: ngo is not labour, which another line"):
        run(importer, text.replace("consumer", "labour").replace("b@club.example,Club,SE,subscriber,labour",
            "b@club.example,Club,SE,subscriber,ngo"))  # fmt: skip


def test_removal_cancels_what_was_queued_through_that_list(database: Database, importer: Importer) -> None:
    mailing = running_mailing(3, NOW)
    run(
        importer,
        "email\n" + "".join(f"reader{n}@reader.example\n" for n in range(3)),
        list_name="nmbs",
        basis=Basis.MANDATE,
    )
    contact, list_ = Contact.get(Contact.address == "reader0@reader.example"), List.get(List.name == "nmbs")
    text = f"email\n{contact.address}\n"
    run(importer, text, list_name=list_.name, basis=Basis.MANDATE, remove_missing=True)
    states = {str(d.contact): str(d.state) for d in Delivery.select().where(Delivery.mailing == mailing)}
    assert states.pop(str(contact)) == "pending"
    assert set(states.values()) == {"cancelled"}


def test_a_contact_that_bounced_is_not_taken_back(database: Database, importer: Importer) -> None:
    run(importer, crowd(1))
    Bounce.create(contact=Contact.get(), kind="hard", status="5.1.1", points=1.0, at=NOW)
    with pytest.raises(Refused, match="have come to depend on what it added"):
        importer.take_back(importer.last(), "secretary", NOW)
    assert Bounce.select().count() == 1


def test_an_erased_address_stays_forgotten(database: Database, importer: Importer) -> None:
    organisation = Organisation.create(kind="other", name="Gone", created_at=NOW)
    Contact.create(
        organisation=organisation, address="", address_key=erased_key("p0@body0.example"), state="erased",
        state_since=NOW, created_at=NOW,
    )  # fmt: skip
    assert SubscriptionStore(database).is_suppressed("P0@BODY0.example")
    assert not SubscriptionStore(database).is_suppressed("p1@body1.example")
    outcome = run(importer, crowd(2))
    assert outcome.plan.counts()["skipped"] == 1
    assert [d.what for d in outcome.plan.differences if d.kind == "skipped"] == ["p0@body0.example"]
    assert [s.contact.address for s in Subscription.select()] == ["p1@body1.example"]


def test_the_basis_of_a_member_may_change_and_its_evidence_with_it(importer: Importer) -> None:
    run(importer, crowd(1, group="expert"))
    text = "email,group,basis\np0@body0.example,expert,consent\n"
    outcome = run(importer, text)
    assert [(d.kind, d.detail.split(",")[0]) for d in outcome.plan.differences] == [
        ("changed", "experts (basis: mandate becomes consent)")
    ]
    subscription = Subscription.get()
    assert (subscription.basis, subscription.evidence["import"]) == (Basis.CONSENT, 2)
    assert subscription.list.name == "experts"


LEFT = datetime(2005, 5, 2, 23, 0, tzinfo=UTC)


def known(
    state: str,
    reason: str = "",
    basis: Basis = Basis.MANDATE,
    mandate_only: bool = False,
    generation: int = 1,
) -> KnownSubscription:
    ended = LEFT if state == "ended" else None
    return KnownSubscription(1, SubscriptionState(state), basis, mandate_only, generation, ended, reason)


@pytest.mark.parametrize(
    ("basis", "consented", "present", "step"),
    [
        ("mandate", None, None, "added"),
        ("mandate", None, known("pending"), "added"),
        ("mandate", None, known("pending", generation=3), "skipped"),
        ("consent", date(2005, 5, 3), known("pending", generation=3), "added"),
        ("mandate", None, known("active"), "unchanged"),
        ("consent", None, known("active"), "changed"),
        ("mandate", None, known("active", mandate_only=True), "unchanged"),
        ("consent", None, known("active", mandate_only=True), "skipped"),
        ("mandate", None, known("ended", "removed: not in list.csv any more"), "added"),
        ("mandate", None, known("ended", "left by mail"), "skipped"),
        ("mandate", date(2005, 6, 1), known("ended", "left by mail"), "skipped"),
        ("consent", None, known("ended", "left by mail"), "skipped"),
        ("consent", date(2005, 5, 2), known("ended", "left by mail"), "skipped"),
        ("consent", date(2005, 5, 3), known("ended", "left by mail"), "added"),
        ("consent", None, known("ended", ""), "skipped"),
    ],
)
def test_what_becomes_of_one_place(
    basis: str, consented: date | None, present: KnownSubscription | None, step: str
) -> None:
    assert decide(Basis(basis), consented, present)[0] == step


@st.composite
def files(draw: st.DrawFn) -> str:
    """A small file about few people, so that files of one test meet each other."""
    rows = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["a@x.example", "b@x.example", "c@y.example", "d@y.example"]),
                st.sampled_from(["nmb", "subscriber", "cag", "expert"]),
            ),
            min_size=1,
            max_size=6,
            unique=True,
        )
    )
    name = draw(st.sampled_from(["", "Anna", "Bo"]))
    club = draw(st.sampled_from(["Club", "Society", "SIS"]))
    lines = [f"{address},{name},{club},SE,{group}" for address, group in rows]
    return "\n".join(["email,name,organisation,country,group", *lines]) + "\n"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(files(), st.booleans()), min_size=1, max_size=4))
def test_any_imports_taken_back_one_by_one_leave_no_trace(
    importer: Importer, imports: list[tuple[str, bool]]
) -> None:
    """Whatever the files say, and whether who is missing is removed."""
    while ImportRun.select().where(ImportRun.undone_at.is_null()).exists():  # of an example that failed
        importer.take_back(importer.last(), "secretary", NOW)
    states = [everything()]
    for text, remove in imports:
        outcome = run(importer, text, remove_missing=remove, max_removals=100)
        if outcome.run is not None:
            states.append(everything())
            assert run(importer, text, remove_missing=remove, max_removals=100).run is None
    while len(states) > 1:
        assert everything() == states.pop()
        importer.take_back(importer.last(), "secretary", NOW)
    assert everything() == states[0]

"""`distctl organisation`, `contact` and `list`, as a secretary uses them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from distd.registry.reference import Reference
from tests.conftest import Desk

GROUND = ("--basis", "mandate", "--source", "Letter of SIS, 2 May 2005")


def do(desk: Desk, *arguments: str) -> str:
    """Run a command that works."""
    result = desk.distctl(*arguments)
    assert result.exit_code == 0, result.output
    return result.output


def refused(desk: Desk, *arguments: str) -> str:
    """Run a command that is refused, in one sentence."""
    result = desk.distctl(*arguments)
    assert result.exit_code == 1, result.output
    assert result.output.count("\n") == 1
    return result.output


def as_json(desk: Desk, *arguments: str) -> Any:
    return json.loads(do(desk, *arguments, "--json"))


@pytest.fixture
def office(desk: Desk) -> Desk:
    """A desk with SIS and its Anna."""
    do(desk, "organisation", "add", "--member-body", "Sweden", "--membership", "P")
    do(desk, "contact", "add", "anna@sis-se.example", "--organisation", "SIS", "--name", "Anna Öberg",
       "--list", "nmbs", *GROUND)  # fmt: skip
    return desk


def test_a_member_body_comes_from_the_reference_data(office: Desk) -> None:
    shown = as_json(office, "organisation", "show", "sis")
    assert shown["name"] == "Swedish Institute for Standards"
    assert (shown["kind"], shown["country"], shown["membership"]) == ("member_body", "SE", "P")
    assert [contact["address"] for contact in shown["contacts"]] == ["anna@sis-se.example"]
    again = refused(office, "organisation", "add", "--member-body", "SE")
    assert "'Swedish Institute for Standards' in that country already" in again


def test_an_organisation_is_added_edited_and_found(office: Desk) -> None:
    name = "Föreningen Svenska Träförädlare"
    do(
        office,
        "organisation",
        "add",
        name,
        "--kind",
        "subscriber",
        "--country",
        "Sverige",
        "--category",
        "industry",
    )
    do(office, "organisation", "edit", name, "--acronym", "FST", "--note", "met in Salvador")
    assert [o["acronym"] for o in as_json(office, "organisation", "find", "TRÄFÖR")] == ["FST"]
    assert [o["name"] for o in as_json(office, "organisation", "list", "--kind", "subscriber")] == [name]
    assert len(as_json(office, "organisation", "list", "--country", "SE")) == 2
    assert "met in Salvador" in do(office, "organisation", "show", "FST")
    assert "P or O is said of a member body" in refused(
        office, "organisation", "edit", "FST", "--membership", "P"
    )


def test_two_of_one_acronym_are_told_apart_by_number(office: Desk) -> None:
    do(office, "organisation", "add", "Sociedade de Inovação Social", "--acronym", "SIS", "--country", "BR")
    told = refused(office, "organisation", "show", "SIS")
    assert "'SIS' is the name of 2 organisations; say the number: 1 (" in told
    assert "there is no organisation ''" in office.distctl("organisation", "show", "").output
    assert as_json(office, "organisation", "show", "2")["country"] == "BR"


def test_an_unknown_organisation_is_answered_with_a_way_to_it(desk: Desk) -> None:
    told = refused(desk, "contact", "add", "taro@jisc.example", "--organisation", "JISC")
    assert "if you mean Japanese Industrial Standards Committee (Japan)" in told
    assert "`distctl organisation add --member-body JP` adds it" in told
    assert "`distctl organisation find Nobody` looks further" in refused(
        desk, "organisation", "show", "Nobody"
    )


def test_nobody_is_put_on_a_list_without_ground(office: Desk) -> None:
    result = office.distctl("contact", "add", "bo@sis-se.example", "--organisation", "SIS", "--list", "nmbs")
    assert result.exit_code == 2
    assert "--list needs --basis and --source" in result.output
    blank = ("contact", "join", "anna@sis-se.example", "cag", "--basis", "mandate", "--source", " ")
    assert "say with --source" in refused(office, *blank)
    unknown = ("contact", "add", "bo@sis-se.example", "--organisation", "SIS", "--list", "none", *GROUND)
    assert "there is no list 'none'" in refused(office, *unknown)
    # All or nothing: the contact was not added either.
    assert "is not in the registry" in refused(office, "contact", "show", "bo@sis-se.example")


def test_the_evidence_is_kept_and_stands_in_the_ledger(office: Desk) -> None:
    place = as_json(office, "contact", "show", "ANNA@sis-se.example")["lists"][0]
    assert place["evidence"]["source"] == "Letter of SIS, 2 May 2005"
    assert place["evidence"]["how"] == "by the secretary"
    entries = as_json(office, "ledger", "show", "--about", "contact:1")
    assert [entry["action"] for entry in entries] == ["contact.added", "subscription.started"]
    assert "anna" not in json.dumps(entries), "the ledger never forgets, so it holds no address"


def test_a_contact_joins_leaves_and_joins_again(office: Desk) -> None:
    anna = "anna@sis-se.example"
    assert "is on the list nmbs already" in refused(office, "contact", "join", anna, "nmbs", *GROUND)
    do(office, "contact", "join", anna, "experts", *GROUND)
    do(office, "contact", "leave", anna, "experts", "--reason", "SIS named a successor")
    assert as_json(office, "list", "members", "experts") == []
    assert as_json(office, "list", "members", "experts", "--state", "ended")[0]["end_reason"] == (
        "removed: SIS named a successor"
    )
    assert "is not on the list experts" in refused(
        office, "contact", "leave", anna, "experts", "--reason", "x"
    )
    do(office, "contact", "join", anna, "experts", *GROUND)
    assert len(as_json(office, "list", "members", "experts")) == 1


def test_a_contact_is_edited_moved_and_found(office: Desk) -> None:
    do(office, "organisation", "add", "--member-body", "BR")
    do(office, "contact", "edit", "anna@sis-se.example", "--address", "anna.oberg@sis-se.example",
       "--language", "français", "--role", "Secretary")  # fmt: skip
    do(office, "contact", "move", "anna.oberg@sis-se.example", "ABNT")
    anna = as_json(office, "contact", "show", "anna.oberg@sis-se.example")
    assert (anna["language"], anna["role"], anna["acronym"]) == ("fr", "Secretary", "ABNT")
    assert [c["address"] for c in as_json(office, "contact", "find", "öberg")] == [
        "anna.oberg@sis-se.example"
    ]
    assert len(as_json(office, "contact", "list", "--country", "Brazil", "--list", "nmbs")) == 1
    assert as_json(office, "contact", "list", "--state", "suspended") == []


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("anna.sis.example", "'anna.sis.example' has no @; an address looks like name@example.org"),
        ("Anna@SIS-SE.example", "Anna@sis-se.example is in the registry already"),
        ("nmbs-subscribe@sr.example.org", "is one of this house's own addresses"),
        ("feedback@SR.example.org", "is one of this house's own addresses"),
    ],
)
def test_an_address_that_cannot_be_is_refused(office: Desk, address: str, told: str) -> None:
    assert told in refused(office, "contact", "add", address, "--organisation", "SIS")


def test_a_country_or_language_that_is_none_is_refused_as_by_an_import(office: Desk) -> None:
    assert "'ZZ' is no country" in refused(office, "organisation", "add", "Acme", "--country", "ZZ")
    assert "'xx' is no language" in refused(
        office, "contact", "edit", "anna@sis-se.example", "--language", "xx"
    )
    do(office, "contact", "edit", "anna@sis-se.example", "--language", "fr")


def test_internationalised_addresses_are_welcome(office: Desk) -> None:
    do(office, "contact", "add", "用户@例え.example", "--organisation", "SIS")
    assert as_json(office, "contact", "show", "用户@xn--r8jz45g.example")["address"] == "用户@例え.example"


def test_a_suspended_contact_is_activated_with_a_reason(office: Desk) -> None:
    from distd.store.tables import Contact

    _ = office.workspace().database
    Contact.update(state="suspended", state_reason="its mail came back").execute()
    assert (
        as_json(office, "contact", "list", "--state", "suspended")[0]["state_reason"] == "its mail came back"
    )
    do(office, "contact", "activate", "anna@sis-se.example", "--reason", "new mail server")
    assert as_json(office, "contact", "show", "anna@sis-se.example")["state"] == "active"
    assert "not suspended" in refused(office, "contact", "activate", "anna@sis-se.example", "--reason", "x")


def test_lists_are_added_edited_shown_and_found(office: Desk) -> None:
    do(office, "list", "add", "press", "--title", "Press and media", "--join", "confirm")
    do(office, "list", "edit", "press", "--title", "Press", "--no-newsletter")
    press = as_json(office, "list", "show", "press")
    assert (press["title"], press["join"], press["newsletter"]) == ("Press", "confirm", False)
    assert "press-subscribe@sr.example.org" in press["addresses"]
    assert [found["name"] for found in as_json(office, "list", "find", "PRESS")] == ["press"]
    assert {row["name"]: row["active"] for row in as_json(office, "list", "list")}["nmbs"] == 1
    assert "there is a list called 'press' already" in refused(office, "list", "add", "press", "--title", "x")
    assert office.distctl("list", "add", "Press Room", "--title", "x").exit_code == 2
    assert "there is no list 'pres'; there are nmbs" in refused(office, "list", "show", "pres")


@pytest.mark.parametrize(
    "name",
    [
        "secretary",
        "feedback",
        "postmaster",
        "abuse",
        "press-owner",
        "press-subscribe",
        "x-confirm",
        "a-bounces",
    ],
)
def test_a_list_is_not_called_like_an_address_of_the_house(office: Desk, name: str) -> None:
    assert f"a list cannot be called {name!r}" in refused(office, "list", "add", name, "--title", "x")


def test_what_the_registry_keeps_is_on_one_line(office: Desk) -> None:
    do(office, "list", "add", "press", "--title", "Press\r\nBcc: x@y.example", "--description", "a\x1b[2J\tb")
    do(office, "list", "edit", "press", "--description", "c\u2028d")
    do(office, "organisation", "edit", "SIS", "--name", "Swedish\nInstitute")
    do(office, "contact", "edit", "anna@sis-se.example", "--name", "Anna\nÖberg\x07")

    press = as_json(office, "list", "show", "press")
    assert (press["title"], press["description"]) == ("Press Bcc: x@y.example", "c d")
    assert as_json(office, "organisation", "show", "SIS")["name"] == "Swedish Institute"
    assert as_json(office, "contact", "show", "anna@sis-se.example")["name"] == "Anna Öberg"
    assert "a list needs a title" in refused(office, "list", "edit", "press", "--title", "\n")


@pytest.mark.parametrize(
    "command",
    [("organisation", "list"), ("organisation", "show", "SIS"), ("contact", "list"), ("contact", "find", "anna"),
     ("contact", "show", "anna@sis-se.example"), ("list", "list"), ("list", "show", "nmbs"),
     ("list", "members", "nmbs"), ("list", "find", "nmb"), ("organisation", "find", "sis")],
    ids=" ".join,
)  # fmt: skip
def test_every_view_reads_well_for_people_too(office: Desk, command: tuple[str, ...]) -> None:
    assert "SIS" in do(office, *command) or "nmbs" in do(office, *command)


def test_the_reference_data_keeps_its_promises() -> None:
    """What config/REFERENCE_DATA.md says of the two tables."""
    reference = Reference.read()
    bodies = reference.member_bodies
    assert (len(bodies), len(reference.liaisons)) == (175, 40)
    assert len(reference.by_country) == 175
    names = [name.casefold() for body in bodies for name in {body.acronym, *body.aliases}]
    assert len(names) == len(set(names)), "an acronym or alias belongs to one country only"
    assert reference.member_body("SE", "sis") is reference.by_country["SE"]
    assert reference.member_body("BR", "SIS") is None
    assert reference.member_body("ES", "AENOR") is reference.by_country["ES"]
    assert [reference.language_for(code) for code in ("JP", "CH", "MX", "BR", "")] == [
        "ja",
        "fr",
        "es",
        "en",
        "en",
    ]
    ilo = reference.liaison("ilo")
    assert ilo is not None
    assert ilo.country == "CH"

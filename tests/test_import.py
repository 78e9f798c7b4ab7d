"""Importing and exporting through the command, as a secretary does it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from distd.registry import sample
from tests.conftest import Clock, Desk

HEADER = "email,name,organisation,country,group,membership\n"
ANNA = "anna@sis-se.example,Anna Öberg,SIS,SE,nmb,P\n"
TARO = "taro@jisc-jp.example,田中太郎,JISC,JP,nmb,P\n"
LEO = "leo@ilo.example,Leo,ILO,,d_liaison,\n"
MIA = "mia@press.example,Mia,Press Club,BR,subscriber,\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return tmp_path


def write(folder: Path, text: str, name: str = "list.csv") -> str:
    path = folder / name
    path.write_bytes(text.encode())
    return str(path)


def load(desk: Desk, file: str, *options: str) -> str:
    """Import a file that has no mistake."""
    result = desk.distctl("import", file, "--source", "Address book of May", *options)
    assert result.exit_code == 0, result.output
    return result.output


def shown(desk: Desk, address: str) -> dict[str, Any]:
    result = desk.distctl("contact", "show", address, "--json")
    assert result.exit_code == 0, result.output
    value: dict[str, Any] = json.loads(result.output)
    return value


def members(desk: Desk, name: str, state: str = "active") -> list[str]:
    result = desk.distctl("list", "members", name, "--state", state, "--json")
    return sorted(member["address"] for member in json.loads(result.output))


def state_of(desk: Desk) -> list[list[dict[str, Any]]]:
    """Everything the registry holds."""
    from distd.store.tables import Contact, Organisation, Subscription

    _ = desk.workspace().database
    tables: tuple[Any, ...] = (Organisation, Contact, Subscription)
    return [list(table.select().order_by(table.id).dicts()) for table in tables]


def test_one_file_feeds_several_lists_with_evidence(desk: Desk, files: Path) -> None:
    load(desk, write(files, HEADER + ANNA + TARO + LEO + MIA + "anna@sis-se.example,,,,cag,\n"))

    assert members(desk, "nmbs") == ["anna@sis-se.example", "taro@jisc-jp.example"]
    assert members(desk, "d-liaisons") == ["leo@ilo.example"]
    assert members(desk, "subscribers") == ["mia@press.example"]
    assert members(desk, "cag") == ["anna@sis-se.example"]
    taro = shown(desk, "taro@jisc-jp.example")
    assert taro["organisation"] == "Japanese Industrial Standards Committee"
    assert (taro["acronym"], taro["country"], taro["language"]) == ("JISC", "JP", "ja")
    place = taro["lists"][0]
    assert (place["list"], place["basis"]) == ("nmbs", "mandate")
    evidence = place["evidence"]
    assert evidence["source"] == "Address book of May"
    assert (evidence["file"], evidence["line"]) == ("list.csv", 3)
    assert evidence["actor"].startswith("secretary")
    organisation = json.loads(desk.distctl("organisation", "show", "SIS", "--json").output)
    assert (organisation["kind"], organisation["membership"]) == ("member_body", "P")
    ilo = json.loads(desk.distctl("organisation", "show", "ILO", "--json").output)
    assert (ilo["kind"], ilo["category"]) == ("d_liaison", "government")
    ledger = desk.distctl("ledger", "show", "--about", "import:1", "--json").output
    assert "import.applied" in ledger
    assert "Address book of May" in ledger


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("氏名,メールアドレス,所属,国,グループ\r\n髙橋 花子,hanako@jisc-jp.example,JISC,日本,nmb\r\n", "cp932"),
        ("Namn;E-post;Organisation;Land;Grupp\r\nÅsa Öberg;hanako@jisc-jp.example;JISC;Japan;nmb\r\n", "cp1252"),
        ("Nome;E-mail;Organização;País;Grupo\r\nConceição;hanako@jisc-jp.example;JISC;Japão;nmb\r\n", "utf-8-sig"),
        ("Nom\tCourriel\tOrganisme\tPays\tGroupe\r\nZoé\thanako@jisc-jp.example\tJISC\tJapon\tnmb\r\n", "utf-16"),
    ],
)  # fmt: skip
def test_a_spreadsheets_own_bytes_come_in(desk: Desk, files: Path, text: str, encoding: str) -> None:
    path = files / "excel.csv"
    path.write_bytes(text.encode(encoding))
    load(desk, str(path))
    contact = shown(desk, "hanako@jisc-jp.example")
    assert contact["name"] in {"髙橋 花子", "Åsa Öberg", "Conceição", "Zoé"}
    assert contact["acronym"] == "JISC"


def test_a_dry_run_names_the_differences_and_changes_nothing(desk: Desk, files: Path) -> None:
    load(desk, write(files, HEADER + ANNA + TARO))
    before = state_of(desk)
    second = (
        HEADER + "anna@sis-se.example,Anna Åkerlund,SIS,SE,nmb,O\n" + "lu@sac-cn.example,Lu,SAC,CN,nmb,P\n"
    )

    told = load(desk, write(files, second), "--dry-run")

    assert "name: Anna Öberg becomes Anna Åkerlund" in told
    assert "membership: P becomes O" in told
    assert "lu@sac-cn.example" in told
    assert "taro@jisc-jp.example" in told
    assert "1 added, 1 changed, 1 unchanged, 1 not in the file" in told
    assert state_of(desk) == before


def test_one_mistake_and_nothing_comes_in(desk: Desk, files: Path) -> None:
    result = desk.distctl("import", write(files, HEADER + ANNA + "oops,Bo,SIS,SE,nmb,P\n"), "--source", "x")
    assert result.exit_code == 1
    assert "list.csv: one mistake; nothing was changed" in result.output
    assert "line 3, column email (A): 'oops' has no @" in result.output
    assert members(desk, "nmbs") == []


def test_who_is_missing_stays_unless_told_otherwise_and_within_the_limit(desk: Desk, files: Path) -> None:
    crowd = "".join(f"p{i}@sis-se.example,P{i},SIS,SE,nmb,P\n" for i in range(12))
    load(desk, write(files, HEADER + crowd))
    six_fewer = HEADER + "".join(crowd.splitlines(keepends=True)[:6])

    load(desk, write(files, six_fewer))
    assert len(members(desk, "nmbs")) == 12
    refused = desk.distctl("import", write(files, six_fewer), "--source", "x", "--remove-missing")
    assert refused.exit_code == 1
    assert "6 of the 12 on the list nmbs are not in the file, and the limit is 5" in refused.output
    assert len(members(desk, "nmbs")) == 12

    told = load(desk, write(files, six_fewer), "--remove-missing", "--max-removals", "6")
    assert "6 dropped" in told
    assert len(members(desk, "nmbs")) == 6
    assert len(members(desk, "nmbs", "ended")) == 6
    assert "subscription.ended" in desk.distctl("ledger", "show").output
    load(desk, write(files, HEADER + crowd))  # nobody left by own wish, so all may come back
    assert len(members(desk, "nmbs")) == 12


def test_the_last_import_is_taken_back_exactly(desk: Desk, files: Path) -> None:
    load(desk, write(files, HEADER + ANNA + TARO + MIA))
    before = state_of(desk)
    load(
        desk,
        write(
            files,
            HEADER
            + "anna@sis-se.example,Anna Ny,ABNT,BR,nmb,O\n"
            + LEO
            + "taro@jisc-jp.example,,,,subscriber,\n"
            + "mia@press.example,Mia,Press Club,BR,cag,\n",
        ),
        "--remove-missing",
    )
    assert state_of(desk) != before

    result = desk.distctl("import", "--undo", "--yes")

    assert result.exit_code == 0, result.output
    assert state_of(desk) == before
    assert "import.undone" in desk.distctl("ledger", "show").output
    assert desk.distctl("import", "--undo", "--yes").exit_code == 0
    assert state_of(desk) == [[], [], []]
    nothing = desk.distctl("import", "--undo", "--yes")
    assert (nothing.exit_code, nothing.output) == (1, "distctl: there is no import to take back\n")


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (("contact", "edit", "anna@sis-se.example", "--role", "Chair"), "anna@sis-se.example was changed after it"),
        (
            ("contact", "leave", "anna@sis-se.example", "nmbs", "--reason", "gone"),
            "anna@sis-se.example on the list nmbs was changed after it",
        ),
        (("contact", "add", "bo@sis-se.example", "--organisation", "SIS"), "have come to depend on what it added"),
        (("organisation", "edit", "SIS", "--note", "moved"), "Swedish Institute for Standards was changed after it"),
    ],
)  # fmt: skip
def test_undo_is_refused_when_something_was_built_on_it(
    desk: Desk, files: Path, after: tuple[str, ...], told: str
) -> None:
    load(desk, write(files, HEADER + ANNA))
    assert desk.distctl(*after).exit_code == 0
    before = state_of(desk)

    refused = desk.distctl("import", "--undo", "--yes")

    assert refused.exit_code == 1
    assert told in refused.output
    assert state_of(desk) == before


def left(desk: Desk, address: str, name: str) -> None:
    """Let a contact leave by own wish, as a mail to `-unsubscribe` does."""
    from distd.store.subscriptions import SubscriptionStore

    workspace = desk.workspace()
    store = SubscriptionStore(workspace.database)
    contact, list_ = store.contact_at(address), store.list_named(name)
    assert contact is not None
    assert list_ is not None
    subscription = store.find(contact, list_)
    assert subscription is not None
    store.end(subscription, "left by mail", desk.clock())


def test_who_left_is_named_and_not_brought_back(desk: Desk, files: Path, clock: Clock) -> None:
    load(desk, write(files, HEADER + MIA))
    left(desk, "mia@press.example", "subscribers")  # on 2 May 2005

    told = load(desk, write(files, HEADER + MIA))

    assert "left on 2005-05-02 by own wish" in told
    assert members(desk, "subscribers") == []
    dated = "email,group,consented\nmia@press.example,subscriber,{}\n"
    assert "1 skipped" in load(desk, write(files, dated.format("2005-05-02")))
    assert members(desk, "subscribers") == []
    load(desk, write(files, dated.format("2005-05-03")))
    assert members(desk, "subscribers") == ["mia@press.example"]
    evidence = shown(desk, "mia@press.example")["lists"][0]["evidence"]
    assert (evidence["line"], evidence["consented"]) == (2, "2005-05-03")


def test_a_file_without_a_group_column_needs_list_and_basis(desk: Desk, files: Path) -> None:
    plain = write(files, "email,organisation,country\nanna@sis-se.example,SIS,SE\n")
    grouped = write(files, HEADER + ANNA, "grouped.csv")
    source = ("--source", "x")

    assert "no column names the list; say --list" in desk.distctl("import", plain, *source).output
    assert "say with --basis why" in desk.distctl("import", plain, "--list", "nmbs", *source).output
    unknown = desk.distctl("import", plain, "--list", "nmb", "--basis", "mandate", *source)
    assert "there is no list 'nmb'; there are cag, d-liaisons" in unknown.output
    both = desk.distctl("import", grouped, "--list", "nmbs", "--basis", "mandate", *source)
    assert "column group (E) names the list of each row; leave --list out" in both.output
    assert desk.distctl("import", plain, "--list", "nmbs", "--basis", "mandate").exit_code == 2
    assert desk.distctl("import", "--source", "x").exit_code == 2
    missing = desk.distctl("import", str(files / "none.csv"), *source)
    assert (missing.exit_code, "cannot be read: No such file" in missing.output) == (1, True)
    load(desk, plain, "--list", "nmbs", "--basis", "mandate")
    assert members(desk, "nmbs") == ["anna@sis-se.example"]


def test_an_organisation_must_be_clear(desk: Desk, files: Path) -> None:
    rows = "a@x.example,A,SIS,,nmb,\nb@x.example,B,,,subscriber,\nc@x.example,C,Club,SE,subscriber,P\n"
    told = desk.distctl("import", write(files, HEADER + rows), "--source", "x").output
    assert "line 2, column organisation: 'SIS' is to be a member body, and its country is missing" in told
    assert "line 3, column organisation: neither organisation nor country is named" in told
    assert "line 4, column membership: P or O is said of member bodies only, and Club is none" in told


def test_an_acronym_is_evidence_never_proof(desk: Desk, files: Path) -> None:
    """A subscriber in Sweden that calls itself SIS is not the member body SIS."""
    load(desk, write(files, HEADER + ANNA + "x@club.example,X,SIS,SE,subscriber,\n"))
    assert shown(desk, "x@club.example")["organisation"] == "SIS"
    assert shown(desk, "anna@sis-se.example")["organisation"] == "Swedish Institute for Standards"


def test_an_export_comes_back_unchanged(desk: Desk, files: Path, tmp_path: Path) -> None:
    odd = 'x@odd.example,"=SUM(A1), ""quoted""",+Plus & Söner,SE,subscriber,\n'
    odd += "+y@odd.example,@me,-Minus,BR,subscriber,\n"
    load(desk, write(files, HEADER + ANNA + TARO + LEO + odd))
    target = files / "out.csv"
    result = desk.distctl("export", "-o", str(target))
    assert result.exit_code == 0, result.output

    assert target.stat().st_mode & 0o077 == 0, "names and addresses are for the owner alone"
    text = target.read_bytes().decode("utf-8-sig")
    assert "'=SUM(A1)" in text
    assert ",'+Plus & Söner," in text
    assert "\r\n'+y@odd.example,'@me,'-Minus," in text
    told = load(desk, str(target))
    assert "Nothing to change: 5 unchanged." in told

    other = Desk(tmp_path / "other", desk.clock)
    made = other.distctl("init", str(other.home), "--domain", "sr.example.org")
    assert made.exit_code == 0, made.output
    load(other, str(target))
    again = files / "again.csv"
    other.distctl("export", "-o", str(again))
    assert again.read_bytes() == target.read_bytes()


def test_an_export_that_its_encoding_cannot_hold_is_refused_whole(desk: Desk, files: Path) -> None:
    load(desk, write(files, HEADER + ANNA + TARO))
    target = files / "out.csv"
    refused = desk.distctl("export", "--encoding", "cp932", "-o", str(target))
    assert refused.exit_code == 1
    assert "'Ö', which cp932 cannot write; use --encoding utf-8-sig" in refused.output
    for none in ("idna", "hex", "klingon"):
        assert f"there is no encoding '{none}'" in desk.distctl("export", "--encoding", none).output
    assert not target.exists()
    assert desk.distctl("export", "--list", "none").exit_code == 1


def test_a_workspaces_own_reference_data_wins(desk: Desk, files: Path) -> None:
    own = "country_code,country,acronym,name,native_name,membership,website,languages,aliases\n"
    (desk.home / "config" / "member_bodies.csv").write_text(
        own + "SE,Sweden,SIS,New Name,,full,,sv,\n", "utf-8"
    )
    load(desk, write(files, HEADER + ANNA))
    assert shown(desk, "anna@sis-se.example")["organisation"] == "New Name"


def test_the_sample_audience_is_complete_and_comes_in(desk: Desk, files: Path) -> None:
    load(desk, write(files, sample.audience()))
    counts = {row["name"]: row["active"] for row in json.loads(desk.distctl("list", "list", "--json").output)}
    assert counts == {"nmbs": 175, "d-liaisons": 40, "subscribers": 48, "cag": 5, "experts": 0}
    assert sample.audience() == sample.audience()
    contacts = json.loads(desk.distctl("contact", "list", "--json").output)
    assert {contact["language"] for contact in contacts} == {"en", "ja", "fr", "es"}
    assert all(contact["address"].endswith(".example") for contact in contacts)
    bodies = json.loads(desk.distctl("organisation", "list", "--kind", "member_body", "--json").output)
    assert len(bodies) == 175
    assert "Nothing to change" in load(desk, write(files, sample.audience()))


def test_json_names_every_difference(desk: Desk, files: Path) -> None:
    file = write(files, HEADER + ANNA + TARO)
    result = desk.distctl("import", file, "--source", "x", "--dry-run", "--json")
    value = json.loads(result.output)
    assert value["counts"]["added"] == 2
    assert value["import"] is None
    assert {d["what"] for d in value["differences"] if d["kind"] == "added"} == {
        "anna@sis-se.example",
        "taro@jisc-jp.example",
    }


def test_a_second_organisation_of_the_letters_stays_apart_whatever_the_order(desk: Desk, files: Path) -> None:
    """The member body SIS and a club called SIS: an expert of SIS is the body's, at once and the next time."""
    rows = "x@club.example,X,SIS,SE,subscriber,\n" + ANNA + "bo@sis-se.example,Bo,SIS,SE,expert,\n"
    load(desk, write(files, HEADER + rows))
    assert shown(desk, "bo@sis-se.example")["organisation"] == "Swedish Institute for Standards"
    assert "Nothing to change: 3 unchanged." in load(desk, write(files, HEADER + rows))

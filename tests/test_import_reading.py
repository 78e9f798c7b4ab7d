"""Reading what spreadsheets write: encodings, separators, headers, words, and every mistake with its place."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.failures import Refused
from distd.registry.columns import bare, column_named, letter
from distd.registry.encodings import decode, detect
from distd.registry.entries import Entries, Reader, Terms
from distd.registry.reference import Reference
from distd.registry.sheet import Problems, read_sheet, tidy, write_sheet
from distd.registry.spoken import Countries, category_named, language_named, lists_named
from distd.store.words import Basis, Category, OrganisationKind

LISTS = frozenset({"nmbs", "d-liaisons", "subscribers", "cag", "experts", "press"})
REFERENCE = Reference.read()
COUNTRIES = Countries(REFERENCE)


def read(text: str, **terms: object) -> tuple[Entries, Problems]:
    problems = Problems()
    sheet = read_sheet(text, problems)
    if sheet is None:
        return Entries({}, {}), problems
    wanted = Terms(LISTS, **terms)  # type: ignore[arg-type] # a test names what it needs
    return Reader(sheet, wanted, COUNTRIES, date(2005, 5, 2), problems).read(), problems


JAPAN = (
    "氏名,メールアドレス,所属,国,グループ\r\n"
    "田中 太郎,taro@jisc-jp.example,日本産業標準調査会,日本,nmb\r\n"
    "髙橋 花子,hanako@kurashi.example,くらしの安全を考える会,日本,購読者\r\n"
)
SWEDEN = (
    "Namn;E-post;Organisation;Land;Grupp\r\n"
    "Åsa Öberg;asa@sis-se.example;SIS;Sverige;nmb\r\n"
    "Märta Sjöström;marta@kretsen.example;Konsumentkretsen i Skåne;Sverige;prenumerant\r\n"
)
BRAZIL = (
    "Nome;E-mail;Organização;País;Grupo\r\n"
    "João Gonçalves;joao@abnt-br.example;ABNT;Brasil;nmb\r\n"
    "Conceição Falcão;conceicao@liga.example;Liga do Consumidor Atento;Brasil;assinante\r\n"
)


@pytest.mark.parametrize(
    ("text", "encoding", "detected"),
    [
        (JAPAN, "cp932", "cp932"),
        (JAPAN, "utf-8-sig", "utf-8-sig"),
        (JAPAN.replace(",", "\t"), "utf-16", "utf-16"),
        (JAPAN.replace(",", "\t"), "utf-16-le", "utf-16-le"),
        (SWEDEN, "cp1252", "cp1252"),
        (SWEDEN, "utf-8-sig", "utf-8-sig"),
        (SWEDEN.replace(";", "\t"), "utf-16", "utf-16"),
        (BRAZIL, "cp1252", "cp1252"),
        (BRAZIL, "utf-8", "utf-8"),
        (f"sep=;\r\n{BRAZIL}", "cp1252", "cp1252"),
    ],
)
def test_a_file_is_read_as_the_country_writes_it(text: str, encoding: str, detected: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.encoding == detected
    entries, problems = read(decoded.text)
    assert not problems, problems.shown
    assert len(entries.people) == 2
    assert entries.lists == ["nmbs", "subscribers"]
    first = next(iter(entries.people.values()))
    assert first.name in {"田中 太郎", "Åsa Öberg", "João Gonçalves"}
    assert first.organisation.country in {"JP", "SE", "BR"}
    assert first.organisation.kind is OrganisationKind.MEMBER_BODY


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("name,email\r\n山田,a@b.example\r\n", "cp932"),
        ("name,email\r\nﾀﾅｶ ﾀﾛｳ,a@b.example\r\n", "cp932"),
        ("name,email\r\n斎藤 A,a@b.example\r\n", "cp932"),
        ("name;email\r\nÅsa;a@b.example\r\n", "cp1252"),
        ("name;email\r\nSociété générale – “Été”;a@b.example\r\n", "cp1252"),
        ("name;email\r\nJosé;a@b.example\r\n", "cp1252"),
        ("name;email\r\nSão Tomé e Príncipe;a@b.example\r\n", "cp1252"),
        ("name;email\r\nGrößl Weiß;a@b.example\r\n", "cp1252"),
        ("name;email\r\nPeña;a@b.example\r\n", "cp1252"),
    ],
)
def test_a_single_word_tells_japanese_from_western_bytes(text: str, encoding: str) -> None:
    assert detect(text.encode(encoding)) == encoding


def test_every_native_name_of_the_reference_data_is_told_apart() -> None:
    """Real names in real bytes: each body's own name, in the code page of its country."""
    for body in REFERENCE.member_bodies:
        for encoding in ("cp932",) if body.country == "JP" else ("cp1252",):
            try:
                octets = f"organisation;email\r\n{body.native_name};a@b.example\r\n".encode(encoding)
            except UnicodeEncodeError:
                continue
            if not octets.isascii():
                assert detect(octets) == encoding, body.native_name


def test_a_named_encoding_wins_and_a_wrong_one_is_refused_with_its_line() -> None:
    octets = SWEDEN.encode("cp1252")
    assert decode(octets, "cp1252").text == SWEDEN
    with pytest.raises(Refused, match="line 2: the bytes there are not utf-8"):
        decode(octets, "utf-8")
    with pytest.raises(Refused, match="no encoding 'klingon'"):
        decode(octets, "klingon")


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("E-mail", "email"), ("e-Mail Address", "email"), ("メールアドレス", "email"), ("ﾒｰﾙｱﾄﾞﾚｽ", "email"),
        ("E-post", "email"), ("Correio eletrônico", "email"), ("COURRIEL", "email"), ("Correo electrónico", "email"),
        (" Namn ", "name"), ("氏名", "name"), ("Nom", "name"), ("Nombre", "name"), ("Organização", "organisation"),
        ("所属", "organisation"), ("Land", "country"), ("国名", "country"), ("Pays", "country"), ("País", "country"),
        ("Group", "list"), ("グループ", "list"), ("Språk", "language"), ("言語", "language"), ("Idioma", "language"),
        ("P/O", "membership"), ("Telefon", ""),
    ],
)  # fmt: skip
def test_headers_are_known_in_their_usual_spellings(header: str, column: str) -> None:
    assert column_named(header) == column


def test_no_spelling_of_a_header_means_two_things() -> None:
    from distd.registry.columns import SPELLINGS

    seen: dict[str, str] = {}
    for column, spellings in SPELLINGS.items():
        for spelling in spellings.split(","):
            assert seen.setdefault(bare(spelling), column) == column, spelling


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SE", "SE"), ("se", "SE"), ("SWE", "SE"), ("Sweden", "SE"), ("Sverige", "SE"), ("スウェーデン", "SE"),
        ("Suède", "SE"), ("Japan", "JP"), ("日本", "JP"), ("Brasil", "BR"), ("Brazil", "BR"), ("Deutschland", "DE"),
        ("ไทย", "TH"), ("UK", "GB"), ("Korea, Republic of", "KR"), ("South Korea", "KR"),
        ("Türkiye", "TR"), ("Turkey", "TR"), ("Cote d'Ivoire", "CI"), ("Atlantis", None), ("ZZ", None), ("EU", None),
    ],
)  # fmt: skip
def test_countries_are_known_by_code_and_name(text: str, code: str | None) -> None:
    assert COUNTRIES.code(text) == code


def test_words_of_cells() -> None:
    assert language_named("日本語") == language_named("Japanese") == language_named("ja-JP") == "ja"
    assert language_named("français") == "fr"
    assert language_named("Elvish") is None
    assert category_named("Industry association") is Category.INDUSTRY
    assert category_named("消費者団体") is Category.CONSUMER
    assert category_named("wizard") is None
    assert lists_named("D_liaison", LISTS) == ["d-liaisons"]
    assert lists_named("nmb, CAG", LISTS) == ["nmbs", "cag"]
    assert lists_named("press", LISTS) == ["press"]
    assert lists_named("nobody", LISTS) is None
    assert [letter(0), letter(25), letter(26), letter(701)] == ["A", "Z", "AA", "ZZ"]


def test_every_mistake_is_told_with_line_and_column() -> None:
    text = (
        "email,name,organisation,country,group,membership\n"
        "anna.sis.example,Anna,SIS,SE,nmb,P\n"
        '"bo@sis.example","Bo\nBengtsson",SIS,Sweeden,nmb,P\n'
        "cy@sis.example,Cy,SIS,SE,chiefs,X\n"
        "dee@sis.example,Dee,SIS,SE,nmb,P\n"
        "DEE@sis.example,Dee,SIS,SE,nmb,P\n"
        "eve@sis.example,Eve,SIS,SE,nmb,P,and,more\n"
    )
    _, problems = read(text)
    assert problems.count == 6
    told = problems.sentence("members.csv")
    assert "members.csv: 6 mistakes; nothing was changed" in told
    assert "line 2, column email (A): 'anna.sis.example' has no @" in told
    assert "line 3, column country (D): 'Sweeden' is no country we know" in told
    assert "line 5, column group (E): 'chiefs' is no list or group" in told
    assert "line 5, column membership (F): 'X' is neither P nor O" in told
    assert (
        "line 7, column email (A): DEE@sis.example is on the list nmbs twice: line 6 names it already" in told
    )
    assert "line 8: has 8 cells where the header names 6 columns" in told


def test_mistakes_are_counted_beyond_those_shown() -> None:
    _, problems = read("email,group\n" + "nonsense,nmb\n" * 50)
    assert problems.count == 50
    assert len(problems.shown) == 20
    assert problems.sentence("x.csv").endswith("... and 30 more")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "the file is empty"),
        ("\n \n\n", "the file is empty"),
        (f"email,group\n{'x' * 200_000}@b.example,nmb\n", "line 2: a cell has more than 131,072 characters"),
        ("name,organisation\nAnna,SIS\n", "no column is named email"),
        ("email,group\n", "the file names nobody"),
        ("email,e-post,group\na@b.example,a@b.example,nmb\n", "email and e-post both mean email"),
        ('email,name,group\na@b.example,"Anna,nmb\n', "line 2: a quote"),
        ("email,group\na@b.example,\n", "no list is named"),
        ("email,group\na@b.example,press\n", "the list press has no usual legal basis"),
        ("email,group,consented\na@b.example,subscriber,2006-01-01\n", "is in the future"),
        ("email,group,basis\na@b.example,subscriber,whim\n", "'whim' is none of mandate, liaison, consent"),
        ("email,group\nfeedback@sr.example.org,nmb\n", "one of this house's own addresses"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(text: str, told: str) -> None:
    _, problems = read(text, domain="sr.example.org")
    assert told in problems.sentence("x.csv")


@pytest.mark.parametrize("octets", [b"\x7fELF\x02\x01" + bytes(300), bytes(range(256)) * 4, b"email\n\0\0\1"])
def test_a_programs_own_file_is_no_csv(octets: bytes) -> None:
    with pytest.raises(Refused, match="this is no text but a program's own file"):
        decode(octets)


def test_lines_above_the_header_may_be_blank() -> None:
    entries, problems = read("\n\nemail,group\na@b.example,nmb\n")

    assert not problems
    assert list(entries.people) == ["a@b.example"]


def test_one_person_in_two_groups_is_one_person() -> None:
    entries, problems = read(
        "email,name,organisation,country,group\n"
        "anna@sis.example,Anna,SIS,SE,nmb\n"
        "Anna@SIS.example,,,,cag\n"
        "anna@sis.example,Anna,SIS,SE,press\n",
        basis=Basis.CONSENT,
    )
    assert not problems, problems.shown
    assert len(entries.people) == 1
    assert [place.list_name for place in entries.places.values()] == ["nmbs", "cag", "press"]


def test_two_names_of_one_address_are_a_mistake() -> None:
    _, problems = read("email,name,group\na@b.example,Anna,nmb\na@b.example,Bo,cag\n")
    assert problems.shown == [
        "line 3, column name (B): 'Bo' is not 'Anna', which line 2 says of the same address"
    ]


def test_internationalised_addresses_are_kept_and_full_width_ones_understood() -> None:
    entries, problems = read(
        "email,group\n用户@例え.example,nmb\nｔａｒｏ＠ｊｉｓｃ．example,nmb\nasa@örebro.example,nmb\n"
    )
    assert not problems, problems.shown
    assert [person.address for person in entries.people.values()] == [
        "用户@例え.example",
        "taro@jisc.example",
        "asa@örebro.example",
    ]


CELLS = st.text(
    st.one_of(
        st.characters(categories=("L", "M", "N", "P", "S")),
        st.sampled_from(" \n\r\t\u200c\u200d,;\"'=+-@＝\ue000"),
    ),
    max_size=30,
)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from([";", ",", "\t"]))
def test_what_is_written_is_read_back(rows: list[tuple[str, str]], separator: str) -> None:
    """Whatever the cells hold: quotes, separators, line breaks, formulas."""
    tidied = [(" ".join(a.split()), " ".join(b.split())) for a, b in rows]
    text = write_sheet([("email", "name"), *tidied], separator)
    problems = Problems()
    sheet = read_sheet(text, problems)
    assert sheet is not None
    read_back = [(row.cells["email"], row.cells["name"]) for row in sheet.rows(problems)]
    assert not problems
    assert read_back == [row for row in tidied if any(row)]


@given(st.text(max_size=20))
def test_no_written_cell_runs_as_a_formula(cell: str) -> None:
    from distd.registry.sheet import harmless

    assert not harmless(cell).startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


def test_what_cannot_be_seen_is_taken_out_and_what_names_need_is_kept() -> None:
    assert tidy("\u200banna@sis.example\ufeff") == "anna@sis.example"
    assert tidy("\u202bليلى\u202c \x07 الحداد") == "ليلى الحداد"
    assert tidy("می\u200cخواهم") == "می\u200cخواهم"


@pytest.mark.parametrize("magic", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest"])
def test_a_workbook_is_told_apart_from_csv(magic: bytes) -> None:
    with pytest.raises(Refused, match="save it as CSV"):
        decode(magic)


def test_tidy_takes_off_only_the_apostrophe_of_a_formula() -> None:
    assert tidy("'=1+1") == "=1+1"
    assert tidy("''=1") == "'=1"
    assert tidy("'t Hooft") == "'t Hooft"


@given(st.binary(max_size=400))
def test_any_bytes_end_in_text_or_one_refusal(octets: bytes) -> None:
    try:
        text = decode(octets).text
    except Refused:
        return
    read(text)

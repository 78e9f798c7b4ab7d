"""What countries are called: the table made of all names, and how it is looked into."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.failures import Misconfigured
from distd.packaged import share
from distd.triage.countries.forms import lines
from distd.triage.countries.names import NAMES, CountryName, NameKind
from distd.triage.countries.rows import Rows
from distd.triage.countries.table import CountryNames, head
from distd.triage.whose.bodies import Bodies
from tests.names import MADE_WITH, TABLE
from tests.required import missing

CELL = st.text(st.characters(blacklist_characters="\t\n", blacklist_categories=["Cs"]), max_size=4)
WORD = CELL.filter(bool)


def test_the_packaged_table_is_made_of_the_tables_beside_it() -> None:
    first, _, rows = TABLE.read_bytes().partition(b"\n")

    assert first.startswith(head()), "run `make names`"
    if not first.endswith(MADE_WITH.encode()):
        missing(f"the Babel that made the table; this is {MADE_WITH}, run `make names`")
    assert rows == lines(), "run `make names`"


def test_a_country_is_found_by_how_its_name_begins() -> None:
    names = CountryNames.read()

    assert CountryName("the US", ("US",), NameKind.NAME, frozenset()) in names.beginning("the")
    assert CountryName("スウェーデン", ("SE",), NameKind.NAME, frozenset({"ja"})) in names.beginning("ス")
    assert names.may_begin("sweden")
    assert names.beginning("nowhereland") == []


def test_a_name_that_a_workspace_adds_is_known_beside_all_others(tmp_path: Path) -> None:
    packaged = (share() / "config" / NAMES).read_text("utf-8")
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / NAMES).write_text(f"{packaged}SE,name,Three Crowns\n", "utf-8")

    named = Bodies.read(tmp_path).named_in("Did the Three Crowns and Norway agree?", "en")

    assert [mention.countries for mention in named] == [("SE",), ("NO",)]


def test_a_table_that_lacks_a_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / NAMES).write_text("country,names\nSE,Three Crowns\n", "utf-8")

    with pytest.raises(Misconfigured, match=r"country_names\.csv: line 1: the column 'kind' is missing"):
        Bodies.read(tmp_path)


@given(st.dictionaries(WORD, st.lists(st.lists(CELL, min_size=1, max_size=3), min_size=1, max_size=3)), WORD)
def test_a_word_has_its_rows_and_no_others(table: dict[str, list[list[str]]], other: str) -> None:
    written = ["\t".join((*cells, word)) for word, rows in table.items() for cells in rows]
    rows = Rows("".join(f"{line}\n" for line in written).encode())

    assert {word: rows.of(word) for word in table} == table
    assert all(map(rows.may_have, table))
    assert rows.of(other) == table.get(other, [])

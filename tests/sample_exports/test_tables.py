"""The tables of invented people open as LinkedIn's do, without a complaint."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from auditor.export import open_export
from sample_exports.generate import write_tables
from sample_exports.invented import Person, invent, phrases
from sample_exports.tables import csv_text, tables_of

HEADERS = tomllib.loads((Path(__file__).parent / "headers.toml").read_text(encoding="utf-8"))["recent"]
PEOPLE = [invent(11, number) for number in range(60)]


def test_headers_are_those_of_linkedin() -> None:
    seen = set()
    for person in PEOPLE:
        for name, text in tables_of(person, 11).items():
            listed = re.sub(r"_\d{5,}", "", name)
            header = text.removeprefix(phrases()["preamble"]).split("\n", 1)[0]
            assert header.replace('"', "") == HEADERS[listed], name
            seen.add(listed)
    assert len(seen) > 18


@pytest.mark.parametrize("person", PEOPLE[:20], ids=lambda person: str(person.number))
def test_an_export_is_read_without_a_complaint(person: Person, tmp_path: Path) -> None:
    export = open_export([write_tables(tmp_path, person, 11)])
    assert export.problems == ()
    assert export.as_of == person.day
    assert export.kind.value == person.kind


def test_the_same_person_and_seed_give_the_same_bytes() -> None:
    assert tables_of(PEOPLE[0], 11) == tables_of(PEOPLE[0], 11)
    assert tables_of(PEOPLE[0], 11) != tables_of(PEOPLE[0], 12)


def test_cells_are_quoted_only_where_they_must_be() -> None:
    assert csv_text("A,B", [("x", 'say "y", z')]) == 'A,B\nx,"say ""y"", z"\n'

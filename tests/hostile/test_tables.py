"""Whole exports with hostile tables: nothing is raised, no good row is lost, and what was odd is listed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from auditor import audit_export
from auditor.export import Export, open_export
from auditor.export.catalogue import AUDITED
from auditor.scorecard import Scorecard
from reports import FORMATS, to_terminal
from reports.cleaning import printable
from tests.export.making import ARCHIVE, folder, profile
from tests.hostile.tables import GOOD, OVERRIDES, POISONS, TABLES, row, table


def written_in_every_form(card: Scorecard) -> None:
    """Each report is made, no check has crashed, and nothing of it steers a terminal."""
    assert not [one.check for part in card.criteria for one in part.findings if one.outcome == "error"]
    for name in ("html", "json", "xlsx"):
        assert FORMATS[name](card)
    assert all(line == printable(line) for line in to_terminal.render(card).splitlines())


def words(export: Export, name: str) -> set[str]:
    return {cell.split(" ")[0] for cells in export.tables[name].rows for cell in cells if cell.startswith(GOOD)}


@pytest.mark.parametrize("poison", POISONS)
def test_no_good_row_is_lost_and_what_was_odd_is_listed(tmp_path: Path, poison: str) -> None:
    make, listed = POISONS[poison]
    files = {AUDITED[name].file: table(tuple(AUDITED[name].columns), make) for name in TABLES}
    path = folder(tmp_path / ARCHIVE, files)
    started = time.process_time()
    export = open_export([path])
    told = {problem.file for problem in export.problems}
    for name in TABLES:
        kept = tuple(AUDITED[name].columns)
        if set(kept) <= set(export.tables[name].columns) and b"Before" in row(kept, "Before"):
            # One column takes whatever stands between two marks for its text, as every program does.
            assert words(export, name) == set(GOOD) or (len(kept) == 1 and poison.startswith("nothing but")), name
        if listed and len(kept) > 1:
            assert AUDITED[name].file in told, name
    assert all(problem.reason.isprintable() and problem.file.isprintable() for problem in export.problems)
    written_in_every_form(audit_export(path))
    assert time.process_time() - started < 20


@pytest.mark.parametrize("name", ["Positions", "Skills"])
def test_what_is_larger_than_any_table(tmp_path: Path, name: str) -> None:
    """A cell of 10 MB, a million columns, and 18 MB behind a quotation mark that is never closed."""
    columns = tuple(AUDITED[name].columns)
    header, good = ",".join(columns).encode() + b"\n", row(columns, "Before")
    cell = b",".join([b"x" * 10_000_000, *[b""] * (len(columns) - 1)])
    for odd in (cell, b"," * 1_000_000 + b"x", b'"' + (b"l" * 99 + b"\n") * 180_000):
        files = {"Profile.csv": profile(), f"{name}.csv": header + good + odd + b"\n" + good}
        started = time.process_time()
        export = open_export([folder(tmp_path / ARCHIVE, files)])
        assert time.process_time() - started < 10
        assert words(export, name) == {"Before"}
        assert all(problem.file == f"{name}.csv" for problem in export.problems)
        if odd.count(b"\n") == 0:
            written_in_every_form(audit_export(tmp_path / ARCHIVE, spelling=False))


def test_half_a_character_in_utf_16_is_replaced_and_listed(tmp_path: Path) -> None:
    columns = tuple(AUDITED["Positions"].columns)
    text = table(columns, lambda _: b",".join([b"HALF"] * len(columns))).decode()
    data = text.encode("utf-16").replace("HALF".encode("utf-16-le"), b"\x00\xd8a\x00\x00\xdc\xff\xff")
    path = folder(tmp_path / ARCHIVE, {"Profile.csv": data, "Positions.csv": data})
    export = open_export([path])
    assert words(export, "Positions") == set(GOOD)
    assert "Positions.csv" in {problem.file for problem in export.problems}
    written_in_every_form(audit_export(path))


def test_names_that_are_turned_round_stay_the_members_and_turn_nothing_else(tmp_path: Path) -> None:
    name = f"{OVERRIDES}Mira\u202c"
    header = "First Name,Last Name,Headline,Summary,Industry,Geo Location,Websites\n"
    path = folder(tmp_path / ARCHIVE, {"Profile.csv": f"{header}{name},{name},{name},{name},,,\n"})
    card = audit_export(path)
    assert card.subject.name.count(name) == 2
    written_in_every_form(card)
    for kind in ("html", "json"):
        assert not set(FORMATS[kind](card).decode()) & set("\u202e\u2066\u2067\u202a")

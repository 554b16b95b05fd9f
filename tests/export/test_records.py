from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export import records as module
from auditor.export.records import GIVEN_UP, MISQUOTED, TOO_LONG, TOO_WIDE, Quoting, Record, records

PLAIN = Quoting()


def read(text: str, quoting: Quoting = PLAIN) -> list[Record]:
    return list(records(text, quoting))


def cells(text: str, quoting: Quoting = PLAIN) -> list[list[str]]:
    found = read(text, quoting)
    assert not any(record.fault for record in found)
    return [record.cells for record in found]


def test_quoted_cells_hold_separators_quotes_and_line_breaks() -> None:
    assert cells('a,"b, c","d ""e""","f\ng"\nh\n') == [["a", "b, c", 'd "e"', "f\ng"], ["h"]]


def test_blank_records_are_dropped_and_the_last_needs_no_line_end() -> None:
    assert cells("\na\n\n , ,\nb") == [["a"], ["b"]]
    assert cells("") == []


def test_a_stray_quotation_mark_inside_an_unquoted_cell_is_text() -> None:
    assert cells('5" pipe,say "hi"\n') == [['5" pipe', 'say "hi"']]


def test_the_cell_of_rich_media_that_begins_with_a_space() -> None:
    assert cells('"You uploaded a photo", -,https://x\n') == [["You uploaded a photo", " -", "https://x"]]


def test_tabs_escapes_and_meaningless_quotes() -> None:
    assert cells('"a"\t"b"\n', Quoting(separator="\t")) == [["a", "b"]]
    assert cells('1,"say \\"hi\\", you"\n', Quoting(escape="\\")) == [["1", 'say "hi", you']]
    assert cells('1,"data analyst" london\n', Quoting(quotes=False)) == [["1", '"data analyst" london']]


def test_a_mark_unclosed_to_the_end_swallows_no_row() -> None:
    assert read('a,1\nb,"2\nc,3\nd,4\n') == [
        Record(["a", "1"], 1),
        Record(["b", "2\n"], 2, MISQUOTED),
        Record(["c", "3"], 3),
        Record(["d", "4"], 4),
    ]


def test_a_mark_unclosed_up_to_the_next_quoted_cell_swallows_no_row() -> None:
    found = read('a,1\nb,"2\nc,3\nd,"4, 5"\ne,6\n')
    assert [record.cells[0] for record in found] == ["a", "b", "c", "d", "e"]
    assert [record.fault for record in found] == ["", MISQUOTED, "", "", ""]
    assert found[3].cells == ["d", "4, 5"]


def test_text_behind_a_closing_mark_spoils_its_own_row_alone() -> None:
    assert read('"a"x,1\nb,2\n') == [Record(["ax", "1"], 1, MISQUOTED), Record(["b", "2"], 2)]


def test_two_unclosed_marks() -> None:
    found = read('a,"1\nb,2\nc,"3\nd,4\n')
    assert [(record.cells[0], bool(record.fault)) for record in found] == [
        *[("a", True), ("b", False), ("c", True), ("d", False)]
    ]


def test_a_cell_of_10_mb_is_read_and_one_beyond_any_text_is_not() -> None:
    long = "x" * 10_000_000
    assert cells(f'a,"{long}"\nb,1\n') == [["a", long], ["b", "1"]]
    found = read(f'a,"{"x" * (module.CELL + 1)}"\nb,1\n')
    assert found == [Record([], 1, TOO_LONG), Record(["b", "1"], 2)]


def test_a_line_with_more_separators_than_memory_should_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SEPARATORS", 10)
    assert read("a" + "," * 10 + "\nb\n") == [Record(["a", *[""] * 10], 1), Record(["b"], 2)]
    assert read("a" + "," * 11 + "\nb\n") == [Record([], 1, TOO_WIDE), Record(["b"], 2)]


def test_a_file_that_is_nothing_but_faults_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FAULTS", 3)
    found = read('"a"x\n' * 10)
    assert [record.fault for record in found] == [MISQUOTED, MISQUOTED, MISQUOTED, GIVEN_UP]


def test_records_that_each_run_to_the_end_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind an escaped line end a record goes on, so each of these lines would be read with all behind it."""
    monkeypatch.setattr(module, "READ_TWICE", 25)
    found = list(records("a\n" + "\\\n" * 10, Quoting(escape="\\")))
    assert [(record.row, record.fault) for record in found] == [
        *[(1, ""), (2, MISQUOTED), (3, MISQUOTED), (4, MISQUOTED), (5, GIVEN_UP)]
    ]


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    found = read('\nNotes:\n"two\nlines",x\n\n , \nName,Age\n,,\nAnn,5\n"a"x,6\n\nBo,7\n')
    assert [(record.row, record.cells[0]) for record in found] == [
        *[(2, "Notes:"), (3, "two\nlines"), (6, "Name"), (8, "Ann"), (9, "ax"), (11, "Bo")]
    ]


@given(st.text("ab,\"\n\\ '\t", max_size=60), st.sampled_from([PLAIN, Quoting(escape="\\"), Quoting(quotes=False)]))
def test_every_text_ends(text: str, quoting: Quoting) -> None:
    for record in records(text, quoting):
        assert record.fault or any(map(str.strip, record.cells))


rows = st.lists(st.lists(st.text("ab, \"\n'é", min_size=1, max_size=8), min_size=1, max_size=4), max_size=6)


@given(rows)
def test_what_csv_wrote_is_read_back(table: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(table)
    assert cells(out.getvalue()) == [row for row in table if any(map(str.strip, row))]

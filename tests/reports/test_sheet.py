from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reports.sheet import CONFIDENTIAL, DAY, TENTHS, Column, Sheet, as_text, iso_day, tenths

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def reopened(columns: list[Column[str]], rows: list[str], printed: str = "") -> Worksheet:
    book = Workbook(write_only=True)
    Sheet(book, "Sheet", columns, printed=printed).table("Table", columns, rows)
    file = BytesIO()
    book.save(file)
    sheet = load_workbook(BytesIO(file.getvalue()))["Sheet"]
    assert isinstance(sheet, Worksheet)
    return sheet


@pytest.mark.parametrize("start", STARTS)
def test_no_text_starts_a_formula(start: str) -> None:
    text = as_text(f"{start}cmd|' /C calc'!A0")
    assert not text.startswith(STARTS)
    assert text.endswith("cmd|' /C calc'!A0")


@given(st.text())
def test_whatever_the_text_it_starts_no_formula(text: str) -> None:
    assert not as_text(text).lstrip().startswith(STARTS)


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(0)", "#N/A", "2026-01-01", "\x1b[31mred", "a\tb", "TRUE", "12"])
def test_a_cell_of_text_is_text(text: str) -> None:
    sheet = reopened([Column(title="Words", width=10, of=str)], [text])
    assert sheet["A3"].data_type == "s"
    assert sheet["A3"].value == as_text(text)


def test_every_sheet_says_first_that_it_is_confidential_and_keeps_its_head_in_sight() -> None:
    sheet = reopened([Column(title="Words", width=10, of=str)], ["a"])
    assert sheet["A1"].value == CONFIDENTIAL
    assert sheet.freeze_panes == "B3"
    assert sheet.oddHeader.right.text == "Confidential"
    assert sheet.print_title_rows == "$2:$2"


def test_on_paper_a_sheet_is_as_wide_as_a_page_and_ends_where_it_is_told_to() -> None:
    columns = [Column(title=title, width=10, of=str) for title in ("A", "B", "C")]
    whole = reopened(columns, ["a"])
    assert whole.sheet_properties.pageSetUpPr.fitToPage
    assert (whole.page_setup.orientation, whole.page_setup.fitToHeight, whole.print_area) == ("landscape", 0, "")
    assert reopened(columns, ["a", "b"], printed="B").print_area == "'Sheet'!$A$1:$B$4"


def test_a_table_has_filters_widths_and_formats() -> None:
    sheet = reopened(
        [
            Column(title="Words", width=33, of=str),
            Column(title="Length", width=9, of=lambda text: len(text) / 3, format=TENTHS),
            Column(title="Day", width=12, of=lambda _: date(2026, 1, 2), format=DAY),
        ],
        ["one", "three"],
    )
    table = sheet.tables["Table"]
    assert table.ref == "A2:C4"
    assert table.autoFilter.ref == "A2:C4"
    assert [column.name for column in table.tableColumns] == ["Words", "Length", "Day"]
    assert sheet.column_dimensions["A"].width == 33
    assert sheet["B4"].number_format == "0.0"
    assert sheet["C4"].number_format == "yyyy-mm-dd"
    assert sheet["C4"].is_date


def test_a_table_without_rows_is_only_its_head() -> None:
    sheet = reopened([Column(title="Words", width=10, of=str)], [])
    assert not sheet.tables
    assert sheet["A2"].value == "Words"


def test_headings_differ_and_start_no_formula_as_a_table_needs_it() -> None:
    titles = ["Level", "LEVEL", "=A1"]
    sheet = reopened([Column(title=title, width=10, of=str) for title in titles], ["a"])
    assert [cell.value for cell in sheet[2]] == ["Level", "LEVEL (2)", "'=A1"]


def test_a_row_is_as_high_as_its_wrapped_text() -> None:
    columns = [Column(title="Words", width=20, of=str, wrap=True)]
    sheet = reopened(columns, ["short", "word " * 20])
    assert sheet.row_dimensions[4].height > 4 * sheet.row_dimensions[3].height
    assert sheet["A4"].alignment.wrap_text


def test_a_link_is_relative_and_encoded() -> None:
    columns = [Column(title="Report", width=10, of=lambda _: "PDF", link=lambda name: name)]
    sheet = reopened(columns, ["reports/ä b.pdf", ""])
    assert sheet["A3"].hyperlink.target == "reports/%C3%A4%20b.pdf"
    assert sheet["A4"].hyperlink is None


def test_numbers_are_rounded_down_and_days_read() -> None:
    assert [tenths(59.96), tenths(60.0), tenths(None)] == [59.9, 60.0, None]
    assert iso_day("2026-01-02") == date(2026, 1, 2)
    assert iso_day("unknown") == "unknown"

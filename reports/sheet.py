"""One sheet of the workbook, written row by row so that its size costs no memory: a notice, then tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import floor
from textwrap import wrap
from typing import Generic, Literal, TypeVar, cast
from urllib.parse import quote

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reports.cleaning import cut, no_formula, printable

Row_contra = TypeVar("Row_contra", contravariant=True)
Value = str | int | float | date | None

CONFIDENTIAL = (
    "Confidential: for the careers office alone. It lists students one by one; to show others, use cohort.html or "
    "cohort.pdf."
)
NOTICE_ROWS = 1
A4 = "9"
LINE, PADDING = 15.0, 3.0  # points
LONGEST = 32_000  # a cell holds 32,767 characters
ADDRESS_SIGNS = "/:?#&=%~+,"
WHOLE, TENTHS, SHARE, DAY, TEXT = "0", "0.0", "0%", "yyyy-mm-dd", "@"

INK, ACCENT, PALE = "1D2733", "0F6466", "F1F6F6"
HEAD = Font(name="Calibri", bold=True, color="FFFFFF")
HEAD_FILL = PatternFill("solid", fgColor=ACCENT)
NOTE = Font(name="Calibri", bold=True, color=ACCENT)
RULE = Border(bottom=Side(style="hair", color="B8C4C4"))
LINK = Font(name="Calibri", underline="single", color="0B5C8E")


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row_contra]):
    """A column: its heading, width in characters, the value of a row, its number format; a `link` holds an address."""

    title: str
    width: float
    of: Callable[[Row_contra], Value]
    format: str = TEXT
    wrap: bool = False
    link: Callable[[Row_contra], str] | None = None


@dataclass(frozen=True, kw_only=True)
class Placed:
    """Where a table came to stand: its head row and last row, and the letter of each column by heading."""

    head: int
    last: int
    letters: dict[str, str]

    def cells(self, first: str, last: str = "") -> str:
        """The range of the rows under the headings `first` to `last`: `C4:F90`."""
        return f"{self.letters[first]}{self.head + 1}:{self.letters[last or first]}{self.last}"


class Sheet:
    """A sheet that grows downwards; `columns` give the widths, `frozen_columns` stay in sight.

    On paper it ends with the column `printed`. `notice` is its first line, `mark` the word in the corner of each page.
    """

    def __init__(
        self,
        book: Workbook,
        title: str,
        columns: Sequence[Column[Row_contra]],
        *,
        frozen_columns: int = 1,
        printed: str = "",
        notice: str = CONFIDENTIAL,
        mark: str = "Confidential",
    ) -> None:
        self.sheet = cast("Worksheet", book.create_sheet(title))
        for index, column in enumerate(columns, 1):
            self.sheet.column_dimensions[get_column_letter(index)].width = column.width
        self.sheet.freeze_panes = f"{get_column_letter(frozen_columns + 1)}{NOTICE_ROWS + 2}"
        self.sheet.sheet_view.showGridLines = False
        _print_setup(self.sheet, title, mark)
        self._printed = printed
        self.next_row = 1
        self.line(notice, NOTE)

    def line(self, text: str = "", font: Font | None = None) -> None:
        """A line of text across the sheet, or an empty one."""
        cell = WriteOnlyCell(self.sheet)
        write_text(cell, text)
        cell.font = font or Font(name="Calibri", color=INK)
        self._append([cell], lines=1)

    def table(self, name: str, columns: Sequence[Column[Row_contra]], rows: Iterable[Row_contra]) -> Placed:
        """A table with filters and one row for each of `rows`; `name` is the workbook's own name for it."""
        head, titles = self.next_row, _headings(columns)
        headings = [_heading(self.sheet, title, column.format) for title, column in zip(titles, columns, strict=True)]
        self._append(
            headings, lines=max(_wrapped(title, round(c.width) - 2) for title, c in zip(titles, columns, strict=True))
        )
        cells = [_prototype(self.sheet, column) for column in columns]
        for row in rows:
            for column, cell in zip(columns, cells, strict=True):
                _fill(cell, column, row)
            self._append(cells, lines=max(map(_lines, columns, cells)))
        last = self.next_row - 1
        if last > head:  # a table without a row is no valid table
            self.sheet.tables.add(_table(name, titles, f"A{head}:{get_column_letter(len(titles))}{last}"))
        letters = {column.title: get_column_letter(index) for index, column in enumerate(columns, 1)}
        if self._printed:
            self.sheet.print_area = f"A1:{letters[self._printed]}{last}"
        return Placed(head=head, last=last, letters=letters)

    def _append(self, cells: list[Cell], *, lines: int) -> None:
        """One row, as high as its wrapped lines need: LibreOffice does not grow it by itself."""
        self.sheet.row_dimensions[self.next_row].height = LINE * lines + PADDING
        self.sheet.append(cells)
        del self.sheet.row_dimensions[self.next_row]
        self.next_row += 1


def _lines(column: Column[Row_contra], cell: Cell) -> int:
    """Lines that a cell takes at its column's width."""
    wraps = column.wrap and isinstance(cell.value, str)
    return _wrapped(str(cell.value), round(column.width)) if wraps else 1


@lru_cache(maxsize=2048)
def _wrapped(text: str, width: int) -> int:
    return len(wrap(text, width)) or 1


def _print_setup(sheet: Worksheet, title: str, mark: str) -> None:
    """Landscape A4, as wide as one page and as many as it takes, each with the headings and marked."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.65, bottom=0.6, header=0.3, footer=0.3)
    sheet.print_title_rows = f"{NOTICE_ROWS + 1}:{NOTICE_ROWS + 1}"
    sheet.HeaderFooter.oddHeader = HeaderFooterItem(left=_HeaderFooterPart(title), right=_HeaderFooterPart(mark))
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(right=_HeaderFooterPart("Page &P of &N"))


def _table(name: str, titles: Sequence[str], cells: str) -> Table:
    return Table(
        displayName=name,
        ref=cells,
        autoFilter=AutoFilter(ref=cells),
        tableColumns=[TableColumn(id=index, name=title) for index, title in enumerate(titles, 1)],
        tableStyleInfo=TableStyleInfo(name="TableStyleLight1", showRowStripes=True),
    )


def _headings(columns: Sequence[Column[Row_contra]]) -> list[str]:
    """The titles as a table needs them: none starts a formula, no two alike (an office names its criteria itself)."""
    found: list[str] = []
    for column in columns:
        title = as_text(column.title)
        taken = {one.casefold() for one in found}
        found.append(title if title.casefold() not in taken else f"{title} ({len(found) + 1})")
    return found


@lru_cache(maxsize=2048)
def as_text(text: str) -> str:
    """The text as a cell may hold it: no control characters, and nothing that starts a formula wherever it is pasted.

    Tabs and line breaks become spaces.
    """
    return no_formula(cut(printable(text), LONGEST))


def write_text(cell: Cell, text: str) -> None:
    """The text as the cell's value, typed as text whatever it looks like."""
    cell.value = as_text(text)
    cell.data_type = "s"


def tenths(score: float | None) -> float | None:
    """A score as shown, to one decimal, rounded down so that it never claims a level that was not reached."""
    return None if score is None else floor(score * 10 + 1e-9) / 10


def iso_day(text: str) -> date | str:
    """A day of the export as a date that sorts; the text where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _heading(sheet: Worksheet, title: str, shown: str) -> Cell:
    cell = WriteOnlyCell(sheet)
    write_text(cell, title)
    cell.font = HEAD
    cell.fill = HEAD_FILL
    cell.alignment = _alignment(shown, vertical="center", wrapped=True)
    return cell


def _alignment(shown: str, *, vertical: Literal["top", "center"], wrapped: bool) -> Alignment:
    """Text from the left, numbers to the right, both a little off the edge."""
    side: Literal["left", "right"] = "left" if shown == TEXT else "right"
    return Alignment(horizontal=side, vertical=vertical, wrap_text=wrapped, indent=1)


def _prototype(sheet: Worksheet, column: Column[Row_contra]) -> Cell:
    cell = WriteOnlyCell(sheet)
    cell.number_format = column.format
    cell.alignment = _alignment(column.format, vertical="top", wrapped=column.wrap)
    cell.font = LINK if column.link else Font(name="Calibri", color=INK)
    cell.border = RULE
    return cell


def _fill(cell: Cell, column: Column[Row_contra], row: Row_contra) -> None:
    value = column.of(row)
    if isinstance(value, str):
        write_text(cell, value)
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = column.format  # openpyxl puts its own in place
    target = column.link(row) if column.link else ""
    cell.hyperlink = Hyperlink(ref="", target=quote(target, safe=ADDRESS_SIGNS)) if target else None

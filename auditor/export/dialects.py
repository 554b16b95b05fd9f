"""The bytes of one member -> a table of strings, and the rows that could not be read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from auditor.export.distil import DISTILLERS, Distiller
from auditor.export.encodings import decode
from auditor.export.foreign import printable
from auditor.export.kinds import Dialect, Opened, TableKind, fold
from auditor.export.records import MISQUOTED, Quoting, Record, records, swallowed
from auditor.export.table import Cells, Problem, Table

LINES = 2_000_000
"""Lines of one file; ten posts a day for ten years are half of that."""
CONTINUED = 10_000
"""Lines of one text; LinkedIn allows 3,000 characters in a post and 1,250 in a comment."""
PREAMBLE = 20
"""Records among which the header is looked for; the notes above Connections.csv take two."""
LISTED = 50
"""Unreadable rows of one file that are listed one by one."""

_TIMESTAMP = re.compile(r"\s*\d{4}[-/]\d\d[-/]\d\d")
_ARTICLE_DAY = re.compile(r'class="(created|published)"[^<]{0,80}?(\d{4}-\d\d-\d\d \d\d:\d\d)?<')


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A member as read: its table, what could not be read of it, and whether it is this kind of table at all."""

    table: Table
    problems: tuple[Problem, ...] = ()
    recognised: bool = True


class _Report:
    """The problems of one file, listed one by one as long as they are few."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._listed: list[Problem] = []
        self._more = 0

    def add(self, row: int, reason: str) -> None:
        if len(self._listed) < LISTED:
            self._listed.append(Problem(file=self.file, row=row, reason=reason))
        else:
            self._more += 1

    def problems(self) -> tuple[Problem, ...]:
        if not self._more:
            return tuple(self._listed)
        more = Problem(file=self.file, row=0, reason=f"has {self._more:,} more rows that are not as they should be")
        return (*self._listed, more)


def read(data: bytes, kind: TableKind, file: str) -> Reading:
    """The rows of one member under the catalogue's column names; `file` is the base name that they are marked with.

    Cells are verbatim but for surrounding white space and line ends; a column that the file lacks is empty, a column
    that the catalogue drops is gone. A kind without columns in the catalogue keeps all that its header names.
    """
    report = _Report(file)
    if data.startswith(b"PK\x03\x04"):
        return _unrecognised(kind, report, "is a workbook or a zip under a table's name, and was not read")
    text, mended = decode(data)
    if mended:
        report.add(0, mended)
    if text.count("\n") > LINES:
        return _unrecognised(kind, report, f"has more than {LINES:,} lines, and was not read")
    if kind.dialect is Dialect.ARTICLE:
        return Reading(table=_article(text, kind, file), problems=report.problems())
    quoting = _quoting(text, kind)
    rows = records(text, quoting)
    header = _header(rows, kind)
    if header is None:
        return _unrecognised(kind, report, "has no line with the names of its columns, and was not read")
    table = _table(header, _mended(rows, kind, len(header)), kind, report, quoting)
    return Reading(table=table, problems=report.problems())


def columns_of(kind: TableKind) -> tuple[str, ...]:
    """The columns of a kind's table, once other people are left out."""
    distiller = _distiller(kind)
    return distiller.columns if distiller else tuple(kind.columns)


def _distiller(kind: TableKind) -> Distiller | None:
    return DISTILLERS.get(kind.name) if kind.opened is Opened.AUDIT else None


def _unrecognised(kind: TableKind, report: _Report, reason: str) -> Reading:
    report.add(0, reason)
    return Reading(table=Table(columns=columns_of(kind)), problems=report.problems(), recognised=False)


def _quoting(text: str, kind: TableKind) -> Quoting:
    """Tabs in 2018, semicolons out of a European Excel, else commas; the first line tells."""
    first = text.lstrip("\n").partition("\n")[0]
    separator = next((mark for mark in ",\t;" if mark in first), ",")
    return Quoting(
        separator=separator,
        escape="\\" if kind.dialect is Dialect.COMMENTS else None,
        quotes=kind.dialect is not Dialect.SEARCHES or separator != ",",
    )


def _header(rows: Iterator[Record], kind: TableKind) -> list[str] | None:
    """The names of the columns, taken off `rows` with all before them; None where no record holds them.

    They are the first record of which half, or the first cell, is a known name: LinkedIn may add more.
    """
    for record in islice(rows, PREAMBLE):
        cells = [cell.strip() for cell in record.cells]
        while cells and not cells[-1]:
            cells.pop()
        if not kind.columns or _names_columns([cell for cell in cells if cell], kind.known):
            return cells
    return None


def _names_columns(names: Sequence[str], known: Collection[str]) -> bool:
    return bool(names) and (fold(names[0]) in known or 2 * sum(fold(name) in known for name in names) >= len(names))


def _mended(rows: Iterator[Record], kind: TableKind, width: int) -> Iterator[Record]:
    """The records of a body once LinkedIn's own quirks are undone (EXPORT_FORMAT.md section 6)."""
    if kind.dialect in {Dialect.COMMENTS, Dialect.SHARES}:
        rows = _with_continuations(rows)
    return rows if kind.dialect is Dialect.PLAIN and width > 1 else _last_cell_whole(rows, kind, width)


def _last_cell_whole(rows: Iterator[Record], kind: TableKind, width: int) -> Iterator[Record]:
    """The records with all that stands behind the last column in its cell: the commas of a text."""
    for record in rows:
        cells = record.cells
        if len(cells) > width:
            cells[width - 1 :] = [",".join(cells[width - 1 :])]
        if kind.dialect is Dialect.SHARES:
            cells[:] = [cell.replace('"\n"', "\n") for cell in cells]
        yield record


def _with_continuations(rows: Iterator[Record]) -> Iterator[Record]:
    """Records that begin with a time; one that does not belongs to the text before it."""
    before: Record | None = None
    pieces: list[str] = []
    for record in rows:
        begins = before is None or not record.cells or _TIMESTAMP.match(record.cells[0])
        if not begins and len(pieces) < CONTINUED:
            pieces.append(",".join(record.cells))
        elif begins:
            if before is not None:
                yield _continued(before, pieces)
            before, pieces = record, []
    if before is not None:
        yield _continued(before, pieces)


def _continued(record: Record, pieces: list[str]) -> Record:
    return record._replace(cells=[*record.cells[:-1], "\n".join((*record.cells[-1:], *pieces))]) if pieces else record


def _table(header: list[str], rows: Iterator[Record], kind: TableKind, report: _Report, quoting: Quoting) -> Table:
    names = _names(header, kind, report)
    distiller = _distiller(kind)
    columns = columns_of(kind) or tuple(names)
    row: Cells | None
    kept: list[Cells] = []
    origins: list[tuple[str, int]] = []
    places = tuple(names.values())
    for number, cells in _sound(rows, len(header), report, quoting if kind.dialect is Dialect.PLAIN else None):
        if len(kept) == kind.most:
            report.add(0, f"has more than {kind.most:,} rows, of which only those were read")
            break
        if distiller:
            row = distiller.distil(*[None if place is None else cells[place].strip() for place in places])
        else:
            row = tuple(["" if place is None else cells[place].strip() for place in places])
        if row is not None:
            kept.append(row)
            origins.append((report.file, number))
    return Table(columns=columns, rows=tuple(kept), origins=tuple(origins))


def _sound(
    rows: Iterator[Record], width: int, report: _Report, quoting: Quoting | None
) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows that can be trusted to stand under their columns, with their numbers; the others are reported.

    A cell too many shifts all behind it, so such a row is left out. A row that is short is filled up, unless it may be
    a piece of a broken one. Whole rows inside a cell of a row that is not whole are taken out with this `quoting`.
    """
    broken = False
    for cells, number, told in rows:
        if len(cells) == width and not told:
            yield number, cells
            continue
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        size = len(cells)
        inside = list(swallowed(cells, width, quoting)) if quoting and size != width else []
        fault = told or (MISQUOTED if inside else "")
        broken = broken or bool(fault)
        if size == width:
            if fault:
                report.add(number, f"{fault}; it was read as well as possible")
            yield number, cells
        elif size > width or broken or size == 1:
            counted = f"holds {size} of {width} cells" if size < width else f"holds cells beyond the {width} columns"
            report.add(number, f"{fault or counted}; it was left out")
        else:
            report.add(number, f"holds {size} of {width} cells; the missing ones are taken as empty")
            yield number, [*cells, *[""] * (width - size)]
        yield from ((number, row) for row in inside)


def _names(header: list[str], kind: TableKind, report: _Report) -> dict[str, int | None]:
    """The column names of the table, each with its place in the file, or None where the file lacks it."""
    if not kind.columns:
        return _numbered(header)
    folded = list(map(fold, header))
    places: dict[str, int] = {}
    for index, name in enumerate(folded):
        places.setdefault(name, index)
    names = {
        column: next((places[name] for name in spellings if name in places), None)
        for column, spellings in kind.spellings.items()
    }
    strange = [name for name, plain in zip(header, folded, strict=True) if name and plain not in kind.known]
    if strange:
        shown = ", ".join(printable(name) for name in strange[:3]) + (", …" if len(strange) > 3 else "")
        report.add(0, f"has columns that are not known here and were not used: {shown}")
    return names


def _numbered(header: list[str]) -> dict[str, int | None]:
    """Column names as they come, the second of a name as `Name (2)`."""
    names: dict[str, int | None] = {}
    seen: dict[str, int] = {}
    for index, name in enumerate(header):
        seen[name] = seen.get(name, 0) + 1
        names[name if seen[name] == 1 else f"{name} ({seen[name]})"] = index
    return names


def _article(text: str, kind: TableKind, file: str) -> Table:
    """One row: when the article was begun and when it was published, empty for a draft; its words are not kept."""
    days: Mapping[str, str] = {found[1]: found[2] or "" for found in _ARTICLE_DAY.finditer(text)}
    columns = columns_of(kind)
    if not days:
        return Table(columns=columns)
    return Table(columns=columns, rows=((days.get("created", ""), days.get("published", "")),), origins=((file, 1),))

"""An office's roster: who should hand in an export, read from a CSV file or a workbook."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

from auditor.cohort.pile import Pile
from auditor.errors import BadRoster, UnsafeArchive
from auditor.export.encodings import decode
from auditor.export.limits import Allowance, expanded
from auditor.named_file import NamedFile

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("studentid", "id", "studentnumber", "studentno", "matriculationnumber", "matrikelnummer", "matriculation",
           "universityid", "campusid", "username", "login", "idnumber"),
    "file": ("file", "filename", "export", "exportfile", "path", "attachment"),
    "name": ("name", "fullname", "student", "studentname", "displayname"),
    "first": ("firstname", "first", "givenname", "givennames", "forename", "vorname", "prénom", "nombre"),
    "last": ("lastname", "last", "surname", "familyname", "nachname", "apellidos"),
    "email": ("email", "mail", "emailaddress"),
    "programme": ("programme", "program", "course", "degree", "degreeprogramme", "major", "studiengang", "field"),
    "year": ("year", "classyear", "classof", "class", "graduationyear", "cohort", "yearofstudy", "jahrgang"),
}  # fmt: skip
"""What a roster may say, and the headers that say it, without case, spaces and signs."""
TELLS = ("id", "file", "name", "email")
_FILE = NamedFile(
    called="a roster",
    error=BadRoster,
    largest=20_000_000,
    remedy="Give the list of your students as .csv or .xlsx.",
)
"""A hundred thousand students with all that `COLUMNS` names take half of its bytes."""
LONGEST_CELL = 100_000
"""Characters; what is longer is a quotation mark that was never closed."""
WIDEST = 200
"""Columns of a workbook that are looked at; a sheet may claim 16,384 without holding anything in them."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the roster, `row` as a spreadsheet program numbers it; empty where it has no such column."""

    row: int
    id: str = ""
    file: str = ""
    name: str = ""
    email: str = ""
    programme: str = ""
    year: str = ""

    @property
    def known_as(self) -> str:
        """What the office calls the student: the id, else the e-mail's first part, else the row."""
        return self.id or self.email.partition("@")[0] or f"roster-row-{self.row}"


def read_roster(path: Path, columns: Mapping[str, str] | None = None) -> Pile[Entry]:
    """The lines of a `.csv` or `.xlsx` roster; `columns` maps a name of `COLUMNS` to this roster's own header.

    Raises BadRoster where the file cannot be read, a mapped header is not there, or no column tells who is meant.
    """
    rows = _rows(path)
    _, header = next(rows, (0, []))
    places = _places(header, columns or {}, path)
    entries: Pile[Entry] = Pile()
    for number, row in rows:
        cells = {name: row[place].strip() for name, place in places.items() if place < len(row)}
        first, last = cells.pop("first", ""), cells.pop("last", "")
        cells["name"] = cells.get("name") or f"{first} {last}".strip()
        if any(cells.get(name) for name in TELLS):
            entries.append(Entry(row=number, **cells))
    return entries


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows in which something stands, each with its number as a spreadsheet program shows it."""
    data = _FILE.read(path)
    if path.suffix.lower() in {".xlsx", ".xlsm"}:
        yield from _sheet(data, path)
        return
    text, _ = decode(data)
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    csv.field_size_limit(LONGEST_CELL)
    try:
        lines = csv.reader(StringIO(text, newline=""), delimiter=separator)
        yield from ((number, row) for number, row in enumerate(lines, start=1) if any(map(str.strip, row)))
    except csv.Error as error:
        remedy = "Look for a quotation mark that is never closed."
        raise BadRoster("a cell of the roster is longer than any", where=str(path), remedy=remedy) from error


def _sheet(data: bytes, path: Path) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    try:
        with ZipFile(BytesIO(data)) as archive:
            expanded(archive, Allowance())
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        for number, row in enumerate(book.worksheets[0].iter_rows(max_col=WIDEST, values_only=True), start=1):
            if any(cell is not None for cell in row):
                yield number, ["" if cell is None else _cell(cell) for cell in row]
    except UnsafeArchive as error:
        raise BadRoster("the workbook expands to far more than a roster holds", where=str(path)) from error
    except Exception as error:  # openpyxl ends strangers' workbooks in many ways
        remedy = "Open it in a spreadsheet, save it as .csv, and give that."
        raise BadRoster("the roster is not a workbook that can be read", where=str(path), remedy=remedy) from error


def _cell(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _places(header: Sequence[str], columns: Mapping[str, str], path: Path) -> dict[str, int]:
    given = ", ".join(header) or "none"
    places: dict[str, int] = {}
    for name, wanted in columns.items():
        if name not in COLUMNS:
            raise BadRoster(f"{name!r} is nothing that a roster tells", remedy=f"Use one of {', '.join(COLUMNS)}.")
        if wanted not in header:
            raise BadRoster(f"the roster has no column {wanted!r}", where=str(path), remedy=f"It has: {given}.")
        places[name] = header.index(wanted)
    folded = [_letters(name) for name in header]
    for name, headers in COLUMNS.items():
        found = [folded.index(one) for one in headers if one in folded]
        if found and name not in places:
            places[name] = found[0]
    if not {*TELLS, "last"} & set(places):
        raise BadRoster(
            "no column of the roster says who is meant",
            where=str(path),
            remedy=f"It has: {given}. Say which is which, for example --roster-column 'id={given.split(', ')[0]}'.",
        )
    return places


def _letters(header: str) -> str:
    return "".join(filter(str.isalnum, header.casefold()))

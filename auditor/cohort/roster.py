"""An office's roster: who should hand in an export, read from a CSV file or a workbook, and who did."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO, StringIO
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from auditor.cohort.members import Student
from auditor.errors import BadRoster, UnsafeArchive
from auditor.export.archive import ARCHIVE_NAME
from auditor.export.encodings import decode
from auditor.export.limits import Allowance, expanded

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
LARGEST_FILE = 20_000_000
"""Bytes; a hundred thousand students with all that `COLUMNS` names take half of that."""
LONGEST_CELL = 100_000
"""Characters; what is longer is a quotation mark that was never closed."""
WIDEST = 200
"""Columns of a workbook that are looked at; a sheet may claim 16,384 without holding anything in them."""
SHORTEST_WORD = 4
"""A shorter id counts only where it is the whole name of the file or of a folder: `12` stands in many names."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the roster; empty where it has no such column."""

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


@dataclass(frozen=True, kw_only=True)
class Matching:
    """Who is who, by the key of a student: the roster's entry, what could not be told, or the newer export that counts.

    `missing` are the lines of which nothing came.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    passed_over: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[Entry, ...] = ()


def read_roster(path: Path, columns: Mapping[str, str] | None = None) -> list[Entry]:
    """The lines of a `.csv` or `.xlsx` roster; `columns` maps a name of `COLUMNS` to this roster's own header.

    Raises BadRoster where the file cannot be read, a mapped header is not there, or no column tells who is meant.
    """
    header, *rows = _rows(path) or [[]]
    places = _places(header, columns or {}, path)
    entries = []
    for number, row in enumerate(rows, start=1):
        cells = {name: row[place].strip() for name, place in places.items() if place < len(row)}
        first, last = cells.pop("first", ""), cells.pop("last", "")
        cells["name"] = cells.get("name") or f"{first} {last}".strip()
        if any(cells.get(name) for name in TELLS):
            entries.append(Entry(row=number, **cells))
    return entries


def _rows(path: Path) -> list[list[str]]:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadRoster("this file is far larger than a roster", where=str(path))
        if path.suffix.lower() in {".xlsx", ".xlsm"}:
            return list(_sheet(path.read_bytes(), path))
        text, _ = decode(path.read_bytes())
    except OSError as error:
        raise BadRoster(f"the roster cannot be read ({error.strerror or error})", where=str(path)) from error
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    csv.field_size_limit(LONGEST_CELL)
    try:
        lines = csv.reader(StringIO(text, newline=""), delimiter=separator)
        return [row for row in lines if any(map(str.strip, row))]
    except csv.Error as error:
        remedy = "Look for a quotation mark that is never closed."
        raise BadRoster("a cell of the roster is longer than any", where=str(path), remedy=remedy) from error


def _sheet(data: bytes, path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    try:
        with ZipFile(BytesIO(data)) as archive:
            expanded(archive, Allowance())
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        for row in book.worksheets[0].iter_rows(max_col=WIDEST, values_only=True):
            if any(cell is not None for cell in row):
                yield ["" if cell is None else _cell(cell) for cell in row]
    except UnsafeArchive as error:
        raise BadRoster("the workbook expands to far more than a roster holds", where=str(path)) from error
    except Exception as error:
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


def match(students: Sequence[Student], roster: Sequence[Entry], unopened: Sequence[str] = ()) -> Matching:
    """Join students to the roster: by file, then id or e-mail in the path, then name; the ambiguous stays unjoined.

    `unopened` are paths of what could not be read: their owners did hand something in, and so did all who may be meant
    by something ambiguous.
    """
    index = _Index(roster)
    claims: dict[int, list[Student]] = defaultdict(list)
    remarks: dict[str, str] = {}
    possible: set[int] = set()
    for student in students:
        found = index.of_paths(student.names) or index.of_name(student.name)
        if len(found) == 1:
            claims[found[0].row].append(student)
        elif found:
            possible |= {entry.row for entry in found}
            lines = ", ".join(str(entry.row) for entry in found)
            remarks[student.key] = f"could be any of the roster's lines {lines}, so it is joined to none"
        else:
            remarks[student.key] = "matches nobody on the roster"
    entries: dict[str, Entry] = {}
    passed_over: dict[str, str] = {}
    for entry in roster:
        claiming = sorted(claims.get(entry.row, ()), key=lambda one: (one.parts[0].day, one.names), reverse=True)
        if len({_parts(student.name) for student in claiming}) > 1:
            told = f"shares the roster's line {entry.row} with somebody of another name, so it is joined to none"
            remarks |= dict.fromkeys((student.key for student in claiming), told)
        elif claiming:
            newest, *others = claiming
            entries[newest.key] = entry
            passed_over |= dict.fromkeys((student.key for student in others), newest.names[0])
    handed = {entry.row for path in unopened for entry in index.of_paths([path])} | possible | set(claims)
    missing = tuple(entry for entry in roster if entry.row not in handed)
    return Matching(entries=entries, remarks=remarks, passed_over=passed_over, missing=missing)


class _Index:
    """The roster by what tells."""

    def __init__(self, roster: Sequence[Entry]) -> None:
        self.files: dict[str, list[Entry]] = defaultdict(list)
        self.words: dict[str, list[Entry]] = defaultdict(list)
        self.names: dict[frozenset[str], list[Entry]] = defaultdict(list)
        for entry in roster:
            if entry.file:
                self.files[_stem(entry.file)].append(entry)
            for word in {entry.id.casefold(), entry.email.casefold(), entry.email.casefold().partition("@")[0]} - {""}:
                self.words[word].append(entry)
            if entry.name:
                self.names[_parts(entry.name)].append(entry)

    def of_paths(self, paths: Sequence[str]) -> list[Entry]:
        """Entries that a path names: its file exactly, else an id or e-mail standing in it as a word."""
        by_file = [entry for path in paths for entry in self.files.get(_stem(path), ())]
        if by_file:
            return _each_once(by_file)
        return _each_once([entry for path in paths for word in _words(path) for entry in self.words.get(word, ())])

    def of_name(self, name: str) -> list[Entry]:
        """Entries of that name, whatever the order of its parts, case and accents."""
        return self.names.get(_parts(name), []) if name else []


def _each_once(entries: Sequence[Entry]) -> list[Entry]:
    return list({entry.row: entry for entry in entries}.values())


def _stem(path: str) -> str:
    """The file's name without folders and without any number of `.zip`."""
    return re.sub(r"(\.zip)+$", "", PurePosixPath(path.replace("\\", "/")).name.casefold())


def _words(path: str) -> set[str]:
    """What an id could be: a folder or the file itself, and the longer words in them, but for LinkedIn's own name."""
    parts = [_stem(part) for part in path.casefold().split("/")]
    rest = " ".join(ARCHIVE_NAME.sub(" ", part) for part in parts)
    words = {*re.split(r"[\s_()\[\],;]+", rest), *re.split(r"[\s_()\[\],;.@-]+", rest)}
    return {*parts, *(word for word in words if len(word) >= SHORTEST_WORD)} - {""}


def _parts(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset("".join(filter(lambda c: not unicodedata.combining(c), plain)).replace(",", " ").split())


def _letters(header: str) -> str:
    return "".join(filter(str.isalnum, header.casefold()))

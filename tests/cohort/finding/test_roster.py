"""The roster: which files and columns are understood."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from auditor.cohort.finding.roster import Entry, read_roster
from auditor.errors import BadRoster


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_usual_headers_are_understood(tmp_path: Path) -> None:
    text = "Student ID,First name,Last name,E-Mail,Programme,Class year\nS1,Ada,Holm,ada@x.example,BSc,2027\n"
    (entry,) = read_roster(written(tmp_path, text))
    assert entry == Entry(row=2, id="S1", name="Ada Holm", email="ada@x.example", programme="BSc", year="2027")


@pytest.mark.parametrize("separator", [";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_as_spreadsheets_write_it(tmp_path: Path, separator: str, encoding: str) -> None:
    text = "Matrikelnummer,Nachname,Vorname\r\n0017,Müller,Zoë\r\n".replace(",", separator)
    (entry,) = read_roster(written(tmp_path, text, encoding))
    assert (entry.id, entry.name) == ("0017", "Zoë Müller")


def test_a_workbook_is_read_and_numbers_stay_whole(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ID", "Name", "Class of"])
    sheet.append([4711.0, "Ada Holm", 2027])
    book.save(tmp_path / "roster.xlsx")
    (entry,) = read_roster(tmp_path / "roster.xlsx")
    assert (entry.id, entry.name, entry.year) == ("4711", "Ada Holm", "2027")


def test_lines_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    (tmp_path / "roster.csv").write_text('\nID,Name\n1,"Ada\nHolm"\n\n , \n2,Bo Lind\n', encoding="utf-8")
    assert [entry.row for entry in read_roster(tmp_path / "roster.csv")] == [3, 6]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for place, value in {"A2": "ID", "A3": 1, "A6": 2}.items():
        sheet[place] = value
    book.save(tmp_path / "roster.xlsx")
    assert [entry.row for entry in read_roster(tmp_path / "roster.xlsx")] == [3, 6]


def test_other_headers_are_mapped(tmp_path: Path) -> None:
    (entry,) = read_roster(written(tmp_path, "Kennung,Wer\n9,Ada Holm\n"), {"id": "Kennung", "name": "Wer"})
    assert (entry.id, entry.name) == ("9", "Ada Holm")


@pytest.mark.parametrize(
    ("text", "columns", "said"),
    [
        ("Colour\nred\n", {}, "Colour"),
        ("ID\n1\n", {"id": "Number"}, "no column 'Number'"),
        ("ID\n1\n", {"shoe": "ID"}, "Use one of id"),
        ("", {}, "no column of the roster"),
    ],
)
def test_what_cannot_be_used_is_said_with_what_is_there(
    tmp_path: Path, text: str, columns: dict[str, str], said: str
) -> None:
    with pytest.raises(BadRoster, match=said):
        read_roster(written(tmp_path, text), columns)


@pytest.mark.parametrize("name", ["nowhere.csv", "broken.xlsx"])
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"PK no workbook")
    with pytest.raises(BadRoster):
        read_roster(tmp_path / name)


def test_a_student_without_an_id_is_called_by_the_email_or_the_line() -> None:
    assert Entry(row=3, email="ada@x.example").known_as == "ada"
    assert Entry(row=3, name="Ada").known_as == "roster-row-3"

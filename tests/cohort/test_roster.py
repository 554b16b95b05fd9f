"""The roster: which columns are understood, and who is joined to which export."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from auditor.cohort.members import Student
from auditor.cohort.roster import Entry, Matching, match, read_roster
from auditor.errors import BadRoster
from tests.cohort.test_members import export


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_usual_headers_are_understood(tmp_path: Path) -> None:
    text = "Student ID,First name,Last name,E-Mail,Programme,Class year\nS1,Ada,Holm,ada@x.example,BSc,2027\n"
    (entry,) = read_roster(written(tmp_path, text))
    assert entry == Entry(row=1, id="S1", name="Ada Holm", email="ada@x.example", programme="BSc", year="2027")


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


def student(path: str, name: str = "Ada Holm", day: str = "2026-09-01") -> Student:
    first, _, last = name.partition(" ")
    return Student(key=path, parts=(export(path, first=first, last=last, day=day),))


def entry(row: int, **facts: str) -> Entry:
    return Entry(row=row, **facts)


def joined(matching: Matching) -> dict[str, int]:
    return {key: one.row for key, one in matching.entries.items()}


@pytest.mark.parametrize(
    "path",
    [
        "S123456.zip",
        "s123456_export.zip",
        "S123456/Basic_LinkedInDataExport_09-01-2026.zip",
        "Holm Ada (S123456)/export.zip.zip",
        "ada.holm@x.example.zip",
        "ada.holm_assignsubmission_file/export.zip",
    ],
)
def test_an_id_or_an_email_in_the_path_joins(path: str) -> None:
    roster = [entry(1, id="S123456", email="ada.holm@x.example"), entry(2, id="S999999")]
    assert joined(match([student(path, "Somebody Else")], roster)) == {path: 1}


def test_a_file_named_on_the_roster_joins_first() -> None:
    roster = [entry(1, id="S123456"), entry(2, file="S123456.zip")]
    assert joined(match([student("S123456.zip")], roster)) == {"S123456.zip": 2}


@pytest.mark.parametrize("name", ["Ada Holm", "Holm, Ada", "ADA HOLM", "Áda Holm"])
def test_a_name_joins_whatever_its_order_case_and_accents(name: str) -> None:
    assert joined(match([student("x.zip")], [entry(1, name=name), entry(2, name="Ada Holmes")])) == {"x.zip": 1}


def test_the_date_in_linkedins_name_is_nobodys_id() -> None:
    roster = [entry(1, id="15"), entry(2, id="2026"), entry(3, id="1")]
    found = match([student("Complete_LinkedInDataExport_06-15-2026 (1).zip")], roster)
    assert found.entries == {}


def test_a_short_id_joins_as_a_whole_name_alone() -> None:
    roster = [entry(1, id="12")]
    assert joined(match([student("12.zip")], roster)) == {"12.zip": 1}
    assert joined(match([student("export 12.zip")], roster)) == {}


def test_two_of_one_name_are_never_guessed_and_not_called_missing() -> None:
    found = match([student("x.zip")], [entry(1, name="Ada Holm"), entry(2, name="Ada Holm")])
    assert found.entries == {}
    assert "could be any" in found.remarks["x.zip"]
    assert found.missing == ()


def test_an_export_that_matches_nobody_is_said_and_who_handed_nothing_in() -> None:
    absent = entry(7, id="S777777", name="Ben Moss")
    found = match([student("x.zip")], [absent])
    assert found.remarks["x.zip"] == "matches nobody on the roster"
    assert found.missing == (absent,)


def test_who_handed_in_something_unreadable_is_not_missing() -> None:
    assert match([], [entry(1, id="S123456")], ["S123456_export.zip"]).missing == ()


def test_of_two_exports_of_one_line_the_newest_counts() -> None:
    old, new = student("S123456/a.zip", day="2026-01-01"), student("S123456/b.zip")
    found = match([old, new], [entry(1, id="S123456")])
    assert joined(found) == {"S123456/b.zip": 1}
    assert found.passed_over == {"S123456/a.zip": "S123456/b.zip"}


def test_two_people_who_claim_one_line_get_neither() -> None:
    found = match([student("S123456/a.zip"), student("S123456/b.zip", "Ben Moss")], [entry(1, id="S123456")])
    assert found.entries == {}
    assert all("another name" in remark for remark in found.remarks.values())


def test_a_student_without_an_id_is_called_by_the_email_or_the_line() -> None:
    assert entry(3, email="ada@x.example").known_as == "ada"
    assert entry(3, name="Ada").known_as == "roster-row-3"

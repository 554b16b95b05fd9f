"""Who is joined to which line of the roster, and who is not."""

from __future__ import annotations

import pytest

from auditor.cohort.finding.matching import Matching, match
from auditor.cohort.finding.members import Student
from auditor.cohort.finding.roster import Entry
from tests.cohort.finding.test_members import export


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

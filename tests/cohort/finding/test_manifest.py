"""The manifest: every file, what became of it, and why; nothing in it runs or gives a file's name away."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest

from auditor.cohort.finding.manifest import (
    AGAIN,
    FAILED,
    JOINED,
    OLDER,
    READ,
    STRAY,
    Line,
    as_csv,
    as_it_went,
    lines_of,
    unread,
    without_files,
)
from tests.cohort.finding.test_matching import student
from tests.cohort.finding.test_members import export


def test_every_file_of_a_student_has_its_line() -> None:
    ada = replace(
        student("new.zip"),
        parts=(export("new.zip"), export("part.zip")),
        older=(export("old.zip"),),
        again=(export("copy.zip"),),
        namesakes=("other.zip",),
    )
    lines = {line.file: line for line in lines_of(ada, "S1", str.upper, ["matches nobody on the roster"])}
    assert {file: line.outcome for file, line in lines.items()} == {
        "NEW.ZIP": READ,
        "PART.ZIP": JOINED,
        "OLD.ZIP": OLDER,
        "COPY.ZIP": AGAIN,
    }
    assert "OTHER.ZIP" in lines["NEW.ZIP"].reason
    assert "matches nobody" in lines["NEW.ZIP"].reason
    assert "NEW.ZIP counts" in lines["OLD.ZIP"].reason


def test_the_file_is_sorted_and_safe_to_open_in_a_spreadsheet() -> None:
    data = as_csv([Line(file="b.zip", outcome=READ), Line(file="=cmd()", outcome=FAILED, reason='-1, "quoted"')])
    assert data.startswith(b"\xef\xbb\xbf")
    header, first, second = csv.reader(StringIO(data.decode("utf-8-sig")))
    assert header == ["file", "outcome", "reference", "reason"]
    assert first == ["'=cmd()", "failed", "", '\'-1, "quoted"']
    assert second[0] == "b.zip"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "＠", "\x1b[31m="])
def test_no_cell_starts_a_formula_or_steers_a_terminal(start: str) -> None:
    (_, (cell, *_)) = csv.reader(StringIO(as_csv([Line(file=f"{start}cmd", outcome=READ)]).decode("utf-8-sig")))
    assert cell.startswith("'")
    assert cell.isprintable()


@pytest.mark.parametrize(
    ("quoted", "more"),
    [
        (" (Ada.zip, Ben.zip)", ", and a report is about one person. Name the one."),
        (", only Ada CV.pdf", "; a PDF of a profile is another thing. To get it"),
        (", only Ada.docx, x.txt and 3 more", ". To get the export"),
        ("", ". Download the export again."),
    ],
)
def test_names_of_files_leave_a_reason(quoted: str, more: str) -> None:
    assert without_files(f"this holds nothing of use{quoted}{more}") == f"this holds nothing of use{more}"


def test_an_audit_that_failed_after_all_changes_the_line_of_the_export_alone() -> None:
    read, part = Line(file="a", outcome=READ, reference="S1"), Line(file="b", outcome=JOINED, reference="S1")
    assert as_it_went(read, {"S1": "cut short"}) == Line(file="a", outcome=FAILED, reference="S1", reason="cut short")
    assert as_it_went(part, {"S1": "cut short"}) == part
    assert as_it_went(read, {"S2": "cut short"}) == read


def test_what_gave_no_row_goes_into_the_workbook() -> None:
    outcomes = (READ, JOINED, OLDER, AGAIN, FAILED, STRAY)
    told = unread(Line(file=str(place), outcome=outcome) for place, outcome in enumerate(outcomes))
    assert [one.outcome for one in told] == [OLDER, AGAIN, FAILED, STRAY]

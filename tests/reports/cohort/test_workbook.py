from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from auditor.cohort.results.arithmetic import figures_of
from reports.cohort import workbook
from reports.spreadsheet import EPOCH
from tests.cohort.students import cohort, many, student
from tests.reports.cohort.books import opened, with_links

SHEETS = ["Students", "Programmes", "Criteria", "Checks", "Not read", "About"]
STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def test_the_sheets_are_those_an_office_works_with() -> None:
    assert opened(many(3)).sheetnames == SHEETS


def test_equal_cohorts_give_equal_bytes_and_no_moment_of_making() -> None:
    bytes_of = workbook.render(many(5), figures_of(many(5)))
    assert workbook.render(many(5), figures_of(many(5))) == bytes_of
    with ZipFile(BytesIO(bytes_of)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {EPOCH}
        assert b"2026-09-01T00:00:00Z" in archive.read("docProps/core.xml")


def test_no_cell_holds_or_starts_a_formula() -> None:
    row = student("=1", name="+1", programme="-1", year="@1", next_steps=["=HYPERLINK(1)"], not_judged=["\t=1"])
    for sheet in opened(cohort([row], notes=["=NOW()"])):
        for cells in sheet.iter_rows():
            for cell in cells:
                assert cell.data_type != "f"
                assert not str(cell.value).startswith(STARTS) or isinstance(cell.value, int | float)


def test_a_workbook_of_nobody_opens() -> None:
    assert opened(cohort()).sheetnames == SHEETS


def test_many_students_are_as_many_rows() -> None:
    book = opened(with_links(200))
    assert book["Students"].tables["Students"].ref.endswith("202")

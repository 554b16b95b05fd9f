"""Workbooks written by the program and opened again, as an office would."""

from __future__ import annotations

from io import BytesIO

import msgspec
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from auditor.cohort.results.arithmetic import figures_of
from auditor.cohort.results.table import Cohort
from reports.cohort import workbook
from tests.cohort.students import many


def opened(cohort: Cohort) -> Workbook:
    """The workbook of a cohort, read back."""
    return load_workbook(BytesIO(workbook.render(cohort, figures_of(cohort))))


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    """The rows of the sheet's first table by heading."""
    table = next(iter(sheet.tables.values()))
    head, *rest = [[cell.value for cell in row] for row in sheet[table.ref]]
    return [dict(zip(map(str, head), row, strict=True)) for row in rest]


def with_links(number: int) -> Cohort:
    """A cohort whose students have reports beside the workbook."""
    plain = many(number)
    linked = [
        msgspec.structs.replace(row, links={kind: f"reports/{row.reference}.{kind}" for kind in ("html", "pdf")})
        for row in plain.students
    ]
    return msgspec.structs.replace(plain, students=linked)

"""The office's workbook: six sheets, the same bytes for the same cohort."""

from __future__ import annotations

from auditor.cohort.results.figures import Figures
from auditor.cohort.results.table import Cohort
from reports.cohort.about import put_about
from reports.cohort.students import put_students
from reports.cohort.summaries import put_checks, put_criteria, put_not_read, put_programmes
from reports.sheet import CONFIDENTIAL
from reports.spreadsheet import new_book, saved


def render(cohort: Cohort, figures: Figures) -> bytes:
    """An XLSX file with the sheets Students, Programmes, Criteria, Checks, Not read and About."""
    with new_book() as book:
        put_students(book, cohort)
        put_programmes(book, figures)
        pictures = put_criteria(book, cohort, figures)
        put_checks(book, cohort, figures, pictures)
        put_not_read(book, cohort)
        put_about(book, cohort, figures)
        return saved(
            book,
            title=f"LinkedIn profile readiness of a cohort, {cohort.day}",
            notice=CONFIDENTIAL,
            creator=f"{cohort.tool.name} {cohort.tool.version}",
            day=cohort.day,
        )

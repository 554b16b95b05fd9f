"""What an office gets of many: a workbook for itself, and an overview that it may show."""

from __future__ import annotations

from collections.abc import Callable

from auditor.cohort.figures import Figures
from auditor.cohort.overview import overview_of
from auditor.cohort.table import Cohort
from reports.cohort import overview, workbook

Writer = Callable[[Cohort, Figures, str], bytes]


def _workbook(cohort: Cohort, figures: Figures, paper: str) -> bytes:
    del paper  # a sheet is as long as it is; every writer takes one
    return workbook.render(cohort, figures)


def _html(cohort: Cohort, figures: Figures, paper: str) -> bytes:
    return overview.html(overview_of(cohort, figures), paper)


def _pdf(cohort: Cohort, figures: Figures, paper: str) -> bytes:
    return overview.pdf(overview_of(cohort, figures), paper)


FILES: dict[str, Writer] = {"cohort.xlsx": _workbook, "cohort.html": _html, "cohort.pdf": _pdf}
"""Each file's name and its writer, which takes the cohort, its figures, and the paper (a4 or letter)."""

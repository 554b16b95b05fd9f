"""What an office gets of many: a workbook for itself, and an overview that it may show."""

from __future__ import annotations

from typing import Protocol

from auditor.cohort.results.figures import Figures
from auditor.cohort.results.overview import overview_of
from auditor.cohort.results.table import Cohort
from reports.brand import Brand
from reports.cohort import overview, workbook


class Writer(Protocol):
    """Makes the bytes of a file out of a cohort, its figures, a paper (a4 or letter) and an office's look."""

    def __call__(self, cohort: Cohort, figures: Figures, paper: str, brand: Brand | None = None) -> bytes:
        """The whole file."""


def _workbook(cohort: Cohort, figures: Figures, paper: str, brand: Brand | None = None) -> bytes:
    del paper, brand  # a sheet is as long as it is, and for the office alone
    return workbook.render(cohort, figures)


def _html(cohort: Cohort, figures: Figures, paper: str, brand: Brand | None = None) -> bytes:
    return overview.html(overview_of(cohort, figures), paper, brand)


def _pdf(cohort: Cohort, figures: Figures, paper: str, brand: Brand | None = None) -> bytes:
    return overview.pdf(overview_of(cohort, figures), paper, brand)


FILES: dict[str, Writer] = {"cohort.xlsx": _workbook, "cohort.html": _html, "cohort.pdf": _pdf}
"""Each file's name and its writer."""

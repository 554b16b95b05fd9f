"""The overview that an office may show: one HTML file without script, and an accessible PDF of the same."""

from __future__ import annotations

from auditor.cohort.results.overview import Overview
from reports import to_html, to_pdf
from reports.brand import Brand
from reports.cohort.page import page_of
from reports.templating import fixed_style


def html(overview: Overview, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 HTML that needs nothing else; `paper` sets the page for printing from the browser.

    Of an office's look it bears logo, colours, name and contact; the rest is written for a student.
    """
    return to_html.document("cohort", page_of(overview), paper, brand, fixed_style("cohort"))


def pdf(overview: Overview, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """PDF/UA-1 pages of `paper` (a4 or letter), with the same of an office's look.

    Raises PangoMissing as a student's report does.
    """
    return to_pdf.document("cohort", page_of(overview), paper, brand, fixed_style("cohort"))

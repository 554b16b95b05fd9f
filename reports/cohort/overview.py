"""The overview that an office may show: one HTML file without script, and an accessible PDF of the same."""

from __future__ import annotations

from auditor.cohort.results.overview import Overview
from reports.brand import Brand
from reports.cohort.page import page_of
from reports.palette import HOUSE
from reports.templating import fill, over_it, stylesheet
from reports.to_html import OPEN_IN_PRINT, policy
from reports.to_pdf import pages


def html(overview: Overview, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 HTML that needs nothing else; `paper` sets the page for printing from the browser.

    Of an office's look it bears logo, colours, name and contact; the rest is written for a student.
    """
    palette = brand.palette if brand else HOUSE
    page = f"@page {{ size: {paper}; }}"
    style = "\n".join((stylesheet(palette), over_it("cohort"), OPEN_IN_PRINT, page, ""))
    return fill(
        "cohort.html.j2",
        page=page_of(overview),
        palette=palette,
        brand=brand,
        on_paper=False,
        style=style,
        policy=policy(style),
    ).encode()


def pdf(overview: Overview, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """PDF/UA-1 pages of `paper` (a4 or letter), with the same of an office's look.

    Raises PangoMissing as a student's report does.
    """
    palette = brand.palette if brand else HOUSE
    page = page_of(overview)
    text = fill("cohort.html.j2", page=page, palette=palette, brand=brand, on_paper=True, style=over_it("cohort"))
    return pages(text, paper, palette)

"""A comparison as one HTML file, as an accessible PDF of the same, and as JSON."""

from __future__ import annotations

from auditor.progress import Progress
from reports.brand import Brand
from reports.palette import HOUSE
from reports.progress.page import page_of
from reports.templating import fill, over_it, stylesheet
from reports.to_html import OPEN_IN_PRINT, policy
from reports.to_json import encoded
from reports.to_pdf import pages


def html(progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 HTML that needs nothing else; `paper` sets the page for printing from the browser."""
    palette = brand.palette if brand else HOUSE
    page = f"@page {{ size: {paper}; }}"
    style = "\n".join((stylesheet(palette), over_it("progress"), OPEN_IN_PRINT, page, ""))
    return fill(
        "progress.html.j2",
        page=page_of(progress),
        palette=palette,
        brand=brand,
        on_paper=False,
        style=style,
        policy=policy(style),
    ).encode()


def pdf(progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """PDF/UA-1 pages of `paper` (a4 or letter). Raises PangoMissing where WeasyPrint cannot load Pango."""
    palette = brand.palette if brand else HOUSE
    style = over_it("progress")
    page = page_of(progress)
    text = fill("progress.html.j2", page=page, palette=palette, brand=brand, on_paper=True, style=style)
    return pages(text, paper, palette)


def json(progress: Progress, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 JSON of every field in the order of `auditor.progress`."""
    del paper, brand  # JSON has neither pages nor a look; every writer takes both
    return encoded(progress)
